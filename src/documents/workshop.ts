import * as z from 'zod4'
import { type Address, addressSchema } from './address.ts'
import { countSchema } from './counts.ts'
import { type GuideRef, guideRefSchema } from './guide.ts'
import { daySchema, instantSchema } from './times.ts'

/**
 * A workshop: everybody in a chat is asked the same questions, and what was said is seen without names. While it runs, who
 * took part and what was said stand apart, each in an order of its own; afterwards nothing of who took part is left. `id` is
 * the number people see, e.g. W-2026-48213.
 */
export interface Workshop {
  id: string
  guide: GuideRef
  /** The channel or group chat it is held in, and the thread; of nobody in it. */
  place: Address
  /** answering → voting → over. few: it ended with fewer than five; cancelled: nobody wants it. Nothing is kept of either. */
  state: 'answering' | 'voting' | 'over' | 'few' | 'cancelled'
  /** Whether answers were asked for within minutes, in a meeting, or up to a day. */
  lasts: 'minutes' | 'day'
  /** Instant at which this state ends, or ended. */
  endsAt: string
  /** Local day on which it came to its end. */
  endedOn?: string
  /** The state of which everybody in the chat was told. */
  told?: Workshop['state']
  /** What marks of people are made with; gone when it is over, and with it the way from a person to a mark. */
  secret?: string
  /** The mark of who started it, as long as it runs. */
  host?: string
  /** Who answered, and who gave dots: marks that tell the workshop a second answer, in the order of their letters. */
  answered: string[]
  voted: string[]
  /** What was said to each question, in the order of its letters. Gone for good once it is grouped. */
  said: Record<string, string[]>
  /** Statements that are about the same, from the end of the answers on. Their places are their numbers, and stay. */
  groups: StatementGroup[]
}

export interface StatementGroup {
  /** The question that was answered. */
  question: string
  /** In the order of their letters; none: the coordination removed them. */
  statements: string[]
  dots: number
}

const states = z.enum(['answering', 'voting', 'over', 'few', 'cancelled'])

export const workshopSchema = z.strictObject({
  id: z.string(),
  guide: guideRefSchema,
  place: addressSchema,
  state: states,
  lasts: z.enum(['minutes', 'day']),
  endsAt: instantSchema,
  endedOn: daySchema.optional(),
  told: states.optional(),
  secret: z.string().optional(),
  host: z.string().optional(),
  answered: z.array(z.string()),
  voted: z.array(z.string()),
  said: z.record(z.string(), z.array(z.string())),
  groups: z.array(z.strictObject({ question: z.string(), statements: z.array(z.string()), dots: countSchema })),
})
