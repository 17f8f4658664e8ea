import type { Idea } from '../documents/idea.ts'
import { settled } from '../idea/lifecycle.ts'
import { brokenSince, waitingFor } from '../idea/promise.ts'
import type { PromiseItem } from '../view/idea/item.ts'
import { perPage } from './pages.ts'
import type { Reader } from './subject.ts'

/** An idea that the coordination has to answer, and what it was promised. */
export interface WaitingIdea {
  idea: Idea
  promise: PromiseItem | undefined
}

/** Some of the ideas that wait, and how many there are. */
export interface WaitingIdeas {
  items: WaitingIdea[]
  total: number
}

/**
 * Ideas that wait for the coordination: new ones first, then those waiting longest. What was just decided does not wait
 * any more, although nobody else is to see that yet.
 * @param from how many are left out, because they stand on pages before
 */
export async function waitingIdeas(reader: Reader, from = 0): Promise<WaitingIdeas> {
  const { items, total } = await reader.work.peekWaiting(from, perPage)
  return { items: items.map(idea => waitingIdea(reader, idea)), total }
}

/**
 * Of these, the ones so late that the promise is broken: how many there are, and the latest first.
 * @param limit of those waiting for a first answer, and of those waiting for a decision
 */
export async function lateIdeas(reader: Reader, limit: number): Promise<WaitingIdeas> {
  const since = brokenSince(reader.today, reader.deps.ideaRules.current(), reader.deps.calendar())
  const { items, total } = await reader.work.peekWaitingSince(since, limit)
  return { items: items.map(idea => waitingIdea(reader, idea)), total }
}

function waitingIdea(reader: Reader, idea: Idea): WaitingIdea {
  return { idea, promise: promiseOf(reader, settled(idea, reader.today)) }
}

/** What an idea waits for next, and how many working days are left. */
export function promiseOf({ deps, today }: Reader, idea: Idea): PromiseItem | undefined {
  const waiting = waitingFor(idea, today, deps.ideaRules.current(), deps.calendar())
  return waiting && { next: waiting.for, dueOn: waiting.due, left: waiting.left }
}
