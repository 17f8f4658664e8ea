import type { ReadAnswer } from '../kind.ts'
import type { Text } from '../text.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { type Parts, sorts } from './number-part-names.ts'
import { isArticle, spelled, withoutNew } from './number-words.ts'
import { type Phrases, phraseAt } from './phrases.ts'
import { refuse } from './refuse.ts'
import type { Meaning } from './units.ts'

/** More than these are a story. */
const longest = { letters: 140, parts: 6 }

const each = /^(?:je|jeweils|jeder|jede|jedes|jedem|a|each|apiece|per|pro|every)$/
/** Who is counted beside each. */
const counted = /^(?:leute|burger|kunden|stuck|people|customers|clients)$/
const harmless = new Set(
  `nochmal nochmals noch dann dazu und and plus weitere weiteren hat haben has dauert brauche brauchen sitzen sitzt dran machen macht bearbeitet bearbeiten
  schaffen kommen kommt stehen sinds for das den dem of handle handles do does from get takes voll full erst zuerst danach zusammen total zahl zahle zähle ones another further with mit gehen for`
    .split(/\s+/)
    .map(fold),
)
const ordinal = /^(?:erst|zweit|dritt|viert|funft|letzt|ander)e[nrsm]?$|^(?:first|second|third|fourth|last|other|one)$/

/** Where something is done: only what comes after it adds to it. */
const placed = /^(?:schalter|telefon|buro|counter|desk|office|pc|phone)$/
const later = /(?<!\p{L})(?:danach|dann|anschließend|hinterher|nochmal|noch mal|afterwards|then|another)(?!\p{L})/iu
/** "Vorne 20, hinten nochmal so viele" */
const again =
  /(?<!\p{L})(?:(?:nochmal|noch mal|genau|ebenso|auch) ?so viele|(?:genau|eben)so viele|nochmal das gleiche|the same(?: again| number)?|as many again)(?!\p{L})/iu

/** A number with what it is counted in, and what it belongs to. */
interface Told {
  amount: string
  /** What the part is called: "seite 1", "zweiten". */
  name: string
  /** It is a number of alike parts: "drei Seiten". */
  isMany: boolean
  /** It is one for each of them. */
  isEach: boolean
  /** A comma or the like follows, or a word for the whole. */
  isApart: boolean
}

/**
 * The number that comes of the parts of what is asked for: "18 auf dem ersten Blatt, 22 auf dem zweiten", "3 Seiten mit je 15
 * Feldern". Undefined unless every part is called by a name of its own that belongs to the question; others may be alternatives.
 * @param read reads some of the words as an amount
 */
export function numberOfParts(
  typed: string,
  unit: Text | undefined,
  known: Phrases<Meaning>,
  read: (words: string) => ReadAnswer,
): ReadAnswer | undefined {
  const names = Object.values(unit ?? {}).map(fold)
  const sort = sorts.find(each => names.some(name => each.unit.test(name)))
  if (!sort || typed.length > longest.letters || typed.includes('?')) return undefined
  const text = withoutNew(typed.normalize('NFC'))
  const told = toldIn(text.replace(again, /\d{1,4}/.exec(text)?.[0] ?? '$&'), sort, known)
  if (!told || told.parts.length < 2 || told.parts.length > longest.parts) return undefined
  if (told.parts.some(({ name }) => placed.test(name)) && !later.test(typed)) return undefined
  const values = told.parts
    .map(({ amount }) => read(amount))
    .map(value => (value.ok ? Number(value.value) : Number.NaN))
  const value = product(told.parts, values) ?? sum(told.parts, values) ?? stated(told.parts, values, known)
  if (value === undefined || Number.isNaN(value)) return undefined
  // "Seite 1: 20, Seite 2: 30, zusammen 40"
  if (value === 'unlike') return refuse('number-several', { entered: typed.trim() })
  return read(`${String(value)}${told.rate === '' ? '' : ` ${told.rate}`}`)
}

/** "Drei Seiten je 15" */
function product(parts: readonly Told[], values: readonly number[]): number | undefined {
  const [one, another] = parts
  if (parts.length !== 2 || !one || !another || one.isMany === another.isMany) return undefined
  return parts.some(({ isEach }) => isEach) ? (values[0] ?? 0) * (values[1] ?? 0) : undefined
}

/** "Drei Seiten, 40 Felder": what is counted stands on them. */
function stated(parts: readonly Told[], values: readonly number[], known: Phrases<Meaning>): number | undefined {
  const [pages, told] = parts
  if (parts.length !== 2 || !pages?.isMany || !told || told.isMany || told.name !== '') return undefined
  const isCounted = told.amount.split(' ').some(word => known.meanings.get(word)?.is === 'unit')
  return pages.isApart && isCounted ? values[1] : undefined
}

/** "Vorne 30, hinten 7" */
function sum(parts: readonly Told[], values: readonly number[]): number | 'unlike' | undefined {
  const names = parts.map(({ name }) => name)
  const isTotal = parts.length > 2 && names.at(-1) === ''
  const all = isTotal ? names.slice(0, -1) : names
  if (parts.some(({ isMany, isEach }) => isMany || isEach) || all.includes('')) return undefined
  const added = all.reduce((sum, _, at) => sum + (values[at] ?? Number.NaN), 0)
  if (new Set(all).size < all.length) return undefined
  return isTotal && values.at(-1) !== added ? 'unlike' : added
}

/** What has a number or a letter of its own: "Seite 1", "Teil B". */
const labelled = /^(?:seite|blatt|bogen|teil|abschnitt|block|anlage|page|sheet|section|part|annex|side)$/
const whole = /^(?:zusammen|insgesamt|gesamt|total|altogether)$/
const separators = /^(?:[,;.+&:–]|und|un|and|plus)$/

/** The numbers of a text, with what they belong to, and how often they come; undefined if anything else stands in it. */
function toldIn(text: string, sort: Parts, known: Phrases<Meaning>): { parts: Told[]; rate: string } | undefined {
  const tokens = text.match(/\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu) ?? []
  const words = tokens.map(token => (/^\p{L}/u.test(token) ? fold(token) : token))
  const state: State = { parts: [], now: empty(), rate: '', isBehind: false, isLate: false, last: -1 }
  for (let at = 0; at < words.length; ) {
    const taken = takeAt(words, at, sort, known, state)
    if (taken === 0) return undefined
    at += taken
  }
  flush(state)
  const isWhole = state.now.name === '' && !(state.isLate && !state.parts.some(({ isEach }) => isEach))
  return isWhole ? { parts: state.parts, rate: state.rate } : undefined
}

interface State {
  parts: Told[]
  now: Told
  rate: string
  /** The rate stands behind a number. */
  isBehind: boolean
  /** A number followed such a rate, so that the rate may be of the one before only. */
  isLate: boolean
  /** Behind the last word of a name. */
  last: number
}

function empty(): Told {
  return { amount: '', name: '', isMany: false, isEach: false, isApart: false }
}

function flush(state: State): void {
  if (state.now.amount === '') return
  state.parts.push(state.now)
  state.now = empty()
}

/** Takes up what stands at a word; how many words it took, none if it is not known. */
function takeAt(words: readonly string[], at: number, sort: Parts, known: Phrases<Meaning>, state: State): number {
  const { now } = state
  const word = words[at] ?? ''
  if (separators.test(word)) {
    now.isApart = /^[,;:–]$/.test(word)
    if (word !== ':') flush(state)
    return 1
  }
  const label = labelAt(words, at, sort)
  if (label !== undefined) return name(label, 2, at, state)
  const run = amountAt(words, at, sort, known)
  if (run > 0) {
    if (now.amount !== '') flush(state)
    if (state.isBehind) state.isLate = true
    state.now.amount = words.slice(at, at + run).join(' ')
    // "One page" is one of several that there may be.
    const next = words[at + run] ?? ''
    state.now.isMany = sort.many.test(next) || (/^(?:one|1)$/.test(state.now.amount) && sort.part.test(next))
    return run + (state.now.isMany ? 1 : 0)
  }
  if (whole.test(word))
    state.parts.concat(now).forEach(part => {
      part.isApart = true
    })
  const about = sort.about && /^zu[rm]$/.test(word) && /^\p{L}{3}/u.test(words[at + 1] ?? '')
  if (about) return name(`${words[at + 1]}`, 2, at, state)
  const phrase = phraseAt(known, words, at)
  if (phrase?.meaning.is === 'unit' && !phrase.meaning.adds && phrase.meaning.factor !== 1) {
    if (state.rate !== '') return 0
    state.isBehind = state.parts.length > 0 || now.amount !== ''
    state.rate = words.slice(at, at + phrase.words).join(' ')
    return phrase.words
  }
  if (phrase?.meaning.is === 'bound' || phrase?.meaning.is === 'join') return 0
  if (phrase && phrase.words > 1 && phrase.meaning.is === 'filler') return phrase.words
  if (each.test(word) && (word !== 'a' || amountAt(words, at + 1, sort, known) > 0)) {
    if (now.amount !== '' && amountAt(words, at + 1, sort, known) > 0) flush(state)
    state.now.isEach = true
    const isOf = sort.part.test(words[at + 1] ?? '')
    return isOf ? 2 : 1
  }
  if (sort.part.test(word) || ordinal.test(word) || isKind(word, known)) return name(word, 1, at, state)
  return harmless.has(word) ||
    counted.test(word) ||
    isEdge(word) ||
    phrase?.meaning.is === 'filler' ||
    phrase?.meaning.is === 'unit'
    ? 1
    : 0
}

function name(written: string, many: number, at: number, state: State): number {
  const { now } = state
  if (now.amount !== '' && now.name !== '' && state.last !== at) flush(state)
  state.now.name = `${state.now.name} ${written}`.trim()
  state.last = at + many
  return many
}

/** "Seite 1", "Teil B", where a number stands beside it. */
function labelAt(words: readonly string[], at: number, sort: Parts): string | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2)
  if (!labelled.test(word) || !sort.part.test(word)) return undefined
  const isNumber = (each: string) =>
    /^\d/.test(each) || (spelled(each) !== undefined && (each === 'eins' || !isArticle(each)))
  if (/^[a-d]$/.test(next)) return `${word} ${next}`
  if (!isNumber(next)) return undefined
  const ends = [words.slice(0, at).toReversed(), words.slice(at + 2)].map(side => {
    const to = side.findIndex(each => separators.test(each) && each !== ':')
    return side.slice(0, to === -1 ? 6 : Math.min(to, 6))
  })
  return ends.some(side => side.some(isNumber)) ? `${word} ${next}` : undefined
}

/** How many words from here on are one amount: "20", "zehn Minuten", "eine halbe Stunde". */
function amountAt(words: readonly string[], from: number, { part }: Parts, known: Phrases<Meaning>): number {
  const isNumber = (word: string) => /^\d/.test(word) || spelled(word) !== undefined
  const isUnit = (word: string) => {
    const meaning = part.test(word) ? undefined : known.meanings.get(word)
    return meaning?.is === 'power' || (meaning?.is === 'unit' && (meaning.adds || meaning.factor === 1))
  }
  const [first = '', next = ''] = words.slice(from, from + 2)
  // "An drei Schaltern", "à 18"; "eine halbe Stunde", "a quarter of an hour"
  const isLed = isArticle(first)
  if (!isNumber(first) || /^(?:kein|no|none)/.test(first) || (isLed && !isUnit(next) && !((spelled(next) ?? 1) < 1)))
    return 0
  let at = from + 1
  while (at < words.length && (isUnit(words[at] ?? '') || (isNumber(words[at] ?? '') && !isArticle(words[at] ?? ''))))
    at++
  return at - from
}

/** "Neuanträge": a sort of what is counted. */
function isKind(word: string, known: Phrases<Meaning>): boolean {
  for (let at = 2; at <= word.length - 5 && word.length <= 40; at++) {
    const meaning = known.meanings.get(word.slice(at))
    if (meaning?.is === 'unit' && meaning.factor === 1) return true
  }
  return false
}
