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
  const count = options.length
  const texts = options.map((_, at) => examples.filter(({ meant }) => meant === at).length)
  const cut = examples.map(({ words }) => piecesOf(words))
  const pieces = countingPieces(cut)
  const weight = new Float32Array(pieces.length)
  const placed = cut.map(each => placesIn(pieces, each))
  for (const place of placed.flat()) weight[place] = (weight[place] ?? 0) + 1
  for (const [place, held] of weight.entries()) weight[place] = Math.log((examples.length + 1) / held)

  const speaks = new Float32Array(pieces.length * count)
  const moved = new Float32Array(pieces.length * count).fill(1e-6)
  const inputs = placed.map(places => scaled(weight, places))
  const scores = new Float64Array(count)
  const stride = strideFor(examples.length)
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < examples.length; turn++) {
      const at = (turn * stride + round) % examples.length
      const { meant } = examples[at] as Example
      const input = inputs[at] as Input
      softmax(input, speaks, scores)
      const share = examples.length / (count * (texts[meant] ?? 1))
      for (let option = 0; option < count; option++) {
        const error = ((scores[option] ?? 0) - (option === meant ? 1 : 0)) * share
        for (const [index, place] of input.places.entries()) {
          const slope = error * (input.values[index] ?? 0)
          const cell = place * count + option
          moved[cell] = (moved[cell] ?? 0) + slope * slope
          speaks[cell] = (speaks[cell] ?? 0) - (step * slope) / Math.sqrt(moved[cell] ?? 1)
        }
      }
    }
  const unit = speaks.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127
  return {
    options,
    texts,
    pieces,
    weight,
    speaks: Int8Array.from(speaks, each => Math.round(each / (unit || 1))),
    unit,
  }
}

/** How much a text speaks for each option, the most first: of two, e to the power of the difference tells how much likelier the one is. */
export function scored(model: Model, words: string): { option: Option; score: number; texts: number }[] {
  const { options, pieces, weight, speaks, unit, texts } = model
  const { places, values } = scaled(weight, placesIn(pieces, piecesOf(words)))
  return options
    .map((option, at) => ({
      option,
      texts: texts[at] ?? 0,
      score: places.reduce(
        (sum, place, index) => sum + (speaks[place * options.length + at] ?? 0) * unit * (values[index] ?? 0),
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
    const said = Object.values(option.said ?? {}).flatMap(texts => texts.map(spoken))
    return [...new Set([...names, ...said])].map(words => ({ words, meant }))
  })
  return all.filter(({ words }) => words !== '')
}

/** The places of the pieces of a text that count, and how much they say, of one length together. */
interface Input {
  places: number[]
  values: Float32Array
}

function scaled(weight: Float32Array, places: number[]): Input {
  const values = Float32Array.from(places, place => weight[place] ?? 0)
  const length = Math.hypot(...values) || 1
  return { places, values: values.map(value => value / length) }
}

/** Writes into `scores` how likely each option is. */
function softmax({ places, values }: Input, speaks: Float32Array, scores: Float64Array): void {
  scores.fill(0)
  const count = scores.length
  for (const [index, place] of places.entries())
    for (let option = 0; option < count; option++)
      scores[option] = (scores[option] ?? 0) + (speaks[place * count + option] ?? 0) * (values[index] ?? 0)
  const most = Math.max(...scores)
  let all = 0
  for (let option = 0; option < count; option++) {
    scores[option] = Math.exp((scores[option] ?? 0) - most)
    all += scores[option] ?? 0
  }
  for (let option = 0; option < count; option++) scores[option] = (scores[option] ?? 0) / all
}

/** Goes through texts that stand together out of order, and through each of them: it has no divisor in common with their number. */
function strideFor(number: number): number {
  return [7919, 7907, 7901].find(prime => number % prime !== 0) ?? 1
}

function countingPieces(cut: number[][]): Uint32Array {
  const held = new Map<number, number>()
  for (const piece of cut.flat()) held.set(piece, (held.get(piece) ?? 0) + 1)
  return Uint32Array.from([...held].flatMap(([piece, times]) => (times >= seldom ? [piece] : []))).sort()
}

function placesIn(pieces: Uint32Array, searched: number[]): number[] {
  return searched.flatMap(piece => {
    const place = placeOf(pieces, piece)
    return place === -1 ? [] : [place]
  })
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

/** The words of a folded text, pairs of words, and letters in a row, each once, as numbers. */
function piecesOf(text: string): number[] {
  const found = new Set<number>()
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    found.add(wordPiece(word))
    if (at > 0) found.add(hashOf(`${words[at - 1]} ${word}`))
    const padded = ` ${word} `
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= padded.length; from++) found.add(hashOf(padded.slice(from, from + size)))
  }
  return [...found]
}

function wordPiece(word: string): number {
  return hashOf(` ${word} .`)
}

/** FNV-1a. */
function hashOf(piece: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
