import { type ChapterState, chapterOf, chapters, numberOf } from '../../agenda/chapters.ts'
import type { AgendaFacts, CheckFact, Choice, IdeaFact, ResultFact, TaskFact } from '../../agenda/facts.ts'
import { type AgendaText, chapterIds } from '../../documents/agenda.ts'
import type { Answers } from '../../documents/answers.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Language, LocalText } from '../../documents/language.ts'
import type { Task } from '../../documents/task.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { Text } from '../../guide/text.ts'
import { pinnedGuide } from '../context.ts'
import { guideFor } from '../dialogue/guides.ts'
import { indicatorSeries, keptProcesses } from '../effects.ts'
import { fieldOfCheck } from '../fields.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Reader } from '../subject.ts'
import { publishedAgendas } from './stored.ts'

/** Far more than a town ever has of anything: an agenda is made from all of it. */
export const all = { limit: 100_000 }

/** So many documents of which little is read come before others get their turn. */
const atOnce = 250

/** Everything the agenda is made from, as it is now; nobody is named in it. */
export async function agendaFacts(reader: Reader): Promise<AgendaFacts> {
  const { work, deps, today } = reader
  const { goals, fields } = deps.lists.current()
  const ideas = (await work.peekIdeas({}, 'newest', all)).items
  const checks = await work.peekAssessments(all.limit)
  const tasks = (await work.peekTasks({}, all)).items
  const units = await work.peekUnits()
  const names = await unitNames(reader)
  const guide = deps.guides.current(guideFor.idea)
  const found = await inTurns(checks, check => factOf(reader, check))
  const comments = await inTurns(ideas, async ({ id }) => (await work.peekComments(id, { limit: 1 })).total, atOnce)
  return {
    day: today,
    organisation: deps.setting.organisation,
    ideas: await inTurns(ideas, ideaFact, atOnce),
    checks: found.flatMap(each => ('outcome' in each ? [each] : [])),
    results: found.flatMap(each => ('outcome' in each ? [] : [each])),
    tasks: await inTurns(tasks, task => taskFact(task, names), atOnce),
    kept: await keptProcesses(reader),
    indicators: await indicatorSeries(reader),
    units: units.map(({ is, name }) => ({ is, name })),
    goals: goals.entries,
    fields: fields.entries,
    spheres: choicesOf(guide, 'ort'),
    roles: choicesOf(guide, 'rolle'),
    terms: deps.glossary.terms,
    campaigns: (await work.peekCampaigns())
      .filter(({ announcedOn }) => announcedOn !== undefined)
      .map(({ title, from, to }) => ({ title, from, to })),
    taking: {
      support: sum(ideas.map(({ supporters = [], unnamedSupport = 0 }) => supporters.length + unnamedSupport)),
      comments: sum(comments),
    },
    published: (await publishedAgendas(reader)).map(({ on }) => on),
  }
}

/** Every chapter as it stands, one after another: of a large town each takes a while. */
export function chaptersInTurns(facts: AgendaFacts, texts: AgendaText[], language: Language): Promise<ChapterState[]> {
  return inTurns(chapters, ({ id }) => chapterOf(numberOf(id), facts, texts, language) as ChapterState, 1)
}

/** The municipality's own texts. */
export async function agendaTexts({ work }: Reader): Promise<AgendaText[]> {
  const stored = await Promise.all(chapterIds.map(id => work.peek('agendaTexts', id)))
  return stored.filter(each => each !== undefined)
}

/** Of answers by the ids of the guide for ideas. */
export function ideaFact({ id, title, status, answers, field, history }: Idea): IdeaFact {
  const reason = history.findLast(step => step.what === undefined && step.reason !== undefined)?.reason
  const given = {
    problem: textIn(answers, 'problem'),
    future: textIn(answers, 'zukunft'),
    goal: textIn(answers, 'ziel'),
    sphere: textIn(answers, 'ort'),
    role: textIn(answers, 'rolle'),
    field,
    reason,
  }
  return { id, title, status, ...withoutEmpty(given) }
}

/** A check with its findings; what another guide brought as it was answered. */
export async function factOf(reader: Reader, check: Assessment): Promise<CheckFact | ResultFact> {
  const { id, title, answers, completedOn, unitId } = check
  const guide = await pinnedGuide(reader, check.guide)
  const unit = unitId === undefined ? undefined : (await unitNames(reader)).get(unitId)?.de
  const place = withoutEmpty({ unit: unit ?? check.unit })
  if (guide.id !== guideFor.check || !guide.scoring)
    return { guide: guide.id, title, ...place, rows: rowsOf(guide, answers) }
  const { outcome, provisional, scores, level } = assess(guide, answers, completedOn)
  const value = (axis: 'x' | 'y') => scores.find(score => score.axis === axis)?.value
  return {
    id,
    title,
    completedOn,
    outcome: { id: outcome.id, title: outcome.title, sentence: outcome.sentence },
    provisional,
    ...place,
    ...withoutEmpty({
      field: await fieldOfCheck(reader, check),
      benefit: value('y'),
      feasibility: value('x'),
      level: level?.value === undefined ? undefined : { value: level.value, label: level.label },
      state: level?.own?.label,
      disclaimer: level?.disclaimer,
    }),
    answers: Object.fromEntries(counted.map(question => [question, chosenIn(guide, answers, question)])),
  }
}

/** Questions whose answers are counted over all checks. */
const counted = ['nachnutzung', 'fachverfahren', 'bausteine', 'daten', 'zugang']

export function taskFact(task: Task, units: Map<string, LocalText>): TaskFact {
  const { id, title, unit, involved, dueOn, status, priority, recurs, origin, history } = task
  const dropped = history.findLast(({ what }) => what.is === 'status' && what.to === 'verworfen')?.what
  return {
    id,
    title,
    unit: nameOf(units, unit),
    involved: involved.map(each => nameOf(units, each)),
    dueOn,
    status,
    priority,
    ...withoutEmpty({
      goal: task.goal,
      financing: task.financing,
      indicator: task.indicator,
      costs: task.costs,
      account: task.account,
      field: task.field,
      endedOn: task.endedOn,
      recurs: recurs?.every,
      reason: dropped?.is === 'status' ? dropped.reason : undefined,
      step: origin.is === 'template' ? origin.key : undefined,
    }),
  }
}

export function choicesOf(guide: Guide | undefined, id: string): Choice[] {
  return optionsOf(guide?.questions.find(question => question.id === id)).map(({ value, label, help }) => ({
    id: value,
    label,
    help,
  }))
}

function optionsOf(question: Question | undefined) {
  return question && 'options' in question ? question.options : []
}

/** What was chosen, by the words of its guide. */
function chosenIn(guide: Guide, answers: Answers, id: string): Text[] {
  const answer = answers[id]
  if (answer?.is !== 'answered') return []
  const chosen = Array.isArray(answer.value) ? answer.value : [answer.value]
  return optionsOf(guide.questions.find(question => question.id === id))
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
}

function rowsOf({ questions }: Guide, answers: Answers): ResultFact['rows'] {
  return questions.flatMap(question => {
    const answer = answers[question.id]
    // Whom somebody named is nobody's business here.
    if (answer?.is !== 'answered' || question.kind === 'person') return []
    const said = (language: 'de' | 'en') => kindOf(question).summary(question, answer.value, language)
    return [{ id: question.id, label: question.label, answer: { de: said('de'), en: said('en') } }]
  })
}

function textIn(answers: Answers, id: string): string | undefined {
  const answer = answers[id]
  return answer?.is === 'answered' && typeof answer.value === 'string' ? answer.value : undefined
}

/** Only what is there. */
export function withoutEmpty<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** One after another; after each few (`atOnce`) whatever else is waiting comes first. */
export async function inTurns<T, R>(items: T[], make: (item: T) => R | Promise<R>, atOnce = 25): Promise<R[]> {
  const made: R[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) await new Promise(resolve => setImmediate(resolve))
    made.push(await make(item))
  }
  return made
}
