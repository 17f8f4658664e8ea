import type { DraftState } from '../../guide/publication.ts'
import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'

interface GuidesView {
  is: 'guides'
  guides: { id: string; title: Text; purpose: Text; minutes: number }[]
  /** Those that nobody but their authors sees, or not as they are by now. */
  drafts?: { id: string; title: Text; state: DraftState }[]
  /** Whoever reads may see how guides are used, and gets a link to each: the id of the bot in Teams leads there. */
  isAuthor?: true
  bot?: string
  note?: Note
}

/** As many as a card has room for; the others have their words. */
const GUIDES = 20
const DRAFTS = 8
/** Where links stand as well. */
const GUIDES_WITH_LINKS = 14
/** Characters of JSON for all links: enough for those of twenty guides with ordinary names. */
const LINKS = 3_600

/** Links that begin a guide from the intranet: Teams opens the chat with its name typed already. */
function links({ guides, bot }: GuidesView, words: Words) {
  if (bot === undefined || guides.length === 0) return []
  const lines = guides.slice(0, GUIDES).map(({ title }) => {
    const name = words.guide(title)
    const message = encodeURIComponent(name).replace(/[*_()!~']/g, sign => `%${sign.charCodeAt(0).toString(16)}`)
    const link = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot).replace('%3A', ':')}&message=${message}`
    return { text: `**${escapeMarkdown(clip(name, 80))}:** ${link}` }
  })
  let room = LINKS
  const fitting = lines.filter(line => {
    room -= JSON.stringify(line).length
    return room >= 0
  })
  return [
    {
      ...foldLine('links', words.plain('guides.links')),
      lines: [{ text: words.rich('guides.links.hint') }, ...fitting],
    },
  ]
}

/** The guides one can begin. */
export function guidesCard(view: GuidesView, words: Words) {
  const { guides, drafts = [] } = view
  const most = view.bot === undefined ? GUIDES : GUIDES_WITH_LINKS
  const left = Math.max(0, guides.length - most) + Math.max(0, drafts.length - DRAFTS)
  const isEmpty = guides.length + drafts.length === 0
  return {
    summary: words.plain('guides.heading'),
    heading: words.rich('guides.heading'),
    note: noteLine(view.note, words),
    empty: isEmpty ? words.rich('guides.empty') : null,
    rows: guides.slice(0, most).map(({ id, title, purpose, minutes }) => {
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
    links: links(view, words),
    left: left > 0 ? words.rich('guides.left', { count: left }) : null,
    typing: isEmpty ? null : words.rich('guides.typing'),
    actions: [
      ...(view.isAuthor ? [go('usage', words.plain('usage.open'))] : []),
      go('home', words.plain('action.home')),
    ],
  }
}
