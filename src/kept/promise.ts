import type { CheckPromise } from '../documents/assessment.ts'

/** What a check promised so far, and what it says now: added if it is something else. */
export function promising(before: CheckPromise[], now: CheckPromise | undefined): CheckPromise[] {
  const last = before.at(-1)
  if (!now || (last && same(last, now))) return before
  return [...before, now]
}

/** What was promised first, if something else counts by now. */
export function firstPromise(promised: CheckPromise[]): CheckPromise | undefined {
  const [first, last] = [promised[0], promised.at(-1)]
  return first && last && !same(first, last) ? first : undefined
}

const measures = ['cases', 'minutes', 'duration', 'breaks'] as const

function same(a: CheckPromise, b: CheckPromise): boolean {
  return measures.every(key => a.measures[key] === b.measures[key])
}
