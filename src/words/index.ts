import { inPieces } from '../slices.ts'
import { type Example, examples } from './examples.ts'
import { contentOf, negations } from './fillers.ts'
import type { Group } from './pattern.ts'
import type { Spoken } from './spoken.ts'

/** Two small numbers are kept as one: tens of thousands of objects, each with two, would take megabytes. */
const base = 2 ** 12

function packed(first: number, second: number): number {
  return first * base + second
}

function firstOf(both: number): number {
  return Math.floor(both / base)
}

function secondOf(both: number): number {
  return both % base
}

const index = inPieces(function* () {
  const placesOfGroup = yield* groupsOf()
  const groups = [...placesOfGroup.keys()]
  /** By the number of a group: the examples it stands in, and where there. */
  const places = [...placesOfGroup.values()]
  const phrases = yield* phrasesOf(groups)
  const intents = new Set(examples().map(({ intent }) => intent)).size
  const weights = new Map<string, number>()
  for (const [stem, found] of phrases) {
    weights.set(stem, negations.has(stem) ? 0.2 : Math.log((intents + 1) / intentsOf(found, places)))
    yield
  }
  return {
    groups,
    places,
    phrases,
    weights,
    /** What a word weighs that stands in no example. */
    unknown: 0.6 * Math.log(intents + 1),
    /** Examples that name something: of these not every word of a text has to be known. */
    open: new Set([...examples().entries()].flatMap(([at, { groups }]) => (groups.some(isAny) ? [at] : []))),
    /** So many words an example has room for. */
    longest: examples().map(({ groups }) => groups.reduce((sum, group) => sum + roomOf(group), 0)),
  }
})

/** Makes, piece by piece, what is looked up below. */
export function prepareIndex(): Generator<void> {
  return index.prepare()
}

/** So many words are named at most where an example has dots. */
export const longestNamed = 6

function isAny({ is }: Group): boolean {
  return is === 'any'
}

function roomOf(group: Group): number {
  return group.is === 'any' ? longestNamed : Math.max(...group.of.map(of => of.length))
}

/** Tells where a stem stands: in which alternative of which group of which example. */
export function eachPlace(stem: string, tell: (example: number, group: number, alternative: number) => void): void {
  const { phrases, places } = index()
  for (const phrase of phrases.get(stem) ?? [])
    for (const place of places[firstOf(phrase)] ?? []) tell(firstOf(place), secondOf(place), secondOf(phrase))
}

/** The parts of all examples, each once. */
export function groups(): Group[] {
  return index().groups
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
  const found = content.map(({ stem }) => {
    const examples = new Set<number>()
    eachPlace(stem, example => examples.add(example))
    return examples
  })
  const rarest = found.reduce((a, b) => (b.size < a.size ? b : a))
  const likely = new Set([...rarest, ...found.flatMap(each => [...each].filter(at => open.has(at)))])
  return [...likely].flatMap(at => {
    const example = examples()[at]
    return example && content.length <= (longest[at] ?? 0) ? [example] : []
  })
}

/** Where each group stands: example and place in it. Examples share most of theirs, so this is a fifth of where each word stands. */
function* groupsOf(): Generator<void, Map<Group, number[]>> {
  const found = new Map<Group, number[]>()
  for (const [example, { groups }] of examples().entries()) {
    for (const [group, of] of groups.entries()) enlist(found, of, packed(example, group))
    yield
  }
  return withoutRoom(found)
}

/** The phrases that each stem stands in: group and alternative. */
function* phrasesOf(groups: Group[]): Generator<void, Map<string, number[]>> {
  const found = new Map<string, number[]>()
  for (const [group, of] of groups.entries()) {
    for (const [alternative, phrase] of of.is === 'any' ? [] : of.of.entries())
      for (const { stem } of contentOf(phrase)) enlist(found, stem, packed(group, alternative))
    yield
  }
  return withoutRoom(found)
}

function enlist<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key)
  if (list) list.push(number)
  else lists.set(key, [number])
}

/** A list that has grown keeps room for more. */
function withoutRoom<K>(lists: Map<K, number[]>): Map<K, number[]> {
  return new Map([...lists].map(([key, list]) => [key, list.slice()]))
}

function intentsOf(phrases: number[], places: number[][]): number {
  const all = examples()
  const found = phrases.flatMap(phrase => places[firstOf(phrase)] ?? [])
  return new Set(found.map(place => all[firstOf(place)]?.intent)).size
}
