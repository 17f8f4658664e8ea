import { describe, expect, it } from 'vitest'
import { erika } from '../fixtures/activities/teams.ts'
import { startBot, type TestBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'

const review = ['idee: Digitaler Bauantrag', 'Papier', '4']

async function said(texts: string[]): Promise<{ bot: TestBot; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  for (const text of texts) await chat.say(text)
  return { bot, chat }
}

describe('what people write', () => {
  it.each<[string[], string, string]>([
    // on the review
    [review, 'ändern 2', 'Welches Problem löst sie?'],
    [review, '2 ändern', 'Welches Problem löst sie?'],
    [review, 'ändere Nr. 2', 'Welches Problem löst sie?'],
    [review, 'ändern Titel', 'Wie heißt Ihre Idee?'],
    [review, 'Titel ändern', 'Wie heißt Ihre Idee?'],
    [review, 'ändern 9', 'Stimmt alles so?'],
    [review, 'ja', 'Ohne Namen speichern'],
    [review, 'passt', 'Ohne Namen speichern'],
    [review, 'Hilfe', 'ändern 2'],
    [review, 'abrechen', 'Stimmt alles so?'],
    [review, 'zurük', 'Stimmt alles so?'],
    [review, 'genau', 'Stimmt alles so?'],
    [review, 'Strom', 'Stimmt alles so?'],
    [review, 'zurück bitte', 'Welches Ziel'],
    [review, 'wer sieht das eigentlich', 'Wer verantwortlich ist'],
    [review, 'anwenden', 'Stimmt alles so?'],
    [review, 'weiter', 'Stimmt alles so?'],
    [review, 'genauer', 'Frage 4 von 9'],
    [review, 'meine ideen', 'Entwurf'],
    // at a choice
    [review.slice(0, 2), 'zurük', 'Welches Ziel'],
    [review.slice(0, 2), 'Auslagen', 'Welches Ziel'],
    [review.slice(0, 2), 'Danke', 'Welches Ziel'],
    [review.slice(0, 2), 'Hilfee', 'Welches Ziel'],
    [review.slice(0, 2), 'absenden', 'Welches Ziel'],
    [review.slice(0, 2), 'Nr. 4', 'Stimmt alles so?'],
    [review.slice(0, 2), 'Option 4', 'Stimmt alles so?'],
    [review.slice(0, 2), 'hallo', 'Was möchten Sie tun?'],
    // at a text
    [review.slice(0, 1), 'abbrechen', 'Wirklich abbrechen?'],
    [review.slice(0, 1), 'später', 'Frage 3 von 3'],
    [review.slice(0, 1), 'unbekannt', 'Frage 3 von 3'],
    [review.slice(0, 1), 'weiter', 'Frage 2 von 3'],
    [['neue Idee'], 'Idee: Digitaler Bauantrag', 'Welches Problem löst sie?'],
    // when asked
    [[...review, 'abbrechen'], 'Ja, Entwurf löschen', 'Der Entwurf ist gelöscht'],
    [[...review, 'abbrechen'], 'Nein, weitermachen', 'Stimmt alles so?'],
    [[...review, 'abbrechen'], 'weiter', 'Stimmt alles so?'],
    [[...review, 'abbrechen'], 'vielleicht', 'Ja oder Nein'],
    [[...review, 'absenden', 'ohne Namen'], 'pause', 'weiter'],
    [[...review, 'absenden', 'ohne Namen'], 'zurück', 'Stimmt alles so?'],
    [[...review, 'absenden', 'ohne Namen'], 'abbrechen', 'Wirklich abbrechen?'],
    // while nothing is open
    [[], 'Ich möchte eine Idee einreichen', 'Wie heißt Ihre Idee?'],
    [[], 'Vorschlag: Mehr Bäume', 'Welches Problem löst sie?'],
    [[], 'Idee - Mehr Bäume', 'Welches Problem löst sie?'],
    [[], 'Datenschutz', 'Wer verantwortlich ist'],
    [[], 'english please', 'What would you like to do?'],
    [[], 'abbrechen', 'Es ist gerade nichts offen'],
    [[], 'Stadtwerke24', 'Das habe ich nicht verstanden'],
    [[], 'Onlinetermin', 'Das habe ich nicht verstanden'],
    [[...review, 'pause'], 'abbrechen', 'Wirklich abbrechen?'],
    [[...review, 'pause'], 'absenden', 'pausiert'],
    [[], 'Was ist Once-Only?', 'Once-Only'],
  ])('after %j, "%s" leads to "%s"', async (before, text, expected) => {
    const { chat } = await said(before)
    await chat.say(text)
    expect(chat.read()).toContain(expected)
  })

  it('a cancelled edit says that what was handed in stays', async () => {
    const { bot, chat } = await said([...review, 'absenden', 'mit Namen', 'idee 2026-10001'])
    await chat.click({ act: 'edit-idea' })
    await chat.say('abbrechen')
    await chat.say('ja')
    expect(chat.read()).toContain('Was Sie abgesendet haben, bleibt.')
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 1 })).total).toBe(1)
  })

  it('the language button on the home card keeps the home card', async () => {
    const { chat } = await said([...review, 'pause', 'Hallo'])
    await chat.click('English')
    expect(chat.read()).toContain('What would you like to do?')
    expect(chat.read()).toContain('Digitaler Bauantrag')
  })
})

describe('a typed yes or no', () => {
  const handedIn = [...review, 'absenden', 'mit Namen', 'idee 2026-10001']

  it.each<[string, number]>([
    ['ja', 0],
    ['Ja, zurückziehen', 0],
    ['nein', 1],
    ['vielleicht', 1],
  ])('"%s" to "really withdraw?" leaves %i ideas', async (text, left) => {
    const { bot, chat } = await said(handedIn)
    await chat.click({ act: 'withdraw' })
    await chat.say(text)
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 1 })).total).toBe(left)
    await chat.say('ja') // too late: the card is no longer what was asked last
    expect((await bot.store.ideasOf(erika.aadObjectId, { limit: 1 })).total).toBe(left)
  })

  it('"ja" after "absenden" means with the name', async () => {
    const { chat } = await said([...review, 'absenden', 'ja'])
    expect(chat.read()).toContain('2026-10001')
  })

  it('a number picks one of several drafts, and "abbrechen" asks about the only one', async () => {
    const { chat } = await said(['idee: Eins', 'pause', 'idee: Zwei', 'pause', 'weiter', '2'])
    expect(chat.read()).toContain('Frage 2 von 3')
    const { chat: other } = await said(['idee: Eins', 'pause', 'abbrechen'])
    expect(other.read()).toContain('Wirklich abbrechen?')
  })
})

describe('sentences of one’s own', () => {
  it.each<[string, string]>([
    ['Zeigen Sie mir bitte die Roadmap', 'Fahrplan'],
    ['fahrplan anzeigen', 'Der Fahrplan ist noch leer'],
    ['wie lösche ich meine daten', 'Hier entfernen Sie Ihren Namen oder löschen alles'],
    ['Wer sieht das?', 'Wer verantwortlich ist'],
    ['Ich brauche Hilfe', 'Wählen Sie unten aus'],
    ['Hlife', 'Wählen Sie unten aus'],
    ['Mit wem kann ich sprechen?', 'Fragen zu Trittstein'],
    ['Vielen Dank!', 'Gern geschehen!'],
    ['hallo Trittstein', 'Was möchten Sie tun?'],
    ['Ich möchte meine Idee zurückziehen', 'Solange sie neu ist'],
    ['was ist überfällig', 'Ihre überfälligen Aufgaben'],
    ['Was steht diese Woche an?', 'Das steht diese Woche an'],
    ['wochenübersicht', 'Übersicht der Woche'],
    ['pause bitte', 'Erinnerungen pausieren'],
    ['Jana soll mich vertreten', 'Wer vertritt Sie, und bis wann?'],
    ['Prozesscheck starten', 'Wie heißt'],
    ['who can see what I type?', 'Wer verantwortlich ist'],
    ['Danke', 'Gern geschehen!'],
    ['Endlich!', 'Das habe ich nicht verstanden'],
    ['Prozent', 'Das habe ich nicht verstanden'],
    ['blau', '*kontakt*'],
    ['ich brauche keine Hilfe', 'Das habe ich nicht verstanden'],
  ])('"%s" leads to "%s"', async (text, expected) => {
    const { chat } = await said([text])
    expect(chat.lastMessage()?.text ?? chat.read()).toContain(expected)
  })

  it('what is only similar is asked, and its button does it', async () => {
    const { bot, chat } = await said(['Englsich einschalten'])
    expect(chat.read()).toContain('Meinten Sie …?')
    expect((await bot.store.get('people', erika.aadObjectId))?.doc.language).toBe('de')
    await chat.click('English')
    expect(chat.read()).toContain('What would you like to do?')
    await chat.say('speek German')
    expect(chat.read()).toContain('Did you mean …?')
    await chat.say('yes')
    expect(chat.read()).toContain('Was möchten Sie tun?')
  })

  it('the language is switched at once where it is surely asked', async () => {
    const { chat } = await said(['bitte auf Englisch umschalten'])
    expect(chat.read()).toContain('What would you like to do?')
    await chat.say('switch back to German')
    expect(chat.read()).toContain('Was möchten Sie tun?')
  })

  it('a long sentence is offered as an idea, and one tap begins it with the text', async () => {
    const text = 'Wir drucken jede Rechnung aus, zeichnen sie ab und scannen sie danach wieder ein.'
    const { bot, chat } = await said([text])
    expect(chat.read()).toContain('Als Idee festhalten?')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
    await chat.click('Als Idee festhalten')
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    expect(JSON.stringify(session?.doc.progress.answers)).toContain(text)
  })

  it('"ja" keeps it as well, and "nein" does not', async () => {
    const text = 'Die Hausmeister erfahren Änderungen bei den Hallenzeiten immer erst viel zu spät'
    const { bot, chat } = await said([text, 'nein'])
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
    for (const each of [text, 'ja']) await chat.say(each)
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toHaveLength(1)
  })
})

describe('somebody who does not know', () => {
  it.each(['ka', 'da bin ich überfragt', 'schwer zu sagen', 'weiß ich leider nicht', 'I have no idea'])(
    'goes on, where that is an answer: %s',
    async text => {
      const { chat } = await said(['check: Parkausweis ausstellen', 'Ordnungsamt', 'ja', text])
      expect(chat.read()).toContain('Welches Ziel ist am wichtigsten?')
    },
  )
})

describe('the language of the client', () => {
  it.each<[string | undefined, string]>([
    ['en-GB', 'What would you like to do?'],
    ['fr-FR', 'Was möchten Sie tun?'],
    [undefined, 'What would you like to do?'],
  ])('counts for somebody new: %s', async (locale, expected) => {
    const bot = await startBot({ env: { DEFAULT_LANGUAGE: 'en' } })
    const chat = bot.chat()
    for (const text of ['menü', 'menü']) await chat.say(text, { locale, entities: [] })
    expect(chat.read()).toContain(expected)
  })

  it('does not count where the settings say so', async () => {
    const bot = await startBot({ env: { FIRST_LANGUAGE: 'default' } })
    const chat = bot.chat()
    for (const text of ['menü', 'menü']) await chat.say(text, { locale: 'en-US' })
    expect(chat.read()).toContain('Was möchten Sie tun?')
    await chat.say('english', { locale: 'en-US' })
    expect(chat.read()).toContain('What would you like to do?')
  })

  it('does not count any more for somebody who chose', async () => {
    const { chat } = await said(['english'])
    await chat.say('menu', { locale: 'de-DE' })
    expect(chat.read()).toContain('What would you like to do?')
  })
})
