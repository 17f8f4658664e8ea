import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { personInput } from '../parts/form.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface HandOnView {
  is: 'hand-on'
  session: string
  rev: number
  guide: Text
  title?: string
  note?: Note
}

/** Asks who is to go on with a check. */
export function handOnCard(view: HandOnView, words: Words) {
  const target = { id: view.session, step: 'asking hand-on', rev: view.rev }
  return {
    summary: words.plain('hand-on.heading'),
    heading: words.rich('hand-on.heading'),
    note: noteLine(view.note, words),
    text: words.rich('hand-on.text', { title: clip(view.title ?? words.guide(view.guide), 80) }),
    known: words.rich('hand-on.known'),
    input: personInput({ id: 'person', label: words.plain('hand-on.label'), required: true }, words),
    actions: [
      primary(take('hand-on-to', words.plain('action.hand-on'), target)),
      go('keep', words.plain('action.back'), target),
    ],
  }
}
