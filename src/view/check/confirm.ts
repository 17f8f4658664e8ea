import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

interface ConfirmCheckView {
  is: 'confirm-check'
  check: string
  title: string
}

/** Asks before a check is deleted: it is everybody's. */
export function confirmCheckCard(view: ConfirmCheckView, words: Words) {
  const target = { id: view.check }
  return {
    summary: words.plain('confirm-check.summary', { number: view.check }),
    heading: words.rich('confirm-check.heading'),
    text: words.rich('confirm-check.text', { title: clip(view.title, 80) }),
    actions: [
      primary(go('check', words.plain('confirm-check.keep'), target)),
      destructive(go('delete-check-yes', words.plain('confirm-check.yes'), target)),
    ],
  }
}
