import type { Text } from '../guide/text.ts'

/** What a process takes, in figures; what is absent is not known. */
export interface Measured {
  cases?: number
  minutes?: number
  /** Of work, a year. */
  hours?: number
  /** From receipt to result. */
  days?: number
  duration?: Text
  breaks?: Text
}

/** A process that went live after a check, and what came of it: by process, never by person. */
export interface KeptProcess {
  /** Number of the check. */
  id: string
  title: string
  unit?: string
  liveOn: string
  /** As the check said: what it is measured against. */
  promised: Measured
  /** What was asked so many months later; without `measured`: not answered yet. */
  after: { months: 3 | 12; measured?: Measured }[]
}

/** kept: less than in the check, and nothing more. partly: some less, some more. not: nothing less. open: nothing to compare. */
export type Verdict = 'kept' | 'partly' | 'not' | 'open'

/** The latest measurement of a process. */
export function latest({ after }: KeptProcess): { months: 3 | 12; measured: Measured } | undefined {
  return after.flatMap(({ months, measured }) => (measured ? [{ months, measured }] : [])).at(-1)
}

/** Whether a process takes less work and time than its check said. */
export function verdictOf(process: KeptProcess): Verdict {
  const { promised } = process
  const measured = latest(process)?.measured
  if (!measured) return 'open'
  const changes = (['hours', 'days'] as const).flatMap(key => {
    const [before, now] = [promised[key], measured[key]]
    return before === undefined || now === undefined ? [] : [Math.sign(now - before)]
  })
  if (changes.length === 0) return 'open'
  if (!changes.includes(-1)) return 'not'
  return changes.includes(1) ? 'partly' : 'kept'
}

/** Hours a year before and now, over all processes of which both are known. */
export function hoursTogether(processes: KeptProcess[]): { count: number; before: number; now: number } {
  const known = processes.flatMap(process => {
    const [before, now] = [process.promised.hours, latest(process)?.measured.hours]
    return before === undefined || now === undefined ? [] : [{ before, now }]
  })
  return {
    count: known.length,
    before: known.reduce((sum, { before }) => sum + before, 0),
    now: known.reduce((sum, { now }) => sum + now, 0),
  }
}
