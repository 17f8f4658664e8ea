import type { GivenPart, Progress, Session } from '../documents/session.ts'
import { asked, tally } from './engine.ts'
import type { Guide, Phase } from './guide.ts'
import { titleQuestion } from './titled.ts'

/** Whether others still have it: asked for, or being answered. */
export function isOpenPart({ is }: GivenPart): boolean {
  return is === 'offered' || is === 'taken'
}

/** Phases of a dialogue that others have at the moment. */
export function openPhases({ given = [] }: Pick<Session, 'given'>): string[] {
  return given.filter(isOpenPart).map(({ phase }) => phase)
}

/** A guide as somebody sees it who answers one of its phases. The answers of the others count for its conditions. */
export function onlyPhase(guide: Guide, phase: string): Guide {
  return elsewhere(guide, question => question.phase !== phase)
}

/** A guide without phases that others answer. */
export function withoutPhases(guide: Guide, phases: string[]): Guide {
  return phases.length === 0 ? guide : elsewhere(guide, question => phases.includes(question.phase))
}

/** The phases that are asked on the way chosen and may be given to others: all but the one that names the process. */
export function phasesToGive(guide: Guide, progress: Progress): Phase[] {
  const on = new Set(asked(guide, progress).map(({ phase }) => phase))
  const naming = guide.questions.find(({ id }) => id === titleQuestion(guide))?.phase
  return guide.phases.filter(({ id }) => on.has(id) && id !== naming)
}

/** How many questions of a phase are asked, as far as the answers show. */
export function phaseLength(guide: Guide, progress: Progress, phase: string): number {
  return tally(onlyPhase(guide, phase), progress).of
}

function elsewhere(guide: Guide, is: (question: Guide['questions'][number]) => boolean): Guide {
  const questions = guide.questions.map(each => (is(each) ? { ...each, elsewhere: true as const } : each))
  return { ...guide, questions }
}
