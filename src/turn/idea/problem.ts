import type { Answers } from '../../documents/answers.ts'
import type { Guide, QuestionOf } from '../../guide/guide.ts'
import { isOptional } from '../../guide/optional.ts'
import { titleQuestion } from '../../guide/titled.ts'

/** The question that tells what an idea is about besides its title: the first free text that is asked on the short way. */
export function problemQuestion(guide: Guide): QuestionOf<'text'> | undefined {
  const title = titleQuestion(guide)
  return guide.questions
    .filter(question => question.kind === 'text')
    .find(question => question.id !== title && !question.review && !isOptional(question, guide.phases))
}

/** What was answered to it; empty if nothing was. */
export function problemIn(guide: Guide, answers: Answers): string {
  const answer = answers[problemQuestion(guide)?.id ?? '']
  return answer?.is === 'answered' ? String(answer.value) : ''
}
