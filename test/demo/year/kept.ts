import type { DateTime } from 'luxon'
import type { Inquiry, Measures } from '../../../src/documents/inquiry.ts'
import { checkNumber, localDay } from '../numbers.ts'

/** Processes that went live in the year before, and what their departments answered three months later. */
export interface KeptSeed {
  /** Digits of the check. */
  check: string
  /** Unit id. */
  unit: string
  liveDaysAgo: number
  /** By options of guides/process-check.yaml; absent: not asked yet. */
  after?: Measures
}

export const kept: KeptSeed[] = [
  {
    ...{ check: '10455', unit: 'buergerservice', liveDaysAgo: 160 },
    after: { cases: 5350, minutes: 6, duration: 'same_day', breaks: 'digital' },
  },
  {
    ...{ check: '11802', unit: 'hauptamt', liveDaysAgo: 148 },
    after: { cases: 9800, minutes: 14, duration: 'same_day', breaks: '1' },
  },
  {
    ...{ check: '12377', unit: 'buergerservice', liveDaysAgo: 133 },
    after: { cases: 1950, minutes: 5, duration: 'same_day', breaks: '1' },
  },
  { check: '14128', unit: 'buergerservice', liveDaysAgo: 20 },
]

/** What share of its services the town said was fully online, in the quarters before, the latest last. */
const online = [18, 21, 27, 34]

/** What was asked, with its answers. */
export function inquiries(now: DateTime): Inquiry[] {
  return [...effects(now), ...indicators(now)]
}

function indicators(now: DateTime): Inquiry[] {
  return online.flatMap((value, at): Inquiry[] => {
    const ended = now.startOf('quarter').minus({ quarters: online.length - 1 - at })
    const quarter = ended.minus({ quarters: 1 })
    const period = `${quarter.year}-Q${quarter.quarter}`
    const [askedOn, on, remindOn, passOn] = [0, 3, 7, 14].map(days => ended.plus({ days }).toISODate() ?? '')
    // Days of the latest quarter's answer that are still to come are no day to have answered on.
    if (!askedOn || !on || !remindOn || !passOn || on > (now.toISODate() ?? '')) return []
    return [
      {
        ...{ id: `indicator:service:${period}`, about: { is: 'indicator', goal: 'service', period } },
        ...{ unit: 'buergerservice', askedOn, remindOn, passOn, stage: 'asked' },
        answer: { is: 'indicator', on, value },
      },
    ]
  })
}

function effects(now: DateTime): Inquiry[] {
  return kept.flatMap(({ check, unit, liveDaysAgo, after }) => {
    if (!after) return []
    const number = checkNumber(check, now)
    const [askedOn, remindOn, passOn, on] = [92, 99, 106, 95].map(days => localDay(now, liveDaysAgo - days))
    if (!askedOn || !remindOn || !passOn || !on) return []
    return [
      {
        ...{ id: `effect:${number}:3`, about: { is: 'effect', check: number, after: 3 }, unit },
        ...{ askedOn, remindOn, passOn, stage: 'asked', answer: { is: 'effect', on, measures: after } },
      },
    ]
  })
}
