import type { Answers } from '../documents/answers.ts'
import { readBack } from './compile.ts'
import type { Guide, Question } from './guide.ts'

/**
 * The answers to another version of a guide, as far as this one still takes them. What it asks differently, or what its
 * options no longer have, is left out and asked again.
 * @param day the local day of the answers
 */
export function carried(answers: Answers, from: Guide, to: Guide, day: string): Answers {
  if (from.hash === to.hash) return answers
  const kept = to.questions.flatMap(question => {
    const answer = answers[question.id]
    const before = from.questions.find(({ id }) => id === question.id)
    if (!answer || !before || !isSameKind(before, question)) return []
    const isGood =
      answer.is === 'answered' ? readBack(question, answer.value, day) !== undefined : offers(question, answer.is)
    return isGood ? [[question.id, answer] as const] : []
  })
  return Object.fromEntries(kept)
}

/** The name of a unit was typed as any text before units were offered; it stays the answer. */
function isSameKind(before: Question, after: Question): boolean {
  return before.kind === after.kind || (before.kind === 'text' && after.kind === 'unit')
}

function offers({ unknown, skip }: Question, passed: 'unknown' | 'skipped'): boolean {
  return passed === 'unknown' ? unknown : skip
}
