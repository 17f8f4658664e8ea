import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { Entries } from '../../src/store/lowdb/entries.ts'
import { parsedSnapshot, writtenSnapshot } from '../../src/store/lowdb/snapshot.ts'

/** Ids and texts that look like the text around them. */
const ids = ['__proto__', 'a"b', '\n    "c": {', '  },\n  "crc32": "0"', 'ä', '17', ...many(4_000)]

function many(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `2026-${String(n).padStart(5, '0')}`)
}

const long = 'Die Anträge kommen auf Papier. '.repeat(60)
const entries = new Entries(
  ids,
  ids.map((id, n) => ({ version: n + 1, doc: { id, text: `${long}\n    "x": {`, deep: { list: [{ n }] } } })),
)

test('a snapshot that is read in several parts is what was written', () => {
  const content = Buffer.from([...writtenSnapshot('ideas', { schema: 2, floor: 0, through: 7, entries })].join(''))
  expect(content.length).toBeGreaterThan(2 * 4 * 1024 * 1024)
  const read = parsedSnapshot('ideas.json', 'ideas', content)
  expect({ ...read, entries: byId(read.entries) }).toEqual({ schema: 2, floor: 0, through: 7, entries: byId(entries) })
})

function byId(list: Entries) {
  return [...list].sort(([a], [b]) => (a < b ? -1 : 1))
}

test.each([
  ['in order', (n: number) => n],
  ['the other way round', (n: number) => 20_000 - n],
  ['in no order', (n: number) => (n * 7_919) % 20_011],
  ['in order but for the end', (n: number) => (n < 15_000 ? n + 10_000 : (n * 7_919) % 10_007)],
])('entries that were stored %s are written by id, and other work goes on meanwhile', (_, place) => {
  const all = Array.from({ length: 20_000 }, (_, n) => String(place(n)).padStart(6, '0'))
  const stored = new Entries(all, all)
  const written = [...stored.inOrder()]
  expect(written.filter(each => each !== undefined)).toEqual(byId(stored))
  expect(written.filter(each => each === undefined).length).toBeGreaterThan(4)
})

test('a snapshot that was written in another way by hand is read as well', () => {
  const file = { format: 'trittstein-snapshot-1', collection: 'ideas', schema: 2, floor: 0, crc32: 'unchecked' }
  const few = [...entries].filter(([id]) => id !== '__proto__').slice(0, 20)
  const content = Buffer.from(JSON.stringify({ ...file, entries: Object.fromEntries(few) }))
  expect(new Map(parsedSnapshot('ideas.json', 'ideas', content).entries)).toEqual(new Map(few))
})

test('a changed byte in any part is damage', () => {
  const text = [...writtenSnapshot('ideas', { schema: 2, floor: 0, through: 7, entries })].join('')
  const content = Buffer.from(text.replace('"n": 3000', '"n": 3001'))
  expect(crc32(content)).not.toBe(crc32(Buffer.from(text)))
  expect(() => parsedSnapshot('ideas.json', 'ideas', content)).toThrow(/does not match the checksum in line \d{5}/)
})
