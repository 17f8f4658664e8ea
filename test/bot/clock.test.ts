import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../src/documents/audit.ts'
import { CachingAuthentication } from '../../src/teams/authentication.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { type BotOptions, startBot, type TestBot } from '../fixtures/bot.ts'
import { changes, put, record, task, unit } from '../fixtures/documents.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

const { erika, max } = teams
/** A Tuesday, half past eight in Berlin: the reminders of the day come at ten. */
const early = '2026-03-03T07:30:00Z'
const ten = '2026-03-03T09:05:00Z'
const believedAgain = 'The clock is believed again'
const resting = 'After a rest, nothing is done by itself for an hour, or until a message of Teams (TODAY_IS)'
const unproven = 'After a rest, what is too old is removed when a message proves the day'
const doubtful = 'The clock cannot be right: nothing is reminded of, sent or removed until it is (TODAY_IS)'

const entry: AuditEntry = { id: 'a', on: '2026-01-10', by: 'x', what: 'appointed', about: 'Erika' }
const held = task('T-2026-10002', { status: 'erledigt', endedOn: '2026-02-01', person: max.aadObjectId })

/** Erika leads the Hauptamt and has a task for today; Max coordinates. There is something that is not to be lost yet. */
async function town(options: BotOptions = {}): Promise<TestBot> {
  const { env, ...rest } = options
  const bot = await startBot({ now: early, ...rest, env: { COORDINATORS: max.aadObjectId, ...env } })
  await bot.chat().say('hallo')
  await bot.chat(max).say('hallo')
  const due = task('T-2026-10001', { dueOn: '2026-03-03', dueSince: '2026-02-01', createdOn: '2026-02-01' })
  const list = [put('units', unit('hauptamt', { lead: erika.aadObjectId })), put('tasks', due), put('tasks', held)]
  expect(await bot.store.commit(changes([...list, put('audit', entry)]))).toBe('committed')
  await bot.work()
  return bot
}

/** What the bot did by itself, and what it says of its clock. */
async function lookAt(bot: TestBot, before = bot): Promise<object> {
  const ready = await fetch(new URL('/readyz', bot.endpoint))
  await bot.chat(max).say('koordination')
  return {
    reminded: [bot, before]
      .flatMap(each => each.chat().messages())
      .some(message => JSON.stringify(message).includes('Terminsoftware testen')),
    audit: (await bot.store.get('audit', 'a')) !== undefined,
    holder: (await bot.store.get('tasks', held.id))?.doc.person !== undefined,
    ready: [ready.status, await ready.json()],
    card: /Die Uhr des Servers ([a-z]+)/.exec(JSON.stringify(bot.chat(max).lastCard()))?.[1],
  }
}

const untouched = { reminded: false, audit: true, holder: true }
const asEver = { ready: [200, { status: 'ready' }], card: undefined }
const doubted = { ready: [200, { status: 'ready', clock: 'doubted' }], card: 'stimmt' }
/** How many messages came by themselves. */
const reminders = (...bots: TestBot[]) =>
  bots
    .flatMap(bot => bot.chat().messages())
    .filter(message => JSON.stringify(message).includes('Terminsoftware testen')).length
const told = (bot: TestBot) =>
  bot.log
    .filter(({ level, message }) => level !== 'debug' && message !== 'What was kept for long enough was removed')
    .map(({ message }) => message)

describe('a clock that jumps while the bot runs', () => {
  it.each([
    ['four hours forward', '2026-03-03T11:30:00Z', 'ist', undefined],
    ['a day forward', '2026-03-04T09:05:00Z', 'stimmt', 'sprang'],
    ['a day back', '2026-03-02T09:05:00Z', 'stimmt', 'sprang'],
    ['eight working days forward', '2026-03-13T09:05:00Z', 'stimmt', 'sprang'],
    ['years forward', '2031-03-04T09:05:00Z', 'stimmt', 'sprang'],
    ['years back', '2021-03-03T09:05:00Z', 'stimmt', 'sprang'],
    ['to the beginning', '1970-01-01T09:05:00Z', 'stimmt', 'sprang'],
  ])(
    '%s, and comes back, changes nothing, is told, and keeps nobody from a reminder',
    async (_what, wrong, now, later) => {
      const bot = await town()
      bot.clock.jump(wrong)
      await bot.work()
      await bot.work()
      expect(await lookAt(bot)).toEqual({ ...untouched, ...doubted, card: now })
      expect(told(bot)).toEqual([doubtful])
      bot.clock.jump(early)
      bot.clock.advance(95 * 60_000)
      await bot.work()
      expect(await lookAt(bot)).toEqual({ ...untouched, ...asEver, reminded: true, card: later })
      expect(told(bot)).toEqual([doubtful, believedAgain])
    },
  )

  it('is not minded for two hours, as of a zone that was set wrong', async () => {
    const bot = await town()
    bot.clock.jump('2026-03-03T09:05:00Z')
    await bot.work()
    expect(await lookAt(bot)).toEqual({ ...untouched, ...asEver, reminded: true })
    expect(told(bot)).toEqual([])
  })

  it('is told to coordinators for a week', async () => {
    const bot = await town()
    bot.clock.jump('2031-03-04T09:05:00Z')
    await bot.work()
    bot.clock.jump(early)
    await bot.work()
    for (const [day, card] of [
      [6, 'sprang'],
      [7, undefined],
    ] as const) {
      bot.clock.set(`2026-03-${String(3 + day).padStart(2, '0')}T09:00:00Z`)
      await bot.work()
      expect(await lookAt(bot)).toMatchObject({ card })
    }
  })
})

/** With a registration, and a channel whose tokens are always good. */
const asInTeams: BotOptions = {
  authentication: new CachingAuthentication(new ConfigurationBotFrameworkAuthentication({})),
  env: {
    UNAUTHENTICATED: '',
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: '5f0c7d1e-3b2a-4c6d-8e9f-1a2b3c4d5e6f',
    MicrosoftAppTenantId: teams.tenantId,
    ORGANISATION: 'Musterstadt',
    PRIVACY_CONTACT: 'datenschutz@musterstadt.example',
  },
}

describe('a clock that is wrong at a start', () => {
  /** The bot as it is started again on the same folder, when the clock shows this. */
  async function restarted(now: string, options: BotOptions = {}): Promise<{ bot: TestBot; before: TestBot }> {
    const folder = await temporaryFolder()
    const before = await town({ store: await temporaryStore({ folder }) })
    await before.app.close()
    const { env, ...rest } = options
    const store = await temporaryStore({ folder })
    const bot = await startBot({ ...rest, now, store, env: { COORDINATORS: max.aadObjectId, ...env } })
    await bot.work()
    return { bot, before }
  }

  it.each([
    ['the same day', ten],
    ['the day before, as in another zone', '2026-03-02T09:05:00Z'],
    ['a day later', '2026-03-04T09:05:00Z'],
  ])('is believed on %s', async (_what, now) => {
    const { bot, before } = await restarted(now)
    expect(await lookAt(bot, before)).toMatchObject({ audit: true, holder: true, ...asEver })
    expect(told(bot)).toEqual([])
  })

  it.each([
    ['two days', '2026-03-05T09:05:00Z'],
    ['30 days', '2026-04-02T09:05:00Z'],
  ])('is waited for after a rest of %s: an hour later it is believed', async (_what, now) => {
    const { bot, before } = await restarted(now)
    expect(await lookAt(bot, before)).toEqual({ ...untouched, ...asEver })
    bot.clock.advance(59 * 60_000)
    await bot.work()
    expect(await lookAt(bot, before)).toEqual({ ...untouched, ...asEver })
    bot.clock.advance(60_000)
    await bot.work()
    expect(await lookAt(bot, before)).toEqual({ ...untouched, ...asEver, reminded: true })
    expect(told(bot)).toEqual([resting, unproven])
  })

  it.each([
    ['twenty days', '2026-03-23T09:05:00Z'],
    ['two days', '2026-03-05T09:05:00Z'],
    ['years', '2031-03-04T09:05:00Z'],
  ])('by %s and is put right within an hour, as by the network, does nothing', async (_what, wrong) => {
    const { bot, before } = await restarted(wrong)
    bot.clock.jump(ten)
    bot.clock.advance(60_000)
    await bot.work()
    expect(await lookAt(bot, before)).toMatchObject({
      ...untouched,
      ...asEver,
      reminded: true,
      card: expect.toBeOneOf([undefined, 'sprang']),
    })
    expect(reminders(bot, before)).toBe(1)
  })

  it.each([
    ['two days back', '2026-03-01T09:05:00Z'],
    ['32 days ahead', '2026-04-04T09:05:00Z'],
    ['years ahead', '2031-03-04T09:05:00Z'],
    ['years back', '2021-03-03T09:05:00Z'],
  ])('%s is not believed, and nothing is done until it is put right', async (_what, wrong) => {
    const { bot, before } = await restarted(wrong)
    expect(await lookAt(bot, before)).toEqual({ ...untouched, ...doubted })
    bot.clock.jump(ten)
    await bot.work()
    expect(await lookAt(bot, before)).toEqual({ ...untouched, ...asEver, reminded: true, card: 'sprang' })
    expect(told(bot)).toEqual([doubtful, believedAgain])
  })

  it.each([
    ['the day', '2026-06-16', false],
    ['the day before', '2026-06-15', false],
    ['another day', '2026-06-13', true],
  ])('after three months, an operator’s word for %s counts', async (_what, today, isDoubted) => {
    const { bot, before } = await restarted('2026-06-16T09:05:00Z', { env: { TODAY_IS: today } })
    const removed = { reminded: true, audit: true, holder: false, ...asEver }
    expect(await lookAt(bot, before)).toEqual(isDoubted ? { ...untouched, ...doubted } : removed)
  })

  it('after three months, whoever writes by way of Teams proves what day it is', async () => {
    const { bot, before } = await restarted('2026-06-16T09:05:00Z', asInTeams)
    expect(told(bot)).toEqual([doubtful])
    await bot.chat().say('hallo')
    await bot.work()
    expect(await lookAt(bot, before)).toMatchObject({ reminded: true, audit: true, holder: false, card: 'sprang' })
    expect(told(bot)).toEqual([doubtful, believedAgain])
  })

  it('by twenty days is put right later, and nobody waits twenty days for a reminder', async () => {
    const { bot, before } = await restarted('2026-03-23T09:05:00Z', asInTeams)
    bot.clock.advance(3_600_000)
    await bot.work()
    expect(reminders(bot, before)).toBe(1)
    bot.clock.jump('2026-03-03T10:05:00Z')
    await bot.work()
    expect(told(bot)).toEqual([resting, unproven, doubtful])
    await bot.chat().say('hallo')
    await bot.work()
    expect(reminders(bot, before)).toBe(2)
    bot.clock.advance(24 * 3_600_000)
    await bot.work()
    expect(reminders(bot, before)).toBe(2)
  })
})

describe('a clock that is ahead at start after start', () => {
  const hour = 3_600_000
  const boot = '2026-02-20T03:00:00Z'

  /** The town, and how its bot is started again and again on the same folder. */
  async function startedOften(options: BotOptions = {}) {
    const folder = await temporaryFolder()
    const bots = [await town({ ...options, store: await temporaryStore({ folder }) })]
    return {
      bots,
      /** @param shown where the clock stands */
      async again(now: string, shown = now, more: BotOptions = {}): Promise<TestBot> {
        await bots.at(-1)?.app.close()
        const store = await temporaryStore({ folder })
        const bot = await startBot({ ...options, ...more, now, store, env: { COORDINATORS: max.aadObjectId } })
        bots.push(bot)
        bot.clock.jump(shown)
        await bot.work()
        return bot
      },
    }
  }

  it.each([1, 2, 9, 30])(
    'by %i days, as long as the machine runs, does nothing, and is right again at once',
    async days => {
      const { bots, again } = await startedOften({ boot })
      for (const minute of ['31', '32', '33']) {
        const now = `2026-03-03T07:${minute}:00Z`
        const wrong = new Date(Date.parse(now) + (days * 24 + 2) * hour).toISOString()
        const bot = await again(now, wrong)
        bot.clock.advance(hour)
        await bot.work()
        expect(await lookAt(bot)).toEqual({ ...untouched, ...doubted })
        expect(reminders(...bots)).toBe(0)
      }
      const bot = await again(ten)
      expect(await lookAt(bot, bots[0])).toMatchObject({ ...untouched, ...asEver, reminded: true })
      for (const day of ['04', '05', '06']) await again(`2026-03-${day}T09:05:00Z`)
      expect(reminders(...bots)).toBe(1)
    },
  )

  it.each([
    ['the machine runs', boot],
    ['nobody can tell whether the machine was started meanwhile', undefined],
  ])('by a day more each time removes nothing early, when %s', async (_what, named) => {
    const { again } = await startedOften({ ...(named && { boot: named }) })
    let bot: TestBot | undefined
    // By its clock, the time for the name is over after 61 days.
    for (let day = 1; day < 65; day++) {
      const shown = new Date(Date.parse('2026-03-03T09:05:00Z') + day * 24 * hour).toISOString()
      bot = await again('2026-03-03T09:05:00Z', shown)
    }
    expect(await lookAt(bot ?? expect.unreachable())).toMatchObject({ holder: true })
  })

  it('by a day, when the machine was just switched on, does nothing while the network may put it right', async () => {
    const { bots, again } = await startedOften({ boot })
    for (const [day, hourOf] of [
      ['03', '09'],
      ['04', '09'],
      ['05', '09'],
    ]) {
      const switchedOn = `2026-03-${day}T${hourOf}:04:00Z`
      const now = `2026-03-${day}T${hourOf}:05:00Z`
      const wrong = new Date(Date.parse(now) + 24 * hour).toISOString()
      const before = reminders(...bots)
      const bot = await again(now, wrong, { boot: switchedOn })
      await bot.work()
      expect(reminders(...bots)).toBe(before)
      bot.clock.jump(now)
      bot.clock.advance(61 * 60_000)
      await bot.work()
      expect(reminders(...bots)).toBe(1)
    }
    expect(told(bots.at(-1) ?? expect.unreachable())).toEqual([resting, unproven])
  })

  it('by hours is right once somebody has written in Teams, also for the next start', async () => {
    const { again, bots } = await startedOften({ ...asInTeams, boot })
    const later = '2026-03-03T14:05:00Z'
    const [bot] = bots
    bot?.clock.jump(later)
    await bot?.chat().say('hallo')
    await bot?.work()
    const next = await again(ten, later)
    expect(told(next)).toEqual([])
  })

  it('by steps too small to be minded is not believed once they add up', async () => {
    const bot = await town()
    for (let step = 1; step <= 9; step++) {
      bot.clock.jump(new Date(Date.parse(early) + step * 2 * hour).toISOString())
      await bot.work()
    }
    expect(await lookAt(bot)).toEqual({ ...untouched, ...doubted, reminded: true })
  })
})

describe('what is removed', () => {
  const removed = async (bot: TestBot) => [
    (await bot.store.get('audit', 'old')) === undefined,
    (await bot.store.get('tasks', held.id))?.doc.person === undefined,
  ]

  /** The last day on which the person is still named, by a clock that is right. */
  const almost = '2026-05-02T09:05:00Z'

  /** After a rest, at a start at which the clock shows this. */
  async function rested(
    now: string,
    options: BotOptions = {},
  ): Promise<{ bot: TestBot; again(now: string): Promise<TestBot> }> {
    const folder = await temporaryFolder()
    const first = await town({ store: await temporaryStore({ folder }), now: '2026-04-12T07:30:00Z' })
    const old: AuditEntry = { ...entry, id: 'old', on: '2025-11-03' }
    expect(await first.store.commit(changes([put('audit', old)]))).toBe('committed')
    let last = first
    async function again(next: string): Promise<TestBot> {
      await last.app.close()
      const { env, ...rest } = options
      const store = await temporaryStore({ folder })
      last = await startBot({ ...rest, now: next, store, env: { COORDINATORS: max.aadObjectId, ...env } })
      await last.work()
      last.clock.advance(3_600_000)
      await last.work()
      return last
    }
    return { bot: await again(now), again }
  }

  it('waits after a rest until somebody writes in Teams', async () => {
    const { bot } = await rested('2026-05-10T09:05:00Z', asInTeams)
    expect(await removed(bot)).toEqual([false, false])
    bot.clock.advance(24 * 3_600_000)
    await bot.work()
    expect(await removed(bot)).toEqual([false, false])
    await bot.chat().say('hallo')
    await bot.work()
    expect(await removed(bot)).toEqual([true, true])
  })

  it('goes at once by an operator’s word', async () => {
    const { bot } = await rested('2026-05-10T09:05:00Z', { env: { TODAY_IS: '2026-05-10' } })
    expect(await removed(bot)).toEqual([true, true])
  })

  it('is never more, however often the bot is started with a clock that goes ahead by 31 days', async () => {
    const { bot, again } = await rested('2026-05-13T09:05:00Z')
    expect(await removed(bot)).toEqual([false, false])
    for (const day of ['2026-06-13', '2026-07-14', '2026-08-14', '2026-08-15'])
      expect(await removed(await again(`${day}T09:05:00Z`)), day).toEqual([false, false])
  })

  it('goes on with the time that passes, also without a word and over starts', async () => {
    const { again } = await rested('2026-04-20T09:05:00Z')
    // Eight days of rest are not proven, so the day after `almost` is eight days later.
    expect(await removed(await again(almost))).toEqual([false, false])
    const bot = await again('2026-05-03T09:05:00Z')
    for (let day = 0; day < 30; day++) {
      bot.clock.advance(24 * 3_600_000)
      await bot.work()
    }
    expect(await removed(bot)).toEqual([true, true])
  })
})

describe('what a wrong clock has left behind', () => {
  it('is no message that waits, or is being sent, for years', async () => {
    const bot = await town()
    const later = '2031-03-04T09:05:00.000Z'
    const blocked = { is: 'blocked', task: 'T-2026-10001' } as const
    const list = [
      record('waits', { to: erika.aadObjectId, about: blocked, dueAt: later }),
      record('hangs', {
        to: erika.aadObjectId,
        about: blocked,
        state: 'sending',
        deliveries: 1,
        lease: { token: 'x', until: later },
      }),
    ]
    await bot.store.commit(changes(list.map(each => put('outbox', each))))
    bot.clock.advance(26 * 3_600_000)
    await bot.work()
    expect(await bot.store.outboxOf(erika.aadObjectId)).toEqual([])
  })
})
