import type { Condition, Rule } from '../condition.ts'
import type { Text } from '../text.ts'

/**
 * What a guide makes of its answers, as its author wrote it, checked and compiled. Every rule is data: `assess` knows
 * no particular criterion, score or outcome.
 */
export interface Scoring {
  criteria: Criterion[]
  scores: Score[]
  provisional: Provisional
  level?: Level
  /** The first whose rule holds is the outcome. The last has no rule. */
  outcomes: Outcome[]
  hurdles?: Hurdles
  tasks: Task[]
  hints: Hint[]
}

/** One thing that is judged, with 0…4 points. */
export interface Criterion {
  id: string
  label: Text
  source: Source
  /** Extra points; the sum stays within 4. */
  add?: { points: number; when: Condition }
}

export type Source = OptionPoints | BandPoints

/** Points by the option chosen. An option can pass on to a further question ("yes → which one?"). */
export interface OptionPoints {
  is: 'options'
  question: string
  /** Which one counts if several options are chosen. */
  combine: 'max' | 'min'
  points: Record<string, number | Source>
}

/** Points by a number: one answer, or the product of several divided by a constant. */
export interface BandPoints {
  is: 'bands'
  factors: string[]
  dividedBy: number
  /** Ascending; the last one is open above. */
  bands: { below: number; points: number }[]
  /** What counts while a factor is missing. */
  otherwise?: Source
}

/** A number 0…100: a weighted sum of criteria, or a product of scores divided by 100. */
export type Score = { id: string; label: Text; axis?: 'x' | 'y'; bands?: [number, number] } & (
  | { is: 'sum'; weights: { criterion: string; weight: number }[] }
  | { is: 'product'; of: string[] }
)

export type SumScore = Extract<Score, { is: 'sum' }>

/** When a result is only provisional. */
export interface Provisional {
  /** Percent of unknown criteria above which it is. */
  above: number
  /** Questions that count with each of their options while they are open. */
  cases: string[]
}

/** A scale on which the weakest point decides: it starts at an answer, and caps hold it down. */
export interface Level {
  question: string
  steps: { option: string; label: Text }[]
  /** The option for which the scale does not apply, and the question that is a scale of its own then. */
  none?: { option: string; label: Text; scale?: string }
  unknown: Text
  disclaimer: Text
  caps: { max: number; when: Rule; text: Text }[]
}

export interface Outcome {
  id: string
  title: Text
  sentence: Text
  when?: Rule
  /** Whether tasks that an answer triggers are proposed, or only kept as notes. */
  triggered: 'tasks' | 'notes'
}

/** For each criterion of a score with at most `max` points, this outcome brings the task that names it. */
export interface Hurdles {
  score: string
  max: number
  outcome: string
}

export interface Task {
  /** One id for one thing to do, whatever the reasons. */
  id: string
  /** `{question}` stands for the label of the answer. */
  title: Text
  role: Text
  due: Due
  because: Reason[]
}

export type Reason =
  | { is: 'answer'; when: Rule }
  | { is: 'outcome'; outcomes: string[]; when?: Rule }
  | { is: 'hurdle'; criterion: string; when?: Rule }

/** A span after the day of the result. */
export interface Span {
  days?: number
  months?: number
}

/**
 * With `from` the span counts from the day that question was answered with; `else` counts while it is open. With
 * `before` it ends on the day of that answer at the latest.
 */
export interface Due extends Span {
  from?: string
  before?: string
  else?: Span
}

/** Answers that do not go together, as a question back. */
export interface Hint {
  id: string
  text: Text
  when: Rule
}
