import type { IndicatorSeries } from '../agenda/indicators.ts'
import type { Answers } from '../documents/answers.ts'
import type { Assessment, CheckPromise } from '../documents/assessment.ts'
import type { GuideRef } from '../documents/guide.ts'
import type { Inquiry, Measures } from '../documents/inquiry.ts'
import type { MeasuredBy } from '../guide/guide.ts'
import type { Text } from '../guide/text.ts'
import type { KeptProcess, Measured } from '../kept/kept.ts'
import {
  daysOf,
  hoursOf,
  type MeasureQuestion,
  measuredBy,
  measureQuestions,
  measuresIn,
  switchesOf,
} from '../kept/measures.ts'
import { firstPromise, promising } from '../kept/promise.ts'
import { pinnedGuide } from './context.ts'
import type { Reader } from './subject.ts'

type Reading = Pick<Reader, 'work' | 'deps'>

/** What a guide says about measuring a process. */
interface Measuring {
  by: MeasuredBy
  questions: MeasureQuestion[]
}

/** What is asked again of a check's process, and by which guide: the one it was promised by. */
export interface Effect extends Measuring {
  promised: Measures
  /** What was promised at first, if something else counts. */
  first?: CheckPromise
}

/** Undefined: the guide asks nothing that could be measured. */
async function measuring(reader: Reading, ref: GuideRef): Promise<Measuring | undefined> {
  const guide = await pinnedGuide(reader, ref)
  const by = measuredBy(guide, reader.deps.guides.current(guide.id))
  const questions = measureQuestions(guide, by)
  return by && questions.length > 0 ? { by, questions } : undefined
}

/** What answers promise, frozen. */
async function promiseIn(
  reader: Reading,
  { guide, answers, completedOn: on }: { guide: GuideRef; answers: Answers; completedOn: string },
): Promise<CheckPromise | undefined> {
  const found = await measuring(reader, guide)
  return found && { on, guide, measures: measuresIn(found.questions, answers) }
}

/** What a check promised, the first first. One from before promises were frozen promises what its answers say. */
export async function promisesOf(reader: Reading, check: Assessment): Promise<CheckPromise[]> {
  if (check.promised) return check.promised
  const earlier = check.earlier ? promising([], await promiseIn(reader, check.earlier)) : []
  return promising(earlier, await promiseIn(reader, check))
}

/**
 * A check with what it promises now: it was handed in, corrected, or is not live after all. What a process that is live is measured
 * against stays.
 * @param before as it was, if it was there
 */
export async function withPromise(reader: Reading, check: Assessment, before?: Assessment): Promise<Assessment> {
  const known = before ? await promisesOf(reader, before) : []
  const promised = check.live ? known : promising(known, await promiseIn(reader, check))
  return promised.length > 0 ? { ...check, promised } : check
}

/** Undefined: the guide of the check says nothing that could be measured. */
export async function effectOf(reader: Reading, check: Assessment): Promise<Effect | undefined> {
  const promised = await promisesOf(reader, check)
  const [counts, first] = [promised.at(-1), firstPromise(promised)]
  const found = counts && (await measuring(reader, counts.guide))
  return found && { ...found, promised: counts.measures, ...(first && { first }) }
}

/** What came of the process of a check; undefined: it is not live. @param inquiries all there are, if they are known */
export async function keptOf(
  reader: Reader,
  check: Assessment,
  inquiries?: Map<string, Inquiry>,
): Promise<KeptProcess | undefined> {
  if (!check.live) return undefined
  const effect = await effectOf(reader, check)
  if (!effect) return undefined
  const found = async (months: 3 | 12) => {
    const id = `effect:${check.id}:${months}`
    const inquiry = inquiries ? inquiries.get(id) : await reader.work.peek('inquiries', id)
    if (!inquiry) return []
    const { answer } = inquiry
    return [{ months, ...(answer?.is === 'effect' && { measured: figuresOf(effect, answer.measures) }) }]
  }
  const { id, title, unit, live } = check
  return {
    id,
    title,
    ...(unit !== undefined && { unit }),
    liveOn: live.on,
    ...(await promisedFigures(reader, effect)),
    after: [...(await found(3)), ...(await found(12))],
  }
}

/** What was promised, in figures: what counts, and what was said at first. */
export async function promisedFigures(
  reader: Reading,
  effect: Effect,
): Promise<Pick<KeptProcess, 'promised' | 'first'>> {
  const { first } = effect
  const firstBy = first && (await measuring(reader, first.guide))
  return {
    promised: figuresOf(effect, effect.promised),
    ...(first && firstBy && { first: { on: first.on, measured: figuresOf(firstBy, first.measures) } }),
  }
}

/** All processes that went live, the latest first: for cards, the agenda, and whoever sums up. */
export async function keptProcesses(reader: Reader): Promise<KeptProcess[]> {
  const inquiries = new Map((await reader.work.peekInquiries()).map(inquiry => [inquiry.id, inquiry]))
  const kept: KeptProcess[] = []
  for (const check of await reader.work.peekAssessments(100_000)) {
    const process = check.live && (await keptOf(reader, check, inquiries))
    if (process) kept.push(process)
  }
  return kept.sort((a, b) => (a.liveOn === b.liveOn ? (a.id < b.id ? -1 : 1) : a.liveOn < b.liveOn ? 1 : -1))
}

function figuresOf({ by, questions }: Measuring, measures: Measures): Measured {
  const label = (measure: 'duration' | 'breaks'): Text | undefined => {
    const question = questions.find(each => each.measure === measure)?.question
    const options = question && 'options' in question ? question.options : []
    return options.find(({ value }) => value === measures[measure])?.label
  }
  const known = {
    cases: measures.cases,
    minutes: measures.minutes,
    hours: hoursOf(measures),
    days: daysOf(measures, by),
    duration: label('duration'),
    switches: switchesOf(measures, by),
    breaks: label('breaks'),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Measured
}

/** Goals whose indicator is asked for, or was, with what it was: in the order of the goals. */
export async function indicatorSeries(reader: Reader): Promise<(IndicatorSeries & { id: string })[]> {
  const inquiries = await reader.work.peekInquiries()
  return reader.deps.lists.current().goals.entries.flatMap(({ id, label, indicator }) => {
    if (!indicator) return []
    const values = inquiries
      .flatMap(({ about, answer }) =>
        about.is === 'indicator' && about.goal === id && answer?.is === 'indicator'
          ? [{ period: about.period, ...(answer.value !== undefined && { value: answer.value }) }]
          : [],
      )
      .sort((a, b) => (a.period < b.period ? -1 : 1))
    if (indicator.every === undefined && values.length === 0) return []
    const { de, en, unit } = indicator
    const named = { de, ...(en !== undefined && { en }) }
    return [{ id, goal: label, indicator: named, ...(unit !== undefined && { unit }), values }]
  })
}
