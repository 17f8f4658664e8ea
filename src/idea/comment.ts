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
