import { beforeEach, describe, expect, test } from 'vitest'
import type { Collection } from '../../src/documents/documents.ts'
import type { SteadyClock } from '../../src/ports/clock.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { assessment, auditEntry, changes, idea, person, put, record, remove, session } from '../fixtures/documents.ts'
import { answersBoardQueries } from './board-queries.ts'
import { answersFinding } from './finding-queries.ts'
import { answersIdeaQueries } from './idea-queries.ts'
import { answersOutboxQueries } from './outbox-queries.ts'
import { answersPeopleQueries } from './people-queries.ts'
import { inPages, type Place } from './place.ts'
import { followsItsModel } from './store-model.ts'
import { answersTaskQueries } from './task-queries.ts'

/** What every store promises, whatever it is built on. `place` makes an empty place for each test. */
export function storeContract(name: string, place: () => Promise<Place>): void {
  describe(`${name} keeps the store contract`, () => {
    let here: Place
    let store: Store
    let now: string
    /** Hours that have passed, whatever the clock shows. */
    let passed: number
    const clock: SteadyClock = { now: () => new Date(now), uptime: () => passed * 3_600_000 }

    beforeEach(async () => {
      now = '2026-03-02T08:15:00.000Z'
      passed = 0
      here = await place()
      store = await here.open(clock)
    })

    async function reopen(): Promise<void> {
      await store.close()
      store = await here.open(clock)
    }

    async function version(collection: Collection, id: string): Promise<number> {
      return (await store.get(collection, id))?.version ?? 0
    }

    describe('commit', () => {
      test('an unknown document is undefined', async () => {
        expect(await store.get('people', 'p1')).toBeUndefined()
      })

      test('a committed document can be read, and is still there after reopening', async () => {
        expect(await store.commit(changes([put('people', person('p1', 'Ærøskøbing 🌉'))]))).toBe('committed')
        const before = await store.get('people', 'p1')
        expect(before?.doc).toEqual(person('p1', 'Ærøskøbing 🌉'))
        expect(before?.version).toBeGreaterThan(0)
        await reopen()
        expect(await store.get('people', 'p1')).toEqual(before)
      })

      test('every put changes the version', async () => {
        await store.commit(changes([put('people', person('p1'))]))
        const first = await version('people', 'p1')
        expect(await store.commit(changes([put('people', person('p1', 'Max'), first)]))).toBe('committed')
        expect(await version('people', 'p1')).not.toBe(first)
      })

      test.each([
        ['created although it exists', 0],
        ['changed in a version that it never had', 4711],
      ])('a document %s is a conflict', async (_, expected) => {
        await store.commit(changes([put('people', person('p1'))]))
        expect(await store.commit(changes([put('people', person('p1', 'Max'), expected)]))).toBe('conflict')
        expect((await store.get('people', 'p1'))?.doc.name).toBe('Erika Mustermann')
      })

      test('a change or a delete of a document that does not exist is a conflict', async () => {
        expect(await store.commit(changes([put('people', person('p1'), 1)]))).toBe('conflict')
        expect(await store.commit(changes([remove('people', 'p1', 1)]))).toBe('conflict')
      })

      test('one conflict refuses the whole change', async () => {
        const change = changes([put('people', person('p1')), put('ideas', idea('i1'), 3)], { turnId: 't1' })
        expect(await store.commit(change)).toBe('conflict')
        expect(await store.get('people', 'p1')).toBeUndefined()
        expect(await store.seen('t1')).toBe(false)
      })

      test('a document that was relied on and moved meanwhile is a conflict', async () => {
        await store.commit(changes([put('people', person('p1'))]))
        const read = { collection: 'people', id: 'p1', version: await version('people', 'p1') } as const
        expect(await store.commit(changes([put('ideas', idea('i1'))], { reads: [read] }))).toBe('committed')
        await store.commit(changes([put('people', person('p1', 'Max'), read.version)]))
        expect(await store.commit(changes([put('ideas', idea('i2'))], { reads: [read] }))).toBe('conflict')
        const absent = { ...read, version: 0 }
        expect(await store.commit(changes([put('ideas', idea('i2'))], { reads: [absent] }))).toBe('conflict')
        expect(await store.get('ideas', 'i2')).toBeUndefined()
      })

      test.each(['at once', 'after reopening', 'after compaction and reopening'])(
        'a document created anew is never mistaken for the deleted one: %s',
        async when => {
          await store.commit(changes([put('people', person('p1'))]))
          await store.commit(changes([put('people', person('p1'), await version('people', 'p1'))]))
          const old = await version('people', 'p1')
          await store.commit(changes([remove('people', 'p1', old)]))
          expect(await store.get('people', 'p1')).toBeUndefined()
          if (when.includes('compaction')) await store.compact()
          if (when.includes('reopening')) await reopen()
          await store.commit(changes([put('people', person('p1'))]))
          expect(await version('people', 'p1')).not.toBe(old)
          expect(await store.commit(changes([remove('people', 'p1', old)]))).toBe('conflict')
        },
      )

      test('of two commits that rely on the same version one wins', async () => {
        const results = await Promise.all(
          ['Anna', 'Bernd', 'Carla'].map(name => store.commit(changes([put('people', person('p1', name))]))),
        )
        expect(results.toSorted()).toEqual(['committed', 'conflict', 'conflict'])
      })

      test('any text serves as an id', async () => {
        for (const id of ['__proto__', 'constructor', 'ä/ö', 'a"b\\c\n', ' ', '🌉'])
          expect(await store.commit(changes([put('people', person(id))], { turnId: id }))).toBe('committed')
        await store.compact()
        await reopen()
        for (const id of ['__proto__', 'constructor', 'ä/ö', 'a"b\\c\n', ' ', '🌉']) {
          expect((await store.get('people', id))?.doc).toEqual(person(id))
          expect(await store.seen(id)).toBe(true)
        }
        expect(await store.get('people', 'toString')).toBeUndefined()
      })

      test('nobody changes the store by changing an object', async () => {
        const mine = session('s1', 'p1')
        await store.commit(changes([put('sessions', mine)]))
        mine.progress.tries = 9
        const read = await store.get('sessions', 's1')
        try {
          if (read) read.doc.progress.tries = 9
        } catch {
          // frozen: just as well
        }
        expect((await store.get('sessions', 's1'))?.doc.progress.tries).toBe(0)
      })

      test('after closing nothing is accepted', async () => {
        await store.close()
        await expect(store.commit(changes([put('people', person('p1'))]))).rejects.toMatchObject({
          code: 'store-failed',
        })
        await expect(store.get('people', 'p1')).rejects.toMatchObject({ code: 'store-failed' })
        expect(store.failure()).toContain('closed')
      })

      test('it accepts changes, and says so', () => {
        expect(store.failure()).toBeUndefined()
      })
    })

    describe('turns', () => {
      test('the same turn is never applied twice, not even after reopening', async () => {
        const change = changes([put('people', person('p1'))], { turnId: 't1' })
        expect(await store.commit(change)).toBe('committed')
        expect(await store.commit(change)).toBe('duplicate')
        expect(await store.commit(changes([put('ideas', idea('i1'))], { turnId: 't1' }))).toBe('duplicate')
        await reopen()
        expect(await store.commit(change)).toBe('duplicate')
        expect(await store.get('ideas', 'i1')).toBeUndefined()
        expect(await store.seen('t1')).toBe(true)
        expect(await store.seen('t2')).toBe(false)
      })

      test('of the same turn delivered several times at once one is applied', async () => {
        const change = changes([put('people', person('p1'))], { turnId: 't1' })
        const results = await Promise.all([store.commit(change), store.commit(change), store.commit(change)])
        expect(results.toSorted()).toEqual(['committed', 'duplicate', 'duplicate'])
      })

      test('a turn that changes nothing is remembered, too', async () => {
        expect(await store.commit(changes([], { turnId: 't1' }))).toBe('committed')
        expect(await store.commit(changes([], { turnId: 't1' }))).toBe('duplicate')
        expect(await store.commit(changes([]))).toBe('committed')
      })

      test('turns are remembered for 24 hours, and forgotten six hours after a start', async () => {
        await store.commit(changes([], { turnId: 't1', at: now }))
        now = '2026-03-03T08:14:00.000Z'
        passed = 24
        await store.compact()
        await reopen()
        expect(await store.seen('t1')).toBe(true)
        now = '2026-03-03T14:15:00.000Z'
        passed = 30
        await store.compact()
        expect(await store.seen('t1')).toBe(false)
        await reopen()
        expect(await store.seen('t1')).toBe(false)
      })

      test('a turn is forgotten a day later, also by a store that was never closed', async () => {
        await store.commit(changes([], { turnId: 't1', at: now }))
        passed = 25
        await store.compact()
        expect(await store.seen('t1')).toBe(false)
      })

      test.each([
        '1970-01-01T00:00:00.000Z',
        '2026-02-27T08:00:00.000Z',
        '2026-03-05T08:00:00.000Z',
        '9999-12-31T23:00:00.000Z',
      ])('a clock that jumps to %s and back makes nothing be done twice', async wrong => {
        const early = changes([], { turnId: 't1', at: now })
        const meanwhile = changes([], { turnId: 't2', at: wrong })
        await store.commit(early)
        const right = now
        now = wrong
        await store.compact()
        await store.commit(meanwhile)
        expect(await store.commit(early)).toBe('duplicate')
        await reopen()
        passed = 5
        await store.compact()
        now = right
        await store.compact()
        await reopen()
        expect(await store.commit(early)).toBe('duplicate')
        expect(await store.commit(meanwhile)).toBe('duplicate')
        passed = 5 + 6
        await store.compact()
        expect([await store.seen('t1'), await store.seen('t2')], 'what has no hour of today is not kept').toEqual([
          true,
          false,
        ])
        passed = 5 + 25
        await store.compact()
        expect(await store.seen('t1'), 'nothing is kept for ever').toBe(false)
      })
    })

    describe('queries', () => {
      test('open dialogues of a person come with the latest change first', async () => {
        await store.commit(
          changes([
            put('sessions', session('s1', 'p1', { updatedAt: '2026-03-02T08:00:00.000Z' })),
            put('sessions', session('s2', 'p1', { updatedAt: '2026-03-02T09:00:00.000Z' })),
            put('sessions', session('s3', 'p2')),
          ]),
        )
        const ids = async (owner: string) => (await store.sessionsOf(owner)).map(({ doc }) => doc.id)
        expect(await ids('p1')).toEqual(['s2', 's1'])
        await store.commit(changes([remove('sessions', 's2', await version('sessions', 's2'))]))
        await store.commit(changes([put('sessions', session('s3', 'p1'), await version('sessions', 's3'))]))
        expect(await ids('p1')).toEqual(['s3', 's1'])
        expect(await ids('p2')).toEqual([])
        expect((await store.sessionsOf('p1'))[0]).toEqual(await store.get('sessions', 's3'))
      })

      test('open dialogues of all people come with the longest untouched first, in pages', async () => {
        const at = (hour: number) => ({ updatedAt: `2026-03-02T0${hour}:00:00.000Z` })
        const list = [session('s1', 'p1', at(3)), session('s2', 'p2', at(1)), session('s3', 'p1', at(2))]
        await store.commit(changes(list.map(each => put('sessions', each))))
        expect(await inPages(page => store.sessions(page), 2)).toEqual(['s2', 's3', 's1'])
        await store.commit(changes([remove('sessions', 's3', await version('sessions', 's3'))]))
        expect(await inPages(page => store.sessions(page), 1)).toEqual(['s2', 's1'])
      })

      test('whatever names a person is found, wherever the id stands, and a name that is a whole text', async () => {
        await store.commit(
          changes([
            put('people', person('p-erika', 'Erika Mustermann')),
            put('people', person('p2', 'Max', { substitute: { person: 'p-erika', until: '2026-03-09' } })),
            put('people', person('p3', 'Otto')),
            put('ideas', idea('i1', { supporters: ['p3', 'p-erika'] })),
            put('ideas', idea('i2', { title: 'Ein Vorschlag von Erika Mustermann' })),
            put('outbox', record('digest:p-erika:2026-03-02', { to: 'p2' })),
            put('audit', auditEntry('a1', { about: 'Erika Mustermann' })),
            put('audit', auditEntry('a2', { about: 'Max' })),
          ]),
        )
        const found = async (name?: string) =>
          (await store.naming({ id: 'p-erika', ...(name && { name }) }))
            .map(each => `${each.collection} ${each.id}`)
            .sort()
        const byId = ['ideas i1', 'outbox digest:p-erika:2026-03-02', 'people p-erika', 'people p2']
        expect(await found()).toEqual(byId)
        expect(await found('Erika Mustermann')).toEqual(['audit a1', ...byId])
        await store.commit(changes([remove('people', 'p-erika', await version('people', 'p-erika'))]))
        expect(await found()).toEqual(byId.filter(each => each !== 'people p-erika'))
      })

      test('at most 50 dialogues are listed', async () => {
        await store.commit(changes(Array.from({ length: 60 }, (_, n) => put('sessions', session(`s${n}`, 'p1')))))
        expect(await store.sessionsOf('p1')).toHaveLength(50)
      })

      test('ideas of an author come in pages, the latest first, each exactly once', async () => {
        const all = Array.from({ length: 7 }, (_, n) => `2026-1000${n}`)
        const submitted = (n: number) => ({ author: 'p1', submittedAt: `2026-03-02T0${n >> 1}:00:00.000Z` })
        await store.commit(changes(all.map((id, n) => put('ideas', idea(id, submitted(n))))))
        await store.commit(changes([put('ideas', idea('2026-20000', { codeHash: 'c1' }))]))
        const first = await store.ideasOf('p1', { limit: 3 })
        expect(first.total).toBe(7)
        // Something new on top does not move what comes next.
        await store.commit(changes([put('ideas', idea('2026-10007', submitted(8)))]))
        const second = await store.ideasOf('p1', { limit: 3, cursor: String(first.next) })
        const third = await store.ideasOf('p1', { limit: 3, cursor: String(second.next) })
        const shown = [first, second, third].flatMap(({ items }) => items.map(({ doc }) => doc.id))
        expect(shown).toEqual(all.toReversed())
        expect(third.next).toBeUndefined()
        expect(third.total).toBe(8)
        expect(await store.ideasOf('p2', { limit: 3 })).toEqual({ items: [], total: 0 })
      })

      test('checks are listed for everybody who took part, the latest first', async () => {
        const at = (hour: number) => ({ completedAt: `2026-03-02T0${hour}:00:00.000Z` })
        const docs = [
          assessment('P-1', { by: ['p1'], ...at(1) }),
          assessment('P-2', { by: ['p2', 'p1'], ...at(3) }),
          assessment('P-3', { by: ['p2'], ...at(2) }),
        ]
        await store.commit(changes(docs.map(doc => put('assessments', doc))))
        const ids = async (who: string) =>
          (await store.assessmentsBy(who, { limit: 10 })).items.map(({ doc }) => doc.id)
        expect(await ids('p1')).toEqual(['P-2', 'P-1'])
        expect(await ids('p2')).toEqual(['P-2', 'P-3'])
        expect(await ids('p3')).toEqual([])
      })

      test('all checks come by unit and name in German order, in pages that survive deletions', async () => {
        const docs = [
          assessment('P-1', { title: 'Zelt aufstellen', unit: 'Ordnungsamt' }),
          assessment('P-2', { title: 'Äpfel zählen', unit: 'Ordnungsamt' }),
          assessment('P-3', { title: 'Bauantrag prüfen' }),
          assessment('P-4', { title: 'Ausweis ausstellen', unit: 'Bürgeramt' }),
          assessment('P-5', { title: 'Brille ersetzen', unit: 'Ordnungsamt' }),
        ]
        await store.commit(changes(docs.map(doc => put('assessments', doc))))
        const first = await store.assessments({ limit: 2 })
        expect(first.items.map(({ doc }) => doc.id)).toEqual(['P-4', 'P-2'])
        // The very document the next page starts behind disappears.
        await store.commit(changes([remove('assessments', 'P-2', await version('assessments', 'P-2'))]))
        const second = await store.assessments({ limit: 3, cursor: String(first.next) })
        expect(second.items.map(({ doc }) => doc.id)).toEqual(['P-5', 'P-1', 'P-3'])
        expect(second.next).toBeUndefined()
      })

      test('checks take their place when they are renamed, after the list was looked at', async () => {
        await store.commit(
          changes(['A', 'C', 'E'].map(title => put('assessments', assessment(`P-${title}`, { title })))),
        )
        const titles = async () => (await store.assessments({ limit: 9 })).items.map(({ doc }) => doc.title)
        expect(await titles()).toEqual(['A', 'C', 'E'])
        const renamed = assessment('P-A', { title: 'D' })
        await store.commit(changes([put('assessments', renamed, await version('assessments', 'P-A'))]))
        await store.commit(changes([put('assessments', assessment('P-B', { title: 'B', unit: 'Bauamt' }))]))
        expect(await titles()).toEqual(['B', 'C', 'D', 'E'])
      })

      test('a page that ends exactly at the end is the last one', async () => {
        await store.commit(changes([put('ideas', idea('i1', { author: 'p1' }))]))
        expect((await store.ideasOf('p1', { limit: 1 })).next).toBeUndefined()
      })

      test('an idea whose author is taken off is no longer listed', async () => {
        await store.commit(changes([put('ideas', idea('i1', { author: 'p1' }))]))
        await store.commit(changes([put('ideas', idea('i1'), await version('ideas', 'i1'))]))
        expect((await store.ideasOf('p1', { limit: 5 })).items).toEqual([])
      })

      test('an idea without a name is found by its Kennwort only', async () => {
        await store.commit(changes([put('ideas', idea('i1', { codeHash: 'c1' }))]))
        await reopen()
        expect(await store.ideaByCode('c1')).toEqual(await store.get('ideas', 'i1'))
        expect(await store.ideaByCode('c2')).toBeUndefined()
        await store.commit(changes([remove('ideas', 'i1', await version('ideas', 'i1'))]))
        expect(await store.ideaByCode('c1')).toBeUndefined()
      })
    })

    describe('compaction', () => {
      test('changes nothing that can be read', async () => {
        await store.commit(
          changes([put('people', person('p1')), put('sessions', session('s1', 'p1'))], { turnId: 't1' }),
        )
        const before = [await store.get('people', 'p1'), await store.sessionsOf('p1')]
        await store.compact()
        expect([await store.get('people', 'p1'), await store.sessionsOf('p1')]).toEqual(before)
        await reopen()
        expect([await store.get('people', 'p1'), await store.sessionsOf('p1')]).toEqual(before)
      })

      test('drops remembered cards of dialogues that are over, and no others', async () => {
        const card = (id: string, session: string) => ({ id, activityId: '1772438000009', session, step: 'a', rev: 1 })
        await store.commit(
          changes([
            put('sessions', session('s1', 'p1')),
            put('cards', card('p1', 's1')),
            put('cards', card('p2', 'gone')),
          ]),
        )
        await store.compact()
        expect(await store.get('cards', 'p1')).toBeDefined()
        expect(await store.get('cards', 'p2')).toBeUndefined()
      })

      test('goes on beside turns', async () => {
        const commits = Array.from({ length: 100 }, (_, n) => store.commit(changes([put('people', person(`p${n}`))])))
        const compactions = [store.compact(), store.compact()]
        const more = Array.from({ length: 100 }, (_, n) => store.commit(changes([put('people', person(`q${n}`))])))
        expect(new Set(await Promise.all([...commits, ...more]))).toEqual(new Set(['committed']))
        await Promise.all(compactions)
        await reopen()
        for (let n = 0; n < 100; n++)
          expect([await version('people', `p${n}`), await version('people', `q${n}`)]).not.toContain(0)
      })

      test('drops guide sources that no dialogue and no idea refers to', async () => {
        const guide = (id: string) => put('guides', { id, guideId: 'idea', source: 'id: idea' })
        await store.commit(
          changes([
            ...['hash-1', 'hash-2', 'hash-3'].map(guide),
            put('sessions', session('s1', 'p1', { guide: { id: 'idea', hash: 'hash-2' } })),
            put('ideas', idea('i1', { guide: { id: 'idea', hash: 'hash-3' } })),
          ]),
        )
        await store.compact()
        await reopen()
        expect(await store.get('guides', 'hash-1')).toBeUndefined()
        expect(await store.get('guides', 'hash-2')).toBeDefined()
        expect(await store.get('guides', 'hash-3')).toBeDefined()
      })
    })
  })

  // They open a store of their own each.
  describe(`${name} keeps the store contract`, () => {
    answersTaskQueries(place)
    answersPeopleQueries(place)
    answersOutboxQueries(place)
    answersIdeaQueries(place)
    answersFinding(place)
    answersBoardQueries(place)
    followsItsModel(place)
  })
}
