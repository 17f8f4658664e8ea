import type { Given } from './process.ts'

/**
 * Real processes as a practitioner would answer them, and the outcome they would sign. What only the long way asks
 * stands in `more`: it may bring tasks and the level, but never another outcome.
 */
export interface Real {
  given: Given
  more: Given
  outcome: string
  /** Ids of tasks (not notes) it must bring, on the long way. */
  brings?: string[]
  /** … and must not. */
  never?: string[]
}

/** What most of them have in common. */
const common: Given = {
  zielgruppe: ['citizens', 'staff'],
  ziel: 'service',
  weglassen: 'impossible',
  dauer: 'week',
  herkommen: 'once',
  wechsel: '3',
  stellen: 2,
  schriftform: 'no',
  nachweise: 'upload',
  daten: ['basic'],
  fachverfahren: 'interface',
  nachnutzung: 'inhouse',
  team: 'training',
  mittel: 'yes',
}

const involved = ['caseworkers', 'staff_council', 'dpo', 'ciso', 'sbv', 'equality', 'users']
const internal: Given = { online: 'internal', intern: 'paper', gebuehren: false, zugang: 'yes' }
const outward: Given = { online: 'form', bausteine: ['efile', 'fim'], gebuehren: false, zugang: 'partly' }

/** The same reality, whatever one calls the goal. */
export const trade: Given = {
  ...common,
  zielgruppe: ['business'],
  faelle: 300,
  minuten: 15,
  wechsel: '3',
  nachnutzung: 'efa',
}

export const real: Record<string, Real> = {
  'Hund anmelden': {
    given: { ...common, faelle: 120, minuten: 15, schriftform: 'field_only', fachverfahren: 'no_interface' },
    more: { ...outward, beteiligte: involved },
    outcome: 'umsetzen',
    brings: ['unterschriftsfeld', 'schnittstelle', 'loesung'],
  },
  'Wohngeld bewilligen': {
    given: {
      ...common,
      faelle: 600,
      minuten: 120,
      dauer: 'month',
      stellen: 4,
      daten: ['finance_social'],
      nachnutzung: 'efa',
    },
    more: { ...outward, beteiligte: ['caseworkers'] },
    outcome: 'umsetzen',
    brings: ['loesung', 'dsfa', 'vvt', 'auftragsverarbeitung', 'dsb', 'personalrat', 'konto', 'bescheid'],
  },
  'Bauantrag bearbeiten': {
    given: {
      ...common,
      zielgruppe: ['citizens', 'business', 'staff'],
      faelle: 300,
      minuten: 900,
      dauer: 'longer',
      wechsel: '4+',
      stellen: 6,
      nachweise: 'original',
      fachverfahren: 'no_interface',
      nachnutzung: 'efa',
      team: 'concerns',
    },
    more: { ...outward, beteiligte: ['nobody'] },
    outcome: 'huerden',
    brings: ['bedenken', 'loesung', 'original', 'schnittstelle', 'personalrat'],
  },
  'Straßenfest genehmigen': {
    given: {
      ...common,
      zielgruppe: ['citizens'],
      ziel: 'quality_of_life',
      faelle: 40,
      minuten: 90,
      wechsel: '2',
      stellen: 4,
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'mitnehmen',
    brings: ['vereinfachen', 'loesung'],
  },
  'Gewerbe anmelden, als Pflicht': {
    given: { ...trade, ziel: 'legal' },
    more: { ...outward, beteiligte: involved },
    outcome: 'pflicht',
    brings: ['loesung', 'zielstufe'],
    never: ['efa-pruefen'],
  },
  'Gewerbe anmelden, für den Service': {
    given: { ...trade, ziel: 'service' },
    more: { ...outward, beteiligte: involved },
    outcome: 'mitnehmen',
    brings: ['loesung', 'vereinfachen'],
  },
  'Reisekosten abrechnen': {
    given: {
      ...common,
      zielgruppe: ['staff'],
      ziel: 'work',
      herkommen: undefined,
      faelle: 600,
      minuten: 30,
      wechsel: '4+',
      daten: ['employee'],
      nachnutzung: 'not_checked',
    },
    more: { ...internal, kauf: true, bausteine: ['efile'], beteiligte: ['caseworkers'] },
    outcome: 'umsetzen',
    brings: ['efa-pruefen', 'vergabe', 'dsfa', 'personalrat'],
    never: ['konto', 'bescheid', 'leistungsbeschreibung', 'interviews', 'zielstufe'],
  },
  'Ratssitzung vorbereiten': {
    given: {
      ...common,
      zielgruppe: ['steering', 'staff', 'citizens'],
      herkommen: 'never',
      faelle: 60,
      minuten: 600,
      dauer: { is: 'unknown' },
      stellen: 8,
      nachnutzung: 'market',
      team: 'good',
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'umsetzen',
    brings: ['loesung', 'vergabe'],
    never: ['schulung'],
  },
  'Fundsachen verwalten': {
    given: {
      ...common,
      faelle: 400,
      minuten: 15,
      dauer: 'same_day',
      wechsel: '1',
      stellen: 1,
      schriftform: 'in_person',
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'mitnehmen',
    brings: ['persoenlich'],
  },
  'Baumfällung genehmigen': {
    given: {
      ...common,
      faelle: 80,
      minuten: 120,
      dauer: 'month',
      stellen: 3,
      schriftform: 'law',
      ersatz: ['bylaw'],
      fachverfahren: 'missing',
      mittel: 'next',
      team: 'unsure',
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'huerden',
    brings: ['satzung', 'loesung', 'mittel-anmelden'],
    never: ['fachverfahren-waehlen'],
  },
  'Kita-Platz anmelden': {
    given: { ...common, faelle: 800, minuten: 45, dauer: 'quarter', stellen: 12, daten: ['children'], wechsel: '4+' },
    more: { ...outward, beteiligte: ['caseworkers'], zugang: 'unchecked' },
    outcome: 'umsetzen',
    brings: ['vvt', 'dsfa', 'dsb', 'personalrat', 'barrierefreiheit', 'interviews', 'vertretungen'],
  },
  'Bewohnerparken beantragen': {
    given: { ...common, faelle: 2000, minuten: 10, dauer: 'same_day', stellen: 1, wechsel: '2', herkommen: 'once' },
    more: { ...outward, gebuehren: true, beteiligte: involved },
    outcome: 'umsetzen',
    brings: ['epayment'],
  },
  'Personalausweis beantragen': {
    given: {
      ...common,
      faelle: 3000,
      minuten: 20,
      dauer: 'month',
      herkommen: 'several',
      schriftform: 'in_person',
      nachnutzung: 'land_itdl',
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'huerden',
    brings: ['persoenlich', 'loesung'],
  },
  'Urlaub beantragen': {
    given: {
      ...common,
      zielgruppe: ['staff'],
      ziel: 'work',
      herkommen: undefined,
      faelle: 2500,
      minuten: 10,
      wechsel: 'paper',
      daten: ['employee'],
      nachnutzung: 'market',
      team: 'good',
    },
    more: { ...internal, bausteine: ['none'], beteiligte: ['nobody'] },
    outcome: 'umsetzen',
    brings: ['personalrat', 'dsfa', 'vertretungen', 'vergabe'],
    never: ['konto', 'bescheid', 'leistungsbeschreibung', 'interviews'],
  },
  'Ehrennadel verleihen': {
    given: { ...common, faelle: 3, minuten: 180, dauer: 'quarter', wechsel: '4+', stellen: 4 },
    more: { ...outward, beteiligte: ['nobody'] },
    outcome: 'mitnehmen',
    never: ['soll-prozess', 'pilot', 'evaluation'],
  },
  'Sperrmüll anmelden': {
    given: {
      ...common,
      faelle: 3000,
      minuten: 10,
      wechsel: '3',
      herkommen: 'never',
      nachnutzung: 'efa',
      team: 'concerns',
    },
    more: { ...outward, beteiligte: ['nobody'] },
    outcome: 'huerden',
    brings: ['bedenken', 'loesung', 'personalrat'],
  },
  'Vereine fördern': {
    given: {
      ...common,
      faelle: 150,
      minuten: 180,
      dauer: 'quarter',
      stellen: 4,
      fachverfahren: 'missing',
      nachnutzung: 'nothing',
      team: 'good',
      nachweise: 'none',
    },
    more: { ...outward, beteiligte: involved },
    outcome: 'huerden',
    brings: ['fachverfahren-waehlen', 'nachbarn'],
  },
  'E-Rechnung verarbeiten': {
    given: {
      ...common,
      zielgruppe: ['staff'],
      ziel: 'legal',
      herkommen: undefined,
      faelle: 4000,
      minuten: 15,
      wechsel: '3',
      stellen: 5,
      fachverfahren: 'no_interface',
      nachnutzung: 'not_checked',
      daten: ['finance_social'],
    },
    more: { ...internal, kauf: true, bausteine: ['none'], beteiligte: ['caseworkers'] },
    outcome: 'huerden',
    brings: ['efa-pruefen', 'schnittstelle'],
    never: ['konto', 'zielstufe'],
  },
  'Archiv befragen': {
    given: { ...common, weglassen: 'drop', faelle: 50, minuten: 60, schriftform: 'field_only', nachweise: 'register' },
    more: { ...outward, bausteine: ['none'], gebuehren: true, kauf: true, beteiligte: ['nobody'] },
    outcome: 'aufgabenkritik',
    never: ['dms', 'epayment', 'schutzbedarf', 'unterschriftsfeld', 'once-only', 'personalrat'],
  },
  'Melderegister abfragen, alles erledigt': {
    given: {
      ...common,
      zielgruppe: ['citizens'],
      ziel: 'legal',
      herkommen: 'never',
      faelle: 400,
      minuten: 10,
      wechsel: 'digital',
      dauer: 'same_day',
      stellen: 1,
      nachnutzung: 'efa',
      team: 'good',
    },
    more: {
      online: 'apply',
      bausteine: ['efile', 'payment', 'account', 'notice', 'fim'],
      gebuehren: false,
      zugang: 'yes',
      beteiligte: involved,
    },
    outcome: 'pflicht',
    brings: ['loesung'],
    never: ['zielstufe', 'efa-pruefen', 'offen'],
  },
}
