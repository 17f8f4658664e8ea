import type { Value } from '../documents/answers.ts'
import type { Language } from '../documents/language.ts'
import type { Question } from './guide.ts'
import type { Text } from './text.ts'

/** What reading an answer may depend on besides the text. */
export interface ReadContext {
  language: Language
  /** The local day, YYYY-MM-DD: "morgen" counts from here. */
  today: string
  /** The units of the town, where they are known. */
  units?: KnownUnits
}

/** Units of the town as a question may name them. */
export interface KnownUnits {
  /** In the order of a list. */
  all: { id: string; name: Text }[]
  /** Which of them a text means, if it is called so; else those it may mean, the likeliest first. */
  find(text: string): UnitFound
}

/** same: it is called otherwise, but is about the very same. like: about something near. Names are German. */
export type UnitFound = { is: 'found'; name: string } | { is: 'same'; name: string } | { is: 'like'; names: string[] }

/** Every code a kind refuses with, and what its values hold: each needs a text `problem.<code>` in every language. */
export const problemCodes = [
  'empty',
  'no-words', // no letter and no digit
  'dont-know', // they say that they do not know: taken where the question allows it
  'too-long', // limit, length: in characters as people count them
  'option-unknown', // entered, options: the first few that are possible
  'option-near', // entered, options: the ones it may mean; none is taken
  'option-ambiguous', // entered, options: the ones it could mean
  'option-exclusive', // option: excludes the others; others
  'option-own', // option: what is meant by it has to be written
  'option-own-both', // option: an own text stands there, but another option is chosen
  'options-few', // least, count
  'options-many', // most, count
  'number-unknown', // entered
  'number-several', // entered
  'number-unit', // entered, unit: the number stands beside words that are not known there
  'number-range', // entered: "5 bis 10", "mehr als 5"
  'number-near', // entered, number: the only one that it may be but for a slip
  'number-ambiguous', // entered: "12,000" may be twelve or twelve thousand
  'number-whole',
  'number-min', // min
  'number-max', // max
  'date-unknown', // entered
  'date-several', // entered
  'date-impossible', // entered: 31.02.
  'date-period', // entered: "März 2027", a time without a day
  'date-weekday', // day, weekday: it is another one than was said
  'date-about', // entered, day: a time of a month that is no day, and which it may be
  'date-just-over', // day: named without a year, it was only days ago
  'date-far', // latest
  'date-past', // earliest
  'dates-many', // most, count
  'yes-no-unknown', // entered
  'rating-unknown', // entered, least, most
  'note-only', // entered: there is something to read, and nothing to answer
  'person-on-card', // a person is chosen on the card, not typed
  'unit-name', // it is not in the list: its name is asked for
  'unit-new', // entered: no unit is called so
  'unit-near', // entered, options: no unit is called so, but some are called nearly so
  'unit-same', // entered, option: probably that one
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** An answer that somebody perhaps meant: what the card's input would send, and what it is called; of several how many. */
export interface Meant {
  input: string
  label: string
  count?: number
}

/**
 * Why an answer was not understood, as data: the view says it in the person's language with locales key
 * `problem.<code>` and these values (which may be option labels or limits).
 */
export interface Problem {
  code: ProblemCode | (string & {})
  values: Record<string, string | number>
  /** The unit that a yes to it means: it is the answer, and made if there is none of this name. */
  unit?: string
  /** Answers that were perhaps meant: a click takes one, a typed yes the only one. */
  meant?: Meant[]
  /** The options that were chosen all the same: the card shows them again. */
  chosen?: string[]
}

export type ReadAnswer = { ok: true; value: Value } | { ok: false; problem: Problem }

/** What the input part of a question card needs; `kind` chooses the part in cards/parts. Texts are localised. */
export interface InputView {
  kind: 'text' | 'choice' | 'choices' | 'number' | 'date' | 'dates' | 'person' | 'unit' | 'none'
  /** Preset value in the form the Adaptive Card input wants it (comma-joined for several). */
  value: string
  options: { title: string; value: string }[]
  multiline: boolean
  maxLength: number
  /** Words of one's own beside an option: its label, and what is written so far. */
  own?: { label: string; option: string; text: string } | undefined
  /** How many of several may be chosen, where that is limited. */
  limits?: { least?: number; most?: number }
}

/** One kind of question: it owns how an answer is read, shown and summed up. Nothing outside branches on a kind. */
export interface Kind<Q extends Question = Question> {
  /** False for a note: it is read, but there is nothing to count and nothing to list in the review. */
  takesAnswer: boolean
  /** The values a condition may name, if they are few and known; undefined for open answers. */
  values(question: Q): (string | boolean)[] | undefined
  /**
   * Answers that stand for all possible ones as far as conditions can tell them apart; `mentioned` are the values and
   * bounds they name. Numbers mean that conditions may give a range.
   */
  samples(question: Q, mentioned: (string | number | boolean)[]): Value[]
  /** Reads typed text: the rule of DOMAIN and ARCHITECTURE on ambiguity is here. */
  readText(question: Q, text: string, context: ReadContext): ReadAnswer
  /** Reads the value of the card's one input `answer`: untrusted. An empty value is a problem. Own words stand behind it. */
  readInput(question: Q, input: string, context: ReadContext): ReadAnswer
  input(question: Q, value: Value | undefined, context: ReadContext): InputView
  /** The answer in words, for review rows and closed cards. */
  summary(question: Q, value: Value, language: Language): string
}
