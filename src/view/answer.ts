import type { Answers } from '../documents.ts'
import type { Question } from '../guide/guide.ts'
import { kindOf } from '../guide/questions/kinds.ts'
import { clip } from './escape.ts'
import type { Words } from './texts.ts'

/** What was answered, in words, not yet escaped; also when nothing was answered. */
export function answerInWords(question: Question, answers: Answers, words: Words): string {
  const answer = answers[question.id]
  if (!answer) return words.plain('answer.open')
  if (answer.is === 'unknown') return words.plain('answer.unknown')
  if (answer.is === 'skipped') return words.plain('answer.skipped')
  return kindOf(question).summary(question, answer.value, words.language)
}

const MOST = 600
const ALL = 4_000

/** Shortens an answer so that all answers of a dialogue fit on one card (28,000 characters, also when all is escaped). */
export function clipAnswer(text: string, rows: number): string {
  return clip(text, Math.min(MOST, Math.floor(ALL / Math.max(rows, 1))))
}
