import { describe, expect, it } from 'vitest'
import * as teams from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import { type Node, nodes } from '../fixtures/card.ts'
import type { Chat } from '../fixtures/chat.ts'
import { townHall } from '../fixtures/town-hall.ts'

const { erika } = teams

async function installed(): Promise<{ bot: TestBot; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

function inputOn(chat: Chat): Node | undefined {
  return nodes(chat.lastCard()).find(({ id, type }) => id === 'answer' && String(type).startsWith('Input.'))
}

/** What one tap would send, for each option of the newest card. */
function optionsOn(chat: Chat): teams.Json[] {
  return nodes(chat.lastCard())
    .filter(({ selectAction }) => (selectAction as Node | undefined)?.type === 'Action.Execute')
    .map(({ selectAction }) => (selectAction as { data: teams.Json }).data)
    .filter(({ act }) => act === 'answer')
}

/** Something that fits the input: what is ticked first, or what can be typed. */
function fitting({ type, choices }: Node): string {
  if (type === 'Input.ChoiceSet') return String((choices as Node[])[0]?.value)
  return type === 'Input.Text' ? '7' : '2099-01-04'
}

/** Answers the question of the newest card with as few taps as there can be. Answers how many: a field or tick is one. */
async function tapThrough(chat: Chat): Promise<number> {
  const [option] = optionsOn(chat)
  if (option) {
    await chat.click(option)
    return 1
  }
  const input = inputOn(chat)
  await chat.click('Weiter', input ? { answer: fitting(input) } : {})
  return input ? 2 : 1
}

describe('the short way of the process check', () => {
  it('takes one tap for each question with one answer, and two where something is entered or ticked', async () => {
    const { erika: chat, store } = await townHall()
    await chat.click({ act: 'start', arg: 'process-check' })
    const taps: number[] = []
    const ways: ('tap' | 'entered')[] = []
    for (let n = 0; n < 40 && !chat.read().includes('Stimmt alles so?'); n++) {
      ways.push(optionsOn(chat).length > 0 ? 'tap' : 'entered')
      taps.push(await tapThrough(chat))
    }
    await chat.click('Absenden')
    expect((await store.assessments({ limit: 1 })).total).toBe(1)
    expect(taps).toEqual(ways.map(way => (way === 'tap' ? 1 : 2)))
    expect(ways.filter(way => way === 'tap').length).toBeGreaterThan(ways.length / 2)
    // With its beginning and its end: 27 for 18 questions, where two taps for each would be 38.
    const all = taps.reduce((sum, each) => sum + each, 2)
    expect(all).toBeLessThan(1.6 * ways.length)
  })
})

describe('an option that one tap chooses', () => {
  async function atGoal(): Promise<{ bot: TestBot; chat: Chat }> {
    const started = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier']) await started.chat.say(text)
    return started
  }

  it('is one answer, however often it is tapped, and whatever is tapped on a card that is done', async () => {
    const { bot, chat } = await atGoal()
    const [first, second] = optionsOn(chat)
    const card = chat.lastMessage()?.id
    await Promise.all([chat.invoke(first, card), chat.invoke(first, card)])
    expect(chat.read()).toMatch(/Stimmt alles so\?[\s\S]*Lebensqualität/)
    await chat.invoke(second, card)
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.progress).toMatchObject({ at: 'review', answers: { ziel: { value: 'quality_of_life' } } })
  })

  it('is answered by its number as well', async () => {
    const { chat } = await atGoal()
    await chat.say('2')
    expect(chat.read()).toContain('Standortqualität')
  })

  it('says which one is chosen when it is corrected, and "Weiter" keeps it', async () => {
    const { bot, chat } = await atGoal()
    expect(chat.buttons()).not.toContain('Weiter')
    await chat.click('Standortqualität')
    await chat.click({ act: 'correct', arg: 'ziel' })
    expect(chat.read()).toMatch(/Standortqualität\n✓ Derzeit gewählt/)
    expect(chat.buttons()).toContain('Standortqualität (derzeit gewählt)')
    await chat.click('Weiter')
    const ziel = async () => (await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.answers.ziel
    expect(await ziel()).toMatchObject({ value: 'location' })
    await chat.click({ act: 'correct', arg: 'ziel' })
    await chat.click('Arbeitsbedingungen')
    expect(await ziel()).toMatchObject({ value: 'work' })
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('still takes what a card of an earlier version sends', async () => {
    const { chat } = await atGoal()
    const { arg, ...carried } = optionsOn(chat)[0] ?? {}
    await chat.invoke({ ...carried, answer: arg })
    expect(chat.read()).toMatch(/Stimmt alles so\?[\s\S]*Lebensqualität/)
  })
})
