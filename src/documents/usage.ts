import * as z from 'zod4'
import { countSchema } from './counts.ts'

/** How often a guide was gone through in one month, by everybody together. It leads to nobody. */
export interface Usage {
  /** The guide and the month: "process-check:2026-03". */
  id: string
  started: number
  finished: number
  /** How many stopped at which step: a question, or the review. */
  stopped: Record<string, number>
}

export const usageSchema = z.strictObject({
  id: z.string(),
  started: countSchema,
  finished: countSchema,
  stopped: z.record(z.string(), countSchema),
})
