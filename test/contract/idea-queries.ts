import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/documents/answers.ts'
import type { Idea, Report } from '../../src/documents/idea.ts'
import type { IdeaStatus } from '../../src/documents/idea-statuses.ts'
import { waitsSince } from '../../src/idea/promise.ts'
import type { IdeaFilter, IdeaOrder } from '../../src/ports/store/ideas.ts'
import { idea } from '../fixtures/documents.ts'
import { afterEachOf, anyWrites, idsOf, inPages, openStore, type Place } from './place.ts'

const question = { text: 'Für welche Schule?', on: '2026-03-04' }
const report = { why: 'insult' as const, on: '2026-03-04' }
const decision = { to: 'geparkt' as const, reason: 'Passt', until: '2026-03-05T09:10:00.000Z', by: 'p1' }

/** What an idea says about its goal and its sphere. */
function says(ziel: string, sphäre?: string): Answers {
  return {
    ziel: { is: 'answered', value: ziel },
    sphäre: sphäre === undefined ? { is: 'unknown' } : { is: 'answered', value: sphäre },
  }
}

const board: Idea[] = [
  idea('2026-10001', { submittedOn: '2026-03-02', supporters: ['p1', 'p2'], answers: says('klima', 'schule') }),
  idea('2026-10002', { submittedOn: '2026-03-03', status: 'gesichtet', question, answers: says('klima') }),
  idea('2026-10003', {
    submittedOn: '2026-03-01',
    status: 'in-pruefung',
    field: 'kultur',
    supporters: ['p1', 'p2', 'p3'],
    decision,
  }),
  idea('2026-10004', {
    submittedOn: '2026-03-02',
    supporters: ['p3'],
    question,
    answers: says('teilhabe', 'schule'),
    reports: [report],
  }),
  idea('2026-10005', {
    submittedOn: '2026-03-02',
    mergedInto: '2026-10001',
    supporters: ['p2', 'p4', 'p5', 'p6'],
    reports: [report],
  }),
  idea('2026-10006', {
    submittedOn: '2026-02-28',
    status: 'geparkt',
    supporters: ['p9'],
    answers: says('schule'),
    campaign: 'A-2026-00001',
  }),
]

/** What every store answers when it is asked for ideas on the board. */
export function answersIdeaQueries(place: () => Promise<Place>): void {
  describe('ideas on the board', () => {
    const open = openStore(place)
    const found = async (filter: IdeaFilter, order: IdeaOrder = 'waiting') =>
      idsOf(await open.store.ideas(filter, order, { limit: 20 })).map(id => Number(id.slice(-1)))

    test.each<[filter: IdeaFilter, ids: number[]]>([
      [{}, [6, 3, 1, 4, 2]],
      [{ merged: true }, [6, 3, 1, 4, 5, 2]],
      [{ status: ['neu'] }, [1, 4]],
      [{ status: ['neu'], merged: true }, [1, 4, 5]],
      [{ status: ['geparkt', 'in-pruefung'] }, [6, 3]],
      [{ status: [] }, []],
      [{ status: ['umgesetzt'] }, []],
      [{ asked: true }, [4, 2]],
      [{ asked: false }, [6, 3, 1]],
      // What was decided and does not count yet changes no status.
      [{ decided: true }, [3]],
      [{ decided: true, status: ['geparkt'] }, []],
      [{ answers: {} }, [6, 3, 1, 4, 2]],
      [{ answers: { ziel: 'klima' } }, [1, 2]],
      // Another question has this value, or the answer is "unknown", or only a part of it is meant.
      [{ answers: { sphäre: 'schule' } }, [1, 4]],
      [{ answers: { ziel: 'klim' } }, []],
      [{ field: 'kultur' }, [3]],
      [{ field: 'klima' }, []],
      [{ field: 'kultur', asked: true }, []],
      [{ campaign: 'A-2026-00001' }, [6]],
      [{ campaign: 'A-2026-00001', status: ['neu'] }, []],
      [{ reported: true }, [4]],
      [{ reported: true, merged: true }, [4, 5]],
      [{ answers: { nobody: 'klima' } }, []],
      [{ answers: { constructor: 'klima' } }, []],
      [{ answers: { ziel: 'klima', sphäre: 'schule' } }, [1]],
      [{ status: ['neu', 'gesichtet'], answers: { ziel: 'klima' }, asked: true }, [2]],
      [{ status: ['neu'], answers: { sphäre: 'schule' }, asked: true }, [4]],
    ])('of %j are %j', async (filter, ids) => {
      await open.put('ideas', ...board)
      expect(await found(filter)).toEqual(ids)
      await open.reopen()
      expect(await found(filter)).toEqual(ids)
      for (const order of ['newest', 'support', 'waiting'] as const) {
        const paged = await inPages(page => open.store.ideas(filter, order, page), 2)
        expect(paged.map(id => Number(id.slice(-1))).toSorted()).toEqual(ids.toSorted())
      }
    })

    test('come as they are stored, with their version', async () => {
      await open.put('ideas', ...board)
      const { items } = await open.store.ideas({ status: ['geparkt'] }, 'newest', { limit: 1 })
      expect(items).toEqual([await open.store.get('ideas', '2026-10006')])
    })

    test('come by day of submission, the latest or the earliest first', async () => {
      await open.put('ideas', ...board)
      expect(await found({}, 'newest')).toEqual([2, 4, 1, 3, 6])
      expect(await found({}, 'waiting')).toEqual([6, 3, 1, 4, 2])
    })

    test('come by how many support them or what was merged into them, each person once', async () => {
      await open.put('ideas', ...board)
      expect(await found({}, 'support')).toEqual([3, 1, 4, 6, 2])
      await open.put('ideas', idea('2026-10001', { ...board[0], merged: ['2026-10005'] }))
      expect(await found({}, 'support')).toEqual([1, 3, 4, 6, 2])
      await open.put('ideas', idea('2026-10005', { ...board[4], supporters: ['p1', 'p2'] }))
      expect(await found({}, 'support')).toEqual([3, 1, 4, 6, 2])
      await open.put('ideas', idea('2026-10003', { ...board[2], supporters: ['p1'] }))
      expect(await found({}, 'support')).toEqual([1, 4, 3, 6, 2])
      await open.remove('ideas', '2026-10005')
      expect(await found({}, 'support')).toEqual([1, 4, 3, 6, 2])
    })

    test('that were merged count on what they took along, whatever becomes of it', async () => {
      const [a, b, c] = [
        idea('i1', { merged: ['i2', 'i3'] }),
        idea('i2', { mergedInto: 'i1', merged: ['i3'] }),
        idea('i4'),
      ]
      await open.put('ideas', a, b, c, idea('i3', { mergedInto: 'i1' }))
      const all = () => inPages(page => open.store.ideas({ merged: true }, 'support', page), 2)
      expect(await all()).toEqual(['i4', 'i3', 'i2', 'i1'])
      await open.put('ideas', idea('i3', { mergedInto: 'i1', supporters: ['p1'] }))
      expect(await all()).toEqual(['i3', 'i2', 'i1', 'i4'])
      await open.remove('ideas', 'i3')
      expect(await all()).toEqual(['i4', 'i2', 'i1'])
    })

    test('of ten supporters come before those of nine', async () => {
      const supporters = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`)
      await open.put('ideas', ...[9, 10, 101, 2].map(n => idea(`i${n}`, { supporters: supporters(n) })))
      expect(await inPages(page => open.store.ideas({}, 'support', page), 1)).toEqual(['i101', 'i10', 'i9', 'i2'])
    })

    test.each<IdeaOrder>(['newest', 'support', 'waiting'])(
      'of one day come by time, those without a name together, whenever they were written: %s',
      async order => {
        const at = (hour: number) => ({ author: 'p1', submittedAt: `2026-03-02T0${hour}:00:00.000Z` })
        const writes = [idea('i4', at(6)), idea('i2', { codeHash: 'c1' }), idea('i1', at(9)), idea('i3', at(7))]
        for (const doc of writes) await open.put('ideas', doc)
        const byTime = ['i2', 'i4', 'i3', 'i1']
        const expected = order === 'waiting' ? byTime : byTime.toReversed()
        expect(idsOf(await open.store.ideas({}, order, { limit: 9 }))).toEqual(expected)
        await open.put('ideas', idea('i2', { codeHash: 'c1', title: 'Changed' }))
        expect(idsOf(await open.store.ideas({}, order, { limit: 9 }))).toEqual(expected)
      },
    )

    test('move from status to status', async () => {
      await open.put('ideas', ...board)
      expect(await found({ status: ['neu'] })).toEqual([1, 4])
      await open.put('ideas', idea('2026-10004', { ...board[3], status: 'gesichtet' }))
      expect([await found({ status: ['neu'] }), await found({ status: ['gesichtet'] })]).toEqual([[1], [4, 2]])
      await open.put('ideas', idea('2026-10001', { ...board[0], mergedInto: '2026-10003' }))
      expect(await found({ status: ['neu'] })).toEqual([])
      await open.put('ideas', idea('2026-10001', board[0]))
      await open.remove('ideas', '2026-10004')
      await open.reopen()
      expect([await found({ status: ['neu'] }), await found({ status: ['gesichtet'] })]).toEqual([[1], [2]])
    })

    test.each<IdeaOrder>(['newest', 'support'])(
      'are paged on where a page ended, although others came, went and moved: %s',
      async order => {
        const submitted = (n: number) => idea(`i${n}`, { submittedOn: `2026-03-0${n}` })
        await open.put('ideas', ...[1, 2, 3, 4, 5, 6].map(submitted))
        const first = await open.store.ideas({}, order, { limit: 2 })
        expect([idsOf(first), first.total]).toEqual([['i6', 'i5'], 6])
        await open.put('ideas', submitted(7))
        // The very idea the next page starts behind is gone, and the next but one is decided on.
        await open.remove('ideas', 'i5')
        await open.put('ideas', idea('i3', { submittedOn: '2026-03-03', status: 'geparkt' }))
        const second = await open.store.ideas({ status: ['neu'] }, order, { limit: 2, cursor: String(first.next) })
        expect([idsOf(second), second.total]).toEqual([['i4', 'i2'], 5])
        await open.reopen()
        const third = await open.store.ideas({}, order, { limit: 2, cursor: String(second.next) })
        expect([idsOf(third), third.next]).toEqual([['i1'], undefined])
      },
    )

    test('of one day come by time if they have a name, and those without one after them, in no order of writing', async () => {
      const at = (id: string, time?: string) =>
        idea(id, {
          submittedOn: '2026-03-02',
          ...(time && { author: 'p1', submittedAt: `2026-03-02T${time}:00.000Z` }),
        })
      const named = [at('2026-30001', '11:00'), at('2026-10002', '09:00'), at('2026-20003', '10:00')]
      const nameless = [at('2026-15004'), at('2026-25005')]
      await open.put('ideas', ...named, ...nameless)
      // Whenever those without a name were written: the list is the same.
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...named, ...nameless], { minLength: 5 }), async written => {
          for (const doc of [...named, ...nameless]) await open.remove('ideas', doc.id)
          for (const doc of written) await open.put('ideas', doc)
          expect(idsOf(await open.store.ideas({}, 'newest', { limit: 9 }))).toEqual([
            ...['2026-30001', '2026-20003', '2026-10002'],
            ...['2026-25005', '2026-15004'],
          ])
        }),
        { numRuns: 20 },
      )
    })

    test('of an invented cursor are no fault', async () => {
      await open.put('ideas', ...board)
      for (const order of ['newest', 'support', 'waiting'] as const) {
        const [first] = await inPages(page => open.store.ideas({}, order, page), 9)
        for (const cursor of ['', 'x', '-7', '3'])
          expect(idsOf(await open.store.ideas({}, order, { limit: 1, cursor }))).toEqual([first])
      }
      expect(idsOf(await open.store.ideas({}, 'waiting', { limit: 1, cursor: '0 x' }))).toEqual([])
      expect(idsOf(await open.store.ideas({}, 'newest', { limit: 1, cursor: '0 ' }))).toEqual([])
    })

    test('equal a plain search through all of them, whatever was written and whatever is asked', async () => {
      await fc.assert(
        fc.asyncProperty(anyWrites(ids, anyIdea), fc.array(anyFilter, { maxLength: 4 }), async (story, filters) => {
          for await (const all of afterEachOf(open, 'ideas', ids, story))
            for (const filter of filters)
              for (const order of ['newest', 'support', 'waiting'] as const) {
                const expected = plainSearch(all, filter, order).map(({ id }) => id)
                expect(await inPages(page => open.store.ideas(filter, order, page), 3)).toEqual(expected)
              }
        }),
        { numRuns: 100 },
      )
    })
  })

  describe('ideas that wait for the coordination', () => {
    const open = openStore(place)
    const waiting = async (from: number, limit: number) => {
      const { items, total } = await open.store.waitingIdeas(from, limit)
      return [idsOf(items).map(id => Number(id.slice(-1))), total]
    }
    const late = async (first: string, decision: string, limit: number) => {
      const { items, total } = await open.store.ideasWaitingSince({ first, decision }, limit)
      return [idsOf(items).map(id => Number(id.slice(-1))), total]
    }
    const seen = (on: string) => ({ history: [{ on, status: 'gesichtet' as const }], status: 'gesichtet' as const })

    test('are new ones first, then those waiting longest, without what was just decided', async () => {
      expect(await waiting(0, 9)).toEqual([[], 0])
      await open.put('ideas', ...board)
      expect(await waiting(0, 9)).toEqual([[1, 4, 2], 3])
      await open.put('ideas', idea('2026-10007', { submittedOn: '2026-02-01', ...seen('2026-03-02') }))
      for (const [from, limit, found] of [
        [0, 2, [1, 4]],
        [1, 2, [4, 7]],
        [2, 2, [7, 2]],
        [3, 9, [2]],
        [4, 9, []],
        [0, 0, []],
      ] as const)
        expect(await waiting(from, limit)).toEqual([found, 4])
      // To look at it is no end of waiting; to park it is.
      await open.put('ideas', idea('2026-10001', { ...board[0], decision: { ...decision, to: 'in-pruefung' } }))
      await open.put('ideas', idea('2026-10004', { ...board[3], decision }))
      await open.reopen()
      expect(await waiting(0, 9)).toEqual([[1, 7, 2], 3])
    })

    test('for a first answer or for a decision since a day are counted, the longest first', async () => {
      await open.put('ideas', ...board)
      await open.put('ideas', idea('2026-10007', { submittedOn: '2026-02-01', ...seen('2026-03-02') }))
      expect(await late('2026-03-01', '2026-01-31', 9)).toEqual([[], 0])
      expect(await late('2026-03-02', '2026-01-31', 1)).toEqual([[1], 2])
      expect(await late('2026-03-02', '2026-03-02', 9)).toEqual([[1, 4, 7], 3])
      expect(await late('2026-03-02', '2026-03-02', 0)).toEqual([[], 3])
      await open.put('ideas', idea('2026-10001', { ...board[0], ...seen('2026-03-03') }))
      await open.remove('ideas', '2026-10007')
      await open.reopen()
      expect(await late('2026-03-02', '2026-03-02', 9)).toEqual([[4, 1], 2])
    })

    test('equal a plain search through all of them, whatever was written', async () => {
      const day = fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-02', '2026-11-30')
      await fc.assert(
        fc.asyncProperty(anyWrites(ids, anyIdea), fc.record({ first: day, decision: day }), async (story, since) => {
          for await (const all of afterEachOf(open, 'ideas', ids, story)) {
            const [fresh = [], others = []] = plainlyWaiting(all)
            const expected = [...fresh, ...others].map(({ id }) => id)
            const found = await open.store.waitingIdeas(1, 3)
            expect([idsOf(found.items), found.total]).toEqual([expected.slice(1, 4), expected.length])
            const isLate = (doc: Idea) => waitsSince(doc).since <= since[waitsSince(doc).for]
            const late = await open.store.ideasWaitingSince(since, ids.length)
            expect(idsOf(late.items).toSorted()).toEqual(
              [...fresh, ...others]
                .filter(isLate)
                .map(({ id }) => id)
                .toSorted(),
            )
            expect(late.total).toBe(late.items.length)
          }
        }),
        { numRuns: 60 },
      )
    })
  })

  describe('a search for ideas', () => {
    const open = openStore(place)
    const found = async (text: string, limit = 5) => idsOf(await open.store.searchIdeas(text, limit))
    const titled = (id: string, title: string, more: Partial<Idea> = {}) =>
      idea(id, { title, answers: { title: { is: 'answered', value: title } }, ...more })
    const titles: Idea[] = [
      titled('i1', 'Hundesteuer online bezahlen'),
      titled('i2', 'Trinkbrunnen am Marktplatz'),
      titled('i3', 'Lastenrad für den Bauhof', { codeHash: 'c1' }),
      titled('i4', 'Bäume in der Schulstraße pflanzen'),
    ]

    test('finds what is about the same, as it is stored', async () => {
      await open.put('ideas', ...titles)
      expect(await open.store.searchIdeas('Trinkbrunnen', 5)).toEqual([await open.store.get('ideas', 'i2')])
      expect(await found('lastenrad bauhof')).toEqual(['i3'])
      expect(await found('Schwimmbad')).toEqual([])
      await open.reopen()
      expect(await found('lastenrad bauhof')).toEqual(['i3'])
    })

    test('for one word of many finds the idea, unless it looks for what is similar', async () => {
      const title = 'Lastenräder mit Anhänger für Bauhof, Gärtnerei, Friedhof, Feuerwehr und Stadtbücherei kaufen'
      await open.put('ideas', ...titles, titled('i5', title))
      const similar = async (text: string) => idsOf(await open.store.searchIdeas(text, 5, 'similar'))
      expect(await found('Feuerwehr')).toEqual(['i5'])
      expect([await similar('Feuerwehr'), (await similar(title))[0]]).toEqual([[], 'i5'])
    })

    test('for what is like an idea of the store does not take that one for it, and is as sure as for a new one', async () => {
      const bath = { title: 'Ein Ticket für Bad und Museum', text: 'Wer beides besucht, steht zweimal an.' }
      await open.put('ideas', ...titles, titled('i5', bath.title))
      const alike = async (sought: typeof bath & { self?: string }) =>
        idsOf(await open.store.searchIdeas(sought, 5, 'alike'))
      expect([await alike(bath), await alike({ ...bath, self: 'i5' })]).toEqual([['i5'], []])
      await open.put('ideas', titled('i6', 'Eine Karte fürs Schwimmbad und fürs Museum'))
      expect(await alike({ ...bath, self: 'i5' })).toEqual(['i6'])
    })

    test('finds nothing in an empty store, and does not mind strange texts', async () => {
      expect(await found('Trinkbrunnen')).toEqual([])
      await open.put('ideas', ...titles)
      for (const text of ['', ' ', '🌉', '__proto__', '*', '"']) expect(await found(text)).toEqual([])
    })

    test('follows what is written after the first search', async () => {
      await open.put('ideas', ...titles)
      expect(await found('Trinkbrunnen')).toEqual(['i2'])
      await open.put('ideas', titled('i2', 'Sitzbank am Friedhof'), titled('i5', 'Trinkbrunnen im Rathaus'))
      expect([await found('Trinkbrunnen'), await found('Sitzbank')]).toEqual([['i5'], ['i2']])
      // Written twice and deleted without a search in between.
      await open.put('ideas', titled('i5', 'Aufzug im Rathaus'))
      await open.put('ideas', titled('i5', 'Rampe im Rathaus'))
      await open.remove('ideas', 'i2')
      expect([await found('Aufzug'), await found('Rampe'), await found('Sitzbank')]).toEqual([[], ['i5'], []])
    })

    test('leaves out what was merged into another, as long as it is', async () => {
      await open.put('ideas', ...titles, titled('i5', 'Trinkbrunnen', { mergedInto: 'i2' }))
      expect(await found('Trinkbrunnen')).toEqual(['i2'])
      await open.put('ideas', titled('i5', 'Trinkbrunnen'))
      expect((await found('Trinkbrunnen')).toSorted()).toEqual(['i2', 'i5'])
      await open.put('ideas', titled('i2', 'Trinkbrunnen am Marktplatz', { mergedInto: 'i5' }))
      expect(await found('Trinkbrunnen')).toEqual(['i5'])
      await open.remove('ideas', 'i2')
      expect(await found('Trinkbrunnen')).toEqual(['i5'])
    })

    test('gives as many as are wanted, and knows all of very many', async () => {
      const many = Array.from({ length: 230 }, (_, n) => titled(`i${n}`, 'Trinkbrunnen am Marktplatz'))
      await open.put('ideas', ...many)
      expect(await found('Trinkbrunnen', 3)).toHaveLength(3)
      expect((await found('Trinkbrunnen', 300)).toSorted()).toEqual(many.map(({ id }) => id).toSorted())
    })

    test('is right while others search and write', async () => {
      await open.put('ideas', ...Array.from({ length: 230 }, (_, n) => titled(`a${n}`, 'Sitzbank am Friedhof')))
      const searches = [found('Trinkbrunnen'), found('Trinkbrunnen')]
      await open.put('ideas', ...titles)
      expect(await found('Trinkbrunnen')).toEqual(['i2'])
      for (const ids of await Promise.all(searches)) expect([[], ['i2']]).toContainEqual(ids)
    })

    test('does not tell in which order the same was written', async () => {
      const same = ['i3', 'i1', 'i4', 'i2'].map(id => titled(id, 'Trinkbrunnen am Marktplatz', { codeHash: id }))
      for (const doc of same) {
        await open.put('ideas', doc)
        await found('Trinkbrunnen')
      }
      const before = await found('Trinkbrunnen')
      await open.write(
        'ideas',
        same.map(({ id }) => [id, undefined]),
      )
      for (const doc of same.toReversed()) await open.put('ideas', doc)
      expect(await found('Trinkbrunnen')).toEqual(before)
    })
  })
}

/** Numbers of ideas that random stories write and ask for. */
export const ids = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9']
const anyId = fc.constantFrom(...ids)
const anyPeople = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 4 })
const anyStatus = fc.constantFrom<IdeaStatus>('neu', 'gesichtet', 'agenda')
const anyField = fc.constantFrom('kultur', 'bildung')
const anyHistory = fc.array(
  fc.record({ on: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-09'), status: anyStatus }),
  { maxLength: 3 },
)
const anyCampaign = fc.constantFrom('A-2026-00001', 'A-2026-00002')
const anyGoal = fc.constantFrom('klima', 'teilhabe')

/** An idea without a number of its own, linked to others at random. */
export const anyIdea: fc.Arbitrary<Idea> = fc
  .record(
    {
      submittedOn: fc.constantFrom('2026-03-01', '2026-03-02', '2026-11-30'),
      submittedAt: fc.constantFrom('2026-03-01T08:00:00.000Z', '2026-03-01T09:30:00.000Z'),
      status: anyStatus,
      supporters: anyPeople,
      merged: fc.uniqueArray(anyId, { maxLength: 2 }),
      mergedInto: anyId,
      question: fc.constant(question),
      field: anyField,
      campaign: anyCampaign,
      reports: fc.constantFrom<Report[]>([], [report]),
      decision: fc.constantFrom(decision, { ...decision, to: 'in-pruefung' as const }),
      history: anyHistory,
      answers: fc.oneof(
        anyGoal.map(goal => says(goal)),
        fc.constant({}),
      ),
    },
    { requiredKeys: ['submittedOn', 'status'] },
  )
  .map(fields => idea('', fields))

/** Filters by many things at once leave next to nothing, whose order says nothing: half of them are by one thing at most. */
export const anyFilter: fc.Arbitrary<IdeaFilter> = fc.oneof(
  fc.constantFrom<IdeaFilter>({}, { merged: true }, { status: ['neu'] }, { field: 'kultur' }),
  fc.record(
    {
      status: fc.array(anyStatus, { maxLength: 3 }),
      answers: anyGoal.map(ziel => ({ ziel })),
      field: anyField,
      campaign: anyCampaign,
      reported: fc.constant(true as const),
      asked: fc.boolean(),
      decided: fc.constant(true as const),
      merged: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
)

/** What a filter finds, in its order, by looking at each idea. */
export function plainSearch(
  all: Idea[],
  { status, answers, field, campaign, asked, decided, reported, merged }: IdeaFilter,
  order: IdeaOrder,
): Idea[] {
  const support = (doc: Idea) =>
    order === 'support'
      ? new Set([doc, ...all.filter(({ id }) => doc.merged?.includes(id))].flatMap(each => each.supporters ?? [])).size
      : 0
  const key = (doc: Idea) => `${support(doc)} ${doc.submittedOn} ${doc.submittedAt ?? ''} ${doc.id}`
  const sorted = all
    .filter(doc =>
      [
        merged || !doc.mergedInto,
        status?.includes(doc.status) ?? true,
        field === undefined || doc.field === field,
        campaign === undefined || doc.campaign === campaign,
        !reported || (doc.reports ?? []).length > 0,
        asked === undefined || asked === Boolean(doc.question),
        !decided || Boolean(doc.decision),
        !answers || JSON.stringify(doc.answers.ziel) === JSON.stringify({ is: 'answered', value: answers.ziel }),
      ].every(Boolean),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return order === 'waiting' ? sorted : sorted.reverse()
}

/** New ideas that wait, and the others, by looking at each. */
function plainlyWaiting(all: Idea[]): Idea[][] {
  const waiting = plainSearch(all, { status: ['neu', 'gesichtet', 'in-pruefung'] }, 'waiting').filter(
    doc => doc.decision === undefined || doc.decision.to === 'in-pruefung',
  )
  return [waiting.filter(({ status }) => status === 'neu'), waiting.filter(({ status }) => status !== 'neu')]
}
