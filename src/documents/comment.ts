import * as z from 'zod4'
import { daySchema, instantSchema } from './times.ts'

/** What somebody said about an idea. */
export interface Comment {
  id: string
  /** Number of the idea. */
  idea: string
  text: string
  /** Person id; absent for a comment without a name. */
  author?: string
  on: string
  /** Exact time, only with a name. */
  at?: string
}

export const commentSchema = z.strictObject({
  id: z.string(),
  idea: z.string(),
  text: z.string(),
  author: z.string().optional(),
  on: daySchema,
  at: instantSchema.optional(),
})
