import type { Answers } from '../../documents/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import { hintsOf } from '../../guide/scoring/assess.ts'
import { type Contradiction, contradictionsOf } from '../../view/dialogue/contradiction.ts'

/** Answers that do not go together, each as a question back with the answer to look at first. */
export function contradictionsIn(guide: Guide, answers: Answers): Contradiction[] {
  return contradictionsOf(guide, hintsOf(guide, answers))
}

/** Those that an answer brought up just now. */
export function newContradictions(guide: Guide, before: Answers, after: Answers): Contradiction[] {
  const known = contradictionsIn(guide, before).map(({ text }) => text)
  return contradictionsIn(guide, after).filter(({ text }) => !known.includes(text))
}
