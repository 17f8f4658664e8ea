import * as z from 'zod4'
import { type Answers, answersSchema } from './answers.ts'
import { countSchema } from './counts.ts'
import { type GuideRef, guideRefSchema } from './guide.ts'
import { type IdeaStatus, ideaStatuses } from './idea-statuses.ts'
import { daySchema, instantSchema } from './times.ts'

/** A submitted idea. `id` is the number people see, e.g. 2026-48213: random, so that it tells no order. */
export interface Idea {
  id: string
  guide: GuideRef
  answers: Answers
  title: string
  status: IdeaStatus
  /** Person id; absent for an idea stored without a name. */
  author?: string
  /** SHA-256 of the Kennwort, only for an idea stored without a name. */
  codeHash?: string
  submittedOn: string
  /** Exact time, only with a name. */
  submittedAt?: string
  history: IdeaStep[]
  /** Person ids of those who support it, each once. Only their number is shown. */
  supporters?: string[]
  /** How many supported it whose names are forgotten by now. */
  unnamedSupport?: number
  /** Person ids of those who want to hear of each step, besides author and supporters. */
  followers?: string[]
  /** Person ids of those of them who want to hear nothing more. */
  muted?: string[]
  /** The unit or role that reviews it. */
  reviewUnit?: string
  /** The field of action (Handlungsfeld) it was put into: an entry of the list of the municipality. */
  field?: string
  /** A question to the author that is not answered yet (Rückfrage): a mark, not a status. `rev`: since this revision. */
  question?: { text: string; on: string; rev?: number }
  /** Number of the campaign it was handed in for. */
  campaign?: string
  /** The earlier idea that this one was merged into. Its own support and comments stay with it, so that it can be undone. */
  mergedInto?: string
  /** Ideas that were merged into this one. */
  merged?: string[]
  /** Number of the printed form it was typed in from: a citizen's, and nobody is named for it. */
  sheet?: number
  /** Numbers of process checks begun from it; some may be deleted by now. */
  checks?: string[]
  /** A decision that nobody but the coordination knows of yet. Everything else here is still as before it. */
  decision?: IdeaDecision
  /** What somebody reported about it or a comment on it, and nobody has dealt with yet; never who. */
  reports?: Report[]
  /** Counts every step on its way, not support or comments; absent means 0. A card carries it. */
  rev?: number
}

export type ReportWhy = 'insult' | 'personal' | 'other'

export interface Report {
  why: ReportWhy
  on: string
  /** Id of the comment it is about. */
  comment?: string
}

/** What was decided and can be taken back: it counts from the instant `until` on. */
export interface IdeaDecision {
  to: IdeaStatus
  reason: string
  until: string
  /** Person id of who decided: they need not be told; empty once they are erased. */
  by: string
  /** The question that was open then is closed by it. */
  closes?: true
}

/** One step on an idea's way. `status` is the one it had after it; `what` tells what else happened. */
export interface IdeaStep {
  on: string
  status: IdeaStatus
  /** The reason of a decision, the question, or the answer. */
  reason?: string
  what?: 'question' | 'answer' | 'assigned' | 'sorted' | 'merged' | 'unmerged' | 'put-off'
  /** The other idea of a merge. */
  other?: string
}

const status = z.enum(ideaStatuses)

const decisionSchema = z.strictObject({
  to: status,
  reason: z.string(),
  until: instantSchema,
  by: z.string(),
  closes: z.literal(true).optional(),
})

const stepSchema = z.strictObject({
  on: daySchema,
  status,
  reason: z.string().optional(),
  what: z.enum(['question', 'answer', 'assigned', 'sorted', 'merged', 'unmerged', 'put-off']).optional(),
  other: z.string().optional(),
})

export const ideaSchema = z.strictObject({
  id: z.string(),
  guide: guideRefSchema,
  answers: answersSchema,
  title: z.string(),
  status,
  author: z.string().optional(),
  codeHash: z.string().optional(),
  field: z.string().optional(),
  submittedOn: daySchema,
  submittedAt: instantSchema.optional(),
  history: z.array(stepSchema),
  supporters: z.array(z.string()).optional(),
  unnamedSupport: countSchema.optional(),
  followers: z.array(z.string()).optional(),
  muted: z.array(z.string()).optional(),
  reviewUnit: z.string().optional(),
  question: z.strictObject({ text: z.string(), on: daySchema, rev: countSchema.optional() }).optional(),
  campaign: z.string().optional(),
  mergedInto: z.string().optional(),
  merged: z.array(z.string()).optional(),
  sheet: countSchema.optional(),
  checks: z.array(z.string()).optional(),
  decision: decisionSchema.optional(),
  reports: z
    .array(
      z.strictObject({ why: z.enum(['insult', 'personal', 'other']), on: daySchema, comment: z.string().optional() }),
    )
    .optional(),
  rev: countSchema.optional(),
})
