import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface GuidesView {
  is: 'guides'
  guides: { id: string; title: Text; purpose: Text; minutes: number }[]
  note?: Note
}

/** As many as a card has room for; the others have their words. */
const GUIDES = 20

/** The guides one can begin. */
export function guidesCard(view: GuidesView, words: Words) {
  const left = view.guides.length - GUIDES
  return {
    summary: words.plain('guides.heading'),
    heading: words.rich('guides.heading'),
    note: noteLine(view.note, words),
    empty: view.guides.length === 0 ? words.rich('guides.empty') : null,
    rows: view.guides.slice(0, GUIDES).map(({ id, title, purpose, minutes }) => {
      const name = clip(words.guide(title), 80)
      return {
        title: escapeMarkdown(name),
        state: `${words.rich('guides.minutes', { minutes })} · ${fitted(words.guide(purpose), 300)}`,
        select: go('start', words.plain('guides.start', { title: clip(name, 40) }), { arg: id }),
      }
    }),
    left: left > 0 ? words.rich('guides.left', { count: left }) : null,
    typing: view.guides.length > 0 ? words.rich('guides.typing') : null,
    actions: [go('home', words.plain('action.home'))],
  }
}
