import { DateTime } from 'luxon'
import type { Words } from '../texts.ts'
import { clip } from './escape.ts'

/** How a day stands in an input, so that it can be typed again: a client may read "5.3.2027" its own way, we do not. */
export function dayEntered(entered: string | undefined, words: Words): string | undefined {
  const isDay = entered !== undefined && /^\d{4}-\d\d-\d\d$/.test(entered) && DateTime.fromISO(entered).isValid
  return isDay ? words.day(entered) : entered && clip(entered, 80)
}
