import * as z from 'zod4'
import { type Address, addressSchema, type Meeting, meetingSchema } from './address.ts'
import { countSchema } from './counts.ts'
import { type Language, languageSchema } from './language.ts'
import { daySchema, instantSchema } from './times.ts'

/** A person who has written to the bot or installed it. `id` is the Entra object id. Nothing beyond what is needed. */
export interface Person {
  id: string
  name: string
  language: Language
  /** Their client has not said yet what it speaks, and they have not chosen: until then, `language` is a guess. */
  unheard?: true
  /** The personal chat, once known. */
  address?: Address
  /** Where to open a personal chat, for members of a team that has the bot, and who entered a code in a group. */
  met?: Meeting
  /** False from removal of the bot until the person comes back. */
  installed: boolean
  welcomed: boolean
  /** The local day since which they have removed the bot; gone once they are back. */
  removedOn?: string
  /** A message told them who is responsible for their data, before they wrote for the first time. */
  informed?: boolean
  /** What the last card asked to confirm, so that a typed "ja" is understood; gone with the next turn. */
  asked?: AskedFor
  /** The tasks of the list or reminder shown last, in its order, so that "1 erledigt" is understood; for that day only. */
  listed?: { tasks: string[]; on: string }
  /** Why messages to this person were refused for good, and since which day; gone as soon as they write. */
  unreachable?: { why: 'blocked' | 'not-installed'; on: string }
  /** Appointed as coordinator in chat; those of the configuration are not marked. */
  coordinator?: { by: string; on: string }
  /** The unit they said or were given: whose tasks "unser Amt" means. */
  unit?: string
  /** How they want to be reminded; absent: as the rules say. */
  reminders?: ReminderWishes
  /** Who stands in for them, up to and including a day ("Vertretung bis 15.1.: …"). */
  substitute?: { person: string; until: string }
  /** What the last messages told that the bot sent by itself, so that an answer to one is understood. */
  told?: Told[]
  /** Wrong codes entered since an instant: too many are refused for a while, so that codes cannot be guessed. */
  wrongCodes?: { since: string; count: number }
}

/**
 * What the last card asked for, so that it may be typed as well; never for the author of an idea without a name. Where it
 * asks whether a text is to be kept as an idea, the text waits here for one turn, as in a draft.
 */
export interface AskedFor {
  /** The act that the answer does. */
  act: string
  /** The number or id it is about, and what the card's button carries besides. */
  id: string
  arg?: string
  /** What was understood already, while something else is missing: a local day, a reason. */
  day?: string
  reason?: string
  /** What was typed and is shown, to be confirmed: inputs of the act, and where its card stood. */
  said?: Record<string, string>
  step?: string
  rev?: number
  /** The message it stands on, if known: it shrinks to one line once the answer was typed. */
  card?: string
  /** What that message asks, as its notification says it. */
  question?: string
}

/** Sent by itself, so its time says nothing about the person; and nothing in it leads to an idea without a name. */
export interface Told {
  /** Id of the message. */
  message: string
  /** Tasks and ideas, as its card carries them. */
  list: string
  on: string
}

export interface ReminderWishes {
  /** Local time HH:MM; within the hours in which the rules allow messages. */
  time?: string
  /** No reminders up to and including this local day. */
  pausedUntil?: string
  /** Nothing single, only the weekly overview. */
  digestOnly?: boolean
  /** Only on these ISO weekdays (1 is Monday); on every working day if none are named. */
  weekdays?: number[]
  /** They want to hear of no campaigns. */
  noCampaigns?: true
  /** Whether they want a Denkanstoß now and then; false: they were offered it, or want it no more. Absent: never asked. */
  sparks?: boolean
}

const askedSchema = z.strictObject({
  act: z.string(),
  id: z.string(),
  arg: z.string().optional(),
  day: z.string().optional(),
  reason: z.string().optional(),
  said: z.record(z.string(), z.string()).optional(),
  step: z.string().optional(),
  rev: countSchema.optional(),
  card: z.string().optional(),
  question: z.string().optional(),
})

export const personSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  language: languageSchema,
  address: addressSchema.optional(),
  met: meetingSchema.optional(),
  installed: z.boolean(),
  welcomed: z.boolean(),
  removedOn: daySchema.optional(),
  informed: z.boolean().optional(),
  asked: askedSchema.optional(),
  unreachable: z.strictObject({ why: z.enum(['blocked', 'not-installed']), on: daySchema }).optional(),
  coordinator: z.strictObject({ by: z.string(), on: daySchema }).optional(),
  unit: z.string().optional(),
  reminders: z
    .strictObject({
      time: z.string().optional(),
      pausedUntil: daySchema.optional(),
      digestOnly: z.boolean().optional(),
      weekdays: z.array(z.int().min(1).max(5)).optional(),
      noCampaigns: z.literal(true).optional(),
      sparks: z.boolean().optional(),
    })
    .optional(),
  substitute: z.strictObject({ person: z.string(), until: daySchema }).optional(),
  unheard: z.literal(true).optional(),
  listed: z.strictObject({ tasks: z.array(z.string()), on: daySchema }).optional(),
  told: z.array(z.strictObject({ message: z.string(), list: z.string(), on: daySchema })).optional(),
  wrongCodes: z.strictObject({ since: instantSchema, count: countSchema }).optional(),
})
