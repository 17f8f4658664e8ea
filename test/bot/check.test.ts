import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { temporaryFolder } from '../fixtures/store.ts'

/** The sample Wohngeld of the domain (N 90, M 82.5, Potenzial 74.25), as the short way asks for it. */
const wohngeld = [
  'Bürgerinnen und Bürger, Mitarbeitende',
  'Bürgerservice',
  'geht nicht',
  '1.200',
  '90',
  'Monat',
  '4',
  'ja',
  'Nutzerkonto',
  'mit Schnittstelle',
  'EfA',
  'mit Schulung',
]

async function started(): Promise<{ bot: Awaited<ReturnType<typeof startBot>>; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

/** Types the short way through to the review. */
async function typeThrough(chat: Chat, name: string, unit = 'Sozialamt'): Promise<void> {
  await chat.say(`check: ${name}`)
  for (const text of [unit, ...wohngeld]) await chat.say(text)
}

describe('a process check', () => {
  it('goes typed from the name to a result with outcome, scores and next steps', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    expect(chat.read()).toContain('Stimmt alles so?')
    await chat.say('absenden')
    expect(chat.read()).toContain('Jetzt umsetzen')
    expect(chat.read()).toContain('P-2026-10001')
    const check = (await bot.store.get('assessments', 'P-2026-10001'))?.doc
    expect(check).toMatchObject({ title: 'Wohngeld bewilligen', unit: 'Sozialamt', by: [erika.aadObjectId] })
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('goes clicked, with "Weiß ich nicht" and the long way, and says what is still open', async () => {
    const { chat } = await started()
    await chat.click({ act: 'start', arg: 'process-check' })
    await chat.click('Weiter', { answer: 'Hund anmelden' })
    for (let n = 0; n < 20 && !chat.read().includes('Stimmt alles so?'); n++) {
      if (chat.read().includes('Welches Ziel')) await chat.click('Weiter', { answer: 'service' })
      else await chat.click({ act: 'unknown' })
    }
    await chat.click({ act: 'submit' })
    expect(chat.read()).toContain('Vorläufig')
  })

  it('asks back at once when answers do not go together, and leads to the answer', async () => {
    const { chat } = await started()
    await chat.say('check: Ausweis ausstellen')
    for (const text of ['Bürgeramt', ...wohngeld]) await chat.say(text)
    await chat.click({ act: 'deepen' })
    for (let n = 0; n < 20 && !chat.read().includes('Was geht heute online?'); n++) await chat.click({ act: 'unknown' })
    await chat.say('Alles ohne doppelte Nachweise')
    for (let n = 0; n < 20 && !chat.read().includes('Welche Nachweise'); n++) await chat.click({ act: 'unknown' })
    await chat.say('Das Original ist nötig')
    await chat.click({ act: 'correct' })
    expect(chat.read()).toMatch(/Was geht heute online\?|Welche Nachweise/)
  })

  it('finds the same process in another unit before a second check begins', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Hund anmelden', 'Steueramt')
    await chat.say('absenden')
    const other = bot.chat(max)
    await other.install()
    await other.say('check: Hundeanmeldung')
    expect(other.read()).toContain('Hund anmelden')
    expect(other.read()).toContain('Steueramt')
    await other.say('1')
    expect(other.read()).toContain('P-2026-10001')
    expect(other.buttons()).not.toContain('Ändern')
    await other.say('trotzdem neu')
    expect(other.read()).toContain('Amt')
    expect((await bot.store.sessionsOf(max.aadObjectId))[0]?.doc.progress.at).toBe('amt')
  })

  it('is corrected by who made it, and by nobody else', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    const other = bot.chat(max)
    await other.install()
    await other.invoke({ v: 1, act: 'edit-check', id: 'P-2026-10001' })
    expect(await bot.store.sessionsOf(max.aadObjectId)).toEqual([])
    await chat.say('check P-2026-10001')
    await chat.click({ act: 'edit-check' })
    await chat.say('ändern 4')
    await chat.say('noch kein klares Ziel')
    await chat.click({ act: 'submit' })
    expect(chat.read()).toContain('Erst Nutzen klären')
    expect((await bot.store.assessments({ limit: 10 })).total).toBe(1)
  })

  it('comes as text for the E-Akte, and keeps the Aktenzeichen', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld *bewilligen*')
    await chat.say('absenden')
    await chat.click({ act: 'check-text' }, { fileRef: '50.1-2026/7' })
    const text = chat.lastMessage()?.text ?? ''
    for (const part of ['50.1-2026/7', 'P-2026-10001', 'Jetzt umsetzen', '90']) expect(text).toContain(part)
    expect((await bot.store.get('assessments', 'P-2026-10001'))?.doc.fileRef).toBe('50.1-2026/7')
  })

  it('is listed among one’s own, and for everybody by unit', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    const other = bot.chat(max)
    await other.install()
    await other.say('meine checks')
    expect(other.read()).not.toContain('Wohngeld')
    await other.say('checks')
    expect(other.read()).toMatch(/Sozialamt[\s\S]*Wohngeld bewilligen[\s\S]*Jetzt umsetzen/)
    expect(other.read()).not.toContain('Erika')
    await chat.say('meine checks')
    await chat.click({ act: 'check', id: 'P-2026-10001' })
    expect(chat.read()).toContain('Jetzt umsetzen')
  })

  it('is handed on to somebody else, who goes on where it stands', async () => {
    const { bot, chat } = await started()
    const other = bot.chat(max)
    await other.install()
    await chat.say('check: Wohngeld bewilligen')
    await chat.click('Weitergeben')
    await chat.click({ act: 'hand-on-to' }, { person: 'nobody-we-know' })
    expect(await bot.store.sessionsOf(max.aadObjectId)).toEqual([])
    await chat.click({ act: 'hand-on-to' }, { person: max.aadObjectId })
    expect(other.read()).toContain('Erika Muster')
    await other.click({ act: 'resume' })
    for (const text of ['Sozialamt', ...wohngeld, 'absenden']) await other.say(text)
    expect((await bot.store.get('assessments', 'P-2026-10001'))?.doc.by).toEqual([erika.aadObjectId, max.aadObjectId])
  })
})

describe('a check that is under way', () => {
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const clock = { now: () => new Date('2026-03-02T08:15:00Z') }

  it.each([
    ['as it was', (source: string) => source],
    ['changed', (source: string) => source.replace('Gibt es ein Fachverfahren?', 'Welches Fachverfahren gibt es?')],
    ['deleted', () => undefined],
  ])('survives a restart in the middle with its guide %s', async (_, edit) => {
    const folder = await temporaryFolder()
    const guides = await temporaryFolder()
    await cp('guides', guides, { recursive: true })
    const start = async () =>
      startBot({ store: await openLowdbStore({ folder, clock, logger }), env: { GUIDES_DIR: guides } })

    const first = await start()
    const before = first.chat()
    await before.install()
    await before.say('check: Wohngeld bewilligen')
    for (const text of ['Sozialamt', ...wohngeld.slice(0, 4)]) await before.say(text)
    await first.app.close()

    const file = join(guides, 'process-check.yaml')
    const edited = edit(await readFile(file, 'utf8'))
    if (edited === undefined) await rm(file)
    else await writeFile(file, edited)
    const second = await start()
    const after = second.chat()
    for (const text of wohngeld.slice(4)) await after.say(text)
    expect(
      after
        .cards()
        .map(card => after.read(card))
        .join(),
    ).not.toContain('Welches Fachverfahren')
    await after.say('absenden')
    expect(after.read()).toContain('Jetzt umsetzen')
    await after.say('meine checks')
    expect(after.read()).toContain('Wohngeld bewilligen')
  })
})

describe('what a result still wants to know', () => {
  it('leads to its question, also to one that only the long way asks', async () => {
    const { chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    await chat.invoke({ v: 1, act: 'edit-check', id: 'P-2026-10001', arg: 'nachweise' })
    expect(chat.read()).toContain('Welche Nachweise')
  })
})
