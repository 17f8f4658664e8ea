import fc from 'fast-check'
import { beforeEach, expect } from 'vitest'
import type { Collection, Documents } from '../../src/documents/documents.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { SteadyClock } from '../../src/ports/clock.ts'
import type { Listing, Page, Versioned } from '../../src/ports/listing.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { changes, put, remove } from '../fixtures/documents.ts'

/** One place where a store keeps its documents. Everything is closed and removed after the test. */
export interface Place {
  /** Opens the store. Whoever calls it again closes the store before. */
  open(clock: SteadyClock): Promise<Store>
}

const clock: SteadyClock = { now: () => new Date('2026-03-02T08:15:00.000Z'), uptime: () => 0 }

/** A store for each test of a suite, and short ways to fill it and to read from it. */
export interface OpenStore {
  store: Store
  /** Writes documents, whether they are new or not. */
  put<C extends Collection>(collection: C, ...docs: Documents[C][]): Promise<void>
  remove(collection: Collection, id: string): Promise<void>
  /** One commit that writes these documents, or deletes them if they are undefined; those that are not there are left. */
  write<C extends Collection>(
    collection: C,
    writes: Iterable<[id: string, doc: Documents[C] | undefined]>,
  ): Promise<void>
  reopen(): Promise<void>
}

/** Call it in `describe`: the store is opened before each test, in a place of its own. */
export function openStore(place: () => Promise<Place>): OpenStore {
  let here: Place
  const open: OpenStore = {
    store: undefined as unknown as Store,
    put: (collection, ...docs) =>
      open.write(
        collection,
        docs.map(doc => [doc.id, doc]),
      ),
    async remove(collection, id) {
      expect(await open.store.get(collection, id)).toBeDefined()
      await open.write(collection, [[id, undefined]])
    },
    async write(collection, writes) {
      const list: Change[] = []
      for (const [id, doc] of writes) {
        const version = (await open.store.get(collection, id))?.version ?? 0
        if (doc) list.push(put(collection, doc, version))
        else if (version > 0) list.push(remove(collection, id, version))
      }
      expect(await open.store.commit(changes(list))).toBe('committed')
    },
    async reopen() {
      await open.store.close()
      open.store = await here.open(clock)
    },
  }

  beforeEach(async () => {
    here = await place()
    open.store = await here.open(clock)
  })
  return open
}

export function idsOf(found: Versioned<{ id: string }>[] | Listing<{ id: string }>): string[] {
  return (Array.isArray(found) ? found : found.items).map(({ doc }) => doc.id)
}

/** All pages of a list, one after the other: the ids. Every page tells the same total, and none is longer than asked. */
export async function inPages(
  list: (page: Page) => Promise<Listing<{ id: string }>>,
  limit: number,
): Promise<string[]> {
  const pages: Listing<{ id: string }>[] = []
  let cursor: string | undefined
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) })
    pages.push(page)
    cursor = page.items.length > 0 ? page.next : undefined
  } while (cursor !== undefined)
  const shown = pages.flatMap(idsOf)
  // Asserted once: this is done thousands of times, and costs more than a page.
  const odd = pages.filter(
    ({ total, items, next }) =>
      total !== shown.length ||
      items.length > limit ||
      (items.length === 0 && (pages.length > 1 || next !== undefined)),
  )
  expect(odd, `of ${shown.length} by ${limit}`).toEqual([])
  return shown
}

/** Random writes, one group a commit: some of these ids with a random document, or deleted; so many commits at most. */
export function anyWrites<T extends { id: string }>(
  ids: string[],
  anyDoc: fc.Arbitrary<T>,
  most = 4,
): fc.Arbitrary<[id: string, doc: T | undefined][][]> {
  const write = fc
    .tuple(fc.constantFrom(...ids), fc.option(anyDoc, { freq: 4, nil: undefined }))
    .map(([id, doc]): [string, T | undefined] => [id, doc && { ...doc, id }])
  return fc.array(fc.uniqueArray(write, { selector: ([id]) => id, maxLength: 6 }), { maxLength: most })
}

/** Writes a story, beginning with none of these ids, and tells after each commit what is there by now. */
export async function* afterEachOf<C extends Collection>(
  open: OpenStore,
  collection: C,
  ids: string[],
  story: [id: string, doc: Documents[C] | undefined][][],
): AsyncGenerator<Documents[C][]> {
  await open.write(
    collection,
    ids.map(id => [id, undefined]),
  )
  const known = new Map<string, Documents[C]>()
  for (const writes of story) {
    await open.write(collection, writes)
    for (const [id, doc] of writes) {
      if (doc) known.set(id, doc)
      else known.delete(id)
    }
    yield [...known.values()]
  }
}
