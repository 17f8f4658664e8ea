import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema } from './times.ts'

/**
 * What several units or roles were asked about an idea, and what they say: for them and the coordination alone. It names
 * units and roles, never people. `id` is the number of the idea.
 */
export interface Review {
  id: string
  questions: ReviewQuestion[]
  /** Local day up to which answers are asked for, and the day on which that was said. */
  dueOn: string
  dueSince: string
  requests: ReviewRequest[]
  /** Coordinators were told that everybody answered, or that the day is over: the local day it was for. */
  toldFor?: string
  rev: number
}

/** One of the usual questions, or one in words of the coordination. */
export type ReviewQuestion = { is: 'feasible' | 'cost' | 'law' | 'words' } | { is: 'own'; text: string }

export interface ReviewRequest {
  /** Id of a unit or role. */
  unit: string
  state: 'asked' | 'answered' | 'withdrawn'
  on: string
  /** Up to which day it was reminded of. */
  remindedOn?: string
  /** One for each question, in their order; empty where nothing was said. */
  answers?: string[]
}

const questionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['feasible', 'cost', 'law', 'words']) }),
  z.strictObject({ is: z.literal('own'), text: z.string() }),
])

export const reviewSchema = z.strictObject({
  id: z.string(),
  questions: z.array(questionSchema),
  dueOn: daySchema,
  dueSince: daySchema,
  requests: z.array(
    z.strictObject({
      unit: z.string(),
      state: z.enum(['asked', 'answered', 'withdrawn']),
      on: daySchema,
      remindedOn: daySchema.optional(),
      answers: z.array(z.string()).optional(),
    }),
  ),
  toldFor: daySchema.optional(),
  rev: countSchema,
})
