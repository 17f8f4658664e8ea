import type { Idea } from '../../documents/idea.ts'
import { waitingFor } from '../../idea/promise.ts'
import type { PromiseItem } from '../../view/idea/item.ts'
import type { Reader } from '../subject.ts'

/** What an idea waits for next, and how many working days are left. */
export function promiseOf({ deps, today }: Reader, idea: Idea): PromiseItem | undefined {
  const waiting = waitingFor(idea, today, deps.ideaRules.current(), deps.calendar())
  return waiting && { next: waiting.for, dueOn: waiting.due, left: waiting.left }
}
