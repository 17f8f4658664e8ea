import * as z from 'zod4'
import { countSchema } from './counts.ts'

/** The dialogue card last shown to a person, so that it can be closed or updated. `id` is the person's. Best effort. */
export interface ShownCard {
  id: string
  activityId: string
  session: string
  /** The question's id, 'review', or what the session was asking. */
  step: string
  rev: number
}

export const cardSchema = z.strictObject({
  id: z.string(),
  activityId: z.string(),
  session: z.string(),
  step: z.string(),
  rev: countSchema,
})
