import type { DateTime } from 'luxon'
import { checks } from './checks.ts'
import { ideas } from './ideas.ts'

/** The number of an idea of the demo. @param digits its second part */
export function ideaNumber(digits: string, now: DateTime): string {
  const idea = ideas.find(each => each.digits === digits)
  if (!idea) throw new Error(`The demo has no idea ${digits}: see test/demo/ideas.ts.`)
  return `${localDay(now, idea.daysAgo).slice(0, 4)}-${digits}`
}

/** The number of a process check of the demo. @param digits its last part */
export function checkNumber(digits: string, now: DateTime): string {
  const check = checks.find(each => each.digits === digits)
  if (!check) throw new Error(`The demo has no process check ${digits}: see test/demo/checks.ts.`)
  return `P-${localDay(now, check.daysAgo).slice(0, 4)}-${digits}`
}

/** The local day so long ago, or the Friday before if that was a weekend. */
export function localDay(now: DateTime, daysAgo: number): string {
  const day = now.minus({ days: daysAgo })
  return day.minus({ days: Math.max(0, day.weekday - 5) }).toISODate() ?? ''
}
