import type { IdeaStatus, Value } from '../../src/documents.ts'
import { coordinator, lead, staff, type Townsperson } from './town.ts'

/** The Kennwort of the one idea without a name. */
export const code = 'WEGE-MARK-2345'

export interface IdeaSeed {
  /** The second part of its number; the first is the year. */
  digits: string
  /** Absent: stored without a name. */
  author?: Townsperson
  daysAgo: number
  answers: Record<string, Value>
  /** What happened since, oldest first. */
  since?: { daysAgo: number; status: IdeaStatus; reason: string }[]
}

/** What the town has thought of. Everything is invented. */
export const ideas: IdeaSeed[] = [
  {
    digits: '20417',
    author: staff,
    daysAgo: 64,
    answers: {
      titel: 'Termine im Bürgerbüro online buchen',
      problem: 'Viele Menschen warten lange im Flur. Am Telefon ist oft besetzt.',
      ziel: 'service',
    },
    since: [
      { daysAgo: 61, status: 'gesichtet', reason: 'Danke, das Problem kennen wir.' },
      { daysAgo: 55, status: 'in-pruefung', reason: 'Wir prüfen eine Lösung, die der Nachbarkreis schon nutzt.' },
      { daysAgo: 34, status: 'agenda', reason: 'Großer Nutzen, und die Lösung gibt es schon.' },
    ],
  },
  {
    digits: '55120',
    author: staff,
    daysAgo: 3,
    answers: {
      titel: 'Hund online an- und abmelden',
      problem: 'Das Formular muss ausgedruckt, unterschrieben und per Post geschickt werden.',
      ziel: 'service',
      schritt: 'Prüfen, ob die Unterschrift überhaupt verlangt wird.',
    },
  },
  {
    digits: '31986',
    author: lead,
    daysAgo: 47,
    answers: {
      titel: 'Bauakten gemeinsam digital bearbeiten',
      problem: 'Eine Akte wandert durch vier Ämter. Niemand weiß, wo sie gerade liegt.',
      ziel: 'work',
    },
    since: [
      { daysAgo: 45, status: 'gesichtet', reason: 'Das betrifft vier Ämter, wir sprechen mit allen.' },
      { daysAgo: 20, status: 'geparkt', reason: 'Zuerst muss die E-Akte eingeführt sein.' },
    ],
  },
  {
    digits: '70233',
    author: coordinator,
    daysAgo: 12,
    answers: {
      titel: 'Sprechstunde „Digital im Alltag“ in der Bücherei',
      problem: 'Wer keine Online-Anträge gewohnt ist, bleibt außen vor.',
      ziel: 'quality_of_life',
    },
    since: [{ daysAgo: 9, status: 'gesichtet', reason: 'Die Bücherei macht gern mit.' }],
  },
  {
    digits: '48071',
    daysAgo: 18,
    answers: {
      titel: 'Besprechungen ohne Ausdrucke',
      problem: 'Für jede Sitzung drucken wir alle Unterlagen mehrfach aus.',
      ziel: 'work',
    },
    since: [{ daysAgo: 15, status: 'in-pruefung', reason: 'Wir zählen einen Monat lang die Ausdrucke.' }],
  },
]
