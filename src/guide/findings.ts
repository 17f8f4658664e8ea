import type { Priority } from '../documents/task.ts'
import type { Question } from './guide.ts'
import type { Text } from './text.ts'

/**
 * What a guide with scores makes of the answers: computed by `assess`, pure, from the guide's own rules. Scores are
 * 0…100, unrounded; display rounds half up. `undefined` means: not known, because every criterion behind it is open.
 */
export interface Findings {
  outcome: OutcomeFinding
  /** Above 30 % unknown criteria, or when the best and the worst case lead to different outcomes. */
  provisional: boolean
  scores: ScoreFinding[]
  criteria: CriterionFinding[]
  /** Reifegrad or the guide's other scale; absent if the guide has no levels. */
  level?: LevelFinding
  /** The questions that would settle the outcome, if it is provisional; the one that decides most comes first. */
  settle: Question[]
  /** Everything that applies and has no answer (unknown, skipped, or not asked on the short way): "noch zu klären". */
  open: Question[]
  /** Answers that do not go together, as questions back to the person. */
  hints: HintFinding[]
  tasks: TaskFinding[]
}

export interface OutcomeFinding {
  id: string
  title: Text
  /** The outcome in one sentence. */
  sentence: Text
  /** The answered questions its own rule asks for directly: what decided, besides the scores. Absent if there are none. */
  because?: string[]
}

export interface ScoreFinding {
  id: string
  label: Text
  value: number | undefined
  /** Best and worst case for the unknown answers; both equal `value` when nothing is unknown. */
  best: number | undefined
  worst: number | undefined
  /** How the score is shown: as an axis of the field, or as the result of the others. */
  axis?: 'x' | 'y'
  /** Where "mittel" and "hoch" begin, so that the words go with the guide's own rules; thirds if absent. */
  bands?: [number, number]
}

export interface CriterionFinding {
  id: string
  label: Text
  /** The score it counts for. */
  score: string
  /** Share of the score in percent before renormalisation. */
  weight: number
  /** 0…4; undefined if unknown. */
  points: number | undefined
  /** Raised the score (points ≥ 3), lowered it (≤ 1), neither, or unknown. */
  effect: 'raised' | 'lowered' | 'neutral' | 'unknown'
  /** The questions it is computed from. */
  questions: string[]
}

export interface LevelFinding {
  /** Undefined: unknown, or no level applies (then `label` says so). */
  value: number | undefined
  max: number
  label: Text
  /** What the label is about, where it is no level: "Stand heute". */
  title?: Text
  /** "Selbsteinschätzung nach …"; undefined where nothing is to be said about levels. */
  disclaimer: Text | undefined
  /** What holds the level down, e.g. "Original nötig: höchstens Stufe 2"; the strongest first. */
  caps: Text[]
  /** Where no level applies: the guide's own scale instead, 0…max. */
  own?: { title: Text; value: number; max: number; label: Text }
}

export interface HintFinding {
  id: string
  text: Text
  /** The questions whose answers do not go together; the first is linked back to first. */
  questions: string[]
}

export interface TaskFinding {
  /** One id per thing to do: a hurdle task and a trigger task for the same thing are one task. */
  id: string
  title: Text
  role: Text
  /** It is the name of one unit, as somebody answered, and not a list of roles. */
  isUnit?: true
  /** Object id of whoever was named as responsible, within that role. */
  person?: string
  /** Local day YYYY-MM-DD; absent for a note. */
  dueOn?: string
  /** Ids of tasks of the same result that have to be done first. */
  after?: string[]
  priority?: Priority
  goal?: Text
  /** A note is kept with the result but proposed to nobody as a task. */
  note: boolean
  /** Why: the outcome, a hurdle, or an answer. */
  reason: 'outcome' | 'hurdle' | 'answer'
}
