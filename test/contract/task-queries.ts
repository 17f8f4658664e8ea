import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Task, TaskStatus } from '../../src/documents/task.ts'
import type { TaskFilter, TaskTally } from '../../src/ports/store/tasks.ts'
import { task } from '../fixtures/documents.ts'
import { afterEachOf, anyWrites, idsOf, inPages, openStore, type Place } from './place.ts'

const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']

const roadmap: Task[] = [
  task('T-1', { dueOn: '2026-06-30', unit: 'bauamt', origin: { is: 'idea', id: '2026-10001' } }),
  task('T-2', { dueOn: '2026-03-31', unit: 'bauamt', person: 'p1', status: 'in-arbeit' }),
  task('T-3', { dueOn: '2026-03-31', unit: 'hauptamt', status: 'blockiert', after: ['T-1', 'T-2'] }),
  task('T-4', { dueOn: '2026-01-15', unit: 'hauptamt', person: 'p2', status: 'erledigt', after: ['T-2'] }),
  task('T-5', { dueOn: '2026-04-01', unit: 'it-sicherheit', origin: { is: 'assessment', id: 'P-1', key: 'a' } }),
  task('T-6', { dueOn: '2026-12-31', unit: 'bauamt', origin: { is: 'template', id: 'P-1', key: 'a' } }),
  task('T-7', { dueOn: '2027-01-01', unit: 'bauamt', origin: { is: 'recurrence', id: 'T-6' }, involved: ['hauptamt'] }),
]

/** What every store answers when it is asked for tasks. */
export function answersTaskQueries(place: () => Promise<Place>): void {
  describe('tasks', () => {
    const open = openStore(place)
    const found = async (filter: TaskFilter) => idsOf(await open.store.tasks(filter, { limit: 20 }))

    test.each<[filter: TaskFilter, ids: string[]]>([
      // What is done comes last.
      [{}, ['T-2', 'T-3', 'T-5', 'T-1', 'T-6', 'T-7', 'T-4']],
      [{ unit: 'bauamt' }, ['T-2', 'T-1', 'T-6', 'T-7']],
      [{ unit: 'nobody' }, []],
      [{ exceptUnits: ['bauamt', 'nobody'] }, ['T-3', 'T-5', 'T-4']],
      [{ exceptUnits: [] }, ['T-2', 'T-3', 'T-5', 'T-1', 'T-6', 'T-7', 'T-4']],
      [{ status: ['offen'] }, ['T-5', 'T-1', 'T-6', 'T-7']],
      [{ status: ['in-arbeit', 'blockiert'] }, ['T-2', 'T-3']],
      [{ status: [] }, []],
      [{ from: '2026-04-01' }, ['T-5', 'T-1', 'T-6', 'T-7']],
      [{ to: '2026-03-31' }, ['T-2', 'T-3', 'T-4']],
      [{ from: '2026-03-31', to: '2026-03-31' }, ['T-2', 'T-3']],
      [{ from: '2026-04-01', to: '2026-03-31' }, []],
      [{ origin: { is: 'assessment', id: 'P-1' } }, ['T-5']],
      [{ origin: { is: 'template', id: 'P-1' } }, ['T-6']],
      [{ origin: { is: 'template', id: 'T-6' } }, []],
      [{ origin: { is: 'idea', id: '2026-10001' } }, ['T-1']],
      [{ after: 'T-2' }, ['T-3', 'T-4']],
      [{ after: 'T-3' }, []],
      [{ responsible: { persons: ['p1'], units: [] } }, ['T-2']],
      [{ responsible: { persons: [], units: ['bauamt'] } }, ['T-1', 'T-6', 'T-7']],
      [{ responsible: { persons: ['p1'], units: ['bauamt', 'bauamt'] } }, ['T-2', 'T-1', 'T-6', 'T-7']],
      [{ responsible: { persons: ['p1', 'p2'], units: ['hauptamt'] } }, ['T-2', 'T-3', 'T-4']],
      [{ responsible: { persons: [], units: [] } }, []],
      [{ unit: 'bauamt', status: ['offen'], from: '2026-07-01', to: '2026-12-31' }, ['T-6']],
      [{ responsible: { persons: ['p2'], units: ['hauptamt'] }, status: ['blockiert'], after: 'T-1' }, ['T-3']],
      [{ responsible: { persons: ['p1'], units: ['bauamt'] }, unit: 'hauptamt' }, []],
    ])('of %j are %j', async (filter, ids) => {
      await open.put('tasks', ...roadmap)
      expect(await found(filter)).toEqual(ids)
      await open.reopen()
      expect(await found(filter)).toEqual(ids)
      expect(await inPages(page => open.store.tasks(filter, page), 2)).toEqual(ids)
    })

    test('come as they are stored, with their version', async () => {
      await open.put('tasks', ...roadmap)
      const { items } = await open.store.tasks({ after: 'T-1' }, { limit: 1 })
      expect(items).toEqual([await open.store.get('tasks', 'T-3')])
    })

    test('of one day come by number, whatever order they were written in', async () => {
      for (const id of ['T-3', 'T-1', 'T-2']) await open.put('tasks', task(id))
      expect(await found({})).toEqual(['T-1', 'T-2', 'T-3'])
      await open.put('tasks', task('T-1', { title: 'Changed' }))
      expect(await found({})).toEqual(['T-1', 'T-2', 'T-3'])
    })

    test('are found where they are now, not where they were', async () => {
      await open.put('tasks', ...roadmap)
      expect(await found({ unit: 'bauamt' })).toContain('T-2')
      const moved = { unit: 'steueramt', person: 'p3', dueOn: '2027-12-31', after: ['T-5'] }
      await open.put('tasks', task('T-2', moved))
      expect(await found({ unit: 'bauamt' })).toEqual(['T-1', 'T-6', 'T-7'])
      expect(await found({ responsible: { persons: ['p1'], units: [] } })).toEqual([])
      expect(await found({ responsible: { persons: ['p3'], units: [] } })).toEqual(['T-2'])
      expect(await found({ after: 'T-5' })).toEqual(['T-2'])
      expect((await found({})).at(-2)).toBe('T-2')
      await open.remove('tasks', 'T-2')
      expect(await found({ unit: 'steueramt' })).toEqual([])
      expect(await found({})).not.toContain('T-2')
      const { person: _, ...unnamed } = task('T-4', { unit: 'bauamt' })
      await open.put('tasks', unnamed)
      expect(await found({ responsible: { persons: ['p2'], units: [] } })).toEqual([])
      expect(await found({ responsible: { persons: [], units: ['bauamt'] } })).toContain('T-4')
    })

    test('are paged on where a page ended, although others came, went and moved', async () => {
      const day = (n: number) => `2026-05-0${n}`
      await open.put('tasks', ...[1, 2, 3, 4, 5, 6].map(n => task(`T-${n}`, { dueOn: day(n) })))
      const first = await open.store.tasks({}, { limit: 2 })
      expect([idsOf(first), first.total]).toEqual([['T-1', 'T-2'], 6])
      await open.put('tasks', task('T-0', { dueOn: day(1) }))
      const second = await open.store.tasks({}, { limit: 2, cursor: String(first.next) })
      expect([idsOf(second), second.total]).toEqual([['T-3', 'T-4'], 7])
      // The very task the next page starts behind gets a later day, and all the others that were shown are gone.
      await open.put('tasks', task('T-4', { dueOn: day(9) }))
      for (const id of ['T-0', 'T-1', 'T-2', 'T-3']) await open.remove('tasks', id)
      const third = await open.store.tasks({}, { limit: 5, cursor: String(second.next) })
      expect([idsOf(third), third.total, third.next]).toEqual([['T-5', 'T-6', 'T-4'], 3, undefined])
      await open.reopen()
      expect(await open.store.tasks({}, { limit: 5, cursor: String(second.next) })).toEqual(third)
    })

    test('of a unit that has very many are all found, in order', async () => {
      const ids = Array.from({ length: 1_100 }, (_, n) => `T-${10_000 + n}`)
      const ofUnit = ids.map((id, n) => task(id, { unit: 'bauamt', dueOn: n < 600 ? '2026-05-02' : '2026-05-01' }))
      await open.put('tasks', task('T-1', { unit: 'hauptamt' }), ...ofUnit)
      const shown = await inPages(page => open.store.tasks({ unit: 'bauamt' }, page), 90)
      expect(shown).toEqual([...ids.slice(600), ...ids.slice(0, 600)])
    })

    test('have each unit and person that is responsible for open ones, once', async () => {
      expect(await open.store.responsible()).toEqual([])
      await open.put('tasks', ...roadmap, task('T-8', { unit: 'bauamt', person: 'p1' }))
      const told = async () =>
        (await open.store.responsible()).map(({ unit, person }) => `${unit} ${person ?? ''}`.trim()).sort()
      const all = ['bauamt', 'bauamt p1', 'hauptamt', 'it-sicherheit']
      expect(await told()).toEqual(all)
      await open.put('tasks', task('T-8', { unit: 'bauamt', person: 'p1', status: 'erledigt' }))
      expect(await told()).toEqual(all)
      await open.remove('tasks', 'T-2')
      await open.reopen()
      expect(await told()).toEqual(['bauamt', 'hauptamt', 'it-sicherheit'])
    })

    test('of an invented cursor are no fault', async () => {
      await open.put('tasks', ...roadmap)
      for (const cursor of ['', 'x', '-7', '3'])
        expect(idsOf(await open.store.tasks({}, { limit: 1, cursor }))).toEqual(['T-2'])
      expect(await open.store.tasks({}, { limit: 1, cursor: '0 x' })).toEqual({ items: [], total: 7 })
    })

    test('are counted by quarter and status', async () => {
      await open.put('tasks', ...roadmap, task('T-8', { dueOn: '2026-03-31', unit: 'bauamt', status: 'verworfen' }))
      expect(await open.store.tallyTasks({}, '2026-04-01', [])).toEqual<TaskTally[]>([
        { quarter: '2026-Q1', status: 'in-arbeit', count: 1, overdue: 1 },
        { quarter: '2026-Q1', status: 'blockiert', count: 1, overdue: 1 },
        { quarter: '2026-Q1', status: 'erledigt', count: 1, overdue: 0 },
        { quarter: '2026-Q1', status: 'verworfen', count: 1, overdue: 0 },
        { quarter: '2026-Q2', status: 'offen', count: 2, overdue: 0 },
        { quarter: '2026-Q4', status: 'offen', count: 1, overdue: 0 },
        { quarter: '2027-Q1', status: 'offen', count: 1, overdue: 0 },
      ])
      expect(await open.store.tallyTasks({ unit: 'bauamt', to: '2026-06-30' }, '2026-07-01', [])).toEqual<TaskTally[]>([
        { quarter: '2026-Q1', status: 'in-arbeit', count: 1, overdue: 1 },
        { quarter: '2026-Q1', status: 'verworfen', count: 1, overdue: 0 },
        { quarter: '2026-Q2', status: 'offen', count: 1, overdue: 1 },
      ])
      expect(await open.store.tallyTasks({ unit: 'nobody' }, '2026-04-01', [])).toEqual([])
    })

    test('are never overdue where somebody is asked for a statement', async () => {
      await open.put('tasks', ...roadmap)
      const tallies = await open.store.tallyTasks({ to: '2026-03-31' }, '2026-04-01', ['bauamt'])
      expect(tallies.map(({ status, overdue }) => [status, overdue])).toEqual([
        ['in-arbeit', 0],
        ['blockiert', 1],
        ['erledigt', 0],
      ])
    })

    test.each([
      ['2026-01-01', '2026-Q1'],
      ['2026-03-31', '2026-Q1'],
      ['2026-04-01', '2026-Q2'],
      ['2026-06-30', '2026-Q2'],
      ['2026-07-01', '2026-Q3'],
      ['2028-02-29', '2028-Q1'],
      ['2026-10-01', '2026-Q4'],
      ['2026-12-31', '2026-Q4'],
    ])('of %s count for %s', async (dueOn, quarter) => {
      await open.put('tasks', task('T-1', { dueOn }))
      // Due today is not overdue.
      expect(await open.store.tallyTasks({}, dueOn, [])).toEqual([{ quarter, status: 'offen', count: 1, overdue: 0 }])
    })

    test('equal a plain search through all of them, whatever was written and whatever is asked', async () => {
      await fc.assert(
        fc.asyncProperty(anyWrites(ids, anyTask), fc.array(anyFilter, { maxLength: 4 }), async (story, filters) => {
          for await (const all of afterEachOf(open, 'tasks', ids, story))
            for (const filter of filters) {
              const expected = plainSearch(all, filter)
              expect(await inPages(page => open.store.tasks(filter, page), 3)).toEqual(expected.map(({ id }) => id))
              expect(await open.store.tallyTasks(filter, '2026-05-15', ['u2'])).toEqual(
                plainTally(expected, '2026-05-15', ['u2']),
              )
            }
        }),
        { numRuns: 100 },
      )
    })
  })
}

const ids = ['T-1', 'T-2', 'T-3', 'T-4', 'T-5', 'T-6', 'T-7', 'T-8', 'T-9']
const anyId = fc.constantFrom(...ids)
const anyUnit = fc.constantFrom('u1', 'u2', 'u3')
const anyPerson = fc.constantFrom('p1', 'p2')
const anyDay = fc.constantFrom('2026-03-31', '2026-04-01', '2026-05-15', '2026-10-03', '2027-01-01')
const anyStatus = fc.constantFrom(...statuses)
const anyOrigin = fc.constantFrom(
  { is: 'assessment', id: 'x' } as const,
  { is: 'template', id: 'x' } as const,
  { is: 'template', id: 'y' } as const,
  { is: 'idea', id: 'x' } as const,
)

const anyTask: fc.Arbitrary<Task> = fc
  .record(
    {
      unit: anyUnit,
      person: anyPerson,
      dueOn: anyDay,
      status: anyStatus,
      after: fc.uniqueArray(anyId, { maxLength: 2 }),
      origin: anyOrigin.map(origin => ({ ...origin, key: 'k' })),
    },
    { requiredKeys: ['unit', 'dueOn', 'status'] },
  )
  .map(fields => task('', fields))

const anyFilter: fc.Arbitrary<TaskFilter> = fc.record(
  {
    responsible: fc.record({
      persons: fc.array(anyPerson, { maxLength: 2 }),
      units: fc.array(anyUnit, { maxLength: 2 }),
    }),
    unit: anyUnit,
    exceptUnits: fc.array(anyUnit, { maxLength: 2 }),
    status: fc.array(anyStatus, { maxLength: 3 }),
    from: anyDay,
    to: anyDay,
    origin: anyOrigin,
    after: anyId,
  },
  { requiredKeys: [] },
)

function plainSearch(all: Task[], filter: TaskFilter): Task[] {
  const { responsible, unit, exceptUnits = [], status, from = '', to = '~', origin, after } = filter
  return all
    .filter(doc => {
      const { id, is } = { id: undefined, ...doc.origin }
      const mine = doc.person ? responsible?.persons.includes(doc.person) : responsible?.units.includes(doc.unit)
      return [
        responsible ? mine : true,
        unit === undefined || unit === doc.unit,
        !exceptUnits.includes(doc.unit),
        status?.includes(doc.status) ?? true,
        doc.dueOn >= from && doc.dueOn <= to,
        origin ? is === origin.is && id === origin.id : true,
        after === undefined || doc.after.includes(after),
      ].every(Boolean)
    })
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function placeOf({ status, dueOn, id }: Task): string {
  return `${status === 'erledigt' || status === 'verworfen' ? 'b' : 'a'} ${dueOn} ${id}`
}

function plainTally(all: Task[], today: string, opinions: string[]): TaskTally[] {
  const quarters = { '03': 'Q1', '04': 'Q2', '05': 'Q2', '10': 'Q4', '01': 'Q1' } as Record<string, string>
  const quarterOf = (day: string) => `${day.slice(0, 4)}-${quarters[day.slice(5, 7)]}`
  return [...new Set(all.map(({ dueOn }) => quarterOf(dueOn)))].sort().flatMap(quarter =>
    statuses.flatMap(status => {
      const these = all.filter(doc => quarterOf(doc.dueOn) === quarter && doc.status === status)
      const isLate = ({ dueOn, unit }: Task) => dueOn < today && !opinions.includes(unit)
      const late = status === 'erledigt' || status === 'verworfen' ? [] : these.filter(isLate)
      return these.length > 0 ? [{ quarter, status, count: these.length, overdue: late.length }] : []
    }),
  )
}
