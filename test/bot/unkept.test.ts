import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { backUp } from '../../src/store/lowdb/backup.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { systemClock } from '../../src/system.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const ways = `id: wege
version: 1
languages: [de]
title: Wege klären
purpose: Sie klären, was gut klappt.
minutes: 2
produces: result
phases: [{ id: a, title: A }]
questions:
  - { id: was, kind: text, phase: a, ask: Was klappt?, label: Was }
  - id: wie
    kind: choice
    phase: a
    ask: Auf welchem Weg?
    label: Weg
    options:
      - { value: netz, label: Internet }
      - { value: sonst, label: Sonstiges, other: true }
  - { id: note, kind: rating, phase: a, ask: Wie gut?, label: Güte, low: schlecht, high: gut }
`

/** Everything below a folder, as text. */
async function written(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  return (await Promise.all(files.map(file => readFile(file, 'utf8')))).join('\n')
}

async function started() {
  const [own, folder, copies] = await Promise.all([temporaryFolder(), temporaryFolder(), temporaryFolder()])
  await mkdir(own, { recursive: true })
  await writeFile(join(own, 'wege.yaml'), ways)
  const open = () => openLowdbStore({ folder, clock: systemClock, logger: pino({ level: 'silent' }) })
  const begin = async (): Promise<TestBot> => startBot({ store: await open(), env: { GUIDES_DIR: own } })
  return { begin, folder, backup: join(copies, 'copy') }
}

/** No answer is in the files, whatever else is. */
async function expectNoAnswers(folder: string) {
  const text = await written(folder)
  expect(text).toContain('"guide"')
  expect(text).not.toMatch(/Rabenfeder|Brieftaube|sonst: |"value"/)
}

it('answers of a guide that keeps nothing are never on the disk: not in the journal, a snapshot or a backup', async () => {
  const { begin, folder, backup } = await started()
  const bot = await begin()
  const chat = bot.chat()
  await chat.install()
  await chat.say('Wege klären')
  await chat.say('Die Rabenfeder')
  await expectNoAnswers(folder)
  await chat.say('Sonstiges: Brieftaube')
  await bot.store.compact()
  await expectNoAnswers(folder)
  await backUp(folder, backup)
  await expectNoAnswers(backup)
  await chat.say('5')
  expect(chat.read()).toContain('Die Rabenfeder')
  expect(chat.read()).toContain('Sonstiges: Brieftaube')
  expect(chat.read()).toContain('5 von 5: gut')
  await expectNoAnswers(folder)
  await chat.say('absenden')
  expect(chat.read()).toContain('Brieftaube')
  await expectNoAnswers(folder)
  await bot.store.close()
  await expectNoAnswers(folder)
})

it('it can be put aside and gone on with, until the bot is restarted: then it begins anew and says so', async () => {
  const { begin, folder } = await started()
  const first = await begin()
  const before = first.chat()
  await before.install()
  await before.say('Wege klären')
  await before.say('Die Rabenfeder')
  await before.say('pause')
  await before.say('weiter')
  expect(before.read()).toContain('Auf welchem Weg?')
  await first.store.close()

  const second = await begin()
  const after = second.chat()
  await after.say('weiter')
  expect(after.read()).toContain('Diese Antworten werden nie gespeichert, deshalb beginnt es hier von vorn.')
  expect(after.read()).toContain('Was klappt?')
  await after.say('Die Rabenfeder')
  await after.say('Internet')
  expect(after.read()).toContain('Wie gut?')
  expect(after.read()).not.toContain('von vorn')
  await expectNoAnswers(folder)
  await second.store.close()
})

it('so it is with the self-check, and when a late answer is asked back', async () => {
  const { begin, folder } = await started()
  const bot = await begin()
  const chat = bot.chat()
  await chat.install()
  await chat.say('Selbstcheck')
  expect(chat.read()).toContain('Trittstein speichert Ihre Antworten nie.')
  await chat.say('1')
  await chat.say('Wege klären')
  bot.clock.advance(2 * 3600_000)
  await chat.say('Die Rabenfeder')
  await expectNoAnswers(folder)
  await bot.store.close()
})

it('own words stand in a field of the card, for one option and for several', async () => {
  const { begin } = await started()
  const bot = await begin()
  const chat = bot.chat()
  await chat.install()
  await chat.say('Wege klären')
  await chat.say('Egal')
  expect(chat.buttons()).not.toContain('Sonstiges')
  await chat.click('Weiter mit „Sonstiges“', { own: '' })
  expect(chat.read()).toContain('Was genau?')
  await chat.click('Weiter mit „Sonstiges“', { own: 'Brieftaube, *schnell*' })
  expect(chat.read()).toContain('Wie gut?')
  await chat.click('4')
  expect(chat.read()).toContain('Sonstiges: Brieftaube, \\*schnell\\*')
  await bot.store.close()
})

it('the answers of a result that is kept nowhere can be changed from its card', async () => {
  const { begin, folder } = await started()
  const bot = await begin()
  const chat = bot.chat()
  await chat.install()
  await chat.say('Wege klären')
  await chat.say('Die Rabenfeder')
  await chat.click('Weiter mit „Sonstiges“', { own: 'Brieftaube' })
  await chat.click('4')
  await chat.click('Absenden')
  await chat.click('Antworten ändern')
  expect(chat.read()).toContain('Die Rabenfeder')
  expect(chat.read()).toContain('Sonstiges: Brieftaube')
  expect(chat.buttons()).toContain('Absenden')
  await expectNoAnswers(folder)
  await bot.store.close()
})
