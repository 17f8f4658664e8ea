import { describe, expect, it } from 'vitest'
import { usualRetention } from '../../src/privacy/rules.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, auditEntry, campaign, comment, person, put, session } from '../fixtures/documents.ts'
import { otto, proposal, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const idea = '2026-10001'
const dayLength = 86_400_000

/** A day later at the same time of UTC, and what the bot does on it by itself. */
async function nextDay({ clock, work }: TownHall): Promise<string> {
  clock.advance(dayLength)
  await work()
  return clock.now().toISOString().slice(0, 10)
}

/** What still leads to a person, by kind; each tells until which day it did. */
async function traces({ store }: TownHall): Promise<Record<string, boolean>> {
  const one = (await store.get('ideas', idea))?.doc
  const said = (await store.commentsOf(idea, { limit: 10 })).items.map(({ doc }) => doc)
  return {
    draft: (await store.sessionsOf(otto.aadObjectId)).length > 0,
    author: one?.author !== undefined || one?.submittedAt !== undefined,
    supporters: one?.supporters !== undefined,
    followers: one?.followers !== undefined,
    commenter: said.some(({ author, at }) => author !== undefined || at !== undefined),
    task: (await store.tasks({}, { limit: 10 })).items.some(({ doc }) => doc.person !== undefined),
    check: ((await store.get('assessments', 'P-2026-20001'))?.doc.by.length ?? 0) > 0,
    audit: (await store.audit({ limit: 10 })).total > 0,
    removed: (await store.get('people', 'gone')) !== undefined,
    neverUsed: (await store.get('people', 'never')) !== undefined,
    everybodyElse: (await store.get('people', erika.aadObjectId)) !== undefined,
  }
}

describe('what was thought about together', () => {
  it('goes with its time: statements after the decision, drafts of campaigns after their last day', async () => {
    const decided = { status: 'agenda' as const, history: [{ on: '2026-03-02', status: 'agenda' as const }] }
    const bot = await townHall({
      ideas: [proposal(idea, 'Hundesteuer online', decided), proposal('2026-10002', 'Offen')],
    })
    const review = {
      questions: [{ is: 'words' as const }],
      dueOn: '2026-03-02',
      dueSince: '2026-03-01',
      requests: [],
      rev: 1,
    }
    await bot.seed([
      ...[idea, '2026-10002', '2026-10003'].map(id => put('reviews', { id, ...review })),
      put('campaigns', campaign('K-2026-10001')),
      put(
        'campaigns',
        campaign('K-2026-10002', {
          state: 'over',
          announcedOn: '2026-03-02',
          reportedOn: '2026-03-21',
          reviewedOn: '2026-05-18',
        }),
      ),
    ])
    const left = async () => [
      ...(await bot.store.reviews()).map(({ doc }) => doc.id),
      ...(await bot.store.campaigns()).map(({ doc }) => doc.id),
    ]
    await bot.at('2026-04-19T09:00:00Z')
    expect(await left()).toEqual([idea, '2026-10002', 'K-2026-10001', 'K-2026-10002'])
    await bot.at('2026-04-20T09:00:00Z')
    expect(await left()).toEqual([idea, '2026-10002', 'K-2026-10002'])
    await bot.at('2026-09-03T09:00:00Z')
    expect(await left()).toEqual(['2026-10002', 'K-2026-10002'])
  })
})

describe('two years', () => {
  it('end one after another what leads to people, each on its day, and leave what belongs to the town', async () => {
    const bot = await townHall({
      ideas: [proposal(idea, 'Hundesteuer online')],
      tasks: [
        steuer('T-2026-10001', { person: max.aadObjectId }),
        steuer('T-2026-10002', { person: erika.aadObjectId }),
      ],
    })
    const address = { serviceUrl: 'https://x.example', conversationId: 'a:gone', userId: '29:gone', botId: '28:bot' }
    await bot.seed([
      put('people', person('gone', 'Uwe Weg', { installed: false, address })),
      put('people', person('never', 'Nie Da', { installed: false, welcomed: false })),
      put(
        'assessments',
        assessment('P-2026-20001', {
          guide: await shippedGuide('process-check'),
          by: [erika.aadObjectId],
          completedOn: '2026-03-03',
        }),
      ),
    ])
    // What people do on this day, over HTTP.
    await bot.erika.say(`${idea} unterstützen`)
    await bot.otto.say(idea)
    await bot.otto.click({ act: 'follow' })
    await bot.otto.sure(`${idea} kommentieren: Das brauchen wir.`)
    await bot.otto.say('idee: Bänke im Park')
    await bot.selin.sure(`${idea} agenda: Das machen wir.`)
    await bot.erika.say('T-2026-10001 erledigt')
    await bot.erika.say('T-2026-10002 erledigt')

    const last: Record<string, string> = {}
    for (const [kind, is] of Object.entries(await traces(bot))) if (is) last[kind] = '2026-03-03'
    let day = '2026-03-03'
    while (day < '2028-03-03') {
      day = await nextDay(bot)
      for (const [kind, is] of Object.entries(await traces(bot))) if (is) last[kind] = day
    }
    expect(last).toEqual({
      draft: '2026-04-02',
      author: '2026-09-03',
      supporters: '2026-09-03',
      followers: '2026-09-03',
      commenter: '2026-09-03',
      task: '2026-06-01',
      check: '2027-03-03',
      audit: '2026-08-30',
      // They had removed it before that was noted, so it counts from the first day on which it was looked at.
      removed: '2026-04-03',
      neverUsed: '2026-03-03',
      everybodyElse: day,
    })
    expect(await bot.idea(idea)).toMatchObject({ title: 'Hundesteuer online', status: 'agenda', unnamedSupport: 1 })
    await bot.selin.say(idea)
    expect(bot.selin.read()).toContain('Das brauchen wir.')
    expect(bot.selin.read()).toContain('eine Person unterstützt das')
    expect(bot.selin.read()).not.toContain('Max')
    expect(JSON.stringify((await bot.store.get('assessments', 'P-2026-20001'))?.doc)).not.toContain('T08:15')

    const removed = bot.log.filter(({ message }) => message === 'What was kept for long enough was removed')
    const sum = (kind: string) =>
      removed.reduce((all, { fields }) => all + ((fields as Record<string, number>)[kind] ?? 0), 0)
    const kinds = ['drafts', 'ideas', 'comments', 'tasks', 'checks', 'people']
    expect(Object.fromEntries(kinds.map(kind => [kind, sum(kind)]))).toEqual({
      drafts: 1,
      ideas: 1,
      comments: 1,
      tasks: 2,
      checks: 1,
      people: 2,
    })
    expect(JSON.stringify(bot.log)).not.toContain(erika.aadObjectId)
  }, 120_000)
})

describe('what has been kept for long enough', () => {
  const decided = { status: 'agenda' as const, history: [{ on: '2025-01-02', status: 'agenda' as const }] }

  it('is removed once a day and only if the clock can be right', async () => {
    const bot = await townHall({ ideas: [proposal(idea, 'Hundesteuer online')] })
    await bot.seed([put('audit', auditEntry('old', { on: '2026-01-01', by: selin.aadObjectId }))])
    await bot.work()
    bot.clock.jump('2031-03-03T09:00:00Z')
    await bot.work()
    expect((await bot.store.audit({ limit: 1 })).total).toBe(1)
    bot.clock.jump(new Date(bot.clock.uptime()).toISOString())
    await bot.work()
    expect((await bot.store.audit({ limit: 1 })).total).toBe(1)
  })

  it('is who published a guide as well; what was published stays', async () => {
    const bot = await townHall()
    const by = selin.aadObjectId
    await bot.seed([
      put('publications', {
        id: 'termine',
        contents: [
          { hash: 'one', version: 1, on: '2025-01-01', by, setAside: { on: '2026-03-01', by } },
          { hash: 'two', version: 2, on: '2026-03-01', by },
        ],
      }),
    ])
    await bot.work()
    expect((await bot.store.get('publications', 'termine'))?.doc.contents).toEqual([
      { hash: 'one', version: 1, on: '2025-01-01', by: '', setAside: { on: '2026-03-01', by } },
      { hash: 'two', version: 2, on: '2026-03-01', by },
    ])
  })

  it('counts whoever supports several ideas of one merge once, before and after', async () => {
    const other = '2026-10002'
    const both = { supporters: [erika.aadObjectId, otto.aadObjectId] }
    const bot = await townHall({
      ideas: [
        proposal(idea, 'Hundesteuer online', { ...decided, ...both, merged: [other] }),
        proposal(other, 'Hundesteuer im Netz', { mergedInto: idea, supporters: [otto.aadObjectId, selin.aadObjectId] }),
      ],
    })
    await bot.work()
    await bot.max.say(idea)
    expect(bot.max.read()).toContain('3 unterstützen das')
    expect((await bot.idea(idea))?.supporters).toBeUndefined()
    expect((await bot.idea(other))?.author).toBeUndefined()
  })

  it('stays where nothing is decided, or the other idea of a merge is not', async () => {
    const other = '2026-10002'
    const bot = await townHall({
      ideas: [
        proposal(idea, 'Offen', {
          merged: [other],
          submittedOn: '2024-01-02',
          history: [{ on: '2024-01-02', status: 'neu' }],
        }),
        proposal(other, 'Anders', { ...decided, mergedInto: idea }),
      ],
    })
    await bot.seed([put('comments', comment('c', idea, { author: max.aadObjectId, on: '2024-01-02' }))])
    await bot.work()
    expect([(await bot.idea(idea))?.author, (await bot.idea(other))?.author]).toEqual([
      max.aadObjectId,
      max.aadObjectId,
    ])
    expect((await bot.store.get('comments', 'c'))?.doc.author).toBe(max.aadObjectId)
  })

  it('is no draft that somebody went on with', async () => {
    const bot = await townHall()
    const guide = await shippedGuide('idea')
    const on = { startedOn: '2025-01-02', guide }
    await bot.seed([
      put('sessions', session('a', max.aadObjectId, { ...on, updatedAt: '2026-02-01T10:00:00.000Z' })),
      put('sessions', session('b', max.aadObjectId, { ...on, updatedAt: '2026-01-31T10:00:00.000Z' })),
    ])
    await bot.work()
    expect((await bot.store.sessionsOf(max.aadObjectId)).map(({ doc }) => doc.id)).toEqual(['a'])
    expect(usualRetention.draftDays).toBe(30)
  })

  it('leaves whoever removed the bot with a role to the coordination', async () => {
    const bot = await townHall()
    await bot.erika.uninstall()
    await bot.otto.uninstall()
    for (let day = 0; day < 32; day++) await nextDay(bot)
    expect(await bot.person(erika)).toBeDefined()
    expect(await bot.person(otto)).toBeUndefined()
  })

  it('is nobody who came back', async () => {
    const bot = await townHall()
    await bot.otto.uninstall()
    for (let day = 0; day < 20; day++) await nextDay(bot)
    await bot.otto.say('hallo')
    for (let day = 0; day < 20; day++) await nextDay(bot)
    expect(await bot.person(otto)).toBeDefined()
  })
})
