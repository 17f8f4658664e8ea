import { describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'

async function installed(): Promise<{ bot: Awaited<ReturnType<typeof startBot>>; chat: Chat }> {
  const bot = await startBot()
  const chat = bot.chat()
  await chat.install()
  return { bot, chat }
}

describe('welcome and home', () => {
  it('welcomes once, however often and in whatever order the installation is reported', async () => {
    const { chat } = await installed()
    await chat.install()
    expect(chat.messages()).toHaveLength(1)
    expect(chat.read()).toContain('Erika')
    expect(chat.buttons()).toContain('English')
  })

  it('welcomes again after the bot was removed and installed again', async () => {
    const { bot, chat } = await installed()
    await chat.uninstall()
    expect((await bot.store.get('people', erika.aadObjectId))?.doc.installed).toBe(false)
    await chat.install()
    expect(chat.messages()).toHaveLength(2)
  })

  it.each(['Hallo', 'Hi', 'Hilfe', 'Start', 'Menü', 'help'])('answers "%s" with the home card', async text => {
    const { chat } = await installed()
    await chat.say(text)
    expect(chat.messages()).toHaveLength(2)
    expect(chat.buttons()).toEqual(expect.arrayContaining(['Idee festhalten', 'Meine Ideen']))
    expect(chat.read()).not.toContain('Hinweis')
  })

  it('names two things to try when it does not understand', async () => {
    const { chat } = await installed()
    await chat.say('Was kostet die Welt?')
    expect(chat.read()).toMatch(/idee: .*prozess prüfen/s)
  })

  it('greets who writes first without an installation, once, and answers what was asked', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.say('idee: Digitaler Bauantrag')
    expect(chat.messages()).toHaveLength(2)
    expect(chat.read()).toContain('Frage 2 von 3')
  })
})

describe('language', () => {
  it.each([
    ['sprache englisch', 'What would you like to do?'],
    ['language german', 'Was möchten Sie tun?'],
  ])('"%s" changes it', async (text, expected) => {
    const { chat } = await installed()
    await chat.say(text)
    expect(chat.read()).toContain(expected)
  })

  it('is remembered, and the button turns the welcome card itself', async () => {
    const { bot, chat } = await installed()
    await chat.click('English')
    expect(chat.messages()).toHaveLength(1)
    expect(chat.buttons()).toContain('Deutsch')
    await chat.say('idea: Online dates')
    expect(chat.read()).toContain('Question 2 of 3')
    expect((await bot.store.get('people', erika.aadObjectId))?.doc.language).toBe('en')
  })

  it('starts with the language of the installation', async () => {
    const bot = await startBot({ env: { DEFAULT_LANGUAGE: 'en' } })
    const chat = bot.chat()
    await chat.install()
    expect(chat.buttons()).toContain('Deutsch')
  })
})

describe('in every dialogue', () => {
  it('goes back, shows the answer again, and goes on where it stood', async () => {
    const { chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    await chat.say('zurück')
    expect(chat.read()).toContain('Digitaler Bauantrag')
    await chat.click('Weiter', { answer: 'Bauantrag am Bildschirm' })
    expect(chat.read()).toContain('Frage 2 von 3')
  })

  it('corrects from the review by typing and by a click on a row, and comes back to the review', async () => {
    const { chat } = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'Bürgerservice', 'ändern 2']) await chat.say(text)
    expect(chat.read()).toContain('Frage 2 von 3')
    await chat.say('Zu viel Papier')
    await chat.click({ act: 'correct', arg: 'ziel' })
    await chat.click('Arbeitsbedingungen')
    expect(chat.read()).toMatch(/Zu viel Papier[\s\S]*Arbeitsbedingungen/)
  })

  it('pauses, leaves other things alone meanwhile, and goes on with "weiter"', async () => {
    const { chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    await chat.click('Pause')
    await chat.say('Guten Tag')
    expect(chat.read()).toContain('Digitaler Bauantrag')
    await chat.say('weiter')
    expect(chat.read()).toContain('Frage 2 von 3')
  })

  it('asks before it cancels, and before it starts again', async () => {
    const { bot, chat } = await installed()
    await chat.say('idee: Digitaler Bauantrag')
    await chat.click('Neu beginnen')
    await chat.say('nein')
    expect(chat.read()).toContain('Frage 2 von 3')
    await chat.say('neu beginnen') // inside a text question this is an answer
    expect(chat.read()).toContain('Frage 3 von 3')
    await chat.say('neu beginnen')
    await chat.say('ja')
    expect(chat.read()).toContain('Frage 1 von 3')
    await chat.say('abbrechen')
    await chat.click({ act: 'keep' })
    expect(chat.read()).toContain('Frage 1 von 3')
    await chat.say('abbrechen')
    await chat.click({ act: 'confirm' })
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('says what is wrong, keeps what was entered, and opens the help after the third time', async () => {
    const { bot, chat } = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'Quatsch']) await chat.say(text)
    expect(chat.read()).toContain('„Quatsch“ steht nicht zur Wahl')
    const [session] = await bot.store.sessionsOf(erika.aadObjectId)
    await chat.invoke({ v: 1, act: 'answer', id: session?.doc.id, step: 'ziel', rev: session?.doc.rev, arg: 'made-up' })
    expect(chat.read()).toContain('„made-up“ steht nicht zur Wahl')
    await chat.say('Unfug')
    expect(chat.read()).toContain('Bitte prüfen')
    const help = JSON.stringify(chat.lastCard())
    expect(help).toContain('Hilfe')
    await chat.say('Bürgerservise')
    expect(chat.read()).toContain('Meinten Sie „Bürgerservice“?')
    await chat.say('Bürgerservice')
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('takes what was perhaps meant with a typed yes or a click, and with neither where it is something else', async () => {
    const { bot, chat } = await installed()
    const goal = async () => (await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.answers.ziel
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'Bürgerservise']) await chat.say(text)
    expect(chat.read()).toContain('Rückfrage')
    await chat.say('nein')
    expect(chat.read()).toContain('Welches Ziel')
    expect(await goal()).toBeUndefined()
    // What was asked before is asked no more.
    await chat.say('ja')
    expect(await goal()).toBeUndefined()
    await chat.say('Bürgerservise')
    await chat.say('ja')
    expect(await goal()).toEqual({ is: 'answered', value: 'service' })
    await chat.say('ändern 3')
    await chat.say('Wirtschaftlichkiet')
    await chat.click('Ja, „Wirtschaftlichkeit“')
    expect(await goal()).toEqual({ is: 'answered', value: 'economy' })
  })

  it('offers each of several that were perhaps meant, and takes a yes for none of them', async () => {
    const { bot, chat } = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'Bürgerservice oder Klima']) await chat.say(text)
    expect(chat.read()).toContain('Meinten Sie „Bürgerservice“ oder „Klima und Umwelt“?')
    await chat.say('ja')
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc.progress.answers.ziel).toBeUndefined()
    await chat.say('Bürgerservice oder Klima')
    await chat.click('Klima und Umwelt')
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('takes the words of an option before a command, and any other command as a way out', async () => {
    const { chat } = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'meine ideen']) await chat.say(text)
    expect(chat.read()).toContain('Entwurf')
    await chat.say('noch unklar')
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('keeps the first dialogue paused when a second begins, and offers it afterwards', async () => {
    const { bot, chat } = await installed()
    for (const text of ['idee: Digitaler Bauantrag', 'Papier', 'idee: Termine online']) await chat.say(text)
    for (const text of ['Warten', 'Bürgerservice', 'absenden', 'mit Namen']) await chat.say(text)
    expect(chat.read()).toContain('Digitaler Bauantrag')
    await chat.click({ act: 'resume' })
    expect(chat.read()).toContain('Frage 3 von 3')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toHaveLength(1)
  })

  it('opens one dialogue, not two, when the button is clicked twice', async () => {
    const { bot, chat } = await installed()
    await chat.click('Idee festhalten')
    await chat.click('Idee festhalten')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toHaveLength(1)
  })

  it('works in a client that knows only Action.Submit', async () => {
    const { chat } = await installed()
    await chat.submit('Idee festhalten')
    await chat.submit('Weiter', { answer: 'Termine online' })
    await chat.submit('Weiter', { answer: 'Warten' })
    await chat.submit('Bürgerservice')
    await chat.submit('Absenden')
    expect(chat.read()).toContain('2026-10001')
    expect(chat.messages()).toHaveLength(2)
  })

  it('does not mix two people', async () => {
    const { bot, chat } = await installed()
    const other = bot.chat(max)
    await other.install()
    await chat.say('idee: Von Erika')
    await other.say('idee: Von Max')
    await chat.say('Problem von Erika')
    await other.say('Problem von Max')
    await chat.say('4')
    await other.say('4')
    expect(chat.read()).toContain('Problem von Erika')
    expect(other.read()).toContain('Problem von Max')
    expect(
      other
        .cards()
        .map(card => other.read(card))
        .join(),
    ).not.toContain('von Erika')
  })
})
