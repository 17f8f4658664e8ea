import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/documents/channel.ts'
import type { OutboxRecord } from '../../src/documents/outbox.ts'
import * as teams from '../fixtures/activities/teams.ts'
import type { TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put, remove } from '../fixtures/documents.ts'
import { memoryStore } from '../fixtures/store.ts'
import { type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max, group, channel } = teams
const channelId = channel.id.replace(/;.*/, '')
const monday = '2026-03-02T09:00:00Z'
const tuesday = '2026-03-03T07:31:00Z'
const number = '2026-10001'

/** A Monday; Selin coordinates. */
function town(): Promise<TownHall> {
  return townHall({ now: monday })
}

/** What stands in the channel, each thread by its first message. */
function posts(bot: TestBot) {
  return bot.connector.messages().filter(({ conversation, id }) => conversation === `${channelId};messageid=${id}`)
}

function thread(bot: TestBot, user: teams.User, n = 0): Chat {
  const post = posts(bot)[n]
  return bot.chat(user, { conversationType: 'channel', id: post?.conversation ?? '' })
}

async function capture(chat: Chat, title = 'Termine online buchen', name = 'mit Namen'): Promise<void> {
  for (const text of [`idee: ${title}`, 'Viele warten lange im Flur.', 'Bürgerservice', 'absenden', name])
    await chat.say(text)
  if (name !== 'mit Namen') await chat.say('notiert')
}

async function records(bot: TestBot): Promise<OutboxRecord[]> {
  return (await bot.store.outboxOf(`channel:${channelId}`)).map(({ doc }) => doc)
}

async function bound(bot: TestBot): Promise<Channel | undefined> {
  return (await bot.store.get('channels', channelId))?.doc
}

/** A channel that is an inbox, and one idea posted in it. */
async function posted(): Promise<TownHall> {
  const bot = await town()
  await bot.chat(bot.selin.user, channel).say('ideen hier')
  await capture(bot.max)
  await bot.at(tuesday)
  expect(posts(bot)).toHaveLength(1)
  return bot
}

describe('binding a channel', () => {
  it.each([
    ['ideen hier', 'inbox', 'Die ersten kommen am Dienstag, 3. März 2026.'],
    ['Ideen hier wöchentlich', 'weekly', 'Die erste kommt am Montag, 9. März 2026.'],
    ['ideas here monthly', 'monthly', 'Die erste kommt am Mittwoch, 1. April 2026.'],
  ])('with "%s" makes it %s, for coordinators, answered in one line', async (words, mode, answer) => {
    const bot = await town()
    const here = bot.chat(bot.selin.user, channel)
    await here.say(words)
    expect(await bound(bot)).toMatchObject({ mode, address: { conversationId: channelId, botId: teams.bot.id } })
    expect(JSON.stringify(await bound(bot))).not.toContain(bot.selin.user.id)
    expect(here.messages().map(({ text }) => text)).toEqual([expect.stringContaining(answer)])
    // And how it ends.
    expect(here.messages()[0]?.text).toContain('ideen nicht mehr hier')
  })

  it('is found by whoever asks for help there, and on the coordination card', async () => {
    const bot = await town()
    const here = bot.chat(bot.selin.user, channel)
    await here.say('hilfe')
    expect(here.messages()[0]?.text).toContain('ideen hier')
    await bot.selin.say('koordination')
    expect(bot.selin.read()).toContain('In einem Kanal erscheinen noch keine Ideen')
    expect(bot.selin.read()).toContain('*ideen hier*')
    await here.say('ideen hier')
    await bot.selin.say('koordination')
    expect(bot.selin.read()).toContain('Ideen erscheinen in einem Kanal')
  })

  it('is refused to others, and nothing changes', async () => {
    const bot = await town()
    const here = bot.chat(max, channel)
    await here.say('ideen hier')
    await here.say('ideen nicht mehr hier')
    expect(await bound(bot)).toBeUndefined()
    expect(here.messages().map(({ text }) => text)).toEqual(Array(2).fill(expect.stringContaining('Koordination')))
  })

  it('works in no other chat', async () => {
    const bot = await town()
    const shared = bot.chat(bot.selin.user, group)
    await shared.say('ideen hier')
    await bot.selin.say('ideen hier')
    expect(shared.messages()[0]?.text).toContain('nur in einem Kanal')
    expect(bot.selin.lastMessage()?.text).toContain('nur in einem Kanal')
    expect(await bot.store.channels()).toEqual([])
  })

  it('changes with other words, and ends', async () => {
    const bot = await town()
    const here = bot.chat(bot.selin.user, channel)
    for (const words of ['ideen hier', 'ideen hier wöchentlich', 'ideen nicht mehr hier', 'ideen nicht mehr hier'])
      await here.say(words)
    expect(await bound(bot)).toBeUndefined()
    expect(here.messages()).toHaveLength(4)
  })

  it('goes well when two coordinators do it at once', async () => {
    const bot = await town()
    const appointed = await bot.store.get('people', erika.aadObjectId)
    if (appointed)
      await bot.seed([
        put('people', { ...appointed.doc, coordinator: { by: 'x', on: '2026-03-01' } }, appointed.version),
      ])
    await Promise.all([
      bot.chat(bot.selin.user, channel).say('ideen hier'),
      bot.chat(erika, channel).say('ideen hier wöchentlich'),
    ])
    expect(['inbox', 'weekly']).toContain((await bound(bot))?.mode)
    expect(bot.chat(erika, channel).messages()).toHaveLength(2)
  })
})

describe('a new idea', () => {
  it('is posted on the next working day with the overview, with or without a name alike', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max)
    bot.clock.advance(3 * 3_600_000)
    await capture(bot.otto, 'Fundsachen mit Foto zeigen', 'ohne Namen')
    await bot.at('2026-03-02T15:00:00Z')
    expect(posts(bot)).toEqual([])
    const waiting = await records(bot)
    expect(new Set(waiting.map(({ dueAt }) => dueAt))).toEqual(new Set(['2026-03-03T07:30:00.000Z']))
    await bot.at('2026-03-03T07:29:00Z')
    expect(posts(bot)).toEqual([])
    await bot.at(tuesday)
    const texts = posts(bot).map(({ card }) => JSON.stringify(card))
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('Termine online buchen')
    expect(texts[1]).toContain('Fundsachen mit Foto zeigen')
    for (const text of texts) for (const name of [max.name, bot.otto.user.name]) expect(text).not.toContain(name)
    expect(JSON.stringify(posts(bot).map(({ card }) => card))).not.toContain('refresh')
    expect(await records(bot)).toEqual([])
  })

  it('is posted in the language of the installation, whoever has bound the channel', async () => {
    const bot = await town()
    await bot.selin.say('english')
    await bot.chat(bot.selin.user, channel).say('ideas here')
    await capture(bot.max)
    await bot.at(tuesday)
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('Unterstützen')
  })

  it('is posted nowhere once it was withdrawn, or the channel is free again', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max)
    await capture(bot.erika, 'Fundsachen mit Foto zeigen')
    await bot.max.say('meine ideen')
    await bot.max.click({ act: 'idea', id: number })
    await bot.max.click({ act: 'withdraw' })
    await bot.max.say('ja')
    await bot.at(tuesday)
    expect(posts(bot)).toHaveLength(1)
    await capture(bot.max, 'Noch eine ganz andere Sache')
    await bot.chat(bot.selin.user, channel).say('ideen nicht mehr hier')
    await bot.at('2026-03-04T07:31:00Z')
    expect(posts(bot)).toHaveLength(1)
    expect(await records(bot)).toEqual([])
  })
})

describe('a posted idea', () => {
  it('changes for all when a coordinator decides, also at night', async () => {
    const bot = await posted()
    bot.clock.set('2026-03-03T20:00:00Z')
    await bot.selin.sure(`${number} in prüfung: Wir sprechen mit dem Bürgerbüro.`)
    await bot.at('2026-03-03T20:09:00Z')
    // Nothing decided shows before it counts, nor that something was.
    expect(posts(bot)[0]).toMatchObject({ updates: 0 })
    await thread(bot, erika).click({ act: 'support' })
    await bot.work()
    expect(posts(bot)[0]).toMatchObject({ updates: 1 })
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('🆕 neu')
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('Zugesagt ist eine erste Reaktion')
    await bot.at('2026-03-03T20:10:00Z')
    expect(posts(bot)[0]).toMatchObject({ updates: 2 })
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('in Prüfung')
    expect(await records(bot)).toEqual([])
  })

  it('is changed once for several changes', async () => {
    const bot = await posted()
    await bot.selin.sure(`${number} rückfrage: Welche Termine?`)
    await thread(bot, erika).click({ act: 'support' })
    await bot.work()
    expect(posts(bot)[0]).toMatchObject({ updates: 1 })
  })

  it('says that it was withdrawn, and is forgotten', async () => {
    const bot = await posted()
    await bot.max.say('meine ideen')
    await bot.max.click({ act: 'idea', id: number })
    await bot.max.click({ act: 'withdraw' })
    await bot.max.say('ja')
    await bot.work()
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('gibt es nicht mehr')
    expect(await bot.store.postsOf(number)).toEqual([])
  })

  it('says where it belongs after a merge, and comes back', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max)
    await capture(bot.erika, 'Fundsachen mit Foto zeigen')
    await bot.at(tuesday)
    await bot.selin.say(number)
    await bot.selin.invoke({ v: 1, act: 'merge-idea-yes', id: number, rev: 0, into: '2026-10002' })
    await bot.work()
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('gehört jetzt zu')
    const rev = (await bot.store.get('ideas', number))?.doc.rev
    await bot.selin.invoke({ v: 1, act: 'unmerge-idea', id: number, rev })
    await bot.work()
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('Unterstützen')
  })

  it('is posted anew when somebody deleted it', async () => {
    const bot = await posted()
    await bot.selin.sure(`${number} gesichtet: Danke.`)
    bot.clock.advance(10 * 60_000)
    bot.connector.next({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }, 'PUT')
    await bot.work()
    expect(posts(bot)).toHaveLength(2)
    const [post] = await bot.store.postsOf(number)
    expect(post?.doc.activityId).toBe(posts(bot)[1]?.id)
    await bot.selin.sure(`${number} in prüfung: Wir sprechen darüber.`)
    bot.clock.advance(10 * 60_000)
    await bot.work()
    expect(posts(bot)[1]).toMatchObject({ updates: 1 })
  })

  it('tells with the next overview only what its author without a name did', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max, 'Termine online buchen', 'ohne Namen')
    await bot.at(tuesday)
    await bot.selin.sure(`${number} rückfrage: Welche Termine?`)
    await bot.work()
    expect(posts(bot)[0]?.updates).toBe(1)
    await bot.max.say('Kennwort AAAA-AAAA-2221')
    await bot.max.click({ act: 'answer-idea' })
    await bot.max.click({ act: 'answer-idea-yes' }, { text: 'Alle.' })
    expect((await records(bot)).map(({ dueAt }) => dueAt)).toEqual(['2026-03-04T07:30:00.000Z'])
    await bot.work()
    expect(posts(bot)[0]?.updates).toBe(1)
    await bot.at('2026-03-04T07:31:00Z')
    expect(posts(bot)[0]?.updates).toBe(2)
  })
})

describe('a click on a post', () => {
  it('supports right there: only whoever clicked is told, and the number changes for all', async () => {
    const bot = await posted()
    const here = thread(bot, erika)
    const answer = await here.click({ act: 'support' })
    expect(answer.body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('Termine online buchen'),
    })
    expect(here.messages()).toHaveLength(1)
    expect(posts(bot)[0]?.updates).toBe(0)
    await bot.work()
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('eine Person unterstützt das')
    await here.click({ act: 'support' })
    expect((await bot.store.get('ideas', number))?.doc.supporters).toEqual([erika.aadObjectId])
  })

  it('tells authors that they cannot support their own idea', async () => {
    const bot = await posted()
    const answer = await thread(bot, max).click({ act: 'support' })
    expect(answer.body).toMatchObject({ value: expect.stringMatching(/eigene/) })
    expect((await bot.store.get('ideas', number))?.doc.supporters).toBeUndefined()
  })

  it('makes known somebody who takes part for the first time, without writing to them', async () => {
    const bot = await posted()
    const stranger = { name: 'Nora Neu', aadObjectId: 'e5b8a6fc-0f72-4c9b-8024-6b5f1e9c3d45', id: '29:1Nora' }
    await thread(bot, stranger).click({ act: 'support' })
    expect((await bot.store.get('people', stranger.aadObjectId))?.doc).toMatchObject({
      name: 'Nora Neu',
      met: { userId: '29:1Nora' },
      welcomed: false,
    })
  })

  it('shows the idea in the personal chat', async () => {
    const bot = await posted()
    const here = thread(bot, erika)
    const before = bot.erika.messages().length
    const answer = await here.click({ act: 'idea' })
    expect(answer.body).toMatchObject({ value: expect.stringContaining('persönlichen Chat') })
    expect(bot.erika.messages()).toHaveLength(before + 1)
    expect(bot.erika.read()).toContain('Termine online buchen')
    expect(here.messages()).toHaveLength(1)
    expect(posts(bot)[0]?.updates).toBe(0)
  })

  it('says so when the personal chat cannot be reached', async () => {
    const bot = await posted()
    const here = thread(bot, erika)
    bot.connector.next({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } }, 'POST')
    const answer = await here.click({ act: 'idea' })
    expect(answer.body).toMatchObject({ value: expect.stringMatching(/Apps/) })
    expect(here.messages()).toHaveLength(1)
  })

  it('opens the form of a decision for coordinators, and for nobody else', async () => {
    const bot = await posted()
    await thread(bot, bot.selin.user).click({ act: 'decide' })
    expect(bot.selin.buttons().length).toBeGreaterThan(0)
    expect(bot.selin.read()).toContain('Wählen Sie den neuen Stand')
    const before = bot.erika.messages().length
    const answer = await thread(bot, erika).click({ act: 'decide' })
    expect(answer.body).toMatchObject({ value: expect.stringContaining('Koordination') })
    expect(bot.erika.messages()).toHaveLength(before)
  })

  it('answers older clients with a line', async () => {
    const bot = await posted()
    const here = thread(bot, erika)
    await here.submit({ act: 'support' })
    expect((await bot.store.get('ideas', number))?.doc.supporters).toEqual([erika.aadObjectId])
    expect(here.messages()).toHaveLength(2)
  })

  it.each([
    { v: 1, act: 'decide-yes', id: number, rev: 0, to: 'agenda', reason: 'x' },
    { v: 1, act: 'withdraw-yes', id: number },
    { v: 1, act: 'delete-yes', id: number, arg: 'AAAA-AAAA-2221' },
    { v: 1, act: 'merge-idea-yes', id: number, rev: 0, into: '2026-10002' },
    { v: 1, act: 'support', id: '2026-99999' },
    { v: 1, act: 'idea', id: '__proto__' },
    { v: 2, act: 'support', id: number },
    { act: 'decide', id: { $ne: 1 } },
    'support',
    null,
  ])('changes nothing by forged data: %j', async data => {
    const bot = await posted()
    const before = await bot.store.get('ideas', number)
    const here = thread(bot, erika)
    const answer = await here.invoke(data)
    expect(answer.status).toBe(200)
    expect(await bot.store.get('ideas', number)).toEqual(before)
    expect(here.messages()).toHaveLength(1)
    await bot.work()
    expect(posts(bot)[0]?.updates).toBe(0)
  })
})

describe('what goes wrong', () => {
  const roster = { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }

  it('in a channel is shown to coordinators, who can have it tried again', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max)
    bot.connector.next(roster, 'POST')
    await bot.at(tuesday)
    expect((await bound(bot))?.unreachable).toEqual({ why: 'not-installed', on: '2026-03-03' })
    await bot.selin.say('nicht zugestellt')
    await bot.selin.click({ act: 'parked-retry' })
    await bot.work()
    expect(posts(bot)).toHaveLength(1)
    expect((await bound(bot))?.unreachable).toBeUndefined()
  })

  it('in a channel is made good once somebody mentions the bot there', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier')
    await capture(bot.max)
    bot.connector.next(roster, 'POST')
    await bot.at(tuesday)
    await bot.chat(max, channel).say('hallo')
    await bot.work()
    expect(posts(bot)).toHaveLength(1)
  })

  it('never shows a dialogue to others when a delivery comes again', async () => {
    const bot = await posted()
    await bot.erika.say('idee: Mein Entwurf')
    const here = bot.chat(erika, channel)
    const activity = teams.mentioning(here.origin(), 'meine ideen')
    await here.post(activity)
    const shown = await bot.store.get('cards', erika.aadObjectId)
    await bot.seed([remove('cards', erika.aadObjectId, shown?.version ?? 0)])
    await here.post(activity)
    expect(here.messages().every(({ card }) => card === undefined)).toBe(true)
  })

  it('never shows a dialogue to others when somebody else keeps changing the same', async () => {
    const store = await memoryStore()
    let contested = false
    const busy = new Proxy(store, {
      get(target, name) {
        if (name === 'commit' && contested) return async () => 'conflict'
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const bot = await townHall({ now: monday, store: busy })
    await bot.erika.say('idee: Mein Entwurf')
    contested = true
    const here = bot.chat(erika, channel)
    await here.say('meine ideen')
    const answer = await here.invoke({ v: 1, act: 'idea', id: number }, '177')
    const taken = await here.post(teams.fetchTask(here.origin(), 'Text'))
    bot.connector.members.set(teams.team.id, [teams.listedMember(teams.max)])
    await here.post(teams.teamJoined(here.origin()))
    contested = false
    expect(here.messages().map(({ card }) => card)).toEqual([undefined])
    expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
    expect(taken.body).toMatchObject({ task: { type: 'continue' } })
  })
})

describe('an overview', () => {
  it('comes weekly with what was new, decided and supported in whole days, once', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier wöchentlich')
    await capture(bot.max)
    await bot.selin.sure(`${number} in prüfung: Wir sprechen darüber.`)
    await bot.otto.say(`${number} unterstützen`)
    await bot.at('2026-03-06T09:00:00Z')
    expect(posts(bot)).toEqual([])
    bot.clock.set('2026-03-09T07:15:00Z')
    await capture(bot.erika, 'Fundsachen mit Foto zeigen', 'ohne Namen')
    await bot.at('2026-03-09T07:31:00Z')
    await bot.at('2026-03-09T07:45:00Z')
    expect(posts(bot)).toHaveLength(1)
    const text = JSON.stringify(posts(bot)[0]?.card)
    expect(text).toContain('Ideen der letzten Woche')
    expect(text).toContain('Termine online buchen')
    // Of today: its time would tell when it was stored.
    expect(text).not.toContain('Fundsachen')
    await bot.at('2026-03-16T07:31:00Z')
    expect(JSON.stringify(posts(bot)[1]?.card)).toContain('Fundsachen')
  })

  it('comes monthly on the first working day', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier monatlich')
    await capture(bot.max)
    await bot.at('2026-03-31T09:00:00Z')
    expect(posts(bot)).toEqual([])
    await bot.at('2026-04-01T07:00:00Z')
    expect(JSON.stringify(posts(bot)[0]?.card)).toContain('Ideen des letzten Monats')
  })

  it('is left out when there is nothing to say', async () => {
    const bot = await town()
    await bot.chat(bot.selin.user, channel).say('ideen hier wöchentlich')
    await bot.at('2026-03-09T07:31:00Z')
    expect(posts(bot)).toEqual([])
    expect(await records(bot)).toEqual([])
  })
})
