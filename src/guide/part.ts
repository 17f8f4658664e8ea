import type { GivenPart, Progress, Session } from '../documents/session.ts'
import { asked, tally } from './engine.ts'
import type { Guide, Phase, Question } from './guide.ts'
import { kindOf } from './questions/kinds.ts'
import { titleQuestion } from './titled.ts'

/** What others may answer: a phase, by its id, or one question alone. No id has a dot. */
export function questionPart(id: string): string {
  return `q.${id}`
}

/** The question that a part is, if it is one question alone. */
export function questionIn({ questions }: Pick<Guide, 'questions'>, part: string): Question | undefined {
  return questions.find(({ id }) => questionPart(id) === part)
}

export function isIn({ id, phase }: Question, part: string): boolean {
  return phase === part || questionPart(id) === part
}

/** Whether others still have it: asked for, or being answered. */
export function isOpenPart({ is }: GivenPart): boolean {
  return is === 'offered' || is === 'taken'
}

/** Phases and questions of a dialogue that others have at the moment. */
export function openPhases({ given = [] }: Pick<Session, 'given'>): string[] {
  return given.filter(isOpenPart).map(({ phase }) => phase)
}

/** A guide as somebody sees it who answers one of its phases or questions. The answers of the others count for its conditions. */
export function onlyPhase(guide: Guide, phase: string): Guide {
  return elsewhere(guide, question => !isIn(question, phase))
}

/** A guide without phases that others answer. */
export function withoutPhases(guide: Guide, phases: string[]): Guide {
  return phases.length === 0 ? guide : elsewhere(guide, question => phases.some(part => isIn(question, part)))
}

/** The phases that are asked on the way chosen and may be given to others: all but the one that names the process. */
export function phasesToGive(guide: Guide, progress: Progress): Phase[] {
  const on = new Set(asked(guide, progress).map(({ phase }) => phase))
  const naming = guide.questions.find(({ id }) => id === titleQuestion(guide))?.phase
  return guide.phases.filter(({ id }) => on.has(id) && id !== naming)
}

/** Questions that may be given alone: the one that is asked just now, and those to which nobody knew an answer. */
export function questionsToGive(guide: Guide, progress: Progress): Question[] {
  const { produces } = guide
  const naming = [titleQuestion(guide), produces.is === 'assessment' ? produces.unit : undefined]
  return asked(guide, progress).filter(
    question =>
      kindOf(question).takesAnswer &&
      !naming.includes(question.id) &&
      (question.id === progress.at || progress.answers[question.id]?.is === 'unknown'),
  )
}

/** How many questions of a phase are asked, as far as the answers show. */
export function phaseLength(guide: Guide, progress: Progress, phase: string): number {
  return tally(onlyPhase(guide, phase), progress).of
}

function elsewhere(guide: Guide, is: (question: Guide['questions'][number]) => boolean): Guide {
  const questions = guide.questions.map(each => (is(each) ? { ...each, elsewhere: true as const } : each))
  return { ...guide, questions }
}
