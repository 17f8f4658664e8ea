import { go } from '../parts/action.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openIdea } from '../parts/open.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { type IdeaItem, ideaState, ideaTitle, type PromiseItem, promiseInWords } from './item.ts'

interface InboxView extends Paging {
  is: 'inbox'
  /** New ones first, then those waiting longest. */
  items: (IdeaItem & { promise?: PromiseItem })[]
  total: number
  overdue: number
  note?: Note
}

/** Where coordinators deal with ideas: what waits, and how long the promise leaves them. */
export function inboxCard(view: InboxView, words: Words) {
  const { items, total, overdue, page, pages } = view
  return {
    summary: words.plain('inbox.heading'),
    heading: words.rich('inbox.heading'),
    text: waiting(total, overdue, words),
    page: pages > 1 ? words.rich('tasks.page', { page, pages }) : null,
    note: noteLine(view.note, words),
    rows: fitting(
      items.map(item => ({
        title: ideaTitle(item.title),
        state: item.promise
          ? `${promiseInWords(item.promise, words)} · ${ideaState(item, words)}`
          : ideaState(item, words),
        select: openIdea(item, words),
      })),
      ROWS,
    ),
    actions: [
      ...pageActions(view, { act: 'inbox' }, words),
      offerAction('ideas', words),
      go('audit', words.plain('audit.heading')),
      offerAction('coordination', words),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Characters of JSON for the rows of a page. */
const ROWS = 18_000

function waiting(total: number, overdue: number, words: Words): string {
  if (total === 0) return words.rich('inbox.empty')
  return words.rich(overdue > 0 ? 'inbox.waiting.overdue' : 'inbox.waiting', { count: total, overdue })
}
