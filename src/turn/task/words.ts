import type { AskedFor } from '../../documents/person.ts'
import { endsOpen } from '../../guide/day/ordinals.ts'
import { readDay } from '../../guide/questions/date.ts'
import { trimEnd } from '../../guide/trim-end.ts'
import { readContext } from '../context.ts'
import type { Context } from '../subject.ts'

/** When to be reminded again: `tomorrow` or `week`, or a day. */
export interface Later {
  step?: string
  inputs: { day?: string }
}

/** "nächste Woche" names no day, but says which. */
export function laterOn(ctx: Context, text: string): Later {
  if (/^(?:morgen|tomorrow)$/i.test(text)) return { step: 'tomorrow', inputs: {} }
  if (/^(?:nächste woche|next week)$/iu.test(text)) return { step: 'week', inputs: {} }
  return { inputs: { day: isDay(ctx, text) ? text : text.replace(/^(?:am|on|bis|until)\s+/i, '') } }
}

/** Words of a day that is looked for in a sentence. */
const mostWords = 6

/** When a sentence says, wherever in it: "auf nächste Woche Donnerstag", the longest that is a day. */
export function laterIn(ctx: Context, text: string): Later | undefined {
  const words = text.split(/[\s,;!?]+/).filter(word => word !== '')
  for (let length = Math.min(words.length, mostWords); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(' ')
      if (endsOpen(part) && from + length < words.length) continue
      const later = laterOn(ctx, part)
      if (later.step !== undefined || isDay(ctx, part)) return later
    }
  return undefined
}

/** Whether a text is meant as a day, also as one that cannot be: "31.2.". */
export function namesDay(ctx: Context, text: string): boolean {
  const read = readDay(text, readContext(ctx), { past: true })
  return read.ok || read.problem.code !== 'date-unknown'
}

function isDay(ctx: Context, text: string): boolean {
  return readDay(text, readContext(ctx), { past: true }).ok
}

/** A reason without the word that leads to it. */
export function because(text: string): string {
  return text.replace(/^(?:weil|da|denn|because|since)\s+/i, '')
}

/** "15.2., weil der Anbieter später liefert": the longest beginning that is a day, and what follows. */
export function dayAndReason(ctx: Context, text: string): { day: string; reason: string } {
  const words = text.split(/\s+/)
  for (let n = Math.min(words.length, 6); n > 0; n--) {
    const day = trimEnd(words.slice(0, n).join(' '), ',:;–-')
    if (!isDay(ctx, day) || (n < words.length && endsOpen(words[n - 1] ?? ''))) continue
    const reason = words
      .slice(n)
      .join(' ')
      .replace(/^[\s,:;–-]+/, '')
    return { day, reason: because(reason) }
  }
  return { day: text, reason: '' }
}

/** Day and reason of a new due date, one of which may have been said before. */
export function completed(ctx: Context, known: AskedFor, text: string): { day: string; reason: string } {
  const said = dayAndReason(ctx, text)
  if (isDay(ctx, said.day)) return { day: said.day, reason: said.reason || (known.reason ?? '') }
  return known.day === undefined ? { ...said, reason: known.reason ?? '' } : { day: known.day, reason: because(text) }
}
