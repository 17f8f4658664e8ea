import { z } from 'zod/v4'

/** A text in the languages of its guide, at most `max` characters so that a card stays readable. German always. */
export function text(max: number) {
  const one = z.string().trim().min(1).max(max)
  return z.strictObject({ de: one, en: one.optional() })
}
