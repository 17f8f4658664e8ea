import type { Idea } from '../documents/idea.ts'
import type { Changed } from './onward.ts'

// What people do for themselves raises no revision: a coordinator's card does not become outdated by it.

type People = 'supporters' | 'followers' | 'muted'

/**
 * Somebody supports an idea, once. merged: they support the other one. own: authors do not support their own idea; of
 * one without a name nobody can know. Whoever supports hears of each step, so they are no longer mute.
 */
export function support(idea: Idea, person: string): Changed<'same' | 'own' | 'merged'> {
  return heard(joined(idea, 'supporters', person), person)
}

/** Takes support back, also from an idea that was merged since then. */
export function unsupport(idea: Idea, person: string): Changed<'same'> {
  return without(idea, 'supporters', person)
}

/** Somebody wants to hear of each step; own: an author hears of it anyway. Whoever follows is no longer mute. */
export function follow(idea: Idea, person: string): Changed<'same' | 'own' | 'merged'> {
  return heard(joined(idea, 'followers', person), person)
}

export function unfollow(idea: Idea, person: string): Changed<'same'> {
  return without(idea, 'followers', person)
}

/** Nothing more about this idea: for the author, supporters and followers alike. */
export function mute(idea: Idea, person: string): Changed<'same'> {
  return idea.muted?.includes(person) ? { ok: false, why: 'same' } : { ok: true, idea: put(idea, 'muted', person) }
}

export function unmute(idea: Idea, person: string): Changed<'same'> {
  return without(idea, 'muted', person)
}

/**
 * Everybody who supports an idea or one that was merged into it, each once.
 * @param merged the ideas merged into it
 */
export function supporters(idea: Idea, merged: Idea[]): Set<string> {
  return new Set([idea, ...merged].flatMap(one => one.supporters ?? []))
}

/** How many support an idea or one that was merged into it, those whose names are forgotten by now included. */
export function supportOf(idea: Idea, merged: Idea[]): number {
  const unnamed = [idea, ...merged].reduce((sum, { unnamedSupport = 0 }) => sum + unnamedSupport, 0)
  return supporters(idea, merged).size + unnamed
}

/**
 * Who hears of each step of an idea: author, supporters and followers of it and of all merged into it. Whoever muted
 * one of them does not hear because of that one; whoever muted the idea itself does not hear at all.
 * @param merged the ideas merged into it
 */
export function listeners(idea: Idea, merged: Idea[]): Set<string> {
  const heard = new Set([idea, ...merged].flatMap(listening))
  for (const person of idea.muted ?? []) heard.delete(person)
  return heard
}

function listening({ author, supporters = [], followers = [], muted = [] }: Idea): string[] {
  const own = author === undefined ? [] : [author]
  return [...own, ...supporters, ...followers].filter(person => !muted.includes(person))
}

function joined(idea: Idea, list: People, person: string): Changed<'same' | 'own' | 'merged'> {
  if (idea.mergedInto !== undefined) return { ok: false, why: 'merged' }
  if (idea.author === person) return { ok: false, why: 'own' }
  return idea[list]?.includes(person) ? { ok: false, why: 'same' } : { ok: true, idea: put(idea, list, person) }
}

function heard<Why extends string>(changed: Changed<Why>, person: string): Changed<Why> {
  const unmuted = changed.ok ? unmute(changed.idea, person) : changed
  return unmuted.ok ? unmuted : changed
}

/** In the order of the ids: who came first is nobody's business, and could hint at an author without a name. */
function put(idea: Idea, list: People, person: string): Idea {
  return { ...idea, [list]: [...(idea[list] ?? []), person].sort() }
}

function without(idea: Idea, list: People, person: string): Changed<'same'> {
  const { [list]: people = [], ...rest } = idea
  if (!people.includes(person)) return { ok: false, why: 'same' }
  const left = people.filter(one => one !== person)
  return { ok: true, idea: left.length === 0 ? rest : { ...rest, [list]: left } }
}
