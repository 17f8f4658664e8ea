import type { LocalText } from '../../documents/language.ts'
import { go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { openReview } from './item.ts'

interface ReviewsView {
  is: 'idea-reviews'
  items: {
    id: string
    title: string
    dueOn: string
    isOver: boolean
    /** The reader has yet to answer. */
    isWaiting: boolean
    /** For coordinators: units that have not answered. */
    open: LocalText[]
  }[]
  note?: Note
}

/** Characters of JSON for the rows. */
const ROWS = 18_000

/** What the reader is asked about ideas, and for coordinators all that is asked. */
export function reviewsCard({ items, note }: ReviewsView, words: Words) {
  const rows = items.map(item => ({
    title: fitted(item.title, 260),
    state: stateOf(item, words),
    select: openReview(item, words),
  }))
  return {
    summary: words.plain('idea-reviews.heading'),
    heading: words.rich('idea-reviews.heading'),
    page: null,
    note: noteLine(note, words),
    empty: rows.length === 0 ? words.rich('idea-reviews.empty') : null,
    rows: fitting(rows, ROWS),
    actions: [offerAction('my-tasks', words), offerAction('ideas', words), go('home', words.plain('action.home'))],
  }
}

function stateOf({ dueOn, isOver, isWaiting, open }: ReviewsView['items'][number], words: Words): string {
  const day = words.day(dueOn)
  const names = open.slice(0, 5).map(name => clip(words.guide(name), 60))
  return [
    words.rich(isOver ? 'idea-reviews.over' : 'idea-reviews.until', { day }),
    ...(isWaiting ? [words.rich('idea-reviews.yours')] : []),
    ...(names.length > 0 ? [words.rich('idea-reviews.open', { units: names.join(', ') })] : []),
  ].join(' · ')
}
