import * as z from 'zod4'
import { type Address, addressSchema } from './address.ts'
import { daySchema, instantSchema } from './times.ts'

/** What the installation itself remembers. `id` is always "setup". */
export interface Setup {
  id: 'setup'
  /** SHA-256 of the one-time code that makes the first coordinator; absent once used. */
  codeHash?: string
  clock?: KnownTime
  /** Teams that have the bot: where those who are given a role are looked up. Nobody else there is kept. */
  teams?: Address[]
}

/** What is known of the time, so that a clock that jumps is noticed also at a start. */
export interface KnownTime {
  /** The last local day that was believed. */
  day: string
  /** The last local day that was certain, if that is an earlier one: between the two the bot rested. */
  proven?: string
  /** When the machine was started, as the clock that was believed has it, and what names that start. */
  boot?: { id: string; at: string }
  /** When the clock was last not believed: the day it should have been, the day it showed, and the day that ended. */
  doubted?: { believed: string; shown: string; over: string }
}

export const setupSchema = z.strictObject({
  id: z.literal('setup'),
  codeHash: z.string().optional(),
  clock: z
    .strictObject({
      day: daySchema,
      proven: daySchema.optional(),
      boot: z.strictObject({ id: z.string(), at: instantSchema }).optional(),
      doubted: z.strictObject({ believed: daySchema, shown: daySchema, over: daySchema }).optional(),
    })
    .optional(),
  teams: z.array(addressSchema).optional(),
})
