import * as z from 'zod4'
import { type LocalText, localTextSchema } from './language.ts'

/**
 * A list of the municipality, as far as it is remembered: every entry there ever was, under its last name, so that one
 * that is gone stays readable where it was chosen. `id` is that of the list.
 */
export interface KnownList {
  id: string
  entries: { id: string; label: LocalText }[]
}

export const listSchema = z.strictObject({
  id: z.string(),
  entries: z.array(z.strictObject({ id: z.string(), label: localTextSchema })),
})
