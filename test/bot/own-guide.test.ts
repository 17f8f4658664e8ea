import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { temporaryFolder } from '../fixtures/store.ts'

/** The guide of a town, as its author wrote it. */
const benefit = `id: hof-check
version: 1
languages: [de]
title: { de: Hof-Check }
purpose: { de: 'Sie klären den Nutzen, bevor Sie planen.' }
minutes: 3
also: [Hof ansehen, Ist der Hof sauber]
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
`

async function started({
  files = { 'hof-check.yaml': benefit },
  env = {},
}: {
  files?: Record<string, string>
  env?: Record<string, string>
} = {}) {
  const own = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(own, name, '..'), { recursive: true })
    await writeFile(join(own, name), text)
  }
  const bot = await startBot({ env: { GUIDES_DIR: own, ...env } })
  const chat = bot.chat()
  await chat.install()
  return { bot, chat, write: (name: string, text: string) => writeFile(join(own, name), text) }
}

const question = 'Welches Problem lösen Sie?'

it('what people only stumble over in a guide is a hint for the coordination, and nothing is wrong', async () => {
  const long = 'Sie klären den Nutzen, bevor Sie planen, und zwar so gründlich, wie es in Ihrem Amt heute schon geht.'
  const text = benefit.replace('Sie klären den Nutzen, bevor Sie planen.', long)
  const { chat } = await started({ files: { 'hof-check.yaml': text }, env: { COORDINATORS: erika.aadObjectId } })
  await chat.say('koordination')
  expect(chat.read()).toMatch(/Hinweise zu Leitfäden, die gelten \(1\)[\s\S]*hof-check\.yaml:5/)
  expect(chat.read()).not.toContain('In einer Datei stimmt etwas nicht')
})

describe('a guide of the municipality has an entrance', () => {
  it.each([
    'Hof-Check',
    'hofcheck starten',
    'hof ansehen',
    'Ist der Hof sauber?',
    'bitte den Leitfaden Hof-Check starten',
  ])('typed: %s', async text => {
    const { chat } = await started()
    await chat.say(text)
    expect(chat.read()).toContain(question)
  })

  it('in the list of guides, with what it is good for and how long it takes', async () => {
    const { chat } = await started()
    await chat.say('Welche Leitfäden gibt es?')
    expect(chat.read()).toContain('Hof-Check')
    expect(chat.read()).toContain('etwa 3 Minuten · Sie klären den Nutzen, bevor Sie planen.')
    await chat.click({ act: 'start', arg: 'hof-check' })
    expect(chat.read()).toContain(question)
  })

  it('on the start card, if it says so', async () => {
    const { chat } = await started()
    await chat.say('start')
    expect(chat.read()).toContain('Leitfäden')
    expect(chat.read()).not.toContain('Hof-Check')
    const there = await started({
      files: { 'hof-check.yaml': benefit.replace('minutes: 3', 'minutes: 3\noffer: start') },
    })
    await there.chat.say('start')
    await there.chat.click('Hof-Check')
    expect(there.chat.read()).toContain(question)
  })

  it('is asked back where a sentence only mentions it', async () => {
    const { chat } = await started()
    await chat.say('Wie geht das mit dem Hof-Check')
    expect(chat.read()).toContain('Meinten Sie diesen Leitfaden?')
    expect(chat.read()).toContain('Hof-Check')
  })

  it('is in no list if it says so, and begins by its name all the same', async () => {
    const { chat } = await started({
      files: { 'hof-check.yaml': benefit.replace('minutes: 3', 'minutes: 3\noffer: none') },
    })
    await chat.say('leitfäden')
    expect(chat.read()).not.toContain('Hof-Check')
    await chat.say('hof-check')
    expect(chat.read()).toContain(question)
  })
})

/** A guide that judges, keeps nothing and leads on. */
const judging = `id: lohnt-es
version: 1
languages: [de]
title: { de: Lohnt es sich }
purpose: { de: Sie klären den Nutzen. }
minutes: 3
produces: result
next:
  - guide: process-check
    after: [ja]
    answers: { prozess: worum, faelle: faelle, weglassen: worum }
phases:
  - id: nutzen
    title: { de: Nutzen }
questions:
  - id: worum
    kind: text
    phase: nutzen
    ask: { de: Worum geht es? }
    label: { de: Thema }
  - id: faelle
    kind: number
    phase: nutzen
    ask: { de: Wie viele Fälle gibt es? }
    label: { de: Fälle }
  - id: nutzen
    kind: yes-no
    phase: nutzen
    ask: { de: Nützt es jemandem? }
    label: { de: Nutzen }
outcomes:
  - id: ja
    when: { nutzen: true }
    title: { de: Es trägt }
    sentence: { de: Sie können planen. }
  - id: nein
    title: { de: Lassen }
    sentence: { de: Niemand braucht es. }
`

describe('a guide that shows a result and keeps nothing', () => {
  async function walked(useful: string) {
    const there = await started({ files: { 'lohnt-es.yaml': judging } })
    for (const text of ['lohnt es sich', 'Hund anmelden', '900', useful]) await there.chat.say(text)
    await there.chat.say('absenden')
    return there
  }

  it('says what came out, with the answers, and nothing of it is stored', async () => {
    const { bot, chat } = await walked('nein')
    expect(chat.read()).toContain('Lassen')
    expect(chat.read()).toContain('Niemand braucht es.')
    expect(chat.read()).toContain('Hund anmelden')
    expect(chat.read()).toContain('bewahrt davon nichts auf')
    expect(chat.read()).not.toContain('Prozess')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
    expect((await bot.store.assessments({ limit: 10 })).total).toBe(0)
  })

  it('leads on to the next guide with the answers that fit there', async () => {
    const { bot, chat } = await walked('ja')
    expect(chat.read()).toContain('Es trägt')
    await chat.click({ act: 'start-next' })
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.guide.id).toBe('process-check')
    expect(session?.doc.progress.answers).toEqual({
      prozess: { is: 'answered', value: 'Hund anmelden' },
      faelle: { is: 'answered', value: 900 },
    })
  })

  it.each(['', 'x', '[]', '{"prozess":7,"faelle":"viele","weglassen":["a"],"__proto__":1}'])(
    'takes nothing from a forged card: %s',
    async arg => {
      const { bot, chat } = await walked('ja')
      await chat.invoke({ v: 1, act: 'start-next', id: 'process-check', arg })
      const [session] = await bot.store.sessionsOf(erika.aadObjectId)
      expect(session?.doc.progress.answers).toEqual({})
    },
  )
})

describe('a guide that is not for everybody', () => {
  const files = { 'hof-check.yaml': benefit.replace('minutes: 3', 'minutes: 3\noffer: start\nfor: coordination') }

  it('is shown to nobody else, and not begun by a forged click', async () => {
    const { chat } = await started({ files })
    for (const text of ['start', 'leitfäden', 'Wie geht das mit dem Hof-Check']) {
      await chat.say(text)
      expect(chat.read()).not.toContain('Hof-Check')
    }
    await chat.say('hof-check')
    expect(chat.read()).toContain('„Hof-Check“ ist für die Koordination gedacht.')
    await chat.invoke({ v: 1, act: 'start', arg: 'hof-check' })
    expect(chat.read()).not.toContain(question)
  })

  it('is there for those it is for', async () => {
    const { bot } = await started({ files, env: { COORDINATORS: max.aadObjectId } })
    const chat = bot.chat(max)
    await chat.install()
    await chat.say('start')
    await chat.click('Hof-Check')
    expect(chat.read()).toContain(question)
  })
})

describe('while the bot runs', () => {
  it('a new guide is there a moment later, and a broken one is told to coordinators', async () => {
    const { bot, chat, write } = await started({ files: {}, env: { COORDINATORS: erika.aadObjectId } })
    await chat.say('hof-check')
    expect(chat.read()).not.toContain(question)
    await write('hof-check.yaml', benefit)
    await bot.work()
    await chat.say('hof-check')
    expect(chat.read()).toContain(question)
    await chat.sure('abbrechen')
    await write('hof-check.yaml', benefit.replace('max: 200', 'max: viel'))
    await bot.work()
    await chat.say('koordination')
    expect(chat.read()).toContain('hof-check.yaml:18')
    await chat.say('hof-check')
    expect(chat.read()).toContain(question)
  })
})

it('coordinators copy a link for the intranet that opens the chat with the name of the guide', async () => {
  const { bot, chat } = await started({ env: { COORDINATORS: max.aadObjectId } })
  await chat.say('leitfäden')
  expect(chat.read()).not.toContain('Links für das Intranet')
  const author = bot.chat(max)
  await author.install()
  await author.say('leitfäden')
  expect(author.read()).toContain('Links für das Intranet')
  const link = /https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=28:[\w-]+&message=Hof-Check/
  expect(author.read()).toMatch(link)
  await chat.say('Hof-Check')
  expect(chat.read()).toContain(question)
})
