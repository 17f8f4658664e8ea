import { plus } from './days.ts'

/** Years ahead that a day may lie: further ones are slips ("2207"), and would make lists endless. */
const farthest = 30

/** The last day that may be entered. */
export function farthestDay(today: string): string {
  return plus(today, { years: farthest })
}

export function isTooFar(day: string, today: string): boolean {
  return day > farthestDay(today)
}
