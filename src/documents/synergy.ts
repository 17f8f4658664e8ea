import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema } from './times.ts'

/**
 * Two things under way that are about the same: ideas, checks or tasks, by their numbers, which say what each is. It names
 * no person. `id` is both numbers: "2026-48213+P-2026-48213".
 */
export interface Synergy {
  id: string
  of: [string, string]
  /** How alike their titles are, in percent. */
  likeness: number
  foundOn: string
  /** unrelated: coordinators said that they have nothing to do with each other; it is not found again. */
  state: 'open' | 'unrelated'
  /** Local day on which the weekly overview of the coordination told of it. */
  toldOn?: string
}

export const synergySchema = z.strictObject({
  id: z.string(),
  of: z.tuple([z.string(), z.string()]),
  likeness: countSchema,
  foundOn: daySchema,
  state: z.enum(['open', 'unrelated']),
  toldOn: daySchema.optional(),
})
