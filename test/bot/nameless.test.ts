import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika } from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const clock = { now: () => new Date('2026-03-02T08:15:00Z'), uptime: () => 0 }
const logger = { debug() {}, info() {}, warn() {}, error() {} }

async function atReview(folder?: string): Promise<{ bot: TestBot; chat: Chat }> {
  const bot = await startBot(folder === undefined ? {} : { store: await openLowdbStore({ folder, clock, logger }) })
  const chat = bot.chat()
  await chat.install()
  for (const text of ['idee: Termine online', 'Papier', '4']) await chat.say(text)
  return { bot, chat }
}

/** All files of the data folder, without what only tells the idea itself. */
async function files(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter(name => name !== 'lock' && !name.includes('lock'))
  const texts = await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const))
  return Object.fromEntries(texts)
}

/** The documents of a snapshot. Versions are random, and each run of the fake connector has a port of its own. */
function entriesOf(snapshot = ''): unknown {
  return JSON.parse(snapshot.replace(/127\.0\.0\.1:\d+/g, 'connector').replace(/"version": \d+/g, '"version": 0'))
    .entries
}

describe('an idea without a name', () => {
  it('leaves nothing about its author that a cancelled draft would not leave', async () => {
    const filesAfter = async (steps: string[]): Promise<Record<string, string>> => {
      const folder = await temporaryFolder()
      const { bot, chat } = await atReview(folder)
      for (const text of steps) await chat.say(text)
      await bot.store.compact()
      return files(folder)
    }
    const stored = await filesAfter(['absenden', 'ohne Namen', 'notiert'])
    const cancelled = await filesAfter(['abbrechen', 'ja'])
    expect(stored['ideas.json']).toContain('Termine online')
    for (const name of ['people.json', 'cards.json', 'sessions.json'])
      expect(entriesOf(stored[name])).toEqual(entriesOf(cancelled[name]))
    for (const [name, text] of Object.entries(stored))
      if (name !== 'people.json') expect(`${name} ${text}`).not.toContain(erika.aadObjectId)
  })

  it('is never made by a number typed on the review: that opens the row', async () => {
    const { bot, chat } = await atReview()
    await chat.say('2')
    expect(chat.read()).toContain('Frage 2 von 3')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.answers.name).toBeUndefined()
  })

  it('is chosen before a typed "absenden" hands anything in', async () => {
    const { bot, chat } = await atReview()
    await chat.say('absenden')
    expect(chat.read()).toContain('„Ohne Namen speichern“')
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 1 })).total).toBe(0)
    await chat.say('ohne Namen')
    expect(chat.read()).toContain('AAAA-AAAA-2221')
  })

  it('stays chosen on the card whatever is clicked there', async () => {
    const { chat } = await atReview()
    await chat.click('Zurück', { name: 'nameless' })
    await chat.click({ act: 'answer', arg: 'service' })
    await chat.click('Absenden')
    expect(chat.read()).toContain('AAAA-AAAA-2221')
  })

  it('is not made by an input that is no answer', async () => {
    const { bot, chat } = await atReview()
    await chat.click('Absenden', { name: 'somebody' })
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 1 })).total).toBe(0)
    expect(chat.read()).toContain('Bitte wählen Sie')
  })

  it('is not made of one that was handed in with a name', async () => {
    const { bot, chat } = await atReview()
    for (const text of ['absenden', 'mit Namen', 'idee 2026-10001']) await chat.say(text)
    await chat.click({ act: 'edit-idea' })
    await chat.say('ohne Namen')
    expect(chat.read()).toContain('Der Name bleibt')
    await chat.click({ act: 'submit' })
    const idea = (await bot.store.get('ideas', '2026-10001'))?.doc
    expect(idea?.author).toBe(erika.aadObjectId)
    expect(idea?.answers.name).toEqual({ is: 'answered', value: 'named' })
  })

  it('is not looked for by a sentence about its Kennwort, which counts as no wrong one', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.say('kennwort zu meiner idee')
    expect(chat.read()).toContain('Kennwort')
    expect((await bot.store.get('people', erika.aadObjectId))?.doc.wrongCodes).toBeUndefined()
  })

  it.each(['abcd efgh jklm', 'ABCD-EFGH-JKLM', 'ABCD–EFGH–JKLM', 'kennwort ABCDEFGHJKLM', 'Kennwort: abcd-efgh-jklm'])(
    'is found by its Kennwort typed as "%s"',
    async typed => {
      const ids = {
        unique: () => crypto.randomUUID(),
        digits: () => '10001',
        code: () => 'ABCD-EFGH-JKLM',
        invitation: () => '1001-AA',
      }
      const bot = await startBot({ ids })
      const chat = bot.chat()
      await chat.install()
      for (const text of ['idee: Termine online', 'Papier', '4', 'absenden', 'ohne Namen', 'notiert', typed])
        await chat.say(text)
      expect(chat.read()).toContain('Termine online')
      expect(chat.buttons()).toContain('Löschen')
    },
  )

  it('keeps nothing of an author who wants to hear no more of it', async () => {
    const { bot, chat } = await atReview()
    for (const text of ['absenden', 'ohne Namen', 'notiert']) await chat.say(text)
    await chat.invoke({ v: 1, act: 'mute', id: '2026-10001' })
    const { items } = await bot.store.ideas({}, 'newest', { limit: 1 })
    expect(items[0]?.doc.id).toBe('2026-10001')
    expect(JSON.stringify(items[0]?.doc)).not.toContain(erika.aadObjectId)
  })

  it('is stored when the author types the Kennwort itself, and keeps waiting for anything else', async () => {
    const { bot, chat } = await atReview()
    for (const text of ['absenden', 'ohne Namen', 'fertsch?']) await chat.say(text)
    expect(chat.read()).toContain('Haben Sie das Kennwort aufgeschrieben?')
    await chat.say('aaaa aaaa 2221')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })
})
