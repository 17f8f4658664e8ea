import { z } from 'zod/v4'
import { plusDays } from '../calendar/days.ts'
import { readWrittenDay } from '../calendar/written-day.ts'
import { explain } from '../guide/explain.ts'
import { type Finding, shown } from '../guide/finding.ts'

/**
 * The budget calendar of a municipality: by which day of a year (MM-DD) its departments register what they need for the
 * next budget (Mittelanmeldung). Mostly June to August; every municipality says its own.
 */
export interface Budget {
  registration: string
}

export const usualBudget: Budget = { registration: '06-30' }

const budgetForm = z.strictObject({ registration: z.string().optional() })

/** The rules of `rules/budget.yaml`; nothing at all means the usual ones. */
export function readBudget(raw: unknown): { ok: true; rules: Budget } | { ok: false; findings: Finding[] } {
  const findings = explain(budgetForm, raw ?? {}, [])
  const written = budgetForm.safeParse(raw ?? {}).data?.registration
  if (findings.length > 0) return { ok: false, findings }
  if (written === undefined) return { ok: true, rules: usualBudget }
  const registration = readWrittenDay(written)
  // A day of one year would be over soon, and 29 February comes every fourth year only.
  if (registration !== undefined && /^\d\d-\d\d$/.test(registration) && registration !== '02-29')
    return { ok: true, rules: { registration } }
  const message = `“registration” is no day of every year: ${shown(written)}`
  return { ok: false, findings: [{ path: ['registration'], message, remedy: 'Write day and month, like 30.06.' }] }
}

/**
 * The first day that lies so many days from a registration and is not before another day.
 * @param earliest local day
 */
export function nearRegistration(earliest: string, offset: number, { registration }: Budget): string {
  const year = Number(earliest.slice(0, 4))
  // An offset is at most a year, so one of these lies behind the earliest day.
  const days = [-1, 0, 1, 2].map(more => plusDays(`${year + more}-${registration}`, offset))
  return days.find(day => day >= earliest) ?? earliest
}
