import { fold } from '../guide/questions/fold.ts'
import { isTypo } from '../guide/slips.ts'
import { findUnit, type UnitEntry } from './units.ts'

/** Words that say only that something is a unit: "Amt für …". */
const plainUnits = new Set(
  `amt amter fachamt fachbereich fachdienst fachabteilung abteilung dezernat referat sachgebiet stabsstelle stabstelle
  bereich team department office unit division`.split(/\s+/),
)

/** These, and words that lead on: "… und …". */
const plain = new Set([
  ...plainUnits,
  ...'stadt gemeinde kreis fur fuer und u der die das des den dem im in zu zur zum von the of for and'.split(' '),
])

/**
 * What a name of a unit is about: its words without those that only say that it is one, without endings and in no order.
 * "Amt für Bauen", "Bauamt" and "Fachbereich Bauen" are about the same. Empty if nothing is left ("Amt 22" keeps its 22).
 */
export function gistOf(name: string): string {
  const words = fold(name)
    .split(' ')
    .map(word => word.replace(/(?<=\p{L}{2})amte?s?$/u, ''))
    .filter(word => word !== '' && !plain.has(word))
    .map(stem)
  return [...new Set(words)].sort().join(' ')
}

/** "ordnungs", "ordnung" → "ordn"; "bauen" → "bau"; "soziales" → "sozial". What is left has three letters at least. */
function stem(word: string): string {
  const shorter = word.replace(/(?<=\p{L}{3})s$/u, '')
  return shorter.replace(/(?<=\p{L}{3})(?:ungen|ung|en|es|er|e|n)$/u, '')
}

/** A unit or role that is called otherwise but is about the very same. */
export function sameAs<U extends UnitEntry>(units: U[], name: string): U | undefined {
  const gist = gistOf(name)
  return gist === '' ? undefined : units.find(unit => namesOf(unit).some(other => gistOf(other) === gist))
}

/** The unit a sentence names: "des Jugendamts", "Amt für Bauen". What says not that it is one ("Ordnung") has to be its very name. */
export function unitNamed<U extends UnitEntry>(units: U[], text: string): U | undefined {
  const isUnit = fold(text)
    .split(' ')
    .some(word => /amte?s?$/u.test(word) || plainUnits.has(word))
  return findUnit(units, text) ?? (isUnit ? sameAs(units, text) : undefined)
}

/**
 * Units that a text may mean although it names none, the likeliest first: about a part of what one is about, or with a
 * typo. To ask back with, never to take.
 */
export function likeUnits<U extends UnitEntry>(units: U[], text: string): U[] {
  const gist = gistOf(text)
  if (gist.length < 3) return []
  const said = gist.split(' ')
  const likeness = (unit: U) =>
    Math.max(...namesOf(unit).map(name => (isTypo(fold(text), fold(name)) ? 1 : alike(said, gistOf(name).split(' ')))))
  return units
    .map(unit => ({ unit, likeness: likeness(unit) }))
    .filter(each => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ unit }) => unit)
}

function namesOf({ name, also }: UnitEntry): string[] {
  return [name.de, ...(name.en === undefined ? [] : [name.en]), ...also]
}

/** The share of the words of both that are alike: 0 for none. */
function alike(a: string[], b: string[]): number {
  const common = a.filter(word => b.some(other => isLike(word, other))).length
  return common / Math.max(a.length, b.length)
}

function isLike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === '' || /\d/.test(short + long)) return short === long && short !== ''
  // "Hochbau" holds "Bau": a part of at least four letters, or the end of a compound.
  if (short.length >= 3 && (long.endsWith(short) || (short.length >= 4 && long.includes(short)))) return true
  return isTypo(short, long)
}
