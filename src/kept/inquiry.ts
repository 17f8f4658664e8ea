import type { Calendar } from '../calendar/calendar.ts'
import { plusDays } from '../calendar/days.ts'
import type { Inquiry, InquiryAbout } from '../documents/inquiry.ts'

/** After so many working days without an answer it is asked again, and the coordination hears of it. */
const patience = { remind: 5, pass: 10 }

/** So many working days before the closing day of a budget it is asked, asked again, and told to the coordination. */
const beforeClosing = { ask: 20, remind: 10, pass: 5 }

/** Something that is to be asked now, of a unit or role; without one, of the coordination. */
export interface Wanted {
  about: InquiryAbout
  unit?: string | undefined
  /** The closing day, where there is one. */
  closesOn?: string
}

/** The id of an inquiry: what is asked of whom for which occasion is there once. */
export function inquiryId({ about, unit }: Pick<Wanted, 'about' | 'unit'>): string {
  switch (about.is) {
    case 'effect':
      return `effect:${about.check}:${about.after}`
    case 'indicator':
      return `indicator:${about.goal}:${about.period}`
    case 'budget':
      return `budget:${about.year}:${unit ?? ''}`
  }
}

/** What is wanted, asked on a working day. */
export function asked(wanted: Wanted, today: string, calendar: Calendar): Inquiry {
  const { about, unit, closesOn } = wanted
  const remindOn = closesOn ? workingDaysBefore(closesOn, beforeClosing.remind, calendar) : undefined
  const passOn = closesOn ? workingDaysBefore(closesOn, beforeClosing.pass, calendar) : undefined
  // Asked late, there is a working day at least before the next word.
  const next = later(remindOn ?? calendar.after(today, patience.remind), calendar.after(today, 1))
  return {
    id: inquiryId(wanted),
    about,
    ...(unit !== undefined && { unit }),
    askedOn: today,
    remindOn: next,
    passOn: later(passOn ?? calendar.after(today, patience.pass), calendar.after(next, 1)),
    stage: 'asked',
  }
}

/** The next word about an inquiry that has no answer, if it is due; what a downtime left out is not made up for. */
export function nextStage({ stage, remindOn, passOn, answer }: Inquiry, today: string): Inquiry['stage'] | undefined {
  if (answer || stage === 'passed') return undefined
  if (today >= passOn) return 'passed'
  return stage === 'asked' && today >= remindOn ? 'reminded' : undefined
}

/** The first day on which units are asked what they need. @param closesOn the closing day */
export function budgetAskedFrom(closesOn: string, calendar: Calendar): string {
  return workingDaysBefore(closesOn, beforeClosing.ask, calendar)
}

/** How long after a process went live it is asked what it takes, in months; of those only the latest that is due. */
export function effectDue(liveOn: string, today: string): 3 | 12 | undefined {
  if (today >= plusMonths(liveOn, 12)) return 12
  return today >= plusMonths(liveOn, 3) ? 3 : undefined
}

/** The last quarter (2026-Q3) or year (2026) that is over on a day. */
export function lastPeriod(every: 'quarter' | 'year', today: string): string {
  const year = Number(today.slice(0, 4))
  if (every === 'year') return String(year - 1)
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3)
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`
}

/** The same day so many months later, or the last of that month. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const all = year * 12 + month - 1 + months
  const first = (n: number) =>
    `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`
  const wanted = `${first(all).slice(0, 8)}${day.slice(8)}`
  const last = plusDays(first(all + 1), -1)
  return wanted < last ? wanted : last
}

function workingDaysBefore(day: string, count: number, calendar: Calendar): string {
  let at = calendar.onOrBefore(day)
  for (let left = count; left > 0; left--) at = calendar.onOrBefore(plusDays(at, -1))
  return at
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
