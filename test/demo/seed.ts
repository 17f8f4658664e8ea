import { DateTime } from 'luxon'
import { newAssessment } from '../../src/assessment/assessment.ts'
import { loadGuides } from '../../src/content/guides.ts'
import type { Answers, Assessment, GuideRef, Idea, Value } from '../../src/documents.ts'
import type { Guide, Guides } from '../../src/guide/guide.ts'
import { namedIdea, namelessIdea } from '../../src/idea/idea.ts'
import type { Change, Logger } from '../../src/ports.ts'
import { takeLock } from '../../src/store/lowdb/lock.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { systemClock as clock } from '../../src/system.ts'
import { guidesDir } from './bot.ts'
import { type CheckSeed, checks } from './checks.ts'
import { code, type IdeaSeed, ideas } from './ideas.ts'
import { people, tasks, units } from './roadmap.ts'

/** Throws a Fault if a process, such as another demo, works with this store. */
export async function refuseIfHeld(folder: string): Promise<void> {
  const lock = await takeLock(folder, clock, silent)
  await lock.release()
}

/** Fills an empty store with what a small town has thought of and checked, as if it had come in over the last weeks. */
export async function seed(folder: string, now: DateTime): Promise<void> {
  const guides = await loadGuides(guidesDir)
  const forIdeas = guideOf(guides, 'idea')
  const forChecks = guideOf(guides, 'process-check')
  const store = await openLowdbStore({ folder, clock, logger: silent })
  const changes: Change[] = [
    ...[forIdeas, forChecks].map(({ stored }) => create('guides', stored)),
    ...ideas.map(each => create('ideas', ideaOf(each, forIdeas, now))),
    ...checks.map(each => create('assessments', checkOf(each, forChecks, now))),
    ...units.map(each => create('units', each)),
    ...people().map(each => create('people', each)),
    ...tasks(now).map(each => create('tasks', each)),
  ]
  const result = await store.commit({ at: now.toUTC().toISO() ?? '', reads: [], changes })
  await store.close()
  if (result !== 'committed') throw new Error(`What the demo begins with was not stored: ${result}.`)
}

function create<C extends Change['collection']>(collection: C, doc: { id: string }): Change {
  return { collection, id: doc.id, expect: 0, put: doc } as Change
}

interface Used {
  guide: Guide
  ref: GuideRef
  stored: { id: string; guideId: string; source: string }
}

function guideOf(guides: Guides, id: string): Used {
  const guide = guides.current(id)
  const source = guide && guides.source(guide.hash)
  if (!guide || source === undefined) throw new Error(`There is no guide "${id}" in guides/.`)
  const { hash } = guide
  return { guide, ref: { id, hash }, stored: { id: hash, guideId: id, source } }
}

function ideaOf({ digits, author, daysAgo, answers, since = [] }: IdeaSeed, { guide, ref }: Used, now: DateTime): Idea {
  const naming = author ? 'named' : 'nameless'
  const captured = {
    guide: ref,
    title: String(answers.titel),
    answers: answered({ ...answers, name: naming }, guide),
  }
  const on = localDay(now, daysAgo)
  const id = `${on.slice(0, 4)}-${digits}`
  const idea = author ? namedIdea(captured, id, author.id, instant(on), on) : namelessIdea(captured, id, code, on)
  const later = since.map(({ daysAgo, status, reason }) => ({ on: localDay(now, daysAgo), status, reason }))
  return { ...idea, status: later.at(-1)?.status ?? idea.status, history: [...idea.history, ...later] }
}

function checkOf(
  { digits, by, daysAgo, answers, fileRef }: CheckSeed,
  { guide, ref }: Used,
  now: DateTime,
): Assessment {
  const checked = {
    guide: ref,
    answers: answered(answers, guide),
    title: String(answers.prozess),
    unit: String(answers.amt),
  }
  const on = localDay(now, daysAgo)
  const people = by.map(({ id }) => id)
  const check = newAssessment(checked, `P-${on.slice(0, 4)}-${digits}`, people, instant(on), on)
  return fileRef === undefined ? check : { ...check, fileRef }
}

/** Answers as a dialogue keeps them. A question that the guide does not have (any more) is a mistake of ours. */
function answered(values: Record<string, Value>, guide: Guide): Answers {
  const stray = Object.keys(values).find(id => !guide.questions.some(question => question.id === id))
  if (stray !== undefined) throw new Error(`The guide "${guide.id}" has no question "${stray}": see test/demo/.`)
  return Object.fromEntries(Object.entries(values).map(([question, value]) => [question, { is: 'answered', value }]))
}

/** The local day so long ago, or the Friday before if that was a weekend. */
function localDay(now: DateTime, daysAgo: number): string {
  const day = now.minus({ days: daysAgo })
  return day.minus({ days: Math.max(0, day.weekday - 5) }).toISODate() ?? ''
}

/** In the morning of a local day. */
function instant(on: string): string {
  return DateTime.fromISO(`${on}T10:20`, { zone: 'Europe/Berlin' }).toUTC().toISO() ?? ''
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }
