import type { Answers, Value } from '../documents/answers.ts'
import { holds } from './condition.ts'
import type { Guide, Next } from './guide.ts'

/** What a guide offers after this outcome, with the answers that go along, by question of the next guide. */
export function nextAfter(
  { next }: Pick<Guide, 'next'>,
  answers: Answers,
  outcome: string | undefined,
): { guide: string; values: Record<string, Value> }[] {
  return next
    .filter(({ after }) => !after || (outcome !== undefined && after.includes(outcome)))
    .filter(({ when }) => !when || holds(when, question => answers[question]))
    .map(({ guide, answers: carries }) => ({ guide, values: valuesOf(carries, answers) }))
}

function valuesOf(carries: Next['answers'], answers: Answers): Record<string, Value> {
  const given = Object.entries(carries).flatMap(([to, from]) => {
    const answer = answers[from]
    return answer?.is === 'answered' ? [[to, answer.value] as const] : []
  })
  return Object.fromEntries(given)
}
