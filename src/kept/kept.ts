import type { Text } from '../guide/text.ts'
import type { Measure } from './measures.ts'

/** What a process takes, in figures; what is absent is not known. */
export interface Measured {
  cases?: number
  minutes?: number
  /** Of work, a year. */
  hours?: number
  /** From receipt to result. */
  days?: number
  duration?: Text
  /** Between paper and computer. */
  switches?: number
  breaks?: Text
}

/** A process that went live after a check, and what came of it: by process, never by person. */
export interface KeptProcess {
  /** Number of the check. */
  id: string
  title: string
  unit?: string
  liveOn: string
  /** As the check said when the process went live: what it is measured against. */
  promised: Measured
  /** As the check said at first, if that was something else. */
  first?: { on: string; measured: Measured }
  /** What was asked so many months later; without `measured`: not answered yet. */
  after: { months: 3 | 12; measured?: Measured }[]
}

/** kept: something is better than in the check, and nothing worse. partly: some better, some worse. not: nothing better. open: nothing to compare. */
export type Verdict = 'kept' | 'partly' | 'not' | 'open'

/** More and fewer are said of cases alone: how many come is not in the hands of a process. */
export type Judgement = 'better' | 'same' | 'worse' | 'more' | 'fewer'

/** The latest measurement of a process. */
export function latest({ after }: KeptProcess): { months: 3 | 12; measured: Measured } | undefined {
  return after.flatMap(({ months, measured }) => (measured ? [{ months, measured }] : [])).at(-1)
}

/** By which figure each of the four questions is compared. */
const figures = { cases: 'cases', minutes: 'minutes', duration: 'days', breaks: 'switches' } as const satisfies Record<
  Measure,
  keyof Measured
>

/** What came of each of the four questions, as far as both answers are known: what a case takes, how long, how many switches. */
export function judgements(process: KeptProcess): Partial<Record<Measure, Judgement>> {
  const measured = latest(process)?.measured ?? {}
  const judged = Object.entries(figures).flatMap(([measure, figure]) => {
    const [before, now] = [process.promised[figure], measured[figure]]
    if (before === undefined || now === undefined) return []
    const [less, more] = measure === 'cases' ? (['fewer', 'more'] as const) : (['better', 'worse'] as const)
    return [[measure, now < before ? less : now > before ? more : 'same'] as const]
  })
  return Object.fromEntries(judged)
}

/** Whether a process takes less than its check said: minutes a case, time to the result, switches. */
export function verdictOf(process: KeptProcess): Verdict {
  const { cases: _, ...judged } = judgements(process)
  const all = Object.values(judged)
  if (all.length === 0) return 'open'
  if (!all.includes('better')) return 'not'
  return all.includes('worse') ? 'partly' : 'kept'
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
