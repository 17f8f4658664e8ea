import * as z from 'zod4'
import { type Address, addressSchema } from './address.ts'
import { daySchema } from './times.ts'

/** A channel that the coordination bound to the ideas. `id` is the conversation's, without a thread. */
export interface Channel {
  id: string
  address: Address
  /** inbox: every new idea is posted and kept up to date; the others get an overview. */
  mode: 'inbox' | 'weekly' | 'monthly'
  /** Local day of the last overview. */
  digestOn?: string
  /** Why messages to this channel were refused for good, and since which day; gone as soon as somebody writes there. */
  unreachable?: { why: 'blocked' | 'not-installed' | 'gone'; on: string }
}

/** A card about an idea or a campaign that stands in a bound channel, or about a workshop in its chat. `id` is "<number> <channel>". */
export interface Post {
  id: string
  /** The number of the idea, campaign or workshop. */
  idea: string
  channel: string
  activityId: string
  /** The conversation it began in the channel, as Teams named it. */
  thread?: string
}

export const channelSchema = z.strictObject({
  id: z.string(),
  address: addressSchema,
  mode: z.enum(['inbox', 'weekly', 'monthly']),
  digestOn: daySchema.optional(),
  unreachable: z.strictObject({ why: z.enum(['blocked', 'not-installed', 'gone']), on: daySchema }).optional(),
})

export const postSchema = z.strictObject({
  id: z.string(),
  idea: z.string(),
  channel: z.string(),
  activityId: z.string(),
  thread: z.string().optional(),
})
