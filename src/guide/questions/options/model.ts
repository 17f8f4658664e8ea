import type { Option } from '../../guide.ts'
import { fold } from '../fold.ts'
import { spoken } from '../spoken.ts'

/** What all names of the options of a question, and what people said who meant them, tell of words and letters. */
export interface Model {
  options: Option[]
  /** By option: how many texts tell of it. */
  texts: number[]
  /** The pieces that count, in ascending order. */
  pieces: Uint32Array
  /** By piece: the seldomer it is, the more it says. */
  weight: Float32Array
  /** By piece, and in it by option: how much it speaks for it, in parts of `unit`. */
  speaks: Int8Array
  unit: number
}

/** A text, and the place of the option it means. */
interface Example {
  words: string
  meant: number
}

/** A piece of one text alone tells of that text, not of an option. */
const seldom = 2
/** How often all texts are gone through, and how far each step goes: more learns the texts by heart. */
const rounds = 8
const step = 0.3

const known = new WeakMap<Option[], Model>()

/** The model of some options, made when it is first asked for: some ten milliseconds. */
export function modelOf(options: Option[]): Model {
  const model = known.get(options) ?? learn(options)
  known.set(options, model)
  return model
}

/**
 * Softmax regression over the words, pairs of words, and three to five letters in a row of all texts; all options count
 * the same, however many texts they have. Each text moves the weights of its pieces, by steps that become smaller the
 * more a weight was moved already.
 * @see Jurafsky, Martin: Speech and Language Processing, chapter 5; Duchi, Hazan, Singer: Adaptive Subgradient Methods (2011)
 */
function learn(given: Option[]): Model {
  // In whatever order they stand on a card, the same is learned of them.
  const options = given.toSorted((a, b) => (a.value < b.value ? -1 : 1))
  const examples = examplesOf(options)
  const texts = options.map((_, at) => examples.filter(({ meant }) => meant === at).length)
  const cut = examples.map(({ words }) => piecesOf(words))
  const pieces = countingPieces(cut)
  const placed = cut.map(each => placesIn(pieces, each))
  const weight = weightsOf(placed, pieces.length)
  const inputs = placed.map(places => scaled(weight, places))
  const speaks = regression(inputs, examples, texts, pieces.length)
  const unit = speaks.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127 || 1
  return { options, texts, pieces, weight, speaks: Int8Array.from(speaks, each => Math.round(each / unit)), unit }
}

/** How much each piece speaks for each option. Written with indexes, as it takes by far the most time. */
function regression(inputs: Input[], examples: Example[], texts: number[], pieces: number): Float32Array {
  const options = texts.length
  const speaks = new Float32Array(pieces * options)
  const moved = new Float32Array(pieces * options).fill(1e-6)
  const scores = new Float64Array(options)
  const stride = strideFor(examples.length)
  for (let turn = 0; turn < rounds * examples.length; turn++) {
    const at = ((turn % examples.length) * stride + Math.floor(turn / examples.length)) % examples.length
    const { places, values } = inputs[at] as Input
    const { meant } = examples[at] as Example
    softmax(places, values, speaks, scores)
    const share = examples.length / (options * (texts[meant] as number))
    for (let option = 0; option < options; option++) {
      const error = ((scores[option] as number) - (option === meant ? 1 : 0)) * share
      for (let index = 0; index < places.length; index++) {
        const slope = error * (values[index] as number)
        const cell = (places[index] as number) * options + option
        const far = (moved[cell] as number) + slope * slope
        moved[cell] = far
        speaks[cell] = (speaks[cell] as number) - (step * slope) / Math.sqrt(far)
      }
    }
  }
  return speaks
}

/** How much a text speaks for each option, the most first: of two, e to the power of the difference tells how much likelier the one is. */
export function scored(model: Model, words: string): { option: Option; score: number; texts: number }[] {
  const { options, pieces, weight, speaks, unit, texts } = model
  const { places, values } = scaled(weight, placesIn(pieces, piecesOf(words)))
  return options
    .map((option, at) => ({
      option,
      texts: texts[at] ?? 0,
      score: values.reduce(
        (sum, value, index) => sum + (speaks[(places[index] as number) * options.length + at] as number) * unit * value,
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score)
}

/** How much of a text stands in texts that were learned from, from 0 to 1. */
export function familiarity({ pieces }: Model, words: string): number {
  const all = piecesOf(words)
  return placesIn(pieces, all).length / Math.max(1, all.length)
}

/** Whether a word stands in several texts that were learned from. */
export function knowsWord({ pieces }: Model, word: string): boolean {
  return placeOf(pieces, wordPiece(word)) !== -1
}

function examplesOf(options: Option[]): Example[] {
  const all = options.flatMap((option, meant) => {
    const names = [...Object.values(option.label), ...(option.also ?? [])].map(fold)
    const said = Object.values(option.said?.() ?? {}).flatMap(block => block.split('\n').map(spoken))
    return [...new Set([...names, ...said])].map(words => ({ words, meant }))
  })
  return all.filter(({ words }) => words !== '')
}

/** The places of the pieces of a text that count, and how much they say, of one length together. */
interface Input {
  places: Uint32Array
  values: Float32Array
}

function scaled(weight: Float32Array, places: Uint32Array): Input {
  const values = Float32Array.from(places, place => weight[place] as number)
  const length = Math.hypot(...values) || 1
  return { places, values: values.map(value => value / length) }
}

function weightsOf(placed: Uint32Array[], pieces: number): Float32Array {
  const held = new Float32Array(pieces)
  for (const places of placed) for (const place of places) held[place] = (held[place] as number) + 1
  return held.map(texts => Math.log((placed.length + 1) / texts))
}

/** Writes into `scores` how likely each option is. */
function softmax(places: Uint32Array, values: Float32Array, speaks: Float32Array, scores: Float64Array): void {
  scores.fill(0)
  const options = scores.length
  for (let index = 0; index < places.length; index++) {
    const row = (places[index] as number) * options
    const value = values[index] as number
    for (let option = 0; option < options; option++)
      scores[option] = (scores[option] as number) + (speaks[row + option] as number) * value
  }
  const most = scores.reduce((max, score) => Math.max(max, score))
  let all = 0
  for (let option = 0; option < options; option++) {
    scores[option] = Math.exp((scores[option] as number) - most)
    all += scores[option] as number
  }
  for (let option = 0; option < options; option++) scores[option] = (scores[option] as number) / all
}

/** Goes through texts that stand together out of order, and through each of them: it has no divisor in common with their number. */
function strideFor(number: number): number {
  return [7919, 7907, 7901].find(prime => number % prime !== 0) ?? 1
}

function countingPieces(cut: number[][]): Uint32Array {
  const held = new Map<number, number>()
  for (const pieces of cut) for (const piece of pieces) held.set(piece, (held.get(piece) ?? 0) + 1)
  const counting = [...held].filter(([, texts]) => texts >= seldom)
  return Uint32Array.from(counting, ([piece]) => piece).sort()
}

function placesIn(pieces: Uint32Array, searched: number[]): Uint32Array {
  return Uint32Array.from(searched.map(piece => placeOf(pieces, piece)).filter(place => place !== -1))
}

function placeOf(pieces: Uint32Array, piece: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = pieces[middle] ?? 0
    if (there === piece) return middle
    if (there < piece) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The words of a folded text, pairs of words, and three to five letters in a row, each once, as numbers. */
function piecesOf(text: string): number[] {
  const found = new Set<number>()
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    found.add(wordPiece(word))
    if (at > 0) found.add(hashOf(`${words[at - 1]} ${word}`))
    const padded = ` ${word} `
    for (let from = 0; from + 3 <= padded.length; from++) {
      let hash = start
      for (let to = from; to < Math.min(from + 5, padded.length); to++) {
        hash = hashed(hash, padded.charCodeAt(to))
        if (to >= from + 2) found.add(hash >>> 0)
      }
    }
  }
  return [...found]
}

function wordPiece(word: string): number {
  return hashOf(` ${word} .`)
}

/** FNV-1a, of 32 bits. */
function hashOf(piece: string): number {
  let hash = start
  for (let at = 0; at < piece.length; at++) hash = hashed(hash, piece.charCodeAt(at))
  return hash >>> 0
}

const start = 0x811c9dc5

function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}
