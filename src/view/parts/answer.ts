import type { Answers } from '../../documents/answers.ts'
import type { Question } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { Words } from '../texts.ts'
import { clip, escapeMarkdown } from './escape.ts'

/** What was answered, in words, not yet escaped; also when nothing was answered. */
export function answerInWords(question: Question, answers: Answers, words: Words): string {
  const answer = answers[question.id]
  if (!answer) return words.plain('answer.open')
  if (answer.is === 'unknown') return words.plain('answer.unknown')
  if (answer.is === 'skipped') return words.plain('answer.skipped')
  return kindOf(question).summary(question, answer.value, words.language)
}

const CARD = 24_000

/**
 * Answers in words, escaped, and shortened so that all rows fit on one card together: we keep cards below 28,000
 * characters of JSON, and an escaped text may be three times as long as what was typed.
 * @param frame characters of JSON that a row takes besides its answer
 */
export function fittedAnswers(questions: Question[], answers: Answers, frame: number, words: Words): string[] {
  const share = Math.floor(CARD / Math.max(questions.length, 1)) - frame
  return questions.map(question =>
    fitted(answerInWords(question, answers, words), Math.min(Math.max(share, 40), 1_200)),
  )
}

/** Escapes a text and shortens it to at most `room` characters of JSON. */
export function fitted(text: string, room: number): string {
  let max = room
  let shown = escapeMarkdown(clip(text, max))
  while (JSON.stringify(shown).length > room && max > 10) {
    max = Math.floor(max * 0.9)
    shown = escapeMarkdown(clip(text, max))
  }
  return shown
}
