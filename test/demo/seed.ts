import { readFile } from 'node:fs/promises'
import { DateTime } from 'luxon'
import { newAssessment } from '../../src/assessment/assessment.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { readKnownGuide } from '../../src/content/read-guide.ts'
import type { AgendaText } from '../../src/documents/agenda.ts'
import type { Answers, Value } from '../../src/documents/answers.ts'
import type { Assessment } from '../../src/documents/assessment.ts'
import type { Comment } from '../../src/documents/comment.ts'
import type { GuideRef } from '../../src/documents/guide.ts'
import type { Idea, IdeaStep } from '../../src/documents/idea.ts'
import type { Guide, Guides } from '../../src/guide/guide.ts'
import { namedComment, namelessComment } from '../../src/idea/comment.ts'
import { namedIdea, namelessIdea } from '../../src/idea/idea.ts'
import { merge } from '../../src/idea/merge.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { Logger } from '../../src/ports/logger.ts'
import { takeLock } from '../../src/store/lowdb/lock.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { systemClock as clock } from '../../src/system.ts'
import { agendaTexts, type ResultSeed, results } from './agenda.ts'
import { guidesDir } from './bot.ts'
import { checks } from './checks.ts'
import { code, ideas } from './ideas.ts'
import { checkNumber, ideaNumber, localDay } from './numbers.ts'
import { people, tasks, units } from './roadmap.ts'
import type { CheckSeed, IdeaSeed } from './seeds.ts'
import { inquiries, kept } from './year/kept.ts'

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
  const before = await earlierGuide('process-check')
  const others = new Map([...new Set(results.map(({ guide }) => guide))].map(id => [id, guideOf(guides, id)]))
  const store = await openLowdbStore({ folder, clock, logger: silent })
  const changes: Change[] = [
    ...[forIdeas, forChecks, before, ...others.values()].map(({ stored }) => create('guides', stored)),
    ...merged(
      ideas.map(each => ideaOf(each, forIdeas, now)),
      now,
    ).map(each => create('ideas', each)),
    ...ideas.flatMap(each => commentsOn(each, now)).map(each => create('comments', each)),
    ...checks.map(each => create('assessments', checkOf(each, each.earlier ? before : forChecks, now))),
    ...results.map(each => create('assessments', resultOf(each, others.get(each.guide) as Used, now))),
    ...agendaTexts.map(({ id, daysAgo, text }) => create('agendaTexts', textOf(id, localDay(now, daysAgo), text))),
    ...units.map(each => create('units', each)),
    ...people().map(each => create('people', each)),
    ...tasks(now).map(each => create('tasks', each)),
    ...inquiries(now).map(each => create('inquiries', each)),
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

/** The guide of process checks as it was in its first version, kept by the tests. */
async function earlierGuide(id: string): Promise<Used> {
  const file = new URL('../guide/process-check/revision-1.yaml', import.meta.url)
  const source = await readFile(file, 'utf8')
  const guide = readKnownGuide(id, source)
  return { guide, ref: { id, hash: guide.hash }, stored: { id: guide.hash, guideId: id, source } }
}

function ideaOf(each: IdeaSeed, { guide, ref }: Used, now: DateTime): Idea {
  const { author, daysAgo, answers, since = [], supporters = [], followers = [], reviewUnit, field, check } = each
  const naming = author ? 'named' : 'nameless'
  const captured = {
    guide: ref,
    title: String(answers.titel),
    answers: answered({ ...answers, name: naming }, guide),
  }
  const on = localDay(now, daysAgo)
  const id = ideaNumber(each.digits, now)
  const idea = author ? namedIdea(captured, id, author.id, instant(on), on) : namelessIdea(captured, id, code, on)
  const later = since.map(({ daysAgo, ...step }): IdeaStep => ({ on: localDay(now, daysAgo), ...step }))
  const last = later.at(-1)
  return {
    ...idea,
    status: last?.status ?? idea.status,
    history: [...idea.history, ...later],
    supporters: supporters.map(({ id }) => id),
    followers: followers.map(({ id }) => id),
    ...(last?.what === 'question' && { question: { text: last.reason ?? '', on: last.on } }),
    ...(reviewUnit !== undefined && { reviewUnit }),
    ...(field !== undefined && { field }),
    ...(check !== undefined && { checks: [checkNumber(check, now)] }),
  }
}

/** Merges what was merged meanwhile, by the rules. */
function merged(all: Idea[], now: DateTime): Idea[] {
  const byId = new Map(all.map(idea => [idea.id, idea]))
  for (const each of ideas) {
    if (!each.mergedInto) continue
    const { digits, daysAgo } = each.mergedInto
    const later = byId.get(ideaNumber(each.digits, now))
    const earlier = byId.get(ideaNumber(digits, now))
    const result = later && earlier && merge({ later, earlier, others: [] }, { on: localDay(now, daysAgo) })
    if (!result?.ok) throw new Error(`The idea ${each.digits} of the demo cannot be merged.`)
    for (const idea of [result.later, result.earlier]) byId.set(idea.id, idea)
  }
  return [...byId.values()]
}

function commentsOn(each: IdeaSeed, now: DateTime): Comment[] {
  const idea = ideaNumber(each.digits, now)
  return (each.comments ?? []).map(({ by, daysAgo, text }, index) => {
    const on = localDay(now, daysAgo)
    const id = `${idea}-${index}`
    return by ? namedComment({ idea, text }, id, by.id, instant(on), on) : namelessComment({ idea, text }, id, on)
  })
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
  const idea = ideas.find(({ check }) => check === digits)
  const live = kept.find(({ check }) => check === digits)
  return {
    ...newAssessment(checked, checkNumber(digits, now), people, instant(on), on),
    ...(fileRef !== undefined && { fileRef }),
    ...(idea && { idea: ideaNumber(idea.digits, now) }),
    // What it promised is frozen when the bot starts, as that of a town from before.
    ...(live && { live: { on: localDay(now, live.liveDaysAgo) } }),
  }
}

/** What another guide brought: its title and unit are answers to the questions that the guide names for them. */
function resultOf({ digits, by, daysAgo, answers }: ResultSeed, { guide, ref }: Used, now: DateTime): Assessment {
  if (guide.produces.is !== 'assessment') throw new Error(`The guide "${guide.id}" keeps nothing.`)
  const { title, unit } = guide.produces
  const checked = {
    guide: ref,
    answers: answered(answers, guide),
    title: String(answers[title]),
    ...(unit !== undefined && { unit: String(answers[unit]) }),
  }
  const on = localDay(now, daysAgo)
  const people = by.map(({ id }) => id)
  return newAssessment(checked, `P-${on.slice(0, 4)}-${digits}`, people, instant(on), on)
}

function textOf(id: AgendaText['id'], on: string, text: string): AgendaText {
  return { id, texts: [{ on, by: 'coordination', text }], rev: 1 }
}

/** Answers as a dialogue keeps them. A question that the guide does not have (any more) is a mistake of ours. */
function answered(values: Record<string, Value>, guide: Guide): Answers {
  const stray = Object.keys(values).find(id => !guide.questions.some(question => question.id === id))
  if (stray !== undefined) throw new Error(`The guide "${guide.id}" has no question "${stray}": see test/demo/.`)
  return Object.fromEntries(Object.entries(values).map(([question, value]) => [question, { is: 'answered', value }]))
}

/** In the morning of a local day. */
function instant(on: string): string {
  return DateTime.fromISO(`${on}T10:20`, { zone: 'Europe/Berlin' }).toUTC().toISO() ?? ''
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }
