import type { Language } from '../../../documents/language.ts'
import type { Counts, Option } from '../../guide.ts'
import { type Amount, amountIn, type Term } from '../amount.ts'
import { coreOf } from '../edges.ts'
import { fold } from '../fold.ts'
import { spoken } from '../spoken.ts'
import { phrasesOf } from '../units.ts'

/** Amounts between two bounds; an open one may be missing, `above` and `below` are not included. */
interface Span {
  min: number
  max: number
  /** The lower bound itself is not included. */
  above: boolean
  /** The upper bound itself is not included. */
  below: boolean
  /** Nothing was said but an upper bound. */
  only?: 'max'
}

/** The option an amount lies in, or those to ask back with. */
type Banded = { sure: true; option: Option } | { sure: false; options: Option[] }

/**
 * The options whose amounts a text names: "10 Tage" lies in "Bis zu einem Monat", "2–3 Wochen" as well, and "mehr als 4"
 * in "4-mal oder öfter". What lies in several, or between two of them, is not sure. Undefined if the text is no amount.
 */
export function banded(
  options: Option[],
  counts: Counts | undefined,
  text: string,
  language: Language,
): Banded | undefined {
  if (!counts) return undefined
  const [soonest] = options.filter(({ amount }) => amount !== undefined)
  // Where bare numbers count, nothing is "at once": how often, how many.
  if (soonest && !counts.bare && atOnce.has(coreOf(spoken(text)))) return { sure: true, option: soonest }
  const amount = amountIn(text.replace(several, 'mehr als 1 '), language, phrasesOf(counts))
  // What else is said may change it: then it is asked back.
  const span = spanOf(
    amount.strange && (counts.bare || amount.terms.every(({ unit }) => unit)) ? { ...amount, strange: false } : amount,
    counts,
  )
  if (!span) return undefined
  const bands = options.filter(({ amount }) => amount !== undefined)
  // "Höchstens 10 Tage" is "Bis zu einem Monat", where options are bands; "höchstens 2-mal" may be 0, 1 or 2.
  const point = span.only === 'max' ? holding(bands, { ...span, min: span.max, above: false, below: false }) : []
  const [option, another] = point.length === 1 && isBand(point[0]) ? point : holding(bands, span)
  if (option && !another) return amount.strange ? { sure: false, options: [option] } : { sure: true, option }
  const possible = option ? holding(bands, span) : around(bands, span)
  return possible.length > 0 ? { sure: false, options: possible } : undefined
}

/** As short as can be, without small words. */
const atOnce = new Set(
  [
    'sofort',
    'umgehend',
    'unverzüglich',
    'augenblicklich',
    'auf der Stelle',
    'am gleichen Tag',
    'taggleich',
    'gleicher Tag',
  ]
    .concat(['am selben Tag', 'straight away', 'right away', 'immediately', 'at once', 'instantly', 'same day'])
    .map(each => coreOf(fold(each))),
)

/** "Mehrere Jahre" are more than one. */
const several =
  /(?<!\p{L})(?<!(?:nicht|not) )(?:mehrere|einige|ein paar|paar|several|many|a few|a couple of|couple of)\s+(?=\p{L})/giu

function spanOf({ terms, bound, strange, broken }: Amount, { bare }: Counts): Span | undefined {
  const [first, second, third] = terms
  if (!first || third || strange || broken || terms.some(isDoubtful)) return undefined
  const last = second ?? first
  if (!bare && !last.unit) return undefined
  const [from, to] = [amount(first.unit ? first : { ...first, factor: last.factor }), amount(last)]
  if (second && (bound || second.join === 'none' || second.join === 'and' || from > to)) return undefined
  const exactly = { min: from, max: to, above: false, below: false }
  switch (bound) {
    case 'from':
    case 'above':
      return { ...exactly, max: Infinity, above: bound === 'above' }
    case 'upTo':
    case 'below':
      return { ...exactly, min: 0, below: bound === 'below', only: 'max' }
    case undefined:
      return exactly
  }
}

function isDoubtful({ ambiguous, value }: Term): boolean {
  return ambiguous || value < 0
}

function amount({ value, factor }: Term): number {
  return value * factor
}

/** The options that have at least one amount in common with a span. */
function holding(options: Option[], span: Span): Option[] {
  return options.filter(option => {
    const { min, max, above } = boundsOf(option)
    const low = Math.max(min, span.min)
    const high = Math.min(max, span.max)
    const open = (above && low === min) || (span.above && low === span.min) || (span.below && high === span.max)
    return open ? low < high : low <= high
  })
}

/** What lies between two bands is asked back with both. */
function around(options: Option[], span: Span): Option[] {
  const lower = options.filter(option => boundsOf(option).max <= span.min).at(-1)
  const upper = options.find(option => boundsOf(option).min >= span.max)
  return [lower, upper].filter(option => option !== undefined)
}

function isBand(option: Option | undefined): boolean {
  if (!option) return false
  const { min, max } = boundsOf(option)
  return min < max && Number.isFinite(max)
}

function boundsOf({ amount }: Option): { min: number; max: number; above: boolean } {
  return {
    min: amount?.above ?? amount?.min ?? 0,
    max: amount?.max ?? Infinity,
    above: amount?.above !== undefined,
  }
}
