import { describe, expect, it } from 'vitest'
import { hashCode } from '../../src/idea/idea.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { startBot } from '../fixtures/bot.ts'
import type { Chat } from '../fixtures/chat.ts'

/** Answers the three questions of the short way by clicking; ends at the review. */
async function clickThrough(chat: Chat, title = 'Termine online buchen'): Promise<void> {
  await chat.say('neue Idee')
  await chat.click('Weiter', { answer: title })
  await chat.click('Weiter', { answer: 'Viele warten lange im Flur.' })
  await chat.click('Bürgerservice')
}

describe('capturing an idea', () => {
  it('goes by clicks from the first question to a receipt in one message', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    expect(chat.read()).toContain('Termine online buchen')
    await chat.click('Absenden')
    expect(chat.read()).toContain('2026-10001')
    expect(chat.read()).toContain('2. März 2026')
    // The welcome, and one message that was question, review and receipt in turn.
    expect(chat.messages()).toHaveLength(2)
    const idea = (await bot.store.get('ideas', '2026-10001'))?.doc
    expect(idea).toMatchObject({ title: 'Termine online buchen', author: erika.aadObjectId, status: 'neu' })
  })

  it('goes typed from the title to a receipt, closing each card to one line', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    for (const text of ['idee: Digitaler Bauantrag', 'Alles auf Papier', '4', 'absenden', 'mit Namen'])
      await chat.say(text)
    expect(chat.read()).toContain('2026-10001')
    const lines = chat.cards().map(card => chat.read(card))
    expect(lines[1]).toContain('Alles auf Papier ✓')
    expect(lines[2]).toContain('Bürgerservice ✓')
    for (const card of chat.cards().slice(1, -1)) expect(chat.buttons(card)).toEqual([])
  })

  it('goes the long way, typed and clicked in turn, with all nine questions', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    // Whether they would like to help is asked only of those who give their name, which is chosen on the same card.
    await chat.click('Genauer (5 bis 6 Fragen)')
    expect(chat.read()).toContain('Frage 4 von 9')
    await chat.say('Bürgerinnen und Bürger, Mitarbeitende')
    await chat.say('Kommunalverw')
    await chat.say('Anbieter')
    await chat.click('Überspringen')
    await chat.say('Mit einem Schalter anfangen')
    await chat.say('mit Namen')
    expect(chat.read()).toContain('Frage 9 von 9')
    await chat.say('nein')
    await chat.click('Absenden')
    const idea = (await bot.store.get('ideas', '2026-10001'))?.doc
    expect(Object.keys(idea?.answers ?? {})).toHaveLength(10)
    expect(idea?.answers.nutzen).toEqual({ is: 'answered', value: ['citizens', 'staff'] })
  })

  it('leaves the long way wherever somebody likes, with what was answered so far', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.click('Genauer (5 bis 6 Fragen)', { name: 'nameless' })
    expect(chat.read()).toContain('Frage 4 von 8')
    // Nothing was answered: it is the short way again.
    await chat.click('Rest überspringen')
    expect(chat.read()).toContain('Stimmt alles so?')
    expect(chat.buttons()).toContain('Genauer (5 bis 6 Fragen)')
    expect(chat.read()).not.toContain('übersprungen')
    await chat.click('Genauer (5 bis 6 Fragen)')
    await chat.say('Mitarbeitende')
    await chat.say('rest überspringen')
    expect(chat.read()).toContain('Stimmt alles so?')
    expect(chat.read()).toContain('Mitarbeitende')
    expect(chat.read()).toContain('übersprungen')
    await chat.say('absenden')
    expect(chat.read()).toContain('AAAA-AAAA-2221')
  })

  it('shows what is handed in first where somebody hands it in on the long way', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.say('genauer')
    await chat.say('Mitarbeitende')
    await chat.say('absenden')
    expect(chat.read()).toContain('Stimmt alles so?')
  })

  it('typed to be handed in names the preset once, and takes it the second time', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    // What each choice means stands beside it.
    expect(chat.read()).toContain('Mit Namen speichern:** Nur die Koordination sieht Ihren Namen')
    expect(chat.read()).toContain('Ohne Namen speichern:** Ihr Name wird nicht bei der Idee gespeichert')
    await chat.say('absenden')
    expect(chat.read()).toContain('Noch ist nichts abgesendet. Voreingestellt ist „Mit Namen speichern“')
    expect((await bot.store.get('ideas', '2026-10001'))?.doc).toBeUndefined()
    await chat.say('absenden')
    expect((await bot.store.get('ideas', '2026-10001'))?.doc.author).toBe(erika.aadObjectId)
  })

  it('keeps an idea without a name apart from its author, who finds and deletes it with the Kennwort', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.click('Absenden', { name: 'nameless' })
    expect(chat.read()).toContain('AAAA-AAAA-2221')
    expect((await bot.store.ideaByCode(hashCode('AAAA-AAAA-2221')))?.doc).toBeUndefined()
    await chat.click('Notiert – jetzt absenden')
    const idea = (await bot.store.ideaByCode(hashCode('aaaa aaaa 2221')))?.doc
    expect(idea).toMatchObject({ title: 'Termine online buchen', submittedOn: '2026-03-02' })
    expect(JSON.stringify(idea)).not.toContain(erika.aadObjectId)
    expect(idea).not.toHaveProperty('submittedAt')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])

    await chat.say('Kennwort aaaa-aaaa-2221')
    expect(chat.read()).toContain('Termine online buchen')
    await chat.click('Löschen')
    expect(chat.read()).toContain('Termine online buchen')
    await chat.click({ act: 'delete-yes' })
    expect(await bot.store.get('ideas', idea?.id ?? '')).toBeUndefined()
  })

  it('discards the Kennwort with the draft', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.click('Absenden', { name: 'nameless' })
    await chat.click('Zurück')
    await chat.say('abbrechen')
    await chat.say('ja')
    await chat.say('kennwort AAAA-AAAA-2221')
    expect(chat.read()).not.toContain('Termine online buchen')
    expect(await bot.store.sessionsOf(erika.aadObjectId)).toEqual([])
  })

  it('says why a title is too long, and keeps what was entered', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    const long = 'Ein Titel, der kein Ende nimmt und immer noch weiter geht, obwohl längst alles gesagt ist'
    await chat.say(`idee: ${long}`)
    expect(chat.read()).toContain('80')
    expect(chat.read()).toContain(String(long.length))
    expect(chat.read()).toContain(long)
  })
})

describe('my ideas', () => {
  it('lists ten a page, opens one, and leads back', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    for (let n = 1; n <= 12; n++) {
      bot.clock.advance(60_000)
      for (const text of [`idee: Idee Nummer ${n}`, 'Ein Problem', 'Bürgerservice', 'absenden', 'mit Namen'])
        await chat.say(text)
    }
    await chat.say('meine idden')
    expect(chat.read()).toContain('Idee Nummer 12')
    expect(chat.read()).not.toContain('Idee Nummer 2\n')
    await chat.click('Ältere')
    expect(chat.read()).toContain('Idee Nummer 2')
    expect(chat.read()).toContain('Idee Nummer 1')
    const messages = chat.messages().length
    await chat.click({ act: 'idea', id: '2026-10001' })
    expect(chat.read()).toContain('Idee Nummer 1')
    expect(chat.messages()).toHaveLength(messages)
  })

  it('lets the author correct and withdraw an idea as long as it is new', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.click('Absenden')
    await chat.say('idee 2026-10001')
    await chat.click({ act: 'edit-idea' })
    await chat.say('ändern 1')
    await chat.say('Termine im Rathaus online buchen')
    await chat.click({ act: 'submit' })
    expect((await bot.store.get('ideas', '2026-10001'))?.doc.title).toBe('Termine im Rathaus online buchen')
    await chat.say('idee 2026-10001')
    await chat.click({ act: 'withdraw' })
    await chat.click({ act: 'withdraw-yes' })
    expect(await bot.store.get('ideas', '2026-10001')).toBeUndefined()
    expect(chat.read()).toContain('zurückgezogen')
  })

  it('refuses to change an idea that is in work, and says so', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    await chat.click('Absenden')
    await chat.say('idee 2026-10001')
    const stored = await bot.store.get('ideas', '2026-10001')
    if (!stored) throw new Error('The idea is missing')
    const put = { ...stored.doc, status: 'gesichtet' as const }
    const change = { collection: 'ideas' as const, id: put.id, expect: stored.version, put }
    await bot.store.commit({ at: '2026-03-02T09:00:00Z', reads: [], changes: [change] })
    await chat.click({ act: 'withdraw' })
    expect(chat.read()).toContain('wird schon bearbeitet')
    expect((await bot.store.get('ideas', '2026-10001'))?.doc.status).toBe('gesichtet')
  })

  it('lets everybody read the ideas of somebody else, and nobody change them, whatever a forged click says', async () => {
    const bot = await startBot()
    const chat = bot.chat()
    await chat.install()
    await clickThrough(chat)
    const draft = (await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc
    const other = bot.chat(max)
    await other.install()
    await other.invoke({ v: 1, act: 'submit', id: draft?.id, step: 'review', rev: draft?.rev })
    await other.invoke({ v: 1, act: 'resume', id: draft?.id })
    expect((await bot.store.sessionsOf(erika.aadObjectId))[0]?.doc).toEqual(draft)
    await chat.click('Absenden')
    const before = (await bot.store.get('ideas', '2026-10001'))?.doc
    for (const act of ['edit-idea', 'withdraw', 'withdraw-yes', 'delete', 'delete-yes', 'answer-idea-yes'])
      await other.invoke({ v: 1, act, id: '2026-10001', rev: 0, arg: 'AAAA-AAAA-0001', text: 'Meins' })
    expect((await bot.store.get('ideas', '2026-10001'))?.doc).toEqual(before)
    await other.invoke({ v: 1, act: 'idea', id: '2026-10001' })
    expect(other.read()).toContain('Termine online buchen')
    for (const own of ['Ändern', 'Zurückziehen', 'Erika']) expect(other.read()).not.toContain(own)
  })
})
