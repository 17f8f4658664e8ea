import type { Idea } from '../documents/idea.ts'
import { hasEnded } from './lifecycle.ts'
import { type Day, onward, revised } from './onward.ts'

/** All ideas that a merge changes. `others`: those merged into the later one before, which come along with it. */
export interface Pair {
  later: Idea
  earlier: Idea
  others: Idea[]
}

/** The earlier of two ideas survives; undefined if nobody can know which one that is. */
export function earlierOf(a: Idea, b: Idea): Idea | undefined {
  if (a.submittedOn !== b.submittedOn) return a.submittedOn < b.submittedOn ? a : b
  // Without a name there is no time finer than the day, so coordinators choose.
  if (a.submittedAt === undefined || b.submittedAt === undefined || a.submittedAt === b.submittedAt) return undefined
  return a.submittedAt < b.submittedAt ? a : b
}

/**
 * Merges an idea into an earlier one. Each keeps its own supporters, followers and comments, so that it can be undone;
 * whoever counts or tells looks at both. There are no chains: what was merged into the later one is in the earlier one
 * afterwards, and the later one only remembers it.
 *
 * self: it is one idea. merged: one of them is merged already. decided: about one of them was just decided, which has to
 * count or to be taken back first. ended: one of them is done or put aside, so it would take the other's answer away; it
 * has to be opened again first. order: the other one is the earlier.
 * @param others the ideas merged into the later one
 */
export function merge(
  { later, earlier, others }: Pair,
  { on }: Day,
): ({ ok: true } & Pair) | { ok: false; why: 'self' | 'merged' | 'decided' | 'ended' | 'order' } {
  if (later.id === earlier.id) return { ok: false, why: 'self' }
  if (later.mergedInto !== undefined || earlier.mergedInto !== undefined) return { ok: false, why: 'merged' }
  if (later.decision || earlier.decision) return { ok: false, why: 'decided' }
  if (hasEnded(later) || hasEnded(earlier)) return { ok: false, why: 'ended' }
  if (earlierOf(later, earlier) === later) return { ok: false, why: 'order' }
  const merged = [...(earlier.merged ?? []), later.id, ...(later.merged ?? [])]
  return {
    ok: true,
    later: onward({ ...later, mergedInto: earlier.id }, { on, what: 'merged', other: earlier.id }),
    earlier: onward({ ...earlier, merged }, { on, what: 'merged', other: later.id }),
    others: others.map(other => revised({ ...other, mergedInto: earlier.id })),
  }
}

/**
 * Takes a merge back: the later idea goes its own way again from where it was, with what was merged into it before.
 * @param others all other ideas merged into the earlier one; back come those that changed
 */
export function unmerge(
  { later, earlier, others }: Pair,
  { on }: Day,
): ({ ok: true } & Pair) | { ok: false; why: 'not-merged' } {
  if (later.mergedInto !== earlier.id) return { ok: false, why: 'not-merged' }
  const { mergedInto: _, ...free } = later
  const gone = [later.id, ...(later.merged ?? [])]
  return {
    ok: true,
    later: onward(free, { on, what: 'unmerged', other: earlier.id }),
    earlier: onward(forgetting(earlier, gone), { on, what: 'unmerged', other: later.id }),
    others: others.flatMap(other => {
      if (later.merged?.includes(other.id)) return [revised({ ...other, mergedInto: later.id })]
      // It came along with one that stays, which must not take it along again.
      return other.merged?.includes(later.id) ? [revised(forgetting(other, gone))] : []
    }),
  }
}

/**
 * What becomes of the ideas linked to one that is deleted. Those merged into it go their own way again.
 * @param linked the idea it was merged into, and all ideas merged into that or into it; back come those that changed
 */
export function released(idea: Idea, linked: Idea[], step: Day): Idea[] {
  const all = new Map(linked.map(one => [one.id, one]))
  for (const { id } of linked) {
    const later = all.get(id)
    const others = [...all.values()].filter(other => other.id !== id && other.mergedInto === idea.id)
    const cameAlong = others.some(other => other.merged?.includes(id))
    if (later?.mergedInto !== idea.id || cameAlong) continue
    const apart = unmerge({ later, earlier: idea, others }, step)
    if (apart.ok) for (const one of [apart.later, ...apart.others]) all.set(one.id, one)
  }
  for (const one of all.values())
    if (one.merged?.includes(idea.id)) all.set(one.id, revised(forgetting(one, [idea.id])))
  return [...all.values()].filter(one => !linked.includes(one))
}

function forgetting(idea: Idea, gone: string[]): Idea {
  const { merged = [], ...rest } = idea
  const left = merged.filter(id => !gone.includes(id))
  return left.length === 0 ? rest : { ...rest, merged: left }
}
