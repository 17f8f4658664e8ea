import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/cli/guides/check.ts'
import { guideFolders } from '../../src/config.ts'
import { loadGuides } from '../../src/content/guides.ts'
import { startBot } from '../fixtures/bot.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { townHall } from '../fixtures/town-hall.ts'

const town = `id: hof-check
version: 1
languages: [de]
title: { de: Hof-Check }
purpose: { de: 'Sie klären den Nutzen, bevor Sie planen.' }
minutes: 3
also: [Hof ansehen]
produces: nothing
phases:
  - id: nutzen
    title: { de: Nutzen }
questions:
  - id: problem
    kind: text
    phase: nutzen
    ask: { de: Welches Problem lösen Sie? }
    label: { de: Problem }
    max: 200
  - id: sorgen
    kind: text
    phase: nutzen
    ask: { de: Was macht Ihnen Sorgen? }
    label: { de: Sorgen }
    max: 200
  - id: wunsch
    kind: text
    phase: nutzen
    ask: { de: Was wünschen Sie sich? }
    label: { de: Wunsch }
    max: 200
`

async function folder(hidden?: string): Promise<string> {
  const own = await temporaryFolder()
  await mkdir(join(own, 'rules'), { recursive: true })
  await writeFile(join(own, 'hof-check.yaml'), town)
  if (hidden !== undefined) await writeFile(join(own, 'rules', 'hidden.yaml'), hidden)
  return own
}

describe('a question that is hidden', () => {
  it('is not asked any more, from the next dialogue on, while the bot runs', async () => {
    const own = await folder('hidden:\n')
    const bot = await startBot({ env: { GUIDES_DIR: own }, now: '2026-03-02T09:30:00Z' })
    const chat = bot.chat()
    await chat.install()
    await chat.say('hof ansehen')
    await chat.say('Es staubt')
    expect(chat.read()).toContain('Was macht Ihnen Sorgen?')
    await chat.say('abbrechen')
    await chat.say('ja')
    await writeFile(join(own, 'rules', 'hidden.yaml'), 'hidden:\n  hof-check: [sorgen]\n')
    await bot.work()
    await chat.say('hof ansehen')
    await chat.say('Es staubt')
    expect(chat.read()).toContain('Was wünschen Sie sich?')
    await chat.say('Einen Besen')
    expect(chat.read()).not.toContain('Sorgen')
  })

  it.each([
    ['hidden:\n  hof-chek: [sorgen]', 'Den Leitfaden „hof-chek“ gibt es nicht'],
    ['hidden:\n  hof-check: [sorge]', 'Der Leitfaden „hof-check“ hat keine Frage „sorge“'],
    ['hidden:\n  idea: [titel]', 'Die Frage „titel“ von „idea“ muss gestellt werden'],
  ])('that there is not, or has to be asked, is told in words: %j', async (text, told) => {
    const guides = await loadGuides(guideFolders(await folder(text)))
    expect(guides.problems('de').join('\n')).toContain(told)
    expect(guides.current('idea')).toBeDefined()
  })

  it.each(['hidden: everything', 'hide: {}', 'hidden:\n  hof-check: sorgen'])(
    'in a broken list is told with its line, and the bot does not start with it: %j',
    async text => {
      await expect(loadGuides(guideFolders(await folder(text)))).rejects.toThrow()
    },
  )

  it('touches what Datenschutz and Personalrat agreed to, also when it is asked again', async () => {
    const own = await folder('hidden:\n')
    const change = (text: string) => writeFile(join(own, 'rules', 'hidden.yaml'), text)
    const bot = await townHall({ env: { GUIDES_DIR: own } })
    await bot.selin.say('zustimmung personalrat heute')
    await bot.selin.say('ja')
    await change('hidden:\n  hof-check: [sorgen]\n')
    await bot.work()
    await bot.selin.say('zustimmung')
    expect(bot.selin.read()).toContain('„Hof-Check“ fragt nicht mehr: „Was macht Ihnen Sorgen?“')
    await bot.selin.say('zustimmung personalrat heute')
    await bot.selin.say('ja')
    await change('hidden:\n')
    await bot.work()
    await bot.selin.say('zustimmung')
    expect(bot.selin.read()).toContain('„Hof-Check“ fragt jetzt auch: „Was macht Ihnen Sorgen?“')
  })

  it('leaves every worked example readable, without it and what follows from it', async () => {
    const own = await folder('hidden:\n  process-check: [team, mittel, schriftform]\n')
    await cp('guides/examples', join(own, 'examples'), { recursive: true })
    const { problems } = await checkContent(guideFolders(own), 'de')
    expect(problems).toEqual([])
    const bot = await startBot({ env: { GUIDES_DIR: own } })
    const chat = bot.chat()
    await chat.install()
    await chat.say('beispiele')
    expect(chat.read()).toContain('Wohngeld bewilligen')
    expect(chat.read()).not.toContain('team')
  })

  it('is named by the check with what follows from it, as no fault', async () => {
    const own = await folder('hidden:\n  process-check: [ziel, schriftform]')
    const { problems, lines } = await checkContent(guideFolders(own), 'de')
    expect(problems).toEqual([])
    expect(lines.join('\n')).toMatch(/process-check fragt nicht: ziel, schriftform/)
    expect(lines.join('\n')).toMatch(/fragt nach der verborgenen Frage „ziel“/)
    expect(lines.join('\n')).toContain('Die Frage „ersatz“ wird auch nicht gestellt')
  })
})
