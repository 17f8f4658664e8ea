import { weekdayOf } from '../calendar/days.ts'
import type { ReminderWishes } from '../documents/person.ts'
import { weekdayNamed } from '../guide/day/words.ts'
import { fold } from '../guide/questions/fold.ts'

/** A day of a pause, or none of the weekdays on which somebody wants to be reminded. */
export function isFree({ pausedUntil = '', weekdays = [] }: ReminderWishes = {}, today: string): boolean {
  return pausedUntil >= today || (weekdays.length > 0 && !weekdays.includes(weekdayOf(today)))
}

const working = [1, 2, 3, 4, 5]
const every =
  /^(?:an )?(?:allen|jedem|jeden) (?:tagen|wochentagen|arbeitstagen|tag|arbeitstag)$|^täglich$|^(?:on )?(?:all|every) (?:working )?days?$/

/**
 * "montags bis mittwochs", "Mo, Di und Do", "nicht freitags", "on Mondays and Fridays", "an allen Tagen": ISO weekdays in
 * their order, none for all of them. Undefined: the text says something else.
 * @param text one line with single blanks
 */
export function weekdaysSaid(text: string): number[] | undefined {
  const line = text.toLowerCase()
  if (every.test(line)) return []
  const [, not, days = ''] = /^(?:(nicht|not) )?(?:nur |only )?(?:an |am |on )?(.+)$/.exec(line) ?? []
  const found = days.split(/ ?[,;&+/] ?| (?:und|and) /).map(range)
  if (found.includes(undefined)) return undefined
  const named = new Set(found.flat())
  return [...(not === undefined ? named : working.filter(day => !named.has(day)))].map(Number).toSorted((a, b) => a - b)
}

/** "mo", "mo-mi", "montags bis mittwochs", "monday to wednesday". */
function range(words: string): number[] | undefined {
  const [from, to, ...more] = words.split(/ ?[-–] ?| (?:bis|to) /)
  const [first, last] = [named(from), named(to ?? from)]
  if (first === undefined || last === undefined || last < first || more.length > 0) return undefined
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}

/** "Mo.", "montags", "Mondays", "Freitag": one weekday. */
function named(word = ''): number | undefined {
  const name = fold(word)
  return weekdayNamed(name) ?? (name.length > 5 ? weekdayNamed(name.replace(/s$/, '')) : undefined)
}
