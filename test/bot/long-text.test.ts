import { describe, expect, it } from 'vitest'
import { erika, fetchTask, group } from '../fixtures/activities/teams.ts'
import { proposal, townHall } from '../fixtures/town-hall.ts'

const long = 'Sehr langer Text. '.repeat(600)
const dog = '2026-20001'

describe('what is too long to be read', () => {
  it('is refused with limit and length, and the draft stays', async () => {
    const bot = await townHall()
    await bot.otto.say('idee: Digitaler Bauantrag')
    await bot.otto.say(long)
    expect(bot.otto.read()).toContain('10.799 Zeichen')
    expect(bot.otto.read()).toContain('bis zu 10.000')
    expect(bot.otto.read()).toContain('Frage 2 von 3')
    await bot.otto.say('english')
    await bot.otto.say('idea: Another')
    const [session] = await bot.store.sessionsOf(bot.otto.user.aadObjectId)
    expect(session?.doc.progress.tries).toBe(0)
  })

  it('is refused without a draft, in a form, and in a group', async () => {
    const bot = await townHall({ ideas: [proposal(dog, 'Hunde online anmelden')] })
    await bot.otto.say(`Vertretung bis 15.1.2027: ${'a '.repeat(14_000)}`)
    expect(bot.otto.messages().at(-1)?.text).toContain('Zeichen')
    await bot.otto.say(`${dog} kommentieren`)
    const card = bot.otto.lastMessage()
    const answer = await bot.otto.click({ act: 'comment-yes' }, { text: long })
    expect(JSON.stringify(answer.body)).toContain('10.799')
    expect(bot.otto.lastMessage(), 'the card keeps what was entered').toEqual(card)
    await bot.otto.say(long)
    await bot.otto.sure('Kürzer gesagt: gut')
    expect((await bot.store.commentsOf(dog, { limit: 1 })).total).toBe(1)
    const room = bot.chat(erika, group)
    await room.say(long)
    expect(room.messages().at(-1)?.text).toContain('10.000')
  })

  it('is said of a message taken along, too', async () => {
    const bot = await townHall()
    const answer = await bot.post(fetchTask(bot.otto.origin(), `<p>${'a'.repeat(200_001)}</p>`))
    expect(JSON.stringify(answer.body)).toContain('200.000')
  })
})
