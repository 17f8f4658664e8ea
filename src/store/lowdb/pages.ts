import type { Listing, Page, Versioned } from '../../ports/listing.ts'
import { compareTexts } from './order.ts'

/**
 * One page of a list. A cursor names the last document shown, so pages stay right when others come in between, and how
 * many were shown, in case that very document is gone or stands elsewhere by now.
 * @param keyOf what a cursor names a document by; it should change when the document moves within the list
 */
export function pageOf<T>(all: readonly Versioned<T>[], keyOf: (doc: T) => string, page: Page): Listing<T> {
  const { shown, key } = readCursor(page)
  const found = key === undefined ? -1 : all.findIndex(({ doc }) => keyOf(doc) === key)
  return pageFrom(all, keyOf, found < 0 ? Math.max(0, shown - 1) : found + 1, page)
}

/**
 * One page of a list that is sorted by its keys: it goes on behind the key that the cursor names, whatever became of
 * that document. So nothing is left out when much of what was shown is gone, as in a list of open tasks. Costs about the
 * same for every page, however long the list is.
 * @param parts together they are the list; each is sorted by its keys, rising, and kept so
 * @param keys how the keys follow each other on the page
 */
export function pageOfSorted<T>(
  parts: readonly (readonly Versioned<T>[])[],
  keyOf: (doc: T) => string,
  page: Page,
  keys: 'rising' | 'falling' = 'rising',
): Listing<T> {
  const { key } = readCursor(page)
  const { limit } = page
  let before = 0
  let total = 0
  const next: Versioned<T>[] = []
  for (const rows of parts) {
    total += rows.length
    if (keys === 'rising') {
      const from = key === undefined ? 0 : placeIn(rows, row => keyOf(row) <= key)
      before += from
      next.push(...rows.slice(from, from + limit))
    } else {
      const to = key === undefined ? rows.length : placeIn(rows, row => keyOf(row) < key)
      before += rows.length - to
      next.push(...rows.slice(Math.max(0, to - limit), to).reverse())
    }
  }
  const sign = keys === 'rising' ? 1 : -1
  if (parts.length > 1) next.sort((a, b) => sign * compareTexts(keyOf(a.doc), keyOf(b.doc)))
  const items = next.slice(0, limit)
  const last = items.at(-1)
  const shown = before + items.length
  return { items, total, ...(last && shown < total && { next: `${shown} ${keyOf(last.doc)}` }) }
}

/** How many of the first rows something holds for; for none behind them. */
export function placeIn<T>(rows: readonly Versioned<T>[], holds: (doc: T) => boolean): number {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const row = rows[middle]
    if (row && holds(row.doc)) from = middle + 1
    else to = middle
  }
  return from
}

function readCursor({ cursor = '' }: Page): { shown: number; key?: string } {
  const [shown = '', ...words] = cursor.split(' ')
  return { shown: Number.parseInt(shown, 10) || 0, ...(words.length > 0 && { key: words.join(' ') }) }
}

function pageFrom<T>(
  all: readonly Versioned<T>[],
  keyOf: (doc: T) => string,
  from: number,
  { limit }: Page,
): Listing<T> {
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const shown = from + items.length
  return { items, total: all.length, ...(last && shown < all.length && { next: `${shown} ${keyOf(last.doc)}` }) }
}

/** @param keyOf the time it is sorted by and then, so that no two are equal, the id */
export function latestFirst<T>(rows: Versioned<T>[], keyOf: (doc: T) => string): Versioned<T>[] {
  return rows.sort((a, b) => compareTexts(keyOf(b.doc), keyOf(a.doc)))
}

/** @param keyOf as for `latestFirst` */
export function earliestFirst<T>(rows: Versioned<T>[], keyOf: (doc: T) => string): Versioned<T>[] {
  return latestFirst(rows, keyOf).reverse()
}
