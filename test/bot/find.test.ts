import { describe, expect, it } from 'vitest'
import { max } from '../fixtures/activities/teams.ts'
import { shippedGuide } from '../fixtures/bot.ts'
import { assessment, put, task } from '../fixtures/documents.ts'
import { nasty } from '../fixtures/nasty.ts'
import { proposal, type TownHall, townHall } from '../fixtures/town-hall.ts'

const laughter = '2026-20001'
const said = (value: string) => ({ is: 'answered' as const, value })

function town(): Promise<TownHall> {
  return townHall({
    ideas: [
      proposal(laughter, 'Schluss mit den Zetteln am Bauhof', {
        answers: {
          title: said('Schluss mit den Zetteln am Bauhof'),
          problem: said('Die Arbeitszeit steht auf nassen Stundenzetteln, die abends jemand abtippt.'),
        },
      }),
      proposal('2026-20002', 'Grüne Wände am Rathaus'),
    ],
  })
}

describe('an idea that may be the same as a title', () => {
  it('is folded below the next question and interrupts nothing', async () => {
    const { otto } = await town()
    await otto.say('idee: Zettel für die Arbeitszeit abschaffen')
    expect(otto.read()).toContain('Welches Problem löst sie?')
    expect(otto.read()).toContain('Ähnlich? 1 Idee')
    await otto.say('Niemand liest sie.')
    expect(otto.read()).not.toContain('Ähnlich?')
  })
})

describe('a similar idea on the review', () => {
  it('is folded there and asks nothing; it is looked at, and the draft goes on', async () => {
    const { otto, store } = await town()
    await otto.say('idee: Zeiterfassung mobil')
    expect(otto.read()).toContain('Welches Problem löst sie?')
    await otto.say('Stundenzettel am Bauhof tippt abends jemand im Büro ab.')
    await otto.say('Bürgerservice')
    expect(otto.read()).toContain('Ähnlich? 1 Idee')
    expect(otto.read()).toContain('Schluss mit den Zetteln am Bauhof')
    await otto.click('Ansehen')
    expect(otto.read()).toContain(`Idee ${laughter}`)
    await otto.click('Weiter mit Ihrem Entwurf')
    for (const text of ['absenden', 'mit Namen']) await otto.say(text)
    expect((await store.ideasOf(otto.user.aadObjectId, { limit: 5 })).total).toBe(1)
  })

  it('is not spoken of where there is none, and in English it is', async () => {
    const { otto } = await town()
    for (const text of ['idee: Trinkbrunnen', 'Im Sommer haben alle Durst.', 'Bürgerservice']) await otto.say(text)
    expect(otto.read()).not.toContain('Ähnlich?')
    for (const text of ['abbrechen', 'ja', 'english']) await otto.say(text)
    for (const text of ['idea: Zeiterfassung mobil', 'Stundenzettel am Bauhof abtippen', '1']) await otto.say(text)
    expect(otto.read()).toContain('Similar? 1 idea')
  })
})

describe('a new idea like another', () => {
  async function handedIn() {
    const bot = await town()
    await bot.seed([
      put('ideas', {
        ...proposal('2026-30001', 'Zeiten mobil erfassen', { author: max.aadObjectId, submittedOn: '2026-03-02' }),
        guide: (await bot.idea(laughter))?.guide ?? proposal('x', '').guide,
        answers: { problem: said('Stundenzettel am Bauhof werden abends abgetippt, die Arbeitszeit stimmt nie.') },
      }),
    ])
    return bot
  }

  it('is merged by the coordinator with one tap, and separated again', async () => {
    const bot = await handedIn()
    await bot.selin.say('2026-30001')
    expect(bot.selin.read()).toContain('Ähnlich? 1 Idee')
    await bot.selin.click({ act: 'merge-idea-yes' })
    expect((await bot.idea('2026-30001'))?.mergedInto).toBe(laughter)
    await bot.selin.say('2026-30001')
    await bot.selin.click({ act: 'unmerge-idea' })
    expect((await bot.idea('2026-30001'))?.mergedInto).toBeUndefined()
  })

  it('is only looked at where the other has ended, because nothing can go on in that', async () => {
    const bot = await handedIn()
    const other = await bot.store.get('ideas', laughter)
    if (!other) throw new Error('unknown')
    await bot.seed([put('ideas', { ...other.doc, status: 'nicht-weiterverfolgt' }, other.version)])
    await bot.selin.say('2026-30001')
    expect(bot.selin.read()).toContain('Ähnlich? 1 Idee')
    expect(() => bot.selin.click({ act: 'merge-idea-yes' })).toThrow('No button')
    await bot.selin.click({ act: 'idea', id: laughter })
    expect(bot.selin.read()).toContain(`Idee ${laughter}`)
  })

  it('is not offered again beside the idea that it has just become a part of', async () => {
    const bot = await handedIn()
    const earlier = await bot.store.get('ideas', '2026-30001')
    const { id: _, ...rest } = earlier?.doc ?? proposal('x', '')
    await bot.seed([put('ideas', { ...rest, id: '2026-30002', submittedOn: '2026-03-03' })])
    await bot.selin.say('2026-30002')
    const { length } = bot.selin.cards()
    await bot.selin.invoke({ v: 1, act: 'merge-idea-yes', id: '2026-30002', arg: '2026-30001', rev: 0 })
    expect(bot.selin.cards().length).toBeGreaterThanOrEqual(length)
    expect(bot.selin.read()).toContain('ist jetzt Teil dieser Idee')
    expect(bot.selin.read()).not.toContain('Ähnlich? 2')
    await bot.selin.say('2026-30001')
    expect((await bot.idea('2026-30002'))?.mergedInto).toBe('2026-30001')
  })

  it('is like none that only shares a word with it, although it is itself what is most like it', async () => {
    const bot = await town()
    const guided = { guide: (await bot.idea(laughter))?.guide ?? proposal('x', '').guide }
    const written = (id: string, title: string, problem: string) =>
      put('ideas', {
        ...proposal(id, title, { author: max.aadObjectId, submittedOn: '2026-03-02' }),
        ...guided,
        answers: { title: said(title), problem: said(problem) },
      })
    await bot.seed([
      written(
        '2026-30001',
        'Besprechungen ohne Ausdrucke',
        'Für jede Sitzung drucken wir alle Unterlagen mehrfach aus.',
      ),
      written('2026-30002', 'Besprechungsräume am Handy buchen', 'Räume sind belegt und stehen doch leer.'),
    ])
    await bot.selin.say('2026-30002')
    expect(bot.selin.read()).toContain('Für die Koordination')
    expect(bot.selin.read()).not.toContain('Ähnlich?')
  })

  it('shows that to nobody else, and not once it is under way', async () => {
    const bot = await handedIn()
    for (const chat of [bot.max, bot.otto]) {
      await chat.say('2026-30001')
      expect(chat.read()).not.toContain('Ähnlich?')
    }
    await bot.selin.sure('2026-30001 gesichtet: Wir lesen das.')
    await bot.at('2026-03-03T10:30:00Z')
    await bot.selin.say('2026-30001')
    expect(bot.selin.read()).not.toContain('Ähnlich?')
  })
})

describe('„suche …“', () => {
  async function full() {
    const bot = await town()
    const guided = { guide: (await bot.idea(laughter))?.guide ?? proposal('x', '').guide }
    await bot.seed([
      put(
        'assessments',
        assessment('P-2026-10001', {
          guide: await shippedGuide('process-check'),
          title: 'Hundesteuer anmelden',
          unit: 'Steueramt',
        }),
      ),
      put('tasks', task('T-2026-10001', { title: 'Hundesteuer-Formular kürzen' })),
      put('ideas', { ...proposal('2026-40001', 'Hundesteuer online'), ...guided }),
    ])
    return bot
  }

  it.each(['suche hundesteuer', 'Suche nach Hunde-Steuer', 'finde HUNDESTEUER', 'search hundesteuer'])(
    'finds all kinds of things on one card: %s',
    async text => {
      const { otto } = await full()
      await otto.say(text)
      for (const each of ['Hundesteuer online', 'Hundesteuer anmelden', 'Formular kürzen'])
        expect(otto.read()).toContain(each)
      expect(otto.read()).toContain('Geprüfte Prozesse')
    },
  )

  it('finds guides and terms, says when there is nothing, and searches again on the card', async () => {
    const { otto } = await full()
    await otto.say('suche once only')
    expect(otto.read()).toContain('Begriffe')
    await otto.click({ act: 'find' }, { words: 'formular prüfen' })
    expect(otto.read()).toContain('Leitfäden')
    await otto.click({ act: 'find' }, { words: 'Raketenstart' })
    expect(otto.read()).toContain('Dazu gibt es nichts.')
    for (const words of ['', nasty, 'x'.repeat(10_000)]) await otto.click({ act: 'find' }, { words })
  })

  it('finds ideas only where ideas are asked for', async () => {
    const { otto } = await full()
    await otto.say('suche ideen hundesteuer')
    expect(otto.read()).toContain('Hundesteuer online')
    expect(otto.read()).not.toContain('Geprüfte Prozesse')
  })
})
