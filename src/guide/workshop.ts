import type { Guide, Question, QuestionOf } from './guide.ts'

/** What fits on one card that somebody fills in during a meeting. */
const mostAsked = 6

/**
 * The questions of a guide that a workshop asks all at once: those that everybody answers in words of their own. Choices and
 * figures are left out, because one of a few could be known by them; names of people and units most of all.
 */
export function askedTogether({ questions }: Pick<Guide, 'questions'>): QuestionOf<'text'>[] {
  return questions.filter(isText).slice(0, mostAsked)
}

function isText(question: Question): question is QuestionOf<'text'> {
  return isForAll(question) && !question.elsewhere
}

/** The same of a question as it is written. */
export function isForAll({
  kind,
  when,
  hidden,
  review,
}: Pick<Question, 'kind' | 'review'> & { when?: unknown; hidden?: true | undefined }): boolean {
  return kind === 'text' && when === undefined && !hidden && !review
}
