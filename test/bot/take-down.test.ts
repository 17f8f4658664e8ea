import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import { comment, put } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { proposal, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const dog = '2026-10001'
const insult = 'Frau Meier ist dauernd krank.'
const said = 'Das weiß doch jeder über Frau Meier.'

/** Max wrote an idea with an insult, Erika a comment, and somebody one without a name. */
async function town(options: TownHallOptions = {}): Promise<TownHall> {
  const idea = proposal(dog, 'Hundesteuer online')
  const bot = await townHall({
    ideas: [{ ...idea, answers: { ...idea.answers, problem: { is: 'answered', value: insult } } }],
    ...options,
  })
  await bot.seed([
    put('comments', comment('c1', dog, { text: said, author: erika.aadObjectId, at: '2026-03-02T10:00:00.000Z' })),
    put('comments', comment('c2', dog, { text: 'Und ich weiß, warum.' })),
  ])
  return bot
}

const commentIds = async ({ store }: TownHall) =>
  (await store.commentsOf(dog, { limit: 9 })).items.map(({ doc }) => doc.id)
const later = '2026-03-03T09:10:00Z'

describe('reporting', () => {
  it('an idea tells the coordination what is wrong, and keeps nowhere who said so', async () => {
    const bot = await town()
    await bot.otto.say(dog)
    await bot.otto.click('Melden')
    await bot.otto.click({ act: 'report-yes' }, { why: 'personal' })
    expect(bot.otto.read()).toContain('Die Koordination sieht es sich an')
    expect(JSON.stringify(await bot.idea(dog))).not.toContain(bot.otto.user.aadObjectId)
    await bot.at('2026-03-03T09:00:00Z')
    expect(bot.selin.read()).toContain('Etwas wurde gemeldet')
    await bot.selin.say(dog)
    expect(bot.selin.read()).toContain('Diese Idee: Namen oder Daten anderer Personen')
    await bot.otto.say(dog)
    expect(bot.otto.read()).not.toContain('Gemeldet')
    await bot.selin.click('Erledigt, bleibt stehen')
    expect((await bot.idea(dog))?.reports).toBeUndefined()
  })

  it('a comment is one tap from the comments, for everybody but its author', async () => {
    const bot = await town()
    await bot.otto.say(dog)
    await bot.otto.click({ act: 'comments' })
    await bot.otto.click({ act: 'report', arg: 'c2' })
    expect(bot.otto.read()).toContain('Und ich weiß, warum.')
    await bot.otto.click({ act: 'report-yes' }, { why: 'insult' })
    expect((await bot.idea(dog))?.reports).toEqual([{ why: 'insult', on: '2026-03-03', comment: 'c2' }])
    await bot.selin.say(dog)
    expect(bot.selin.read()).toContain('Ein Kommentar: Beleidigend')
    // Beside that it would be the idea that goes.
    expect(bot.selin.read().match(/Gemeldet[\s\S]*?bleibt stehen/)?.[0]).not.toContain('Entfernen')
  })

  it('says in the message already what it is about, and why', async () => {
    const bot = await town()
    await bot.otto.invoke({ v: 1, act: 'report-yes', id: dog, arg: 'c1', why: 'insult' })
    await bot.at('2026-03-03T09:00:00Z')
    expect(bot.selin.read()).toContain('Gemeldet ist ein Kommentar: Beleidigend oder unangemessen.')
    await bot.otto.invoke({ v: 1, act: 'report-yes', id: dog, why: 'personal' })
    await bot.at('2026-03-03T09:01:00Z')
    expect(bot.selin.read()).toContain('Gemeldet ist die Idee: Namen oder Daten anderer Personen.')
  })

  it('is over once the comment is gone, whoever took it away, and stands again with it', async () => {
    const bot = await town()
    await bot.otto.invoke({ v: 1, act: 'report-yes', id: dog, arg: 'c1', why: 'insult' })
    const seen = async () => {
      await bot.selin.say('koordination')
      const coordination = bot.selin.read().includes('Gemeldet: Hundesteuer online')
      await bot.selin.say(dog)
      return [coordination, bot.selin.read().includes('Ein Kommentar: Beleidigend')]
    }
    expect(await seen()).toEqual([true, true])
    await bot.selin.invoke({ v: 1, act: 'remove-yes', id: dog, arg: 'c1', rev: 0, reason: 'Das verletzt jemanden.' })
    expect(await seen()).toEqual([false, false])
    await bot.selin.invoke({ v: 1, act: 'remove-undo', id: (await bot.store.withheld())[0]?.doc.id })
    expect(await seen()).toEqual([true, true])
  })

  it('the same twice is told once, and without a reason nothing is', async () => {
    const bot = await town()
    for (const chat of [bot.otto, bot.erika]) await chat.invoke({ v: 1, act: 'report-yes', id: dog, why: 'other' })
    await bot.otto.invoke({ v: 1, act: 'report-yes', id: dog, why: 'nonsense' })
    expect((await bot.idea(dog))?.reports).toHaveLength(1)
    expect(await bot.waiting(bot.selin.user)).toEqual(['idea'])
  })
})

describe('removing', () => {
  it.each(['c1', 'c2'])('a comment (%s), with or without a name, hides it at once and can be undone', async id => {
    const bot = await town()
    const before = (await bot.store.get('comments', id))?.doc
    await bot.selin.say(dog)
    await bot.selin.click({ act: 'comments' })
    await bot.selin.click({ act: 'remove', arg: id })
    await bot.selin.click({ act: 'remove-yes' }, { reason: 'Das verletzt eine Kollegin.' })
    expect(bot.selin.read()).toContain('Bis 10:08 Uhr')
    expect(await commentIds(bot)).not.toContain(id)
    await bot.otto.say(dog)
    expect(bot.otto.read()).not.toContain(before?.text)
    await bot.selin.click('Zurücknehmen')
    expect((await bot.store.get('comments', id))?.doc).toEqual(before)
    await bot.at(later)
    expect(bot.erika.read()).not.toContain('wurde entfernt')
  })

  it('is noted without the text, and its author is told why once it is final', async () => {
    const bot = await town()
    await bot.selin.invoke({ v: 1, act: 'remove-yes', id: dog, arg: 'c1', rev: 0, reason: 'Das verletzt jemanden.' })
    const [entry] = (await bot.store.audit({ limit: 1 })).items
    expect(entry?.doc).toMatchObject({ what: 'comment-removed', about: dog, detail: 'Das verletzt jemanden.' })
    expect(JSON.stringify(entry)).not.toContain('Meier')
    await bot.at('2026-03-03T09:05:00Z')
    expect(bot.erika.read()).not.toContain('wurde entfernt')
    await bot.at(later)
    expect(bot.erika.read()).toContain('Ihr Kommentar zur Idee 2026-10001 wurde entfernt')
    expect(bot.erika.read()).toContain('Das verletzt jemanden.')
    expect(bot.erika.read()).not.toContain('Meier')
    expect(bot.erika.read()).toContain('Hundesteuer online')
    const undo = await bot.selin.invoke({ v: 1, act: 'remove-undo', id: (await bot.store.withheld())[0]?.doc.id })
    expect(JSON.stringify(undo.body)).not.toContain('Es steht wieder da')
    expect(JSON.stringify(undo.body)).toContain('Der Text ist gelöscht.')
    expect(JSON.stringify(undo.body)).toContain('Hundesteuer online')
    expect(await commentIds(bot)).toEqual(['c2'])
  })

  it('a text within an idea leaves the rest, and comes back as it was', async () => {
    const bot = await town()
    const before = await bot.idea(dog)
    await bot.selin.say(dog)
    await bot.selin.click('Entfernen')
    // What is asked for is a reason, so nothing speaks of an answer.
    expect(bot.selin.read()).toContain('Bitte füllen Sie dieses Feld aus.')
    await bot.selin.click({ act: 'remove-yes' }, { what: 'problem', reason: 'Nennt eine Kollegin.' })
    await bot.otto.say(dog)
    expect(bot.otto.read()).toContain('▇▇▇ (geschwärzt)')
    expect(bot.otto.read()).not.toContain('Meier ist')
    expect(bot.otto.read()).toContain('Hundesteuer online')
    await bot.selin.click('Zurücknehmen')
    expect((await bot.idea(dog))?.answers).toEqual(before?.answers)
  })

  it('an idea takes its comments along, closes nothing that is merged, and comes back with them', async () => {
    const bot = await town()
    await bot.selin.say(dog)
    await bot.selin.click('Entfernen')
    await bot.selin.click({ act: 'remove-yes' }, { what: 'all', reason: 'Beleidigend.' })
    expect(await bot.idea(dog)).toBeUndefined()
    expect(await commentIds(bot)).toEqual([])
    await bot.selin.click('Zurücknehmen')
    expect(await bot.idea(dog)).toMatchObject({ title: 'Hundesteuer online', author: max.aadObjectId })
    expect(await commentIds(bot)).toEqual(['c1', 'c2'])
  })

  it('a title is removed wherever it shows', async () => {
    const bot = await town()
    await bot.selin.invoke({ v: 1, act: 'remove-yes', id: dog, rev: 0, what: 'titel', reason: 'Nennt jemanden.' })
    await bot.otto.say('alle ideen')
    expect(bot.otto.read()).not.toContain('Hundesteuer online')
    expect((await bot.idea(dog))?.title).toBe('▇▇▇ (geschwärzt)')
  })

  it('needs a reason and something that is there', async () => {
    const bot = await town()
    await bot.seed([put('comments', comment('elsewhere', '2026-10009'))])
    const before = await bot.everything()
    for (const more of [
      { what: 'all' },
      { what: 'nonsense', reason: 'x' },
      { reason: 'x' },
      { arg: 'nobody', reason: 'x' },
      { arg: 'elsewhere', reason: 'x' },
    ])
      await bot.selin.invoke({ v: 1, act: 'remove-yes', id: dog, rev: 0, ...more })
    expect(await bot.everything()).toEqual(before)
    expect(await bot.store.get('comments', 'elsewhere')).toBeDefined()
    expect(await commentIds(bot)).toEqual(['c1', 'c2'])
  })

  it('is out of all files once it is final', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const quiet = { debug() {}, info() {}, warn() {}, error() {} }
    const store = await openLowdbStore({
      folder,
      clock: { now: () => new Date('2026-03-03T08:58:00Z'), uptime: () => 0 },
      logger: quiet,
    })
    const bot = await town({ store })
    const files = async () => {
      const names = (await readdir(folder)).filter(name => !name.startsWith('lock'))
      return (await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
    }
    await bot.selin.invoke({ v: 1, act: 'remove-yes', id: dog, rev: 0, what: 'all', reason: 'Beleidigend.' })
    expect(await files()).toContain(insult)
    await bot.at(later)
    expect(store.holdsTraces()).toBe(true)
    await store.compact()
    expect(await files()).not.toContain(insult)
    expect(await files()).not.toContain(said)
    expect(bot.max.read()).toContain('Ihre Idee 2026-10001 wurde entfernt')
  })
})
