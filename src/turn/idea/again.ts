import type { Idea } from '../../documents/idea.ts'
import type { AskedFor } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'

/** A form about an idea that holds something already: what was entered and is wrong, or what was typed and is shown. */
export interface Again {
  entered: Record<string, string>
  problem?: Problem
  /** Nothing is wrong with it: it was typed, and happens with a yes. */
  typed?: true
}

/** What was entered before, and what is wrong with it. */
export function refusedText(problem: Problem, text = ''): Again {
  return { problem, entered: { text } }
}

/** What was typed, to be looked at before it happens. */
export function typed(entered: Record<string, string>): Again {
  return { entered, typed: true }
}

/** What a yes to it means: the idea as it was shown. */
export function asShown(idea: Idea, again: Again | undefined): Pick<AskedFor, 'said' | 'rev'> {
  return again?.typed ? { said: again.entered, rev: idea.rev ?? 0 } : {}
}
