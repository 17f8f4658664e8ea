import type { DraftState } from '../../guide/publication.ts'
import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'

interface GuidesView {
  is: 'guides'
  guides: { id: string; title: Text; purpose: Text; minutes: number }[]
  /** Those that nobody but their authors sees, or not as they are by now. */
  drafts?: { id: string; title: Text; state: DraftState }[]
  /** Whoever reads may see how guides are used. */
  isAuthor?: true
  note?: Note
}

/** As many as a card has room for; the others have their words. */
const GUIDES = 20
const DRAFTS = 8

/** The guides one can begin. */
export function guidesCard(view: GuidesView, words: Words) {
  const { guides, drafts = [] } = view
  const left = Math.max(0, guides.length - GUIDES) + Math.max(0, drafts.length - DRAFTS)
  const isEmpty = guides.length + drafts.length === 0
  return {
    summary: words.plain('guides.heading'),
    heading: words.rich('guides.heading'),
    note: noteLine(view.note, words),
    empty: isEmpty ? words.rich('guides.empty') : null,
    rows: guides.slice(0, GUIDES).map(({ id, title, purpose, minutes }) => {
      const name = clip(words.guide(title), 80)
      return {
        title: escapeMarkdown(name),
        state: `${words.rich('guides.minutes', { minutes })} · ${fitted(words.guide(purpose), 300)}`,
        select: go('start', words.plain('guides.start', { title: clip(name, 40) }), { arg: id }),
      }
    }),
    draftsTitle: words.rich('guide-drafts.heading'),
    drafts: drafts.slice(0, DRAFTS).map(({ id, title, state }) => {
      const name = clip(words.guide(title), 80)
      return {
        title: escapeMarkdown(name),
        state: words.rich(`guide-drafts.${state}` satisfies TextKey),
        select: go('guide-draft', words.plain('guide-drafts.open', { title: clip(name, 40) }), { id }),
      }
    }),
    left: left > 0 ? words.rich('guides.left', { count: left }) : null,
    typing: isEmpty ? null : words.rich('guides.typing'),
    actions: [
      ...(view.isAuthor ? [go('usage', words.plain('usage.open'))] : []),
      go('home', words.plain('action.home')),
    ],
  }
}
