import type { KnownRoles } from '../guide/check-roles.ts'
import type { KnownUnits } from '../guide/kind.ts'
import { lazily } from '../guide/lazily.ts'
import { likeUnits, sameAs } from './alike.ts'
import { meansDepartment } from './department.ts'
import { findUnit, type UnitEntry } from './units.ts'

/**
 * The units of a town, as a question for one knows them. A list offers units only; a role is found by its very name,
 * because what is said to be the department then has its tasks.
 * @param units units and roles, in the order of a list
 */
export function knownUnits(units: UnitEntry[]): KnownUnits {
  // Every turn of a dialogue knows them, and few questions ask for one.
  const offered = lazily(() => units.filter(({ is }) => is === 'unit'))
  const all = lazily(() => offered().map(({ id, name }) => ({ id, name })))
  return {
    get all() {
      return all()
    },
    find(text) {
      const found = findUnit(units, text)
      if (found) return { is: 'found', name: found.name.de }
      const same = sameAs(units, text)
      if (same) return { is: 'same', name: same.name.de }
      return { is: 'like', names: likeUnits(offered(), text).map(({ name }) => name.de) }
    },
  }
}

/** The same as those who may be given a task, by any of their names. */
export function knownRoles(units: UnitEntry[]): KnownRoles {
  return {
    knows: name => meansDepartment(name) || findUnit(units, name) !== undefined,
    names: units.map(({ name }) => name.de),
  }
}
