import { loadGuides } from '../../../src/content/guides.ts'
import type { Answers, Value } from '../../../src/documents/answers.ts'
import type { Findings } from '../../../src/guide/findings.ts'
import type { Guide } from '../../../src/guide/guide.ts'
import { assess } from '../../../src/guide/scoring/assess.ts'

/** The shipped guide, and short ways to answer it. */
export const check = (await loadGuides('guides')).current('process-check') as Guide

/** A Monday. */
export const day = '2026-11-23'

/** A value, or how a question was passed over. Undefined leaves it out. */
export type Given = Record<string, Value | { is: 'unknown' } | { is: 'skipped' } | undefined>

export const unknown = { is: 'unknown' } as const
export const skipped = { is: 'skipped' } as const

export function answers(given: Given): Answers {
  const all: Answers = {}
  for (const [id, value] of Object.entries(given)) {
    if (value === undefined) continue
    const isPassed = typeof value === 'object' && 'is' in value
    all[id] = isPassed ? value : { is: 'answered', value }
  }
  return all
}

export function judged(given: Given): Findings {
  return assess(check, answers(given), day)
}

/** Values of the scores: benefit, feasibility, potential. */
export function scores({ scores }: Findings): (number | undefined)[] {
  return scores.map(({ value }) => value)
}

export function taskIds({ tasks }: Findings): string[] {
  return tasks.map(({ id }) => id)
}

/** Every criterion answered: N = 50, M = 70. Nothing triggers a task but `daten` and `nachnutzung`. */
export const middling: Given = {
  prozess: 'Hund anmelden',
  zielgruppe: ['citizens'],
  ziel: 'legal',
  weglassen: 'impossible',
  faelle: 600,
  minuten: 20,
  dauer: 'month',
  herkommen: 'once',
  wechsel: '1',
  stellen: 3,
  schriftform: 'law',
  ersatz: ['account'],
  nachweise: 'upload',
  daten: ['finance_social'],
  fachverfahren: 'not_needed',
  nachnutzung: 'neighbour',
  team: 'unsure',
  mittel: 'yes',
}

/** As little benefit as an honest answer can show: N = 15. */
export const littleBenefit: Given = {
  zielgruppe: ['citizens'],
  ziel: 'service',
  faelle: 1,
  minuten: 1,
  dauer: 'same_day',
  herkommen: 'never',
  wechsel: 'digital',
  stellen: 1,
}

interface Sample {
  given: Given
  /** N, M and potential to two digits while herkommen and mittel are open. */
  open: [n: number, m: number, potential: number]
  /** What the two are answered with, and the same then. */
  also: Given
  with: [n: number, m: number, potential: number]
  outcome: string
}

/** The plausibility samples of the domain. */
export const samples: Record<string, Sample> = {
  Wohngeld: {
    given: {
      zielgruppe: ['citizens', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 1200,
      minuten: 90,
      dauer: 'month',
      wechsel: '4+',
      stellen: 4,
      schriftform: 'law',
      ersatz: ['account'],
      fachverfahren: 'interface',
      nachnutzung: 'efa',
      team: 'training',
      nachweise: 'register',
      daten: ['finance_social'],
    },
    open: [93.06, 80.56, 74.96],
    also: { herkommen: 'once', mittel: 'next' },
    with: [88.75, 77.5, 68.78],
    outcome: 'umsetzen',
  },
  Hundesteuer: {
    given: {
      zielgruppe: ['citizens', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 900,
      minuten: 20,
      dauer: 'month',
      wechsel: '3',
      stellen: 2,
      schriftform: 'field_only',
      fachverfahren: 'interface',
      nachnutzung: 'not_checked',
      team: 'training',
      nachweise: 'none',
      daten: ['basic'],
    },
    open: [65.28, 79.17, 51.68],
    also: { herkommen: 'once', mittel: 'next' },
    with: [63.75, 76.25, 48.61],
    outcome: 'umsetzen',
  },
  Bauantrag: {
    given: {
      zielgruppe: ['citizens', 'business', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 400,
      minuten: 600,
      dauer: 'longer',
      wechsel: '4+',
      stellen: 5,
      schriftform: 'law',
      ersatz: ['account'],
      fachverfahren: 'no_interface',
      nachnutzung: 'land_itdl',
      team: 'concerns',
      nachweise: 'original',
      daten: ['basic'],
    },
    open: [100, 48.61, 48.61],
    also: { herkommen: 'several', mittel: 'no' },
    with: [100, 43.75, 43.75],
    outcome: 'huerden',
  },
  Straßenfest: {
    given: {
      zielgruppe: ['citizens'],
      ziel: 'quality_of_life',
      weglassen: 'impossible',
      faelle: 40,
      minuten: 90,
      dauer: 'month',
      wechsel: '2',
      stellen: 4,
      schriftform: 'no',
      fachverfahren: 'not_needed',
      nachnutzung: 'inhouse',
      team: 'unsure',
      nachweise: 'upload',
      daten: ['basic'],
    },
    open: [47.22, 75, 35.42],
    also: { herkommen: 'once', mittel: 'yes' },
    with: [47.5, 77.5, 36.81],
    outcome: 'mitnehmen',
  },
}

/** A sample with everything that decides answered. */
export function whole(name: string): Given {
  const sample = samples[name]
  if (!sample) throw new Error(`no sample ${name}`)
  return { ...sample.given, ...sample.also }
}
