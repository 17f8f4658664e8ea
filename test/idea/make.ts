import fc from 'fast-check'
import type { AuditEntry } from '../../src/documents/audit.ts'
import type { Comment } from '../../src/documents/comment.ts'
import type { Idea } from '../../src/documents/idea.ts'
import { ideaStatuses } from '../../src/documents/idea-statuses.ts'
import { auditedIdea } from '../../src/idea/audit.ts'
import { namedComment, namelessComment } from '../../src/idea/comment.ts'
import { edited, namedIdea, namelessIdea } from '../../src/idea/idea.ts'
import { decide, settled, undo } from '../../src/idea/lifecycle.ts'
import { merge, released, unmerge } from '../../src/idea/merge.ts'
import type { Changed } from '../../src/idea/onward.ts'
import { answer, ask } from '../../src/idea/question.ts'
import { assign, sort } from '../../src/idea/sort.ts'
import { follow, mute, support, unfollow, unmute, unsupport } from '../../src/idea/support.ts'

const captured = { guide: { id: 'idea', hash: 'h' }, answers: {}, title: 'Online-Termine' }

/** An idea of Anna's; every field that does not matter is filled in. */
export function idea(own: Partial<Idea> = {}): Idea {
  return { ...namedIdea(captured, '2026-10001', 'anna', '2026-11-02T08:00:00.000Z', '2026-11-02'), ...own }
}

export function nameless(own: Partial<Idea> = {}): Idea {
  return { ...namelessIdea(captured, '2026-10002', 'ABCD-EFGH-JKLM', '2026-11-02'), ...own }
}

/** The changed idea; a refusal fails the test. */
export function done(changed: Changed<string>): Idea {
  if (!changed.ok) throw new Error(`refused: ${changed.why}`)
  return changed.idea
}

/** Everything that is stored about ideas. */
export interface World {
  ideas: Idea[]
  comments: Comment[]
  audit: AuditEntry[]
  /** Minutes since the story began. */
  minute: number
}

/** Who is behind all ideas without a name, and when they do something. No document may depend on it. */
export interface Secret {
  author: string
  /** Seconds within the minute. */
  second: number
}

export type Act = (world: World, secret: Secret) => World

/** Two ideas with a name and three without, two of these of one day. */
const beginning: World = {
  ideas: [
    idea({ id: '1' }),
    idea({ id: '2', author: 'bert', submittedOn: '2026-11-03', submittedAt: '2026-11-03T08:00:00.000Z' }),
    nameless({ id: '3' }),
    nameless({ id: '4', submittedOn: '2026-11-03' }),
    nameless({ id: '5', submittedOn: '2026-11-03' }),
  ],
  comments: [],
  audit: [],
  minute: 0,
}

/** Runs a story; every act takes three minutes. */
export function told(story: Act[], secret: Secret): World {
  let world = beginning
  for (const act of story) world = act({ ...world, minute: world.minute + 3 }, secret)
  return world
}

const on = '2026-11-20'
const instant = (minute: number, second = 0) => new Date(Date.UTC(2026, 10, 20, 8, minute, second)).toISOString()

function put(world: World, ...changed: Idea[]): World {
  return { ...world, ideas: world.ideas.map(one => changed.find(({ id }) => id === one.id) ?? one) }
}

function find(world: World, id: string | undefined): Idea | undefined {
  return world.ideas.find(one => one.id === id)
}

/** An act on one idea, by whoever; refused changes change nothing. */
function acts(id: string, change: (idea: Idea, world: World) => Changed<string>): Act {
  return world => {
    const found = find(world, id)
    const changed = found && change(found, world)
    return changed?.ok ? put(world, changed.idea) : world
  }
}

function coordinates(what: 'idea-status' | 'idea-question', id: string, act: Act): Act {
  return (world, secret) => {
    const after = act(world, secret)
    const found = find(after, id)
    const made = { id: `a${world.audit.length}`, on: instant(world.minute).slice(0, 10), by: 'kora' }
    return found
      ? { ...after, audit: [...after.audit, auditedIdea(made, { what, detail: found.status }, found)] }
      : after
  }
}

function merges(later: string, earlier: string): Act {
  return world => {
    const [from, into] = [find(world, later), find(world, earlier)]
    if (!from || !into) return world
    const others = world.ideas.filter(({ id }) => from.merged?.includes(id))
    const merged = merge({ later: from, earlier: into, others }, { on })
    return merged.ok ? put(world, merged.later, merged.earlier, ...merged.others) : world
  }
}

/** Merges the later of two into the earlier; the numbers of the beginning say which that is. */
function inOrder(...ids: [string, string]): Act {
  const [earlier = '', later = ''] = ids.sort()
  return merges(later, earlier)
}

function unmerges(id: string): Act {
  return world => {
    const later = find(world, id)
    const earlier = find(world, later?.mergedInto)
    if (!later || !earlier) return world
    const others = world.ideas.filter(one => one.id !== id && one.mergedInto === earlier.id)
    const apart = unmerge({ later, earlier, others }, { on })
    return apart.ok ? put(world, apart.later, apart.earlier, ...apart.others) : world
  }
}

function withdraws(id: string): Act {
  return world => {
    const found = find(world, id)
    if (!found) return world
    const ideas = world.ideas.filter(one => one.id !== id)
    const linked = ideas.filter(
      one => one.id === found.mergedInto || one.mergedInto === id || one.mergedInto === (found.mergedInto ?? id),
    )
    return put(
      { ...world, ideas, comments: world.comments.filter(one => one.idea !== id) },
      ...released(found, linked, { on }),
    )
  }
}

function comments(id: string, named: boolean): Act {
  return world => {
    const made = `c${world.comments.length}`
    const said = { idea: id, text: ' Gute Idee ' }
    const comment = named
      ? namedComment(said, made, 'carl', instant(world.minute), on)
      : namelessComment(said, made, on)
    return { ...world, comments: [...world.comments, comment] }
  }
}

const anyId = fc.constantFrom('1', '2', '3', '4', '5')
const text = fc.constantFrom('Passt zu unseren Zielen', ' Was kostet es? ', 'Wem hilft es?', ' ')
const person = fc.constantFrom('anna', 'bert', 'carl', 'dora')

/** Any act of anybody, the authors without a name among them. */
const anyAct: fc.Arbitrary<Act> = anyId.chain(id =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...ideaStatuses), text).map(([to, reason]) =>
      coordinates(
        'idea-status',
        id,
        acts(id, (one, { minute }) => decide(one, to, reason, { at: instant(minute), by: 'cora' })),
      ),
    ),
    fc.constant(acts(id, one => undo(one))),
    fc.constant(acts(id, one => ({ ok: true, idea: settled(one, on) }))),
    text.map(asked =>
      coordinates(
        'idea-question',
        id,
        acts(id, one => ask(one, asked, { on })),
      ),
    ),
    text.map(said => acts(id, one => answer(one, said, { on }))),
    fc.constant(acts(id, one => ({ ok: true, idea: edited(one, { ...captured, title: 'Termine' }) }))),
    fc.constantFrom('work', 'service').map(goal => acts(id, one => sort(one, { ziel: goal }, { on }))),
    fc.constantFrom('it', undefined).map(unit => acts(id, one => assign(one, unit, { on }))),
    fc
      .tuple(fc.constantFrom(support, unsupport, follow, unfollow, mute, unmute), person)
      .map(([change, who]) => acts(id, one => change(one, who))),
    anyId.map(other => merges(id, other)),
    anyId.map(other => inOrder(id, other)),
    fc.constant(unmerges(id)),
    fc.boolean().map(named => comments(id, named)),
  ),
)

/** Likewise, and authors take their ideas back. */
export const anyActOrEnd: fc.Arbitrary<Act> = fc.oneof(
  { weight: 60, arbitrary: anyAct },
  { weight: 1, arbitrary: anyId.map(withdraws) },
)
