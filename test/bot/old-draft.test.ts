import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import texts from '../../locales/de.json' with { type: 'json' }
import english from '../../locales/en.json' with { type: 'json' }
import type { Session } from '../../src/documents/session.ts'
import { says } from '../../src/turn/words.ts'
import type { Chat } from '../fixtures/chat.ts'
import { proposal, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const dog = '2026-20001'
const hour = 60 * 60_000

/** Erika has an open task, and a draft that stands at a text question; Max has an idea. */
async function drafting(): Promise<TownHall> {
  const bot = await townHall({
    tasks: [steuer(id, { title: 'Bescheide drucken' })],
    ideas: [proposal(dog, 'Hunde online anmelden')],
  })
  await bot.erika.say('idee: Digitaler Bauantrag')
  return bot
}

async function draft({ store }: TownHall, { user }: Chat): Promise<Session | undefined> {
  return (await store.sessionsOf(user.aadObjectId))[0]?.doc
}

const answered = async (bot: TownHall) => (await draft(bot, bot.erika))?.progress.answers.problem

describe('a draft at a text question', () => {
  it.each([
    [`${id} erledigt`, 'ist erledigt'],
    [`erledigt ${id}`, 'ist erledigt'],
    [id, 'Bescheide drucken'],
    [dog, 'Hunde online anmelden'],
    [`${dog} unterstützen`, 'Hunde online anmelden'],
    ['Meine Aufgaben', 'Bescheide drucken'],
    ['Fahrplan', 'Fahrplan'],
    ['Wer bin ich', 'Erinnerungen'],
  ])('does not take for an answer what the bot invited: %s', async (text, seen) => {
    const bot = await drafting()
    const before = bot.erika.messages().length
    await bot.erika.say(text)
    expect(await answered(bot)).toBeUndefined()
    const said = bot.erika
      .messages()
      .slice(before)
      .flatMap(({ card }) => (card ? [bot.erika.read(card)] : []))
    expect(said[0]).toContain(seen)
    expect(said.at(-1)).toContain('Ihr Entwurf wartet')
    await bot.erika.click({ act: 'resume' })
    expect(bot.erika.read()).toContain('Frage 2 von 3')
    await bot.erika.say('Alles auf Papier')
    expect(await answered(bot)).toEqual({ is: 'answered', value: 'Alles auf Papier' })
  })

  it.each([`${id} ist auch betroffen`, 'Die Roadmap ist zu lang', 'erledigt', 'Eine gute Idee'])(
    'takes any other sentence: %s',
    async text => {
      const bot = await drafting()
      await bot.erika.say(text)
      expect(await answered(bot)).toEqual({ is: 'answered', value: text })
    },
  )

  it('goes on in another language, and makes room for another draft', async () => {
    const bot = await drafting()
    await bot.erika.say('Sprache Englisch')
    expect(bot.erika.read()).toContain('Question 2 of 3')
    await bot.erika.say('New idea')
    expect(bot.erika.read()).toContain('Question 1 of 3')
    expect(await bot.store.sessionsOf(bot.erika.user.aadObjectId)).toHaveLength(2)
  })

  it('knows every word of the app’s list of commands, and of the home card', async () => {
    const manifest = JSON.parse(await readFile('appPackage/manifest.json', 'utf8'))
    const translated = JSON.parse(await readFile('appPackage/en.json', 'utf8'))
    const listed: string[] = manifest.bots[0].commandLists[0].commands.map(({ title }: { title: string }) => title)
    const titles = Object.entries<string>(translated).flatMap(([key, title]) =>
      /^bots\[0\]\.commandLists\[0\].*\.title$/.test(key) ? [title] : [],
    )
    const offered = [texts, english].flatMap(all =>
      Object.entries(all).flatMap(([key, text]) => (key.startsWith('offer.') ? [text] : [])),
    )
    // "Hilfe" is about the question there.
    const unknown = [...listed, ...titles, ...offered].filter(
      text => !says('offered', text) && !says('in-free-text', text),
    )
    expect(listed.length + titles.length + offered.length).toBeGreaterThan(40)
    expect(unknown).toEqual([])
  })
})

describe('a Kennwort', () => {
  it.each(['ABCD-EFGH-JKLM', 'Kennwort ABCD EFGH JKLM', 'abcd-efgh-jklm'])(
    'typed at a text question is looked up, and no answer: %s',
    async text => {
      const bot = await drafting()
      await bot.erika.say(text)
      expect(await answered(bot)).toBeUndefined()
      expect(
        bot.erika.messages().some(({ card }) => card && bot.erika.read(card).includes('Zu diesem Kennwort gibt es')),
      ).toBe(true)
      expect(bot.erika.read()).toContain('Ihr Entwurf wartet')
    },
  )

  it('is never stored nor shown in an answer, a comment or a reason', async () => {
    const bot = await drafting()
    const { erika } = bot
    const secret = 'WXYZ-2345-6789'
    await erika.say(`Mein Kennwort lautet ${secret}, bitte helfen`)
    expect(erika.read()).toContain('sieht aus wie ein Kennwort')
    expect(erika.read()).not.toContain(secret)
    await erika.click({ act: 'answer' }, { answer: `Siehe ${secret.replaceAll('-', ' ')}` })
    expect(erika.read()).toContain('sieht aus wie ein Kennwort')
    await erika.say('pause')
    await erika.say(`${dog} kommentar: Siehe ${secret}`)
    expect(erika.read()).toContain('sieht aus wie ein Kennwort')
    await erika.say('ja')
    await erika.say(`${id} blockiert: ${secret} fehlt`)
    await erika.say('ja')
    expect(await bot.task(id)).toMatchObject({ status: 'offen' })
    expect((await bot.store.commentsOf(dog, { limit: 1 })).total).toBe(0)
    for (const doc of [await draft(bot, erika), await bot.person(erika.user)])
      expect(JSON.stringify(doc)).not.toContain('6789')
  })
})

describe('a draft that nobody answered for an hour', () => {
  it('is paused by itself, which is said once', async () => {
    const bot = await drafting()
    bot.clock.advance(hour + 1000)
    await bot.erika.say('aufgaben vom Steueramt')
    expect(bot.erika.read()).toContain('nach einer Stunde ohne Antwort pausiert')
    expect(await draft(bot, bot.erika)).toMatchObject({ status: 'paused' })
    const open = bot.erika.cards().filter(card => bot.erika.read(card).includes('Frage 2 von 3'))
    expect(open, 'the card it stood at is closed').toEqual([])
    await bot.erika.say('aufgaben vom Steueramt')
    expect(bot.erika.read()).not.toContain('pausiert')
    await bot.erika.say('weiter')
    expect(bot.erika.read()).toContain('Frage 2 von 3')
  })

  it('takes no sentence for an answer before it was confirmed', async () => {
    const bot = await drafting()
    bot.clock.advance(hour + 1000)
    await bot.erika.say('Alles auf Papier')
    expect(bot.erika.read()).toContain('war über eine Stunde pausiert')
    expect(bot.erika.read()).toContain('Alles auf Papier')
    expect(await answered(bot)).toBeUndefined()
    await bot.erika.say('ja')
    expect(await answered(bot)).toEqual({ is: 'answered', value: 'Alles auf Papier' })
    expect(bot.erika.read()).toContain('Frage 3 von 3')
    expect(bot.erika.cards().filter(card => /Frage \d von 3/.test(bot.erika.read(card)))).toHaveLength(1)
  })

  it.each<[string, (chat: Chat) => Promise<unknown>]>([
    ['a click', chat => chat.click({ act: 'answer' })],
    ['another answer', chat => chat.say('Alles auf Papier')],
  ])('takes it with %s as well', async (_how, answer) => {
    const bot = await drafting()
    bot.clock.advance(hour + 1000)
    await bot.erika.say('Alles auf Papier')
    await answer(bot.erika)
    expect(await answered(bot)).toEqual({ is: 'answered', value: 'Alles auf Papier' })
  })

  it('goes on with a no, without what was typed', async () => {
    const bot = await drafting()
    bot.clock.advance(hour + 1000)
    await bot.erika.say('Wann ist die Sitzung')
    await bot.erika.say('nein')
    expect(bot.erika.read()).toContain('Frage 2 von 3')
    expect(bot.erika.read()).not.toContain('Wann ist die Sitzung')
    expect(await answered(bot)).toBeUndefined()
  })

  it.each<[string, string[], string]>([
    ['a yes to the review', ['Papier', '4'], 'ja'],
    ['a yes to what it asked', ['Papier', 'abbrechen'], 'ja'],
    ['what is no answer', ['Papier'], 'wann ist die Sitzung'],
  ])('is paused by %s', async (_what, before, text) => {
    const bot = await drafting()
    for (const each of before) await bot.erika.say(each)
    bot.clock.advance(hour + 1000)
    await bot.erika.say(text)
    expect(await draft(bot, bot.erika)).toMatchObject({ status: 'paused' })
    expect(bot.erika.read()).toContain('Digitaler Bauantrag')
  })

  it.each(['4', 'weiter', 'zurück', 'pause'])('still knows its own words and its options: %s', async text => {
    const bot = await drafting()
    await bot.erika.say('Papier')
    bot.clock.advance(hour + 1000)
    await bot.erika.say(text)
    expect(bot.erika.read()).toMatch(/Stimmt alles so|Frage \d von 3|Pause/)
  })
})
