import type { Language } from '../../documents/language.ts'
import { type Item, itemsIn } from './amount-items.ts'
import { withoutNew } from './number-words.ts'
import type { Phrases } from './phrases.ts'
import type { Bound, Meaning } from './units.ts'

/** One number with what it is counted in. */
export interface Term {
  value: number
  /** 1 in the question's own unit. */
  factor: number
  /** A unit stands beside it. */
  unit: boolean
  /** Together with terms of smaller units it makes one amount: "1 Stunde 15 Minuten". */
  adds: boolean
  /** The digits could mean something else: "12,000". */
  ambiguous: boolean
  /** Said in words. */
  worded: boolean
  /** What stands between it and the term before. */
  join: Join
}

type Join = 'to' | 'and' | 'or' | 'none'

/** What a text says about an amount; nothing is decided yet. */
export interface Amount {
  terms: Term[]
  bound?: Bound
  /** A word or sign that is not known there. */
  strange: boolean
  /** Digits that are no number: "1.2.3". */
  broken: boolean
  /** The factor of a single unit without a number: "Viertelstunde", "gute Stunde". */
  one?: number
  /** The factor of what stands before the first number, or without one: "monatlich 5", "jede Woche". */
  leading?: number
}

/** Finds numbers, units and bounds in a text, from left to right, every word once. */
export function amountIn(text: string, language: Language, known: Phrases<Meaning>): Amount {
  const amount: Amount = { terms: [], strange: false, broken: false }
  const state: State = { amount, join: 'none', open: false, slash: false, between: false, minus: false }
  for (const item of itemsIn(withoutNew(text.normalize('NFC')), language, known)) take(item, state)
  for (const term of amount.terms) {
    if (amount.leading !== undefined) countIn(term, amount.leading, state)
  }
  restOf(amount.terms)
  amount.strange ||= state.open || state.slash
  if (amount.terms.length === 0 && state.single !== undefined && !amount.strange) amount.one = state.single
  return amount
}

/** "1 Stunde 5", "drei Stunden zwanzig": what follows without a unit is counted in the unit below. */
function restOf(terms: Term[]): void {
  const [large, rest, more] = terms
  if (!large || !rest || more || rest.unit || rest.join !== 'none' || !large.adds || large.factor <= 1) return
  if (Number.isInteger(rest.value) && rest.value > 0 && rest.value < large.factor)
    Object.assign(rest, { unit: true, adds: true })
}

/** What is known while going from left to right. */
interface State {
  amount: Amount
  join: Join
  /** A word wants another number: "5 bis". */
  open: boolean
  slash: boolean
  /** It began with "zwischen". */
  between: boolean
  minus: boolean
  /** The factor of the only unit so far, of those that make up an amount by themselves. */
  single?: number | undefined
}

function take(item: Item, state: State): void {
  const { amount } = state
  const last = amount.terms.at(-1)
  if (item.is === 'digits') add(item, state)
  else if (item.is === 'number') add(item, state)
  else if (item.is === 'unit') takeUnit(item.factor, item.adds, state)
  else if (item.is === 'bound') takeBound(item.bound, state)
  else if (item.is === 'sign') takeSign(item.sign, item.close, state)
  else if (item.is === 'strange' || item.is === 'broken') amount[item.is] = true
  else if (item.is === 'join') takeJoin(item.join, state)
  else if (item.is === 'power') {
    if (!last || last.unit || state.join !== 'none') add({ is: 'number', value: item.factor }, state)
    else multiply(last, item.factor)
  }
}

/** "1,321 Tausend" has decimals for sure, "1,200 Tausend" has not. */
function multiply(term: Term, factor: number): void {
  term.ambiguous &&= endsInZero(term.value)
  term.value = exact(term.value * factor)
}

/** "zwischen 5 und 10" is "5 bis 10". */
function takeJoin(join: Join, state: State): void {
  const isFirst = state.amount.terms.length === 0
  if (isFirst) state.between ||= join === 'to'
  else Object.assign(state, { join: state.between ? 'to' : join, open: join !== 'and' })
}

function takeUnit(factor: number, adds: boolean, state: State): void {
  const last = state.amount.terms.at(-1)
  if (!last) {
    const { leading } = state.amount
    state.single = adds && factor > 1 && leading === undefined ? factor : undefined
    state.amount.leading = leading === factor ? factor : (leading ?? 1) * factor
  } else if (state.join !== 'none') state.amount.strange = true
  else {
    countIn(last, factor, state)
    last.adds ||= adds
  }
}

/** "20 am Tag, jeden Arbeitstag" says once how often; "20 am Tag, jede Woche" contradicts itself. */
function countIn(term: Term, factor: number, { amount }: State): void {
  if (term.factor === 1) term.factor = factor
  else if (factor !== 1 && factor !== term.factor) amount.strange = true
  term.unit = true
}

/** "mehr als 5" and "bis zu 10" begin with the word; "5 bis 10" has it between its numbers, "10 oder mehr" behind them. */
function takeBound(bound: Bound, state: State): void {
  const { amount } = state
  if (amount.terms.length === 0 || bound === 'from') amount.bound = bound
  else if (bound === 'upTo') Object.assign(state, { join: 'to', open: true })
  else amount.strange = true
}

const signs: Record<string, Bound> = { '>': 'above', '≥': 'from', '<': 'below', '≤': 'upTo' }

function takeSign(sign: string, close: boolean, state: State): void {
  const { amount } = state
  const isFirst = amount.terms.length === 0
  const bound = signs[sign]
  if (/[-−–—]/.test(sign)) {
    if (!isFirst) state.join = 'to'
    else if (close) state.minus = true
  } else if (bound && isFirst) amount.bound = bound
  else if (sign === '=' && amount.bound) amount.bound = amount.bound === 'above' ? 'from' : 'upTo'
  else if (sign === '+' && !isFirst) amount.bound = 'from'
  else if (sign === '/' && !isFirst) state.slash = true
  else amount.strange ||= !['~', '≈'].includes(sign)
}

type Found = Extract<Item, { is: 'digits' | 'number' }>

function add(item: Found, state: State): void {
  const { terms } = state.amount
  const value = state.minus ? -item.value : item.value
  const ambiguous = item.is === 'digits' && item.ambiguous
  const last = terms.at(-1)
  const [join, slash] = [state.join, state.slash]
  Object.assign(state, { join: 'none', open: false, slash: false, minus: false })
  if (last && join === 'and' && isHundreds(last) && item.is === 'number' && Number.isInteger(value) && value < 100) {
    last.value += value
    return
  }
  // "achttausend fünfhundert"
  if (last && join === 'none' && isThousands(last) && item.is === 'number' && Number.isInteger(value) && value >= 10) {
    if (value < 1000) {
      last.value += value
      return
    }
  }
  // "1/2", "3/4"; "10/20" is none.
  if (slash && last && isFraction(last.value / value) && value <= 10) last.value /= value
  else if (slash) state.amount.strange = true
  else terms.push({ value, ambiguous, worded: item.is === 'number', factor: 1, unit: false, adds: false, join })
  // "2 ½", "2 1/2": a fraction right behind a whole number belongs to it.
  const [whole, part] = terms.slice(-2)
  if (!whole || !part || whole.unit || part.join !== 'none') return
  if (!isFraction(part.value) || !Number.isInteger(whole.value) || whole.value <= 0) return
  // "Eine gute halbe Stunde": the first is only an article.
  const isArticle = whole.worded && part.worded && whole.value === 1
  whole.value = (isArticle ? 0 : whole.value) + (terms.pop()?.value ?? 0)
}

/** "Two hundred and fifty" is one number. */
function isHundreds({ value, worded, unit }: Term): boolean {
  return worded && !unit && value >= 100 && value % 100 === 0
}

function isThousands({ value, worded, unit }: Term): boolean {
  return worded && !unit && value >= 1000 && value % 1000 === 0
}

function isFraction(value: number): boolean {
  return value > 0 && value < 1
}

/** Whether the last of three decimals is a zero, which nobody writes: then it was meant as thousands. */
export function endsInZero(value: number): boolean {
  return Number.isInteger(exact(value * 100))
}

/** Without what binary fractions leave over: 2.3 × 1000 is 2300. */
export function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value
}
