import { expect, it } from 'vitest'
import type { Versioned } from '../../src/ports/listing.ts'
import { Search } from '../../src/store/lowdb/search.ts'

interface Titled {
  id: string
  title: string
}

const titles = [
  'Hundesteuer online bezahlen',
  'Trinkbrunnen am Marktplatz',
  'Lastenrad für den Bauhof',
  'Bäume pflanzen',
]

it('is prepared some documents at a time, so that turns are served meanwhile', async () => {
  const rows = new Map<string, Versioned<Titled>>()
  for (let n = 0; n < 5000; n++) {
    const doc = { id: String(n), title: `${titles[n % titles.length]} ${n} Straße${n % 701}` }
    rows.set(doc.id, { doc, version: 1 })
  }
  const search = new Search<Titled>(({ title }) => ({ title }))
  search.follow(rows)
  let turns = 0
  let isReady = false
  const serve = () => {
    turns++
    if (!isReady) setImmediate(serve)
  }
  // What is known of words is loaded before.
  await search.find('Hund', 0)
  for (const row of rows.values()) {
    search.remove(row)
    search.add(row)
  }
  setImmediate(serve)
  await search.prepare()
  isReady = true
  expect(turns).toBeGreaterThan(3)
  expect((await search.find('Hundesteuer 4996', 1)).map(({ doc }) => doc.id)).toEqual(['4996'])
})
