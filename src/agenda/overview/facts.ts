import type { Promised } from '../../idea/promise.ts'
import type { AgendaFacts } from '../facts.ts'

/** What an overview is made from: the same as an agenda, and how long authors waited. */
export interface OverviewFacts extends AgendaFacts {
  /** Of each idea: the local day it came in, and the working days until what is promised was given. */
  waits: ({ submittedOn: string } & Partial<Record<Promised, number>>)[]
  /** In working days. */
  promise: Record<Promised, number>
  /** Ideas that wait longer than promised. */
  late: number
}
