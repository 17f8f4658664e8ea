import { isOnlooker } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import type { Wanted } from '../exports.ts'
import { standingOf } from '../standing.ts'
import type { Reader } from '../subject.ts'

/** What comes out of the town's store, as somebody may want it. */
export type TownWanted = Exclude<
  Wanted,
  { is: 'my-data' | 'agenda' | 'overview' | 'motion' | 'sheets' | 'notice' | 'workshop' | 'introduction' }
>

/** Coordinators get everything, leads the tasks of their units, whoever is responsible that one task. Asked on every fetch. */
export async function mayFetch(reader: Reader, wanted: TownWanted): Promise<boolean> {
  const standing = await standingOf(reader)
  if (wanted.is === 'unit-tasks') return standing.coordinator || standing.units.includes(wanted.unit)
  if (wanted.is !== 'task') return standing.coordinator
  const task = await reader.work.peek('tasks', wanted.task)
  return task !== undefined && !isOnlooker(task, standing)
}

/** Whether there is anything for them on the card of exports. */
export function hasExports({ coordinator, units }: Standing): boolean {
  return coordinator || units.length > 0
}
