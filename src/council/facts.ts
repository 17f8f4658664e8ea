import type { AgendaFacts, CheckFact, IdeaFact, TaskFact } from '../agenda/facts.ts'
import type { Text } from '../guide/text.ts'

/** What a paper for the council is made from. Nobody is named in it. */
export interface MotionFacts {
  /** The local day it is made on. */
  day: string
  organisation: string
  about:
    | { is: 'idea'; idea: IdeaFact; benefit?: string; firstStep?: string; support: number; checks: CheckFact[] }
    | { is: 'check'; check: CheckFact; rows: Row[]; fileRef?: string }
    | { is: 'agenda'; facts: AgendaFacts; version?: { number: string; on: string } }
  /** Who is in charge, if that is known. */
  unit?: Text
  /** Of it, without those that were dropped. */
  tasks: TaskFact[]
  /** What the check found out, by the ids of the shipped guide: who took part, what can be reused. */
  involved: { id: string; label: Text }[]
  reuse: Text[]
  /** Decisions of the council about it, the latest last. */
  before: { number: string; on: string }[]
}

/** A question of the check and its answer. */
export interface Row {
  label: Text
  answer: Text
}

/** What a paper is about, of one kind. */
export type About<Is extends MotionFacts['about']['is']> = Extract<MotionFacts['about'], { is: Is }>
