import type { ReadAnswer } from '../kind.ts'
import { refuse } from './refuse.ts'

/** Characters of a typed answer that are read at all, whatever is asked: free texts may be as long. */
export const longestTyped = 4000

/** Refuses what is too long to be looked at, or has nothing in it. */
export function unreadable(typed: string): (ReadAnswer & { ok: false }) | undefined {
  if (typed.length > longestTyped) return refuse('too-long', { limit: longestTyped, length: typed.length })
  return /\S/.test(typed) ? undefined : refuse('empty')
}
