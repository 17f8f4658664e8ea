import type { Collection } from '../../documents/documents.ts'
import { Fault } from '../../errors.ts'
import { collections, currentSchemas, type Migrations, migrate, type Schemas, type Stored } from '../migrations.ts'
import { readSnapshot, snapshotPath } from './adapter.ts'
import type { Disk } from './disk.ts'
import { Entries } from './entries.ts'
import { allOf, damaged, schemaTooNew } from './faults.ts'
import { findHoles, type Snapshots } from './holes.ts'
import {
  parsedSegment,
  type Segment,
  type SegmentHeader,
  segmentHeader,
  segmentName,
  segmentNumber,
} from './segment.ts'
import { endName, parsedEnd, type SegmentEnd } from './segment-end.ts'
import type { Snapshot } from './snapshot.ts'
import { type CommitRecord, type Document, type SnapshotName, State, snapshotNames } from './state.ts'

/** What stands in a folder. Documents of an older schema are migrated in `state`, not on the disk. */
export interface Loaded {
  state: State
  /** Numbers of the journal segments, oldest first; none in a new folder. */
  segments: number[]
  newest?: Segment
  /** Something was written by an earlier version, which cannot read what this one writes of it. */
  isEarlier: boolean
}

/**
 * Reads a folder without changing anything in it: the snapshots, and over them the journal segments in their order.
 * Throws a Fault 'store-damaged' with everything that cannot be trusted.
 */
export async function load(disk: Disk, folder: string, migrations: Migrations): Promise<Loaded> {
  const faults: Fault[] = []
  const names = await disk.list(folder)
  const numbers = names.flatMap(name => segmentNumber(name) ?? []).sort((a, b) => a - b)
  const corrected = new Map<Collection, string>()
  const state = new State()
  const snapshots = await readSnapshots(disk, folder, migrations, faults, corrected, state)
  const segments = await readSegments(disk, folder, numbers, migrations, faults)
  if (faults.length === 0) faults.push(...findHoles(folder, snapshots, segments))
  if (faults.length > 0) throw allOf(faults)
  const newest = segments.at(-1)
  replay(state, segments, migrations)
  if (corrected.size > 0) {
    const { missingGuides } = await import('./hand-edits.ts')
    const dangling = missingGuides(folder, state, corrected)
    if (dangling.length > 0) throw allOf(dangling)
  }
  const known = currentSchemas(migrations)
  const isEarlier = collections.some(name => isBelow(snapshots.get(name)?.schema, known[name]))
  return { state, segments: segments.map(({ segment }) => segment), ...(newest && { newest }), isEarlier }
}

/** Whether a file there is of an earlier schema; 0 is no file. */
function isBelow(schema: number | undefined, known: number): boolean {
  return schema !== undefined && schema > 0 && schema < known
}

/**
 * @param corrected gets the texts of those that somebody has corrected by hand
 * @param state gets what stands in each, one after another, so that not all of them are in memory twice
 */
async function readSnapshots(
  disk: Disk,
  folder: string,
  migrations: Migrations,
  faults: Fault[],
  corrected: Map<Collection, string>,
  state: State,
): Promise<Snapshots> {
  const known = { ...currentSchemas(migrations), turns: 1 }
  const snapshots = new Map<SnapshotName, Omit<Snapshot, 'entries'> & { size: number }>()
  for (const name of snapshotNames)
    await collecting(faults, async () => {
      const snapshot = await readSnapshot(disk, folder, name)
      if (snapshot.schema > known[name])
        throw schemaTooNew(snapshotPath(folder, name), 4, name, snapshot.schema, known[name])
      const current = upToDate(name, snapshot, migrations)
      if (snapshot.unchecked && name !== 'turns') {
        const text = (await disk.read(snapshotPath(folder, name)))?.toString('utf8') ?? ''
        corrected.set(name, text)
        // With the schemas of all documents, which nothing else needs.
        const { handEditFaults } = await import('./hand-edits.ts')
        faults.push(...handEditFaults(snapshotPath(folder, name), name, current, text))
      }
      // What is at fault anywhere is not opened at all.
      if (faults.length === 0) take(state, name, current, known[name])
      const { entries, ...head } = current
      snapshots.set(name, { ...head, size: entries.size })
    })
  return snapshots
}

async function readSegments(
  disk: Disk,
  folder: string,
  numbers: number[],
  migrations: Migrations,
  faults: Fault[],
): Promise<Segment[]> {
  const found = await Promise.all(
    numbers.map(async number => {
      const path = `${folder}/${segmentName(number)}`
      const content = await disk.read(path)
      // Whoever had the folder before may still be dropping what the snapshots hold. Holes are looked for later.
      return content ? [{ number, path, content, header: segmentHeader(content) }] : []
    }),
  )
  const files = found.flat()
  const segments: Segment[] = []
  for (const [index, { number, path, content }] of files.entries())
    await collecting(faults, async () => {
      const next = files[index + 1]
      const end = next?.number === number + 1 ? await endOf(disk, folder, number, next.header) : 'newest'
      const segment = parsedSegment(path, number, content, end)
      checkSchemas(path, segment.schemas, currentSchemas(migrations))
      segments.push(segment)
    })
  return segments
}

/** @param next the header of the segment that follows, if it can be trusted */
async function endOf(disk: Disk, folder: string, segment: number, next?: SegmentHeader): Promise<SegmentEnd | 'whole'> {
  const path = `${folder}/${endName(segment)}`
  const content = await disk.read(path)
  if (content) return parsedEnd(path, content)
  if (next?.snapshots) throw damaged(path, 'line 1', 'the file is missing.')
  return 'whole'
}

/** Notes a fault instead of throwing it, so that all of them can be told at once. */
async function collecting(faults: Fault[], work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    faults.push(fault)
  }
}

function take(state: State, name: SnapshotName, snapshot: Snapshot, known: number): void {
  const { schema, through, unchecked, entries } = snapshot
  // What is of an older version, or was corrected by hand, is written anew by the next compaction.
  if (schema !== known || unchecked || through === undefined) state.changed.add(name)
  state.through.set(name, through ?? 0)
  if (name === 'turns') for (const [id, hour] of entries) state.turns.set(id, String(hour))
  else restore(state, name, snapshot)
}

function replay(state: State, segments: Segment[], migrations: Migrations): void {
  for (const { records, schemas } of segments)
    for (const record of records) state.apply(migrated(record as CommitRecord, schemas, migrations))
}

/** The same with all documents in the current schema; `schema` still says in which they were written. */
export function upToDate(name: SnapshotName, snapshot: Snapshot, migrations: Migrations): Snapshot {
  const { schema, entries } = snapshot
  if (name === 'turns' || migrations[name].length < schema) return snapshot
  const migrated = entries.values.map(value => {
    const { version, doc } = value as { version: number; doc: Stored }
    return { version, doc: migrate(migrations, name, schema, doc) }
  })
  return { ...snapshot, entries: new Entries(entries.ids, migrated) }
}

export function restore(state: State, name: Collection, { floor, entries }: Snapshot): void {
  const table = state.table(name)
  if (floor > 0) table.noteDelete()
  for (const [id, value] of entries) {
    const { version, doc } = value as { version: number; doc: Document }
    table.put(id, version, doc)
  }
}

export function migrated(record: CommitRecord, schemas: Schemas, migrations: Migrations): CommitRecord {
  const changes = record.changes.map(change => {
    if (!('put' in change)) return change
    const { collection } = change
    const doc = migrate(migrations, collection, schemas[collection], change.put as unknown as Stored)
    return { ...change, put: doc } as unknown as typeof change
  })
  return { ...record, changes }
}

function checkSchemas(path: string, found: Record<string, number>, known: Record<string, number>): void {
  for (const [name, schema] of Object.entries(found)) {
    const newestKnown = known[name] ?? 0
    if (schema > newestKnown) throw schemaTooNew(path, 1, name, schema, newestKnown)
  }
}
