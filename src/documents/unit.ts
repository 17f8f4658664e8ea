import * as z from 'zod4'
import { type LocalText, localTextSchema } from './language.ts'
import { daySchema } from './times.ts'

/**
 * Whatever a task can be given to: a unit (Amt, Fachbereich) or a role (Koordination, IT-Sicherheit). Tasks belong to
 * these, not to people (DOMAIN §6).
 */
export interface Unit {
  /** A short word of letters, digits and hyphens: "steueramt". */
  id: string
  is: 'unit' | 'role'
  name: LocalText
  /** Further names people use for it: "Amt 22", "Steuern". */
  also: string[]
  /** The unit it is part of. */
  parent?: string
  /** Entra object ids: who leads the unit or holds the role, and who stands in. They may be unknown to the bot yet. */
  lead?: string
  deputy?: string
  /** Invitation codes for the two places, handed to people by a coordinator; gone once used or expired. */
  codes?: { lead?: Invitation; deputy?: Invitation }
  /** Asked for a statement (Stellungnahme) and for nothing else: it decides by itself when, so nothing is overdue there. */
  asked?: 'opinion'
  /** What the address of its calendar ends with, which programs fetch without signing in; absent: it has none. */
  calendar?: string
  /** Changed in chat: then units.yaml no longer changes it. */
  edited?: boolean
}

export type Place = 'lead' | 'deputy'

export interface Invitation {
  /** As people type it: 4711-XY. */
  code: string
  /** Valid up to and including this local day. */
  until: string
}

const invitation = z.strictObject({ code: z.string(), until: daySchema }).optional()

export const unitSchema = z.strictObject({
  id: z.string(),
  is: z.enum(['unit', 'role']),
  name: localTextSchema,
  also: z.array(z.string()),
  parent: z.string().optional(),
  lead: z.string().optional(),
  deputy: z.string().optional(),
  codes: z.strictObject({ lead: invitation, deputy: invitation }).optional(),
  asked: z.literal('opinion').optional(),
  calendar: z.string().optional(),
  edited: z.boolean().optional(),
})
