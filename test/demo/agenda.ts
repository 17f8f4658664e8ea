import type { ChapterId } from '../../src/documents/agenda.ts'
import type { Value } from '../../src/documents/answers.ts'
import { colleagues, coordinator, lead, type Townsperson } from './town.ts'

export interface ResultSeed {
  /** Id of the guide it was made with. */
  guide: string
  /** The last part of its number, after P- and the year. */
  digits: string
  by: Townsperson[]
  daysAgo: number
  /** By question of the guide. */
  answers: Record<string, Value>
}

const [lea, ole] = colleagues as [Townsperson, Townsperson]

/** What other guides brought, for the town's own agenda: actors, a picture of the future, plans for participation. */
export const results: ResultSeed[] = [
  {
    guide: 'akteur',
    digits: '21044',
    by: [coordinator],
    daysAgo: 120,
    answers: {
      wer: 'Stadtwerke Wiesenbrück',
      kreis: 'group',
      tut: 'Sie betreiben Strom, Wasser und das freie WLAN in der Innenstadt.',
      kann: ['technology', 'data'],
      rolle: 'partner',
    },
  },
  {
    guide: 'akteur',
    digits: '21983',
    by: [coordinator],
    daysAgo: 118,
    answers: {
      wer: 'Seniorenbeirat',
      kreis: 'community',
      tut: 'Er begleitet ältere Menschen und testet neue Angebote.',
      kann: ['knowledge', 'people'],
      rolle: 'initiator',
    },
  },
  {
    guide: 'akteur',
    digits: '23310',
    by: [lead],
    daysAgo: 90,
    answers: {
      wer: 'Nachbarkreis',
      kreis: 'region',
      tut: 'Er nutzt seit zwei Jahren eine Terminsoftware und teilt seine Erfahrung.',
      kann: ['knowledge'],
      rolle: 'partner',
    },
  },
  {
    guide: 'zukunftsbild',
    digits: '24127',
    by: [coordinator],
    daysAgo: 80,
    answers: {
      angebot: 'Ein Rathaus, das nach Hause kommt',
      wer: 'Eine Familie, die gerade zugezogen ist.',
      erlebnis: 'Sie meldet sich an einem Abend an. Hund, Kita und Parkausweis gehen im selben Schritt mit.',
      mitarbeitende: 'Sie beraten, statt Daten abzutippen.',
      gewohnheit: 'Niemand druckt ein Formular aus, um es wieder einzuscannen.',
    },
  },
  {
    guide: 'buergerbeteiligung',
    digits: '25871',
    by: [lead],
    daysAgo: 60,
    answers: {
      vorhaben: 'Terminvergabe im Bürgerbüro',
      amt: 'Bürgerservice',
      spielraum: 'parts',
      stufe: 'consult',
      ort: 'both',
      entscheidet: 'Der Ausschuss für Digitales',
    },
  },
  {
    guide: 'buergerbeteiligung',
    digits: '26402',
    by: [lea, ole],
    daysAgo: 45,
    answers: {
      vorhaben: 'Mängelmelder',
      amt: 'Bauamt',
      spielraum: 'all',
      stufe: 'codecide',
      ort: 'online',
      entscheidet: 'Der Rat',
    },
  },
]

/** What the town wrote in its agenda itself, and so many days ago. */
export const agendaTexts: { id: ChapterId; daysAgo: number; text: string }[] = [
  {
    id: 'mandate',
    daysAgo: 75,
    text: 'Der Rat hat die Verwaltung beauftragt, eine Kommunale Digitale Agenda zu erarbeiten.\n\nSie gilt für die Kernverwaltung und die Eigenbetriebe. Beschlossen wird sie vom Rat.',
  },
  {
    id: 'situation',
    daysAgo: 70,
    text: 'Wiesenbrück hat 31.000 Einwohnerinnen und Einwohner und fünf Ämter.\n\n- Drei Fachverfahren haben eine Schnittstelle.\n- Die E-Akte ist beschafft, aber noch nicht eingeführt.\n- Das Rathaus II wartet auf Glasfaser.',
  },
  {
    id: 'vision',
    daysAgo: 52,
    text: '2035 erledigen die Menschen ihre Anliegen dort, wo sie sind. Wer persönlich kommen möchte, wird ohne Wartezeit beraten.',
  },
  {
    id: 'technology',
    daysAgo: 40,
    text: 'Wir nutzen nach, bevor wir selbst entwickeln. Neue Verfahren brauchen eine offene Schnittstelle.\n\nDaten der Stadt bleiben in der Hand der Stadt. Verträge sehen eine Übergabe in offenen Formaten vor.',
  },
  {
    id: 'protection',
    daysAgo: 40,
    text: 'Datenschutz, Personalrat und IT-Sicherheit sind von Anfang an dabei. Jedes Angebot bleibt auch ohne Internet erreichbar.',
  },
  {
    id: 'steering',
    daysAgo: 21,
    text: 'Die Steuerungsgruppe trifft sich jedes Quartal. Einmal im Jahr prüft sie die Wirkung und schreibt die Agenda fort.',
  },
]
