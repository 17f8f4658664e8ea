import type { Answers } from '../../documents/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { type Contradiction, contradictionsOf } from '../../view/dialogue/contradiction.ts'

/** Answers that do not go together, each as a question back with the answer to look at first. */
export function contradictionsIn(guide: Guide, answers: Answers, day: string): Contradiction[] {
  if (!guide.scoring) return []
  return contradictionsOf(guide, assess(guide, answers, day).hints)
}

/** Those that an answer brought up just now. */
export function newContradictions(guide: Guide, before: Answers, after: Answers, day: string): Contradiction[] {
  const known = contradictionsIn(guide, before, day).map(({ text }) => text)
  return contradictionsIn(guide, after, day).filter(({ text }) => !known.includes(text))
}
