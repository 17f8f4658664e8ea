import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGuides } from '../../src/content/guides.ts'
import { type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
  await cp('guides', folder, { recursive: true })
  await rm(join(folder, 'examples'), { recursive: true, force: true })
  await mkdir(join(folder, 'examples'))
  const version = (await loadGuides(folder)).current('process-check')?.version
  const example = (title: string, en: string, goal: string) => `guide: process-check
version: ${version}
title: { de: ${title}, en: ${en} }
why: { de: Viele Menschen sparen sich einen Weg., en: Many people are spared a trip. }
answers: { zielgruppe: [citizens, staff], ziel: ${goal}, weglassen: impossible, faelle: 120, minuten: 15 }
`
  await writeFile(join(folder, 'examples', 'hund.yaml'), example('Hund anmelden', 'Register a dog', 'none'))
  await writeFile(join(folder, 'examples', 'wohngeld.yaml'), example('Wohngeld bewilligen', 'Grant benefit', 'service'))
})

afterAll(() => rm(folder, { recursive: true }))

function town(options: TownHallOptions = {}): Promise<TownHall> {
  return townHall({ ...options, env: { GUIDES_DIR: folder } })
}

describe('worked examples', () => {
  it('are offered where a check begins, beside its question, which stays', async () => {
    const here = await town()
    await here.max.say('prozess prüfen')
    await here.max.click('Beispiele ansehen')
    expect(here.max.read()).toMatch(/\d · Hund anmelden[\s\S]*Beispiel · 🎯 Erst Nutzen klären/)
    await here.max.click({ act: 'example', id: 'hund' })
    expect(here.max.read()).toContain('🧩 **Beispiel** · kein Check Ihrer Verwaltung')
    await here.max.say('Hund anmelden')
    expect(here.max.read()).toContain('In welchem Amt')
  })

  it('may be typed for where the name of the process is asked for', async () => {
    const here = await town()
    await here.max.say('prozess prüfen')
    await here.max.say('Beispiele')
    expect(
      here.max
        .cards()
        .map(card => here.max.read(card))
        .join(),
    ).toContain('Beispiele für Prozess-Checks')
    await here.max.say('Fundsachen ausgeben')
    expect(here.max.read()).toContain('In welchem Amt')
  })

  it.each([
    ['beispiel hund', 'Hund anmelden'],
    ['beispiel wohngeld bewilligen', 'Wohngeld bewilligen'],
    ['Beispiel Raumfahrt', 'Beispiele für Prozess-Checks'],
    ['beispiele', 'Beispiele für Prozess-Checks'],
    ['examples', 'Beispiele für Prozess-Checks'],
  ])('are shown by typing: %s', async (text, expected) => {
    const here = await town()
    await here.max.say(text)
    expect(here.max.read()).toContain(expected)
  })

  it('show outcome, reason, steps and every answer, and that they are none', async () => {
    const here = await town()
    await here.max.say('checks')
    await here.max.click('Beispiele ansehen')
    await here.max.click({ act: 'example', id: 'wohngeld' })
    for (const part of [
      'Viele Menschen sparen sich einen Weg.',
      'Antworten im Beispiel',
      'Bürgerinnen und Bürger; Mitarbeitende',
      'Bürgerservice',
      '120',
    ])
      expect(here.max.read()).toContain(part)
    expect(here.max.buttons()).not.toContain('Als Aufgaben übernehmen')
    await here.max.say('english')
    await here.max.say('example benefit')
    expect(here.max.read()).toContain('no check of your administration')
  })

  it('are no checks: in no list, no count, no search for the same process, and nothing can be done with them', async () => {
    const here = await town()
    await here.max.say('check: Hund anmelden')
    expect(here.max.read()).toContain('In welchem Amt')
    await here.max.say('pause')
    for (const text of ['checks', 'meine checks']) {
      await here.max.say(text)
      expect(here.max.read()).not.toContain('Wohngeld')
    }
    const before = await here.everything()
    for (const act of ['check', 'edit-check', 'delete-check-yes', 'adopt-yes', 'check-text'])
      await here.selin.invoke({ v: 1, act, id: 'hund', tasks: '*' })
    await here.selin.invoke({ v: 1, act: 'example', id: '__proto__' })
    expect(here.selin.read()).toContain('Beispiele für Prozess-Checks')
    expect(await here.everything()).toEqual(before)
    expect((await here.store.assessments({ limit: 1 })).total).toBe(0)
  })
})
