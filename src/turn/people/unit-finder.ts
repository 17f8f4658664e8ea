import type { LocalText } from '../../documents/language.ts'
import type { Unit } from '../../documents/unit.ts'
import { findUnit, newUnit } from '../../people/units.ts'

/** Units and roles a proposal names, found among those there are, or made as they are needed. */
export interface UnitFinder {
  /** The first of "IT, Kasse" is responsible, the others take part. */
  find(words: LocalText): { unit: Unit; involved: Unit[] }
  /** What was made, to be stored with what needs it. */
  made(): Unit[]
}

/** What names the department that answered, whoever leads it: never one role for all departments. */
const departments = /^(?:fachamt|leitung|amtsleitung)$/i

/**
 * @param units all there are
 * @param department what "Fachamt", "Leitung" and "Amtsleitung" mean here; absent: the roles of these names
 */
export function unitFinder(units: Unit[], department?: string): UnitFinder {
  const made: Unit[] = []

  function one(name: LocalText): Unit {
    const isDepartment = department !== undefined && departments.test(name.de)
    const wanted: LocalText = isDepartment ? { de: department } : name
    const found = findUnit([...units, ...made], wanted.de)
    if (found) return found
    const taken = [...units, ...made].map(({ id }) => id)
    const unit = newUnit(isDepartment ? 'unit' : 'role', wanted, taken)
    made.push(unit)
    return unit
  }

  return {
    find({ de, en }) {
      const [names, english] = [partsOf(de), partsOf(en ?? '')]
      const matching = english.length === names.length
      const [unit, ...involved] = names.map((name, n) =>
        one(matching ? { de: name, en: english[n] as string } : { de: name }),
      )
      return { unit: unit as Unit, involved }
    },
    made: () => made,
  }
}

function partsOf(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
}
