import { fillerAt } from './fillers.ts'
import { type Spoken, spoken } from './spoken.ts'

/**
 * An example sentence: "(suche|finde) Ideen zu …" has alternatives in round brackets, an empty one where a part may be
 * missing, and three dots for any words.
 */
export interface Pattern {
  groups: Group[]
}

/** What stands at one place of an example: one of some phrases, or any words. */
export type Group = { is: 'any' } | { is: 'one'; of: Spoken[][]; isOptional: boolean }

/** "mehr Zeit für … (bis …|)" is two examples: dots stand for themselves, never within brackets. */
export function unfolded(example: string): string[] {
  const found = /\(([^()]*…[^()]*)\)/.exec(example)
  if (!found) return [example]
  const alternatives = (found[1] ?? '').split('|')
  const plain = alternatives.filter(each => !each.includes('…'))
  const ways = [
    ...alternatives.filter(each => each.includes('…')),
    ...(plain.length > 0 ? [`(${plain.join('|')})`] : []),
  ]
  const [before, after] = [example.slice(0, found.index), example.slice(found.index + found[0].length)]
  return ways.flatMap(way => unfolded(`${before}${way}${after}`))
}

/**
 * Reads examples. What stands in several of them is read once and shared: that is four of five parts, since an example with two
 * ways to say something is two.
 */
export function patternReader(): (example: string) => Pattern {
  const known = new Map<string, Group>()
  const words = new Map<string, Spoken>()
  const phrases = new Map<string, Spoken[]>()
  /** Where words of an example stand tells nothing, so they are the same wherever they stand. */
  function read(phrase: string): Spoken[] {
    const known = phrases.get(phrase) ?? spoken(phrase).map(word => words.get(word.word) ?? word)
    phrases.set(phrase, known)
    for (const word of known) words.set(word.word, word)
    return known
  }
  return example => {
    const parts = example.split(/(\([^()]*\)|…)/).filter(part => part.trim() !== '')
    return {
      groups: parts.map(part => {
        const group = known.get(part) ?? groupOf(part, read)
        known.set(part, group)
        return group
      }),
    }
  }
}

function groupOf(part: string, read: (phrase: string) => Spoken[]): Group {
  if (part === '…') return { is: 'any' }
  const of = part.startsWith('(') ? part.slice(1, -1).split('|') : [part]
  const phrases = of.map(read)
  return {
    is: 'one',
    of: phrases,
    isOptional: phrases.some(words => isFiller(words) && !isMeant(words)) || phrases.every(isFiller),
  }
}

/**
 * Fillers that are more than that beside other words: "(an|daran dass)" is not "daran dass" or nothing, and "(nicht mehr|jetzt)"
 * neither.
 */
const meant = new Set(['an', 'jetzt', 'doch', 'gerade', 'da', 'fix', 'halt'])

function isMeant([only, another]: Spoken[]): boolean {
  return only !== undefined && another === undefined && meant.has(only.word)
}

/** Nothing, or nothing but fillers. */
function isFiller(words: Spoken[]): boolean {
  for (let at = 0; at < words.length; ) {
    const n = fillerAt(words, at)
    if (n === 0) return false
    at += n
  }
  return true
}

/** What stands for the three dots, as places among the words; undefined: the text does not say this. */
export type Fit = { from: number; to: number }[]

/**
 * Whether words say just what an example says, in its order. Fillers may stand anywhere; every other word has to be in
 * the example.
 */
export function fits({ groups }: Pattern, words: Spoken[]): Fit | undefined {
  const dead = new Set<number>()

  function from(group: number, at: number): Fit | undefined {
    const key = group * 1000 + at
    if (dead.has(key)) return undefined
    const found = next(group, at)
    if (!found) dead.add(key)
    return found
  }

  function next(at: number, word: number): Fit | undefined {
    const group = groups[at]
    if (!group) return word === words.length ? [] : skipped(at, word)
    if (group.is === 'any') {
      // The fewest words first: what follows may be skipped as a filler, but is no part of what is named.
      for (let to = word + 1; to <= words.length; to++) {
        const rest = from(at + 1, to)
        if (rest) return [{ from: word, to }, ...rest]
      }
      return undefined
    }
    for (const phrase of group.of) {
      const n = phrase.length
      if (n === 0 || !phrase.every(({ stem }, k) => words[word + k]?.stem === stem && !words[word + k]?.isQuoted))
        continue
      const rest = from(at + 1, word + n)
      if (rest) return rest
    }
    return (group.isOptional ? from(at + 1, word) : undefined) ?? skipped(at, word)
  }

  function skipped(group: number, at: number): Fit | undefined {
    const n = fillerAt(words, at)
    return n === 0 ? undefined : from(group, at + n)
  }

  return from(0, 0)
}
