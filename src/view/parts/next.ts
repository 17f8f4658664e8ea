import type { Value } from '../../documents/answers.ts'
import type { Text } from '../../guide/text.ts'
import type { Words } from '../texts.ts'
import { type Action, go } from './action.ts'
import { clip } from './escape.ts'

/** A guide that a result leads to, with the answers that go along. */
export interface NextGuide {
  id: string
  title: Text
  values: Record<string, Value>
}

/** Characters of JSON that the answers of one button may take; longer ones are asked afresh. */
const ROOM = 1_500

/** A check or an idea that led to another guide. */
export interface WayBack {
  is: 'check' | 'idea'
  id: string
  title: string
}

/** "Zurück zu Hund anmelden": to what led here. */
export function backAction(back: WayBack | undefined, words: Words): Action[] {
  return back ? [go(back.is, words.plain('next.back', { title: clip(back.title, 40) }), { id: back.id })] : []
}

/**
 * "Nutzen-Check beginnen"
 * @param from that it is a trial, or the number of the check or idea it is offered with
 */
export function nextActions(next: NextGuide[], words: Words, from?: 'trial' | (string & {})): Action[] {
  return next.map(({ id, title, values }) =>
    go('start-next', words.plain('guides.start', { title: clip(words.guide(title), 40) }), {
      id,
      arg: carried(values),
      ...(from !== undefined && { step: from }),
    }),
  )
}

/** The shortest answers first, as many as there is room for. */
export function carried(values: Record<string, Value>): string {
  const sorted = Object.entries(values).sort(([, a], [, b]) => JSON.stringify(a).length - JSON.stringify(b).length)
  let taken: Record<string, Value> = {}
  for (const [question, value] of sorted) {
    const more = { ...taken, [question]: value }
    if (JSON.stringify(more).length > ROOM) break
    taken = more
  }
  return JSON.stringify(taken)
}
