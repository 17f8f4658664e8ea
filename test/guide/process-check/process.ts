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

/** Every criterion answered, with 2 or 3 points: N = 50, M = 67.5. Nothing triggers a task but `daten`. */
export const middling: Given = {
  prozess: 'Hund anmelden',
  zielgruppe: ['citizens'],
  ziel: 'legal',
  weglassen: 'impossible',
  faelle: 600,
  minuten: 20,
  dauer: 'month',
  wechsel: '2',
  stellen: 3,
  schriftform: 'law',
  ersatz: ['account'],
  nachweise: 'upload',
  daten: ['finance_social'],
  fachverfahren: 'not_needed',
  nachnutzung: 'neighbour',
  team: 'unsure',
}

/** As little benefit as an honest answer can show: N = 15. */
export const littleBenefit: Given = {
  zielgruppe: ['citizens'],
  ziel: 'service',
  faelle: 1,
  minuten: 1,
  dauer: 'same_day',
  wechsel: '0',
  stellen: 1,
}

/** The plausibility samples of the domain. */
export const samples: Record<string, { given: Given; n: number; m: number; potential: number; outcome: string }> = {
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
    n: 90,
    m: 82.5,
    potential: 74.25,
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
    n: 62.5,
    m: 77.5,
    potential: 48.4375,
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
    n: 100,
    m: 50,
    potential: 50,
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
    n: 48.75,
    m: 75,
    potential: 36.5625,
    outcome: 'mitnehmen',
  },
}
