import type { ReviewQuestion } from '../../documents/review.ts'
import { type Action, go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

/** A question as it is asked; one of the coordination's own as it was written. */
export function questionInWords(question: ReviewQuestion, words: Words): string {
  return question.is === 'own'
    ? clip(question.text, 200)
    : words.plain(`idea-review.question.${question.is}` satisfies TextKey)
}

/** The way to what was asked about an idea. */
export function openReview({ id, title }: { id: string; title: string }, words: Words): Action {
  return go('review', words.plain('idea-review.open', { title: clip(title, 40) }), { id })
}
