import { setImmediate } from 'node:timers/promises'
import type { Listing, Page, Versioned } from '../ports/listing.ts'

/** Every page of a list, one after the other; other work goes on in between. @param limit how many a page holds at most */
export async function* allPages<T>(
  list: (page: Page) => Promise<Listing<T>>,
  limit: number,
): AsyncGenerator<Versioned<T>[]> {
  let cursor: string | undefined
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) })
    yield page.items
    cursor = page.next
    // A store that has all in memory answers at once.
    if (cursor !== undefined) await setImmediate()
  } while (cursor !== undefined)
}
