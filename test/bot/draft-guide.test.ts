import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ids } from '../../src/ports/ids.ts'
import { systemIds } from '../../src/system.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { termine } from '../fixtures/draft-guide.ts'
import { memoryStore, temporaryFolder } from '../fixtures/store.ts'

const question = 'Um welchen Termin geht es?'
const changed = termine.replace('version: 1', 'version: 2').replace(question, 'Welchen Termin meinen Sie?')
const yes = 'Ja, veröffentlichen'

async function started({
  files = { 'termine.yaml': termine } as Record<string, string>,
  store = memoryStore(),
  ids = undefined as Ids | undefined,
} = {}) {
  const own = await temporaryFolder()
  const write = async (name: string, text: string) => {
    await mkdir(join(own, name, '..'), { recursive: true })
    await writeFile(join(own, name), text)
  }
  for (const [name, text] of Object.entries(files)) await write(name, text)
  const env = { GUIDES_DIR: own, COORDINATORS: max.aadObjectId }
  const bot = await startBot({ env, store: await store, ...(ids && { ids }) })
  const [author, chat] = [bot.chat(max), bot.chat(erika)]
  await author.install()
  await chat.install()
  return {
    bot,
    /** Coordinates. */
    author,
    /** Does not. */
    chat,
    async edit(text: string, name = 'termine.yaml') {
      await write(name, text)
      await bot.work()
    },
    remove: async (name: string) => {
      await rm(join(own, name))
      await bot.work()
      await bot.work()
    },
  }
}

type Started = Awaited<ReturnType<typeof started>>

async function publish({ author }: Started) {
  await author.say('Leitfaden Barrierefreie Termine veröffentlichen')
  await author.click(yes)
}

/** Whether somebody can begin the guide, by its title. */
async function begins(chat: Started['chat'], asks = question): Promise<boolean> {
  await chat.say('Barrierefreie Termine')
  const began = chat.read().includes(asks)
  if (began) await chat.sure('abbrechen')
  return began
}

describe('a draft', () => {
  it('does not exist for anybody but coordinators, whatever is typed, clicked or forged', async () => {
    const { bot, chat } = await started()
    for (const text of [
      'start',
      'leitfäden',
      'Barrierefreie Termine',
      'Termine prüfen starten',
      'Wie geht das mit Barrierefreie Termine',
      'Leitfaden Barrierefreie Termine ausprobieren',
      'Leitfaden Barrierefreie Termine veröffentlichen',
      'Leitfaden Barrierefreie Termine wiederherstellen',
      'Entwurf Barrierefreie Termine zeigen',
    ]) {
      await chat.say(text)
      expect(chat.read(), text).not.toContain('Barrierefreie Termine')
      expect(chat.read(), text).not.toContain(question)
    }
    for (const act of [
      'start',
      'start-next',
      'try-guide',
      'guide-draft',
      'publish-guide',
      'publish-guide-yes',
      'take-back-guide-yes',
      'restore-guide-yes',
    ])
      for (const more of [
        { id: 'termine', arg: 'termine' },
        { id: 'termine', arg: '{}', step: 'trial' },
      ]) {
        await chat.invoke({ v: 1, act, ...more })
        expect(chat.read(), act).not.toContain('Barrierefreie Termine')
      }
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
    expect(await bot.store.get('publications', 'termine')).toBeUndefined()
  })

  it('is on the start card of its authors, in their list and begun by its title, as a trial', async () => {
    const { author } = await started()
    await author.say('start')
    await author.click('🧪 Probe: Barrierefreie Termine')
    expect(author.read()).toContain('Probe – nichts wird gespeichert')
    expect(author.read()).toContain(question)
    await author.sure('abbrechen')
    await author.say('leitfäden')
    expect(author.read()).toContain('Eigene Leitfäden – diese Liste sieht nur die Koordination')
    expect(author.read()).toContain('Entwurf, noch nicht veröffentlicht')
    await author.click({ act: 'guide-draft' })
    expect(author.read()).toContain('In der Datei: Fassung 1 mit einer Frage.')
    await author.click('Probe starten')
    expect(author.read()).toContain(question)
    await author.sure('abbrechen')
    await author.say('Barrierefreie Termine')
    expect(author.read()).toContain('Probe – nichts wird gespeichert')
  })

  it('may call itself so in English', async () => {
    const { chat } = await started({ files: { 'termine.yaml': termine.replace('entwurf', 'draft') } })
    expect(await begins(chat)).toBe(false)
  })

  it('leaves a guide of its id that comes with the bot in force', async () => {
    const own = termine.replace('id: termine', 'id: process-check')
    const there = await started({ files: { 'process-check.yaml': own } })
    await there.chat.say('Prozess prüfen')
    expect(there.chat.read()).not.toContain(question)
    expect(there.chat.read()).toContain('Prozess')
    await there.chat.sure('abbrechen')
    await publish(there)
    await there.chat.say('Prozess prüfen')
    expect(there.chat.read()).toContain(question)
    await there.author.click('Zurücknehmen …')
    expect(there.author.read()).toContain('den Trittstein mitbringt')
    await there.author.click('Ja, zurücknehmen')
    await there.chat.sure('abbrechen')
    await there.chat.say('Prozess prüfen')
    expect(there.chat.read()).not.toContain(question)
  })
})

describe('a trial', () => {
  it('shows what comes out and keeps nothing, whatever its guide would', async () => {
    const { bot, author } = await started({ files: { 'pruefung.yaml': kept } })
    for (const text of ['Kleine Prüfung', 'Hund anmelden', 'Amt für Neues']) await author.say(text)
    await author.say('ja')
    expect(author.read()).toContain('Probe – nichts wird gespeichert')
    expect(author.buttons()).not.toContain('Weitergeben')
    await author.say('pause')
    expect(author.read()).toContain('Probe – nichts wird gespeichert')
    await author.say('meine checks')
    expect(author.read()).not.toContain('Hund anmelden')
    await author.say('weiter')
    await author.say('absenden')
    expect(author.read()).toContain('Das war eine Probe.')
    expect(author.read()).toContain('Es lohnt sich')
    expect((await bot.store.assessments({ limit: 9 })).total).toBe(0)
    expect((await bot.store.units()).map(({ doc }) => doc.name.de)).not.toContain('Amt für Neues')
    expect(await bot.store.sessionsOf(max.aadObjectId)).toEqual([])
    await author.click('Zum Entwurf')
    expect(author.read()).toContain('Noch nicht veröffentlicht')
  })

  it('hands in no idea without a name either', async () => {
    const idea = `${kept.replace('id: pruefung', 'id: einfall').replace('Kleine Prüfung', 'Kleiner Einfall')}`
      .replace(/produces: .*/, 'produces: { idea: { title: name, naming: wer } }')
      .replace(/outcomes:[\s\S]*/, '')
      .concat(naming)
    const { bot, author } = await started({ files: { 'einfall.yaml': idea } })
    for (const text of ['Kleiner Einfall', 'Hund anmelden', 'überspringen']) await author.say(text)
    await author.click('Ohne Namen')
    await author.say('absenden')
    expect(author.read()).toContain('Das war eine Probe.')
    expect((await bot.store.ideas({}, 'newest', { limit: 9 })).total).toBe(0)
  })

  it('goes on as a trial with the next guide', async () => {
    const leading = termine.replace(
      'phases:',
      'next:\n  - guide: process-check\n    answers: { prozess: anlass }\nphases:',
    )
    const { bot, author } = await started({ files: { 'termine.yaml': leading } })
    for (const text of ['Barrierefreie Termine', 'Hund anmelden', 'absenden']) await author.say(text)
    await author.click({ act: 'start-next' })
    expect(author.read()).toContain('Probe – nichts wird gespeichert')
    const [session] = await bot.store.sessionsOf(max.aadObjectId)
    expect(session?.doc).toMatchObject({ trial: true, guide: { id: 'process-check' } })
  })

  it('is gone with the right to it', async () => {
    const { bot, author, chat } = await started()
    await author.say('koordination')
    await author.click({ act: 'appoint' }, { person: erika.aadObjectId })
    await chat.say('Barrierefreie Termine')
    expect(chat.read()).toContain(question)
    await author.say('koordination')
    await author.click({ act: 'dismiss', id: erika.aadObjectId })
    await author.say('ja')
    await chat.say('Sprechstunde')
    expect(chat.read()).not.toContain(question)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })
})

describe('publishing', () => {
  it('asks once, and then everybody has it; who did it is told', async () => {
    const there = await started()
    const { author, chat } = there
    await author.say('leitfäden')
    await author.click({ act: 'guide-draft' })
    await author.click('Veröffentlichen …')
    expect(author.read()).toContain('Leitfaden veröffentlichen?')
    expect(author.read()).toContain('Alle in Ihrer Verwaltung können ihn beginnen.')
    expect(await begins(chat)).toBe(false)
    await author.click(yes)
    expect(author.read()).toContain('Veröffentlicht. Der Leitfaden ist ab sofort da.')
    expect(author.read()).toMatch(/Veröffentlicht: Fassung 1 · 2\. März 2026 · Max/)
    expect(await begins(chat)).toBe(true)
    await chat.say('start')
    expect(chat.buttons()).toContain('Barrierefreie Termine')
    await author.say('protokoll')
    expect(author.read()).toContain('Leitfaden veröffentlicht: Barrierefreie Termine')
    expect(author.read()).toContain('Fassung 1')
  })

  it('is taken by a typed yes, and not by a no', async () => {
    const there = await started()
    await there.author.say('Leitfaden Barrierefreie Termine veröffentlichen')
    await there.author.say('nein')
    expect(await begins(there.chat)).toBe(false)
    await there.author.sure('Leitfaden Barrierefreie Termine veröffentlichen')
    expect(await begins(there.chat)).toBe(true)
  })

  it('is about the content that was shown', async () => {
    const there = await started()
    await there.author.say('Leitfaden Barrierefreie Termine veröffentlichen')
    await there.edit(changed)
    await there.author.click(yes)
    expect(there.author.read()).toContain('Inzwischen hat sich etwas geändert.')
    expect(await begins(there.chat)).toBe(false)
    await there.author.invoke({ v: 1, act: 'publish-guide-yes', id: 'termine', arg: 'forged' })
    expect(await begins(there.chat)).toBe(false)
  })

  it('is taken back, and done again', async () => {
    const there = await started()
    await publish(there)
    await there.author.click('Zurücknehmen …')
    await there.author.click('Ja, zurücknehmen')
    expect(there.author.read()).toContain('Zurückgenommen. Außer der Koordination sieht ihn niemand.')
    expect(await begins(there.chat)).toBe(false)
    await there.author.click('Wieder veröffentlichen …')
    await there.author.click(yes)
    expect(await begins(there.chat)).toBe(true)
  })

  it('is needed again for a change: until then the others keep what they have', async () => {
    const there = await started()
    const { author, chat } = there
    await publish(there)
    await there.edit(changed)
    expect(await begins(chat)).toBe(true)
    await author.say('Entwurf Barrierefreie Termine zeigen')
    expect(author.read()).toContain('Geänderter Entwurf.')
    expect(author.read()).toContain('In der Datei: Fassung 2')
    await author.click('Probe starten')
    expect(author.read()).toContain('Welchen Termin meinen Sie?')
    await author.sure('abbrechen')
    await author.say('Barrierefreie Termine')
    expect(author.read()).toContain(question)
    expect(author.read()).not.toContain('Probe')
    await author.sure('abbrechen')
    await publish(there)
    expect(await begins(chat, 'Welchen Termin meinen Sie?')).toBe(true)
  })

  it('stands when the file breaks, and goes with the file', async () => {
    const there = await started()
    await publish(there)
    await there.edit(termine.replace('max: 200', 'max: viel'))
    expect(await begins(there.chat)).toBe(true)
    await there.author.say('Entwurf Barrierefreie Termine zeigen')
    expect(there.author.read()).toContain('In der Datei ist gerade ein Fehler.')
    await there.remove('termine.yaml')
    expect(await begins(there.chat)).toBe(false)
  })

  it('follows the lists of the municipality, whose changes are none of the draft', async () => {
    const shipped = await readFile('guides/rules/goals.yaml', 'utf8')
    const choosing = termine
      .replace(
        '    kind: text',
        '    kind: choice\n    options:\n      - from: goals\n      - { value: keins, label: { de: Keins } }\n      - { value: offen, label: { de: Offen } }',
      )
      .replace('    max: 200\n', '')
    const there = await started({ files: { 'termine.yaml': choosing, 'rules/goals.yaml': shipped } })
    await publish(there)
    await there.edit(shipped.replace('Klima und Umwelt', 'Saubere Luft'), 'rules/goals.yaml')
    await there.chat.say('Barrierefreie Termine')
    expect(there.chat.buttons()).toContain('Saubere Luft')
    await there.author.say('Entwurf Barrierefreie Termine zeigen')
    expect(there.author.read()).not.toContain('Geänderter Entwurf.')
  })

  it('does not matter to a file without a status', async () => {
    const there = await started()
    await publish(there)
    await there.edit(changed.replace('status: entwurf\n', ''))
    expect(await begins(there.chat, 'Welchen Termin meinen Sie?')).toBe(true)
  })
})

describe('the version before', () => {
  it('is restored, also after a restart; whoever is under way ends on what they began', async () => {
    const store = await memoryStore()
    const there = await started({ store: Promise.resolve(store) })
    await publish(there)
    await there.edit(changed)
    await publish(there)
    await there.chat.say('Barrierefreie Termine')
    expect(there.chat.read()).toContain('Welchen Termin meinen Sie?')
    await store.compact()

    const again = await started({ files: { 'termine.yaml': changed }, store: Promise.resolve(store), ids: systemIds })
    await again.author.say('Leitfaden Barrierefreie Termine wiederherstellen')
    expect(again.author.read()).toContain('Vorige Fassung wiederherstellen?')
    await again.author.click('Ja, wiederherstellen')
    expect(again.author.read()).toContain('Veröffentlicht: Fassung 1')
    expect(again.author.read()).toContain('durch die vorige ersetzt: 2. März 2026 · Max')
    expect(again.author.read()).toContain('Geänderter Entwurf.')
    await again.chat.say('weiter')
    expect(again.chat.read()).toContain('Welchen Termin meinen Sie?')
    await again.chat.say('Sprechstunde')
    await again.chat.say('absenden')
    expect(again.chat.read()).toContain('Sprechstunde')
    expect(await begins(again.chat)).toBe(true)
    await again.author.say('protokoll')
    expect(again.author.read()).toContain('Vorige Fassung wiederhergestellt, Leitfaden: Barrierefreie Termine')
  })

  it('is not there before there are two', async () => {
    const there = await started()
    await publish(there)
    await there.author.invoke({ v: 1, act: 'restore-guide-yes', id: 'termine' })
    expect(await begins(there.chat)).toBe(true)
  })
})

/** A guide that would keep a check. */
const kept = `id: pruefung
version: 1
status: entwurf
languages: [de]
title: { de: Kleine Prüfung }
purpose: { de: Sie prüfen. }
minutes: 3
produces: { assessment: { title: name, unit: amt } }
phases:
  - id: jetzt
    title: { de: Heute }
questions:
  - id: name
    kind: text
    phase: jetzt
    ask: { de: Wie heißt der Prozess? }
    label: { de: Prozess }
    required: true
  - id: amt
    kind: unit
    phase: jetzt
    ask: { de: Welches Amt? }
    label: { de: Amt }
outcomes:
  - id: ja
    title: { de: Es lohnt sich }
    sentence: { de: Fangen Sie an. }
`

const naming = `  - id: wer
    kind: choice
    phase: jetzt
    review: true
    default: named
    ask: { de: Mit Namen? }
    label: { de: Name }
    options:
      - { value: named, label: { de: Mit Namen } }
      - { value: nameless, label: { de: Ohne Namen } }
`
