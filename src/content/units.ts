import type { UnitEntry } from '../people/units.ts'
import { parseUnits } from '../people/units-file.ts'
import { fileIn, type Place } from './layers.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readIfThere } from './read-if-there.ts'
import { readYaml } from './yaml.ts'

/** Where content keeps its units. */
export function unitsFile(place: Place): string {
  return fileIn(place, 'units', 'units.yaml')
}

/**
 * Reads the units and roles of a folder of guides, `units/units.yaml`; a folder without one has none. Throws a
 * ContentFault with all its problems if it is broken.
 */
export async function loadUnits(place: Place): Promise<UnitEntry[]> {
  const file = unitsFile(place)
  const { entries, problems } = readUnits(file, (await unitsSource(file)) ?? '')
  if (problems.length > 0) throw new ContentFault(problems)
  return entries
}

/** The text of the file, undefined if there is none. */
export function unitsSource(file: string): Promise<string | undefined> {
  return readIfThere(file, 'The file of units')
}

/** Units and roles from the text of the file, with problems as values. `file` is how problems name it. */
export function readUnits(file: string, source: string): { entries: UnitEntry[]; problems: ContentProblem[] } {
  const yaml = readYaml(file, source)
  if (!yaml.readable) return { entries: [], problems: yaml.problems }
  const { entries, findings } = parseUnits(yaml.value)
  return { entries, problems: [...yaml.problems, ...findings.map(yaml.locate)] }
}
