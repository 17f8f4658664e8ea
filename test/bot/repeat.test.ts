import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const { erika } = teams

async function atProblem(): Promise<{ bot: Awaited<ReturnType<typeof startBot>>; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  await chat.click('Idee festhalten')
  await chat.click('Weiter', { answer: 'Digitaler Bauantrag' })
  return { bot, chat }
}

/** The data the current question card sends with its answer. */
function answerData(chat: Chat, answer: string): teams.Json {
  const action = JSON.stringify(chat.lastCard()).match(/\{"v":1,"act":"answer"[^}]*\}/)?.[0]
  if (!action) throw new Error('The newest card is no question')
  return { ...JSON.parse(action), answer }
}

describe('the same thing twice', () => {
  it('changes nothing when a click is delivered again with the same id, and answers with the current card', async () => {
    const { bot, chat } = await atProblem()
    const click = teams.invoke(chat.origin(), answerData(chat, 'Alles auf Papier'), chat.lastMessage()?.id)
    await chat.post(click)
    const before = await bot.store.sessionsOf(erika.aadObjectId)
    const again = await chat.post(click)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual(before)
    expect(again.status).toBe(200)
    expect(JSON.stringify(again.body)).toContain('Frage 3 von 3')
    expect(chat.read()).toContain('Frage 3 von 3')
  })

  it('takes a double click once, without a word', async () => {
    const { bot, chat } = await atProblem()
    const data = answerData(chat, 'Alles auf Papier')
    const card = chat.lastMessage()?.id
    await chat.invoke(data, card)
    const before = await bot.store.sessionsOf(erika.aadObjectId)
    await chat.invoke(data, card)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual(before)
    expect(chat.read()).not.toContain('Hinweis')
  })

  it('changes nothing when a click comes again late under a new id, and says kindly what happened', async () => {
    const { bot, chat } = await atProblem()
    const data = answerData(chat, 'Alles auf Papier')
    const card = chat.lastMessage()?.id
    await chat.invoke(data, card)
    const before = await bot.store.sessionsOf(erika.aadObjectId)
    bot.clock.advance(15_000)
    await chat.invoke(data, card)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual(before)
    expect(chat.read()).toContain('Frage 3 von 3')
    expect(chat.read()).toContain('Hinweis')
    expect(chat.messages()).toHaveLength(2)
  })

  it('answers a text once that is delivered twice', async () => {
    const { bot, chat } = await atProblem()
    const text = teams.message(chat.origin(), 'Alles auf Papier')
    await chat.post(text)
    const messages = chat.messages().length
    await chat.post(text)
    expect(chat.messages()).toHaveLength(messages)
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.at).toBe('ziel')
  })

  it('shows the card again when a text is delivered twice because its first answer failed', async () => {
    const { bot, chat } = await atProblem()
    const text = teams.message(chat.origin(), 'Alles auf Papier')
    bot.connector.next({ status: 502 }, 'POST')
    await chat.post(text)
    await chat.post(text)
    expect(chat.read()).toContain('Frage 3 von 3')
  })

  it('lets one of two clicks at the same moment win', async () => {
    const { bot, chat } = await atProblem()
    const card = chat.lastMessage()?.id
    const clicks = ['Alles auf Papier', 'Alles dauert zu lange'].map(answer =>
      chat.invoke(answerData(chat, answer), card),
    )
    const answers = await Promise.all(clicks)
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.rev).toBe(3)
    expect(chat.read()).toContain('Frage 3 von 3')
  })

  it('stores one idea when "Absenden" is clicked twice, and leaves the receipt alone', async () => {
    const { bot, chat } = await atProblem()
    await chat.say('Papier')
    await chat.say('Bürgerservice')
    const submit = JSON.stringify(chat.lastCard()).match(/\{"v":1,"act":"submit"[^}]*\}/)?.[0]
    const card = chat.lastMessage()?.id
    await chat.click('Absenden')
    await chat.invoke(JSON.parse(submit ?? ''), card)
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 10 })).total).toBe(1)
    expect(chat.read()).toContain('2026-10001')
  })
})

describe('an outdated card', () => {
  it('shrinks to one line, and the current card comes below', async () => {
    const { bot, chat } = await atProblem()
    const old = { data: answerData(chat, 'Etwas anderes'), card: chat.lastMessage()?.id }
    await chat.say('Alles auf Papier')
    await chat.invoke(old.data, old.card)
    expect(chat.read()).toContain('Frage 3 von 3')
    const open = chat.cards().filter(card => chat.buttons(card).includes('Bürgerservice'))
    expect(open).toHaveLength(1)
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.answers.problem).toEqual({
      is: 'answered',
      value: 'Alles auf Papier',
    })
  })

  const forged: [unknown, string][] = [
    [{}, 'nothing'],
    [{ v: 1, act: 'answer' }, 'no dialogue'],
    [{ v: 1, act: 'answer', id: 'made-up', step: 'titel', rev: 1 }, 'a made-up dialogue'],
    [{ v: 2, act: 'answer', id: 'id-1' }, 'another version'],
    [{ v: 1, act: 'destroy', id: 'id-1', step: 'problem', rev: 2 }, 'a made-up act'],
    [{ v: 1, act: ['answer'], id: { $ne: 1 } }, 'other types'],
    ['text', 'no object'],
  ]
  it.each(forged)('changes nothing for %j (%s), and answers politely', async data => {
    const { bot, chat } = await atProblem()
    const before = await bot.store.sessionsOf(erika.aadObjectId)
    const answer = await chat.invoke(data)
    expect(answer.status).toBe(200)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual(before)
    expect(chat.read()).not.toMatch(/Fehler|undefined|Exception/)
  })
})

describe('trouble on the way', () => {
  it.each([429, 500, 502, 403])('loses nothing when sending answers %i: "weiter" shows the card', async status => {
    const { bot, chat } = await atProblem()
    bot.connector.next({ status }, 'POST')
    await chat.say('Alles auf Papier')
    await chat.say('weiter')
    expect(chat.read()).toContain('Frage 3 von 3')
  })

  it('sends once when the connection breaks after the message was taken', async () => {
    const { bot, chat } = await atProblem()
    const before = chat.messages().length
    bot.connector.next('reset', 'POST')
    await chat.say('Alles auf Papier')
    expect(chat.messages()).toHaveLength(before + 1)
  })

  it('goes on in mid-dialogue after a restart', async () => {
    const folder = await temporaryFolder()
    const { openLowdbStore } = await import('../../src/store/lowdb/store.ts')
    const clock = { now: () => new Date('2026-03-02T08:15:00Z'), uptime: () => 0 }
    const logger = { debug() {}, info() {}, warn() {}, error() {} }
    const first = await startBot({ store: await openLowdbStore({ folder, clock, logger }) })
    const before = first.chat()
    await before.install()
    await before.say('idee: Digitaler Bauantrag')
    await first.app.close()

    const second = await startBot({ store: await openLowdbStore({ folder, clock, logger }) })
    const after = second.chat()
    await after.say('Alles auf Papier')
    expect(after.read()).toContain('Frage 3 von 3')
    expect(after.messages()).toHaveLength(1)
  })

  it('writes nothing when a turn fails, and apologises with a reference', async () => {
    const { bot, chat } = await atProblem()
    const [before] = await bot.store.sessionsOf(erika.aadObjectId)
    if (!before) throw new Error('The dialogue is missing')
    // A dialogue pinned to a guide nobody has any more: a fault, not an expected outcome.
    const put = { ...before.doc, guide: { id: 'idea', hash: 'gone' } }
    const change = { collection: 'sessions' as const, id: put.id, expect: before.version, put }
    await bot.store.commit({ at: '2026-03-02T09:00:00Z', reads: [], changes: [change] })
    await chat.say('Alles auf Papier')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc).toEqual(put)
    const reference = bot.log.findLast(({ level }) => level === 'error')?.fields as { reference?: string }
    expect(reference.reference).toMatch(/\S{8}/)
    expect(chat.read()).toContain(reference.reference)
  })

  it('never puts names, texts or ids of people into the log', async () => {
    const { bot, chat } = await atProblem()
    await chat.say('Alles auf Papier')
    bot.connector.next({ status: 403 }, 'POST')
    await chat.say('Bürgerservice')
    const log = JSON.stringify(bot.log)
    for (const secret of [erika.name, 'Erika', erika.aadObjectId, erika.id, 'Papier', 'Bauantrag'])
      expect(log).not.toContain(secret)
  })
})
