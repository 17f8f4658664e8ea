import type { LocalText } from '../documents/language.ts'
import type { Place, Unit } from '../documents/unit.ts'
import { fold } from '../guide/questions/fold.ts'
import { accepted } from './invitation.ts'

/** A unit or role as units.yaml says it. */
export type UnitEntry = Omit<Unit, 'codes' | 'edited'>

const places = ['lead', 'deputy'] as const satisfies Place[]

/**
 * The unit or role that people mean by a text: its id, its name in either language, or another name of it, in this
 * order. Case, umlaut spellings and punctuation do not matter. Where two share a name, the first in the list counts.
 */
export function findUnit<U extends UnitEntry>(units: U[], text: string): U | undefined {
  const wanted = fold(text)
  if (wanted === '') return undefined
  const is = (name: string | undefined) => name !== undefined && fold(name) === wanted
  return (
    units.find(({ id }) => is(id)) ??
    units.find(({ name }) => is(name.de) || is(name.en)) ??
    units.find(({ also }) => also.some(is))
  )
}

/** The role that every coordinator holds without being entered there. */
export function coordinationOf<U extends UnitEntry>(units: U[]): U | undefined {
  return findUnit(units, 'Koordination')
}

/** Those that are asked for a statement and for nothing else, by id: nothing is overdue there. */
export function opinionsOf(units: UnitEntry[]): string[] {
  return units.filter(({ asked }) => asked === 'opinion').map(({ id }) => id)
}

/** A unit or role made in chat. `taken` are the ids there are already. */
export function newUnit(is: Unit['is'], name: LocalText, taken: string[]): Unit {
  const plain = slug(name.de) || is
  let id = plain
  for (let n = 2; taken.includes(id); n++) id = `${plain.slice(0, 36)}-${n}`
  return { id, is, name, also: [], edited: true }
}

/** The id that a name gives: small letters, digits and hyphens, at most 40. Empty if there are none in it. */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? '')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 41)
    .replace(/^-|-$/g, '')
    .slice(0, 40)
}

/**
 * What units.yaml changes in the units there are: only those to write. Names and the parent follow the file. Its people
 * count only where nobody has the place yet. What was changed in chat stays as it is, but for what cannot be changed there
 * (`asked`), and so does what the file does not name. Idempotent.
 */
export function imported(existing: Unit[], file: UnitEntry[]): Unit[] {
  const known = new Map(existing.map(unit => [unit.id, unit]))
  return file.flatMap(entry => {
    const before = known.get(entry.id)
    if (!before) return [entry]
    const after = before.edited ? askedAs(before, entry) : followed(before, entry)
    return isSame(before, after) ? [] : [after]
  })
}

function askedAs(before: Unit, { asked }: UnitEntry): Unit {
  const { asked: _, ...rest } = before
  return asked === undefined ? rest : { ...rest, asked }
}

function followed(unchanged: Unit, entry: UnitEntry): Unit {
  const { parent: _, ...rest } = askedAs(unchanged, entry)
  const { is, name, also, parent } = entry
  const unit: Unit = { ...rest, is, name, also, ...(parent === undefined ? {} : { parent }) }
  return places.reduce((now, place) => {
    const named = entry[place]
    return named === undefined || now[place] !== undefined ? now : accepted(now, place, named)
  }, unit)
}

/** Field by field: a store may give keys back in another order. */
function isSame(a: UnitEntry, b: UnitEntry): boolean {
  const fields = ({ is, name, also, parent, lead, deputy, asked }: UnitEntry) =>
    JSON.stringify([is, name.de, name.en, also, parent, lead, deputy, asked])
  return fields(a) === fields(b)
}
