import type { IdeaStatus } from '../documents/idea-statuses.ts'
import type { LocalText } from '../documents/language.ts'

/** What a municipality promises and allows about ideas. It sets that in rules/ideas.yaml. */
export interface IdeaRules {
  /** Working days after submission: for the first reaction, and for the decision. */
  promise: { first: number; decision: number }
  /** Working days before and after the end of a promise on which coordinators are nudged; 0 is the day itself. */
  nudge: { before: number[]; after: number[] }
  /** So long a decision can be taken back, and so long its notices wait; in minutes. */
  undoMinutes: number
  /** Text blocks for the reason of a decision, to choose from and to change. */
  reasons: Record<DecidedStatus, LocalText[]>
}

/** What somebody decides; neu is where ideas begin. */
export type DecidedStatus = Exclude<IdeaStatus, 'neu'>

/** The rules of a municipality that set none (DOMAIN §3); text blocks come with the file only. */
export const usualIdeaRules: IdeaRules = {
  promise: { first: 5, decision: 20 },
  nudge: { before: [2], after: [0, 5] },
  undoMinutes: 10,
  reasons: { gesichtet: [], 'in-pruefung': [], agenda: [], geparkt: [], 'nicht-weiterverfolgt': [], umgesetzt: [] },
}
