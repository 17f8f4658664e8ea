import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../src/calendar/calendar.ts'
import type { Collection } from '../../src/documents/documents.ts'
import { createSweep, sweep } from '../../src/outbox/sweep.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { usualRules } from '../../src/reminder/rules.ts'
import { counted } from '../fixtures/counted.ts'
import { changes, person, put, task, unit } from '../fixtures/documents.ts'
import { emptyAddress, postgresStore } from '../fixtures/postgres.ts'
import { memoryStore } from '../fixtures/store.ts'

const address = { serviceUrl: 'https://smba.example/', conversationId: 'a:1', userId: '29:1', botId: '28:1' }
const people = ['ada', 'ben', 'cem', 'dora']
const units = ['bauamt', 'koordination', 'ordnungsamt']
/** Tuesday, 9:30 in Berlin, half an hour before reminders. */
const tuesday = '2026-03-03T08:30:00.000Z'

const rulesThere = [
  usualRules,
  { ...usualRules, time: '14:00' },
  { ...usualRules, hours: { from: '06:00', to: '20:00' } },
]
const closed = createCalendar('DE-NW', ['2026-03-03', '2026-03-04'])
const calendars = [createCalendar('DE-NW', []), closed]

interface World {
  now: number
  rules: (typeof rulesThere)[number]
  calendar: (typeof calendars)[number]
}

/** What may happen between two looks. */
type Event =
  | { do: 'wait'; minutes: number }
  | { do: 'rules' | 'calendar'; n: number }
  | { do: 'write'; change: Written }
type Written = { collection: Collection; id: string; put?: object }

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const day = fc.integer({ min: 1, max: 28 }).map(n => `2026-03-${String(n).padStart(2, '0')}`)
const time = fc.constantFrom('07:00', '10:00', '10:05', '16:30')
const someone = fc.constantFrom(...people)

const ofPerson = fc.record({
  id: someone,
  installed: fc.boolean(),
  coordinator: maybe(fc.constant({ by: 'max', on: '2026-01-01' })),
  unreachable: maybe(fc.constant({ why: 'blocked', on: '2026-03-01' })),
  substitute: maybe(fc.record({ person: someone, until: day })),
  told: maybe(fc.constant([])),
  reminders: maybe(
    fc.record({
      time: maybe(time),
      pausedUntil: maybe(day),
      digestOnly: maybe(fc.constant(true)),
      weekdays: maybe(fc.constant([1, 3])),
    }),
  ),
})
const written = fc.oneof(
  ofPerson.map(({ id, ...more }) => ({ collection: 'people', id, put: person(id, id, bare({ address, ...more })) })),
  fc
    .record({ id: fc.constantFrom(...units), lead: maybe(someone), deputy: maybe(someone) })
    .map(({ id, ...more }) => ({ collection: 'units', id, put: unit(id, bare(more)) })),
  fc
    .record({
      id: fc.constantFrom('T-1', 'T-2', 'T-3'),
      unit: fc.constantFrom(...units),
      person: maybe(someone),
      dueOn: day,
      status: fc.constantFrom('offen', 'blockiert', 'erledigt'),
    })
    .map(({ id, ...more }) => ({ collection: 'tasks', id, put: task(id, bare(more)) })),
  fc
    .record({ id: someone, until: maybe(day), dealtOn: maybe(day), digestOn: maybe(day) })
    .map(({ id, ...more }) => ({ collection: 'reminders', id, put: { id, later: [], ...bare(more) } })),
  fc
    .constantFrom<[Collection, string][]>(
      ['people', 'ada'],
      ['units', 'bauamt'],
      ['tasks', 'T-1'],
      ['reminders', 'ben'],
    )
    .map(([collection, id]) => ({ collection, id })),
)
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: minutes() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('rules' as const, 'calendar' as const), n: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), change: written as fc.Arbitrary<Written> }) },
)
/** Mostly a moment, sometimes days, and now and then back. */
function minutes(): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(0.25), fc.integer({ min: 1, max: 200 }), fc.integer({ min: -2_000, max: 6_000 }))
}

// biome-ignore lint/suspicious/noExplicitAny: what is made up fits documents of several kinds
function bare(more: object): any {
  return Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
}

async function write(store: Store, { collection, id, put: doc }: Written): Promise<void> {
  await store.catchUp()
  const expect = (await store.get(collection, id))?.version ?? 0
  if (!doc && expect === 0) return
  const change = doc ? { collection, id, expect, put: doc } : { collection, id, expect, delete: true }
  await store.commit(changes([change as Change]))
}

function depsOf(store: Store, world: World) {
  const coordinators = ['dora']
  return {
    store,
    rules: { current: () => world.rules },
    calendar: () => world.calendar,
    timeZone: 'Europe/Berlin',
    coordinators,
  }
}

/** What the sweep has written so far. */
async function made(store: Store): Promise<unknown> {
  const memories = await Promise.all(people.map(async id => (await store.get('reminders', id))?.doc))
  const records = (await store.outboxDue('9999-01-01T00:00:00.000Z', 1_000)).map(({ doc }) => doc)
  return { memories, records: records.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** @param sweeping the store that is swept with a memory, and the one by which others change it */
async function asIfEverybody(events: Event[], [sweeping, others]: [Store, Store], plain: Store): Promise<void> {
  const world: World = { now: Date.parse(tuesday), rules: usualRules, calendar: calendars[0] as World['calendar'] }
  const look = createSweep(depsOf(sweeping, world))
  for (const event of events) {
    if (event.do === 'wait') world.now += event.minutes * 60_000
    if (event.do === 'rules') world.rules = rulesThere[event.n % rulesThere.length] as World['rules']
    if (event.do === 'calendar') world.calendar = calendars[event.n % calendars.length] as World['calendar']
    if (event.do === 'write') for (const store of [others, plain]) await write(store, event.change)
    const now = new Date(world.now).toISOString()
    await sweeping.catchUp()
    await look(now)
    await sweep(depsOf(plain, world), now)
    expect(await made(sweeping)).toEqual(await made(plain))
  }
}

const begun: Event[] = [
  ...people.map(id => ({
    do: 'write' as const,
    change: { collection: 'people' as const, id, put: person(id, id, { address }) },
  })),
  { do: 'write', change: { collection: 'units', id: 'bauamt', put: unit('bauamt', { lead: 'ada', deputy: 'ben' }) } },
  {
    do: 'write',
    change: { collection: 'tasks', id: 'T-1', put: task('T-1', { unit: 'bauamt', dueOn: '2026-03-03' }) },
  },
]

describe('a sweep that looks at nobody while nothing can be owed', () => {
  it('finds what looking at everybody finds, whatever changes and however the clock goes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async events => {
        const store = await memoryStore()
        await asIfEverybody([...begun, ...events], [store, store], await memoryStore())
      }),
      { numRuns: 60 },
    )
  })

  it('does so on PostgreSQL as well, where another instance makes the changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 15 }), async events => {
        const place = await emptyAddress()
        const two = [await postgresStore(place), await postgresStore(place)] as [Store, Store]
        await asIfEverybody([...begun, ...events], two, await memoryStore())
        for (const store of two) await store.close()
      }),
      { numRuns: 8 },
    )
  })

  it.each<[string, Partial<World>, Partial<World>]>([
    ['an earlier time in the rules', {}, { rules: { ...usualRules, time: '09:00' } }],
    ['a day that is no day off any more', { calendar: closed }, { calendar: calendars[0] as World['calendar'] }],
  ])('looks at everybody again after %s', async (_what, before, after) => {
    const store = await memoryStore()
    const world: World = {
      now: Date.parse(tuesday),
      rules: usualRules,
      calendar: calendars[0] as World['calendar'],
      ...before,
    }
    for (const each of begun) if (each.do === 'write') await write(store, each.change)
    const look = createSweep(depsOf(store, world))
    const told = async () => (await store.outboxDue('9999-01-01T00:00:00.000Z', 10)).length
    if (before.calendar) world.now += 3_600_000
    const now = new Date(world.now).toISOString()
    // The first notes that the overview of the week is over.
    for (let n = 0; n < 2; n++) await look(now)
    expect(await told()).toBe(0)
    Object.assign(world, after)
    await look(now)
    expect(await told()).toBe(1)
  })

  it('asks the same few things of the store, whether it holds ten people or two hundred', async () => {
    const asked: number[] = []
    for (const count of [10, 200]) {
      const { store, during } = counted(await memoryStore())
      const all = Array.from({ length: count }, (_, n) => `p${n}`)
      await store.commit(
        changes(
          all.flatMap(id => [
            put('people', person(id, id, { address })),
            put('tasks', task(`T-${id}`, { person: id })),
          ]),
        ),
      )
      const world: World = {
        now: Date.parse('2026-03-03T09:05:00.000Z'),
        rules: usualRules,
        calendar: calendars[0] as World['calendar'],
      }
      const look = createSweep(depsOf(store, world))
      const at = (seconds: number) => new Date(world.now + seconds * 1_000).toISOString()
      // The first writes down what is dealt with, the second sees that all is.
      await look(at(0))
      await look(at(15))
      asked.push((await during(() => look(at(30)))).calls)
      // What a turn notes of a person is no reason to look at anybody.
      await write(store, { collection: 'people', id: 'p0', put: person('p0', 'p0', { address, told: [] }) })
      asked.push((await during(() => look(at(45)))).calls)
    }
    expect(new Set(asked)).toEqual(new Set([3]))
  })
})
