import * as z from 'zod4'

/** Whether an idea counts for the suggestion scheme (Betriebliches Vorschlagswesen), or is apart from it. */
export type Scheme = 'counts' | 'apart'

/** What coordinators set up in chat. What is absent is as the configuration and the files of rules say. */
export interface TownSettings {
  organisation?: string
  privacyContact?: string
  dpoContact?: string
  /** Whom staff ask about Trittstein. */
  helpContact?: string
  /** The Land, and its municipalities with holidays of their own: "DE-NW", "DE-BY/augsburg". */
  place?: string
  /** Days off in every year, MM-DD. */
  daysOff?: string[]
  /** Working days until the first reaction to an idea, and until the decision. */
  promise?: { first: number; decision: number }
  scheme?: Scheme
  /** Only coordinators may use the bot, until they release it. */
  restricted?: true
  /** By which day of a year (MM-DD) departments register what they need for the next budget. */
  registration?: string
}

/** The set-up of this installation. `id` is always "settings". It names no user of the bot by id. */
export interface Settings {
  id: 'settings'
  /** Grows with each change: what is taken back is what was shown. */
  rev: number
  now: TownSettings
  /** What the last change put an end to, so that it can be taken back. */
  before?: TownSettings
}

const townSettingsSchema = z.strictObject({
  organisation: z.string().optional(),
  privacyContact: z.string().optional(),
  dpoContact: z.string().optional(),
  helpContact: z.string().optional(),
  place: z.string().optional(),
  daysOff: z.array(z.string().regex(/^\d\d-\d\d$/)).optional(),
  promise: z.strictObject({ first: z.int(), decision: z.int() }).optional(),
  scheme: z.enum(['counts', 'apart']).optional(),
  restricted: z.literal(true).optional(),
  registration: z
    .string()
    .regex(/^\d\d-\d\d$/)
    .optional(),
})

export const settingsSchema = z.strictObject({
  id: z.literal('settings'),
  rev: z.int().nonnegative(),
  now: townSettingsSchema,
  before: townSettingsSchema.optional(),
})
