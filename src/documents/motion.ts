import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema, instantSchema } from './times.ts'

/**
 * Something that is, or is to be, laid before the council (Vorlage), and what was decided (Beschluss). `id` says what it is
 * about: "idea:2026-48213", "check:P-2026-48213" or "agenda".
 */
export interface Motion {
  id: string
  /** The local day on which its paper was made last. */
  madeOn?: string
  /** What counts, the latest last. */
  resolutions: Resolution[]
  /** What was entered and can be taken back: nobody but the coordination knows of it yet. */
  pending?: PendingResolution
  /** Counts every change; a card carries it. */
  rev: number
}

export const outcomes = ['accepted', 'changed', 'postponed', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

/** What the council decided, by its own number. `on`: the day of its meeting. */
export interface Resolution {
  number: string
  on: string
  outcome: Outcome
  /** What else was decided, or why; empty: nothing was entered. */
  text: string
}

export interface PendingResolution extends Resolution {
  /** It counts from this instant on. */
  until: string
  /** Person id of who entered it: they need not be told; empty once they are erased. */
  by: string
  /** Numbers of blocked tasks that waited for it, and go on with it. */
  release: string[]
}

const resolution = {
  number: z.string(),
  on: daySchema,
  outcome: z.enum(outcomes),
  text: z.string(),
}

export const motionSchema = z.strictObject({
  id: z.string(),
  madeOn: daySchema.optional(),
  resolutions: z.array(z.strictObject(resolution)),
  pending: z
    .strictObject({ ...resolution, until: instantSchema, by: z.string(), release: z.array(z.string()) })
    .optional(),
  rev: countSchema,
})
