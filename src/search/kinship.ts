import { distance } from 'fastest-levenshtein'
import { lazily } from '../guide/lazily.ts'
import { alikeWords, opposedWords, partWords } from './lexicon.ts'
import { stem } from './terms.ts'

/** Two words that the lexicon knows are no typos of each other: „Kasse“ and „Klasse“. */
const known = lazily(() => new Set([...partWords(), ...alikeWords().flat()].map(stem)))
/** How much words of one line mean the same. */
const alike = 0.85
const lines = lazily(() => linesOf(made(alikeWords(), alike)))
const opposites = lazily(() => linesOf(made(opposedWords(), 0)))
/** What makes another verb of a verb. Such two are no typos of each other, however alike they look. */
const prefixes = /^(?:an|ab|auf|zu|ein|aus|um|ent|un|vor|nach|be|ver|er|mit|uber|unter|durch)$/
/** Prefixes that turn a verb into its opposite: „einschalten“ and „ausschalten“. */
const turning = new Set(['an ab', 'ein aus', 'ein ab', 'auf ab', 'auf zu', 'zu ab', 'be ent'])

/**
 * How much two terms mean the same, from 0 to 1: the same word, words for the same thing, words of one field, a typo, or a
 * compound whose parts the lexicon does not know and the word it begins or ends with. Opposites do not.
 */
export function kinship(a: string, b: string): number {
  const mine = linesWith(a)
  const shared = linesWith(b).filter(line => mine.includes(line))
  return Math.max(spelledAlike(a, b), ...shared.map(line => line.much))
}

/** How much two terms mean the same, as far as their letters tell. */
export function spelledAlike(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return 0
  if (short.length > 4 && long.endsWith(short)) return isPrefixed(short, long) ? prefixed(long) : 0.6
  // Nearly all pairs end here, and a search makes thousands of them.
  if (a[0] !== b[0]) return 0
  if (long.startsWith(short)) return long.length - short.length <= 2 ? 0.9 : 0.6
  return isTypo(short, long) && !differInPrefix(a, b) ? 0.8 : areRelated(a, b) ? 0.7 : 0
}

/** A line of the lexicon: how much its words mean the same. */
export interface Line {
  readonly much: number
}

/** The lines of the lexicon that a term stands in, those that tell most first. */
export function linesWith(term: string): readonly Line[] {
  return lines().get(term) ?? []
}

/** Whether two terms are opposites: „öffnen“ and „schließen“, „Ein-“ and „Auszahlung“. */
export function areOpposed(a: string, b: string): boolean {
  const [x, y] = withoutShared(a, b)
  return (
    opposites()
      .get(a)
      ?.some(line => opposites().get(b)?.includes(line)) === true ||
    (a.length > x.length + 2 && (turning.has(`${x} ${y}`) || turning.has(`${y} ${x}`)))
  )
}

/** Whether two words differ in nothing but their prefix. */
function differInPrefix(a: string, b: string): boolean {
  const [x, y] = withoutShared(a, b)
  if (prefixes.test(x) && prefixes.test(y)) return true
  const [mine, other] = [a, b].map(
    word => /^(?:ent|nach|uber|unter|durch|an|ab|auf|zu|ein|aus|um|un|vor|be|ver|er|mit)/.exec(word)?.[0] ?? '',
  )
  return mine !== '' && other !== '' && mine !== other && a.slice(mine?.length) === b.slice(other?.length)
}

function isPrefixed(short: string, long: string): boolean {
  return prefixes.test(long.slice(0, long.length - short.length))
}

/** "bezahlen" is "zahlen", while "anmelden" is a kind of its own. */
function prefixed(long: string): number {
  return /^(?:be|ge|ein|durch)/.test(long) ? 0.85 : 0.4
}

/** "Praktikum" and „Praktikant“: the same beginning, and only short endings after it. */
function areRelated(a: string, b: string): boolean {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared > 5 && Math.max(a.length, b.length) - shared <= 3
}

function isTypo(short: string, long: string): boolean {
  if (known().has(short) && known().has(long)) return false
  const allowed = short.length > 7 ? 2 : short.length > 4 ? 1 : 0
  if (long.length - short.length > allowed) return false
  return distance(short, long) <= allowed
}

/** What stands before the ending that two words share. */
function withoutShared(a: string, b: string): [string, string] {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return [a.slice(0, a.length - shared), b.slice(0, b.length - shared)]
}

function made(lists: readonly string[][], much: number): { words: string[]; line: Line }[] {
  return lists.map(words => ({ words, line: { much } }))
}

function linesOf(all: { words: string[]; line: Line }[]): Map<string, Line[]> {
  const found = new Map<string, Line[]>()
  for (const { words, line } of all) {
    for (const term of new Set(words.map(stem))) found.set(term, [...(found.get(term) ?? []), line])
  }
  return found
}
