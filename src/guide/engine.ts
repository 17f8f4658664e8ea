import type { Answer, Answers, Value } from '../documents/answers.ts'
import type { Progress } from '../documents/session.ts'
import { holds, type Known } from './condition.ts'
import type { Guide, Question } from './guide.ts'
import { offered, stillOffered } from './offered.ts'
import { isOptional } from './optional.ts'
import { kindOf } from './questions/kinds.ts'

/**
 * The engine: where a dialogue is and where a move leads. Pure, and it knows neither a particular guide nor a kind of
 * question. What it relies on (conditions only look back, required questions cannot be skipped) is checked when a
 * guide is read.
 */

/** What a person can do in a dialogue. Values have been read by the question's kind. */
export type Move =
  /** Answers a question that is visible, usually the one shown. */
  | { do: 'answer'; question: string; value: Value }
  | { do: 'skip' }
  | { do: 'unknown' }
  | { do: 'back' }
  /** Shows an asked question again, preset with its answer. */
  | { do: 'correct'; question: string }
  /** The answer was not understood. */
  | { do: 'wrong' }
  /** Takes the long way: optional questions are asked, too. */
  | { do: 'deepen' }
  /** Leaves the long way: what is still open and may be skipped is skipped, and the review comes next. */
  | { do: 'shorten' }
  | { do: 'restart' }
  /** Sends the review, with the answers given on it. */
  | { do: 'submit'; values: Record<string, Value> }

export type Refusal =
  | 'not-visible' // the question is not asked (any more)
  | 'not-offered' // skipping or not knowing is not possible here
  | 'at-start' // nothing to go back to
  | 'nothing-more' // the long way brings no more questions
  | 'not-at-review' // only the review can be sent
  | 'incomplete' // required questions are open

export type Outcome =
  | { is: 'moved'; progress: Progress }
  /** Submitted: everything asked is answered, and the answers hold the defaults that stood on the review. */
  | { is: 'complete'; progress: Progress }
  | { is: 'refused'; why: Refusal }

/** What says which questions there are. */
type Way = Pick<Progress, 'answers' | 'extended' | 'preset'>

/** The beginning of a dialogue. */
export function start(guide: Guide): Progress {
  return settle(guide, { answers: {}, at: 'review', extended: false, tries: 0 })
}

/** Takes up answers that were complete once, for editing: at the review, or at what has become open. */
export function reopen(guide: Guide, answers: Answers): Progress {
  const extended = guide.questions.some(q => !q.review && isOptional(q, guide.phases) && Object.hasOwn(answers, q.id))
  return settle(guide, { answers, at: 'review', extended, tries: 0 })
}

/** Begins the short way with some answers, also to questions that only the long one asks. */
export function brief(guide: Guide, answers: Answers): Progress {
  const preset = guide.questions.filter(q => !q.review && isOptional(q, guide.phases) && Object.hasOwn(answers, q.id))
  const progress: Progress = { answers, at: 'review', extended: false, tries: 0 }
  return settle(guide, preset.length > 0 ? { ...progress, preset: preset.map(({ id }) => id) } : progress)
}

/**
 * Takes in answers that were given elsewhere. The dialogue stays at its question as long as that is asked.
 * @param extended whether they belong to the long way
 */
export function joined(guide: Guide, progress: Progress, answers: Answers, extended = false): Progress {
  const next = settle(guide, { ...progress, answers, extended: progress.extended || extended })
  const stays = progress.at !== 'review' && asked(guide, next).some(({ id }) => id === progress.at)
  return stays ? { ...next, at: progress.at, tries: progress.tries } : next
}

/** Where a move leads. A refused move changes nothing. */
export function step(guide: Guide, progress: Progress, move: Move): Outcome {
  switch (move.do) {
    case 'answer': {
      if (!isVisible(guide, progress, move.question)) return refused('not-visible')
      return moved(record(guide, progress, { [move.question]: { is: 'answered', value: move.value } }))
    }
    case 'skip':
    case 'unknown': {
      const question = current(guide, progress)
      if (!question?.[move.do]) return refused('not-offered')
      return moved(record(guide, progress, { [question.id]: { is: move.do === 'skip' ? 'skipped' : 'unknown' } }))
    }
    case 'back': {
      const before = previous(guide, progress)
      return before ? moved({ ...progress, at: before.id, tries: 0 }) : refused('at-start')
    }
    case 'correct': {
      if (!asked(guide, progress).some(q => q.id === move.question)) return refused('not-visible')
      return moved({ ...progress, at: move.question, tries: 0 })
    }
    case 'wrong':
      return moved({ ...progress, tries: progress.tries + 1 })
    case 'deepen':
      if (deepenCount(guide, progress).most === 0) return refused('nothing-more')
      return moved(settle(guide, { ...progress, extended: true }))
    case 'shorten':
      return mayShorten(guide, progress) ? moved(shortened(guide, progress)) : refused('not-offered')
    case 'restart':
      return moved(restarted(guide, progress))
    case 'submit':
      return submit(guide, progress, move.values)
  }
}

/**
 * The questions that exist for these answers, in order: asked ones, and those that stand on the review card. A
 * condition sees the answers before it, and the default of a question that is still open.
 */
export function visible(guide: Guide, progress: Way): readonly Question[] {
  return courseOf(guide, progress).visible
}

/** A visible question with the options that are offered, and the answer that counts: none that is not offered any more. */
interface Step {
  question: Question
  answer: Answer | undefined
}

/** What follows from a guide and what was answered. */
interface Course {
  steps: readonly Step[]
  visible: readonly Question[]
  asked: readonly Question[]
}

/** The last course for some answers, which nobody changes in place, wherever on it a dialogue stands: a turn asks for it a dozen times. */
const courses = new WeakMap<Guide, WeakMap<Answers, Course & Omit<Way, 'answers'>>>()

function courseOf(guide: Guide, { answers, extended, preset }: Way): Course {
  const known = courses.get(guide) ?? new WeakMap()
  courses.set(guide, known)
  const before = known.get(answers)
  if (before && before.extended === extended && before.preset === preset) return before
  const course = { ...walk(guide, { answers, extended, preset }), extended, preset }
  known.set(answers, course)
  return course
}

/** The visible questions, each with the answer that counts. */
export function along(guide: Guide, progress: Way): readonly Step[] {
  return courseOf(guide, progress).steps
}

function walk(guide: Guide, progress: Way): Course {
  const answers = new Map<string, Answer>()
  const known: Known = id => answers.get(id)
  const [steps, asked]: [Step[], Question[]] = [[], []]
  for (const written of guide.questions) {
    const isOn = isOnTheWay(guide, progress, written)
    if (!written.review && !isOn) continue
    if (written.when && !holds(written.when, known)) continue
    const question = offered(written, known)
    const given = progress.answers[question.id]
    const answer = given && stillOffered(written, question, given) ? given : undefined
    const counts = answer ?? presumed(question)
    if (counts) answers.set(question.id, counts)
    steps.push({ question, answer })
    if (isOn && !question.elsewhere) asked.push(question)
  }
  return { steps, visible: steps.map(({ question }) => question), asked }
}

/** The visible questions that are asked one by one: all but those that only stand on the review card. */
export function asked(guide: Guide, progress: Way): readonly Question[] {
  return courseOf(guide, progress).asked
}

/** The question shown now; undefined at the review. */
export function current(guide: Guide, progress: Progress): Question | undefined {
  return visible(guide, progress).find(question => question.id === progress.at)
}

/** Required visible questions that are still open. */
export function missing(guide: Guide, progress: Progress): Question[] {
  return visible(guide, progress).filter(
    question =>
      question.required &&
      !question.elsewhere &&
      question.default === undefined &&
      progress.answers[question.id]?.is !== 'answered',
  )
}

/** "Frage n von m"; undefined at the review and at a question that does not count. */
export function count(guide: Guide, progress: Progress): { n: number; of: number } | undefined {
  const counted = countedIn(guide, progress)
  const index = counted.findIndex(question => question.id === progress.at)
  return index < 0 ? undefined : { n: index + 1, of: counted.length }
}

/** How many of the counted questions have been dealt with, for "3 von 9 beantwortet". */
export function tally(guide: Guide, progress: Progress): { answered: number; of: number } {
  const counted = countedIn(guide, progress)
  return {
    answered: counted.filter(question => Object.hasOwn(progress.answers, question.id)).length,
    of: counted.length,
  }
}

/** The share of the dialogue that lies before the question shown, 0…1; 1 at the review. */
export function done(guide: Guide, progress: Progress): number {
  if (progress.at === 'review') return 1
  const before = asked(guide, progress).findIndex(question => question.id === progress.at)
  const counted = countedIn(guide, progress)
  const behind = asked(guide, progress).slice(0, before).filter(counts).length
  return counted.length === 0 ? 0 : behind / counted.length
}

/**
 * How many more questions the long way brings, at least and at most: it may depend on what is chosen on the review card
 * together with it. 0 once it is chosen.
 * @param fixed a question that stands on the review, but is not to be chosen there
 */
export function deepenCount(guide: Guide, progress: Progress, fixed?: string): { least: number; most: number } {
  const counts = choices(guide, progress, fixed).map(answers => {
    const long = countedIn(guide, { ...progress, answers, extended: true }).length
    return Math.max(0, long - countedIn(guide, { ...progress, answers }).length)
  })
  return { least: Math.min(...counts), most: Math.max(...counts) }
}

/** Whether the long way may be left from here, straight to the review. */
export function mayShorten(guide: Guide, progress: Progress): boolean {
  return progress.extended && progress.at !== 'review' && shortened(guide, progress).at === 'review'
}

/** The rows of the review: what was asked, in order and numbered as shown, so that "ändern 7" means the seventh. */
export function reviewRows(guide: Guide, progress: Progress): { n: number; question: Question }[] {
  return asked(guide, progress)
    .filter(isRow)
    .map((question, index) => ({ n: index + 1, question }))
}

/** The questions that stand on the review card as inputs, with what is preset. */
export function reviewInputs(guide: Guide, progress: Progress): { question: Question; value: Value | undefined }[] {
  return visible(guide, progress)
    .filter(question => question.review && !question.elsewhere)
    .map(question => {
      const answer = progress.answers[question.id]
      return { question, value: answer?.is === 'answered' ? answer.value : question.default }
    })
}

function submit(guide: Guide, progress: Progress, values: Record<string, Value>): Outcome {
  if (progress.at !== 'review') return refused('not-at-review')
  const inputs = reviewInputs(guide, progress)
  if (Object.keys(values).some(id => !inputs.some(input => input.question.id === id))) return refused('not-visible')
  const given: Answers = {}
  for (const { question, value } of inputs) {
    const sent = values[question.id] ?? value
    if (sent !== undefined) given[question.id] = { is: 'answered', value: sent }
  }
  const next = record(guide, progress, given)
  // What the answers on the card brought up has to be seen first, be it a question or one more input on the card.
  if (next.at !== 'review' || reviewInputs(guide, next).length > inputs.length) return moved(next)
  return missing(guide, next).length > 0 ? refused('incomplete') : { is: 'complete', progress: next }
}

/** All answers there may be once the questions on the review card are answered. */
function choices(guide: Guide, progress: Progress, fixed: string | undefined): Answers[] {
  return reviewInputs(guide, progress)
    .filter(({ question }) => question.id !== fixed)
    .reduce<Answers[]>(
      (found, { question }) => {
        const values = kindOf(question).values(question) ?? []
        if (values.length === 0) return found
        return found.flatMap(answers =>
          values.map(value => ({ ...answers, [question.id]: { is: 'answered' as const, value } })),
        )
      },
      [progress.answers],
    )
}

/** At the review, if nothing is open but what may be skipped. With no answer from the long way it is the short one again. */
function shortened(guide: Guide, progress: Progress): Progress {
  const short = settle(guide, { ...progress, extended: false })
  const isLosing = Object.keys(progress.answers).some(id => !Object.hasOwn(short.answers, id))
  if (!isLosing) return short
  // What stands on the review card itself is answered there.
  const open = asked(guide, progress).find(({ id, review }) => !review && !Object.hasOwn(progress.answers, id))
  if (!open) return { ...settle(guide, progress), at: 'review' }
  const isNote = !kindOf(open).takesAnswer
  if (!open.skip && !isNote) return progress
  const left: Answer = isNote ? { is: 'answered', value: true } : { is: 'skipped' }
  const answers = { ...progress.answers, [open.id]: left }
  return shortened(guide, { ...progress, answers })
}

/** The beginning again. What is answered elsewhere stays. */
function restarted(guide: Guide, { answers, extended }: Progress): Progress {
  const kept = guide.questions.flatMap(({ id, elsewhere }) => (elsewhere && answers[id] ? [[id, answers[id]]] : []))
  if (kept.length === 0) return start(guide)
  return settle(guide, { answers: Object.fromEntries(kept), at: 'review', extended, tries: 0 })
}

function record(guide: Guide, progress: Progress, answers: Answers): Progress {
  return settle(guide, { ...progress, answers: { ...progress.answers, ...answers } })
}

/** Drops answers to questions that no longer exist, and goes to the first open question, or to the review. */
function settle(guide: Guide, progress: Progress): Progress {
  const answers: Answers = {}
  for (const { question, answer } of along(guide, progress)) if (answer) answers[question.id] = answer
  const open = asked(guide, { ...progress, answers }).find(question => !Object.hasOwn(answers, question.id))
  return { ...progress, answers, at: open?.id ?? 'review', tries: 0 }
}

function previous(guide: Guide, progress: Progress): Question | undefined {
  const questions = asked(guide, progress)
  if (progress.at === 'review') return questions.at(-1)
  return questions[questions.findIndex(question => question.id === progress.at) - 1]
}

function presumed(question: Question): Answer | undefined {
  return question.default === undefined ? undefined : { is: 'answered', value: question.default }
}

function isOnTheWay(guide: Guide, { extended, preset }: Omit<Way, 'answers'>, question: Question): boolean {
  return extended || !isOptional(question, guide.phases) || isPreset({ preset }, question)
}

function isPreset({ preset = [] }: { preset?: string[] | undefined }, { id }: Question): boolean {
  return preset.includes(id)
}

function isVisible(guide: Guide, progress: Progress, id: string): boolean {
  return visible(guide, progress).some(question => question.id === id && !question.elsewhere)
}

function countedIn(guide: Guide, progress: Way): Question[] {
  return asked(guide, progress).filter(question => counts(question) && !isPreset(progress, question))
}

function counts(question: Question): boolean {
  return question.counted && kindOf(question).takesAnswer
}

function isRow(question: Question): boolean {
  return !question.review && kindOf(question).takesAnswer
}

function moved(progress: Progress): Outcome {
  return { is: 'moved', progress }
}

function refused(why: Refusal): Outcome {
  return { is: 'refused', why }
}
