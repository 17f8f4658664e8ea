import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { counted } from '../fixtures/counted.ts'
import { comment, put } from '../fixtures/documents.ts'
import { nasty } from '../fixtures/nasty.ts'
import { memoryStore } from '../fixtures/store.ts'
import { otto, proposal, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** A card of Teams holds about this many characters of JSON. */
const most = 28_000
const dog = '2026-20001'
const walls = '2026-20002'
const found = '2026-20003'

const ideas: Idea[] = [
  proposal(dog, 'Hunde online anmelden', { submittedOn: '2026-02-24', supporters: [erika.aadObjectId] }),
  proposal(walls, 'Grüne Wände am Rathaus', { submittedOn: '2026-02-25', status: 'geparkt' }),
  proposal(found, 'Fundsachen mit Foto zeigen', { submittedOn: '2026-02-26', author: erika.aadObjectId }),
]

function town(more: Idea[] = []): Promise<TownHall> {
  return townHall({ ideas: [...ideas, ...more] })
}

/** A click that says whatever it likes, in the form of ours. */
function forge(chat: Chat, data: object, card?: string) {
  return chat.invoke({ v: 1, ...data }, card)
}

function titlesOn(chat: Chat): string[] {
  const text = chat.read()
  const places = ideas.map(({ title }) => ({ title, at: text.indexOf(title) })).filter(({ at }) => at >= 0)
  return places.sort((a, b) => a.at - b.at).map(({ title }) => title)
}

async function commentsOn({ store }: TownHall, idea: string) {
  return (await store.commentsOf(idea, { limit: 100 })).items.map(({ doc }) => doc)
}

describe('the board', () => {
  it('shows the newest first, and the most supported if asked', async () => {
    const { otto } = await town()
    await otto.say('ideen')
    expect(titlesOn(otto)).toEqual(['Fundsachen mit Foto zeigen', 'Grüne Wände am Rathaus', 'Hunde online anmelden'])
    await otto.click({ act: 'ideas', id: 'support' })
    expect(titlesOn(otto)[0]).toBe('Hunde online anmelden')
    await otto.click({ act: 'ideas', id: 'newest' })
    expect(titlesOn(otto)[0]).toBe('Fundsachen mit Foto zeigen')
  })

  it('filters by status and by an answer, says so, and goes back to all', async () => {
    const { otto } = await town([
      proposal('2026-20004', 'Homeoffice erleichtern', { answers: { ziel: { is: 'answered', value: 'work' } } }),
    ])
    await otto.say('ideen')
    await otto.click({ act: 'filter-ideas' }, { only: 'geparkt' })
    expect(titlesOn(otto)).toEqual(['Grüne Wände am Rathaus'])
    expect(otto.read()).toContain('zurückgestellt')
    await otto.click('Filter aufheben')
    expect(titlesOn(otto)).toHaveLength(3)
    await otto.click({ act: 'filter-ideas' }, { only: 'ziel=work' })
    expect(titlesOn(otto)).toEqual([])
    expect(otto.read()).toContain('Homeoffice erleichtern')
    await otto.click({ act: 'filter-ideas' }, { only: 'umgesetzt' })
    expect(titlesOn(otto)).toEqual([])
    expect(otto.buttons()).toContain('Filter aufheben')
  })

  it('finds by words, typed and entered, and says if there is nothing', async () => {
    const { otto } = await town()
    await otto.say('suche ideen: Hundeanmeldung')
    expect(titlesOn(otto)).toEqual(['Hunde online anmelden'])
    await otto.say('ideen')
    await otto.click({ act: 'find-ideas' }, { words: 'Hundeanmeldung' })
    expect(titlesOn(otto)).toEqual(['Hunde online anmelden'])
    await otto.click({ act: 'find-ideas' }, { words: 'Fundbüro Fotos' })
    expect(titlesOn(otto)).toEqual(['Fundsachen mit Foto zeigen'])
    await otto.click({ act: 'find-ideas' }, { words: 'Raketenstart' })
    expect(otto.read()).toContain('Zu „Raketenstart“ habe ich keine Idee gefunden')
    expect(titlesOn(otto)).toHaveLength(3)
    await otto.click({ act: 'find-ideas' }, { words: '   ' })
    expect(titlesOn(otto)).toHaveLength(3)
  })

  it('survives whatever a click claims', async () => {
    const { otto } = await town()
    await otto.say('ideen')
    for (const data of [
      { act: 'ideas', id: 'sideways', step: 'constructor', arg: '7;nowhere~~' },
      { act: 'ideas', id: 'support', step: '__proto__=x', arg: '-1' },
      { act: 'ideas', id: 'newest', step: 'ziel=', arg: '2;' },
      { act: 'comments', id: dog, arg: '999' },
      { act: 'find-ideas', words: nasty },
      { act: 'find-ideas', words: 'x'.repeat(10_000) },
      { act: 'find-ideas', words: 'Hund '.repeat(2_000) },
      { act: 'find-ideas', words: { not: 'words' } },
    ]) {
      const { status } = await forge(otto, data)
      expect(status).toBe(200)
      expect(JSON.stringify(otto.lastCard()).length).toBeLessThan(most)
    }
  })

  it('pages through ten at a time, forth and back, without losing or repeating one', async () => {
    const many = Array.from({ length: 25 }, (_, n) => proposal(`2026-3${String(n).padStart(4, '0')}`, `Idee Nr. ${n}.`))
    const { otto } = await townHall({ ideas: many })
    await otto.say('ideen')
    const pages: string[][] = []
    const here = () => many.map(({ title }) => title).filter(title => otto.read().includes(title))
    pages.push(here())
    await otto.click('Nächste Seite')
    pages.push(here())
    await otto.click('Nächste Seite')
    pages.push(here())
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5])
    expect(new Set(pages.flat()).size).toBe(25)
    await otto.click('Vorige Seite')
    expect(here()).toEqual(pages[1])
  })

  it('is there in English', async () => {
    const { otto } = await town()
    await otto.say('english')
    await otto.say('ideas')
    expect(otto.read()).toContain('put off')
    expect(otto.read()).not.toMatch(/Ideen|⏸️ zurückgestellt|unterstützen/)
    await otto.say(`${dog} support`)
    expect(otto.read()).toContain('You support “Hunde online anmelden”')
    expect(otto.read()).not.toMatch(/unterstützen|Kommentar|Rückfrage/)
  })
})

describe('support', () => {
  it('counts once a person, also after a double click, and can be taken back', async () => {
    const bot = await town()
    const { otto } = bot
    await otto.say(dog)
    const card = otto.lastMessage()?.id
    const supporters = async () => (await bot.idea(dog))?.supporters
    await otto.click('Unterstützen')
    expect(otto.read()).toContain('Sie und eine weitere')
    await Promise.all([
      forge(otto, { act: 'support', id: dog }, card),
      forge(otto, { act: 'support', id: dog }, card),
      bot.max.say(`${dog} folgen`),
    ])
    expect(await supporters()).toEqual([erika.aadObjectId, bot.otto.user.aadObjectId].sort())
    await otto.say(`${dog} unterstützen`)
    expect(await supporters()).toHaveLength(2)
    await otto.click('Nicht mehr unterstützen')
    await otto.say(`${dog} nicht mehr unterstützen`)
    expect(await supporters()).toEqual([erika.aadObjectId])
    expect((await bot.idea(dog))?.rev).toBeUndefined()
  })

  it('is not for one’s own idea', async () => {
    const bot = await town()
    await bot.max.say(dog)
    expect(bot.max.buttons()).not.toContain('Unterstützen')
    await forge(bot.max, { act: 'support', id: dog })
    await bot.max.say(`${dog} unterstützen`)
    expect(bot.max.read()).toContain('Das ist Ihre eigene Idee')
    expect((await bot.idea(dog))?.supporters).toEqual([erika.aadObjectId])
  })

  it('that was given before ideas were merged is taken back where it counts now', async () => {
    const bot = await town()
    const { otto, selin } = bot
    await otto.say(`${walls} unterstützen`)
    await otto.say(`${walls} folgen`)
    await selin.say(`${walls} zusammenführen ${dog}`)
    await otto.say(dog)
    expect(otto.read()).toContain('Sie und eine weitere')
    await otto.click('Nicht mehr unterstützen')
    expect(otto.read()).toContain('nicht mehr')
    expect(otto.read()).not.toContain('Sie und eine')
    await otto.click('Nicht mehr folgen')
    expect(otto.buttons()).toEqual(expect.arrayContaining(['Unterstützen', 'Folgen']))
    for (const number of [dog, walls]) {
      const idea = await bot.idea(number)
      expect([...(idea?.supporters ?? []), ...(idea?.followers ?? [])]).not.toContain(bot.otto.user.aadObjectId)
    }
  })

  it('does nothing where somebody only asks, and for what does not exist', async () => {
    const bot = await town()
    const before = await bot.everything()
    for (const text of [`${dog} unterstützen?`, `${dog} umgesetzt?`, `${dog} agenda ab wann?`]) {
      await bot.selin.say(text)
      expect(bot.selin.read(), text).toContain('Hunde online anmelden')
    }
    await bot.otto.say('2026-99999 unterstützen')
    expect(bot.otto.read()).toContain('2026-99999 habe ich nicht gefunden')
    expect(await bot.everything()).toEqual(before)
  })
})

describe('what somebody hears of an idea', () => {
  async function hears({ clock, work, selin }: TownHall, chat: Chat): Promise<boolean> {
    await selin.sure(`${dog} kommentar: Stand ${clock.now().toISOString()}`)
    const said = `Stand ${clock.now().toISOString()}`
    clock.advance(60_000)
    await work()
    return chat.cards().some(card => chat.read(card).includes(said))
  }

  it('begins with following or support, and ends when they say so', async () => {
    const bot = await town()
    const { otto } = bot
    bot.clock.set('2026-03-03T09:00:00Z')
    expect(await hears(bot, otto)).toBe(false)
    await otto.say(dog)
    await otto.click('Folgen')
    expect(await hears(bot, otto)).toBe(true)
    await otto.say(`${dog} nicht mehr folgen`)
    expect(await hears(bot, otto)).toBe(false)
    await otto.say(`${dog} unterstützen`)
    expect(await hears(bot, otto)).toBe(true)
    await otto.say(dog)
    await otto.click({ act: 'mute', id: dog })
    expect(await hears(bot, otto)).toBe(false)
    await otto.say(dog)
    await otto.click({ act: 'unmute', id: dog })
    expect(await hears(bot, otto)).toBe(true)
    await otto.say(dog)
    await otto.click({ act: 'mute', id: dog })
    for (const words of ['nicht mehr unterstützen', 'unterstützen']) await otto.say(`${dog} ${words}`)
    expect(otto.read()).toContain('Bei jedem Schritt bekommen Sie eine Nachricht')
    expect(await hears(bot, otto)).toBe(true)
    expect(await hears(bot, bot.max)).toBe(true)
    await bot.max.click({ act: 'mute', id: dog })
    expect(await hears(bot, bot.max)).toBe(false)
  })

  it('is nothing that was on its way when they muted the idea', async () => {
    const bot = await town()
    const { otto, selin } = bot
    await otto.say(`${dog} folgen`)
    bot.clock.set('2026-03-03T20:00:00Z')
    await selin.sure(`${dog} geparkt: Dafür fehlt das Geld.`)
    await bot.at('2026-03-03T20:10:00Z')
    expect((await bot.store.outboxOf(otto.user.aadObjectId)).length).toBe(1)
    await otto.say(`${dog} nicht mehr folgen`)
    await bot.at('2026-03-04T09:00:00Z')
    // Only the card on which Otto said so.
    expect(otto.cards().filter(card => otto.read(card).includes('Dafür fehlt das Geld.'))).toHaveLength(1)
    expect(bot.max.read()).toContain('Dafür fehlt das Geld.')
    expect(await bot.waiting(bot.otto.user)).toEqual([])
  })
})

describe('comments', () => {
  it('are said with a name, clicked and typed, and the author hears of it', async () => {
    const bot = await town()
    const { otto, max } = bot
    await otto.say(dog)
    await otto.click('Kommentieren')
    await otto.click({ act: 'comment-yes' }, { text: 'Das fehlt **sehr**.' })
    expect(otto.read()).toContain('Ihr Kommentar ist gespeichert')
    expect(otto.read()).toContain('Otto Fremd')
    await otto.sure(`${dog} kommentar: Auch für Katzen?`)
    await otto.click('Kommentieren')
    await otto.sure('Und für Pferde!')
    expect((await commentsOn(bot, dog)).map(({ text }) => text).sort()).toEqual([
      'Auch für Katzen?',
      'Das fehlt **sehr**.',
      'Und für Pferde!',
    ])
    bot.clock.advance(5 * 60_000)
    await bot.work()
    expect(max.read()).toContain('Auch für Katzen?')
    expect(max.read()).toContain('Otto Fremd')
  })

  it('are said without a name', async () => {
    const bot = await town()
    await bot.otto.say(`${dog} kommentieren`)
    await bot.otto.click({ act: 'comment-yes' }, { text: 'Bei uns liegt das seit Jahren.', nameless: 'true' })
    expect(await commentsOn(bot, dog)).toEqual([
      { id: expect.any(String), idea: dog, text: 'Bei uns liegt das seit Jahren.', on: '2026-03-03' },
    ])
    await bot.max.say(dog)
    expect(bot.max.read()).toContain('Bei uns liegt das seit Jahren.')
    expect(bot.max.read()).not.toContain('Otto')
  })

  it('are read in the order in which they were written, and the one just saved is on the card that says so', async () => {
    const bot = await town()
    const { otto } = bot
    for (const text of ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs']) {
      bot.clock.advance(60_000)
      await otto.sure(`${dog} kommentar: ${text} gesagt.`)
    }
    const said = (text: string) => [...text.matchAll(/(\S+) gesagt\./g)].map(([, word]) => word)
    expect(said(otto.read())).toEqual(['Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'])
    await otto.click({ act: 'comments' })
    expect(said(otto.read())).toEqual(['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'])
    // Those without a name stand behind those of their day; who writes now sees their own, wherever that is.
    for (const n of [1, 2, 3, 4, 5, 6])
      await bot.seed([put('comments', comment(`n${n}`, dog, { text: `Ohne${n} gesagt.`, on: '2026-03-03' }))])
    await bot.max.sure(`${dog} kommentar: Jetzt gesagt.`)
    expect(said(bot.max.read())).toEqual(['Jetzt', 'Ohne3', 'Ohne4', 'Ohne5', 'Ohne6'])
  })

  it('say beside the choice who reads a name, and what goes without', async () => {
    const { otto } = await town()
    await otto.say(`${dog} kommentieren`)
    expect(otto.read()).toContain('**Mit Namen** (wenn Sie nichts ankreuzen): Alle lesen Ihren Namen dabei')
    expect(otto.read()).toContain('**Ohne Namen:** Gespeichert werden weder Name noch Uhrzeit')
  })

  it('are stored once after a double click, and deleted by whoever wrote them only', async () => {
    const bot = await town()
    const { otto, max } = bot
    await otto.say(`${dog} kommentieren`)
    const card = otto.lastMessage()?.id
    const twice = { act: 'comment-yes', id: dog, text: 'Gute Idee' }
    await Promise.all([forge(otto, twice, card), forge(otto, twice, card)])
    await forge(otto, twice, card)
    const [only, ...others] = await commentsOn(bot, dog)
    expect(others).toEqual([])
    await max.say(dog)
    await forge(max, { act: 'comment-delete', id: only?.id })
    await bot.selin.say(dog)
    await forge(bot.selin, { act: 'comment-delete', id: only?.id })
    expect(await commentsOn(bot, dog)).toHaveLength(1)
    await otto.say(dog)
    await otto.click({ act: 'comments', id: dog })
    const list = otto.lastMessage()?.id
    await otto.click({ act: 'comment-delete' })
    expect(otto.read()).toContain('Ihr Kommentar ist gelöscht')
    await forge(otto, { act: 'comment-delete', id: only?.id }, list)
    expect(otto.read()).not.toContain('nicht gefunden')
    expect(await commentsOn(bot, dog)).toEqual([])
  })

  it('are asked for again if there is nothing or too much in them', async () => {
    const bot = await town()
    await bot.otto.say(`${dog} kommentieren`)
    await bot.otto.click({ act: 'comment-yes' }, { text: '  ' })
    expect(bot.otto.read()).toContain('Ihr Kommentar')
    await bot.otto.click({ act: 'comment-yes' }, { text: nasty.repeat(40) })
    expect(JSON.stringify(bot.otto.lastCard()).length).toBeLessThan(most)
    expect(await commentsOn(bot, dog)).toEqual([])
    await bot.otto.say('abbrechen')
    await bot.otto.say('Das war kein Kommentar')
    expect(await commentsOn(bot, dog)).toEqual([])
  })

  it('have pages, and fit on every card', async () => {
    const bot = await town()
    const said = Array.from({ length: 23 }, (_, n) =>
      comment(`c${String(n).padStart(2, '0')}`, dog, {
        text: `Wort ${n}. ${nasty}`.slice(0, 1_000),
        author: max.aadObjectId,
      }),
    )
    await bot.seed(said.map(each => put('comments', each)))
    await bot.otto.say(dog)
    expect(bot.otto.read()).toContain('Wort 22.')
    expect(bot.otto.read()).not.toContain('Wort 3.')
    await bot.otto.click('Alle 23 Kommentare')
    expect(bot.otto.read()).toContain('Wort 0.')
    await bot.otto.click('Nächste Seite')
    await bot.otto.click('Nächste Seite')
    expect(bot.otto.read()).toContain('Wort 22.')
    expect(bot.otto.read()).not.toContain('Wort 19.')
    await bot.otto.click('Vorige Seite')
    expect(bot.otto.read()).toContain('Wort 19.')
    for (const card of bot.otto.cards()) expect(JSON.stringify(card).length).toBeLessThan(most)
  })

  it('move along when ideas are merged, and go back', async () => {
    const bot = await town()
    const { otto, selin } = bot
    await otto.sure(`${walls} kommentar: Efeu wächst von selbst.`)
    await otto.sure(`${dog} kommentar: Und Katzen.`)
    await selin.say(`${walls} zusammenführen ${dog}`)
    expect(selin.read()).toContain('Efeu wächst von selbst.')
    await otto.sure(`${walls} kommentar: Gilt hier noch.`)
    expect(otto.read()).toContain('Hunde online anmelden')
    expect((await commentsOn(bot, dog)).map(({ text }) => text)).toContain('Gilt hier noch.')
    await otto.click({ act: 'comments', id: dog })
    expect(otto.read()).toContain('Efeu wächst von selbst.')
    await selin.say(`${walls} trennen`)
    await selin.say(dog)
    expect(selin.read()).not.toContain('Efeu')
    expect(selin.read()).toContain('Und Katzen.')
  })
})

describe('a similar idea while one is captured', () => {
  async function capturing(user: User, title = 'Hundeanmeldung online'): Promise<{ bot: TownHall; chat: Chat }> {
    const bot = await town()
    const chat = bot.chat(user)
    await chat.say(`idee: ${title}`)
    return { bot, chat }
  }

  it('is shown, and supported instead with a click: the draft is gone', async () => {
    const { bot, chat } = await capturing(otto)
    expect(chat.read()).toContain('Gibt es diese Idee schon?')
    expect(titlesOn(chat)).toEqual(['Hunde online anmelden'])
    const card = chat.lastMessage()?.id
    await chat.click('Unterstützen statt neu')
    expect(chat.read()).toContain('Ihr Entwurf ist gelöscht')
    expect(await bot.store.sessionsOf(otto.aadObjectId)).toEqual([])
    expect((await bot.idea(dog))?.supporters).toContain(otto.aadObjectId)
    await forge(chat, { act: 'support', id: dog, step: 'asking similar', rev: 2 }, card)
    expect((await bot.idea(dog))?.supporters).toHaveLength(2)
  })

  it('is supported instead in words', async () => {
    const { bot, chat } = await capturing(otto)
    await chat.say('1')
    expect(chat.read()).toContain('Hunde online anmelden')
    await chat.say('unterstützen 1')
    expect(await bot.store.sessionsOf(otto.aadObjectId)).toEqual([])
    expect((await bot.idea(dog))?.supporters).toContain(otto.aadObjectId)
  })

  it.each(['click', 'meine ist anders', 'ja', 'trotzdem'])('is another one: %s', async how => {
    const { bot, chat } = await capturing(otto)
    if (how === 'click') await chat.click('Meine ist anders')
    else await chat.say(how)
    expect(chat.read()).toContain('Welches Problem löst sie?')
    for (const text of ['Viele kommen vergeblich.', 'Bürgerservice', 'absenden', 'mit Namen']) await chat.say(text)
    const own = (await bot.store.ideasOf(otto.aadObjectId, { limit: 5 })).items
    expect(own.map(({ doc }) => doc.title)).toEqual(['Hundeanmeldung online'])
    expect((await bot.idea(dog))?.supporters).toEqual([erika.aadObjectId])
  })

  it('leads back to the title', async () => {
    const { chat } = await capturing(otto)
    await chat.say('nein')
    expect(chat.read()).toContain('Wie heißt Ihre Idee?')
    await chat.say('Fahrradständer vor der Bücherei')
    expect(chat.read()).toContain('Welches Problem löst sie?')
  })

  it('is looked at without losing the draft, and leads back to it', async () => {
    const { bot, chat } = await capturing(otto)
    const card = chat.lastMessage()?.id
    await chat.click('Ansehen')
    expect(chat.lastMessage()?.id).not.toBe(card)
    expect(chat.read()).toContain('Idee 2026-20001')
    await chat.click('Weiter mit Ihrem Entwurf')
    expect(chat.read()).toContain('Gibt es diese Idee schon?')
    await chat.click('Meine ist anders')
    expect(chat.read()).toContain('Welches Problem löst sie?')
    expect(await bot.store.sessionsOf(otto.aadObjectId)).toHaveLength(1)
    // Without a draft there is no way to one.
    await bot.max.say(dog)
    expect(bot.max.buttons()).not.toContain('Weiter mit Ihrem Entwurf')
  })

  it('speaks of ideas, and says what may be typed', async () => {
    const { chat } = await capturing(otto)
    await chat.say('hm')
    expect(chat.read()).toContain('um die Idee anzusehen. Oder *unterstützen 1*')
    expect(chat.read()).not.toContain('Check')
  })

  it('that somebody supports already is not offered to be supported, and the draft may be dropped', async () => {
    const { bot, chat } = await capturing(erika)
    expect(chat.buttons()).not.toContain('Unterstützen statt neu')
    expect(chat.read()).toContain('Sie unterstützen sie schon')
    expect(chat.read()).not.toContain('wird Ihr Entwurf gelöscht')
    await chat.click('Entwurf verwerfen')
    await chat.click('Ja, Entwurf löschen')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('of one’s own costs no draft, whatever is clicked or typed', async () => {
    const { bot, chat } = await capturing(max)
    expect(chat.buttons()).not.toContain('Unterstützen statt neu')
    const [session] = await bot.store.sessionsOf(max.aadObjectId)
    await forge(chat, { act: 'support', id: dog, step: 'asking similar', rev: session?.doc.rev })
    await chat.say('unterstützen 1')
    expect(chat.read()).toContain('Das ist Ihre eigene Idee')
    expect(await bot.store.sessionsOf(max.aadObjectId)).toHaveLength(1)
    expect((await bot.idea(dog))?.supporters).toEqual([erika.aadObjectId])
    await chat.say('meine ist anders')
    expect(chat.read()).toContain('Welches Problem löst sie?')
  })

  it('is asked about in English', async () => {
    const bot = await town()
    await bot.otto.say('english')
    await bot.otto.say('idea: Hundeanmeldung online')
    expect(bot.otto.read()).not.toMatch(/Unterstützen|Meine ist|Gibt es/)
    await bot.otto.click('Mine is different')
    expect(bot.otto.read()).toContain('What problem does it solve?')
  })
})

describe('a town with 5,000 ideas', () => {
  it('gets every card small, and no card asks for more than it shows, or once for each idea', async () => {
    const words = ['Hunde', 'Bäume', 'Akten', 'Termine', 'Schulen', 'Wege', 'Bescheide', 'Formulare']
    const many = Array.from({ length: 5_000 }, (_, n) =>
      proposal(
        `2026-${String(30_000 + n)}`,
        `${words[n % 8]} ${words[(n * 3) % 7]} besser machen ${nasty}`.slice(0, 80),
        {
          submittedOn: `2026-0${1 + (n % 2)}-${String(1 + (n % 27)).padStart(2, '0')}`,
          status: (['neu', 'gesichtet', 'geparkt'] as const)[n % 3] ?? 'neu',
          ...(n % 5 === 0 && { supporters: [erika.aadObjectId, selin.aadObjectId] }),
        },
      ),
    )
    const { store, during } = counted(await memoryStore())
    const bot = await townHall({ ideas: many, store })
    const chat = bot.selin
    await chat.say('ideen')
    const check = async (name: string, act: () => Promise<unknown>, documents = 50, calls = 120) => {
      const asked = await during(act)
      expect(asked.calls, name).toBeLessThan(calls)
      expect(asked.documents, name).toBeLessThan(documents)
      expect(JSON.stringify(chat.lastCard()).length, name).toBeLessThan(most)
    }
    await check('board', () => chat.say('ideen'))
    await check('order', () => chat.click({ act: 'ideas', id: 'support' }))
    await check('filter', () => chat.click({ act: 'filter-ideas' }, { only: 'geparkt' }))
    await check('page', () => chat.click('Nächste Seite'))
    await check('search', () => chat.click({ act: 'find-ideas' }, { words: 'Hundeanmeldung Termine Formular' }))
    await check('inbox', () => chat.say('eingang'))
    await check('inbox page', () => chat.click('Nächste Seite'))
    await check('idea', () => chat.say('2026-30000'))
    await check('decide', () => chat.click({ act: 'decide' }))
    await check('merge', () => chat.say('2026-30000 zusammenführen'))
    await check('similar', () => chat.say('idee: Hunde Bäume besser machen'))
    // Once for the nudges, and once a day for what has been kept for long enough.
    await check('nudges', () => bot.at('2026-03-03T09:05:00Z'), 3 * many.length, 150)
  })
})
