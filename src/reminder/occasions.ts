import { plusDays } from '../calendar/days.ts'
import type { Task } from '../documents/task.ts'
import type { ReminderRules } from './rules.ts'
import type { When } from './when.ts'

/**
 * True if a task has an occasion after `until` that has come by today. An occasion on a day off comes on the working
 * day before (DOMAIN §5). One that would have come before the due date was set does not count.
 *
 * `until` is compared with the day the rules name, not with the one it moves to. So a day off that is added or removed
 * later neither repeats an occasion nor loses it.
 */
export function hasOccasion(
  task: Pick<Task, 'dueOn' | 'dueSince'>,
  until: string | undefined,
  today: string,
  { rules, calendar }: When,
): boolean {
  return occasionsOf(task.dueOn, rules).some(day => {
    if (until !== undefined && day <= until) return false
    const comesOn = calendar.onOrBefore(day)
    return task.dueSince <= comesOn && comesOn <= today
  })
}

function occasionsOf(dueOn: string, { before, onTheDay, after }: ReminderRules): string[] {
  return [
    ...before.map(days => plusDays(dueOn, -days)),
    ...(onTheDay ? [dueOn] : []),
    ...after.map(days => plusDays(dueOn, days)),
  ]
}
