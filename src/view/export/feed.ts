import type { LocalText } from '../../documents/language.ts'
import { destructive, go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface FeedView {
  is: 'calendar-feed'
  unit: { id: string; name: LocalText }
  url: string
  note?: Note
}

/** The address of a unit's calendar, and how to get another one. */
export function calendarFeedCard({ unit, url, note }: FeedView, words: Words) {
  const name = clip(words.guide(unit.name), 80)
  return {
    summary: words.plain('calendar-feed.heading', { unit: name }),
    heading: words.rich('calendar-feed.heading', { unit: name }),
    note: noteLine(note, words),
    text: words.rich('calendar-feed.text'),
    url,
    how: words.rich('calendar-feed.how'),
    todo: words.rich('calendar-feed.todo'),
    actions: [
      destructive(go('calendar-renew', words.plain('calendar-feed.renew'), { id: unit.id })),
      go('exports', words.plain('exports.heading')),
    ],
    secret: words.rich('calendar-feed.secret'),
  }
}
