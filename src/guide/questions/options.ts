import { distance } from 'fastest-levenshtein'
import { z } from 'zod/v4'
import type { Language } from '../../documents/language.ts'
import type { Option } from '../guide.ts'
import type { InputView, ReadAnswer } from '../kind.ts'
import { type Text, text } from '../text.ts'
import { fold } from './fold.ts'
import { refuse } from './refuse.ts'

/** What the YAML of a question with options says beyond the common fields. */
export const optionFields = {
  options: z
    .array(
      z.strictObject({
        // YAML reads 0 as a number; as a value it is a word like any other. No commas: cards join values with them.
        value: z.preprocess(
          value => (typeof value === 'number' ? String(value) : value),
          z.string().regex(/^[a-z0-9][a-z0-9_+-]{0,39}$/),
        ),
        label: text(80),
        also: z.array(z.string().trim().min(1).max(80)).optional(),
        help: text(200).optional(),
        exclusive: z.boolean().default(false),
      }),
    )
    .min(2)
    .max(20),
}

type Match = { is: 'one'; option: Option } | { is: 'several'; options: Option[] } | { is: 'none' }

/** How many possible answers a problem names: more would be a list, not a hint. */
const shown = 6

/**
 * The option meant by typed words. The order is fixed: exact label or value, exact other word (`also`), unique beginning
 * of a label, number (from 1), whole words of a label ("Schnittstelle"), small typo. `pieces` is how many parts the words have when split at
 * commas and "und": a label only matches as often as it has parts itself, so "Amt, Rat" never means a label "Amt Rat".
 */
function match(options: Option[], typed: string, language: Language, pieces: number): Match {
  const words = fold(typed)
  if (words === '') return { is: 'none' }
  const labels = (option: Option) => texts(option.label).filter(label => parts(label).length === pieces)

  const exact = options.filter(o => (pieces === 1 && fold(o.value) === words) || labels(o).some(l => fold(l) === words))
  if (exact.length > 0) return found(exact)
  const isOther = (other: string) => parts(other).length === pieces && fold(other) === words
  const meant = options.filter(({ also = [] }) => also.some(isOther))
  if (meant.length > 0) return found(meant)

  const begins = (label: string | undefined) =>
    label !== undefined && parts(label).length >= pieces && fold(label).startsWith(words)
  const own = options.filter(o => begins(inLanguage(o.label, language)))
  const begun = own.length > 0 ? own : options.filter(o => texts(o.label).some(begins))
  if (begun.length === 1) return found(begun)

  const number = /^(?:(?:nr|nummer|option|antwort|no|number|answer) )?(\d+)$/.exec(words)?.[1]
  const numbered = pieces === 1 && number !== undefined ? options[Number(number) - 1] : undefined
  if (numbered) return found([numbered])
  if (begun.length > 1) return found(begun)

  if (words.length < 3 || /\d/.test(words)) return { is: 'none' }
  const holds = (label: string) => ` ${fold(label)} `.includes(` ${words} `)
  const inside = options.filter(o => texts(o.label).some(holds))
  if (pieces === 1 && inside.length > 0) return found(inside)

  const allowed = words.length <= 5 ? 1 : 2
  const near = (text: string) => distance(fold(text), words) <= allowed
  return found(options.filter(o => labels(o).some(near) || (pieces === 1 && near(o.value))))
}

/** Reads typed text as exactly one option. */
export function readOption(options: Option[], text: string, language: Language): ReadAnswer {
  if (fold(text) === '') return refuse('empty')
  const result = match(options, text, language, parts(text).length)
  return result.is === 'one' ? { ok: true, value: result.option.value } : misunderstood(result, options, text, language)
}

/**
 * Reads typed text as one or several options, separated by commas, semicolons, line breaks, "und" and the like. A
 * label that contains a separator itself still matches as a whole, because the longest match wins.
 */
export function readOptions(options: Option[], text: string, language: Language): ReadAnswer {
  if (fold(text) === '') return refuse('empty')
  const pieces = parts(text)
  const chosen = new Set<string>()
  for (let from = 0; from < pieces.length; ) {
    const taken = longest(options, text, pieces.slice(from), language)
    if (taken.match.is !== 'one') return misunderstood(taken.match, options, taken.text, language)
    chosen.add(taken.match.option.value)
    from += taken.pieces
  }
  return several(options, [...chosen], language)
}

/** Checks a choice of several values and puts it in the order of the guide. */
export function several(options: Option[], values: string[], language: Language): ReadAnswer {
  const chosen = options.filter(option => values.includes(option.value))
  const exclusive = chosen.find(option => option.exclusive)
  if (exclusive && chosen.length > 1) {
    const others = chosen.filter(option => option !== exclusive)
    return refuse('option-exclusive', {
      option: textIn(exclusive.label, language),
      others: list(others, language),
    })
  }
  return { ok: true, value: chosen.map(option => option.value) }
}

/** The options as an Adaptive Card choice set wants them. */
export function optionViews(options: Option[], language: Language): InputView['options'] {
  return options.map(option => ({ title: textIn(option.label, language), value: option.value }))
}

/** The labels of the chosen options. A value the guide does not know is shown as it is. */
export function labelsOf(options: Option[], values: string[], language: Language): string {
  const labelled = values.map(value => {
    const option = options.find(o => o.value === value)
    return option ? textIn(option.label, language) : value
  })
  return labelled.join('; ')
}

export function textIn(text: Text, language: Language): string {
  return inLanguage(text, language) ?? text.de
}

export function unknownOption(options: Option[], entered: string, language: Language): ReadAnswer {
  return refuse('option-unknown', { entered: entered.trim(), options: list(options, language) })
}

interface Piece {
  start: number
  end: number
}

/** What a list consists of, such as the labels of several options. */
export function partsOf(text: string): string[] {
  return parts(text).map(({ start, end }) => text.slice(start, end))
}

/** Where the parts of a list are, in the text as typed: split at commas, semicolons, lines, "und" and the like. */
function parts(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const add = (end: number) => {
    if (fold(text.slice(start, end)) !== '') pieces.push({ start, end })
  }
  for (const separator of text.matchAll(
    /[,;\n•|&]|(?<![\p{L}\p{N}])(?:und|sowie|and|u\.)(?![\p{L}\p{N}])|(?<=\d)\s+(?=\d)/giu,
  )) {
    add(separator.index)
    start = separator.index + separator[0].length
  }
  add(text.length)
  return pieces
}

function longest(options: Option[], text: string, pieces: Piece[], language: Language) {
  const start = pieces[0]?.start ?? 0
  const upTo = (count: number) => text.slice(start, pieces[count - 1]?.end)
  for (let count = pieces.length; count > 1; count--) {
    const result = match(options, upTo(count), language, count)
    if (result.is === 'one') return { match: result, pieces: count, text: upTo(count) }
  }
  return { match: match(options, upTo(1), language, 1), pieces: 1, text: upTo(1) }
}

function found(options: Option[]): Match {
  const [option, another] = options
  if (!option) return { is: 'none' }
  return another ? { is: 'several', options } : { is: 'one', option }
}

function misunderstood(result: Match, options: Option[], entered: string, language: Language): ReadAnswer {
  if (result.is !== 'several') return unknownOption(options, entered, language)
  return refuse('option-ambiguous', { entered: entered.trim(), options: list(result.options, language) })
}

function list(options: Option[], language: Language): string {
  const labels = options.slice(0, shown).map(option => `„${textIn(option.label, language)}“`)
  const quoted = language === 'de' ? labels : labels.map(label => `“${label.slice(1, -1)}”`)
  return quoted.join(', ') + (options.length > shown ? ' …' : '')
}

function inLanguage(text: Text, language: Language): string | undefined {
  return text[language]
}

function texts(text: Text): string[] {
  return Object.values(text)
}
