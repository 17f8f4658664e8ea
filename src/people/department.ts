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
