import type { Value } from '../../src/documents/answers.ts'
import type { IdeaStep } from '../../src/documents/idea.ts'
import { colleagues, coordinator, lead, staff, type Townsperson } from './town.ts'

/** The Kennwort of the one idea without a name. */
export const code = 'WEGE-MARK-2345'

export interface IdeaSeed {
  /** The second part of its number; the first is the year. */
  digits: string
  /** Absent: stored without a name. */
  author?: Townsperson
  daysAgo: number
  answers: Record<string, Value>
  /** What happened since, oldest first. The last step may be a question that is still open. */
  since?: ({ daysAgo: number } & Omit<IdeaStep, 'on'>)[]
  supporters?: Townsperson[]
  followers?: Townsperson[]
  /** Oldest first; without `by`: without a name. */
  comments?: { by?: Townsperson; daysAgo: number; text: string }[]
  /** Unit id. */
  reviewUnit?: string
  /** An entry of guides/rules/fields.yaml. */
  field?: string
  /** Digits of the process check that was begun from it. */
  check?: string
  /** Digits of the earlier idea it was merged into, so long ago. */
  mergedInto?: { digits: string; daysAgo: number }
}

const [lea, ole, mia, jan, ida] = colleagues as [Townsperson, Townsperson, Townsperson, Townsperson, Townsperson]

/** What the town has thought of. Everything is invented. */
export const ideas: IdeaSeed[] = [
  {
    digits: '20417',
    author: staff,
    daysAgo: 64,
    field: 'administration',
    answers: {
      titel: 'Termine im Bürgerbüro online buchen',
      problem: 'Viele Menschen warten lange im Flur. Am Telefon ist oft besetzt.',
      ziel: 'service',
      nutzen: ['citizens', 'staff'],
      ort: 'administration',
    },
    since: [
      { daysAgo: 61, status: 'gesichtet', reason: 'Danke, das Problem kennen wir.' },
      { daysAgo: 55, status: 'in-pruefung', reason: 'Wir prüfen eine Lösung, die der Nachbarkreis schon nutzt.' },
      { daysAgo: 34, status: 'agenda', reason: 'Großer Nutzen, und die Lösung gibt es schon.' },
    ],
    supporters: [coordinator, lea, ole, mia, jan],
    followers: [ida],
    reviewUnit: 'buergerservice',
    comments: [
      { by: lea, daysAgo: 58, text: 'Im Bauamt fragen auch viele nach festen Zeiten.' },
      { daysAgo: 40, text: 'Bitte weiter Termine am Telefon anbieten. Nicht alle haben Internet.' },
      { by: ole, daysAgo: 5, text: 'Am Empfang hilft uns das sehr. Ich teste gern mit.' },
    ],
  },
  {
    digits: '55120',
    author: staff,
    daysAgo: 12,
    answers: {
      titel: 'Hund online an- und abmelden',
      problem: 'Das Formular muss ausgedruckt, unterschrieben und per Post geschickt werden.',
      ziel: 'service',
      schritt: 'Prüfen, ob die Unterschrift überhaupt verlangt wird.',
    },
    since: [
      { daysAgo: 8, status: 'gesichtet', reason: 'Gute Idee. Das Steueramt rechnet mit 900 Fällen im Jahr.' },
      { daysAgo: 6, status: 'in-pruefung', reason: 'Ein Prozess-Check soll zeigen, ob sich der Aufwand lohnt.' },
    ],
    supporters: [lead, ole, ida],
    reviewUnit: 'steueramt',
    check: '61542',
    comments: [{ by: lead, daysAgo: 7, text: 'Die Steuermarke könnten wir per Post schicken.' }],
  },
  {
    digits: '83614',
    author: staff,
    daysAgo: 1,
    answers: {
      titel: 'Laufmappen durch digitale Umläufe ersetzen',
      problem: 'Laufmappen liegen oft tagelang auf einem Tisch. Wo, weiß niemand.',
      ziel: 'work',
    },
    supporters: [lead],
  },
  {
    digits: '12758',
    author: lea,
    daysAgo: 10,
    field: 'mobility',
    answers: {
      titel: 'Parkausweise für Handwerksbetriebe online beantragen',
      problem: 'Betriebe kommen für jedes Fahrzeug einzeln ins Rathaus.',
      ziel: 'location',
      nutzen: ['business'],
    },
    supporters: [jan, mia],
    comments: [{ by: jan, daysAgo: 7, text: 'Ein Ausweis je Betrieb würde vielen reichen.' }],
  },
  {
    digits: '90342',
    author: lead,
    daysAgo: 5,
    answers: {
      titel: 'Formulare in Leichter Sprache',
      problem: 'Viele Menschen brauchen am Schalter Hilfe beim Ausfüllen.',
      ziel: 'transparency',
      nutzen: ['citizens'],
    },
    since: [
      { daysAgo: 4, status: 'gesichtet', reason: 'Das passt gut zu unserem Ziel, alle zu erreichen.' },
      { daysAgo: 1, status: 'gesichtet', what: 'question', reason: 'Mit welchen drei Formularen fangen wir an?' },
    ],
    supporters: [staff, ida],
  },
  {
    digits: '31986',
    author: lead,
    daysAgo: 47,
    field: 'building',
    answers: {
      titel: 'Bauakten gemeinsam digital bearbeiten',
      problem: 'Eine Akte wandert durch vier Ämter. Niemand weiß, wo sie gerade liegt.',
      ziel: 'work',
    },
    since: [
      { daysAgo: 45, status: 'gesichtet', reason: 'Das betrifft vier Ämter, wir sprechen mit allen.' },
      { daysAgo: 20, status: 'geparkt', reason: 'Zuerst muss die E-Akte eingeführt sein.' },
    ],
    supporters: [lea],
  },
  {
    digits: '70233',
    author: coordinator,
    daysAgo: 12,
    field: 'education',
    answers: {
      titel: 'Sprechstunde „Digital im Alltag“ in der Bücherei',
      problem: 'Wer keine Online-Anträge gewohnt ist, bleibt außen vor.',
      ziel: 'quality_of_life',
      ort: 'community',
      rolle: 'partner',
    },
    since: [{ daysAgo: 9, status: 'gesichtet', reason: 'Die Bücherei macht gern mit.' }],
    supporters: [staff, mia],
    followers: [lead],
  },
  {
    digits: '48071',
    daysAgo: 18,
    answers: {
      titel: 'Besprechungen ohne Ausdrucke',
      problem: 'Für jede Sitzung drucken wir alle Unterlagen mehrfach aus.',
      ziel: 'climate',
    },
    since: [{ daysAgo: 15, status: 'in-pruefung', reason: 'Wir zählen einen Monat lang die Ausdrucke.' }],
    supporters: [staff, lea, ole],
  },
  {
    digits: '66205',
    author: mia,
    daysAgo: 90,
    answers: {
      titel: 'Kostenloses WLAN im Wartebereich',
      problem: 'Wer wartet, kann Nachweise nicht herunterladen.',
      ziel: 'service',
    },
    since: [
      { daysAgo: 85, status: 'agenda', reason: 'Der Nutzen ist klar und der erste Schritt ist klein.' },
      { daysAgo: 27, status: 'umgesetzt', reason: 'Das WLAN läuft. Danke für den Anstoß.' },
    ],
    supporters: [staff, lead, ida],
  },
  {
    digits: '27491',
    author: ole,
    daysAgo: 75,
    field: 'education',
    answers: {
      titel: 'Eigene Schülerkarte als App',
      problem: 'Schülerinnen und Schüler verlieren ihre Karten.',
      ziel: 'quality_of_life',
      ort: 'region',
    },
    since: [
      { daysAgo: 72, status: 'gesichtet', reason: 'Wir fragen beim Verkehrsverbund nach.' },
      {
        daysAgo: 50,
        status: 'nicht-weiterverfolgt',
        reason: 'Der Verkehrsverbund plant schon eine Karte für das Handy.',
      },
    ],
  },
  {
    digits: '59870',
    author: ida,
    daysAgo: 26,
    answers: {
      titel: 'Mängel in der Stadt mit Foto melden',
      problem: 'Hinweise auf Schlaglöcher kommen am Telefon an und gehen verloren.',
      ziel: 'quality_of_life',
      ort: 'community',
    },
    since: [
      { daysAgo: 22, status: 'gesichtet', reason: 'Der Bauhof wünscht sich das auch.' },
      { daysAgo: 13, status: 'in-pruefung', reason: 'Wir fragen andere Kommunen, welche Lösung sie nutzen.' },
    ],
    supporters: [staff, lea, jan],
    reviewUnit: 'bauamt',
  },
  {
    digits: '44126',
    author: ole,
    daysAgo: 30,
    answers: {
      titel: 'Bürgerbüro: Termin im Internet reservieren',
      problem: 'Am Empfang stehen die Menschen bis auf die Straße.',
      ziel: 'service',
    },
    supporters: [ida],
    mergedInto: { digits: '20417', daysAgo: 28 },
  },
  {
    digits: '38015',
    author: jan,
    daysAgo: 150,
    field: 'environment',
    answers: {
      titel: 'Heizungen in Schulen aus der Ferne regeln',
      problem: 'In den Ferien heizen wir leere Räume.',
      ziel: 'climate',
      ort: 'group',
      rolle: 'provider',
      zukunft: 'Die Schulen verbrauchen ein Drittel weniger Wärme.',
    },
    since: [{ daysAgo: 130, status: 'agenda', reason: 'Die Stadtwerke liefern die Messwerte schon.' }],
    supporters: [lea, mia, ida],
  },
  {
    digits: '42907',
    author: mia,
    daysAgo: 140,
    field: 'social',
    answers: {
      titel: 'Bildung und Teilhabe mit einem Antrag',
      problem: 'Familien geben dieselben Nachweise bei vier Stellen ab.',
      ziel: 'service',
      ort: 'administration',
      rolle: 'provider',
      zukunft: 'Ein Antrag genügt, und alle Stellen sehen, was schon vorliegt.',
    },
    since: [{ daysAgo: 118, status: 'agenda', reason: 'Das hilft den Familien sofort.' }],
    supporters: [staff, lead],
  },
  {
    digits: '50388',
    author: ida,
    daysAgo: 133,
    field: 'culture',
    answers: {
      titel: 'Sporthallen im Netz anfragen',
      problem: 'Vereine rufen an und wissen nicht, welche Halle frei ist.',
      ziel: 'quality_of_life',
      ort: 'community',
      rolle: 'provider',
      zukunft: 'Vereine sehen freie Zeiten und bekommen am selben Tag Antwort.',
    },
    since: [
      { daysAgo: 110, status: 'agenda', reason: 'Drei Vereine testen mit.' },
      { daysAgo: 35, status: 'umgesetzt', reason: 'Die Anfrage läuft.' },
    ],
    supporters: [jan, ole, lea],
  },
  {
    digits: '57742',
    author: lea,
    daysAgo: 125,
    field: 'business',
    answers: {
      titel: 'Ein Lotse für Gründerinnen und Gründer',
      problem: 'Wer gründet, weiß nicht, welches Amt zuerst dran ist.',
      ziel: 'location',
      ort: 'region',
      rolle: 'initiator',
    },
    since: [{ daysAgo: 100, status: 'agenda', reason: 'Die Kammer macht mit.' }],
    supporters: [coordinator],
  },
  {
    digits: '61209',
    author: ole,
    daysAgo: 115,
    field: 'safety',
    answers: {
      titel: 'Notfallplan üben, wenn die IT ausfällt',
      problem: 'Nach einem Angriff wüssten wir nicht, wer was zuerst tut.',
      ziel: 'resilience',
      ort: 'administration',
      rolle: 'guarantor',
    },
    since: [{ daysAgo: 95, status: 'agenda', reason: 'Wir üben zweimal im Jahr.' }],
    supporters: [lead, ida],
  },
  {
    digits: '68851',
    author: jan,
    daysAgo: 108,
    answers: {
      titel: 'Eigene Bezahl-App der Stadt',
      problem: 'Nicht alle haben Bargeld dabei.',
      ziel: 'economy',
    },
    since: [{ daysAgo: 88, status: 'nicht-weiterverfolgt', reason: 'Eine fertige Lösung ist günstiger.' }],
  },
]
