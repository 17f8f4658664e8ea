import type { Words } from '../texts.ts'
import { type Action, go } from './action.ts'
import { clip } from './escape.ts'

/** The way to an idea. It says which one, because several may be listed; so do the others. */
export function openIdea({ id, title }: { id: string; title: string }, words: Words): Action {
  return go('idea', words.plain('ideas.open', { title: clip(title, 40) }), { id })
}

/** The way to a campaign. */
export function openCampaign({ id, title }: { id: string; title: string }, words: Words): Action {
  return go('campaign', words.plain('campaign.open', { title: clip(title, 40) }), { id })
}

/** The way to a workshop. */
export function openWorkshop({ id, title }: { id: string; title: string }, words: Words): Action {
  return go('workshop', words.plain('workshop.open', { title: clip(title, 40) }), { id })
}

/** The way to a check. */
export function openCheck({ id, title }: { id: string; title: string }, words: Words): Action {
  return go('check', words.plain('checks.open', { title: clip(title, 40) }), { id })
}

/** The way to a task; `list` leads back. */
export function openTask({ id, title }: { id: string; title: string }, list: string | undefined, words: Words): Action {
  return go('task', words.plain('task.open', { title: clip(title, 40) }), { id, ...(list && { arg: list }) })
}
