import type { Answers } from '../documents/answers.ts'
import type { Measures } from '../documents/inquiry.ts'
import type { Guide, MeasuredBy, Question } from '../guide/guide.ts'

export type Measure = keyof Measures

/** A question about what a process takes, and what its answer is a measure of. */
export interface MeasureQuestion {
  measure: Measure
  question: Question
}

/**
 * What a guide says about measuring. One that declares nothing, or not what switches amount to, is from earlier days: it goes by the
 * one in force.
 */
export function measuredBy(guide: Guide, current: Guide | undefined): MeasuredBy | undefined {
  const [own, inForce] = [declared(guide), declared(current)]
  if (!own) return inForce
  const saysNoTimes = typeof own.breaks === 'string' && own.breaks === questionOf(inForce?.breaks)
  return saysNoTimes ? { ...own, breaks: inForce?.breaks } : own
}

function declared(guide: Guide | undefined): MeasuredBy | undefined {
  return guide?.produces.is === 'assessment' ? guide.produces.measured : undefined
}

function questionOf(breaks: MeasuredBy['breaks']): string | undefined {
  return typeof breaks === 'object' ? breaks.question : breaks
}

/** The questions that say what a process takes, as far as the guide asks them, in the order they are asked again. */
export function measureQuestions(
  { questions }: Pick<Guide, 'questions'>,
  by: MeasuredBy | undefined,
): MeasureQuestion[] {
  const ids: [Measure, string | undefined][] = [
    ['cases', by?.cases],
    ['minutes', by?.minutes],
    ['duration', by?.duration?.question],
    ['breaks', questionOf(by?.breaks)],
  ]
  return ids.flatMap(([measure, id]) => {
    const question = questions.find(each => each.id === id && !each.hidden)
    const fits = question?.kind === (measure === 'cases' || measure === 'minutes' ? 'number' : 'choice')
    return question && fits ? [{ measure, question }] : []
  })
}

/** What answers say about the process. */
export function measuresIn(questions: MeasureQuestion[], answers: Answers): Measures {
  const found = questions.flatMap(({ measure, question }) => {
    const answer = answers[question.id]
    return answer?.is === 'answered' ? [[measure, answer.value]] : []
  })
  return Object.fromEntries(found) as Measures
}

/** Hours of work a year; undefined where cases or minutes are not known. */
export function hoursOf({ cases, minutes }: Measures): number | undefined {
  return cases === undefined || minutes === undefined ? undefined : (cases * minutes) / 60
}

/** Days from receipt to result, as the guide counts the option. */
export function daysOf({ duration }: Measures, by: MeasuredBy | undefined): number | undefined {
  return duration === undefined ? undefined : by?.duration?.days[duration]
}

/** Switches between paper and computer, as the guide counts the option. */
export function switchesOf({ breaks }: Measures, by: MeasuredBy | undefined): number | undefined {
  return breaks === undefined || typeof by?.breaks !== 'object' ? undefined : by.breaks.times[breaks]
}
