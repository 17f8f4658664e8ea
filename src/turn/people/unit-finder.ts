import type { LocalText } from '../../documents/language.ts'
import type { Unit } from '../../documents/unit.ts'
import { departments, meansDepartment, partsOf } from '../../people/department.ts'
import { findUnit, newUnit } from '../../people/units.ts'

/** Units and roles a proposal names, found among those there are; a role is made as it is needed. */
export interface UnitFinder {
  /** The first of "IT, Kasse" is responsible, the others take part. What is one unit is never cut at a comma. */
  find(words: LocalText, isUnit?: boolean): { unit: Unit; involved: Unit[] }
  /** What was made, to be stored with what needs it. */
  made(): Unit[]
}

/**
 * @param units all there are
 * @param department what "Fachamt" and its "Leitung" mean here; absent: the role of all departments
 */
export function unitFinder(units: Unit[], department?: Unit): UnitFinder {
  const made: Unit[] = []

  function one(name: LocalText): Unit {
    const isDepartment = meansDepartment(name.de)
    if (isDepartment && department) return department
    const wanted = isDepartment ? departments : name
    const all = [...units, ...made]
    const found = findUnit(all, wanted.de)
    if (found) return found
    const taken = all.map(({ id }) => id)
    const unit = newUnit('role', wanted, taken)
    made.push(unit)
    return unit
  }

  return {
    find({ de, en }, isUnit = false) {
      if (isUnit) return { unit: one({ de }), involved: [] }
      const [names, english] = [partsOf(de), partsOf(en ?? '')]
      const matching = english.length === names.length
      const [unit, ...others] = names.map((name, n) =>
        one(matching ? { de: name, en: english[n] as string } : { de: name }),
      )
      const involved = others.filter(({ id }, at) => id !== unit?.id && others.findIndex(each => each.id === id) === at)
      return { unit: unit as Unit, involved }
    },
    made: () => made,
  }
}
