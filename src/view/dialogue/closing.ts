import type { Answers } from '../../documents/answers.ts'
import type { Question } from '../../guide/guide.ts'
import { go } from '../parts/action.ts'
import { answerInWords } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

interface ClosedView {
  is: 'closed'
  text: { key: TextKey; values?: Record<string, string | number> } | { question: Question; answers: Answers }
}

/** What is left of a card that is done: one line, nothing to click. */
export function closedCard({ text }: ClosedView, words: Words) {
  if ('key' in text) return { summary: words.plain('closed.summary'), text: words.rich(text.key, text.values) }
  const answered = text.answers[text.question.id]?.is === 'answered'
  const values = {
    label: words.guide(text.question.label),
    answer: clip(answerInWords(text.question, text.answers, words), 160),
  }
  return {
    summary: words.plain('closed.summary'),
    text: words.rich(answered ? 'closed.answered' : 'closed.left', values),
  }
}

interface ApologyView {
  is: 'apology'
  reference: string
}

/** Something failed on our side. The reference number is the one in the log. */
export function apologyCard(view: ApologyView, words: Words) {
  return {
    summary: words.plain('apology.heading'),
    heading: words.rich('apology.heading'),
    text: words.rich('apology.text'),
    reference: escapeMarkdown(words.plain('apology.reference', { reference: view.reference })),
    actions: [go('home', words.plain('action.home'))],
  }
}
