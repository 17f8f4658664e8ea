import type { Answers } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { Guide, QuestionOf } from '../../guide/guide.ts'
import { isOptional } from '../../guide/optional.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
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

/** What an idea is good for, in words: what everybody has to say about it besides its title, the goal before the problem. */
export function benefitIn(guide: Guide, answers: Answers, language: Language): string {
  const problem = problemQuestion(guide)
  const { phases } = guide
  const title = titleQuestion(guide)
  const goals = guide.questions.filter(
    question =>
      question.required &&
      question.id !== problem?.id &&
      question.id !== title &&
      !question.review &&
      !isOptional(question, phases),
  )
  const said = [...goals, ...(problem ? [problem] : [])].flatMap(question => {
    const answer = answers[question.id]
    return answer?.is === 'answered' ? [kindOf(question).summary(question, answer.value, language)] : []
  })
  return said.join(': ')
}
