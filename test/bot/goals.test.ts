import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { temporaryFolder, temporaryStore } from '../fixtures/store.ts'

let folder: string
let file: string
const shipped = await readFile('guides/rules/goals.yaml', 'utf8')
const [head = ''] = shipped.split('  - id: climate')
const climate = '  - id: climate\n    label: { de: Klima und Umwelt, en: Climate and environment }\n'
const health = '  - id: health\n    label: { de: Gesundheit }\n    also: [gesund]\n'

beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder, 'rules/goals.yaml')
  await mkdir(join(folder, 'rules'))
  await writeFile(file, shipped)
})

/** Max coordinates; Erika has ideas. */
function town(data?: string): Promise<TestBot> {
  return start(data === undefined ? {} : { data })
}

async function start({ data }: { data?: string }): Promise<TestBot> {
  const store = await temporaryStore(data === undefined ? {} : { folder: data })
  return startBot({ store, env: { GUIDES_DIR: folder, COORDINATORS: max.aadObjectId } })
}

/** Saves the file, and waits until the bot has read it. */
async function edit(bot: TestBot, text: string): Promise<void> {
  await writeFile(file, text)
  await bot.work()
}

async function begin(chat: Chat, title: string): Promise<void> {
  await chat.say(`Idee: ${title}`)
  await chat.say('Es dauert zu lange.')
}

async function submit(chat: Chat): Promise<string> {
  await chat.click({ act: 'submit' }, { name: 'named' })
  const [number = ''] = /\d{4}-\d{5}/.exec(chat.read()) ?? []
  expect(number).not.toBe('')
  return number
}

/** What the newest card offers to tap, or to choose from in the field of this id. */
function choices(chat: Chat, id: string): string[] {
  if (id === 'answer') return chat.buttons()
  const found = JSON.stringify(chat.lastCard()).match(new RegExp(`"id":"${id}"[^]*?"choices":(\\[[^]*?\\])`))?.[1]
  return (JSON.parse(found ?? '[]') as { title: string }[]).map(({ title }) => title)
}

describe('goals that change while the bot runs', () => {
  it('are asked for at once, and a dialogue that is running ends on those it began with', async () => {
    const bot = await town()
    const [before, after] = [bot.chat(), bot.chat(max)]
    await begin(before, 'Bäume pflanzen')
    expect(choices(before, 'answer')).toContain('Klima und Umwelt')

    await edit(bot, head + health)
    await begin(after, 'Mittagspause im Grünen')
    expect(choices(after, 'answer')).toContain('Gesundheit')
    expect(choices(after, 'answer')).not.toContain('Klima und Umwelt')
    expect(choices(after, 'answer')).toContain('Noch unklar')
    await after.say('gesund')
    expect(after.read()).toContain('Gesundheit')

    await before.say('Klimaschutz')
    const number = await submit(before)
    expect((await bot.store.get('ideas', number))?.doc.answers.ziel).toEqual({ is: 'answered', value: 'climate' })
    await after.say('pause')
    await after.say(number)
    expect(after.read()).toContain('Klima und Umwelt')
  })

  it('stay readable where they were chosen: idea, sort card, board, and after a restart', async () => {
    const data = await temporaryFolder()
    await writeFile(file, head)
    const first = await town(data)
    await begin(first.chat(), 'Bäume pflanzen')
    await first.chat().say('Bürgerservice')
    const number = await submit(first.chat())

    // The coordination sorts it to a goal that its author never saw, and that goal goes again.
    await edit(first, head + climate)
    const selin = first.chat(max)
    await selin.say(number)
    await selin.click({ act: 'sort-idea' })
    expect(choices(selin, 'ziel')).toContain('Klima und Umwelt')
    await selin.click({ act: 'sort-idea-yes' }, { ziel: 'climate' })
    expect(selin.read()).toContain('Klima und Umwelt')
    await edit(first, head + health)
    await first.app.close()

    const bot = await town(data)
    const [otto, coordinator] = [bot.chat(), bot.chat(max)]
    await otto.say(number)
    expect(otto.read()).toContain('Klima und Umwelt')
    expect(otto.read()).not.toContain('climate')
    await coordinator.say(number)
    await coordinator.click({ act: 'sort-idea' })
    expect(choices(coordinator, 'ziel')).toEqual(expect.arrayContaining(['Gesundheit', 'Klima und Umwelt']))
    await coordinator.click({ act: 'sort-idea-yes' })
    expect((await bot.store.get('ideas', number))?.doc.answers.ziel).toEqual({ is: 'answered', value: 'climate' })

    await otto.say('ideen')
    await otto.click({ act: 'filter-ideas' }, { only: 'ziel=climate' })
    expect(otto.read()).toContain('Bäume pflanzen')
    expect(otto.read()).toContain('Ziel: Klima und Umwelt')

    // Its author corrects the title: the goal stays as it was sorted.
    await otto.say(number)
    await otto.click({ act: 'edit-idea' })
    expect(otto.read()).toContain('Klima und Umwelt')
    await otto.click({ act: 'correct', arg: 'titel' })
    await otto.click({ act: 'answer' }, { answer: 'Viele Bäume pflanzen' })
    await otto.click({ act: 'submit' })
    expect((await bot.store.get('ideas', number))?.doc).toMatchObject({
      title: 'Viele Bäume pflanzen',
      answers: { ziel: { value: 'climate' } },
    })
  })

  it('cannot be chosen any more once they are gone, also with a forged click', async () => {
    const bot = await town()
    await edit(bot, head + health)
    await begin(bot.chat(), 'Bäume pflanzen')
    await bot.chat().say('Bürgerservice')
    const number = await submit(bot.chat())
    const coordinator = bot.chat(max)
    await coordinator.say(number)
    await coordinator.click({ act: 'sort-idea' })
    await coordinator.invoke({ v: 1, act: 'sort-idea-yes', id: number, rev: 0, ziel: 'climate' })
    expect((await bot.store.get('ideas', number))?.doc.answers.ziel).toEqual({ is: 'answered', value: 'service' })
  })

  it('leave the result of a check as it was', async () => {
    const bot = await town()
    const chat = bot.chat()
    await chat.say('prozess prüfen')
    await chat.click({ act: 'answer' }, { answer: 'Bäume fällen' })
    while (!JSON.stringify(chat.lastCard()).includes('"act":"submit"')) {
      if (chat.read().includes('Welches Ziel')) await chat.say('Klimaschutz')
      else await chat.click({ act: 'skip' })
    }
    await chat.click({ act: 'submit' })
    const [number = ''] = /P-\d{4}-\d{5}/.exec(chat.read()) ?? []
    const result = chat.read()
    for (const goals of [head + health, head + climate.replace('Klima und Umwelt', 'Natur')]) {
      await edit(bot, goals)
      await chat.say(number)
      const lines = chat.read().split('\n')
      expect(lines.filter(line => !result.includes(line))).toEqual([])
    }
    await chat.click({ act: 'check-text' })
    expect(chat.read()).toContain('Klima und Umwelt')
  })
})

describe('a broken edit of the goals', () => {
  it('changes nothing, and is told in the log and to the coordination', async () => {
    const bot = await town()
    await bot.chat(max).say('hallo')
    await edit(bot, shipped.replace('id: climate', 'id: legal'))
    expect(bot.log.find(({ message }) => message.startsWith('Something is wrong with the guides'))).toMatchObject({
      level: 'warn',
      fields: {
        problems: expect.arrayContaining([
          expect.stringMatching(/process-check\.yaml:\d+: The option value “legal” is there twice/),
        ]),
      },
    })
    await bot.chat(max).say('koordination')
    expect(bot.chat(max).read()).toContain('Den Optionswert „legal“ gibt es zweimal')
    await begin(bot.chat(erika), 'Bäume pflanzen')
    expect(choices(bot.chat(erika), 'answer')).toContain('Klima und Umwelt')
  })
})
