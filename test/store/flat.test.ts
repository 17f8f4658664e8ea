import { describe, expect, test } from 'vitest'
import type { IdeaFilter, IdeaOrder } from '../../src/ports/store/ideas.ts'
import type { TaskFilter } from '../../src/ports/store/tasks.ts'
import { State } from '../../src/store/lowdb/state.ts'
import { matches, placeOf } from '../../src/task/filter.ts'
import { idea, task } from '../fixtures/documents.ts'

/** A state that notes which ideas are looked at. */
function townOf(count: number) {
  const state = new State()
  const touched = new Set<string>()
  for (let n = 0; n < count; n++) {
    const id = `2026-${String(n).padStart(5, '0')}`
    const document = idea(id, {
      submittedOn: `2026-0${1 + (n % 2)}-${String(1 + (n % 27)).padStart(2, '0')}`,
      status: (['neu', 'gesichtet', 'geparkt', 'agenda'] as const)[n % 4] ?? 'neu',
      field: n % 3 === 0 ? 'kultur' : 'bildung',
      ...(n % 5 === 0 && { campaign: 'A-2026-00001' }),
      supporters: n % 7 === 0 ? ['p1'] : [],
    })
    const watched = new Proxy(Object.freeze(document), {
      get: (target, key) => {
        touched.add(id)
        return Reflect.get(target, key)
      },
    })
    state.tables.ideas.put(id, n + 1, watched)
  }
  /** How many ideas are looked at, once the list was asked for before. */
  const during = (ask: () => unknown): number => {
    ask()
    touched.clear()
    ask()
    return touched.size
  }
  /** The same the first time, after what is done behind the start. */
  const first = async (ask: () => unknown): Promise<number> => {
    await state.ideas.prepare()
    touched.clear()
    ask()
    return touched.size
  }
  return { ideas: state.ideas, during, first }
}

test.each<[string, (ideas: State['ideas']) => unknown]>([
  ['the board', ideas => ideas.list({}, 'newest', { limit: 10 })],
  ['one status', ideas => ideas.list({ status: ['geparkt'] }, 'newest', { limit: 10 })],
  ['the board by support', ideas => ideas.list({}, 'support', { limit: 10 })],
  [
    'what waits',
    ideas => [ideas.waiting(0, 10), ideas.waitingSince({ first: '2026-02-20', decision: '2026-02-20' }, 3)],
  ],
])('nobody waits for %s to be sorted after a start', async (_, ask) => {
  const { ideas, first } = townOf(2_000)
  expect(await first(() => ask(ideas))).toBeLessThanOrEqual(50)
})

describe('a list of ideas looks at no more of them, however many there are', () => {
  const towns = [townOf(200), townOf(2_000)]
  const filters: IdeaFilter[] = [
    {},
    { status: ['neu'] },
    { status: ['neu'], merged: true },
    { merged: true, reported: true },
    { field: 'kultur' },
    { campaign: 'A-2026-00001', status: ['geparkt', 'agenda'] },
    { asked: false },
    { decided: true },
    { answers: { ziel: 'klima' } },
  ]
  const orders: IdeaOrder[] = ['newest', 'support', 'waiting']

  test.each(filters.flatMap(filter => orders.map(order => [filter, order] as const)))('%o by %s', (filter, order) => {
    const [small, big] = towns.map(({ ideas, during }) => during(() => ideas.list(filter, order, { limit: 10 })))
    // Ten of each status at most, where their lists are put together.
    expect(big).toBe(small)
    expect(big).toBeLessThanOrEqual(50)
  })

  test('that waits for the coordination', () => {
    for (const { ideas, during } of towns) {
      expect(during(() => ideas.waiting(20, 10))).toBeLessThanOrEqual(10)
      // By halving: of 2,000 ideas it looks at eleven, of either kind and its neighbours.
      const since = { first: '2026-02-20', decision: '2026-02-20' }
      expect(during(() => ideas.waitingSince(since, 0))).toBeLessThanOrEqual(25)
    }
  })
})

describe('the list of a unit with many tasks', () => {
  /** A state with so many tasks of one unit, and which of them are looked at. */
  function unitOf(count: number) {
    const state = new State()
    const touched = new Set<string>()
    for (let n = 0; n < count; n++) {
      const document = task(`T-${String(n).padStart(5, '0')}`, {
        unit: 'bauamt',
        dueOn: `2027-0${1 + (n % 9)}-01`,
        status: (['offen', 'blockiert', 'erledigt'] as const)[n % 3] ?? 'offen',
      })
      const get = (target: typeof document, key: string | symbol) => {
        touched.add(document.id)
        return Reflect.get(target, key)
      }
      state.tables.tasks.put(document.id, n + 1, new Proxy(Object.freeze(document), { get }))
    }
    return { tasks: state.tasks, table: state.tables.tasks, touched }
  }

  test.each<TaskFilter>([{ unit: 'bauamt' }, { unit: 'bauamt', status: ['blockiert'] }])(
    'looks at no more of them, however many there are, and is right after changes: %o',
    filter => {
      for (const count of [1_200, 6_000]) {
        const { tasks, table, touched } = unitOf(count)
        tasks.list(filter, { limit: 10 })
        touched.clear()
        tasks.list(filter, { limit: 10 })
        expect(touched.size).toBeLessThanOrEqual(10)
        table.delete('T-00001')
        table.put('T-00002', 1, task('T-00002', { unit: 'bauamt', dueOn: '2026-12-01', status: 'blockiert' }))
        table.put('T-00004', 1, task('T-00004', { unit: 'it', dueOn: '2026-11-01', status: 'blockiert' }))
        const { items, total } = tasks.list(filter, { limit: 3 })
        const plain = [...table.rows.values()].filter(({ doc }) => matches(filter, doc))
        const expected = plain.map(({ doc }) => placeOf(doc)).toSorted()
        expect(items.map(({ doc }) => placeOf(doc))).toEqual(expected.slice(0, 3))
        expect(total).toBe(expected.length)
      }
    },
  )
})
