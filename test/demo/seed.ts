import { DateTime } from 'luxon'
import { loadGuides } from '../../src/content/guides.ts'
import type { Answers, Idea, IdeaStatus, Value } from '../../src/documents.ts'
import { namedIdea, namelessIdea } from '../../src/idea/idea.ts'
import type { Change, Logger } from '../../src/ports.ts'
import { takeLock } from '../../src/store/lowdb/lock.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { systemClock as clock } from '../../src/system.ts'
import { guidesDir } from './bot.ts'
import { coordinator, lead, staff, type Townsperson } from './town.ts'

/** The Kennwort of the one idea without a name. */
export const code = 'WEGE-MARK-2345'

interface Seed {
  /** The second part of its number; the first is the year. */
  digits: string
  /** Absent: stored without a name. */
  author?: Townsperson
  daysAgo: number
  answers: Record<string, Value>
  /** What happened since, oldest first. */
  since?: { daysAgo: number; status: IdeaStatus; reason: string }[]
}

const seeds: Seed[] = [
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

/** Throws a Fault if a process, such as another demo, works with this store. */
export async function refuseIfHeld(folder: string): Promise<void> {
  const lock = await takeLock(folder, clock, silent)
  await lock.release()
}

/** Fills an empty store with the ideas of a small town, as if they had been handed in over the last weeks. */
export async function seed(folder: string): Promise<void> {
  const guides = await loadGuides(guidesDir)
  const guide = guides.current('idea')
  const source = guide && guides.source(guide.hash)
  if (!guide || source === undefined) throw new Error('There is no guide "idea" in guides/.')
  const store = await openLowdbStore({ folder, clock, logger: silent })
  const ref = { id: guide.id, hash: guide.hash }
  const stored = { id: guide.hash, guideId: guide.id, source }
  const changes: Change[] = [
    { collection: 'guides', id: stored.id, expect: 0, put: stored },
    ...seeds.map(each => {
      const idea = ideaOf(each, ref)
      return { collection: 'ideas' as const, id: idea.id, expect: 0, put: idea }
    }),
  ]
  const result = await store.commit({ at: clock.now().toISOString(), reads: [], changes })
  await store.close()
  if (result !== 'committed') throw new Error(`The demo's ideas were not stored: ${result}.`)
}

function ideaOf({ digits, author, daysAgo, answers, since = [] }: Seed, guide: Idea['guide']): Idea {
  const naming = author ? 'named' : 'nameless'
  const captured = { guide, title: String(answers.titel), answers: answered({ ...answers, name: naming }) }
  const on = localDay(daysAgo)
  const id = `${on.slice(0, 4)}-${digits}`
  const at = DateTime.fromISO(`${on}T10:20`, { zone: 'Europe/Berlin' }).toUTC().toISO() ?? ''
  const idea = author ? namedIdea(captured, id, author.id, at, on) : namelessIdea(captured, id, code, on)
  const later = since.map(({ daysAgo, status, reason }) => ({ on: localDay(daysAgo), status, reason }))
  return { ...idea, status: later.at(-1)?.status ?? idea.status, history: [...idea.history, ...later] }
}

function answered(values: Record<string, Value>): Answers {
  return Object.fromEntries(Object.entries(values).map(([question, value]) => [question, { is: 'answered', value }]))
}

/** The local day so long ago, or the Friday before if that was a weekend. */
function localDay(daysAgo: number): string {
  const day = DateTime.fromJSDate(clock.now()).setZone('Europe/Berlin').minus({ days: daysAgo })
  return day.minus({ days: Math.max(0, day.weekday - 5) }).toISODate() ?? ''
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }
