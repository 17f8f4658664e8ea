import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'

const { erika } = teams

async function installed(): Promise<{ bot: TestBot; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

/** The cards a dialogue could still be answered on. */
function open(chat: Chat): string[] {
  return chat
    .cards()
    .filter(card => JSON.stringify(card).match(/"act":"(answer|submit|confirm)"/))
    .map(card => chat.read(card))
}

/** The data of an act on the newest card. */
function dataOf(chat: Chat, act: string): teams.Json {
  const found = JSON.stringify(chat.lastCard()).match(new RegExp(`\\{"v":1,"act":"${act}"[^}]*\\}`))?.[0]
  if (!found) throw new Error(`No ${act} on the newest card`)
  return JSON.parse(found)
}

describe('never more than one card of a dialogue is open', () => {
  it('when several answers are typed at once', async () => {
    const { chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    await Promise.all([chat.say('Papier'), chat.say('Bürgerservice')])
    expect(open(chat)).toHaveLength(1)
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('when the same text is delivered twice at once', async () => {
    const { chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    const text = teams.message(chat.origin(), 'Papier')
    await Promise.all([chat.post(text), chat.post(text)])
    expect(open(chat)).toHaveLength(1)
    expect(chat.messages()).toHaveLength(3)
  })

  it('when "Idee festhalten" is clicked twice at once', async () => {
    const { bot, chat } = await installed()
    await Promise.all([chat.click('Idee festhalten'), chat.click('Idee festhalten')])
    expect(open(chat)).toHaveLength(1)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toHaveLength(1)
  })

  it('when a click is delivered again after the next answer', async () => {
    const { chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    const click = teams.invoke(chat.origin(), { ...dataOf(chat, 'answer'), answer: 'Papier' }, chat.lastMessage()?.id)
    await chat.post(click)
    await chat.say('Bürgerservice')
    await chat.post(click)
    expect(open(chat)).toHaveLength(1)
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('when an idea is withdrawn while it is being edited', async () => {
    const { bot, chat } = await installed()
    for (const text of ['idee: A', 'Papier', '4', 'absenden', 'mit Namen', 'idee 2026-10001']) await chat.say(text)
    await chat.click({ act: 'edit-idea' })
    await chat.click({ act: 'withdraw' })
    await chat.click({ act: 'withdraw-yes' })
    expect(open(chat)).toEqual([])
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('when a dialogue is begun or continued from a group', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: A')
    const shared = bot.chat(erika, teams.group)
    await shared.say('zurück')
    expect(open(chat)).toHaveLength(1)
    expect(chat.read()).toContain('Frage 2 von 3')
    await shared.say('idee: B')
    expect(open(chat)).toHaveLength(1)
  })
})

describe('a dialogue paused before its first answer', () => {
  it('goes on at once when it is begun again', async () => {
    const { bot, chat } = await installed()
    for (const text of ['neue Idee', 'pause', 'neue Idee']) await chat.say(text)
    expect(chat.read()).toContain('Frage 1 von 3')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.status).toBe('active')
  })
})

describe('an old card of a paused dialogue', () => {
  it('shows that it is paused, and leaves the open dialogue alone', async () => {
    const { chat } = await installed()
    await chat.say('idee: A')
    const old = { data: { ...dataOf(chat, 'answer'), answer: 'Papier' }, card: chat.lastMessage()?.id }
    await chat.say('idee: B')
    await chat.invoke(old.data, old.card)
    expect(open(chat)).toHaveLength(1)
    await chat.say('Problem von B')
    expect(chat.read()).toContain('Frage 3 von 3')
  })
})

describe('when sending fails at the end', () => {
  it('the Kennwort stays in the chat', async () => {
    const { bot, chat } = await installed()
    for (const text of ['idee: A', 'Papier', '4', 'absenden', 'ohne Namen']) await chat.say(text)
    bot.connector.next({ status: 429 }, 'POST')
    await chat.say('notiert')
    expect(
      chat
        .cards()
        .map(card => chat.read(card))
        .join(),
    ).toContain('AAAA-AAAA-2221')
  })

  it('a client that knows only Action.Submit gets the card below', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: A')
    bot.connector.next({ status: 429 }, 'PUT')
    await chat.submit('Weiter', { answer: 'Papier' })
    expect(chat.read()).toContain('Frage 3 von 3')
  })
})

describe('a dialogue nobody sees', () => {
  it('waits after the bot was removed and installed again', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: A')
    await chat.uninstall()
    await chat.install()
    await chat.say('Hallo')
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.progress.answers.problem).toBeUndefined()
    expect(chat.read()).toContain('A')
  })

  it('does not take a greeting of the next day for an answer', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: A')
    bot.clock.advance(20 * 60 * 60 * 1000)
    await chat.say('Guten Morgen')
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.progress.answers.problem).toBeUndefined()
  })
})

describe('long texts', () => {
  it.each([2_000, 60_000])('of %i characters are refused with limit and length, on a card that fits', async length => {
    const { chat } = await installed()
    await chat.say('idee: A')
    await chat.say('x'.repeat(length))
    expect(chat.read()).toContain(new Intl.NumberFormat('de').format(length))
    expect(JSON.stringify(chat.lastCard()).length).toBeLessThan(28_000)
    await chat.click('Weiter', { answer: 'y'.repeat(length) })
    expect(chat.read()).toContain(new Intl.NumberFormat('de').format(length))
  })
})

describe('the language of an apology', () => {
  it('is the person’s, whatever the client says', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: A')
    const [before] = await bot.store.sessionsOf(erika.aadObjectId)
    if (!before) throw new Error('The dialogue is missing')
    const put = { ...before.doc, guide: { id: 'idea', hash: 'gone' } }
    const change = { collection: 'sessions' as const, id: put.id, expect: before.version, put }
    await bot.store.commit({ at: '2026-03-02T09:00:00Z', reads: [], changes: [change] })
    await chat.say('weiter', { locale: 'en-US' })
    expect(chat.read()).toContain('Das hat leider nicht geklappt')
  })
})
