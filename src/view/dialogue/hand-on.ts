import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { personInput } from '../parts/form.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface HandOnView {
  is: 'hand-on'
  session: string
  rev: number
  guide: Text
  title?: string
  /** Who was named by typing: it happens with a yes. */
  chosen?: { id: string; name: string }
  note?: Note
}

/** Asks who is to go on with a check. */
export function handOnCard(view: HandOnView, words: Words) {
  const target = { id: view.session, step: 'asking hand-on', rev: view.rev }
  const { chosen } = view
  const heading = chosen
    ? words.plain('hand-on.typed', { name: clip(chosen.name, 60) })
    : words.plain('hand-on.heading')
  return {
    summary: heading,
    heading: escapeMarkdown(heading),
    note: noteLine(view.note, words),
    text: words.rich('hand-on.text', { title: clip(view.title ?? words.guide(view.guide), 80) }),
    known: words.rich(chosen ? 'hand-on.confirm' : 'hand-on.known'),
    input: personInput(
      { id: 'person', label: words.plain('hand-on.label'), required: true, ...(chosen && { chosen }) },
      words,
    ),
    actions: [
      primary(take('hand-on-to', words.plain('action.hand-on'), target)),
      go('parts', words.plain('hand-on.part'), { id: view.session }),
      go('keep', words.plain('action.back'), target),
    ],
  }
}
