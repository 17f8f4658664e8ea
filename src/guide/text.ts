import * as z from 'zod4'
import type { Language } from '../documents/language.ts'

/** A text in every language its guide declares. German is always there. */
export type Text = { de: string } & Partial<Record<Exclude<Language, 'de'>, string>>

/** The YAML form of a text: at most `max` characters, so that a card stays readable. */
export function text(max: number) {
  const one = z.string().trim().min(1).max(max)
  return z.strictObject({ de: one, en: one.optional() })
}
