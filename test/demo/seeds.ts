import type { Value } from '../../src/documents/answers.ts'
import type { IdeaStep } from '../../src/documents/idea.ts'
import type { Townsperson } from './town.ts'

/** What the demo's town begins with. Days are counted back from the day on which the demo starts. */

export interface IdeaSeed {
  /** The second part of its number; the first is the year. */
  digits: string
  /** Absent: stored without a name. */
  author?: Townsperson
  daysAgo: number
  answers: Record<string, Value>
  /** What happened since, oldest first. The last step may be a question that is still open. */
  since?: ({ daysAgo: number } & Omit<IdeaStep, 'on'>)[]
  supporters?: Townsperson[]
  followers?: Townsperson[]
  /** Oldest first; without `by`: without a name. */
  comments?: { by?: Townsperson; daysAgo: number; text: string }[]
  /** Unit id. */
  reviewUnit?: string
  /** An entry of guides/rules/fields.yaml. */
  field?: string
  /** Digits of the process check that was begun from it. */
  check?: string
  /** Digits of the earlier idea it was merged into, so long ago. */
  mergedInto?: { digits: string; daysAgo: number }
}

export interface CheckSeed {
  /** The last part of its number, after P- and the year. */
  digits: string
  by: Townsperson[]
  daysAgo: number
  fileRef?: string
  /** Made with the first version of the guide: it can be checked again. */
  earlier?: true
  /** By question of guides/process-check.yaml. What is not here was passed over. */
  answers: Record<string, Value>
}
