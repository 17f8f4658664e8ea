import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

interface ConfirmIdeaView {
  is: 'confirm-idea'
  what: 'withdraw' | 'delete'
  idea: string
  title: string
  code?: string
}

/** Asks before an idea is withdrawn or deleted. */
export function confirmIdeaCard(view: ConfirmIdeaView, words: Words) {
  const target = view.code === undefined ? { id: view.idea } : { id: view.idea, arg: view.code }
  const values = { title: clip(view.title, 80), number: view.idea }
  const yes = view.what === 'withdraw' ? 'withdraw-yes' : 'delete-yes'
  const back =
    view.code === undefined
      ? go('idea', words.plain('confirm-idea.keep'), { id: view.idea })
      : go('home', words.plain('confirm-idea.keep'))
  return {
    summary: words.plain(`confirm-idea.${view.what}.summary` satisfies TextKey, values),
    heading: words.rich(`confirm-idea.${view.what}.heading` satisfies TextKey),
    text: words.rich(`confirm-idea.${view.what}.text` satisfies TextKey, values),
    actions: [
      primary(back),
      destructive(go(yes, words.plain(`confirm-idea.${view.what}.yes` satisfies TextKey), target)),
    ],
  }
}
