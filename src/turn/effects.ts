import type { IndicatorSeries } from '../agenda/kept.ts'
import type { Assessment } from '../documents/assessment.ts'
import type { Inquiry, Measures } from '../documents/inquiry.ts'
import type { Guide, MeasuredBy } from '../guide/guide.ts'
import type { Text } from '../guide/text.ts'
import type { KeptProcess, Measured } from '../kept/kept.ts'
import { daysOf, hoursOf, type MeasureQuestion, measureQuestions, measuresIn } from '../kept/measures.ts'
import { pinnedGuide } from './context.ts'
import type { Reader } from './subject.ts'

/** What is asked again of a check's process, and by which guide. */
export interface Effect {
  guide: Guide
  by: MeasuredBy
  questions: MeasureQuestion[]
  /** Frozen once the process is live; until then what the check says now. */
  promised: Measures
}

/** Undefined: the guide of the check says nothing that could be measured. */
export async function effectOf(reader: Pick<Reader, 'work' | 'deps'>, check: Assessment): Promise<Effect | undefined> {
  const guide = await pinnedGuide(reader, check.guide)
  const by = measuredBy(guide) ?? measuredBy(reader.deps.guides.current(guide.id))
  const questions = measureQuestions(guide, by)
  if (!by || questions.length === 0) return undefined
  return { guide, by, questions, promised: check.live?.promised ?? measuresIn(questions, check.answers) }
}

function measuredBy(guide: Guide | undefined): MeasuredBy | undefined {
  return guide?.produces.is === 'assessment' ? guide.produces.measured : undefined
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
    promised: figuresOf(effect, effect.promised),
    after: [...(await found(3)), ...(await found(12))],
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

function figuresOf({ by, questions }: Effect, measures: Measures): Measured {
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
