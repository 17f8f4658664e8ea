import * as z from 'zod4'
import { type LocalText, localTextSchema } from './language.ts'
import { daySchema } from './times.ts'

/** Who agrees to how the bot is used: the data protection officer, or the staff council. Offices, never people. */
export const bodies = ['privacy', 'council'] as const
export type Body = (typeof bodies)[number]

/** What a body agreed to, the latest last. `id` is the body. */
export interface Agreement {
  id: Body
  agreed: {
    /** The day of the agreement itself. */
    on: string
    fingerprint: string
    matters: Matters
  }[]
  /** The last change since then that coordinators were told of: what is so by then, and on which day they were. */
  told?: { fingerprint: string; on: string }
}

/**
 * Everything about an installation that touches people, compact: what was agreed to is kept, so that it can be said in
 * words what is different since.
 */
export interface Matters {
  version: string
  /** Settings and rules by name: numbers, days, words. */
  settings: Record<string, string>
  /** The kinds of documents there are. */
  stored: string[]
  guides: AskedGuide[]
}

/** What a guide asks people. */
export interface AskedGuide {
  id: string
  title: LocalText
  /** Whether what is answered stays after the end. */
  kept: boolean
  questions: { id: string; ask: LocalText }[]
}

const mattersSchema = z.strictObject({
  version: z.string(),
  settings: z.record(z.string(), z.string()),
  stored: z.array(z.string()),
  guides: z.array(
    z.strictObject({
      id: z.string(),
      title: localTextSchema,
      kept: z.boolean(),
      questions: z.array(z.strictObject({ id: z.string(), ask: localTextSchema })),
    }),
  ),
})

export const agreementSchema = z.strictObject({
  id: z.enum(bodies),
  agreed: z.array(z.strictObject({ on: daySchema, fingerprint: z.string(), matters: mattersSchema })),
  told: z.strictObject({ fingerprint: z.string(), on: daySchema }).optional(),
})
