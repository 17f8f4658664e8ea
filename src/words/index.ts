import { type Example, examples } from './examples.ts'
import { contentOf, negations } from './fillers.ts'
import type { Spoken } from './spoken.ts'

/** Where a stem stands: in which alternative of which group of which example. */
export interface Place {
  example: number
  group: number
  alternative: number
}

const places = Map.groupBy(allPlaces(), ({ stem }) => stem)
const intents = new Set(examples.map(({ intent }) => intent)).size
const weights = new Map(
  [...places].map(([stem, found]) => [stem, negations.has(stem) ? 0.2 : Math.log((intents + 1) / intentsOf(found))]),
)
/** Examples that name something: of these not every word of a text has to be known. */
const open = new Set([...examples.keys()].filter(at => examples[at]?.groups.some(({ is }) => is === 'any')))

/** So many words are named at most where an example has dots. */
export const longestNamed = 6
/** So many words an example has room for. */
const longest = examples.map(({ groups }) =>
  groups.reduce(
    (sum, group) => sum + (group.is === 'any' ? longestNamed : Math.max(...group.of.map(of => of.length))),
    0,
  ),
)

/** What a word weighs that stands in no example. */
const unknown = 0.6 * Math.log(intents + 1)

export function placesOf(stem: string): Place[] {
  return places.get(stem) ?? []
}

/** The stems of all examples. */
export function stems(): string[] {
  return [...places.keys()]
}

/** How much a stem tells: the fewer intents speak of it, the more. Undefined if it stands in no example. */
export function weightOf(stem: string): number | undefined {
  return weights.get(stem)
}

export function weightIn({ stem }: Spoken): number {
  return weights.get(stem) ?? unknown
}

/** The examples that may say just what a text says: all its words stand in them, or they name something. */
export function candidates(words: Spoken[]): Example[] {
  const content = contentOf(words)
  const found = content.map(({ stem }) => new Set(placesOf(stem).map(({ example }) => example)))
  const rarest = found.reduce((a, b) => (b.size < a.size ? b : a))
  const likely = new Set([...rarest, ...found.flatMap(each => [...each].filter(at => open.has(at)))])
  return [...likely].flatMap(at => {
    const example = examples[at]
    return example && content.length <= (longest[at] ?? 0) ? [example] : []
  })
}

function allPlaces(): (Place & { stem: string })[] {
  return examples.flatMap(({ groups }, example) =>
    groups.flatMap((of, group) =>
      of.is === 'any'
        ? []
        : of.of.flatMap((phrase, alternative) =>
            contentOf(phrase).map(({ stem }) => ({ stem, example, group, alternative })),
          ),
    ),
  )
}

function intentsOf(found: Place[]): number {
  return new Set(found.map(({ example }) => examples[example]?.intent)).size
}
