import { go, primary } from '../parts/action.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import { answerAction, type SparkItem, sparkInWords } from './asks.ts'

interface SparksView {
  is: 'sparks'
  isOn: boolean
  /** The working day from which the next one may come. */
  next?: string
  /** The last one, as long as it can be answered. */
  last?: SparkItem
  note?: Note
}

/** Whether its reader gets a Denkanstoß now and then, and the last one. */
export function sparksCard({ isOn, next, last, note }: SparksView, words: Words) {
  const [answer] = last ? [primary(answerAction(last, words))] : []
  const on = go('sparks-on', words.plain('sparks.on'), { arg: 'here' })
  return {
    summary: words.plain('sparks.heading'),
    heading: words.rich('sparks.heading'),
    note: noteLine(note, words),
    text: words.rich('sparks.text'),
    state: stateOf(isOn, next, words),
    last: last ? [{ title: words.rich('sparks.last'), text: sparkInWords(last.asks, words) }] : [],
    actions: [
      ...(answer ? [answer] : []),
      isOn ? go('sparks-off', words.plain('sparks.off'), { arg: 'here' }) : primary(on),
      go('me', words.plain('news.settings')),
      go('home', words.plain('action.home')),
    ],
    typing: words.rich(isOn ? (last ? 'sparks.typing.answer' : 'sparks.typing.off') : 'sparks.typing.on'),
  }
}

function stateOf(isOn: boolean, next: string | undefined, words: Words): string {
  if (!isOn) return words.rich('sparks.is-off')
  return next === undefined ? words.rich('sparks.is-on') : words.rich('sparks.is-on.next', { day: words.day(next) })
}
