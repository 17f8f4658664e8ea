import * as z from 'zod4'
import { daySchema } from './times.ts'

/**
 * What the reminders of one person remember. `id` is the person's. Which tasks are due for a reminder follows from the
 * tasks, the rules and the calendar; this only says up to where that was dealt with.
 */
export interface ReminderMemory {
  id: string
  /** The local day up to which everything owed was made a record. */
  until?: string
  /** The local day on which `until` was written; absent in memories from before this was kept. */
  dealtOn?: string
  /** The local day on which the last weekly overview was due; it may have been sent later. */
  digestOn?: string
  /** For coordinators: the local day up to which nudges about ideas were dealt with. */
  nudgedOn?: string
  /** "Später": these tasks are not reminded of before a local day; their due dates are untouched. */
  later: { task: string; on: string }[]
  /** Of Denkanstöße: the local day from which the next one may come, and the ids of those they were asked in this round. */
  sparks?: SparkMemory
}

export interface SparkMemory {
  next: string
  asked: string[]
}

export const reminderSchema = z.strictObject({
  id: z.string(),
  until: daySchema.optional(),
  dealtOn: daySchema.optional(),
  digestOn: daySchema.optional(),
  nudgedOn: daySchema.optional(),
  later: z.array(z.strictObject({ task: z.string(), on: daySchema })),
  sparks: z.strictObject({ next: daySchema, asked: z.array(z.string()) }).optional(),
})
