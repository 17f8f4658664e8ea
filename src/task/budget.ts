import * as z from 'zod4'
import { plusDays } from '../calendar/days.ts'
import { readWrittenDay } from '../calendar/written-day.ts'
import { explain } from '../guide/explain.ts'
import { type Finding, shown } from '../guide/finding.ts'
import { isAccount } from './costs.ts'

/**
 * The budget calendar of a municipality: by which day of a year (MM-DD) its departments register what they need for the
 * next budget (Mittelanmeldung). Mostly June to August; every municipality says its own.
 */
export interface Budget {
  registration: string
  /** A Produktkonto that shows the form of all; absent: any form. */
  account?: string
}

export const usualBudget: Budget = { registration: '06-30' }

const budgetForm = z.strictObject({ registration: z.string().optional(), account: z.string().trim().optional() })

/** The rules of `rules/budget.yaml`; nothing at all means the usual ones. */
export function readBudget(raw: unknown): { ok: true; rules: Budget } | { ok: false; findings: Finding[] } {
  const findings = explain(budgetForm, raw ?? {}, [])
  const form = budgetForm.safeParse(raw ?? {}).data ?? {}
  const written = form.registration
  if (findings.length > 0) return { ok: false, findings }
  if (form.account !== undefined && !isAccount(form.account)) return { ok: false, findings: [noAccount(form.account)] }
  const account = form.account === undefined ? {} : { account: form.account }
  if (written === undefined) return { ok: true, rules: { ...usualBudget, ...account } }
  const registration = readWrittenDay(written)
  // A day of one year would be over soon, and 29 February comes every fourth year only.
  if (registration !== undefined && /^\d\d-\d\d$/.test(registration) && registration !== '02-29')
    return { ok: true, rules: { registration, ...account } }
  const message = `“registration” is no day of every year: ${shown(written)}`
  return { ok: false, findings: [{ path: ['registration'], message, remedy: 'Write day and month, like 30.06.' }] }
}

function noAccount(written: string): Finding {
  const message = `“account” is no example of a Produktkonto: ${shown(written)}`
  return {
    path: ['account'],
    message,
    remedy: 'Write one like 11.1.02.7431000: at most 40 digits, letters, dots and hyphens',
  }
}

/** The closing day on or after a day. */
export function closingDay(today: string, { registration }: Budget): string {
  const year = today.slice(0, 4)
  const day = `${year}-${registration}`
  return day >= today ? day : `${Number(year) + 1}-${registration}`
}

/** The budget that is registered for until a closing day. */
export function budgetYear(closesOn: string): number {
  return Number(closesOn.slice(0, 4)) + 1
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
