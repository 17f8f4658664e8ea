import type { Comment } from '../documents/comment.ts'

/** What somebody said about an idea, as it comes in. */
export interface Said {
  /** Number of the idea. */
  idea: string
  text: string
}

/**
 * A comment under its author's name.
 * @param id random, so that it tells no order
 * @param at instant
 * @param on the same as a local day
 */
export function namedComment({ idea, text }: Said, id: string, author: string, at: string, on: string): Comment {
  return { id, idea, text: text.trim(), author, on, at }
}

/** A comment without a name: no person, no time finer than the day. */
export function namelessComment({ idea, text }: Said, id: string, on: string): Comment {
  return { id, idea, text: text.trim(), on }
}

/**
 * Comments as they are read: by day; those with a name by time, and after them those without one, in an order that says
 * nothing. So none between two others tells when it was written.
 */
export function inOrder(comments: Comment[]): Comment[] {
  return comments.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/**
 * The last comments, and among them the one that was just made: whoever made it is to see it.
 * @param all in order
 */
export function lastOf(all: Comment[], most: number, made?: string): Comment[] {
  const last = all.slice(-most)
  const one = all.find(({ id }) => id === made)
  return one && !last.includes(one) ? [one, ...last.slice(1)] : last
}

function place({ on, at, id }: Comment): string {
  return `${on} ${at ?? '~'} ${id}`
}
