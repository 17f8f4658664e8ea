import type { Progress } from '../documents/session.ts'
import { reviewInputs, step } from './engine.ts'
import type { Guide } from './guide.ts'
import type { Problem, ReadContext } from './kind.ts'
import { kindOf } from './questions/kinds.ts'

/**
 * A dialogue at its review with what was chosen on the card itself, and what of it was refused first. It stays at the
 * review: whatever was clicked decides where it goes on.
 * @param inputs what the card sent, untrusted
 * @param fixed id of the question whose answer is settled
 */
export function withReviewInputs(
  guide: Guide,
  progress: Progress,
  inputs: Record<string, string>,
  context: ReadContext,
  fixed?: string,
): { progress: Progress; refused?: Problem } {
  if (progress.at !== 'review') return { progress }
  let now = progress
  let refused: Problem | undefined
  for (const { question, value } of reviewInputs(guide, progress)) {
    const input = inputs[question.id]
    if (input === undefined || question.id === fixed) continue
    const read = kindOf(question).readInput(question, input, context)
    if (!read.ok) refused ??= read.problem
    if (!read.ok || read.value === value) continue
    const outcome = step(guide, now, { do: 'answer', question: question.id, value: read.value })
    if (outcome.is === 'moved') now = { ...outcome.progress, at: 'review' }
  }
  return { progress: now, ...(refused && { refused }) }
}
