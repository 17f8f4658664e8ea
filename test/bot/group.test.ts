import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'

const { erika, group, channel } = teams

describe.each([
  ['group chat', group],
  ['channel', channel],
])('in a %s', (_, place) => {
  it('says nothing unless mentioned', async () => {
    const bot = await startBot()
    const shared = bot.chat(erika, place)
    await shared.post(teams.message(shared.origin(), 'Ich habe eine Idee'))
    expect(bot.connector.messages()).toEqual([])
  })

  it('takes a dialogue to the personal chat, and says so here in one line', async () => {
    const bot = await startBot()
    const personal = bot.chat()
    await personal.install()
    const shared = bot.chat(erika, place)
    await shared.say('idee: Digitaler Bauantrag')
    expect(personal.read()).toContain('Frage 2 von 3')
    expect(shared.messages()).toHaveLength(1)
    expect(shared.messages()[0]?.text).toContain('persönlichen Chat')
    await personal.say('Papier')
    expect(personal.read()).toContain('Frage 3 von 3')
  })

  it('opens the personal chat of somebody it meets here for the first time', async () => {
    const bot = await startBot()
    const shared = bot.chat(erika, place)
    await shared.say('neue Idee')
    const elsewhere = bot.connector.messages().filter(({ conversation }) => conversation !== place.id)
    expect(elsewhere.map(({ card }) => JSON.stringify(card)).at(-1)).toContain('Wie heißt Ihre Idee?')
    expect(shared.messages()).toHaveLength(1)
  })

  it('says how to install the app when the person cannot be reached', async () => {
    const bot = await startBot()
    const shared = bot.chat(erika, place)
    for (const _ of ['the welcome', 'the list'])
      bot.connector.next({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } }, 'POST')
    await shared.say('meine ideen')
    expect(shared.messages()).toHaveLength(1)
    expect(shared.messages()[0]?.text).toMatch(/install|hinzu|Apps/i)
  })

  it('answers a greeting, and what it does not understand, with one line', async () => {
    const bot = await startBot()
    const shared = bot.chat(erika, place)
    await shared.say('Hallo')
    await shared.say('Wie wird das Wetter?')
    expect(shared.messages().map(({ text }) => typeof text)).toEqual(['string', 'string'])
    // Only a channel can be bound to the ideas.
    for (const { text } of shared.messages()) expect(text?.includes('ideen hier')).toBe(place === channel)
  })

  it('never takes what is said here for an answer', async () => {
    const bot = await startBot()
    const personal = bot.chat()
    await personal.install()
    await personal.say('idee: Digitaler Bauantrag')
    const before = await bot.store.sessionsOf(erika.aadObjectId)
    await bot.chat(erika, place).say('Das ist keine Antwort')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual(before)
  })
})
