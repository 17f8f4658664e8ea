import type { Value } from '../../src/documents/answers.ts'
import { coordinator, lead, staff, type Townsperson } from './town.ts'

export interface CheckSeed {
  /** The last part of its number, after P- and the year. */
  digits: string
  by: Townsperson[]
  daysAgo: number
  fileRef?: string
  /** By question of guides/process-check.yaml. What is not here was passed over. */
  answers: Record<string, Value>
}

/**
 * Finished process checks: the plausibility samples of the method, in an invented town. Two took the short way, two the
 * long one.
 */
export const checks: CheckSeed[] = [
  {
    digits: '30881',
    by: [lead, coordinator],
    daysAgo: 26,
    fileRef: '50.1-10.24-2026',
    answers: {
      prozess: 'Wohngeld bewilligen',
      amt: 'Sozialamt',
      zielgruppe: ['citizens', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 1200,
      minuten: 90,
      dauer: 'month',
      wechsel: '4+',
      stellen: 4,
      online: 'form',
      schriftform: 'law',
      ersatz: ['account'],
      nachweise: 'register',
      daten: ['finance_social'],
      fachverfahren: 'interface',
      nachnutzung: 'efa',
      bausteine: ['account', 'notice'],
      gebuehren: false,
      beteiligte: ['caseworkers', 'dpo'],
      zugang: 'partly',
      team: 'training',
      stelle: 'Sachgebietsleitung Wohngeld',
    },
  },
  {
    digits: '61542',
    by: [staff],
    daysAgo: 5,
    answers: {
      prozess: 'Hund anmelden',
      amt: 'Steueramt',
      zielgruppe: ['citizens', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 900,
      minuten: 20,
      dauer: 'month',
      wechsel: '3',
      stellen: 2,
      schriftform: 'field_only',
      nachweise: 'none',
      daten: ['basic'],
      fachverfahren: 'interface',
      nachnutzung: 'not_checked',
      team: 'training',
    },
  },
  {
    digits: '18309',
    by: [lead],
    daysAgo: 19,
    answers: {
      prozess: 'Bauantrag bearbeiten',
      amt: 'Bauamt',
      zielgruppe: ['citizens', 'business', 'staff'],
      ziel: 'service',
      weglassen: 'impossible',
      faelle: 400,
      minuten: 600,
      dauer: 'longer',
      wechsel: '4+',
      stellen: 5,
      online: 'info',
      schriftform: 'law',
      ersatz: ['account'],
      nachweise: 'original',
      daten: ['basic'],
      fachverfahren: 'no_interface',
      nachnutzung: 'land_itdl',
      kauf: true,
      bausteine: ['fim'],
      gebuehren: true,
      beteiligte: ['caseworkers'],
      zugang: 'unchecked',
      team: 'concerns',
    },
  },
  {
    digits: '77460',
    by: [coordinator],
    daysAgo: 11,
    answers: {
      prozess: 'Straßenfest genehmigen',
      amt: 'Ordnungsamt',
      zielgruppe: ['citizens'],
      ziel: 'quality_of_life',
      weglassen: 'impossible',
      faelle: 40,
      minuten: 90,
      dauer: 'month',
      wechsel: '2',
      stellen: 4,
      schriftform: 'no',
      nachweise: 'upload',
      daten: ['basic'],
      fachverfahren: 'not_needed',
      nachnutzung: 'inhouse',
      team: 'unsure',
    },
  },
]
