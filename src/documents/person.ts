import { z } from 'zod/v4'
import { type Address, addressSchema, type Meeting, meetingSchema } from './address.ts'
import { type Language, languageSchema } from './language.ts'
import { daySchema, instantSchema } from './times.ts'

/** A person who has written to the bot or installed it. `id` is the Entra object id. Nothing beyond what is needed. */
export interface Person {
  id: string
  name: string
  language: Language
  /** The personal chat, once known. */
  address?: Address
  /** Where to open a personal chat, for members of a team that has the bot, and who entered a code in a group. */
  met?: Meeting
  /** False from removal of the bot until the person comes back. */
  installed: boolean
  welcomed: boolean
  /** A message told them who is responsible for their data, before they wrote for the first time. */
  informed?: boolean
  /** What the last card asked to confirm, so that a typed "ja" is understood; gone with the next turn. */
  asked?: AskedForYes | AskedForText | AskedAboutIdea
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
  /** Wrong codes entered since an instant: too many are refused for a while, so that codes cannot be guessed. */
  wrongCodes?: { since: string; count: number }
}

/** What the last card asked to confirm. `arg`: what the card's button carries besides the id. */
export interface AskedForYes {
  act: 'withdraw-yes' | 'delete-check-yes' | 'plan-yes' | 'adopt-yes' | 'dismiss-yes' | 'unit-delete-yes'
  id: string
  arg?: string
  /** The message it stands on, if known: it shrinks to one line once the answer was typed. */
  card?: string
}

/** What the last card about an idea asked for in words; never for the author of an idea without a name. */
export interface AskedAboutIdea {
  act: 'comment-yes' | 'decide-yes' | 'ask-author-yes' | 'answer-idea-yes'
  /** The idea's number. */
  id: string
  /** For a decision: the status chosen. */
  arg?: string
  /** See AskedForYes. */
  card?: string
}

/** What the last card asked for in words: the next text that is no command answers it. */
export interface AskedForText {
  act: 'task-block-yes' | 'task-drop-yes' | 'task-due-yes' | 'task-later-on'
  /** The task's number. */
  id: string
  /** The tasks of the card it was asked from, as its `arg` says. */
  arg?: string
  /** What was understood already, while something else is missing: a local day, a reason. */
  day?: string
  reason?: string
  /** See AskedForYes. */
  card?: string
}

export interface ReminderWishes {
  /** Local time HH:MM; within the hours in which the rules allow messages. */
  time?: string
  /** No reminders up to and including this local day. */
  pausedUntil?: string
  /** Nothing single, only the weekly overview. */
  digestOnly?: boolean
}

const asked = { id: z.string(), arg: z.string().optional(), card: z.string().optional() }

const askedSchema = z.discriminatedUnion('act', [
  z.strictObject({
    ...asked,
    act: z.enum(['withdraw-yes', 'delete-check-yes', 'plan-yes', 'adopt-yes', 'dismiss-yes', 'unit-delete-yes']),
  }),
  z.strictObject({
    ...asked,
    act: z.enum(['task-block-yes', 'task-drop-yes', 'task-due-yes', 'task-later-on']),
    day: daySchema.optional(),
    reason: z.string().optional(),
  }),
  z.strictObject({ ...asked, act: z.enum(['comment-yes', 'decide-yes', 'ask-author-yes', 'answer-idea-yes']) }),
])

export const personSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  language: languageSchema,
  address: addressSchema.optional(),
  met: meetingSchema.optional(),
  installed: z.boolean(),
  welcomed: z.boolean(),
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
    })
    .optional(),
  substitute: z.strictObject({ person: z.string(), until: daySchema }).optional(),
  wrongCodes: z.strictObject({ since: instantSchema, count: z.int() }).optional(),
})
