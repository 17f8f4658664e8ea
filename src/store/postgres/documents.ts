import type { Collection } from '../../documents/documents.ts'
import { withSharedParts } from '../lowdb/shared-parts.ts'
import type { Document, State } from '../lowdb/state.ts'
import type { Session } from './database.ts'
import { unreadable } from './faults.ts'
import { fromStored, type Stored } from './stored.ts'

/** A row of `documents` that is not deleted. */
export interface Row {
  collection: Collection
  id: string
  version: number
  doc: Document
}

export interface RawRow {
  collection: Collection
  id: string
  version: number
  /** null: deleted */
  doc: unknown
  keys: string[][] | null
}

/** Undefined if it is deleted. */
export function rowOf({ collection, id, version, doc, keys }: RawRow): Row | undefined {
  if (doc === null) return undefined
  const stored: Stored = keys ? { doc, keys } : { doc }
  return { collection, id, version, doc: fromStored(stored) as Document }
}

/** Puts a document where it is read from. Throws a Fault 'store-damaged' if it is none. */
export function putInto(state: State, shown: string, { collection, id, version, doc }: Row): void {
  try {
    state.table(collection).put(id, version, withSharedParts(doc, state.parts))
  } catch (error) {
    throw unreadable(shown, collection, id, error)
  }
}

/** Rows that are read at once. */
const pageSize = 1_000

/** All documents, in pages, ordered by their keys. */
export async function* allDocuments(session: Session): AsyncGenerator<Row[]> {
  let last: { collection: string; id: string } = { collection: '', id: '' }
  for (;;) {
    const { rows } = await session.query<RawRow>(
      `SELECT collection, id, version, doc, keys FROM $schema.documents
       WHERE doc IS NOT NULL AND (collection, id) > ($1, $2) ORDER BY collection, id LIMIT ${pageSize}`,
      [last.collection, last.id],
    )
    const end = rows.at(-1)
    if (!end) return
    last = end
    yield rows.flatMap(row => rowOf(row) ?? [])
  }
}

/** The versions of all documents, in pages. */
export async function* allVersions(session: Session): AsyncGenerator<Pick<RawRow, 'collection' | 'id' | 'version'>[]> {
  let last: { collection: string; id: string } = { collection: '', id: '' }
  for (;;) {
    const { rows } = await session.query<RawRow>(
      `SELECT collection, id, version FROM $schema.documents
       WHERE doc IS NOT NULL AND (collection, id) > ($1, $2) ORDER BY collection, id LIMIT ${20 * pageSize}`,
      [last.collection, last.id],
    )
    const end = rows.at(-1)
    if (!end) return
    last = end
    yield rows
  }
}

/** Certain documents; those that are deleted are left out. */
export async function someDocuments(session: Session, wanted: Pick<Row, 'collection' | 'id'>[]): Promise<Row[]> {
  const found: Row[] = []
  for (let from = 0; from < wanted.length; from += pageSize) {
    const some = wanted.slice(from, from + pageSize)
    const { rows } = await session.query<RawRow>(
      `SELECT collection, id, version, doc, keys FROM $schema.documents
       WHERE (collection, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [some.map(({ collection }) => collection), some.map(({ id }) => id)],
    )
    found.push(...rows.flatMap(row => rowOf(row) ?? []))
  }
  return found
}
