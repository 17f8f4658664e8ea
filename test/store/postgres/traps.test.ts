import fc from 'fast-check'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { currentSchemas, migrations } from '../../../src/store/migrations.ts'
import { checkDatabase, inspectDatabase } from '../../../src/store/postgres/inspect.ts'
import { fromStored, storableText, toStored } from '../../../src/store/postgres/stored.ts'
import { anyCharacter } from '../../fixtures/any-character.ts'
import { assessment, changes, idea, person, put } from '../../fixtures/documents.ts'
import { newAddress, postgresStore, sharedServer } from '../../fixtures/postgres.ts'
import { addressOf } from '../../fixtures/postgres-address.ts'

/** A connection beside the store, as an administrator has one. */
async function beside(address: string): Promise<Client> {
  const client = new Client(address)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const text = fc.string({ unit: anyCharacter })
const { anyJson } = fc.letrec<{ anyJson: unknown }>(tie => ({
  anyJson: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(fc.constantFrom(null, true, false), fc.double({ noDefaultInfinity: true, noNaN: true }), text),
    fc.array(tie('anyJson')),
    fc.dictionary(text, tie('anyJson')),
  ),
}))

describe('the server of the tests', () => {
  test('knows umlauts, whatever the locale of the machine is', async () => {
    const client = await beside(await sharedServer())
    const { rows } = await client.query(
      `SELECT current_setting('server_encoding') AS encoding, 'ÄÖÜ' ILIKE 'äöü' AS umlauts`,
    )
    expect(rows).toEqual([{ encoding: 'UTF8', umlauts: true }])
  })
})

describe('JSONB', () => {
  test('takes whatever a turn may write: NUL and half a character become a sign that stands for them', async () => {
    const address = await newAddress()
    const store = await postgresStore(address)
    const odd = person('p\0 1\ud83d', 'Erika \0 \udc00 🌉 \\u0000')
    const result = await store.commit(changes([put('people', odd)], { turnId: 't\0\ud83d' }))
    expect(result).toBe('committed')
    const clean = 'p\ufffd 1\ufffd'
    expect((await store.get('people', clean))?.doc).toEqual(person(clean, 'Erika \ufffd \ufffd 🌉 \\u0000'))
    expect(await store.commit(changes([], { turnId: 't\0\ud83d' }))).toBe('duplicate')
  })

  test('loses no order of keys, and of a document that was changed by hand nothing but that', async () => {
    const address = await newAddress()
    const store = await postgresStore(address)
    const answers = Object.fromEntries(['ziel', 'a', 'titel', 'b', 'ä', '10', '9'].map(key => [key, { is: 'skipped' }]))
    await store.commit(changes([put('ideas', idea('i1', { answers: answers as never }))]))
    const written = JSON.stringify((await store.get('ideas', 'i1'))?.doc)
    expect(Object.keys(JSON.parse(written).answers)).toEqual(['9', '10', 'ziel', 'a', 'titel', 'b', 'ä'])
    const again = await postgresStore(address)
    expect(JSON.stringify((await again.get('ideas', 'i1'))?.doc)).toBe(written)
    const client = await beside(address)
    const { schema } = addressOf(address)
    await client.query(`UPDATE ${schema}.documents SET doc = doc || '{"title": "Neu", "field": "kultur"}'`)
    const { state } = await inspectDatabase(addressOf(address))
    const { doc } = state.tables.ideas.rows.get('i1') ?? {}
    expect(doc).toEqual({ ...JSON.parse(written), title: 'Neu', field: 'kultur' })
  })

  test('gives back every value as the journal would, byte for byte', () => {
    fc.assert(
      fc.property(anyJson, value => {
        const stored = JSON.parse(JSON.stringify(toStored(value)))
        // What JSONB does to the order of keys.
        const shuffled = { ...stored, doc: asJsonb(stored.doc) }
        expect(JSON.stringify(fromStored(shuffled))).toBe(JSON.stringify(toStored(value).doc))
      }),
    )
    expect(storableText('a\0b')).toBe('a\ufffdb')
  })

  test('does so in the server, too', async () => {
    const client = await beside(await sharedServer())
    const values = fc.sample(anyJson, { numRuns: 300, seed: 7 })
    for (const value of values) {
      const stored = toStored(value)
      const { rows } = await client.query('SELECT $1::jsonb AS doc', [JSON.stringify(stored.doc)])
      const back = fromStored({ ...stored, doc: rows[0].doc })
      expect(JSON.stringify(back)).toBe(JSON.stringify(stored.doc))
    }
  })
})

test('versions and counts are numbers, also beyond 32 bits', async () => {
  const address = await newAddress()
  const store = await postgresStore(address)
  await store.commit(changes([put('people', person('p1'))]))
  const again = await postgresStore(address)
  const versions = [await store.get('people', 'p1'), await again.get('people', 'p1')].map(found => found?.version)
  expect(versions[0]).toBe(versions[1])
  expect(typeof versions[0]).toBe('number')
  expect(versions[0]).toBeGreaterThan(0)
})

test('ids are compared byte by byte, and names as JavaScript does it, whatever the server sorts by', async () => {
  const address = await newAddress()
  const store = await postgresStore(address)
  const client = await beside(address)
  const ids = ['Z', 'a', 'ä', 'ｱ', '🌉', 'z', '"']
  await store.commit(changes(ids.map(id => put('people', person(id, `„${id}“`)))))
  const { schema } = addressOf(address)
  const { rows } = await client.query(`SELECT id FROM ${schema}.documents ORDER BY id`)
  expect(rows.map(({ id }) => id)).toEqual(ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  // Quotes in two shapes, as one person typed and the next: the order is that of the bot, on every server.
  const titles = ['"Zelt" aufstellen', '„Äpfel“ zählen', 'Apfel holen', '"Ausweis"', '„Auto“']
  await store.commit(changes(titles.map((title, n) => put('assessments', assessment(`P-${n}`, { title })))))
  const listed = (await store.assessments({ limit: 9 })).items.map(({ doc }) => doc.title)
  expect(listed).toEqual(titles.toSorted(new Intl.Collator('de').compare))
})

test('documents of an earlier version are brought up to date once, and earlier bots write nothing any more', async () => {
  const address = await newAddress()
  const failures: string[] = []
  const former = await postgresStore(address, { onFailure: ({ code }) => failures.push(code) })
  await former.commit(changes([put('people', person('p1', 'Erika')), put('people', person('p2', 'Max'))]))
  const later = { ...migrations, people: [...migrations.people, (doc: object) => ({ ...doc, name: 'Neu' })] }
  const store = await postgresStore(address, { migrations: later })
  expect((await store.get('people', 'p2'))?.doc.name).toBe('Neu')
  await expect(former.commit(changes([put('people', person('p3'))]))).rejects.toMatchObject({ code: 'store-newer' })
  await expect(former.catchUp()).rejects.toMatchObject({ code: 'store-newer' })
  expect([failures, former.failure()]).toEqual([['store-newer'], expect.stringContaining('newer version')])
  await expect(postgresStore(address)).rejects.toMatchObject({ code: 'store-newer' })
  expect(await store.commit(changes([put('people', person('p3'))]))).toBe('committed')
  expect(currentSchemas(later).people).toBe(currentSchemas(migrations).people + 1)
})

test('several that open an empty database at once make one store of it', async () => {
  const address = await newAddress()
  const stores = await Promise.all([1, 2, 3, 4].map(() => postgresStore(address)))
  const results = await Promise.all(stores.map(store => store.commit(changes([put('people', person('p1'))]))))
  expect(results.toSorted()).toEqual(['committed', 'conflict', 'conflict', 'conflict'])
})

test('a check names what somebody has spoiled in the database', async () => {
  const address = await newAddress()
  const store = await postgresStore(address)
  await store.commit(changes([put('people', person('p1'))]))
  expect((await checkDatabase(addressOf(address))).state.tables.people.rows.size).toBe(1)
  const client = await beside(address)
  await client.query(`UPDATE ${addressOf(address).schema}.documents SET doc = doc || '{"name": 7}'`)
  await expect(checkDatabase(addressOf(address))).rejects.toMatchObject({
    code: 'store-damaged',
    message: expect.stringContaining('people, "p1" → name: this is not possible here; write a text in quotes.'),
  })
})

/** The keys in the order of JSONB. */
function asJsonb(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(asJsonb)
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, asJsonb(inner)])
  const bytes = (key: string) => Buffer.from(key)
  const compare = (a: Buffer, b: Buffer) => a.length - b.length || Buffer.compare(a, b)
  return Object.fromEntries(entries.sort(([a], [b]) => compare(bytes(a), bytes(b))))
}
