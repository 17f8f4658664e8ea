import type { Idea } from '../documents/idea.ts'
import { isDecided, settled } from '../idea/lifecycle.ts'
import { isBroken, waitingFor } from '../idea/promise.ts'
import type { PromiseItem } from '../view/idea/item.ts'
import type { Reader } from './subject.ts'

/** Ideas waiting that are looked at; a town has far fewer. */
const most = 10_000

/** An idea that the coordination has to answer, and what it was promised. */
export interface WaitingIdea {
  idea: Idea
  /** Worked out when it is asked for: of thousands, a page shows ten. */
  readonly promise: PromiseItem | undefined
  /** So late that the promise is broken. */
  isOverdue: boolean
}

/**
 * Ideas that wait for the coordination: new ones first, then those waiting longest. What was just decided does not wait
 * any more, although nobody else is to see that yet.
 */
export async function waitingIdeas(reader: Reader): Promise<WaitingIdea[]> {
  const fresh = await reader.work.peekIdeas({ status: ['neu'] }, 'waiting', { limit: most })
  const others = await reader.work.peekIdeas({ status: ['gesichtet', 'in-pruefung'] }, 'waiting', { limit: most })
  return [...fresh.items, ...others.items]
    .filter(({ decision }) => !decision || !isDecided(decision.to))
    .map(idea => {
      const now = settled(idea, reader.today)
      return {
        idea,
        get promise() {
          return promiseOf(reader, now)
        },
        isOverdue: isBroken(now, reader.today, reader.deps.ideaRules.current(), reader.deps.calendar()),
      }
    })
}

/** What an idea waits for next, and how many working days are left. */
export function promiseOf({ deps, today }: Reader, idea: Idea): PromiseItem | undefined {
  const waiting = waitingFor(idea, today, deps.ideaRules.current(), deps.calendar())
  return waiting && { next: waiting.for, dueOn: waiting.due, left: waiting.left }
}
