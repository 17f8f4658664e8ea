import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { temporaryFolder } from '../fixtures/store.ts'

/** The sample Wohngeld of the domain (N 88.75, M 77.5, Potenzial 68.78), as the short way asks for it. */
const wohngeld = [
  'Bürgerinnen und Bürger, Mitarbeitende',
  'Bürgerservice',
  'geht nicht',
  '1.200',
  '90',
  'Monat',
  'einmal',
  '4',
  '4 Ämter',
  'ja',
  'Nutzerkonto',
  'Behörden haben sie schon',
  'Finanzen und Soziales',
  'mit Schnittstelle',
  'EfA',
  'mit Schulung',
  'nächster Haushalt',
]

async function started(): Promise<{ bot: Awaited<ReturnType<typeof startBot>>; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

/** Types the short way through to the review; the department is a new one. */
async function typeThrough(chat: Chat, name: string, unit = 'Sozialamt'): Promise<void> {
  await chat.say(`check: ${name}`)
  for (const text of [unit, 'ja', ...wohngeld]) await chat.say(text)
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
      if (chat.read().includes('Welches Ziel')) await chat.click('Bürgerservice')
      else await chat.click({ act: 'unknown' })
    }
    await chat.click({ act: 'submit' })
    expect(chat.read()).toContain('Vorläufig')
  })

  it('asks back at once when answers do not go together, and leads to the answer', async () => {
    const { chat } = await started()
    await chat.say('check: Ausweis ausstellen')
    for (const text of ['Bürgeramt', 'ja', ...wohngeld]) await chat.say(text)
    await chat.click({ act: 'deepen' })
    for (let n = 0; n < 20 && !chat.read().includes('Was geht heute online?'); n++) await chat.click({ act: 'unknown' })
    await chat.say('Alles ohne doppelte Nachweise')
    for (let n = 0; n < 20 && !chat.read().includes('Stimmt alles so?'); n++) await chat.click({ act: 'unknown' })
    await chat.say('ändern Nachweise')
    await chat.say('Das Original ist nötig')
    await chat.click({ act: 'correct', arg: 'online' })
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
    for (const part of ['50.1-2026/7', 'P-2026-10001', 'Jetzt umsetzen', '89']) expect(text).toContain(part)
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

  it('is handed on to somebody named in words', async () => {
    const { bot, chat } = await started()
    await bot.chat(max).install()
    await chat.say('check: Wohngeld bewilligen')
    await chat.click('Weitergeben')
    await chat.say('Niemand Unbekannt')
    expect(chat.read()).toContain('ihren vollen Namen')
    await chat.say(`an ${max.name}`)
    expect(chat.read()).toContain(`An ${max.name} weitergeben?`)
    expect(await bot.store.sessionsOf(max.aadObjectId)).toHaveLength(0)
    await chat.say('nein')
    await chat.say('ja')
    expect(await bot.store.sessionsOf(max.aadObjectId)).toHaveLength(0)
    await chat.say('weitergeben')
    await chat.say(max.name)
    await chat.say('ja')
    expect(chat.read()).toContain('Sie haben „Wohngeld bewilligen“ weitergegeben')
    expect(await bot.store.sessionsOf(max.aadObjectId)).toHaveLength(1)
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
    for (const text of ['Sozialamt', 'ja', ...wohngeld, 'absenden']) await other.say(text)
    expect((await bot.store.get('assessments', 'P-2026-10001'))?.doc.by).toEqual([erika.aadObjectId, max.aadObjectId])
  })
})

describe('a check that is under way', () => {
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const clock = { now: () => new Date('2026-03-02T08:15:00Z'), uptime: () => 0 }

  it.each([
    ['as it was', (source: string) => source, 'Gibt es ein Fachverfahren?'],
    [
      'changed',
      (source: string) => source.replace('Gibt es ein Fachverfahren?', 'Welches Fachverfahren gibt es?'),
      'Welches Fachverfahren',
    ],
    ['switched off', () => undefined, 'nicht mehr angeboten'],
  ])('survives a restart in the middle with its guide %s', async (_, edit, then) => {
    const folder = await temporaryFolder()
    const guides = await temporaryFolder()
    await mkdir(join(guides, 'rules'))
    const start = async () =>
      startBot({ store: await openLowdbStore({ folder, clock, logger }), env: { GUIDES_DIR: guides } })

    const first = await start()
    const before = first.chat()
    await before.install()
    await before.say('check: Wohngeld bewilligen')
    for (const text of ['Sozialamt', 'ja', ...wohngeld.slice(0, 4)]) await before.say(text)
    await first.app.close()

    const file = join(guides, 'process-check.yaml')
    const edited = edit(await readFile('guides/process-check.yaml', 'utf8'))
    if (edited === undefined) await writeFile(join(guides, 'rules', 'guides.yaml'), 'off: [process-check]\n')
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
    // What is begun now follows the file as it is.
    const fresh = second.chat(max)
    await fresh.install()
    await fresh.say('check: Bauantrag prüfen')
    for (const text of ['Sozialamt', ...wohngeld.slice(0, 13)]) await fresh.say(text)
    expect(
      fresh
        .cards()
        .map(card => fresh.read(card))
        .join(),
    ).toContain(then)
    await after.say('absenden')
    expect(after.read()).toContain('Jetzt umsetzen')
    await after.say('meine checks')
    expect(after.read()).toContain('Wohngeld bewilligen')
  })
})

describe('what a result still wants to know', () => {
  it('leads to its question, also to one that only the long way asks', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    await chat.invoke({ v: 1, act: 'edit-check', id: 'P-2026-10001', arg: 'zugang' })
    expect(chat.read()).toContain('auch mit Behinderung')
    await chat.say('Teilweise')
    expect(chat.read()).toContain('Teilweise')
    await chat.click({ act: 'submit' })
    const check = (await bot.store.get('assessments', 'P-2026-10001'))?.doc
    expect(check?.answers.zugang).toEqual({ is: 'answered', value: 'partly' })
  })
})

describe('around a check', () => {
  it('explains terms without taking the question for an answer', async () => {
    const { bot, chat } = await started()
    await chat.say('check: Wohngeld bewilligen')
    await chat.say('Was ist Once-Only?')
    expect(chat.read()).toContain('Once-Only')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.at).toBe('amt')
    await chat.say('Sozialamt')
    await chat.say('ja')
    await chat.say('Was bedeutet EfA?')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress).toMatchObject({
      at: 'zielgruppe',
      tries: 0,
    })
  })

  it.each(['P-2026-99999', 'p-2026-00000'])('says that there is no check %s', async number => {
    const { chat } = await started()
    await chat.say(`check ${number}`)
    expect(chat.read()).toContain(number.toUpperCase())
    expect(chat.read()).not.toContain('Fehler')
  })

  it('keeps what two authors change at the same time', async () => {
    const { bot, chat } = await started()
    const other = bot.chat(max)
    await other.install()
    await chat.say('check: Wohngeld bewilligen')
    await chat.click('Weitergeben')
    await chat.click({ act: 'hand-on-to' }, { person: max.aadObjectId })
    await other.click({ act: 'resume' })
    for (const text of ['Sozialamt', 'ja', ...wohngeld, 'absenden']) await other.say(text)
    for (const each of [chat, other]) {
      await each.say('check P-2026-10001')
      await each.click({ act: 'edit-check' })
    }
    for (const text of ['ändern Fälle', '5', 'absenden']) await chat.say(text)
    for (const text of ['ändern Team', 'Gut', 'absenden']) await other.say(text)
    const check = (await bot.store.get('assessments', 'P-2026-10001'))?.doc
    expect(check?.answers).toMatchObject({ faelle: { value: 5 }, team: { value: 'good' } })
  })

  it('never hands on what is no check, nor what was not asked about', async () => {
    const { bot, chat } = await started()
    const other = bot.chat(max)
    await other.install()
    await chat.say('idee: Meine Idee')
    const session = (await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc
    const data = { v: 1, act: 'hand-on-to', id: session?.id, step: 'problem', rev: session?.rev }
    await chat.invoke({ ...data, person: max.aadObjectId })
    expect(await bot.store.sessionsOf(max.aadObjectId)).toEqual([])
  })

  it('is deleted by those who made it, after asking, and by nobody else', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    const other = bot.chat(max)
    await other.install()
    await other.invoke({ v: 1, act: 'delete-check-yes', id: 'P-2026-10001' })
    expect(await bot.store.get('assessments', 'P-2026-10001')).toBeDefined()
    await chat.click({ act: 'delete-check' })
    await chat.click({ act: 'delete-check-yes' })
    expect(await bot.store.get('assessments', 'P-2026-10001')).toBeUndefined()
  })

  it('refuses an Aktenzeichen that is too long, and takes an empty one away', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Wohngeld bewilligen')
    await chat.say('absenden')
    await chat.click({ act: 'check-text' }, { fileRef: '50.1' })
    await chat.click({ act: 'check-text' }, { fileRef: 'x'.repeat(101) })
    expect(
      chat
        .cards()
        .map(card => chat.read(card))
        .join(),
    ).toContain('101')
    await chat.click({ act: 'check-text' }, { fileRef: '' })
    expect((await bot.store.get('assessments', 'P-2026-10001'))?.doc).not.toHaveProperty('fileRef')
  })

  it('asks again about the same process after a pause', async () => {
    const { bot, chat } = await started()
    await typeThrough(chat, 'Hund anmelden')
    await chat.say('absenden')
    for (const text of ['check: Hundeanmeldung', 'pause', 'weiter']) await chat.say(text)
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.at).toBe('prozess')
    await chat.say('Hundeanmeldung')
    expect(chat.read()).toContain('Hund anmelden')
  })
})
