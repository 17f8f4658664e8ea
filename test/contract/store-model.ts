import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comment } from '../../src/documents/comment.ts'
import type { Collection } from '../../src/documents/documents.ts'
import type { Idea } from '../../src/documents/idea.ts'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import type { Session } from '../../src/documents/session.ts'
import type { Task } from '../../src/documents/task.ts'
import type { Change, ChangeSet } from '../../src/ports/change-set.ts'
import type { SteadyClock } from '../../src/ports/clock.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { changes, comment, idea, person, put, record, remove, session, task } from '../fixtures/documents.ts'
import { idsOf, type Place } from './place.ts'

/** A step of a random story about a store. */
type Step = 'reopen' | 'compact' | Attempt

/** A commit that is tried. */
interface Attempt {
  turnId?: string
  /** A document that it relies on. */
  read: { key: string; right: boolean }
  changes: { key: string; right: boolean; how: 'delete' | 'a' | 'b' }[]
}

const kinds = ['people', 'sessions', 'ideas', 'tasks', 'outbox', 'comments'] as const
const keys = kinds.flatMap(kind => ['1', '2', '__proto__'].map(id => `${kind} ${id}`))
const anyKey = fc.constantFrom(...keys)
const mostlyRight = fc.integer({ min: 0, max: 9 }).map(n => n > 0)

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    turnId: fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6'),
    read: fc.record({ key: anyKey, right: mostlyRight }),
    changes: fc.uniqueArray(fc.record({ key: anyKey, right: mostlyRight, how: fc.constantFrom('delete', 'a', 'b') }), {
      selector: ({ key }) => key,
      maxLength: 3,
    }),
  },
  { requiredKeys: ['read', 'changes'] },
)

const story: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: attempt },
    { weight: 1, arbitrary: fc.constant('reopen' as const) },
    { weight: 1, arbitrary: fc.constant('compact' as const) },
  ),
  { maxLength: 60, size: 'max' },
)

/** What the store should know, in the simplest form. */
class Model {
  readonly docs = new Map<string, { version: number; doc: unknown }>()
  readonly turns = new Set<string>()

  version(key: string): number {
    return this.docs.get(key)?.version ?? 0
  }

  expected({ turnId, reads, changes: list }: ChangeSet): string {
    if (turnId !== undefined && this.turns.has(turnId)) return 'duplicate'
    const right =
      reads.every(({ collection, id, version }) => this.version(`${collection} ${id}`) === version) &&
      list.every(({ collection, id, expect: version }) => this.version(`${collection} ${id}`) === version)
    return right ? 'committed' : 'conflict'
  }
}

function changeOf(model: Model, { key, right, how }: Attempt['changes'][number]): Change {
  const [kind, id] = key.split(' ') as [(typeof kinds)[number], string]
  const version = model.version(key) + (right ? 0 : 1)
  if (how === 'delete') return remove(kind, id, version)
  if (kind === 'people') return put('people', person(id, how), version)
  if (kind === 'sessions') return put('sessions', session(id, how), version)
  if (kind === 'tasks') return put('tasks', task(id, tasks[how]), version)
  if (kind === 'outbox') return put('outbox', record(id, records[how]), version)
  if (kind === 'comments') return put('comments', comment(id, how, comments[how]), version)
  return put('ideas', idea(id, how === 'a' ? { author: 'a' } : { codeHash: `code ${id}` }), version)
}

const tasks: Record<'a' | 'b', Partial<Task>> = {
  a: { unit: 'a', dueOn: '2026-03-31' },
  b: { unit: 'b', dueOn: '2026-02-28', person: 'a', status: 'erledigt' },
}

const records: Record<'a' | 'b', Partial<OutboxRecord>> = {
  a: { to: 'a', dueAt: '2026-03-02T08:00:00.000Z' },
  b: { to: 'b', state: 'parked', parked: { why: 'gone', on: '2026-03-02' } },
}

const comments: Record<'a' | 'b', Partial<Comment>> = {
  a: { on: '2026-03-03', author: 'a', at: '2026-03-03T08:15:00.000Z' },
  b: {},
}

function changeSetOf(model: Model, { turnId, read, changes: list }: Attempt): ChangeSet {
  const [kind, id] = read.key.split(' ') as [Collection, string]
  const version = model.version(read.key) + (read.right ? 0 : 1)
  const reads = [{ collection: kind, id, version }]
  return changes(
    list.map(change => changeOf(model, change)),
    { reads, ...(turnId !== undefined && { turnId }) },
  )
}

/** The store gives these versions; what matters is that none comes twice for the same document. */
type Used = Map<string, Set<number>>

async function applyTo(model: Model, used: Used, store: Store, { turnId, changes: list }: ChangeSet): Promise<void> {
  if (turnId !== undefined) model.turns.add(turnId)
  for (const change of list) {
    const key = `${change.collection} ${change.id}`
    if (!('put' in change)) {
      model.docs.delete(key)
      continue
    }
    const version = (await store.get(change.collection, change.id))?.version ?? 0
    const versions = used.get(key) ?? new Set([0])
    expect(versions, `version ${version} of ${key} was used before`).not.toContain(version)
    used.set(key, versions.add(version))
    model.docs.set(key, { version, doc: change.put })
  }
}

async function expectSame(store: Store, model: Model): Promise<void> {
  for (const key of keys) {
    const [kind, id] = key.split(' ') as [Collection, string]
    expect(await store.get(kind, id), key).toEqual(model.docs.get(key))
  }
  for (let n = 1; n <= 6; n++) expect(await store.seen(`t${n}`)).toBe(model.turns.has(`t${n}`))
  const all = [...model.docs.entries()]
  const sessions = all.filter(([key]) => key.startsWith('sessions')).map(([, { doc }]) => doc as Session)
  const ideas = all.filter(([key]) => key.startsWith('ideas')).map(([, { doc }]) => doc as Idea)
  for (const owner of ['a', 'b']) {
    const found = (await store.sessionsOf(owner)).map(({ doc }) => doc.id)
    expect(found.toSorted()).toEqual(
      sessions
        .filter(doc => doc.owner === owner)
        .map(doc => doc.id)
        .toSorted(),
    )
  }
  await expectSameQueries(store, all)
  const { items, total } = await store.ideasOf('a', { limit: 9 })
  const named = ideas.filter(doc => doc.author === 'a').map(doc => doc.id)
  expect(items.map(({ doc }) => doc.id).toSorted()).toEqual(named.toSorted())
  expect(total).toBe(named.length)
  for (const id of ['1', '2', '__proto__']) {
    const nameless = ideas.find(doc => doc.codeHash === `code ${id}`)
    expect((await store.ideaByCode(`code ${id}`))?.doc).toEqual(nameless)
  }
}

type AnyDoc = Task & OutboxRecord & Comment & { name: string }

/** What there is in both states of a task, a record and a comment is found, and nothing else. */
async function expectSameQueries(store: Store, all: [key: string, { doc: unknown }][]): Promise<void> {
  const those = (kind: string, fits: (doc: AnyDoc) => boolean) =>
    all.flatMap(([key, { doc }]) => {
      const found = doc as AnyDoc
      return key.startsWith(kind) && fits(found) ? [found.id] : []
    })
  const inA = await store.tasks({ responsible: { persons: [], units: ['a'] } }, { limit: 9 })
  expect(idsOf(inA)).toEqual(those('tasks', ({ unit }) => unit === 'a').toSorted())
  const ofA = await store.tasks({ responsible: { persons: ['a'], units: [] }, to: '2026-03-01' }, { limit: 9 })
  expect(idsOf(ofA)).toEqual(those('tasks', ({ person }) => person === 'a').toSorted())
  const due = await store.outboxDue('2026-03-02T08:15:00.000Z', 9)
  expect(idsOf(due)).toEqual(those('outbox', ({ state }) => state === 'waiting').toSorted())
  const parked = those('outbox', ({ state }) => state === 'parked')
  expect(idsOf(await store.outboxParked({ limit: 9 }))).toEqual(parked.toSorted())
  expect(idsOf(await store.outboxOf('b'))).toEqual(parked.toSorted())
  const board = idsOf(await store.ideas({}, 'waiting', { limit: 9 }))
  expect(board).toEqual(those('ideas', () => true).toSorted())
  for (const idea of ['a', 'b']) {
    const said = idsOf(await store.commentsOf(idea, { limit: 9 }))
    expect(said).toEqual(those('comments', doc => doc.idea === idea).toSorted())
  }
  expect(idsOf(await store.peopleNamed('a')).toSorted()).toEqual(those('people', doc => doc.name === 'a').toSorted())
}

/** Random stories: commits right and wrong, reopening, compaction. A store equals its model throughout. */
export function followsItsModel(place: () => Promise<Place>): void {
  test('whatever happens, the store equals its model', async () => {
    const clock: SteadyClock = { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 }
    await fc.assert(
      fc.asyncProperty(story, async steps => {
        const here = await place()
        let store = await here.open(clock)
        const model = new Model()
        const used: Used = new Map()
        for (const step of steps) {
          if (step === 'compact') await store.compact()
          else if (step === 'reopen') {
            await store.close()
            store = await here.open(clock)
          } else {
            const set = changeSetOf(model, step)
            const expected = model.expected(set)
            expect(await store.commit(set)).toBe(expected)
            if (expected === 'committed') await applyTo(model, used, store, set)
          }
          await expectSame(store, model)
        }
        await store.close()
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    )
  })
}
