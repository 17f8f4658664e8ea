import type { Option } from '../../guide.ts'
import { fold } from '../fold.ts'
import { spoken } from '../spoken.ts'

/** What all names of the options of a question, and what people said who meant them, tell of words and letters. */
export interface Model {
  options: Option[]
  /** By option: how many texts tell of it. */
  texts: number[]
  /** The pieces that were learned from, in ascending order. */
  pieces: Uint32Array
  /** By piece: the seldomer it is, the more it says. */
  weight: Float32Array
  /** What weighs no more stands in several texts. */
  shared: number
  /** By piece, and in it by option: how much it speaks for it, in parts of `unit`. */
  speaks: Int8Array
  unit: number
  /** By option: how much speaks for it before anything is said. */
  bias: number[]
}

/** A text, and the place of the option it means. */
interface Example {
  words: string
  meant: number
}

/** How many times further apart scores have to be to tell, as logarithms, how likely it is that the best one is meant. */
const steepness = 3.5

const known = new WeakMap<Option[], Model>()

/** The model of some options, made when it is first asked for: some ten milliseconds. */
export function modelOf(options: Option[]): Model {
  const model = known.get(options) ?? learn(options)
  known.set(options, model)
  return model
}

/**
 * A support vector machine for each option against the others, over the words, pairs of words, and three to five letters
 * in a row of all texts. All options count the same, however many texts they have.
 * @see Hsieh et al.: A Dual Coordinate Descent Method for Large-scale Linear SVM (2008)
 */
function learn(given: Option[]): Model {
  // In whatever order they stand on a card, the same is learned of them.
  const options = given.toSorted((a, b) => (a.value < b.value ? -1 : 1))
  const examples = examplesOf(options)
  const texts = options.map((_, at) => examples.filter(({ meant }) => meant === at).length)
  const { pieces, weight, cut } = numbered(examples)
  const inputs = cut.map(places => inputOf(weight, places))
  const { speaks, bias } = separate(inputs, examples, texts, pieces.length)
  const shared = Math.fround(weightOf(2, examples.length))
  return { options, texts, pieces, weight, shared, bias, ...inUnits(speaks) }
}

/**
 * How much each piece speaks for each option, rather than for the others. Written with indexes, as it takes by far the most
 * time, and for all options at once, as what is looked up for one is near what is looked up for the next.
 */
function separate(
  inputs: Input[],
  examples: Example[],
  texts: number[],
  pieces: number,
): { speaks: Float32Array; bias: number[] } {
  const options = texts.length
  const speaks = new Float32Array(pieces * options)
  const bias = texts.map(() => 0)
  const pulls = new Float32Array(inputs.length * options)
  const scores = new Float64Array(options)
  const steps = new Float64Array(options)
  const strides = stridesFor(inputs.length)
  for (let turn = 0; turn < strides.length * inputs.length; turn++) {
    const at = (turn * (strides[Math.floor(turn / inputs.length)] as number)) % inputs.length
    const { places, values, length } = inputs[at] as Input
    const { meant } = examples[at] as Example
    scoresOf(places, values, speaks, scores)
    let moves = false
    for (let option = 0; option < options; option++) {
      const side = option === meant ? 1 : -1
      const slack = option === meant ? (options * (texts[option] as number)) / (2 * inputs.length) : 1 / 2
      const pull = pulls[at * options + option] as number
      const score = (scores[option] as number) + (bias[option] as number)
      const pulled = Math.max(pull - (side * score - 1 + slack * pull) / (length + 1 + slack), 0)
      pulls[at * options + option] = pulled
      steps[option] = side * (pulled - pull)
      bias[option] = (bias[option] as number) + (steps[option] as number)
      moves ||= pulled !== pull
    }
    if (!moves) continue
    for (let index = 0; index < places.length; index++) {
      const row = (places[index] as number) * options
      const value = values[index] as number
      for (let option = 0; option < options; option++)
        speaks[row + option] = (speaks[row + option] as number) + (steps[option] as number) * value
    }
  }
  return { speaks, bias }
}

/** Writes into `scores` how much an input speaks for each option. */
function scoresOf(places: Uint32Array, values: Float32Array, speaks: Float32Array, scores: Float64Array): void {
  scores.fill(0)
  const options = scores.length
  for (let index = 0; index < places.length; index++) {
    const row = (places[index] as number) * options
    const value = values[index] as number
    for (let option = 0; option < options; option++)
      scores[option] = (scores[option] as number) + (speaks[row + option] as number) * value
  }
}

/** How much a text speaks for each option, the most first: of two, e to the power of the difference tells how much likelier the one is. */
export function scored(model: Model, words: string): { option: Option; score: number; texts: number }[] {
  const { options, pieces, weight, speaks, unit, texts, bias } = model
  const { places, values } = inputOf(weight, knownIn(pieces, piecesOf(words)))
  const spoken = (at: number) =>
    values.reduce(
      (sum, value, index) => sum + (speaks[(places[index] as number) * options.length + at] as number) * value,
      0,
    )
  return options
    .map((option, at) => ({
      option,
      texts: texts[at] ?? 0,
      score: steepness * ((bias[at] as number) + unit * spoken(at)),
    }))
    .sort((a, b) => b.score - a.score)
}

/** How much of a text stands in several texts that were learned from, from 0 to 1. */
export function familiarity(model: Model, words: string): number {
  const { ofWords, ofLetters } = piecesOf(words)
  const all = [...ofWords, ...ofLetters]
  return all.filter(piece => isInSeveral(model, piece)).length / Math.max(1, all.length)
}

/** Whether a word stands in several texts that were learned from. */
export function knowsWord(model: Model, word: string): boolean {
  return isInSeveral(model, wordPiece(word))
}

/** A piece of one text alone tells of that text, not of what people say. */
function isInSeveral({ pieces, weight, shared }: Model, piece: number): boolean {
  return (weight[placeOf(pieces, piece)] ?? Infinity) <= shared
}

function examplesOf(options: Option[]): Example[] {
  const all = options.flatMap((option, meant) => {
    const names = [...Object.values(option.label), ...(option.also ?? [])].map(fold)
    const said = Object.values(option.said?.() ?? {}).flatMap(block => block.split('\n').map(spoken))
    return [...new Set([...names, ...said])].map(words => ({ words, meant }))
  })
  return all.filter(({ words }) => words !== '')
}

/** The places of the pieces of a text that are known, and how much they say: words, and letters, of one length each. */
interface Input {
  places: Uint32Array
  values: Float32Array
  /** The square of the length of both. */
  length: number
}

function inputOf(weight: Float32Array, { ofWords, ofLetters }: Places): Input {
  const places = new Uint32Array(ofWords.length + ofLetters.length)
  const values = new Float32Array(places.length)
  let [at, length] = [0, 0]
  for (const part of [ofWords, ofLetters]) {
    const from = at
    let square = 0
    for (const place of part) {
      const value = weight[place] as number
      square += value * value
      places[at] = place
      values[at++] = value
    }
    for (let index = from; index < at; index++) values[index] = (values[index] as number) / Math.sqrt(square)
    if (at > from) length++
  }
  return { places, values, length }
}

/** All pieces in ascending order with how much they weigh, the seldomer the more, and where those of each text stand among them. */
function numbered(examples: Example[]): { pieces: Uint32Array; weight: Float32Array; cut: Places[] } {
  const numbers = new Map<number, number>()
  const holding: number[] = []
  const numberOf = (piece: number): number => {
    const number = numbers.get(piece) ?? holding.push(0) - 1
    if (holding[number] === 0) numbers.set(piece, number)
    holding[number] = (holding[number] as number) + 1
    return number
  }
  const cut = examples.map(({ words }) => {
    const { ofWords, ofLetters } = piecesOf(words)
    return { ofWords: ofWords.map(numberOf), ofLetters: ofLetters.map(numberOf) }
  })
  const pieces = Uint32Array.from(numbers.keys()).sort()
  const weight = new Float32Array(pieces.length)
  const placeAt = new Uint32Array(pieces.length)
  for (let place = 0; place < pieces.length; place++) {
    const number = numbers.get(pieces[place] as number) as number
    placeAt[number] = place
    weight[place] = weightOf(holding[number] as number, examples.length)
  }
  const placed = (of: number[]) => of.map(number => placeAt[number] as number)
  return {
    pieces,
    weight,
    cut: cut.map(({ ofWords, ofLetters }) => ({ ofWords: placed(ofWords), ofLetters: placed(ofLetters) })),
  }
}

/** The same with a byte for each, in parts of a unit. */
function inUnits(speaks: Float32Array): Pick<Model, 'speaks' | 'unit'> {
  let most = 0
  for (let at = 0; at < speaks.length; at++) most = Math.max(most, Math.abs(speaks[at] as number))
  const unit = most / 127 || 1
  const parts = new Int8Array(speaks.length)
  for (let at = 0; at < speaks.length; at++) parts[at] = Math.round((speaks[at] as number) / unit)
  return { speaks: parts, unit }
}

/**
 * How far it is from one text to the next in each round: every round goes through all of them in another order, as the
 * strides have no divisor in common with their number. More rounds change little.
 */
function stridesFor(texts: number): number[] {
  return [7919, 6577, 5281, 4231, 3571, 2803, 2089, 1319].filter(prime => texts % prime !== 0)
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

function knownIn(pieces: Uint32Array, { ofWords, ofLetters }: Pieces): Places {
  const known = (searched: number[]) => searched.map(piece => placeOf(pieces, piece)).filter(place => place !== -1)
  return { ofWords: known(ofWords), ofLetters: known(ofLetters) }
}

function weightOf(holding: number, texts: number): number {
  return Math.log((texts + 1) / (holding + 1)) + 1
}

/** What a text is cut into, each once, as numbers. */
interface Pieces {
  /** Words, and pairs of words with at most one between them. */
  ofWords: number[]
  /** Three to five letters in a row of a word. */
  ofLetters: number[]
}

/** The same by where they stand among all pieces. */
type Places = Pieces

/** @param text folded */
function piecesOf(text: string): Pieces {
  const ofWords = new Set<number>()
  const ofLetters = new Set<number>()
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    ofWords.add(wordPiece(word))
    for (const next of words.slice(at + 1, at + 3)) ofWords.add(hashOf(`${word} ${next}`))
    const padded = ` ${word} `
    for (let from = 0; from + 3 <= padded.length; from++) {
      let hash = start
      for (let to = from; to < Math.min(from + 5, padded.length); to++) {
        hash = hashed(hash, padded.charCodeAt(to))
        if (to >= from + 2) ofLetters.add(hash >>> 0)
      }
    }
  }
  return { ofWords: [...ofWords], ofLetters: [...ofLetters] }
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
