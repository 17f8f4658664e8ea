import type { Collection } from '../../documents/documents.ts'
import { currentSchemas, type Migrations, migrate, type Schemas, type Stored } from '../migrations.ts'
import { readSnapshot, snapshotPath } from './adapter.ts'
import { type Disk, temporaryEnding } from './disk.ts'
import { damaged, tooNew } from './faults.ts'
import { parsedSegment, type Segment, segmentName, segmentNumber } from './segment.ts'
import { type Snapshot, snapshotTooNew } from './snapshot.ts'
import { type CommitRecord, type Document, type SnapshotName, State, snapshotNames } from './state.ts'

/** What stands in a folder. Documents of an older schema are migrated in `state`, not on the disk. */
export interface Loaded {
  state: State
  /** Numbers of the journal segments, oldest first; none in a new folder. */
  segments: number[]
  newest?: Segment
  /** Temporary files that a crash left behind. */
  leftovers: string[]
}

/**
 * Reads a folder without changing anything in it: the snapshots, and over them the journal segments in their order.
 * Throws a Fault 'store-damaged' if any of it cannot be trusted.
 */
export async function load(disk: Disk, folder: string, migrations: Migrations): Promise<Loaded> {
  const names = await disk.list(folder)
  const leftovers = names.filter(name => name.endsWith(temporaryEnding))
  const segments = names.flatMap(name => segmentNumber(name) ?? []).sort((a, b) => a - b)
  const loaded: Loaded = { state: new State(), segments, leftovers }
  const missing = await loadSnapshots(disk, folder, migrations, loaded)
  if (segments.length > 0) await replaySegments(disk, folder, migrations, loaded, missing)
  else if (!loaded.state.pristine) throw isMissing(`${folder}/${segmentName(1)}`)
  return loaded
}

/** Returns the names of snapshots that are not there. */
async function loadSnapshots(
  disk: Disk,
  folder: string,
  migrations: Migrations,
  loaded: Loaded,
): Promise<SnapshotName[]> {
  const schemas = { ...currentSchemas(migrations), turns: 1 }
  const missing: SnapshotName[] = []
  for (const name of snapshotNames) {
    const snapshot = await readSnapshot(disk, folder, name)
    const { schema, entries, unchecked } = snapshot
    if (schema > schemas[name]) throw snapshotTooNew(snapshotPath(folder, name), schema, schemas[name])
    if (schema === 0) missing.push(name)
    if (schema !== schemas[name] || unchecked) loaded.state.changed.add(name)
    if (name === 'turns') for (const [id, hour] of entries) loaded.state.turns.set(id, String(hour))
    else restore(loaded.state, name, snapshot, migrations)
  }
  return missing
}

async function replaySegments(
  disk: Disk,
  folder: string,
  migrations: Migrations,
  loaded: Loaded,
  missing: SnapshotName[],
): Promise<void> {
  const schemas = currentSchemas(migrations)
  const first = loaded.segments[0] ?? 1
  for (const [index, number] of loaded.segments.entries()) {
    const path = `${folder}/${segmentName(number)}`
    if (number !== first + index) throw isMissing(`${folder}/${segmentName(first + index)}`)
    const isNewest = index === loaded.segments.length - 1
    const segment = parsedSegment(path, number, isNewest, (await disk.read(path)) ?? Buffer.alloc(0))
    checkSchemas(path, segment.schemas, schemas)
    // A collection the oldest segment does not know is new in this version of the bot.
    const lost = missing.find(name => name === 'turns' || name in segment.schemas)
    if (lost && number === first) throw isMissing(snapshotPath(folder, lost))
    for (const record of segment.records)
      loaded.state.apply(migrated(record as CommitRecord, segment.schemas, migrations))
    loaded.newest = segment
  }
}

function restore(state: State, name: Collection, { schema, floor, entries }: Snapshot, migrations: Migrations): void {
  const table = state.table(name)
  if (floor > 0) table.noteDelete()
  for (const [id, value] of entries) {
    const { version, doc } = value as { version: number; doc: Stored }
    table.put(id, version, migrate(migrations, name, schema, doc) as unknown as Document)
  }
}

function migrated(record: CommitRecord, schemas: Schemas, migrations: Migrations): CommitRecord {
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
    if (schema > newestKnown)
      throw tooNew(
        path,
        1,
        `schema ${schema} of "${name}" is newer than schema ${newestKnown}, the newest this version knows.`,
      )
  }
}

function isMissing(path: string): Error {
  return damaged(path, 'line 1', 'the file is missing.')
}
