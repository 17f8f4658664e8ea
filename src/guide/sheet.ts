import type { Guide, Question } from './guide.ts'

/** More questions than these fit on no sheet of paper that somebody fills in standing at a counter. */
export const mostOnSheet = 10

/** What only somebody in the town hall can answer. */
const inHouse = ['person', 'unit']

/** The questions that a printed form asks: those that everybody answers, without the one for a name. */
export function onSheet({ questions }: Pick<Guide, 'questions'>): Question[] {
  return questions.filter(isOnSheet)
}

export function isOnSheet({
  kind,
  when,
  hidden,
  review,
}: Pick<Question, 'kind' | 'review'> & { when?: unknown; hidden?: true | undefined }): boolean {
  return when === undefined && !hidden && !review && !inHouse.includes(kind) && kind !== 'note'
}
