import { expect, it, onTestFinished, vi } from 'vitest'
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

it('gives an answer in time just after a start, and all of it once everything is read', async () => {
  const row = (id: string, title: string) => ({ version: 1, doc: { id, title } })
  const rows = new Map(Array.from({ length: 50 }, (_, n) => [String(n), row(String(n), `Hundesteuer ${n}`)]))
  const search = new Search<Titled>(({ title }) => ({ title }))
  search.follow(rows)
  let time = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (time += 100))
  onTestFinished(() => now.mockRestore())
  const early = await search.find('Hundesteuer', 100)
  expect(early.length).toBeGreaterThan(0)
  expect(early.length).toBeLessThan(50)
  rows.set('new', row('new', 'Trinkbrunnen'))
  search.add(row('new', 'Trinkbrunnen'))
  expect((await search.find('Trinkbrunnen', 1)).map(({ doc }) => doc.id)).toEqual(['new'])
  await search.prepare()
  expect(await search.find('Hundesteuer', 100)).toHaveLength(50)
})
