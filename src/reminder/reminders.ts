import type { ReminderMemory } from '../documents/reminder.ts'
import type { Task } from '../documents/task.ts'
import { dealtWith, isOver } from './memory.ts'
import { hasOccasion } from './occasions.ts'
import type { Owed, Reminding } from './reminding.ts'
import { instantOf, type Moment, maySend, type When, withinHours } from './when.ts'

/**
 * The reminder owed now: one for all tasks that have an occasion which was not dealt with yet. It is made at the
 * person's time on a working day. Whatever was missed meanwhile, by downtime or a pause, is in the next one, each task
 * once. After a clock went back by a few days, nothing is owed until it is later than it ever was; after more, memory.ts
 * forgets what it left behind.
 *
 * Whoever wants only the overview gets no reminders, and days are dealt with by each overview (digest.ts). So if they
 * change their mind, what came since the last one is still told, and what stood in it is not told again.
 */
export function remindersOwed(reminding: Reminding, memory: ReminderMemory, moment: Moment, when: When): Owed {
  const { person, wishes = {}, tasks, opinions = [] } = reminding
  const { day } = moment
  const time = withinHours(wishes.time ?? when.rules.time, when.rules)
  const isSilent = wishes.digestOnly || (wishes.pausedUntil !== undefined && day <= wishes.pausedUntil)
  const isDone = memory.until !== undefined && memory.until >= day
  if (isSilent || isDone || !maySend(moment, time, when)) return { records: [], memory }
  const open = tasks.filter(task => !isOver(task))
  if (open.length === 0) return { records: [], memory }

  const beforehand: When = { ...when, rules: { ...when.rules, after: [] } }
  const whenFor = ({ unit }: Task) => (opinions.includes(unit) ? beforehand : when)
  const due = open.filter(task => isDue(task, memory, day, whenFor(task))).sort(byDueDate)
  const record = {
    id: `reminder:${person}:${day}`,
    about: { is: 'reminder' as const, tasks: due.map(({ id }) => id) },
    dueAt: instantOf({ day, time }, when.timeZone),
  }
  return { records: due.length > 0 ? [record] : [], memory: dealtWith(memory, day, open, when.calendar) }
}

/** "Später" comes before every occasion: the task waits for its day, and is then due whatever its occasions. */
function isDue(task: Task, memory: ReminderMemory, today: string, when: When): boolean {
  const later = memory.later.find(entry => entry.task === task.id)
  return later ? later.on <= today : hasOccasion(task, memory.until, today, when)
}

function byDueDate(a: Task, b: Task): number {
  return a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.id < b.id) ? -1 : 1
}
