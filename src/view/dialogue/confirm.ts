import type { Text } from '../../guide/text.ts'
import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'

interface ConfirmView {
  is: 'confirm'
  what: 'cancel' | 'restart'
  session: string
  rev: number
  guide: Text
  title?: string
  /** Only the changes to a submitted idea would be lost. */
  editing?: boolean
  note?: Note
}

/** Asks before answers are thrown away, and says what would be lost. */
export function confirmCard(view: ConfirmView, words: Words) {
  const target = { id: view.session, step: `asking ${view.what}`, rev: view.rev }
  const what = view.editing && view.what === 'cancel' ? 'editing' : view.what
  const title = clip(view.title ?? words.guide(view.guide), 80)
  return {
    summary: words.plain(`confirm.${what}.heading` satisfies TextKey),
    heading: words.rich(`confirm.${what}.heading` satisfies TextKey),
    note: noteLine(view.note, words),
    text: words.rich(`confirm.${what}.text` satisfies TextKey, { title }),
    actions: [
      primary(go('keep', words.plain('confirm.keep'), target)),
      destructive(go('confirm', words.plain(`confirm.${what}.yes` satisfies TextKey), target)),
    ],
  }
}
