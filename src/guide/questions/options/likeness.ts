import type { Option } from '../../guide.ts'
import { isNegative } from '../polarity.ts'
import { familiarity, modelOf, scored } from './model.ts'
import type { Names } from './names.ts'
import { weighty } from './weighty.ts'

/** An option, and how much less likely it is than the best: 0 for that, a difference of logarithms. */
export interface Likely {
  option: Option
  behind: number
  /** How many texts tell of it: of few, little is known. */
  texts: number
}

/** So far behind (of logarithms) is enough to doubt what was read. */
const behind = 1
/** So far ahead an option has to be that is named among other words, where much was learned. */
const ahead = 2
/** So far ahead is what letters and words say rather than chance, where something else says otherwise. */
const farAhead = 0.7
/** So far ahead leaves little doubt, where a name stands in the text besides. */
const veryFarAhead = 1
/** Texts an option needs before anything is doubted because of them. */
export const enough = 15
/** Texts of an option after which what is not clear by all words is not clear. */
const plenty = 40
/** So much of a text has to stand in names before what it is like is worth asking about; of a word alone nearly all. */
const familiar = { text: 0.45, word: 0.7 }
/** What is longer tells more than which option is meant, in characters. */
const longest = 200
/** What is typed at a question is seldom no answer to it. */
const seldom = 1
/** Letters of a word that has more in common with those like it than some letters. */
const long = 7
/** More options than these are no hint. */
const most = 3

/** The options by how likely a text means them by all its words and letters, the likeliest first. @param words folded */
export function likeliest(names: Names, words: string): Likely[] {
  const { options } = scored(modelOf(names.options), words)
  const best = options[0]?.score ?? 0
  return options.map(({ score, ...each }) => ({ ...each, behind: best - score }))
}

/** The likeliest option. */
export interface Leading {
  option: Option
  /** How far it is ahead of the next, and of what is no answer. */
  ahead: number
}

/** The likeliest option, and how far it is ahead of the next; undefined where too little is known of it. */
export function leading(names: Names, words: string): Leading | undefined {
  if (words.length > longest) return undefined
  const { options, none } = scored(modelOf(names.options), words)
  const [best, next] = options
  if (!best || !next || best.texts < enough) return undefined
  return { option: best.option, ahead: best.score - Math.max(next.score, none - seldom) }
}

/** Whether all letters and words of a text speak as clearly for an option as one of its names in it. */
export function isBorneOut(names: Names, words: string, read: Option): boolean {
  const best = leading(names, words)
  return best?.option === read && best.ahead >= veryFarAhead
}

/**
 * Whether the letters and words of a text speak clearly for another option than the one that was read, or, where much was
 * learned, not clearly for it.
 */
export function isDoubtful(names: Names, words: string, read: Option): boolean {
  if (words.length > longest) return false
  const likely = likeliest(names, words)
  const [best, next] = likely
  const own = likely.find(({ option }) => option === read)
  if (!best || !next || !own) return false
  if (own.behind >= behind && [best, own].every(({ texts }) => texts >= enough)) return true
  return best.texts >= plenty && (own !== best || next.behind < ahead)
}

/**
 * What to ask back with: what a text may mean by its words, the likeliest first, and before them what is far likelier by all
 * of its letters. Where no word points to an option, the one or two that stand out, if most of the text is known at all.
 */
export function toAskWith(names: Names, words: string, near: Option[]): Option[] {
  if (words.length > longest) return near
  const likely = likeliest(names, words)
  const [best, next] = likely
  if (!best || !next || best.texts < enough) return near
  if (near.length === 0) return isFamiliar(names, words) && isAnswer(names, words) ? standingOut(likely) : []
  const isWord = !words.includes(' ')
  // What a guide has for just this word stands in its order.
  if (isWord && names.exact.get(words)?.some(({ is }) => is === 'maybe')) return near
  const ordered = likely.flatMap(({ option }) => (near.includes(option) ? [option] : []))
  return ordered[0] === best.option || next.behind < farAhead || isWord
    ? ordered
    : [best.option, ...ordered.slice(0, most - 1)]
}

/** Whether a text is likelier an answer than not. */
function isAnswer(names: Names, words: string): boolean {
  return (leading(names, words)?.ahead ?? 0) > 0
}

/** The one or two that are likelier than the rest. */
function standingOut([best, next, third]: Likely[]): Option[] {
  if (!best || !next || next.behind >= far) return best ? [best.option] : []
  return !third || third.behind >= far ? [best.option, next.option] : []
}

const far = 1.5

/** A short word may be anything, and one that is denied something else. */
function isFamiliar(names: Names, words: string): boolean {
  const [first = '', second] = weighty(words)
  if (second === undefined && (first.length < long || isNegative(words))) return false
  return familiarity(modelOf(names.options), words) >= familiar[second === undefined ? 'word' : 'text']
}
