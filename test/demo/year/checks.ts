import type { Value } from '../../../src/documents/answers.ts'
import type { CheckSeed } from '../seeds.ts'
import { colleagues, coordinator, lead, type Townsperson } from '../town.ts'

const [lea, ole, mia, jan, ida] = colleagues as [Townsperson, Townsperson, Townsperson, Townsperson, Townsperson]

/** What is alike in most processes for citizens and businesses. */
const service: Record<string, Value> = {
  zielgruppe: ['citizens', 'staff'],
  ziel: 'service',
  weglassen: 'impossible',
  dauer: 'week',
  herkommen: 'once',
  wechsel: '2',
  stellen: 2,
  online: 'form',
  schriftform: 'no',
  nachweise: 'upload',
  daten: ['basic'],
  fachverfahren: 'interface',
  nachnutzung: 'efa',
  bausteine: ['account', 'payment'],
  gebuehren: true,
  beteiligte: ['caseworkers', 'dpo'],
  zugang: 'yes',
  team: 'good',
  mittel: 'yes',
}

/** And in processes within the house. */
const internal: Record<string, Value> = {
  zielgruppe: ['staff'],
  ziel: 'work',
  weglassen: 'impossible',
  dauer: 'week',
  wechsel: '2',
  stellen: 3,
  online: 'internal',
  intern: 'breaks',
  schriftform: 'no',
  nachweise: 'none',
  daten: ['employee'],
  fachverfahren: 'interface',
  nachnutzung: 'market',
  bausteine: ['efile'],
  gebuehren: false,
  beteiligte: ['caseworkers', 'staff_council'],
  zugang: 'yes',
  team: 'training',
  mittel: 'next',
}

/** A check of the year before: where it differs from the usual one. */
function check(
  digits: string,
  daysAgo: number,
  by: Townsperson,
  [prozess, amt]: [prozess: string, amt: string],
  [faelle, minuten]: [cases: number, minutes: number],
  usual: Record<string, Value>,
  otherwise: Record<string, Value> = {},
): CheckSeed {
  return { digits, daysAgo, by: [by], answers: { ...usual, prozess, amt, faelle, minuten, ...otherwise } }
}

export const earlierChecks: CheckSeed[] = [
  check('10455', 344, coordinator, ['Wohnsitz ummelden', 'Bürgerservice'], [5200, 15], service),
  check('11802', 330, ole, ['Eingangsrechnung prüfen', 'Hauptamt'], [9400, 12], internal, {
    mittel: 'yes',
    team: 'good',
  }),
  check('12377', 318, lead, ['Führungszeugnis beantragen', 'Bürgerservice'], [2100, 5], service, {
    dauer: 'same_day',
    herkommen: 'never',
    wechsel: '1',
    stellen: 1,
  }),
  check('13649', 301, lea, ['Baulast eintragen', 'Bauamt'], [90, 240], service, {
    schriftform: 'law',
    ersatz: ['qes'],
    nachweise: 'original',
    nachnutzung: 'nothing',
    fachverfahren: 'no_interface',
    team: 'concerns',
    mittel: 'no',
  }),
  check('14128', 287, lead, ['Geburtsurkunde ausstellen', 'Bürgerservice'], [1800, 20], service, {
    daten: ['basic', 'children'],
  }),
  check('15560', 274, mia, ['Dienstreise genehmigen', 'Hauptamt'], [640, 35], internal, {
    fachverfahren: 'no_interface',
    nachnutzung: 'nothing',
    bausteine: ['none'],
    team: 'unsure',
    mittel: 'no',
  }),
  check('16214', 262, ida, ['Bildung und Teilhabe bewilligen', 'Sozialamt'], [1450, 50], service, {
    daten: ['finance_social', 'children'],
    gebuehren: false,
    nachweise: 'register',
    dauer: 'month',
    wechsel: '4+',
  }),
  check('17093', 246, jan, ['Abbruch anzeigen', 'Bauamt'], [35, 120], service, {
    zielgruppe: ['business'],
    dauer: 'same_day',
    herkommen: 'never',
    wechsel: '1',
    stellen: 1,
    nachnutzung: 'nothing',
    fachverfahren: 'missing',
    bausteine: ['none'],
    online: 'info',
    team: 'unsure',
    mittel: 'no',
  }),
  check('19948', 231, coordinator, ['Zweitwohnsitz besteuern', 'Steueramt'], [380, 40], service, {
    online: 'nothing',
    gebuehren: false,
    schriftform: 'law',
    ersatz: ['bylaw'],
    nachnutzung: 'nothing',
    fachverfahren: 'no_interface',
    bausteine: ['none'],
    team: 'unsure',
    mittel: 'no',
  }),
  check('20631', 219, lead, ['Parkausweis für Anwohnende ausstellen', 'Bürgerservice'], [1300, 4], service, {
    online: 'apply',
    dauer: 'same_day',
    herkommen: 'never',
    wechsel: '1',
    stellen: 1,
  }),
  check('22457', 204, ole, ['Bewerbungen bearbeiten', 'Hauptamt'], [1100, 45], internal, {
    intern: 'files',
    mittel: 'yes',
  }),
  check('23890', 190, ida, ['Schwerbehinderten-Parkausweis erteilen', 'Sozialamt'], [160, 45], service, {
    daten: ['art9'],
    beteiligte: ['caseworkers', 'dpo', 'sbv'],
    schriftform: 'in_person',
    nachweise: 'original',
    fachverfahren: 'missing',
    nachnutzung: 'neighbour',
    kauf: false,
    bausteine: ['none'],
    zugang: 'no',
    team: 'unsure',
    mittel: 'no',
  }),
  check('25112', 173, lea, ['Bauvoranfrage beantworten', 'Bauamt'], [210, 300], service, {
    zielgruppe: ['citizens', 'business'],
    dauer: 'quarter',
    wechsel: '4+',
    stellen: 5,
    schriftform: 'law',
    ersatz: ['account'],
    nachweise: 'original',
    fachverfahren: 'no_interface',
    nachnutzung: 'not_checked',
    bausteine: ['fim'],
    team: 'concerns',
    mittel: 'no',
  }),
  check('26744', 158, coordinator, ['Vergnügungssteuer festsetzen', 'Steueramt'], [60, 90], service, {
    zielgruppe: ['business'],
    weglassen: 'drop',
    nachnutzung: 'not_checked',
  }),
  check('27301', 143, mia, ['Schlüssel ausgeben', 'Hauptamt'], [300, 15], internal, {
    intern: 'paper',
    nachnutzung: 'inhouse',
    mittel: 'no',
  }),
  check('28566', 129, lead, ['Lebensbescheinigung ausstellen', 'Bürgerservice'], [420, 8], service, {
    weglassen: 'drop',
    ziel: 'none',
    online: 'nothing',
  }),
  check('29470', 108, ida, ['Unterhaltsvorschuss bewilligen', 'Sozialamt'], [520, 110], service, {
    daten: ['finance_social', 'children'],
    gebuehren: false,
    schriftform: 'law',
    ersatz: ['account'],
    nachweise: 'register',
    dauer: 'month',
    wechsel: '3',
    team: 'training',
    mittel: 'next',
  }),
]
