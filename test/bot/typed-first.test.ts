import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { hashCode } from '../../src/idea/idea.ts'
import { put } from '../fixtures/documents.ts'
import { proposal, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const dog = '2026-20001'
const secret = '2026-20002'
const id = 'T-2026-10001'
const other = 'T-2026-10002'

/** Max has an idea, Erika leads the unit that has the tasks, Selin coordinates. */
function town(options: TownHallOptions = {}): Promise<TownHall> {
  return townHall({
    ideas: [proposal(dog, 'Hunde online anmelden')],
    tasks: [steuer(id, { title: 'Bescheide drucken' }), steuer(other, { title: 'Formular prüfen' })],
    ...options,
  })
}

async function commentsOn({ store }: TownHall, idea = dog): Promise<string[]> {
  return (await store.commentsOf(idea, { limit: 10 })).items.map(({ doc }) => doc.text)
}

function namelessly(number: string, title: string): Idea {
  const { author: _, ...rest } = proposal(number, title)
  return { ...rest, codeHash: hashCode('ABCD-EFGH-JKLM') }
}

describe('what is typed and all can read', () => {
  it.each([
    ['into the form', `${dog} kommentieren`, 'Auch für Katzen?'],
    ['in one go', undefined, `${dog} kommentar: Auch für Katzen?`],
  ])('is shown before it is published, as a comment %s', async (_how, before, text) => {
    const bot = await town()
    const { otto } = bot
    if (before) await otto.say(before)
    await otto.say(text)
    expect(otto.read()).toContain('Ihren Kommentar so veröffentlichen?')
    expect(otto.read()).toContain('Alle können Ihren Kommentar lesen')
    expect(otto.read()).toContain('Auch für Katzen?')
    expect(await commentsOn(bot)).toEqual([])
    const shown = otto.lastMessage()?.id
    await otto.say('ja')
    expect(await commentsOn(bot)).toEqual(['Auch für Katzen?'])
    expect(otto.read()).toContain('Ihr Kommentar ist gespeichert')
    const card = otto.messages().find(message => message.id === shown)?.card
    expect(card && otto.buttons(card), 'what was shown cannot be published once more').toEqual([])
  })

  it('is published by its button, changed there, and without a name', async () => {
    const bot = await town()
    const { otto } = bot
    await otto.say(`${dog} kommentar: Auch für Katzen?`)
    await otto.click('Veröffentlichen', { text: 'Auch für Pferde?', nameless: 'true' })
    expect(await commentsOn(bot)).toEqual(['Auch für Pferde?'])
    await otto.say('ja')
    expect(await commentsOn(bot)).toHaveLength(1)
    const [comment] = (await bot.store.commentsOf(dog, { limit: 1 })).items
    expect(comment?.doc.author).toBeUndefined()
    expect((await bot.person(otto.user))?.asked).toBeUndefined()
  })

  it('is dropped by a no, replaced by another text, and forgotten with the next word', async () => {
    const bot = await town()
    const { otto } = bot
    await otto.say(`${dog} kommentieren`)
    await otto.say('Auch für Katzen?')
    await otto.say('nein')
    expect(otto.read()).toContain('Hunde online anmelden')
    await otto.say('ja')
    expect(await commentsOn(bot)).toEqual([])
    await otto.say(`${dog} kommentieren`)
    await otto.say('Auch für Katzen?')
    await otto.say('Ja, auch für Pferde.')
    expect(await commentsOn(bot)).toEqual([])
    await otto.say('ja')
    expect(await commentsOn(bot)).toEqual(['Ja, auch für Pferde.'])
    await otto.say(`${dog} kommentar: Auch für Fische?`)
    await otto.say('meine ideen')
    await otto.say('ja')
    expect(await commentsOn(bot)).toEqual(['Ja, auch für Pferde.'])
  })

  it('is shown in English, too, and asked for again if it is too long', async () => {
    const bot = await town()
    const { otto } = bot
    await otto.say('english')
    await otto.say(`${dog} comment: ${'Cats. '.repeat(200)}`)
    expect(otto.read()).toContain('1,199')
    await otto.say('Cats, too?')
    expect(otto.read()).toContain('Publish your comment like this?')
    expect(otto.read()).not.toMatch(/Kommentar|veröffentlicht/)
    await otto.say('yes')
    expect(await commentsOn(bot)).toEqual(['Cats, too?'])
  })

  it('is shown as a question, an answer and a decision, and holds only for the idea as it was shown', async () => {
    const bot = await town()
    const { selin, max: author } = bot
    await selin.say(`${dog} rückfrage: Auch für Welpen?`)
    expect((await bot.idea(dog))?.question).toBeUndefined()
    await selin.say('ja')
    await author.say(`${dog} antworten`)
    expect(author.read()).toContain('für alle zu lesen')
    await author.say('Ab drei Monaten.')
    expect(author.read()).toContain('Ist das Ihre Antwort?')
    expect((await bot.idea(dog))?.question).toBeDefined()
    await author.say('ja')
    expect((await bot.idea(dog))?.history.at(-1)).toMatchObject({ what: 'answer', reason: 'Ab drei Monaten.' })
    await selin.say(`${dog} geparkt: Erst die E-Akte.`)
    expect(selin.read()).toContain('So entscheiden?')
    expect((await bot.idea(dog))?.decision).toBeUndefined()
    await selin.say('ja')
    expect((await bot.idea(dog))?.decision).toMatchObject({ to: 'geparkt' })
    await selin.say(`${dog} gesichtet: Doch gelesen.`)
    const known = await bot.store.get('ideas', dog)
    if (known) await bot.seed([put('ideas', { ...known.doc, rev: 99 }, known.version)])
    await selin.say('ja')
    expect((await bot.idea(dog))?.decision).toMatchObject({ to: 'geparkt' })
  })
})

describe('what is typed and changes a task', () => {
  it('is shown first, with its reason', async () => {
    const bot = await town()
    const { erika: lead } = bot
    await lead.say(`${id} blockiert: Das Papier ist aus`)
    expect(lead.read()).toContain('Die Aufgabe so als blockiert melden?')
    expect(await bot.task(id)).toMatchObject({ status: 'offen' })
    await lead.say('nein')
    expect(await bot.task(id)).toMatchObject({ status: 'offen' })
    await lead.say(`${id} verwerfen: Doppelt`)
    await lead.say('ja')
    expect(await bot.task(id)).toMatchObject({ status: 'verworfen' })
  })

  it('is a date only if it was meant as one', async () => {
    const bot = await town()
    const { erika: lead } = bot
    await lead.say(`${id} fällig 16.3.`)
    await lead.say('Das hat Otto schon erledigt')
    expect(lead.read()).toContain('Den Termin so ändern?')
    expect(lead.read()).toContain('Das hat Otto schon erledigt')
    expect(await bot.task(id)).toMatchObject({ dueOn: '2026-03-03' })
    await lead.say('nein')
    await lead.say('ja')
    expect(await bot.task(id)).toMatchObject({ dueOn: '2026-03-03' })
  })

  it('is done at once where its very words say all of it', async () => {
    const bot = await town()
    await bot.erika.say(`${id} erledigt`)
    expect(await bot.task(id)).toMatchObject({ status: 'erledigt' })
  })
})

describe('while a form is open', () => {
  it.each([
    ['a decision', 'selin', `${dog} geparkt`],
    ['a comment', 'selin', `${dog} kommentieren`],
    ['a reason', 'erika', `${other} blockiert`],
  ] as const)('a whole command about something else is that command, not %s', async (_what, who, form) => {
    const bot = await town()
    const chat = bot[who]
    for (const [text, seen] of [
      [id, 'Bescheide drucken'],
      ['Vertretung bis 15.3.: Max Beispiel', 'Vertretung'],
      ['Erinnerungen um 9:30', 'Ihre Wünsche zu Erinnerungen'],
      ['meine ideen', 'Ideen'],
    ] as const) {
      await chat.say(form)
      await chat.say(text)
      expect(chat.read(), text).toContain(seen)
      await chat.say('ja')
    }
    expect(await commentsOn(bot)).toEqual([])
    expect(await bot.idea(dog)).toMatchObject({ status: 'neu' })
    expect(await bot.task(other)).toMatchObject({ status: 'offen' })
  })
})

describe('a sentence with a number in front', () => {
  it.each([
    `${id} blockiert uns nicht mehr`,
    `${id} ist blockiert?`,
    `${id} blockiert, oder?`,
    `Ist ${id} erledigt`,
    `${id} verwerfen wir besser nicht`,
    `${id} später liefert der Anbieter`,
    `${id} verschieben wir nicht`,
    `${id} fällig ist das nicht`,
    `${id} erledigt sich nicht von selbst`,
    `${id} fällig wird das nie`,
  ])('changes nothing, and shows the task: %s', async text => {
    const bot = await town()
    const before = await bot.everything()
    await bot.erika.say(text)
    expect(bot.erika.read()).toContain('Bescheide drucken')
    expect(bot.erika.read()).toContain('Was möchten Sie mit dieser Aufgabe tun?')
    await bot.erika.say('ja')
    expect(await bot.everything()).toEqual(before)
  })

  it.each([
    `${dog} geparkt ist sie hoffentlich nicht`,
    `${dog} umgesetzt?`,
    `${dog} geparkt, oder?`,
    `${dog} agenda ab wann`,
    `${dog} unterstützen wir nicht`,
    `${dog} folgen viele Leute`,
    `${dog} trennen ist falsch`,
    `${dog} rückgängig machen wäre schade`,
    `${dog} zusammenführen mit nichts`,
    `${dog} entscheiden wir morgen`,
  ])('decides nothing, and shows the idea: %s', async text => {
    const bot = await town()
    const before = await bot.everything()
    await bot.selin.say(text)
    expect(bot.selin.read()).toContain('Hunde online anmelden')
    expect(bot.selin.read()).toContain('Was möchten Sie mit dieser Idee tun?')
    await bot.selin.say('ja')
    expect(await bot.everything()).toEqual(before)
  })

  it('asks for the day where one was meant', async () => {
    const bot = await town()
    await bot.erika.say(`${id} neuer Termin: bald`)
    expect(bot.erika.read()).toContain('„bald“ ist kein Datum')
    await bot.erika.say(`${id} später: irgendwann`)
    expect(bot.erika.read()).toContain('„irgendwann“ ist kein Datum')
  })

  it.each([
    `${id} blockiert: Angebot fehlt`,
    `${id} blockiert, Angebot fehlt`,
    `${id} blockiert – Angebot fehlt`,
    `${id} blockiert - Angebot fehlt`,
    `${id} blockiert, weil Angebot fehlt`,
    `${id} blockiert da Angebot fehlt`,
    `${id} blockiert\nAngebot fehlt`,
    `blockiert ${id}: Angebot fehlt`,
  ])('has a reason that is set off: %j', async text => {
    const bot = await town()
    await bot.erika.sure(text)
    expect(await bot.task(id)).toMatchObject({ status: 'blockiert', blockedBecause: 'Angebot fehlt' })
  })
})

describe('a sentence after „Eine Frage zu Ihrer Idee“', () => {
  async function asked(): Promise<TownHall> {
    const bot = await town()
    await bot.selin.sure(`${dog} rückfrage: Auch für Welpen?`)
    await bot.at('2026-03-03T09:10:00Z')
    expect(bot.max.read()).toContain('Eine Frage zu Ihrer Idee')
    return bot
  }

  it('is offered as the answer; the message says who will read it', async () => {
    const bot = await asked()
    expect(bot.max.read()).toContain('für alle zu lesen')
    await bot.max.say('Ab drei Monaten gilt es auch für Welpen')
    expect(bot.max.read()).toContain('Ist das Ihre Antwort?')
    expect((await bot.idea(dog))?.question).toBeDefined()
    await bot.max.say('ja')
    expect((await bot.idea(dog))?.history.at(-1)).toMatchObject({ reason: 'Ab drei Monaten gilt es auch für Welpen' })
    await bot.max.say('Noch etwas fällt mir ein')
    expect(bot.max.read()).not.toContain('Ist das Ihre Antwort?')
  })

  it('is nothing more than a command where it is one, and never the answer of others', async () => {
    const bot = await asked()
    await bot.max.say('meine aufgaben')
    expect(bot.max.read()).not.toContain('Ist das Ihre Antwort?')
    await bot.otto.say('Ab drei Monaten gilt es auch für Welpen')
    expect(bot.otto.read()).not.toContain('Ist das Ihre Antwort?')
  })
})

describe('an answer that quotes a message', () => {
  const quoting = (message: string | undefined, text: string) => `<quoted messageId="${message}"/>${text}`

  async function reminded(options?: TownHallOptions): Promise<TownHall> {
    const bot = await town(options)
    await bot.at('2026-03-03T09:00:05Z')
    return bot
  }

  const one = { tasks: [steuer(id, { title: 'Bescheide drucken' })] }

  it('means the task of a reminder', async () => {
    const bot = await reminded(one)
    const reminder = bot.erika.lastMessage()?.id
    await bot.erika.say(quoting(reminder, 'blockiert: Das Papier ist aus'))
    expect(bot.erika.read()).toContain('Die Aufgabe so als blockiert melden?')
    await bot.erika.say('nein')
    await bot.erika.say(quoting(reminder, 'Was ist damit?'))
    expect(bot.erika.read()).toContain('Was möchten Sie mit dieser Aufgabe tun?')
    await bot.erika.say(`${quoting('1', '')}${quoting(reminder, 'erledigt')}`)
    expect(await bot.task(id)).toMatchObject({ status: 'erledigt' })
  })

  it('means it in HTML, too, where the text repeats what is quoted', async () => {
    const bot = await reminded(one)
    const content = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${bot.erika.lastMessage()?.id}">
      <strong itemprop="mri" itemid="28:bot">Trittstein</strong><p itemprop="preview">Bescheide drucken</p></blockquote><p>erledigt</p>`
    await bot.erika.say('Trittstein Bescheide drucken erledigt', {
      attachments: [{ contentType: 'text/html', content }],
    })
    expect(await bot.task(id)).toMatchObject({ status: 'erledigt' })
  })

  it('asks which, where the message tells of several', async () => {
    const bot = await reminded()
    await bot.erika.say(quoting(bot.erika.lastMessage()?.id, 'erledigt'))
    expect(bot.erika.read()).toContain('nennt mehrere')
    expect(bot.erika.read()).toContain('Formular prüfen')
    expect(await bot.task(id)).toMatchObject({ status: 'offen' })
  })

  it('loses the marks of quotations, whatever they mean', async () => {
    const bot = await town()
    await bot.otto.say(`${quoting('17', '')}${quoting('18', ' meine ideen')}`)
    expect(bot.otto.read()).toContain('Hier ist noch nichts')
    await bot.otto.say('idee: Digitaler Bauantrag')
    await bot.otto.say(quoting(bot.otto.lastMessage()?.id, 'Alles auf Papier'))
    const [session] = await bot.store.sessionsOf(bot.otto.user.aadObjectId)
    expect(session?.doc.progress.answers.problem).toEqual({ is: 'answered', value: 'Alles auf Papier' })
  })

  it('is taken for the answer to a question, and says what is told only of ideas with a name, for a week', async () => {
    const bot = await town({ ideas: [proposal(dog, 'Hunde online anmelden'), namelessly(secret, 'Wände am Rathaus')] })
    await bot.otto.say(`${dog} folgen`)
    await bot.otto.say(`${secret} folgen`)
    for (const idea of [dog, secret]) await bot.erika.sure(`${idea} kommentar: Gut!`)
    await bot.selin.sure(`${dog} rückfrage: Auch für Welpen?`)
    await bot.at('2026-03-03T09:10:00Z')
    const told = (await bot.person(bot.otto.user))?.told ?? []
    expect(told.map(({ list }) => list).join(' ')).toContain(dog)
    expect(JSON.stringify(told)).not.toContain(secret)
    await bot.max.say(quoting(bot.max.lastMessage()?.id, 'Ja'))
    expect(bot.max.read()).toContain('Ist das Ihre Antwort?')
    bot.clock.set('2026-03-11T09:00:00Z')
    await bot.otto.say('hallo')
    expect((await bot.person(bot.otto.user))?.told).toBeUndefined()
  })
})

describe('whoever may not', () => {
  it('is told so before anything is shown', async () => {
    const bot = await town()
    await bot.otto.say(`${id} verwerfen: Keine Lust`)
    expect(bot.otto.read()).toContain('Diese Aufgabe können Sie nur ansehen')
    await bot.erika.say(`${dog} geparkt: Keine Lust`)
    await bot.erika.say('ja')
    expect(await bot.idea(dog)).toMatchObject({ status: 'neu' })
  })
})
