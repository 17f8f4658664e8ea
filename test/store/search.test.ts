import { expect, it, onTestFinished, vi } from 'vitest'
import type { Versioned } from '../../src/ports/listing.ts'
import { TextIndex } from '../../src/search/text-index.ts'
import { finished } from '../../src/slices.ts'
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

it('finds nothing by what a document said before, also if it changed twice while all were read', async () => {
  const rows = new Map<string, Versioned<Titled>>()
  const search = new Search<Titled>(({ id, title }) => {
    // Read in this order: x changes before it is read, and once more before it is read again.
    if (id === 'first') write('x', 'Geheim')
    if (id === 'last') write('x', '')
    return title === '' ? undefined : { title }
  })
  function write(id: string, title: string): void {
    const before = rows.get(id)
    if (before) search.remove(before)
    const row = { version: 1, doc: { id, title } }
    rows.set(id, row)
    search.add(row)
  }
  search.follow(rows)
  for (const id of ['first', 'x', 'last']) write(id, 'Hundesteuer')
  await search.prepare()
  expect(await search.find('Geheim', 10)).toEqual([])
  expect((await search.find('Hundesteuer', 10)).map(({ doc }) => doc.id).sort()).toEqual(['first', 'last'])
})

it('finds everything in the end, also where nothing has prepared it', async () => {
  const row = (id: string) => ({ version: 1, doc: { id, title: `Hundesteuer ${id}` } })
  const rows = new Map(Array.from({ length: 300 }, (_, n) => [String(n), row(String(n))]))
  const search = new Search<Titled>(({ title }) => ({ title }))
  search.follow(rows)
  let time = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (time += 20))
  onTestFinished(() => now.mockRestore())
  expect((await search.find('Hundesteuer', 300)).length).toBeLessThan(300)
  for (let n = 0; n < 300; n++) await search.find('Trinkbrunnen', 1)
  expect((await search.find('Hundesteuer', 300)).length).toBe(300)
})

it('finds what is there, whatever is written while texts are compared', async () => {
  const index = new TextIndex()
  for (const id of ['x', 'y', 'z']) index.put({ id, title: `Hundesteuer ${id}` })
  const finding = index.findInPieces({ title: 'Hundesteuer' }, 10)
  finding.next()
  index.remove('x')
  index.remove('y')
  index.put({ id: 'x', title: 'Hundesteuer x' })
  index.put({ id: 'y', title: 'Trinkbrunnen' })
  // Whoever asked begins anew.
  expect(finished(finding)).toBeUndefined()
  expect(index.find({ title: 'Hundesteuer' }, 10)).toEqual(['x', 'z'])
})
