import type { Language, Value } from '../documents.ts'
import type { Question } from './guide.ts'

/** What reading an answer may depend on besides the text. */
export interface ReadContext {
  language: Language
  /** The local day, YYYY-MM-DD: "morgen" counts from here. */
  today: string
}

/**
 * Why an answer was not understood, as data: the view says it in the person's language with locales key
 * `problem.<code>` and these values (which may be option labels or limits).
 */
export interface Problem {
  code: string
  values: Record<string, string | number>
}

export type ReadAnswer = { ok: true; value: Value } | { ok: false; problem: Problem }

/** What the input part of a question card needs; `kind` chooses the part in cards/parts. Texts are localised. */
export interface InputView {
  kind: 'text' | 'choice' | 'choices' | 'number' | 'date' | 'person' | 'none'
  /** Preset value in the form the Adaptive Card input wants it (comma-joined for several). */
  value: string
  options: { title: string; value: string }[]
  multiline: boolean
  maxLength: number
  min?: number
  max?: number
  minDate?: string
}

/** One kind of question: it owns how an answer is read, shown and summed up. Nothing outside branches on a kind. */
export interface Kind<Q extends Question = Question> {
  /** Reads typed text: the rule of DOMAIN and ARCHITECTURE on ambiguity is here. */
  readText(question: Q, text: string, context: ReadContext): ReadAnswer
  /** Reads the value of the card's one input `answer`: untrusted. An empty value is a problem. */
  readInput(question: Q, input: string, context: ReadContext): ReadAnswer
  input(question: Q, value: Value | undefined, context: ReadContext): InputView
  /** The answer in words, for review rows and closed cards. */
  summary(question: Q, value: Value, language: Language): string
}
