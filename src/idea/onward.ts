import type { Idea, IdeaStep } from '../documents/idea.ts'

/** A changed idea, or why it is not to be changed. */
export type Changed<Why extends string> = { ok: true; idea: Idea } | { ok: false; why: Why }

/** On which local day something happens to an idea. Never a finer time: its author may be without a name. */
export type Day = Pick<IdeaStep, 'on'>

/** The idea one revision further, with what happened in its history. */
export function onward(idea: Idea, step: Omit<IdeaStep, 'status'>): Idea {
  return revised({ ...idea, history: [...idea.history, { ...step, status: idea.status }] })
}

/** The idea one revision further. */
export function revised(idea: Idea): Idea {
  return { ...idea, rev: (idea.rev ?? 0) + 1 }
}
