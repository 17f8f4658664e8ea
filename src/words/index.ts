import { lazily } from '../guide/lazily.ts'
import { type Example, examples } from './examples.ts'
import { contentOf, negations } from './fillers.ts'
import type { Group } from './pattern.ts'
import type { Spoken } from './spoken.ts'

/** Where a stem stands: in which alternative of which group of which example. */
export interface Place {
  example: number
  group: number
  alternative: number
}

/** One of the phrases of a group, which may stand in several examples. */
interface Alternative {
  of: Group
  alternative: number
}

const index = lazily(() => {
  const groups = groupsOf()
  const phrases = phrasesOf(groups.keys())
  const intents = new Set(examples().map(({ intent }) => intent)).size
  const weigh = (stem: string, found: Alternative[]) =>
    negations.has(stem) ? 0.2 : Math.log((intents + 1) / intentsOf(found, groups))
  return {
    groups,
    phrases,
    weights: new Map([...phrases].map(([stem, found]) => [stem, weigh(stem, found)])),
    /** What a word weighs that stands in no example. */
    unknown: 0.6 * Math.log(intents + 1),
    /** Examples that name something: of these not every word of a text has to be known. */
    open: new Set([...examples().entries()].flatMap(([at, { groups }]) => (groups.some(isAny) ? [at] : []))),
    /** So many words an example has room for. */
    longest: examples().map(({ groups }) => groups.reduce((sum, group) => sum + roomOf(group), 0)),
  }
})

/** So many words are named at most where an example has dots. */
export const longestNamed = 6

function isAny({ is }: Group): boolean {
  return is === 'any'
}

function roomOf(group: Group): number {
  return group.is === 'any' ? longestNamed : Math.max(...group.of.map(of => of.length))
}

export function placesOf(stem: string): Place[] {
  const { phrases, groups } = index()
  const found = phrases.get(stem) ?? []
  return found.flatMap(({ of, alternative }) => (groups.get(of) ?? []).map(place => ({ ...place, alternative })))
}

/** The stems of all examples. */
export function stems(): string[] {
  return [...index().phrases.keys()]
}

/** How much a stem tells: the fewer intents speak of it, the more. Undefined if it stands in no example. */
export function weightOf(stem: string): number | undefined {
  return index().weights.get(stem)
}

export function weightIn({ stem }: Spoken): number {
  return index().weights.get(stem) ?? index().unknown
}

/** The examples that may say just what a text says: all its words stand in them, or they name something. */
export function candidates(words: Spoken[]): Example[] {
  const { open, longest } = index()
  const content = contentOf(words)
  const found = content.map(({ stem }) => new Set(placesOf(stem).map(({ example }) => example)))
  const rarest = found.reduce((a, b) => (b.size < a.size ? b : a))
  const likely = new Set([...rarest, ...found.flatMap(each => [...each].filter(at => open.has(at)))])
  return [...likely].flatMap(at => {
    const example = examples()[at]
    return example && content.length <= (longest[at] ?? 0) ? [example] : []
  })
}

/** Where each group stands. Examples share most of theirs, so this is a fifth of where each word stands. */
function groupsOf(): Map<Group, Omit<Place, 'alternative'>[]> {
  const found = new Map<Group, Omit<Place, 'alternative'>[]>()
  for (const [example, { groups }] of examples().entries())
    for (const [group, of] of groups.entries()) {
      const known = found.get(of)
      if (known) known.push({ example, group })
      else found.set(of, [{ example, group }])
    }
  return found
}

/** The phrases that each stem stands in. */
function phrasesOf(groups: Iterable<Group>): Map<string, Alternative[]> {
  const found = new Map<string, Alternative[]>()
  for (const of of groups)
    for (const [alternative, phrase] of of.is === 'any' ? [] : of.of.entries())
      for (const { stem } of contentOf(phrase)) {
        const known = found.get(stem)
        if (known) known.push({ of, alternative })
        else found.set(stem, [{ of, alternative }])
      }
  return found
}

function intentsOf(found: Alternative[], groups: Map<Group, Omit<Place, 'alternative'>[]>): number {
  const all = examples()
  return new Set(found.flatMap(({ of }) => (groups.get(of) ?? []).map(({ example }) => all[example]?.intent))).size
}
