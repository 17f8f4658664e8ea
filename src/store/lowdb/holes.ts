import type { Fault } from '../../errors.ts'
import { damaged } from './faults.ts'
import { type SegmentHeader, segmentName } from './segment.ts'
import type { Snapshot } from './snapshot.ts'
import type { SnapshotName } from './state.ts'

/** What is known of each snapshot file, without what it holds. */
export type Snapshots = ReadonlyMap<SnapshotName, Pick<Snapshot, 'schema' | 'floor' | 'through'> & { size: number }>

const otherwise =
  'A copy that was made by hand while the bot ran may lack what happened meanwhile: use "npm run store -- backup <folder>".'

/**
 * What is missing among files that are sound, each by itself: whatever would make a folder open without something that
 * was acknowledged. `headers` are those of the journal, oldest first.
 */
export function findHoles(folder: string, snapshots: Snapshots, headers: readonly SegmentHeader[]): Fault[] {
  const missing = (name: string, because = '') =>
    damaged(`${folder}/${name}`, 'line 1', `the file is missing${because}.`, otherwise)
  const oldest = headers[0]
  const last = headers.at(-1)?.segment
  if (!oldest || last === undefined)
    return isNew(snapshots) ? [] : [missing(segmentName(newestOf(snapshots).through + 1))]

  const there = new Set(headers.map(({ segment }) => segment))
  const all = Array.from({ length: last - oldest.segment }, (_, index) => oldest.segment + index)
  const between = all.filter(number => !there.has(number))
  const faults = between.map(number => missing(segmentName(number)))

  for (const [name, { schema, through }] of snapshots) {
    const needed = oldest.snapshots?.[name] ?? 0
    if (schema === 0 && isNeeded(name, oldest)) faults.push(missing(`${name}.json`))
    else if (through !== undefined && through < needed)
      faults.push(missing(segmentName(through + 1), `: ${name}.json goes no further than ${segmentName(through)}`))
  }

  const newest = newestOf(snapshots)
  if (newest.through >= last)
    faults.push(missing(segmentName(newest.through + 1), `: ${newest.name}.json was written after it was begun`))
  return faults
}

/** False if the journal has everything that the file would hold, as while a store is being created. */
function isNeeded(name: SnapshotName, { snapshots, schemas }: SegmentHeader): boolean {
  if (snapshots) return (snapshots[name] ?? 0) > 0
  // Earlier versions did not say so. A collection that they do not know is new in this version.
  return name === 'turns' || name in schemas
}

/** True if there is no file, or if only the first empty ones of an earlier version are there, which began with these. */
function isNew(snapshots: Snapshots): boolean {
  return [...snapshots.values()].every(({ size, floor, through }) => size + floor === 0 && through === undefined)
}

function newestOf(snapshots: Snapshots): { name: SnapshotName; through: number } {
  const all = [...snapshots].map(([name, { through = 0 }]) => ({ name, through }))
  return all.reduce((a, b) => (b.through > a.through ? b : a), { name: 'turns', through: 0 })
}
