import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import type { TestBot } from '../fixtures/bot.ts'
import { card, cardOf, line, startEchoBot } from '../fixtures/echo.ts'

const shown = { session: 's-1', step: 'title', rev: 2 }
const cardAnswer = (word: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: cardOf(word),
})
const told = (key: string) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: key })
const data = { v: 1, act: 'answer', id: 's-1', rev: 1 }

describe('a message', () => {
  it('is answered with HTTP 200, and then with what the turn says, in order', async () => {
    const bot = await startEchoBot(() => [
      { do: 'send', view: line('one') },
      { do: 'send', view: card('two'), shown },
    ])
    const chat = bot.chat()
    expect(await chat.say('Hallo')).toEqual({ status: 200, body: undefined })
    expect(chat.messages()).toMatchObject([{ text: 'one' }, { card: cardOf('two'), summary: 'two' }])
    expect(bot.shown).toEqual([{ ...shown, id: teams.erika.aadObjectId, activityId: chat.lastMessage()?.id }])
  })

  it('gets its HTTP answer before anything is sent, so that a slow connector causes no second delivery', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: line('late') }])
    const gate = Promise.withResolvers<void>()
    bot.connector.next({ until: gate.promise })
    const response = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(teams.message(bot.chat().origin(), 'a')),
    })
    expect(response.status).toBe(200)
    gate.resolve()
    await bot.app.idle()
    expect(bot.chat().lastMessage()?.text).toBe('late')
  })

  it('that is none of the bot’s business is answered with 200 and nothing else', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: line('x') }])
    const chat = bot.chat(teams.erika, teams.group)
    expect((await chat.post(teams.message(chat.origin(), 'not to you'))).status).toBe(200)
    expect((await chat.post({ ...teams.message(chat.origin(), ''), type: 'messageReaction' })).status).toBe(200)
    expect(bot.events).toEqual([])
    expect(bot.connector.requests).toEqual([])
  })

  it('that cannot be answered is logged without names, texts or ids, and tried once', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: card('a'), shown }])
    bot.connector.next({ status: 502, body: 'Erika Muster' })
    const chat = bot.chat()
    expect((await chat.say('geheim')).status).toBe(200)
    expect(bot.connector.requests).toHaveLength(1)
    expect(bot.shown).toEqual([])
    expect(bot.log).toEqual([
      { level: 'warn', fields: { why: 'uncertain', status: 502 }, message: 'A message could not be sent' },
    ])
  })
})

describe('a click', () => {
  it('is answered with the new card, and then the message itself is updated', async () => {
    const bot = await startEchoBot(event => [
      event.what.is === 'action' ? { do: 'replace', view: card('new'), shown } : { do: 'send', view: card('old') },
    ])
    const chat = bot.chat()
    await chat.say('a')
    expect(await chat.invoke(data)).toEqual({ status: 200, body: cardAnswer('new') })
    expect(chat.messages()).toMatchObject([{ card: cardOf('new'), updates: 1 }])
    expect(bot.shown).toEqual([{ ...shown, id: teams.erika.aadObjectId, activityId: chat.lastMessage()?.id }])
  })

  it('on a message that is gone is answered all the same', async () => {
    const bot = await startEchoBot(() => [{ do: 'replace', view: card('new'), shown }])
    expect(await bot.chat().invoke(data, '404')).toEqual({ status: 200, body: cardAnswer('new') })
    expect(bot.chat().messages()).toEqual([])
    expect(bot.shown).toMatchObject([{ activityId: '404' }])
    expect(bot.log).toEqual([])
  })

  it('that changes no card is answered with a line that tells where to look', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: card('below') }])
    expect(await bot.chat().invoke(data, '1')).toEqual({ status: 200, body: told('note.below') })
    expect(bot.chat().messages()).toMatchObject([{ card: cardOf('below') }])
    expect((await (await startEchoBot(() => [])).chat().invoke(data, '1')).body).toEqual(told('note.already-done'))
  })

  it('as Action.Submit updates the card, or sends it below if it is gone', async () => {
    const bot = await startEchoBot(event => [
      event.what.is === 'action' ? { do: 'replace', view: card('new'), shown } : { do: 'send', view: card('old') },
    ])
    const chat = bot.chat()
    await chat.say('a')
    const first = chat.lastMessage()?.id
    await chat.post(teams.submit(chat.origin(), data, first))
    expect(chat.messages()).toMatchObject([{ card: cardOf('new'), updates: 1 }])
    await chat.post(teams.submit(chat.origin(), data, 'gone'))
    expect(chat.messages()).toHaveLength(2)
    expect(bot.shown.map(each => each.activityId)).toEqual([first, chat.lastMessage()?.id])
  })

  it('with an unknown verb is still ours, another invoke is not', async () => {
    const bot = await startEchoBot(() => [{ do: 'replace', view: card('home') }])
    const chat = bot.chat()
    expect((await chat.post(teams.invoke(chat.origin(), data, '1', 'other'))).status).toBe(200)
    expect((await chat.post({ ...teams.invoke(chat.origin(), data, '1'), name: 'task/fetch' })).status).toBe(501)
  })

  it('never shows an older card over a newer one, however slow the first update is', async () => {
    let n = 0
    const bot = await startEchoBot(() => [
      n++ === 0 ? { do: 'send', view: card('0') } : { do: 'replace', view: card(String(n)) },
    ])
    const chat = bot.chat()
    await chat.say('a')
    const gate = Promise.withResolvers<void>()
    bot.connector.next({ until: gate.promise }, 'PUT')
    const clicks = [chat.invoke(data), bot.connector.arrived(2).then(() => chat.invoke(data))]
    await bot.connector.arrived(2)
    gate.resolve()
    await Promise.all(clicks)
    expect(chat.lastCard()).toEqual(cardOf('3'))
  })
})

describe('closing an old card', () => {
  const closing = { view: card('closed') as never }

  it('comes after the new one, and each closes the card before its own, however quickly they follow', async () => {
    let n = 0
    const bot = await startEchoBot(() => [
      { do: 'send', view: card(String(++n)), shown: { ...shown, rev: n }, closing },
    ])
    const chat = bot.chat()
    await Promise.all([chat.say('a'), chat.say('b'), chat.say('c')])
    expect(chat.cards()).toEqual([cardOf('closed'), cardOf('closed'), cardOf('3')])
  })

  it('does not happen if the new one does not arrive', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: card('next'), shown, closing }])
    const chat = bot.chat()
    await chat.say('a')
    bot.connector.next({ status: 429 }, 'POST')
    await chat.say('b')
    expect(chat.cards()).toEqual([cardOf('next')])
  })

  it('is not minded if it is gone', async () => {
    const bot = await startEchoBot(() => [{ do: 'send', view: line('next'), shown, closing }])
    bot.shown.push({ ...shown, id: teams.erika.aadObjectId, activityId: 'gone' })
    await bot.chat().say('a')
    expect(bot.chat().messages()).toMatchObject([{ text: 'next' }])
    expect(bot.log).toEqual([
      { level: 'debug', fields: { why: 'gone', status: 404 }, message: 'An old card could not be closed' },
    ])
  })
})
describe('writing to somebody met in a group', () => {
  const step = {
    do: 'send-personal',
    view: card('private'),
    done: line('written'),
    otherwise: line('install me'),
  } as const

  it('opens the personal chat and says so in the group', async () => {
    const bot = await startEchoBot(() => [{ ...step, shown }])
    const chat = bot.chat(teams.erika, teams.group)
    await chat.say('idee')
    expect(chat.messages()).toMatchObject([{ text: 'written' }])
    const opened = bot.connector.messages().find(each => each.conversation.startsWith('a:1Opened'))
    expect(opened?.card).toEqual(cardOf('private'))
    expect(bot.shown).toMatchObject([{ activityId: opened?.id }])
  })

  it('uses the address it knows', async () => {
    const conversationId = teams.personal(teams.erika).id
    const bot = await startEchoBot(event => [{ ...step, address: { ...event.address, conversationId } }])
    await bot.chat(teams.erika, teams.group).say('idee')
    expect(bot.chat().messages()).toMatchObject([{ card: cardOf('private') }])
  })

  it('says what to do if the person cannot be reached', async () => {
    const bot = await startEchoBot(() => [step])
    bot.connector.next({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } })
    const chat = bot.chat(teams.erika, teams.group)
    await chat.say('idee')
    expect(chat.messages()).toMatchObject([{ text: 'install me' }])
  })
})

describe('a turn that fails', () => {
  function fail(): never {
    throw new Error('secret text of Erika Muster')
  }

  function referenceIn(bot: TestBot): string {
    const fields = bot.log[0]?.fields
    return fields && 'reference' in fields ? String(fields.reference) : ''
  }

  it('ends in one apology whose reference is in the log, without the message of the error', async () => {
    const bot = await startEchoBot(fail)
    const chat = bot.chat()
    expect(await chat.say('a')).toEqual({ status: 200, body: undefined })
    expect(bot.log).toMatchObject([
      { level: 'error', fields: { reference: expect.stringMatching(/^[0-9a-f]{8}$/), error: 'Error' } },
    ])
    expect(JSON.stringify(bot.log)).not.toContain('secret')
    expect(chat.cards()).toEqual([cardOf(referenceIn(bot))])
  })

  it('answers a click with the apology, and leaves the message as it is', async () => {
    const bot = await startEchoBot(fail)
    const answer = await bot.chat().invoke(data, '1')
    expect(answer).toEqual({ status: 200, body: cardAnswer(referenceIn(bot)) })
    expect(bot.connector.requests).toEqual([])
  })

  it('is answered with a bare 500 if not even the apology can be shown', async () => {
    const bot = await startEchoBot(fail, { render: fail })
    expect(await bot.chat().say('a')).toEqual({ status: 500, body: { error: 'refused' } })
  })
})

describe('being added to a team', () => {
  const members = [
    teams.listedMember(teams.erika),
    teams.listedMember(teams.max),
    { id: teams.bot.id, name: 'Trittstein' },
  ]

  it('tells the turns who is in it, and answers Teams first', async () => {
    const bot = await startEchoBot(() => [])
    bot.connector.members.set(teams.team.id, members)
    const gate = Promise.withResolvers<void>()
    bot.connector.next({ until: gate.promise }, 'GET')
    const response = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(teams.teamJoined(bot.chat().origin())),
    })
    expect(response.status).toBe(200)
    expect(bot.events).toEqual([])
    gate.resolve()
    await bot.app.idle()
    expect(bot.events).toMatchObject([
      { chat: 'channel', what: { is: 'met', people: [{ name: 'Erika Muster' }, { name: 'Max Beispiel' }] } },
    ])
  })

  it('later tells them who joined', async () => {
    const bot = await startEchoBot(() => [])
    bot.connector.members.set(teams.team.id, members)
    await bot.post(teams.teamJoined(bot.chat().origin(), [teams.max]))
    expect(bot.events).toMatchObject([{ what: { is: 'met', people: [{ id: teams.max.aadObjectId }] } }])
    await bot.post(teams.teamJoined(bot.chat().origin(), [{ id: '29:guest' }]))
    expect(bot.events).toHaveLength(1)
  })

  it('costs nothing if the members cannot be read', async () => {
    const bot = await startEchoBot(() => [])
    bot.connector.next({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } }, 'GET')
    expect((await bot.post(teams.teamJoined(bot.chat().origin()))).status).toBe(200)
    expect(bot.events).toEqual([])
    expect(bot.log).toEqual([
      {
        level: 'warn',
        fields: { why: 'not-installed', status: 403 },
        message: 'The members of a team could not be read',
      },
    ])
  })

  it('that cannot be remembered is logged, and nobody gets an apology', async () => {
    const bot = await startEchoBot(() => {
      throw new Error('Erika Muster')
    })
    bot.connector.members.set(teams.team.id, members)
    expect((await bot.post(teams.teamJoined(bot.chat().origin()))).status).toBe(200)
    expect(bot.connector.messages()).toEqual([])
    expect(bot.log).toMatchObject([{ level: 'error', message: 'The members of a team could not be remembered' }])
    expect(JSON.stringify(bot.log)).not.toContain('Muster')
  })
})
