import type { Priority } from '../../documents/task.ts'
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
  changes: Change[]
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
  /** From the lowest up; options may share a step. */
  steps: { options: string[]; label: Text }[]
  none?: NoLevel
  unknown: Text
  disclaimer: Text
  caps: { max: number; when: Rule; text: Text }[]
}

/** Where the scale does not apply: for an option of its question, or under a condition while that is open. */
export interface NoLevel {
  option: string
  when?: Rule
  /** Said instead of a step, if no own scale has a title. */
  label?: Text
  /** The question that is a scale of its own then, and what it is called. */
  scale?: string
  title?: Text
}

export interface Outcome {
  id: string
  title: Text
  sentence: Text
  /** Another sentence under a condition; the first whose rule holds counts. */
  instead: Instead[]
  when?: Rule
  /** Whether tasks that an answer or a hurdle brings are proposed, or only kept as notes. */
  triggered: 'tasks' | 'notes'
}

/** A text that counts instead, where its rule holds. */
export interface Instead {
  when: Rule
  text: Text
}

/** For each criterion of a score with at most `max` points, these outcomes bring the tasks that name it: all, if absent. */
export interface Hurdles {
  score: string
  max: number
  outcomes?: string[]
}

export interface Task {
  /** One id for one thing to do, whatever the reasons. */
  id: string
  /** `{question}` stands for the label of the answer, `{list}` for what holds of `lists`. */
  title: Text
  /** Another title under a condition; the first whose rule holds counts. */
  instead: Instead[]
  /** What the title lists, each where its rule holds. The task only comes if there is something to list. */
  lists?: { when: Rule; name: Text }[]
  role: Text | { from: string; else: Text }
  due: Due
  /** Ids of earlier tasks that have to be done first, if they come at all. */
  after: string[]
  priority?: Priority
  goal?: Text
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

/** What a version of the guide changed, and why: told to whoever has an earlier result judged again. */
export interface Change {
  version: number
  text: Text
  /** Only told where this holds by now, and */
  when?: Rule
  /** if the points of one of these differ now, … */
  criteria: string[]
  /** … one of these outcomes came or went, … */
  outcomes: string[]
  /** … one of these scores differs, … */
  scores: string[]
  /** … one of these tasks came, went or changed, … */
  tasks: string[]
  /** … tasks are only notes now, … */
  notes: boolean
  /** … or the level differs. Where none of it is named, it is always told. */
  level: boolean
}
