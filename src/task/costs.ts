import type { Task, YearCost } from '../documents/task.ts'

/** Most a task costs in a year, in euros, and most years that are named. */
const highest = 1_000_000_000
const mostYears = 10
/** Longest Produktkonto, in characters. */
const longestAccount = 40

/** Costs as people write them, or a code that tells what is wrong with them. */
export type ReadCosts = { ok: true; costs: YearCost[] } | { ok: false; code: CostsProblem; entered: string }

export type CostsProblem = 'costs-year' | 'costs-amount' | 'costs-order' | 'costs-twice' | 'costs-high' | 'costs-many'

/**
 * "2027: 5.000–10.000; 2028: bis 2.000", "2027: 5-10 T€", "2027 ca. 1,5 Mio. Euro". Whole euros: three digits behind a dot, a
 * comma or a blank are thousands in either language.
 */
export function readCosts(text: string): ReadCosts {
  const costs: YearCost[] = []
  for (const entered of text.split(/[;\n]|,\s+(?=20\d\d\b)/).map(piece => piece.trim())) {
    if (entered === '') continue
    const refused = (code: CostsProblem) => ({ ok: false, code, entered }) as const
    const [, year, amount = ''] = /^(20\d\d)(?!\d)\s*[:=–-]?\s*(.*)$/.exec(entered) ?? []
    if (year === undefined) return refused('costs-year')
    const band = readBand(amount)
    if (!band) return refused('costs-amount')
    if (band.min > band.max) return refused('costs-order')
    if (band.max > highest) return refused('costs-high')
    if (costs.some(cost => cost.year === Number(year))) return refused('costs-twice')
    costs.push({ year: Number(year), ...band })
  }
  if (costs.length > mostYears) return { ok: false, code: 'costs-many', entered: String(costs.length) }
  return { ok: true, costs: costs.sort((a, b) => a.year - b.year) }
}

/** "5.000–10.000", "bis 10.000", "rund 7.500 Euro": whole euros, from and to. Undefined: it is none. */
export function readBand(text: string): Omit<YearCost, 'year'> | undefined {
  const said = text
    .toLowerCase()
    .replace(
      /\b(?:circa|ca\.?|rund|etwa|ungefähr|about|approx\.?|von|from|zwischen|between|eur|euros?)(?![\p{L}])/gu,
      ' ',
    )
    .replace(/[€]/g, ' ')
    .replace(/t\s*$/, 'tsd')
    .trim()
  const upTo = /^(?:bis(?: zu)?|höchstens|maximal|max\.?|up to|at most)\s+(.*)$/.exec(said)?.[1]
  if (upTo !== undefined) {
    const max = amountOf(upTo)
    return max === undefined ? undefined : { min: 0, max }
  }
  const [from = '', to, ...more] = said.split(/–|—|-|\bbis\b|\bto\b|\bund\b|\band\b/)
  if (more.length > 0) return undefined
  if (to === undefined) {
    const only = amountOf(from)
    return only === undefined ? undefined : { min: only, max: only }
  }
  // "5-10 Tsd.": the word counts for both.
  const word = wordOf(to)
  const min = amountOf(wordOf(from) === '' ? `${from} ${word}` : from)
  const max = amountOf(to)
  return min === undefined || max === undefined ? undefined : { min, max }
}

const words: Record<string, number> = {
  '': 1,
  tsd: 1_000,
  tausend: 1_000,
  k: 1_000,
  thousand: 1_000,
  mio: 1_000_000,
  million: 1_000_000,
  millionen: 1_000_000,
  m: 1_000_000,
}

function wordOf(text: string): string {
  return /(?<!\p{L})\p{L}*$/u.exec(text.trim().replace(/\.$/, ''))?.[0] ?? ''
}

function amountOf(text: string): number | undefined {
  const [, digits = '', word = ''] = /^([\d.,'\s]*\d)\s*(\p{L}*)\.?$/u.exec(text.trim()) ?? []
  const times = words[word]
  if (digits === '' || times === undefined) return undefined
  if (/^\d{1,3}(?:[.,'\s]\d{3})+$|^\d+$/.test(digits)) return Number(digits.replace(/\D/g, '')) * times
  // A fraction makes sense of thousands and millions, and where it is cents.
  if (!/^\d+[.,]\d{1,2}$/.test(digits)) return undefined
  return Math.round(Number(digits.replace(',', '.')) * times)
}

/** Costs as `readCosts` reads them again. */
export function costsInWords(costs: YearCost[], language: 'de' | 'en'): string {
  return costs.map(cost => `${cost.year}: ${bandInWords(cost, language)}`).join('; ')
}

/** "5.000–10.000", or one amount where both are the same. */
export function bandInWords({ min, max }: Omit<YearCost, 'year'>, language: 'de' | 'en'): string {
  const written = (euros: number) => new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(euros)
  return min === max ? written(min) : `${written(min)}–${written(max)}`
}

export function costIn({ costs = [] }: { costs?: Task['costs'] | undefined }, year: number): YearCost | undefined {
  return costs.find(cost => cost.year === year)
}

/** From and to of several costs together. */
export function sumOf(costs: Omit<YearCost, 'year'>[]): Omit<YearCost, 'year'> {
  return costs.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 })
}

/**
 * Whether a text is a Produktkonto. Of limited form: digits, letters and `. - /` with at least one digit; where the municipality
 * gives an example (rules/budget.yaml), a digit stands for any digit and a letter for any letter.
 */
export function isAccount(text: string, example?: string): boolean {
  if (text.length > longestAccount || !/^(?=.*\d)[\p{L}\d][\p{L}\d ./-]*$/u.test(text)) return false
  return example === undefined || shapeOf(text) === shapeOf(example)
}

function shapeOf(account: string): string {
  return account.replace(/\d/g, '0').replace(/\p{L}/gu, 'a')
}
