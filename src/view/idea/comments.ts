import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import { shared } from '../parts/share.ts'
import type { Words } from '../texts.ts'
import { onIdea } from './item.ts'

export interface CommentItem {
  id: string
  text: string
  /** Absent: without a name. */
  name?: string
  on: string
  /** The reader's own, which they may delete. */
  mine: boolean
}

interface CommentsView extends Paging {
  is: 'comments'
  idea: { id: string; title: string }
  items: CommentItem[]
  total: number
  mayComment: boolean
  /** Coordinators remove what others wrote. */
  mayRemove?: boolean
  note?: Note
}

/** What was said about an idea, a page of it. */
export function commentsCard(view: CommentsView, words: Words) {
  const { idea, items, total } = view
  const count = words.rich('idea.comments', { count: total })
  return {
    summary: words.plain('comments.summary'),
    heading: words.rich('comments.heading', { title: clip(idea.title, 80) }),
    page: view.pages > 1 ? `${count} · ${words.rich('tasks.page', { page: view.page, pages: view.pages })}` : count,
    note: noteLine(view.note, words),
    empty: total === 0 ? words.rich('comments.empty') : null,
    entries: commentRows(items, ROOM, words).map((row, index) => {
      const item = items[index]
      return { rows: [row], actions: item ? [onComment(item, view, words)] : [] }
    }),
    actions: [
      ...(view.mayComment ? [primary(go('comment', words.plain('idea.action.comment'), { id: idea.id }))] : []),
      ...pageActions(view, { act: 'comments', id: idea.id }, words),
      go('idea', words.plain('ask-idea.back'), { id: idea.id }),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Characters of JSON for all comments of a page. */
const ROOM = 13_000

/** Comments as parts/comment.json wants them; without a name there is only the day. @param room characters of JSON */
export function commentRows(items: CommentItem[], room: number, words: Words) {
  const texts = shared(
    items.map(({ text }) => text),
    room - items.length * ROW,
  )
  return items.map(({ name, on }, index) => ({
    by: name
      ? words.rich('comments.by', { name: clip(name, 60), day: words.day(on) })
      : words.rich('comments.nameless', { day: words.day(on) }),
    text: texts[index] ?? '',
  }))
}

/** What a comment takes besides its text, in characters of JSON. */
const ROW = 350

/** What can be done about one of them: deleted by its author, removed by the coordination, reported by all others. */
function onComment({ id, text, mine }: CommentItem, { idea, mayRemove }: CommentsView, words: Words) {
  const target = { id: idea.id, arg: id }
  if (mine) return onIdea(destructive(go('comment-delete', words.plain('idea.delete'), { id })), text, words)
  const action = mayRemove
    ? destructive(go('remove', words.plain('idea.action.remove'), target))
    : go('report', words.plain('idea.action.report'), target)
  return onIdea(action, text, words)
}
