import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { type Calendar, onlyOn } from '../../src/calendar/calendar.ts'
import { plusDays } from '../../src/calendar/days.ts'
import type { ReminderWishes } from '../../src/documents/person.ts'
import type { ReminderMemory } from '../../src/documents/reminder.ts'
import type { Task, TaskStatus } from '../../src/documents/task.ts'
import { owed } from '../../src/reminder/owed.ts'
import type { OwedRecord } from '../../src/reminder/reminding.ts'
import type { ReminderRules } from '../../src/reminder/rules.ts'
import type { Moment, When } from '../../src/reminder/when.ts'
import { task, whenOf } from './make.ts'

/*
 * Two years of municipal life, over and over: people, tasks and rules change, the bot is down, restarts, and its clock
 * goes back. What `owed` says is compared with a plain reading of the rules, which marks in a list which days of which
 * person have been dealt with.
 */

const people = ['ada', 'bob', 'eve']
const minute = 60_000
const start = Date.parse('2027-02-01T00:00:00Z')
const end = Date.parse('2029-02-01T00:00:00Z')

/** A clock that was ahead by more, also by several steps back, is another promise: what it left behind counts as unset. */
const mostBack = (4 * 24 * 60 - 120) * minute

const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']
const ruleSets: Partial<ReminderRules>[] = [
  {},
  { before: [14, 3, 1], after: [1, 30] },
  { time: '07:00', closed: ['12-24', '12-27', '12-28', '12-29', '12-30', '12-31'] },
  { digest: { weekday: 5, time: '14:00' }, hours: { from: '08:00', to: '16:00' } },
  {
    onTheDay: false,
    digest: { weekday: 7, time: '08:30' },
    closed: ['2027-05-07', '2027-05-28', '2028-05-26', '06-01'],
  },
]
const wishes: ReminderWishes[] = [
  {},
  { time: '08:10' },
  { time: '17:45' },
  { time: '05:00' },
  { digestOnly: true },
  { weekdays: [1, 2, 3] },
  { weekdays: [5], digestOnly: true },
]

interface Event {
  /** Minutes after the event before it. */
  wait: number
  happens:
    | { is: 'task'; person: number; due: number }
    | { is: 'due'; task: number; due: number }
    | { is: 'status'; task: number; status: TaskStatus }
    | { is: 'pass'; task: number; person: number }
    | { is: 'later'; task: number; days: number }
    | { is: 'wishes'; person: number; wishes: ReminderWishes }
    | { is: 'pause'; person: number; days: number }
    | { is: 'lead'; person: number }
    | { is: 'rules'; rules: Partial<ReminderRules> }
    | { is: 'restart' }
    | { is: 'down' | 'back'; minutes: number }
}

const any = fc.nat(1000)
const happening: fc.Arbitrary<Event['happens']> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('task'), person: any, due: fc.integer({ min: 0, max: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('due'), task: any, due: fc.integer({ min: 0, max: 40 }) }) },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('status'), task: any, status: fc.constantFrom(...statuses) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('pass'), task: any, person: any }) },
  { weight: 5, arbitrary: fc.record({ is: fc.constant('later'), task: any, days: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('wishes'), person: any, wishes: fc.constantFrom(...wishes) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('pause'), person: any, days: fc.integer({ min: 0, max: 25 }) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('lead'), person: any }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('rules'), rules: fc.constantFrom(...ruleSets) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('restart') }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('down'), minutes: fc.integer({ min: 60, max: 21 * 24 * 60 }) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('back'), minutes: fc.integer({ min: 60, max: 4 * 24 * 60 }) }) },
)
const life: fc.Arbitrary<Event[]> = fc.array(
  fc.record({ wait: fc.integer({ min: 0, max: 3 * 24 * 60 }), happens: happening }),
  { minLength: 250, maxLength: 500, size: 'max' },
)

/** The world as the bot finds it at a sweep. */
interface World {
  tasks: Map<string, Task & { person: string }>
  wishes: Map<string, ReminderWishes>
  leads: Set<string>
  when: When
}

/** What is expected, by plain reading of the rules. It shares the calendar with the code, and nothing else. */
class Oracle {
  readonly #dealtWith = new Map<string, Set<string>>()
  readonly #later = new Map<string, Map<string, string>>()
  readonly #digests = new Map<string, string>()

  putOff(person: string, id: string, on: string): void {
    this.#laterOf(person).set(id, on)
  }

  /** The tasks to be reminded of now, in any order. */
  reminder(person: string, { day, time }: Moment, world: World): string[] {
    const { rules } = world.when
    const calendar = calendarOf(person, world)
    const wish = world.wishes.get(person) ?? {}
    const open = openOf(person, world)
    const dealtWith = this.#daysOf(person)
    const due = kept(wish.time ?? rules.time, rules)
    if (wish.digestOnly || (wish.pausedUntil ?? '') >= day || open.length === 0) return []
    if (!calendar.isWorkingDay(day) || time < due || time >= rules.hours.to || dealtWith.has(day)) return []
    const later = this.#laterOf(person)
    const told = open.filter(({ id, dueOn, dueSince }) => {
      const on = later.get(id)
      if (on !== undefined) return on <= day
      const missed = occasions(dueOn, rules).filter(occasion => !dealtWith.has(occasion))
      const comes = missed.map(calendar.onOrBefore)
      return comes.some(on => on >= dueSince && on <= day)
    })
    this.#deal(person, day, open, world)
    return told.map(({ id }) => id)
  }

  /** True if the overview is to be sent now. */
  digest(person: string, { day, time }: Moment, world: World): boolean {
    const { rules } = world.when
    const calendar = calendarOf(person, world)
    const wish = world.wishes.get(person) ?? {}
    if (!world.leads.has(person) && !wish.digestOnly) return false
    const digestDay = latestDigestDay(day, rules)
    const comes = calendar.onOrAfter(digestDay)
    const due = kept(rules.digest.time, rules)
    const last = this.#digests.get(person)
    if (last === undefined) {
      this.#digests.set(person, `${day} ${time}` < `${comes} ${due}` ? plusDays(digestDay, -7) : digestDay)
      return false
    }
    const isSoon = daysFrom(last, digestDay) < 7
    if (isSoon || !calendar.isWorkingDay(day) || time < due || time >= rules.hours.to) return false
    this.#digests.set(person, digestDay)
    if ((wish.pausedUntil ?? '') >= comes) return false
    if (wish.digestOnly) this.#deal(person, day, openOf(person, world), world)
    return true
  }

  /** Crosses out the days whose occasions have come by now, and what was put off until now. */
  #deal(person: string, today: string, open: Task[], world: World): void {
    const calendar = calendarOf(person, world)
    const dealtWith = this.#daysOf(person)
    for (let day = today; !dealtWith.has(day) && day > plusDays(today, -500); day = plusDays(day, -1))
      dealtWith.add(day)
    for (let day = plusDays(today, 1); calendar.onOrBefore(day) <= today; day = plusDays(day, 1)) dealtWith.add(day)
    const later = this.#laterOf(person)
    for (const [id, on] of [...later]) if (on <= today || !open.some(task => task.id === id)) later.delete(id)
  }

  #daysOf(person: string): Set<string> {
    return getOrMake(this.#dealtWith, person, () => new Set())
  }

  #laterOf(person: string): Map<string, string> {
    return getOrMake(this.#later, person, () => new Map())
  }
}

/** Everything that must hold of every message, whatever else is expected. */
class Rulebook {
  readonly #ids = new Set<string>()
  readonly #told = new Set<string>()
  readonly #digestDays = new Map<string, string>()
  messages = 0

  check(
    person: string,
    records: OwedRecord[],
    { day, time }: Moment,
    world: World,
    putOff: ReminderMemory['later'],
  ): void {
    const { rules } = world.when
    const calendar = calendarOf(person, world)
    for (const { id, about, dueAt } of records) {
      this.messages++
      expect(this.#ids.has(id), `${id} twice`).toBe(false)
      this.#ids.add(id)
      expect(calendar.isWorkingDay(day), `${id} on a day off`).toBe(true)
      const due = local(Date.parse(dueAt))
      for (const when of [time, due.time])
        expect(when >= rules.hours.from && when < rules.hours.to, `${id} at ${when}`).toBe(true)
      expect(due.day === day && due.time <= time, `${id} due at ${dueAt}`).toBe(true)
      if (about.is === 'reminder') for (const task of about.tasks) this.#checkTask(person, task, day, world, putOff)
      else this.#checkDigest(person, latestDigestDay(day, rules))
    }
    expect(records.filter(({ about }) => about.is === 'reminder').length).toBeLessThanOrEqual(1)
    expect(records.filter(({ about }) => about.is === 'digest').length).toBeLessThanOrEqual(1)
  }

  #checkDigest(person: string, digestDay: string): void {
    const last = this.#digestDays.get(person)
    if (last) expect(daysFrom(last, digestDay), 'days between overviews').toBeGreaterThanOrEqual(7)
    this.#digestDays.set(person, digestDay)
  }

  /** The reason for telling of a task is that it was put off until now, or an occasion never told of before. */
  #checkTask(person: string, id: string, day: string, world: World, putOff: ReminderMemory['later']): void {
    const found = world.tasks.get(id)
    if (!found) throw new Error(`no task ${id}`)
    expect(found.person, `${id} of somebody else`).toBe(person)
    expect(['erledigt', 'verworfen'].includes(found.status), `${id} is over`).toBe(false)
    const keys = occasions(found.dueOn, world.when.rules)
      .filter(occasion => calendarOf(person, world).onOrBefore(occasion) <= day)
      .map(occasion => `${person} ${id} ${found.dueOn} ${found.dueSince} ${occasion}`)
    const isNew = keys.some(key => !this.#told.has(key))
    const wasPutOff = putOff.some(({ task, on }) => task === id && on <= day)
    expect(isNew || wasPutOff, `${id} told twice to ${person}`).toBe(true)
    for (const key of keys) this.#told.add(key)
  }
}

/** The working days on which somebody wants to hear of anything. */
function calendarOf(person: string, { when, wishes }: World): Calendar {
  const { weekdays = [] } = wishes.get(person) ?? {}
  return weekdays.length > 0 ? onlyOn(when.calendar, weekdays) : when.calendar
}

function openOf(person: string, { tasks }: World): Task[] {
  return [...tasks.values()].filter(
    each => each.person === person && each.status !== 'erledigt' && each.status !== 'verworfen',
  )
}

function occasions(dueOn: string, { before, onTheDay, after }: ReminderRules): string[] {
  const at = (days: number) => plusDays(dueOn, days)
  return [...before.map(days => at(-days)), ...(onTheDay ? [dueOn] : []), ...after.map(at)]
}

/** Within the hours, and not in their last quarter. */
function kept(time: string, { hours }: ReminderRules): string {
  const latest = hours.to === '18:00' ? '17:45' : '15:45'
  return [hours.from, time, latest].toSorted()[1] ?? ''
}

function latestDigestDay(today: string, { digest }: ReminderRules): string {
  let day = today
  while (new Date(day).getUTCDay() !== digest.weekday % 7) day = plusDays(day, -1)
  return day
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * minute)
}

function local(at: number): Moment {
  const told = DateTime.fromMillis(at, { zone: 'Europe/Berlin' }).toISO() ?? ''
  return { day: told.slice(0, 10), time: told.slice(11, 16) }
}

function getOrMake<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** Plays one life, sweep by sweep, against oracle and rulebook. Returns how many messages there were. */
function play(events: Event[]): { messages: number; sweeps: number } {
  const world: World = { tasks: new Map(), wishes: new Map(), leads: new Set(['ada']), when: whenOf() }
  const [oracle, rulebook] = [new Oracle(), new Rulebook()]
  let memories = new Map<string, ReminderMemory>()
  let sweeps = 0
  let now = start
  let latest = start

  function sweep(): void {
    const [at, moment] = [new Date(now).toISOString(), local(now)]
    for (const person of people) {
      sweeps++
      const tasks = [...world.tasks.values()].filter(each => each.person === person)
      const memory = memories.get(person)
      const reminding = { person, tasks, leads: world.leads.has(person), wishes: world.wishes.get(person) ?? {} }
      const result = owed({ ...reminding, ...(memory ? { memory } : {}) }, at, world.when)
      // The overview first: with nothing else wanted, it also deals with what there is to be reminded of.
      const digest = oracle.digest(person, moment, world)
      const reminder = oracle.reminder(person, moment, world)
      const expected = [...(reminder.length > 0 ? [reminder.toSorted()] : []), ...(digest ? ['digest'] : [])]
      if (!result && expected.length === 0) continue
      expect(told(result?.records ?? []), `${person} at ${at}`).toEqual(expected)
      if (!result) continue
      rulebook.check(person, result.records, moment, world, memory?.later ?? [])
      memories.set(person, result.memory)
      expect(owed({ ...reminding, memory: result.memory }, at, world.when)).toBeUndefined()
    }
  }

  function advance(until: number): void {
    for (let next = nextSweep(now); next <= until; next = nextSweep(now)) {
      now = next
      sweep()
    }
    // A long time down may have passed it: it never goes back by itself.
    now = Math.max(now, until)
  }

  function happen(event: Event['happens']): void {
    const { day } = local(now)
    const [person, found] = [whoIn(event), taskIn(event, world)]
    switch (event.is) {
      case 'task': {
        const id = `T-${world.tasks.size}`
        const dueOn = world.when.calendar.onOrAfter(plusDays(day, event.due))
        world.tasks.set(id, { ...task(id, dueOn, { dueSince: day }), person })
        break
      }
      case 'due':
        change(found, { dueOn: world.when.calendar.onOrAfter(plusDays(day, event.due)), dueSince: day })
        break
      case 'status':
        change(found, { status: event.status })
        break
      case 'pass':
        change(found, { person })
        break
      case 'later':
        if (found && openOf(found.person, world).includes(found)) putOff(found, plusDays(day, event.days))
        break
      case 'wishes':
        world.wishes.set(person, event.wishes)
        break
      case 'pause':
        world.wishes.set(person, { ...world.wishes.get(person), pausedUntil: plusDays(day, event.days) })
        break
      case 'lead':
        if (!world.leads.delete(person)) world.leads.add(person)
        break
      case 'rules':
        world.when = whenOf(event.rules)
        break
      case 'restart':
        memories = new Map(JSON.parse(JSON.stringify([...memories])))
        break
      case 'down':
        now += event.minutes * minute
        break
      case 'back':
        latest = Math.max(latest, now)
        now = Math.max(start, latest - mostBack, now - event.minutes * minute)
    }
  }

  function change(found: (Task & { person: string }) | undefined, fields: Partial<Task>): void {
    if (found) world.tasks.set(found.id, { ...found, ...fields })
  }

  function putOff({ id, person }: Task & { person: string }, on: string): void {
    const memory = memories.get(person) ?? { id: person, later: [] }
    const others = memory.later.filter(entry => entry.task !== id)
    memories.set(person, { ...memory, later: [...others, { task: id, on }] })
    oracle.putOff(person, id, on)
  }

  for (const { wait, happens } of events) {
    advance(Math.min(end, now + wait * minute))
    happen(happens)
    sweep()
  }
  advance(end)
  return { messages: rulebook.messages, sweeps }
}

/** Once an hour, shortly after the times people wish for. */
function nextSweep(now: number): number {
  return (Math.floor((now / minute - 50) / 60) + 1) * 60 * minute + 50 * minute
}

function whoIn(event: Event['happens']): string {
  return ('person' in event ? people[event.person % people.length] : undefined) ?? 'ada'
}

function taskIn(event: Event['happens'], { tasks }: World): (Task & { person: string }) | undefined {
  return 'task' in event && tasks.size > 0 ? tasks.get(`T-${event.task % tasks.size}`) : undefined
}

/** Reminders by the ids of their tasks, in any order. */
function told(records: OwedRecord[]): (string | string[])[] {
  return records.map(({ about }) => (about.is === 'reminder' ? about.tasks.toSorted() : about.is))
}

test('over two years nothing is lost, told twice, or told at the wrong time', () => {
  fc.assert(
    fc.property(life, events => {
      expect(play(events).messages).toBeGreaterThan(0)
    }),
    // Making five hundred events simpler takes minutes: without `endOnFailure`, give it that time.
    { numRuns: 4, endOnFailure: true },
  )
})
