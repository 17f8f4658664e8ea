import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import { termine } from '../fixtures/draft-guide.ts'
import { temporaryFolder } from '../fixtures/store.ts'

const colleagues: User[] = Array.from({ length: 12 }, (_, n) => ({
  name: `Kollege ${n}`,
  aadObjectId: `00000000-0000-4000-8000-0000000000${10 + n}`,
  id: `29:colleague-${n}`,
}))

async function started(source = termine.replace('status: entwurf\n', '')) {
  const own = await temporaryFolder()
  await writeFile(join(own, 'termine.yaml'), source)
  const bot = await startBot({ env: { GUIDES_DIR: own, COORDINATORS: max.aadObjectId } })
  const author = bot.chat(max)
  await author.install()
  const others = colleagues.map(user => bot.chat(user))
  for (const chat of others) await chat.install()
  /** What the card says of the guide. */
  const figures = async () => {
    await author.say('auswertung')
    const lines = author.read().split('\n')
    const at = lines.indexOf('Barrierefreie Termine')
    return at < 0 ? undefined : lines.slice(at + 1, at + 3).join('\n')
  }
  const counted = async () => (await bot.store.get('usage', 'termine:2026-03'))?.doc
  return { bot, author, others, figures, counted }
}

describe('the use of a guide', () => {
  it('is told to coordinators only', async () => {
    const { bot } = await started()
    const chat = bot.chat(erika)
    await chat.install()
    await chat.say('auswertung')
    expect(chat.read()).not.toContain('Auswertung der Leitfäden')
    await chat.say('leitfäden')
    expect(chat.buttons()).not.toContain('Auswertung')
    await chat.invoke({ v: 1, act: 'usage' })
    expect(chat.read()).not.toContain('Auswertung der Leitfäden')
  })

  it('is counted for all together: begun, finished, and where people stop; below five it is not told', async () => {
    const { author, others, figures, counted } = await started()
    await author.say('leitfäden')
    await author.click('Auswertung')
    expect(author.read()).toContain('Auswertung der Leitfäden')
    for (const [n, chat] of others.entries()) {
      if (n === 4) expect(await figures()).toContain('Weniger als 5-mal begonnen')
      await chat.say('Barrierefreie Termine')
      if (n === 4) expect(await figures()).toContain('5-mal begonnen · weniger als 5-mal abgeschlossen')
    }
    for (const chat of others.slice(0, 5)) await chat.sure('abbrechen')
    for (const chat of others.slice(5)) for (const text of ['Sprechstunde', 'absenden']) await chat.say(text)
    expect(await counted()).toEqual({ id: 'termine:2026-03', started: 12, finished: 7, stopped: { anlass: 5 } })
    expect(await figures()).toContain('12-mal begonnen · 7-mal abgeschlossen')
    expect(await figures()).toContain('Hier hören Menschen auf: „Termin“ (5)')
  })

  it('says nothing of anybody in the store', async () => {
    const { bot, others, counted } = await started()
    await others[0]?.say('Barrierefreie Termine')
    expect(Object.keys((await counted()) ?? {})).toEqual(['id', 'started', 'finished', 'stopped'])
    const [one] = colleagues
    expect(await bot.store.naming({ id: one?.aadObjectId ?? '' })).not.toContainEqual(
      expect.objectContaining({ collection: 'usage' }),
    )
  })

  it('counts many who begin at the same moment, and nobody has to try again', async () => {
    const { others, counted } = await started()
    await Promise.all(others.map(chat => chat.say('Barrierefreie Termine')))
    expect((await counted())?.started).toBe(12)
    for (const chat of others) expect(chat.read()).toContain('Um welchen Termin geht es?')
  })

  it('counts no trial', async () => {
    const { author, counted } = await started(termine)
    for (const text of ['Barrierefreie Termine', 'Sprechstunde', 'absenden', 'Barrierefreie Termine'])
      await author.say(text)
    await author.sure('abbrechen')
    expect(await counted()).toBeUndefined()
  })

  it('counts what nobody went on with when it is deleted', async () => {
    const { bot, others, counted } = await started()
    await others[0]?.say('Barrierefreie Termine')
    await others[0]?.say('Sprechstunde')
    bot.clock.advance(31 * 24 * 60 * 60 * 1000)
    await others[1]?.say('hallo')
    await bot.work()
    expect(await bot.store.sessionsOf(colleagues[0]?.aadObjectId ?? '')).toEqual([])
    expect((await counted())?.stopped).toEqual({})
    expect((await bot.store.get('usage', 'termine:2026-04'))?.doc.stopped).toEqual({ review: 1 })
  })
})
