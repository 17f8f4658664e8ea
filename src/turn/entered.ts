import type { Problem } from '../guide/kind.ts'
import { readSentDay, readToldDay } from '../guide/questions/date.ts'
import { holdsCode } from '../idea/idea.ts'
import { readContext } from './context.ts'
import type { Context } from './subject.ts'

/** Something read from an input or a typed text, or why it cannot be taken. */
export type Entered<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** Longest reason, in characters. */
export const longestReason = 500

/** A text that must be there. */
export function neededText(entered: string | undefined, limit: number): Entered<string> {
  const text = (entered ?? '').trim()
  if (text === '') return refused('empty')
  if (holdsCode(text)) return refused('holds-code')
  return text.length > limit ? refused('too-long', { limit, length: text.length }) : { ok: true, value: text }
}

/** A text that may be left out. */
export function optionalText(entered: string | undefined, limit: number): Entered<string | undefined> {
  return (entered ?? '').trim() === '' ? { ok: true, value: undefined } : neededText(entered, limit)
}

/** What was entered, without inputs that are not there: to show a form again as it was. */
export function given(inputs: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** A day from today on: as the input of a card that was clicked sends it, or as it was typed. */
export function comingDay(ctx: Context, entered: string | undefined): Entered<string> {
  const day = ctx.event.what.is === 'action' ? readSentDay : readToldDay
  const read = day(entered ?? '', readContext(ctx), { past: false })
  return read.ok ? { ok: true, value: String(read.value) } : read
}

export function refused(code: string, values: Problem['values'] = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, values } }
}
