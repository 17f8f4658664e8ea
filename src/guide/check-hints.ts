import { compileRule } from './compile-condition.ts'
import { isOnAnswers } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Phase, Question } from './guide.ts'
import type { Draft } from './parse.ts'
import { isReachable } from './reach.ts'

/**
 * Hints that no answers ever bring: mostly two answers were meant that cannot be given together. Only those that ask
 * about answers alone are tried, and only in a guide that is sound.
 */
export function checkHints({ scoring, phases }: Draft, questions: Question[]): Finding[] {
  const known = phases.filter(phase => phase !== undefined) as Phase[]
  const phase = known.find(({ optional }) => !optional)?.id
  const [any] = questions
  if (!any || phase === undefined) return []
  return (scoring?.hints ?? []).flatMap((hint, index) => {
    const when = hint && compileRule(hint.when)
    // It comes with the result, so like a question that everybody is asked at the end.
    if (!when || !isOnAnswers(when) || isReachable({ ...any, id: '', phase, optional: false, when }, questions, known))
      return []
    const message = `The hint “${hint.id}” never shows: no answers fulfil its condition`
    const remedy = 'Correct the condition, or remove the hint'
    return [{ path: ['hints', index, 'when'], message, remedy, warning: true }]
  })
}
