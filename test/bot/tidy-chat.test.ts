import { describe, expect, it } from 'vitest'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'
import { proposal, steuer, townHall } from '../fixtures/town-hall.ts'

/** Every message as it looks now, in its first line. */
function lines(chat: Chat): string[] {
  return chat.cards().map(card => chat.read(card).split('\n')[0] ?? '')
}

async function dialogue(): Promise<{ bot: TestBot; chat: Chat; before: number }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  const before = chat.messages().length
  await chat.say('idee: Digitaler Bauantrag')
  return { bot, chat, before }
}

describe('typing in a dialogue', () => {
  it('leaves a line of every answer, and nothing of a card that goes on below', async () => {
    const { chat, before } = await dialogue()
    for (const text of ['hilfe', 'zurück', 'Bauantrag online', 'hilfe', 'Alles liegt auf Papier.', 'xyz', '99'])
      await chat.say(text)
    expect(lines(chat).slice(before)).toEqual([
      expect.stringContaining('Bauantrag online ✓'),
      expect.stringContaining('Alles liegt auf Papier. ✓'),
      expect.not.stringContaining('Weiter geht es unten'),
    ])
    await chat.say('abbrechen')
    await chat.say('nein')
    await chat.say('pause')
    await chat.say('weiter')
    expect(lines(chat).slice(before)).toHaveLength(3)
    expect(lines(chat).join()).not.toContain('Weiter geht es unten')
  })

  it.each([403, 404, 405, 500])('leaves a line where Teams answers %d', async status => {
    const { bot, chat, before } = await dialogue()
    bot.connector.next({ status }, 'DELETE')
    await chat.say('hilfe')
    const shown = lines(chat).slice(before)
    // What is not there any more cannot be closed either.
    expect(shown[0]).toContain(status === 404 ? 'Idee festhalten' : 'Problem: weiter unten ↓')
    expect(shown).toHaveLength(2)
  })

  it('keeps the old card where the new one does not arrive', async () => {
    const { bot, chat, before } = await dialogue()
    bot.connector.next({ status: 403 }, 'POST')
    await chat.say('hilfe')
    expect(lines(chat).slice(before)).toHaveLength(1)
    expect(chat.buttons()).toContain('Weiter')
    expect(bot.connector.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })
})

describe('a typed yes or no', () => {
  it.each([
    ['ja', 'Die Aufgabe so als blockiert melden? Ja ✓'],
    ['nein', 'Die Aufgabe so als blockiert melden? Nein'],
  ])('leaves what was asked: %s', async (answer, line) => {
    const { erika } = await townHall({ tasks: [steuer('T-2026-10001')] })
    await erika.say('T-2026-10001 blockiert: Das Papier ist aus')
    await erika.say(answer)
    expect(lines(erika)).toContain(line)
  })

  it('is told in the language of the chat, also of an idea', async () => {
    const { selin } = await townHall({ ideas: [proposal('2026-20001', 'Hunde')] })
    await selin.say('english')
    await selin.say('2026-20001 parked: Not yet')
    await selin.say('yes')
    expect(lines(selin).filter(line => line.endsWith(' Yes ✓'))).toHaveLength(1)
  })
})
