import type { LocalText } from '../documents/language.ts'
import { fold } from '../guide/questions/fold.ts'
import { sameAs } from './alike.ts'
import { findUnit, type UnitEntry } from './units.ts'

/**
 * Words of a role that mean no unit of their own but the department it is about: "Fachamt", and its "Leitung". Never
 * the head of the whole administration, and never one role for all departments (DOMAIN §2r, reading 11).
 */
const words = new Set(
  `Fachamt, Fachbereich, Fachabteilung, Fachdienst, Department, Leitung, Amtsleitung, Amtsleiterin, Amtsleiter,
  Amtsleiter/in, Fachamtsleitung, Fachbereichsleitung, Abteilungsleitung, Bereichsleitung, Fachdienstleitung,
  Head of department`
    .split(',')
    .map(fold),
)

/** The role that has what belongs to no department in particular. */
export const departments = { de: 'Fachämter', en: 'Departments' }

export function meansDepartment(role: string): boolean {
  return words.has(fold(role))
}

/**
 * A role as people read it beside a result: where "Fachamt" or its "Leitung" stands, the department that it is about.
 * @param department absent: nobody knows which one
 */
export function inDepartment(role: LocalText, department: LocalText | undefined): LocalText {
  const isDepartment = partsOf(role.de).map(meansDepartment)
  if (!department || !isDepartment.includes(true)) return role
  const said = (words: string, name: string) => {
    const parts = partsOf(words).map((part, at) => (isDepartment[at] ? name : part))
    return [...new Set(parts)].join(', ')
  }
  const de = said(role.de, department.de)
  return role.en === undefined ? { de } : { de, en: said(role.en, department.en ?? department.de) }
}

/** The roles and units that stand in one role: "IT, Kasse". */
export function partsOf(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
}

/**
 * The department a check is about: the unit it names, by its id or by any name that means it, else the unit of whoever
 * answered. Undefined: none that exists. A name that nobody knows makes no unit.
 * @param answerers ids of the units of those who answered, the first first
 */
export function departmentOf<U extends UnitEntry>(
  units: U[],
  named: { unit?: string; unitId?: string },
  answerers: string[],
): U | undefined {
  const byId = (id: string | undefined) => units.find(unit => unit.id === id)
  const byName = named.unit === undefined ? undefined : (findUnit(units, named.unit) ?? sameAs(units, named.unit))
  return byId(named.unitId) ?? byName ?? answerers.map(byId).find(unit => unit !== undefined)
}
