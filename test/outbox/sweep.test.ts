import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import type { Change } from '../../src/ports/change-set.ts'
import type { Store } from '../../src/ports/store/store.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { counted } from '../fixtures/counted.ts'
import { put, task, unit } from '../fixtures/documents.ts'
import { memoryStore } from '../fixtures/store.ts'
import { known, type Post, startPost, waitingRecord } from './harness.ts'

const { erika, max } = teams
/** Tuesday, 10:05 in Berlin: reminders of the day are due, no weekly overview is. */
const tuesday = '2026-03-03T09:05:00.000Z'

/** Erika leads the Hauptamt, Max is her deputy. */
async function town(more: Partial<Record<'erika' | 'max', Partial<Person>>> = {}, store?: Store): Promise<Post> {
  const post = await startPost({
    ...(store && { store }),
    now: tuesday,
    compose: async (_person, records) => {
      const told = records.flatMap(({ about }) => (about.is === 'reminder' ? about.tasks : [about.is]))
      return { view: { is: 'apology', reference: told.join(' ') }, language: 'de' }
    },
  })
  const { serviceUrl } = post.connector
  await post.save(
    put('people', known(erika, serviceUrl, more.erika)),
    put('people', known(max, serviceUrl, more.max)),
    put('units', unit('hauptamt', { lead: erika.aadObjectId, deputy: max.aadObjectId })),
  )
  return post
}

const due = (id: string, more: Parameters<typeof task>[1] = {}): Change =>
  put('tasks', task(id, { dueOn: '2026-03-03', dueSince: '2026-02-01', createdOn: '2026-02-01', ...more }))

describe('a task that is due', () => {
  it('reminds the lead of its unit, once', async () => {
    const post = await town()
    await post.save(due('T-1'), due('T-2'), due('T-3', { status: 'erledigt', endedOn: '2026-03-01' }))
    for (let n = 0; n < 3; n++) await post.run()
    expect(post.texts(erika)).toEqual(['T-1 T-2'])
    expect(post.texts(max)).toEqual([])
    expect(post.log).toEqual([])
  })

  it('reminds whoever is named for it', async () => {
    const post = await town()
    await post.save(due('T-1', { person: max.aadObjectId }))
    await post.run()
    expect([post.texts(erika), post.texts(max)]).toEqual([[], ['T-1']])
  })

  it('reminds the substitute, up to and including the last day', async () => {
    const away = { substitute: { person: max.aadObjectId, until: '2026-03-03' } }
    const post = await town({ erika: away })
    await post.save(due('T-1'), due('T-2', { dueOn: '2026-03-04', dueSince: '2026-03-03' }))
    await post.run()
    post.clock.advance(24 * 3_600_000)
    await post.run()
    expect(post.texts(max)).toEqual(['T-1'])
    // The lead is back, and also hears of what fell due meanwhile.
    expect(post.texts(erika)).toEqual(['T-1 T-2'])
  })

  it.each([
    ['blocked the bot', { unreachable: { why: 'blocked', on: '2026-03-01' } as const }],
    ['removed it', { installed: false }],
  ])('reminds the deputy if the lead %s', async (_what, gone) => {
    const post = await town({ erika: gone })
    await post.save(due('T-1'))
    await post.run()
    expect(post.texts(max)).toEqual(['T-1'])
  })

  it('of a unit nobody can be reached in makes no message', async () => {
    const post = await town()
    await post.save(put('units', unit('bauamt', { lead: 'nobody-yet' })), due('T-1', { unit: 'bauamt' }))
    await post.run()
    expect(post.connector.requests).toEqual([])
    expect(await post.store.outboxFigures(tuesday)).toMatchObject({ waiting: 0, parked: 0 })
  })

  it('writes nothing when nothing is new', async () => {
    const post = await town({ max: { unreachable: { why: 'blocked', on: '2026-03-01' } } })
    const parked = { state: 'parked', parked: { why: 'blocked', on: '2026-03-01' }, to: max.aadObjectId } as const
    await post.save(due('T-1'), due('T-2', { dueOn: '2026-09-01' }), waitingRecord('parked', parked))
    await post.run()
    let commits = 0
    const commit = post.store.commit.bind(post.store)
    post.store.commit = async change => {
      commits += 1
      return commit(change)
    }
    post.clock.advance(60_000)
    await post.run()
    expect(commits).toBe(0)
  })

  it('that cannot be written down now is left to the next run', async () => {
    const post = await town()
    await post.save(due('T-1'))
    const commit = post.store.commit.bind(post.store)
    post.store.commit = async change =>
      change.changes.some(({ collection }) => collection === 'reminders') ? 'conflict' : commit(change)
    await post.run()
    expect(post.texts()).toEqual([])
    post.store.commit = commit
    await post.run()
    expect(post.texts(erika)).toEqual(['T-1'])
  })

  it('is not reminded of twice when the memory was lost while the message waits', async () => {
    const post = await town()
    await post.save(due('T-1'))
    post.connector.always(() => ({ status: 429 }))
    await post.run()
    const memory = await post.store.get('reminders', erika.aadObjectId)
    await post.save({ collection: 'reminders', id: erika.aadObjectId, expect: memory?.version ?? 0, delete: true })
    post.connector.always(undefined)
    post.clock.advance(60_000)
    await post.run()
    await post.run()
    expect(post.texts(erika)).toEqual(['T-1'])
  })
})

describe('the weekly overview', () => {
  it('goes to one person of each unit, on Monday morning', async () => {
    const post = await town()
    await post.save(due('T-1', { dueOn: '2026-05-01' }), put('units', unit('bauamt', { deputy: max.aadObjectId })))
    await post.run()
    expect(post.connector.requests).toEqual([])
    post.clock.set('2026-03-09T07:35:00.000Z')
    await post.run()
    await post.run()
    expect([post.texts(erika), post.texts(max)]).toEqual([['digest'], ['digest']])
  })
})

describe('the person named for a task', () => {
  it('is forgotten more than 90 days after its end', async () => {
    const post = await town()
    const person = max.aadObjectId
    const ended = { status: 'erledigt', person } as const
    await post.save(
      due('T-old', { ...ended, endedOn: '2025-12-02' }),
      due('T-dropped', { status: 'verworfen', person, endedOn: '2025-01-01' }),
      due('T-kept', { ...ended, endedOn: '2025-12-03' }),
      due('T-open', { person, dueOn: '2026-09-01' }),
    )
    const holders = async (): Promise<(string | undefined)[]> => {
      const found = ['T-old', 'T-dropped', 'T-kept', 'T-open'].map(id => post.store.get('tasks', id))
      return (await Promise.all(found)).map(each => each?.doc.person)
    }
    await post.run()
    expect(await holders()).toEqual([undefined, undefined, person, person])
    post.clock.advance(24 * 3_600_000)
    await post.run()
    expect(await holders()).toEqual([undefined, undefined, undefined, person])
  })
})

describe('5,000 tasks of 200 units', () => {
  it('are looked through without a write, each of them once and each lead once', async () => {
    const { store, during } = counted(await memoryStore())
    const post = await town({}, store)
    const leads = Array.from({ length: 200 }, (_, n) => ({ ...erika, aadObjectId: `p${n}`, id: `29:1p${n}` }))
    await post.save(
      ...leads.map(user => put('people', known(user, post.connector.serviceUrl))),
      ...leads.map(({ aadObjectId }, n) => put('units', unit(`u${n}`, { lead: aadObjectId }))),
      ...Array.from({ length: 5_000 }, (_, n) => due(`T-${n}`, { unit: `u${n % 200}`, dueOn: '2026-09-01' })),
      waitingRecord('parked', { state: 'parked', parked: { why: 'blocked', on: '2026-03-01' }, to: 'gone' }),
    )
    await post.run()
    const asked = await during(() => post.run())
    expect(asked.commits).toBe(0)
    // Each task, lead and unit, the memory of each lead, and a page more.
    expect(asked.documents).toBeLessThan(5_000 + 3 * 200 + 100)
    expect(asked.calls).toBeLessThan(3 * 200)
    expect(post.connector.requests).toEqual([])
  })
})
