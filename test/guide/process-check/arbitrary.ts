import fc from 'fast-check'
import type { Answer, Answers } from '../../../src/documents/answers.ts'
import type { Question } from '../../../src/guide/guide.ts'
import { kindOf } from '../../../src/guide/questions/kinds.ts'
import { check } from './process.ts'

/** Numbers at the bounds of bands and around them. */
const numbers = [0, 1, 2, 3, 4, 5, 19, 20, 49, 50, 99, 250, 600, 1000, 5000, 20000]

/** An answer to a question, now and then none. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  const samples = kindOf(question).samples(question, [...(kindOf(question).values(question) ?? []), ...numbers])
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...samples).map((value): Answer => ({ is: 'answered', value })) },
    { weight: 1, arbitrary: fc.constant<Answer>({ is: 'unknown' }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ is: 'skipped' }) },
  )
}

/** Any answers at all, some questions left open. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...check.questions.map(question => fc.option(answerTo(question), { freq: 8 })))
  .map(given => {
    const answers: Answers = {}
    for (const [index, { id }] of check.questions.entries()) {
      const answer = given[index]
      if (answer) answers[id] = answer
    }
    return answers
  })
