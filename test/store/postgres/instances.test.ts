import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changes, idea, person, put, record, remove, session } from '../../fixtures/documents.ts'
import { newAddress, postgresInstance, postgresStore } from '../../fixtures/postgres.ts'
import { addressOf } from '../../fixtures/postgres-address.ts'

/** Until the others have been told, which is a matter of milliseconds. */
async function eventually(check: () => Promise<void> | void): Promise<void> {
  const until = performance.now() + 20_000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (performance.now() > until) throw error
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
}

async function beside(address: string): Promise<{ query(sql: string): Promise<Record<string, unknown>[]> }> {
  const client = new Client(address)
  await client.connect()
  onTestFinished(() => client.end())
  const { schema } = addressOf(address)
  return { query: async sql => (await client.query(sql.replaceAll('$', `${schema}.`))).rows }
}

describe('of two instances', () => {
  test('each sees what the other has written, at once when it asks, and soon when it does not', async () => {
    const address = await newAddress()
    const [one, other] = [await postgresStore(address), await postgresStore(address)]
    await one.commit(changes([put('people', person('p1', 'Erika'))], { turnId: 't1' }))
    await other.catchUp()
    expect(await other.get('people', 'p1')).toEqual(await one.get('people', 'p1'))
    expect(await other.seen('t1')).toBe(true)
    expect(await other.commit(changes([], { turnId: 't1' }))).toBe('duplicate')
    await other.commit(changes([put('people', person('p2', 'Max'))]))
    await eventually(async () => expect(await one.get('people', 'p2')).toBeDefined())
  })

  test('one wins where both change the same, and the other sees by what', async () => {
    const address = await newAddress()
    const [one, other] = [await postgresStore(address), await postgresStore(address)]
    await one.commit(changes([put('people', person('p1', 'Erika'))]))
    await other.catchUp()
    const version = (await one.get('people', 'p1'))?.version ?? 0
    const results = await Promise.all([
      one.commit(changes([put('people', person('p1', 'A'), version)])),
      other.commit(changes([put('people', person('p1', 'B'), version)])),
    ])
    expect(results.toSorted()).toEqual(['committed', 'conflict'])
    const winner = results[0] === 'committed' ? 'A' : 'B'
    const loser = results[0] === 'committed' ? other : one
    expect((await loser.get('people', 'p1'))?.doc.name).toBe(winner)
  })

  test('a right that one has taken away is a conflict for the other, whatever it has in memory', async () => {
    const address = await newAddress()
    const [one, other] = [await postgresStore(address), await postgresStore(address)]
    await one.commit(changes([put('people', person('p1'))]))
    await other.catchUp()
    const version = (await other.get('people', 'p1'))?.version ?? 0
    const read = { collection: 'people', id: 'p1', version } as const
    await one.commit(changes([remove('people', 'p1', version)]))
    expect(await other.commit(changes([put('ideas', idea('i1'))], { reads: [read] }))).toBe('conflict')
  })

  test('the search of each follows the other', async () => {
    const address = await newAddress()
    const [one, other] = [await postgresStore(address), await postgresStore(address)]
    const titled = (id: string, title: string) =>
      idea(id, { title, answers: { title: { is: 'answered', value: title } } })
    const found = async () => {
      await other.catchUp()
      return (await other.searchIdeas('Trinkbrunnen', 5)).map(({ doc }) => doc.id)
    }
    expect(await found()).toEqual([])
    await one.commit(changes([put('ideas', titled('i1', 'Trinkbrunnen am Marktplatz'))]))
    expect(await found()).toEqual(['i1'])
    const version = (await one.get('ideas', 'i1'))?.version ?? 0
    await one.commit(changes([put('ideas', titled('i1', 'Sitzbank am Friedhof'), version)]))
    expect(await found()).toEqual([])
  })

  test('what one deletes the other forgets, also if it heard of it only after a compaction', async () => {
    const address = await newAddress()
    const one = await postgresStore(address)
    await one.commit(changes([put('people', person('p1')), put('people', person('p2'))]))
    const other = await postgresStore(address)
    const db = await beside(address)
    // As if it had slept since.
    await db.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE false')
    await one.commit(changes([remove('people', 'p1', (await one.get('people', 'p1'))?.version ?? 0)]))
    await one.compact()
    expect(await db.query('SELECT id FROM $documents')).toEqual([{ id: 'p2' }])
    await other.catchUp()
    expect([await other.get('people', 'p1'), (await other.get('people', 'p2'))?.doc]).toEqual([undefined, person('p2')])
  })

  test('a document is never seen half: what was committed together comes together', async () => {
    const address = await newAddress()
    const [one, other] = [await postgresStore(address), await postgresStore(address)]
    let isOver = false
    const writes = (async () => {
      for (let n = 1; n <= 60; n++) {
        const versions = await Promise.all(['a', 'b'].map(async id => (await one.get('people', id))?.version ?? 0))
        await one.commit(
          changes([
            put('people', person('a', String(n)), versions[0]),
            put('people', person('b', String(n)), versions[1]),
          ]),
        )
      }
      isOver = true
    })()
    while (!isOver) {
      await other.catchUp()
      const [a, b] = [await other.get('people', 'a'), await other.get('people', 'b')]
      expect(a?.doc.name).toBe(b?.doc.name)
    }
    await writes
  })
})

test('each receiver is written to by one instance, and by another when that one is gone', async () => {
  const address = await newAddress()
  const one = await postgresStore(address)
  const now = '2026-03-02T09:00:00.000Z'
  const records = Array.from({ length: 12 }, (_, n) => record(`r${n}`, { to: `p${n % 6}`, dueAt: now }))
  await one.commit(changes(records.map(each => put('outbox', each))))
  const others = await Promise.all([1, 2].map(() => postgresStore(address)))
  const claims = await Promise.all([one, ...others].map(store => store.outboxClaimed(now, 99)))
  const receivers = claims.map(found => new Set(found.map(({ doc }) => doc.to)))
  expect(
    claims
      .flat()
      .map(({ doc }) => doc.id)
      .toSorted(),
  ).toEqual(records.map(({ id }) => id).toSorted())
  expect([...receivers.flatMap(each => [...each])].toSorted()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5'])
  // Again each gets its own.
  expect(await one.outboxClaimed(now, 99)).toEqual(claims[0])
  for (const other of others) await other.close()
  expect(await one.outboxClaimed(now, 99)).toHaveLength(12)
  // One that was killed says nothing, but its time runs out; and a hold that a wrong clock made counts for nothing.
  const db = await beside(address)
  for (const until of ['-1 second', '1 day']) {
    await db.query(`UPDATE $holds SET holder = gen_random_uuid(), until = clock_timestamp() + interval '${until}'`)
    expect(await one.outboxClaimed(now, 99)).toHaveLength(12)
  }
  await db.query(`UPDATE $holds SET holder = gen_random_uuid(), until = clock_timestamp() + interval '30 seconds'`)
  expect(await one.outboxClaimed(now, 99)).toEqual([])
})

test('nothing tells what somebody without a name did beside it, once the store is tidied', async () => {
  const address = await newAddress()
  const [one, other] = [await postgresStore(address), await postgresStore(address)]
  const db = await beside(address)
  const traces = async () => [
    ...(await db.query('SELECT id, seq, xmin::text FROM $documents ORDER BY id')),
    ...(await db.query('SELECT id, seq, xmin::text FROM $turns ORDER BY id')),
  ]
  const draft = session('s1', 'p1')
  await one.commit(changes([put('people', person('p1')), put('sessions', draft)], { turnId: 't1' }))
  await one.commit(changes([put('people', person('p2'))], { turnId: 't2' }))
  const version = (await one.get('sessions', 's1'))?.version ?? 0
  const handedIn = [remove('sessions', 's1', version), put('ideas', idea('i1', { codeHash: 'c1' }))]
  await one.commit(changes(handedIn, { turnId: 't3', leavesNoTrace: true }))
  expect(new Set((await traces()).map(({ seq }) => seq)).size).toBeGreaterThan(1)
  await other.catchUp()
  expect([one.holdsTraces(), other.holdsTraces()]).toEqual([true, true])
  await other.compact()
  await one.catchUp()
  expect([one.holdsTraces(), other.holdsTraces()]).toEqual([false, false])
  const left = await traces()
  expect(left.map(({ id }) => id)).toEqual(['i1', 'p1', 'p2', 't1', 't2', 't3'])
  expect(new Set(left.map(({ seq }) => seq)).size).toBe(1)
  expect(new Set(left.map(({ xmin }) => xmin)).size).toBe(1)
  const stored = await db.query(`SELECT n_dead_tup::int AS dead FROM pg_stat_all_tables WHERE false`)
  expect(stored).toEqual([])
})

test('what is in memory only is known to all instances, also to one that comes later', async () => {
  const address = await newAddress()
  const [one, other] = [await postgresInstance(address), await postgresInstance(address)]
  const codes = one.memory.map<string>('passcodes')
  codes.set('s1', 'ABCD')
  const long = 'Ä🌉'.repeat(20_000)
  one.memory.map<{ text: string }>('unkept').set('s2', { text: long })
  await one.memory.told()
  await eventually(() => {
    expect(other.memory.map('passcodes').get('s1')).toBe('ABCD')
    expect(other.memory.map('unkept').get('s2')).toEqual({ text: long })
  })
  const third = await postgresInstance(address)
  await eventually(() => expect(third.memory.map('unkept').get('s2')).toEqual({ text: long }))
  codes.delete('s1')
  await eventually(() => expect([third.memory.map('passcodes').has('s1')]).toEqual([false]))
})

test('a dialogue whose guide keeps nothing goes on at another instance, and nothing of it is in the database', async () => {
  const address = await newAddress()
  const [one, other] = [await postgresStore(address), await postgresStore(address)]
  const before = session('s1', 'p1')
  const secret = 'Das soll niemand lesen'
  const answers = { a: { is: 'answered', value: secret } } as const
  const doc = { ...before, progress: { ...before.progress, answers, at: 'b' }, unkept: { begin: 'a' } }
  await one.commit(changes([put('sessions', doc as typeof before)]))
  await other.catchUp()
  expect((await other.get('sessions', 's1'))?.doc.progress).toEqual(doc.progress)
  const db = await beside(address)
  expect(JSON.stringify(await db.query('SELECT * FROM $documents'))).not.toContain(secret)
})
