import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { openWorkshop } from '../parts/open.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { stateInWords, type WorkshopFacts } from './item.ts'

interface WorkshopsView {
  is: 'workshops'
  workshops: WorkshopFacts[]
  /** Guides a workshop can be held with. */
  guides: { id: string; title: Text }[]
  note?: Note
}

/** Characters of JSON for the rows, and guides that are named. */
const ROWS = 18_000
const GUIDES = 8

/** Workshops that somebody is or was in, and how one is begun. */
export function workshopsCard({ workshops, guides, note }: WorkshopsView, words: Words) {
  const rows = workshops.map(workshop => {
    const title = words.guide(workshop.title)
    return {
      title: escapeMarkdown(clip(title, 80)),
      state: `${stateInWords(workshop, words)} · ${workshop.id}`,
      select: openWorkshop({ id: workshop.id, title }, words),
    }
  })
  const named = guides.slice(0, GUIDES).map(({ title }) => clip(words.guide(title), 60).toLowerCase())
  return {
    summary: words.plain('workshops.heading'),
    heading: words.rich('workshops.heading'),
    note: noteLine(note, words),
    text: words.rich('workshops.text'),
    empty: rows.length === 0 ? words.rich('workshops.empty') : null,
    rows: fitting(rows, ROWS),
    begin: named.length > 0 ? words.rich('workshops.begin') : words.rich('note.workshop-none'),
    ways: named.map(title => ({ text: words.rich('workshops.way', { title }) })),
    actions: [go('home', words.plain('action.home'))],
  }
}
