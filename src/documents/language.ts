import * as z from 'zod4'

export type Language = 'de' | 'en'

/** A text that may differ by language; German is always there. */
export interface LocalText {
  de: string
  en?: string
}

export const languageSchema = z.enum(['de', 'en'])

export const localTextSchema = z.strictObject({ de: z.string(), en: z.string().optional() })
