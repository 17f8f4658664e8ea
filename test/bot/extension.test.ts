import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat, HttpAnswer } from '../fixtures/chat.ts'
import { changes, put } from '../fixtures/documents.ts'

const { erika, max, group, channel } = teams

interface Result {
  contentType: string
  content: { type: string }
  preview: { contentType: string; content: { title: string; text: string } }
}

async function capture(chat: Chat, title: string): Promise<void> {
  for (const text of [`idee: ${title}`, 'Viele warten lange im Flur.', 'Bürgerservice', 'absenden', 'mit Namen'])
    await chat.say(text)
}

function find(chat: Chat, words: string, more: teams.Json = {}): Promise<HttpAnswer> {
  return chat.post(teams.query(chat.origin(), words, more))
}

function results({ body }: HttpAnswer): Result[] {
  const { composeExtension } = body as { composeExtension: { type: string; attachments: Result[] } }
  expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' })
  return composeExtension.attachments
}

function titles(answer: HttpAnswer): string[] {
  return results(answer).map(({ preview }) => preview.content.title)
}

async function change(bot: TestBot, id: string, more: Partial<Idea>): Promise<void> {
  const found = await bot.store.get('ideas', id)
  if (!found) throw new Error(`There is no idea ${id}`)
  await bot.store.commit(changes([put('ideas', { ...found.doc, ...more }, found.version)]))
}

/** Ideas 2026-10001, 2026-10002 … with these titles. */
async function withIdeas(first: string, ...others: string[]): Promise<{ bot: TestBot; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  await capture(chat, first)
  const like = (await bot.store.get('ideas', '2026-10001'))?.doc as Idea
  const ideas = others.map((title, index) => {
    const answers = { ...like.answers, titel: { is: 'answered', value: title } } as const
    return put('ideas', { ...like, title, answers, id: `2026-${10_002 + index}` })
  })
  if (ideas.length > 0) await bot.store.commit(changes(ideas))
  return { bot, chat }
}

describe('finding an idea beside a message', () => {
  it('answers with cards to share, each with a title, its status and its support in words', async () => {
    const { bot, chat } = await withIdeas('Termine online buchen', 'Fundsachen mit Foto zeigen')
    await change(bot, '2026-10001', { supporters: ['p1', 'p2'] })
    const [result, ...others] = results(await find(chat, 'termine buchen'))
    expect(others).toEqual([])
    expect(result).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: 'Termine online buchen', text: expect.stringMatching(/neu.* · .*2 unterstützen/) },
      },
    })
    expect(JSON.stringify(result?.content)).toContain('Viele warten lange im Flur.')
    expect(JSON.stringify(result)).not.toContain(erika.name)
  })

  it.each([
    ['in a group', group],
    ['in a channel', channel],
    ['in a chat between two people', { conversationType: 'personal', id: '19:a1_b2@unq.gbl.spaces' } as teams.Place],
  ])('works %s, for somebody the bot does not know, and writes nothing', async (_, place) => {
    const { bot } = await withIdeas('Termine online buchen')
    const shared = bot.chat(max, place)
    const before = bot.connector.requests.length
    expect(titles(await find(shared, 'Termin'))).toEqual(['Termine online buchen'])
    expect(bot.connector.requests).toHaveLength(before)
    expect(await bot.store.get('people', max.aadObjectId)).toBeUndefined()
  })

  it('begins with the newest, whatever support they have, at most ten', async () => {
    const { bot, chat } = await withIdeas('Idee 1', ...Array.from({ length: 11 }, (_, n) => `Idee ${n + 2}`))
    await change(bot, '2026-10007', { supporters: ['p1'] })
    const parameters = [{ name: 'initialRun', value: 'true' }]
    expect(titles(await find(chat, '', { parameters }))).toHaveLength(10)
    expect(titles(await find(chat, ''))[0]).toBe('Idee 12')
    expect(results(await find(chat, '', { queryOptions: { skip: 10, count: 25 } }))).toEqual([])
  })

  it('finds an idea by its number', async () => {
    const { chat } = await withIdeas('Termine online buchen', 'Fundsachen mit Foto zeigen')
    expect(titles(await find(chat, '2026-10002'))).toEqual(['Fundsachen mit Foto zeigen'])
  })

  it('says in a line that there is nothing', async () => {
    const { chat } = await withIdeas('Termine online buchen')
    for (const words of ['Schwimmbad', 'x'.repeat(10_000), '__proto__', '<script>', '*'])
      expect((await find(chat, words)).body).toMatchObject({
        composeExtension: { type: 'message', text: expect.stringContaining('keine Idee') },
      })
  })

  it('shows a title that looks like HTML as it is', async () => {
    const { chat } = await withIdeas('Termine <img src=x onerror=alert(1)> buchen')
    const [result] = results(await find(chat, 'termine'))
    expect(result?.preview.content.title).toBe('Termine ‹img src=x onerror=alert(1)› buchen')
  })

  it('speaks the language of whoever searches', async () => {
    const { chat } = await withIdeas('Termine online buchen')
    await chat.say('english')
    expect((await find(chat, 'Schwimmbad')).body).toMatchObject({
      composeExtension: { type: 'message', text: expect.stringContaining('no idea') },
    })
  })

  it.each([
    ['another command', { commandId: 'deleteIdeas' }],
    ['parameters of another shape', { parameters: 'words' }],
    ['too many parameters', { parameters: Array(500).fill({ name: 'words', value: 'x' }) }],
  ])('does not answer %s', async (_, more) => {
    const { chat } = await withIdeas('Termine online buchen')
    const answer = await find(chat, 'termine', more)
    expect(answer.status).toBe(501)
    expect(answer.body).toBeUndefined()
  })

  it('answers with a line and a number when something fails', async () => {
    const broken = { handle: () => Promise.reject(new Error('broken')), languageOf: async () => 'de' as const }
    const bot = await startBot({ turns: broken as never })
    const chat = bot.chat()
    const { status, body } = await find(chat, 'termine')
    expect(status).toBe(200)
    expect(body).toMatchObject({ composeExtension: { type: 'message', text: expect.stringMatching(/[0-9a-f]{8}/) } })
    const taken = await chat.post(teams.fetchTask(chat.origin(), 'x'))
    expect(taken.body).toMatchObject({ task: { type: 'continue' } })
    expect(JSON.stringify(taken.body)).toMatch(/: [0-9a-f]{8}"/)
  })
})

describe('a shared card', () => {
  it('lets anybody support the idea right there, and tells only them', async () => {
    const { bot } = await withIdeas('Termine online buchen')
    const between = { conversationType: 'personal', id: '19:a1_b2@unq.gbl.spaces' } as teams.Place
    const shared = bot.chat(max, between)
    const answer = await shared.invoke({ v: 1, act: 'support', id: '2026-10001' }, '177')
    expect(answer.body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('Termine online buchen'),
    })
    expect((await bot.store.get('ideas', '2026-10001'))?.doc.supporters).toEqual([max.aadObjectId])
    expect(shared.messages()).toEqual([])
  })

  it('never makes a chat between two people the personal chat with the bot', async () => {
    const { bot } = await withIdeas('Termine online buchen')
    const shared = bot.chat(max, { conversationType: 'personal', id: '19:a1_b2@unq.gbl.spaces' })
    await shared.invoke({ v: 1, act: 'idea', id: '2026-10001' }, '177')
    await shared.invoke({ v: 1, act: 'support', id: '2026-10001' }, '177')
    expect((await bot.store.get('people', max.aadObjectId))?.doc.address).toBeUndefined()
    expect(shared.messages()).toEqual([])
  })
})

describe('taking a message along as an idea', () => {
  const take = (chat: Chat, content: string, more: teams.Json = {}): Promise<HttpAnswer> =>
    chat.post(teams.fetchTask(chat.origin(), content, more))

  const told = ({ body }: HttpAnswer): string => {
    // The answer `message`, which Teams documents as well, is an error to the Agents Playground.
    const { task } = body as { task: { type: string; value: { card: { content: { body: { text: string }[] } } } } }
    expect(task.type).toBe('continue')
    return task.value.card.content.body[0]?.text ?? ''
  }

  async function problemOf(bot: TestBot, user = erika): Promise<unknown> {
    const [session] = await bot.store.sessionsOf(user.aadObjectId)
    return session?.doc.progress.answers.problem
  }

  it('goes on in the personal chat, where only title and goal are missing', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    const shared = bot.chat(erika, group)
    const answer = await take(shared, '<p>Hallo <at id="0">Max Beispiel</at>, die Termine sind <b>zu knapp</b>.</p>')
    expect(told(answer)).toContain('Chat mit Trittstein')
    expect(shared.messages()).toEqual([])
    expect(await problemOf(bot)).toEqual({ is: 'answered', value: 'Hallo , die Termine sind zu knapp.' })
    expect(chat.read()).toContain('Wie heißt Ihre Idee?')
    expect(chat.read()).toContain('Sie sehen ihn vor dem Absenden')
    await chat.say('Mehr Termine')
    expect(chat.read()).toContain('Welches Ziel unterstützt sie?')
    await chat.say('Bürgerservice')
    await chat.say('absenden')
    await chat.say('mit Namen')
    const idea = (await bot.store.get('ideas', '2026-10001'))?.doc
    expect(idea).toMatchObject({ title: 'Mehr Termine', author: erika.aadObjectId })
    expect(JSON.stringify(idea)).not.toContain(max.name)
    expect(JSON.stringify(idea)).not.toContain(max.aadObjectId)
  })

  it('opens the personal chat of somebody who is new', async () => {
    const bot = await startBot()
    const answer = await take(bot.chat(max, group), 'Ein Aufzug fehlt')
    expect(told(answer)).toContain('Chat mit Trittstein')
    const sent = bot.connector.messages().map(({ card }) => JSON.stringify(card))
    expect(sent.at(-1)).toContain('Wie heißt Ihre Idee?')
    expect(bot.connector.messages().some(({ conversation }) => conversation === group.id)).toBe(false)
  })

  it('says so where the personal chat cannot be opened, and keeps the draft', async () => {
    const bot = await startBot()
    bot.connector.always(() => ({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } }))
    const answer = await take(bot.chat(max, group), 'Ein Aufzug fehlt')
    expect(told(answer)).toMatch(/Apps/)
    expect(await problemOf(bot, max)).toMatchObject({ value: 'Ein Aufzug fehlt' })
  })

  it('does not keep Teams waiting for a connector that is slow', async () => {
    const bot = await startBot({ patience: 0 })
    const gate = Promise.withResolvers<void>()
    bot.connector.next({ until: gate.promise })
    const chat = bot.chat(max, group)
    const response = await fetch(bot.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(teams.fetchTask(chat.origin(), 'Ein Aufzug fehlt')),
    })
    expect(await response.json()).toMatchObject({ task: { type: 'continue' } })
    gate.resolve()
    await bot.app.idle()
  })

  it('cuts what is too long for the question, and says so', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await take(chat, `<p>${'Die Termine sind zu knapp. '.repeat(400)}</p>`)
    const { value } = (await problemOf(bot)) as { value: string }
    expect(value.length).toBeLessThanOrEqual(1000)
    expect(value.length).toBeGreaterThan(950)
    expect(value.endsWith('…')).toBe(true)
    expect(chat.read()).toContain('1.000 Zeichen')
    expect(chat.read()).toContain('Der Rest fehlt')
  })

  it('cuts one endless word, too, and never within a sign', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await take(chat, `x${'😀'.repeat(5_000)}`)
    const { value } = (await problemOf(bot)) as { value: string }
    expect(value.isWellFormed()).toBe(true)
    expect(value.length).toBeLessThanOrEqual(1000)
  })

  it.each([
    ['only a picture', '<img src="https://example.org/x.png">'],
    ['only a mention', '<at id="0">Max</at>'],
    ['nothing', ''],
  ])('begins an idea also with %s, and says that there is no text', async (_, content) => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await take(chat, content)
    expect(chat.read()).toContain('kein Text')
    expect(chat.read()).toContain('Wie heißt Ihre Idee?')
    expect(await problemOf(bot)).toBeUndefined()
  })

  it('shows HTML of a message nowhere but as text', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await take(chat, '<p>&lt;script&gt;alert(1)&lt;/script&gt; [Klick](https://example.org)</p><script>x()</script>')
    await chat.say('Titel der Idee')
    await chat.say('Bürgerservice')
    expect(await problemOf(bot)).toMatchObject({ value: '<script>alert(1)</script> [Klick](https://example.org)' })
    expect(JSON.stringify(chat.lastCard())).not.toContain('[Klick](https')
  })

  it('takes two clicks, and a delivery that comes again, for one', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    const activity = teams.fetchTask(chat.origin(), 'Ein Aufzug fehlt')
    await chat.post(activity)
    expect(told(await chat.post(activity))).toContain('Chat mit Trittstein')
    await take(chat, 'Ein Aufzug fehlt')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toHaveLength(1)
  })

  it('pauses the dialogue that is open', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await chat.say('idee: Digitaler Bauantrag')
    await take(chat, 'Ein Aufzug fehlt')
    const sessions = await bot.store.sessionsOf(erika.aadObjectId)
    expect(sessions.map(({ doc }) => doc.status).sort()).toEqual(['active', 'paused'])
    expect(chat.read()).toContain('Wie heißt Ihre Idee?')
  })

  it.each([
    ['another command', { commandId: 'sendMail' }],
    ['no message', { messagePayload: undefined }],
    ['a message of another shape', { messagePayload: { body: 'x' } }],
  ])('does not answer %s', async (_, more) => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    expect((await take(chat, 'Text', more)).status).toBe(501)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })
})
