import type { Option } from '../../guide.ts'
import { isNegative } from '../polarity.ts'
import type { Names } from './names.ts'
import { weighty } from './weighty.ts'

/** An option, and how much less likely it is than the best: 0 for that, a difference of logarithms. */
export interface Likely {
  option: Option
  behind: number
  /** How many names it has: of few, little is known. */
  names: number
}

/** What the names of the options of a question say of letters and words, counted once. */
interface Counted {
  options: Option[]
  /** By option and place: in how many of its names a piece stands, up to 255. */
  counts: Uint8Array[]
  /** By option: all of these together. */
  totals: number[]
  /** By option: its names. */
  names: number[]
}

/** So far ahead is enough to doubt what was read. */
const ahead = 6
/** So far ahead (of logarithms) is what letters and words say rather than chance, where something else says otherwise. */
const farAhead = 10
/** So far ahead leaves little doubt, where a name stands in the text besides. */
const veryFarAhead = 30
/** Names an option needs before anything is doubted because of them. */
const enough = 15
/** So much of a text has to stand in names before what it is like is worth asking about; of a word alone nearly all. */
const familiar = { text: 0.6, word: 0.85 }
/** What is longer tells more than which option is meant, in characters. */
const longest = 200
/** Letters of a word that has more in common with those like it than some letters. */
const long = 7
/** More options than these are no hint. */
const most = 3

/** Places of pieces: few enough for the memory of a question, and enough that two seldom share one. */
const places = 1 << 14
/** What stands in no name of an option may still be said of it. */
const unseen = 0.1

const known = new WeakMap<Names, Counted>()

/**
 * The options by how likely a text means them, the likeliest first: naive Bayes over the words of all their names, pairs of
 * words, and three to five letters in a row, each option as likely as the other beforehand. It knows no negation, no doubt,
 * and no slip, so it is for asking back and for doubting what was read; alone it is hardly ever enough.
 * @param words folded
 * @see Manning, Raghavan, Schütze: Introduction to Information Retrieval, chapter 13
 */
export function likeliest(names: Names, words: string): Likely[] {
  const { options, counts, totals, names: many } = known.get(names) ?? count(names)
  const pieces = piecesOf(words)
  const scores = options.map((option, at) => {
    const own = counts[at] ?? new Uint8Array()
    const all = Math.log((totals[at] ?? 0) + unseen * places)
    return {
      option,
      names: many[at] ?? 0,
      score: pieces.reduce((sum, piece) => sum + Math.log((own[piece] ?? 0) + unseen) - all, 0),
    }
  })
  const best = Math.max(...scores.map(({ score }) => score))
  return scores.map(({ score, ...each }) => ({ ...each, behind: best - score })).toSorted((a, b) => a.behind - b.behind)
}

/** The likeliest option, and how far it is ahead of the next; undefined where too little is known of it. */
export function leading(names: Names, words: string): { option: Option; ahead: number } | undefined {
  const [best, next] = words.length > longest ? [] : likeliest(names, words)
  return best && next && best.names >= enough ? { option: best.option, ahead: next.behind } : undefined
}

/** Whether all letters and words of a text speak as clearly for an option as one of its names in it. */
export function isBorneOut(names: Names, words: string, read: Option): boolean {
  const best = leading(names, words)
  return best?.option === read && best.ahead >= veryFarAhead
}

/** Whether the letters and words of a text speak clearly for another option than the one that was read. */
export function isDoubtful(names: Names, words: string, read: Option): boolean {
  if (words.length > longest) return false
  const likely = likeliest(names, words)
  const own = likely.find(({ option }) => option === read)
  return (own?.behind ?? 0) >= ahead && [likely[0], own].every(each => each && each.names >= enough)
}

/**
 * What to ask back with: what a text may mean by its words, the likeliest first, and before them what is far likelier by all
 * of its letters. Where no word points to an option, the two likeliest, if most of the text is known at all.
 */
export function toAskWith(names: Names, words: string, near: Option[]): Option[] {
  if (words.length > longest) return near
  const likely = likeliest(names, words)
  const [best, next] = likely
  if (!best || !next || best.names < enough) return near
  if (near.length === 0) return isFamiliar(names, words) ? [best.option, next.option] : []
  const isWord = !words.includes(' ')
  // What a guide has for just this word stands in its order.
  if (isWord && names.exact.get(words)?.some(({ is }) => is === 'maybe')) return near
  const ordered = likely.flatMap(({ option }) => (near.includes(option) ? [option] : []))
  return ordered[0] === best.option || next.behind < farAhead || isWord
    ? ordered
    : [best.option, ...ordered.slice(0, most - 1)]
}

/** A short word may be anything, and one that is denied something else. */
function isFamiliar(names: Names, words: string): boolean {
  const [first = '', second] = weighty(words)
  if (second === undefined && (first.length < long || isNegative(words))) return false
  const { counts } = known.get(names) ?? count(names)
  const pieces = piecesOf(words)
  return (
    pieces.filter(piece => counts.some(own => own[piece])).length >=
    familiar[second === undefined ? 'word' : 'text'] * pieces.length
  )
}

function count(names: Names): Counted {
  const options = [...new Set(names.all.map(({ option }) => option))]
  const counts = options.map(() => new Uint8Array(places))
  const many = options.map(() => 0)
  for (const { option, is, words } of names.all) {
    const at = options.indexOf(option)
    const own = counts[at]
    if (!own || is === 'maybe') continue
    many[at] = (many[at] ?? 0) + 1
    for (const piece of piecesOf(words)) own[piece] = Math.min(255, (own[piece] ?? 0) + 1)
  }
  const totals = counts.map(own => own.reduce((sum, each) => sum + each, 0))
  const counted = { options, counts, totals, names: many }
  known.set(names, counted)
  return counted
}

/** The places of a text's words, pairs of words, and letters in a row, each once. */
function piecesOf(text: string): number[] {
  const found = new Set<number>()
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    found.add(placeOf(` ${word} .`))
    if (at > 0) found.add(placeOf(`${words[at - 1]} ${word}`))
    const padded = ` ${word} `
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= padded.length; from++) found.add(placeOf(padded.slice(from, from + size)))
  }
  return [...found]
}

/** FNV-1a, as far as there are places. */
function placeOf(piece: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}
