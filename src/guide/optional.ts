import type { Phase, Question } from './guide.ts'

/** Whether a question belongs to the long way only: by itself, or with its whole phase. */
export function isOptional(
  question: Pick<Question, 'phase' | 'optional'>,
  phases: Pick<Phase, 'id' | 'optional'>[],
): boolean {
  return question.optional === true || phases.some(phase => phase.id === question.phase && phase.optional)
}
