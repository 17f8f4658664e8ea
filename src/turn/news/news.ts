import type { Language } from '../../documents/language.ts'
import type { About, IdeaAbout, OutboxRecord } from '../../documents/outbox.ts'
import type { Person } from '../../documents/person.ts'
import type { Task } from '../../documents/task.ts'
import { hasSubstitute, type Standing } from '../../people/standing.ts'
import { isOpen } from '../../task/task.ts'
import type { NewsEvent, Note } from '../../view/parts/items.ts'
import type { View } from '../../view/views.ts'
import { localDay, type Reader } from '../context.ts'
import { ideaNews, isStillTold } from '../idea/news.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import { digestOf, ownTasks } from '../task/digest.ts'
import { itemOf, itemsOf } from '../task/item.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'

/** Tasks one message has room for; the others are in "Meine Aufgaben". */
const mostDue = 8
/** Events one message has room for. */
const mostEvents = 8

type TaskEvent = Extract<NewsEvent, { item: unknown }>['is']

/** What one message tells, as references: from outbox records, or from the card it stands on already. */
export interface Contents {
  due: string[]
  events: { is: TaskEvent; task: string }[]
  digest: boolean
  coordinator: boolean
  /** Ids of people who made the reader their substitute. */
  substituted: string[]
  ideas: IdeaTold[]
}

type IdeaTold = Extract<About, { is: 'idea' }>

/**
 * What the outbox has for a person, as one message, rendered from what is so now.
 * Undefined: nothing is left to say; a finished task reminds nobody.
 * @param now instant of sending
 */
export async function composeNews(
  deps: TurnDeps,
  person: Person,
  records: OutboxRecord[],
  now: string,
): Promise<{ view: View; language: Language } | undefined> {
  const { language } = person
  const reader: Reader = {
    person,
    language,
    today: localDay(now, deps.setting.timeZone),
    work: new Work(deps.store),
    deps,
  }
  const view = await newsView(reader, await stillTrue(reader, contentsOf(records.map(({ about }) => about)), now))
  return view && { view, language }
}

/** The message of these contents for a reader; undefined if there is nothing in it. */
export async function newsView(reader: Reader, contents: Contents, note?: Note): Promise<View | undefined> {
  const standing = await standingOf(reader)
  const due = await tasksOf(reader, contents.due)
  const events = await eventsOf(reader, contents, standing)
  const digest = contents.digest ? await digestOf(reader, standing) : []
  const own = contents.digest && reader.person.reminders?.digestOnly ? await ownTasks(reader, standing) : []
  if (due.length + events.length + digest.length + own.length === 0) return undefined
  const { organisation, privacyContact } = reader.deps.setting
  return {
    is: 'news',
    today: reader.today,
    due: await itemsOf(reader, due.slice(0, mostDue), standing),
    more: Math.max(0, due.length - mostDue),
    list: listOf({
      ...contents,
      due: due.slice(0, mostDue).map(({ id }) => id),
      digest: digest.length + own.length > 0,
    }),
    ...(digest.length > 0 && { digest }),
    ...(own.length > 0 && { own }),
    events,
    standsInFor: await stoodInFor(reader, due),
    ...(!reader.person.welcomed && !reader.person.informed && { firstContact: { organisation, privacyContact } }),
    ...(note && { note }),
  }
}

/** What is to be told, each thing once. */
function contentsOf(abouts: About[]): Contents {
  const due = abouts.flatMap(about => (about.is === 'reminder' ? about.tasks : []))
  const events = abouts.flatMap(about => ('task' in about ? [about] : []))
  return {
    due: [...new Set(due)],
    events: [...new Map(events.map(event => [`${event.is} ${event.task}`, event])).values()],
    digest: abouts.some(({ is }) => is === 'digest'),
    coordinator: abouts.some(({ is }) => is === 'coordinator'),
    substituted: [...new Set(abouts.flatMap(about => (about.is === 'substitute' ? [about.of] : [])))],
    ideas: [
      ...new Map(abouts.flatMap(about => (about.is === 'idea' ? [[wordOf(about), about] as const] : []))).values(),
    ],
  }
}

/** Leaves out what is no longer so: tasks that are over, passed on, put off, unblocked. */
async function stillTrue(reader: Reader, contents: Contents, now: string): Promise<Contents> {
  const standing = await standingOf(reader)
  const memory = await reader.work.peek('reminders', reader.person.id)
  const putOff = (id: string) => memory?.later.some(({ task, on }) => task === id && on > reader.today) ?? false
  const due = (await tasksOf(reader, contents.due)).filter(
    task => isOpen(task) && concerns(task, standing) && !putOff(task.id),
  )
  const events = await Promise.all(
    contents.events.map(async event => {
      const task = await reader.work.peek('tasks', event.task)
      return task && (await isSo(reader, event.is, task, standing)) ? [event] : []
    }),
  )
  const ideas = await Promise.all(
    contents.ideas.map(async told => ((await isStillTold(reader, told, now)) ? [told] : [])),
  )
  return { ...contents, due: due.map(({ id }) => id), events: events.flat(), ideas: ideas.flat() }
}

async function isSo(reader: Reader, is: TaskEvent, task: Task, standing: Standing): Promise<boolean> {
  if (is === 'blocked') return task.status === 'blockiert'
  if (is === 'changed') return true
  if (!isOpen(task) || !concerns(task, standing)) return false
  return is === 'assigned' || !(await itemOf(reader, task, standing)).waits
}

/** Whether a task is this person's to do: named for it, or responsible for the unit, or standing in. */
function concerns({ person, unit }: Task, { person: self, standsInFor, units }: Standing): boolean {
  return units.includes(unit) || (person !== undefined && [self, ...standsInFor].includes(person))
}

async function eventsOf(reader: Reader, contents: Contents, standing: Standing): Promise<NewsEvent[]> {
  const events = await Promise.all(
    contents.events.slice(0, mostEvents).map(async ({ is, task: id }): Promise<NewsEvent[]> => {
      const task = await reader.work.peek('tasks', id)
      return task ? [{ is, item: await itemOf(reader, task, standing) }] : []
    }),
  )
  const coordinator: NewsEvent[] = contents.coordinator ? [{ is: 'coordinator', now: isCoordinator(reader) }] : []
  const substitutes = (await absentOf(reader))
    .filter(({ id }) => contents.substituted.includes(id))
    .map(({ name, substitute }): NewsEvent => ({ is: 'substitute', name, until: substitute.until }))
  const ideas = await Promise.all(contents.ideas.slice(0, mostEvents).map(told => ideaNews(reader, told)))
  return [...coordinator, ...substitutes, ...events.flat(), ...ideas.filter(told => told !== undefined)]
}

/** Tasks that exist, the earliest due first. */
async function tasksOf(reader: Reader, ids: string[]): Promise<Task[]> {
  const found = await Promise.all(ids.map(id => reader.work.peek('tasks', id)))
  return found.filter(task => task !== undefined).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Names of those whose tasks these are. */
async function stoodInFor(reader: Reader, due: Task[]): Promise<string[]> {
  const units = await reader.work.peekUnits()
  const theirs = (person: string) =>
    due.some(task => task.person === person || units.some(({ id, lead }) => id === task.unit && lead === person))
  return (await absentOf(reader)).filter(({ id }) => theirs(id)).map(({ name }) => name)
}

/** Those whose substitute the reader is today. */
async function absentOf(reader: Reader) {
  const all = await reader.work.substitutedBy(reader.person.id)
  return all.filter(absent => hasSubstitute(absent, reader.today))
}

const signs: Record<TaskEvent, string> = { blocked: 'b', free: 'f', assigned: 'a', changed: 'c' }
/** Cards carry at most 500 characters for it. */
const longestList = 480

/** What a card's actions carry, so that the same message can be shown again after a click. */
function listOf({ due, events, digest, coordinator, substituted, ideas }: Contents): string {
  const words = [
    ...(digest ? ['digest'] : []),
    ...(coordinator ? ['coordinator'] : []),
    ...substituted.map(id => `s:${id}`),
    ...due,
    ...events.slice(0, mostEvents).map(({ is, task }) => `${signs[is]}:${task}`),
    ...ideas.slice(0, mostEvents).map(wordOf),
  ]
  return words.reduce((list, word) => (list.length + word.length < longestList ? `${list} ${word}` : list), '').trim()
}

/** Reads it again: untrusted, but it only says what to show, and everybody may read every task. */
export function readList(list: string): Contents {
  const words = list.split(' ').filter(word => word !== '')
  const events = (Object.keys(signs) as TaskEvent[]).flatMap(is =>
    words.filter(word => word.startsWith(`${signs[is]}:`)).map(word => ({ is, task: word.slice(2) })),
  )
  return {
    due: words.filter(word => word.startsWith('T-')).slice(0, mostDue),
    events,
    digest: words.includes('digest'),
    coordinator: words.includes('coordinator'),
    substituted: words.filter(word => word.startsWith('s:')).map(word => word.slice(2)),
    ideas: words.flatMap(ideaTold),
  }
}

/** "i:step:2026-48213:3" */
function wordOf({ what, idea, at }: IdeaTold): string {
  return `i:${what}:${idea}:${at}`
}

const told = new Set<string>([
  'step',
  'question',
  'answered',
  'comment',
  'merged',
  'nudge',
  'done',
  'review',
] satisfies IdeaAbout[])

function ideaTold(word: string): IdeaTold[] {
  const [, what = '', idea, at] = /^i:([a-z]+):(20\d\d-\d{5}):(.+)$/.exec(word) ?? []
  return idea && at && told.has(what) ? [{ is: 'idea', what: what as IdeaAbout, idea, at }] : []
}
