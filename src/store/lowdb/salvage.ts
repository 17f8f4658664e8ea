import type { Collection } from '../../documents/documents.ts'
import { currentSchemas, type Migrations, type Schemas } from '../migrations.ts'
import { nodeDisk } from './disk.ts'
import { documentProblems } from './document-problems.ts'
import { Entries } from './entries.ts'
import { isCount, isObject } from './json.ts'
import { migrated, restore, upToDate } from './load.ts'
import { type Rest, salvagedLines } from './salvage-segment.ts'
import { salvagedSnapshot } from './salvage-snapshot.ts'
import { type SegmentHeader, segmentHeader, segmentName, segmentNumber } from './segment.ts'
import { endName, parsedEnd, type SegmentEnd } from './segment-end.ts'
import { parsedSnapshot, type Snapshot } from './snapshot.ts'
import { type CommitRecord, State, snapshotNames } from './state.ts'

/** Whatever can be read of a damaged folder. */
export interface Salvaged {
  state: State
  rest: Rest[]
  /** The last segment of the journal that there ever was, as far as the files tell. */
  last: number
}

/** Reads a damaged folder as far as it can be read, and says what cannot. Changes nothing. */
export async function salvage(folder: string, migrations: Migrations): Promise<Salvaged> {
  const state = new State()
  const rest: Rest[] = []
  const last = Math.max(
    await salvageSnapshots(folder, migrations, state, rest),
    await salvageJournal(folder, migrations, state, rest),
  )
  return { state, rest, last }
}

async function salvageSnapshots(folder: string, migrations: Migrations, state: State, rest: Rest[]): Promise<number> {
  const schemas = { ...currentSchemas(migrations), turns: 1 }
  let last = 0
  for (const name of snapshotNames) {
    const file = `${name}.json`
    const content = await nodeDisk.read(`${folder}/${file}`)
    if (!content) continue
    const read = readSnapshot(file, name, content, schemas[name])
    rest.push(...read.rest)
    last = Math.max(last, read.snapshot.through ?? 0)
    if (name === 'turns') for (const [id, hour] of read.snapshot.entries) state.turns.set(id, String(hour))
    else restore(state, name, sound(file, name, upToDate(name, read.snapshot, migrations), rest))
  }
  return last
}

/** Without the entries that are not what a document of the collection must be: these go to the rest. */
function sound(file: string, name: Collection, snapshot: Snapshot, rest: Rest[]): Snapshot {
  const entries = new Entries()
  for (const [id, value] of snapshot.entries) {
    const problems = documentProblems(name, id, (value as { doc: unknown }).doc)
    const why = problems.map(({ path, what }) => `${path.join(' → ')}: ${what}`).join(', ')
    if (problems.length === 0) entries.add(id, value)
    else rest.push({ file, where: `entry ${JSON.stringify(id)}`, why, text: JSON.stringify(value) })
  }
  return { ...snapshot, entries }
}

function readSnapshot(file: string, name: string, content: Buffer, schema: number) {
  try {
    return { snapshot: parsedSnapshot(file, name, content), rest: [] }
  } catch {
    return salvagedSnapshot(file, name, content, schema)
  }
}

async function salvageJournal(folder: string, migrations: Migrations, state: State, rest: Rest[]): Promise<number> {
  const numbers = (await nodeDisk.list(folder)).flatMap(name => segmentNumber(name) ?? []).sort((a, b) => a - b)
  const contents = await Promise.all(numbers.map(number => nodeDisk.read(`${folder}/${segmentName(number)}`)))
  for (const [index, number] of numbers.entries()) {
    const content = contents[index] ?? Buffer.alloc(0)
    const end = index < numbers.length - 1 ? await endOf(folder, number) : undefined
    const file = segmentName(number)
    const { records, rest: lost } = salvagedLines(file, content, end)
    rest.push(...lost)
    const header: SegmentHeader | undefined = segmentHeader(content)
    const schemas = header?.schemas ?? currentSchemas(migrations)
    for (const { line, record } of records) {
      if (line === 1 && header) continue
      const applied = apply(state, JSON.parse(record), schemas, migrations)
      if (!applied) rest.push({ file, where: `line ${line}`, why: 'it is of another version', text: record })
    }
  }
  return numbers.at(-1) ?? 0
}

async function endOf(folder: string, segment: number): Promise<SegmentEnd | undefined> {
  const content = await nodeDisk.read(`${folder}/${endName(segment)}`)
  try {
    return content && parsedEnd(endName(segment), content)
  } catch {
    return undefined
  }
}

/** False if the record is not one that this version knows. */
function apply(state: State, record: unknown, schemas: Schemas, migrations: Migrations): boolean {
  if (!isObject(record) || !Array.isArray(record.changes)) return false
  const isKnown = record.changes.every(
    change => isObject(change) && String(change.collection) in state.tables && isCount(change.version),
  )
  if (isKnown) state.apply(migrated(record as unknown as CommitRecord, schemas, migrations))
  return isKnown
}
