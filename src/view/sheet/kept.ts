import { go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { openIdea } from '../parts/open.ts'
import type { Words } from '../texts.ts'

interface SheetKeptView {
  is: 'sheet-kept'
  number: number
  idea: { id: string; title: string }
  /** The next form of the run; absent: this was the last. */
  next?: number
}

/** A form is typed in; the next one is a tap away. */
export function sheetKeptCard({ number, idea, next }: SheetKeptView, words: Words) {
  return {
    summary: words.plain('sheet.kept', { number }),
    heading: words.rich('sheet.kept', { number }),
    text: words.rich('sheet.kept.text', { id: idea.id, title: clip(idea.title, 120) }),
    actions: [
      ...(next === undefined
        ? []
        : [primary(go('sheet', words.plain('sheet.next', { number: next }), { id: String(next) }))]),
      openIdea(idea, words),
      go('sheets', words.plain('sheets.heading')),
    ],
  }
}
