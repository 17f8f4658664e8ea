import { type Pieces, piecesOf } from './pieces.ts'

/** What example texts of some classes tell of words and letters: how much each piece speaks for each class. */
export interface Machines {
  /** How many classes there are. */
  classes: number
  /** The pieces that were learned from, in ascending order. */
  pieces: Uint32Array
  /** By piece: the seldomer it is, the more it says. */
  weight: Float32Array
  /** What weighs no more stands in several texts. */
  shared: number
  /** By piece, and in it by class: how much it speaks for it, in parts of `unit`. */
  speaks: Int8Array
  unit: number
  /** By class: how much speaks for it before anything is said. */
  bias: number[]
}

/** A text, folded, and the number of the class it belongs to. */
export interface Example {
  words: string
  meant: number
}

/**
 * A support vector machine for each class against the others, over the words, pairs of words, and three to five letters in
 * a row of all texts. All classes count the same, however many texts they have.
 * @see Hsieh et al.: A Dual Coordinate Descent Method for Large-scale Linear SVM (2008)
 */
export function learn(examples: Example[], classes: number): Machines {
  const texts = Array.from({ length: classes }, (_, at) => examples.filter(({ meant }) => meant === at).length)
  const { pieces, weight, cut } = numbered(examples)
  const inputs = cut.map(places => inputOf(weight, places))
  const { speaks, bias } = separate(inputs, examples, texts, pieces.length)
  const shared = Math.fround(weightOf(2, examples.length))
  return { classes, pieces, weight, shared, bias, ...inUnits(speaks) }
}

/** How much a text speaks for each class, by its number: above 0 for it. @param words folded */
export function scoresFor({ classes, pieces, weight, speaks, unit, bias }: Machines, words: string): number[] {
  const { places, values } = inputOf(weight, knownIn(pieces, piecesOf(words)))
  const said = (at: number) =>
    values.reduce((sum, value, index) => sum + (speaks[(places[index] as number) * classes + at] as number) * value, 0)
  return bias.map((before, at) => before + unit * said(at))
}

/** Whether a piece stands in several texts that were learned from: one of one text alone tells of that text, not of what people say. */
export function isShared({ pieces, weight, shared }: Machines, piece: number): boolean {
  return (weight[placeOf(pieces, piece)] ?? Infinity) <= shared
}

/**
 * How much each piece speaks for each class, rather than for the others. Written with indexes, as it takes by far the most
 * time, and for all classes at once, as what is looked up for one is near what is looked up for the next.
 */
function separate(
  inputs: Input[],
  examples: Example[],
  texts: number[],
  pieces: number,
): { speaks: Float32Array; bias: number[] } {
  const classes = texts.length
  const speaks = new Float32Array(pieces * classes)
  const bias = texts.map(() => 0)
  const pulls = new Float32Array(inputs.length * classes)
  const scores = new Float64Array(classes)
  const steps = new Float64Array(classes)
  const strides = stridesFor(inputs.length)
  for (let turn = 0; turn < strides.length * inputs.length; turn++) {
    const at = (turn * (strides[Math.floor(turn / inputs.length)] as number)) % inputs.length
    const { places, values, length } = inputs[at] as Input
    const { meant } = examples[at] as Example
    scoresOf(places, values, speaks, scores)
    let moves = false
    for (let each = 0; each < classes; each++) {
      const side = each === meant ? 1 : -1
      const slack = each === meant ? (classes * (texts[each] as number)) / (2 * inputs.length) : 1 / 2
      const pull = pulls[at * classes + each] as number
      const score = (scores[each] as number) + (bias[each] as number)
      const pulled = Math.max(pull - (side * score - 1 + slack * pull) / (length + 1 + slack), 0)
      pulls[at * classes + each] = pulled
      steps[each] = side * (pulled - pull)
      bias[each] = (bias[each] as number) + (steps[each] as number)
      moves ||= pulled !== pull
    }
    if (!moves) continue
    for (let index = 0; index < places.length; index++) {
      const row = (places[index] as number) * classes
      const value = values[index] as number
      for (let each = 0; each < classes; each++)
        speaks[row + each] = (speaks[row + each] as number) + (steps[each] as number) * value
    }
  }
  return { speaks, bias }
}

/** Writes into `scores` how much an input speaks for each class. */
function scoresOf(places: Uint32Array, values: Float32Array, speaks: Float32Array, scores: Float64Array): void {
  scores.fill(0)
  const classes = scores.length
  for (let index = 0; index < places.length; index++) {
    const row = (places[index] as number) * classes
    const value = values[index] as number
    for (let each = 0; each < classes; each++)
      scores[each] = (scores[each] as number) + (speaks[row + each] as number) * value
  }
}

/** Pieces by where they stand among all. */
type Places = Pieces

/** The places of the pieces of a text that are known, and how much they say: words, and letters, of one length each. */
interface Input {
  places: Uint32Array
  values: Float32Array
  /** The square of the length of both together. */
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
function inUnits(speaks: Float32Array): Pick<Machines, 'speaks' | 'unit'> {
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
