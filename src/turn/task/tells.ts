import type { About } from '../../documents/outbox.ts'
import type { Task } from '../../documents/task.ts'
import type { Standing } from '../../people/standing.ts'
import { isOpen } from '../../task/task.ts'
import type { NewsEvent } from '../../view/news/event.ts'
import { absentOf } from '../people/tells.ts'
import { standingOf } from '../standing.ts'
import type { Reader, Teller } from '../subject.ts'
import { digestOf, ownTasks } from './digest.ts'
import { itemOf, itemsOf } from './item.ts'

/** Tasks one message has room for; the others are in "Meine Aufgaben". */
const mostDue = 8
/** Events one message has room for. */
const mostEvents = 8

/** The weekly overview. */
const overview: Teller<{ is: 'digest' }> = {
  tells: ['digest'],
  stillSo: async (_, told) => told.slice(0, 1),
  part: async reader => {
    const standing = await standingOf(reader)
    const digest = await digestOf(reader, standing)
    const own = reader.person.reminders?.digestOnly ? await ownTasks(reader, standing) : []
    if (digest.length + own.length === 0) return undefined
    return { words: ['digest'], ...(digest.length > 0 && { digest }), ...(own.length > 0 && { own }) }
  },
  read: words => (words.includes('digest') ? [{ is: 'digest' }] : []),
}

type Reminder = Extract<About, { is: 'reminder' }>

/** Tasks that are due: not those that are over, passed on or put off meanwhile. */
const reminders: Teller<Reminder> = {
  tells: ['reminder'],
  stillSo: async (reader, told) => {
    const standing = await standingOf(reader)
    const memory = await reader.work.peek('reminders', reader.person.id)
    const putOff = (id: string) => memory?.later.some(({ task, on }) => task === id && on > reader.today) ?? false
    const due = (await tasksOf(reader, told)).filter(
      task => isOpen(task) && concerns(task, standing) && !putOff(task.id),
    )
    return reminderOf(due.map(({ id }) => id))
  },
  part: async (reader, told) => {
    const due = await tasksOf(reader, told)
    if (due.length === 0) return undefined
    const shown = due.slice(0, mostDue)
    return {
      words: shown.map(({ id }) => id),
      due: await itemsOf(reader, shown),
      more: due.length - shown.length,
      standsInFor: await stoodInFor(reader, due),
    }
  },
  read: words => reminderOf(words.filter(word => word.startsWith('T-')).slice(0, mostDue)),
}

function reminderOf(tasks: string[]): Reminder[] {
  return tasks.length === 0 ? [] : [{ is: 'reminder', tasks }]
}

/** Tasks that exist, each once, the earliest due first. */
async function tasksOf(reader: Reader, told: Reminder[]): Promise<Task[]> {
  const ids = new Set(told.flatMap(({ tasks }) => tasks))
  const found = await Promise.all([...ids].map(id => reader.work.peek('tasks', id)))
  return found.filter(task => task !== undefined).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Names of those whose tasks these are. */
async function stoodInFor(reader: Reader, due: Task[]): Promise<string[]> {
  const units = await reader.work.peekUnits()
  const theirs = (person: string) =>
    due.some(task => task.person === person || units.some(({ id, lead }) => id === task.unit && lead === person))
  return (await absentOf(reader)).filter(({ id }) => theirs(id)).map(({ name }) => name)
}

type Event = Extract<About, { task: string }>

const signs: Record<Event['is'], string> = { blocked: 'b', free: 'f', assigned: 'a', changed: 'c' }

/** What happened to tasks. */
const events: Teller<Event> = {
  tells: ['blocked', 'free', 'assigned', 'changed'],
  stillSo: async (reader, told) => {
    const standing = await standingOf(reader)
    const different = [...new Map(told.map(event => [wordOf(event), event])).values()]
    const so = await Promise.all(
      different.map(async event => {
        const task = await reader.work.peek('tasks', event.task)
        return task !== undefined && (await isSo(reader, event, task, standing))
      }),
    )
    return different.filter((_, at) => so[at])
  },
  part: async (reader, told) => {
    const shown = told.slice(0, mostEvents)
    const items = await Promise.all(
      shown.map(async ({ is, task: id }): Promise<NewsEvent[]> => {
        const task = await reader.work.peek('tasks', id)
        return task ? [{ is, item: await itemOf(reader, task) }] : []
      }),
    )
    return { words: shown.map(wordOf), events: items.flat() }
  },
  read: words =>
    (Object.keys(signs) as Event['is'][]).flatMap(is =>
      words.filter(word => word.startsWith(`${signs[is]}:`)).map(word => ({ is, task: word.slice(2) })),
    ),
}

function wordOf({ is, task }: Event): string {
  return `${signs[is]}:${task}`
}

async function isSo(reader: Reader, { is }: Event, task: Task, standing: Standing): Promise<boolean> {
  if (is === 'blocked') return task.status === 'blockiert'
  if (is === 'changed') return true
  if (!isOpen(task) || !concerns(task, standing)) return false
  return is === 'assigned' || !(await itemOf(reader, task, standing)).waits
}

/** Whether a task is this person's to do: named for it, or responsible for the unit, or standing in. */
function concerns({ person, unit }: Task, { person: self, standsInFor, units }: Standing): boolean {
  return units.includes(unit) || (person !== undefined && [self, ...standsInFor].includes(person))
}

export const taskTells = [overview, reminders, events]
