import { describe, expect, it } from 'vitest'
import type { Idea } from '../../src/documents/idea.ts'
import { hashCode } from '../../src/idea/idea.ts'
import { decide } from '../../src/idea/lifecycle.ts'
import { support } from '../../src/idea/support.ts'
import type { Store } from '../../src/ports/store/store.ts'
import { erika, listedMember, max, type User } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { auditEntry, comment, put, remove, unit } from '../fixtures/documents.ts'
import { nasty } from '../fixtures/nasty.ts'
import { memoryStore } from '../fixtures/store.ts'
import { otto, proposal, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

/** A card of Teams holds about this many characters of JSON. */
const most = 28_000
const minutes = 60_000
const dog = '2026-20001'
const cat = '2026-20002'
const secret = '2026-20003'
const code = 'AAAA-BBBB-CCCC'
const reason = 'Dafür fehlt zurzeit das Geld.'

const ideas: Idea[] = [
  proposal(dog, 'Hunde online anmelden', { submittedOn: '2026-03-02' }),
  proposal(cat, 'Katzen chippen lassen', { submittedOn: '2026-03-03', author: erika.aadObjectId }),
  nameless(secret, 'Parkplätze vor dem Rathaus', '2026-03-02'),
]

function nameless(number: string, title: string, submittedOn: string): Idea {
  const { author: _, submittedAt: __, ...idea } = proposal(number, title, { submittedOn, codeHash: hashCode(code) })
  return idea
}

function town(options: Parameters<typeof townHall>[0] = {}): Promise<TownHall> {
  return townHall({ ideas, ...options })
}

/** A click that says whatever it likes, in the form of ours. */
function forge(chat: Chat, data: object, card?: string) {
  return chat.invoke({ v: 1, ...data }, card)
}

/** Makes somebody a coordinator, or no longer, without a word. */
async function coordinates({ store, seed }: TownHall, user: User, is = true): Promise<void> {
  const known = await store.get('people', user.aadObjectId)
  if (!known) throw new Error('unknown')
  const { coordinator: _, ...others } = known.doc
  const doc = is ? { ...others, coordinator: { by: 'x', on: '2026-03-01' } } : others
  await seed([put('people', doc, known.version)])
}

/** What stands in the audit log; within a day it keeps no order. */
async function audited({ store }: TownHall): Promise<string[]> {
  const { items } = await store.audit({ limit: 100 })
  return items.map(({ doc: { what, about } }) => `${what} ${about}`).sort()
}

/** Whether a message said it, on any card. */
function told(chat: Chat, text: string): boolean {
  return chat.cards().some(card => chat.read(card).includes(text))
}

async function later(bot: TownHall, duration: number): Promise<void> {
  bot.clock.advance(duration)
  await bot.work()
}

/** A store in which something happens between decision and commit of the next turn that changes an idea. */
async function meddled(): Promise<{ store: Store; real: Store; meanwhile: (act: () => Promise<void>) => void }> {
  const real = await memoryStore()
  let next: (() => Promise<void>) | undefined
  const store = new Proxy(real, {
    get(target, key) {
      const value = Reflect.get(target, key)
      if (key !== 'commit') return typeof value === 'function' ? value.bind(target) : value
      return async (change: Parameters<Store['commit']>[0]) => {
        const act = change.changes.some(({ collection }) => collection === 'ideas') ? next : undefined
        if (act) next = undefined
        await act?.()
        return target.commit(change)
      }
    },
  })
  return {
    store,
    real,
    meanwhile: act => {
      next = act
    },
  }
}

/** Changes an idea at once, past the bot. */
async function changed(
  store: Store,
  number: string,
  change: (idea: Idea) => { ok: true; idea: Idea } | { ok: false },
): Promise<void> {
  const before = await store.get('ideas', number)
  const after = before && change(before.doc)
  if (!before || !after?.ok) throw new Error('The idea cannot be changed so')
  const at = '2026-03-03T08:58:00.000Z'
  const entry = auditEntry('meanwhile', { on: '2026-03-03', by: erika.aadObjectId, about: number })
  const noted = after.idea.rev === before.doc.rev ? [] : [put('audit', entry)]
  await store.commit({ at, reads: [], changes: [put('ideas', after.idea, before.version), ...noted] })
}

describe('the inbox', () => {
  it('shows new ideas first, then those waiting longest, with the days that are left', async () => {
    const bot = await town({
      ideas: [
        proposal('2026-20011', 'Alte Sache in Prüfung', {
          submittedOn: '2026-01-20',
          status: 'in-pruefung',
          history: [
            { on: '2026-01-20', status: 'neu' },
            { on: '2026-01-22', status: 'in-pruefung', reason: 'x' },
          ],
        }),
        proposal('2026-20012', 'Neue von gestern', { submittedOn: '2026-03-02' }),
        proposal('2026-20013', 'Neue von Februar', { submittedOn: '2026-02-20' }),
        proposal('2026-20014', 'Entschiedene Sache', { submittedOn: '2026-01-20', status: 'agenda' }),
      ],
    })
    await bot.selin.say('eingang')
    const text = bot.selin.read()
    const order = ['Neue von Februar', 'Neue von gestern', 'Alte Sache in Prüfung'].map(title => text.indexOf(title))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
    expect(text).not.toContain('Entschiedene Sache')
    // Five working days after Monday 2 March; Friday 20 February plus five was Friday the 27th.
    expect(text).toContain('Erste Reaktion bis 9. März 2026, noch 4 Arbeitstage')
    expect(text).toContain('Erste Reaktion seit 2 Arbeitstagen überfällig')
    await bot.selin.click({ act: 'idea', id: '2026-20013' })
    expect(bot.selin.buttons()).toContain('Entscheiden')
  })

  it('is for coordinators only', async () => {
    const bot = await town()
    for (const text of ['eingang', 'protokoll']) await bot.otto.say(text)
    await forge(bot.otto, { act: 'inbox' })
    await forge(bot.otto, { act: 'audit' })
    expect(told(bot.otto, 'Hunde online')).toBe(false)
    expect(bot.otto.read()).toContain('Das kann nur die Koordination')
  })
})

describe('a decision', () => {
  it('is made on the card with a text block, changed before it is sent', async () => {
    const bot = await town()
    const { selin, max } = bot
    await selin.say(dog)
    await selin.click('Entscheiden')
    await selin.click({ act: 'decide', arg: 'geparkt' })
    expect(selin.read()).toContain('aber zurzeit fehlt das Geld')
    await selin.click({ act: 'decide-yes' }, { reason: '' })
    expect(selin.read()).toContain('Bitte nennen Sie kurz den Grund')
    expect((await bot.idea(dog))?.status).toBe('neu')
    await selin.click({ act: 'decide-yes' }, { reason: `${reason} Wirklich.` })
    expect(selin.read()).toContain('Entschieden: ⏸️ zurückgestellt')
    expect(selin.read()).toContain('10 Minuten')
    expect(await bot.idea(dog)).toMatchObject({ status: 'neu', decision: { to: 'geparkt' }, rev: 1 })
    await later(bot, 9 * minutes)
    expect(told(max, reason)).toBe(false)
    await later(bot, 2 * minutes)
    expect(await bot.idea(dog)).toMatchObject({ status: 'geparkt', rev: 2 })
    expect((await bot.idea(dog))?.decision).toBeUndefined()
    expect(told(max, `${reason} Wirklich.`)).toBe(true)
    expect(await audited(bot)).toEqual([`idea-status ${dog}`])
  })

  it('is typed, in one go or step by step, in German and English', async () => {
    const bot = await town()
    const { selin } = bot
    await selin.sure(`${dog} in Prüfung, weil wir den Nutzen klären`)
    expect((await bot.idea(dog))?.decision).toMatchObject({ to: 'in-pruefung', reason: 'wir den Nutzen klären' })
    await selin.say(`${dog} geparkt`)
    expect((await bot.idea(dog))?.decision?.to).toBe('in-pruefung')
    await selin.sure(reason)
    expect((await bot.idea(dog))?.decision).toMatchObject({ to: 'geparkt', reason })
    await selin.say('english')
    await selin.sure(`${dog} on the agenda: There is money now.`)
    expect(selin.read()).toContain('Decided: 📌 on the Digital Agenda')
    expect(selin.read()).not.toMatch(/Entschieden|Begründung:/)
  })

  it('to where the idea is already, or cannot go, changes nothing and says so', async () => {
    const bot = await town()
    await bot.selin.sure(`${dog} geparkt: ${reason}`)
    await later(bot, 10 * minutes)
    const before = await bot.everything()
    await bot.selin.say(`${dog} geparkt: Noch einmal.`)
    expect(bot.selin.read()).toContain('Die Idee hat diesen Stand schon')
    await bot.selin.say(`${dog} umgesetzt: Fertig!`)
    expect(bot.selin.read()).toContain('Bitte wählen Sie den neuen Stand')
    expect(bot.selin.read()).toContain('Fertig!')
    await bot.selin.click({ act: 'decide', arg: 'agenda' })
    expect(bot.selin.read()).toContain('Neuer Stand: 📌 auf der Digitalen Agenda')
    expect(bot.selin.read()).toContain('Fertig!')
    await bot.selin.say('hallo')
    expect(await bot.everything()).toEqual(before)
  })

  it('is not made twice by a double click, and nobody is said to have been faster', async () => {
    const bot = await town()
    const { selin } = bot
    await selin.say(`${dog} entscheiden`)
    const card = selin.lastMessage()?.id
    const click = { act: 'decide-yes', id: dog, rev: 0, arg: 'geparkt', reason }
    await Promise.all([forge(selin, click, card), forge(selin, click, card)])
    await forge(selin, click, card)
    expect((await bot.idea(dog))?.rev).toBe(1)
    expect(told(selin, 'Jemand war schneller')).toBe(false)
    expect(await audited(bot)).toEqual([`idea-status ${dog}`])
  })

  it('is taken back within ten minutes, and nobody hears of it', async () => {
    const bot = await town()
    const { selin, max, otto } = bot
    await otto.say(`${dog} unterstützen`)
    await selin.sure(`${dog} rückfrage: Welche Hunde?`)
    await selin.sure(`${dog} geparkt: ${reason}`)
    bot.clock.advance(9 * minutes)
    await selin.click('Rückgängig')
    expect(selin.read()).toContain('Die Entscheidung ist zurückgenommen')
    expect(await bot.idea(dog)).toMatchObject({ status: 'neu', question: { text: 'Welche Hunde?' } })
    expect(await bot.waiting(otto.user)).toEqual([])
    await later(bot, 30 * minutes)
    for (const chat of [max, otto]) expect(told(chat, reason)).toBe(false)
    expect(await audited(bot)).toEqual([`idea-question ${dog}`, `idea-status ${dog}`, `idea-undone ${dog}`])
  })

  it('can no longer be taken back once it counts', async () => {
    const bot = await town()
    const { selin } = bot
    await selin.sure(`${dog} geparkt: ${reason}`)
    const card = selin.lastMessage()?.id
    await later(bot, 10 * minutes)
    await forge(selin, { act: 'undo-decision', id: dog, rev: 1 }, card)
    expect(selin.read()).toContain('Zurücknehmen geht nicht mehr')
    expect((await bot.idea(dog))?.status).toBe('geparkt')
    expect(told(bot.max, reason)).toBe(true)
    await selin.say(`${dog} rückgängig`)
    expect(selin.read()).toContain('Zurücknehmen geht nicht mehr')
    await selin.sure(`${cat} gesichtet: Danke, gelesen.`)
    await selin.say(`${cat} rückgängig`)
    expect((await bot.idea(cat))?.status).toBe('neu')
  })

  it('can be taken back although a question was asked and answered since, and both stay', async () => {
    const bot = await town()
    const { selin, max } = bot
    await selin.sure(`${dog} geparkt: ${reason}`)
    await selin.sure(`${dog} rückfrage: Welche Hunde?`)
    expect(selin.buttons()).toContain('Rückgängig')
    bot.clock.advance(2 * minutes)
    await max.sure(`${dog} antworten: Alle.`)
    bot.clock.advance(2 * minutes)
    await selin.say(dog)
    await selin.click('Rückgängig')
    expect(await bot.idea(dog)).toMatchObject({ status: 'neu' })
    expect((await bot.idea(dog))?.history.map(({ what }) => what)).toEqual([undefined, 'question', 'answer'])
    await later(bot, 30 * minutes)
    expect(told(max, reason)).toBe(false)
  })

  it('shows nowhere before it counts: not to its author, on the board, in the search or in „Meine Ideen“', async () => {
    const bot = await town()
    const { selin, max, otto } = bot
    await otto.say(`${dog} unterstützen`)
    const looks = async () => {
      const seen: string[] = []
      for (const [chat, words] of [
        [max, dog],
        [max, 'meine ideen'],
        [otto, dog],
        [otto, 'alle ideen'],
        [otto, 'suche Hunde'],
        [selin, 'alle ideen'],
      ] as const) {
        await chat.say(words)
        seen.push(chat.read())
      }
      return seen
    }
    const before = await looks()
    await selin.sure(`${dog} nicht weiterverfolgt: ${reason}`)
    expect(await looks()).toEqual(before)
    // The author may still change and withdraw it: nobody can tell from what is missing, either.
    await max.say(dog)
    expect(max.buttons()).toEqual(expect.arrayContaining(['Ändern', 'Zurückziehen']))
    // Only the coordination knows, and has it off its list.
    await selin.say(dog)
    expect(selin.read()).toContain('Entschieden: ✖️ nicht weiterverfolgt')
    await selin.say('eingang')
    expect(selin.read()).not.toContain('Hunde online')
    await later(bot, 10 * minutes)
    for (const [n, text] of (await looks()).entries()) {
      if (n < 5) expect(text).toContain('nicht weiterverfolgt')
      expect(text).not.toBe(before[n])
    }
  })

  it('does not take away the form in which its author is answering a question', async () => {
    const bot = await town()
    const { selin, max } = bot
    await selin.sure(`${dog} rückfrage: Welche Hunde?`)
    await max.say(`${dog} antworten`)
    await selin.sure(`${dog} geparkt: ${reason}`)
    await max.click({ act: 'answer-idea-yes' }, { text: 'Alle Hunde.' })
    expect(max.read()).toContain('Danke! Ihre Antwort')
    expect((await bot.idea(dog))?.history.at(-1)).toMatchObject({ what: 'answer', reason: 'Alle Hunde.' })
    await later(bot, 10 * minutes)
    expect((await bot.idea(dog))?.status).toBe('geparkt')
  })

  it('keeps the idea from being merged until it counts', async () => {
    const bot = await town()
    await bot.selin.sure(`${dog} gesichtet: Danke!`)
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    expect(bot.selin.read()).toContain('gerade erst entschieden')
    expect((await bot.idea(cat))?.mergedInto).toBeUndefined()
    await later(bot, 10 * minutes)
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    expect((await bot.idea(cat))?.mergedInto).toBe(dog)
  })

  it('taken back and made anew tells only the last one, also those who muted the idea in between', async () => {
    const bot = await town()
    const { selin, max, otto } = bot
    await otto.say(`${dog} unterstützen`)
    await selin.sure(`${dog} geparkt: ${reason}`)
    bot.clock.advance(3 * minutes)
    await otto.say(`${dog} nicht mehr unterstützen`)
    await selin.say(`${dog} rückgängig`)
    bot.clock.advance(2 * minutes)
    await otto.say(`${dog} unterstützen`)
    await selin.sure(`${dog} gesichtet: Wir haben sie gelesen.`)
    // Ten minutes after the first decision the second one can still be taken back.
    await later(bot, 6 * minutes)
    for (const chat of [max, otto]) expect(chat.read()).not.toContain('Neuer Stand')
    await later(bot, 6 * minutes)
    for (const chat of [max, otto]) {
      expect(told(chat, 'Wir haben sie gelesen.')).toBe(true)
      expect(told(chat, reason) && chat === max).toBe(false)
    }
  })

  it('made anew before it counts takes the place of the first, of which nobody hears', async () => {
    const bot = await town()
    await bot.selin.sure(`${dog} gesichtet: Wir haben sie gelesen.`)
    bot.clock.advance(2 * minutes)
    await bot.selin.sure(`${dog} geparkt: ${reason}`)
    await later(bot, 8 * minutes)
    expect((await bot.idea(dog))?.status).toBe('neu')
    await later(bot, 3 * minutes)
    expect(bot.max.read()).toContain('zurückgestellt')
    expect(told(bot.max, 'Wir haben sie gelesen.')).toBe(false)
    expect((await bot.idea(dog))?.history.map(({ status }) => status)).toEqual(['neu', 'geparkt'])
  })

  it('is told as what it was, also if the next one follows before the message leaves', async () => {
    const bot = await town()
    await bot.at('2026-03-03T20:00:00Z')
    await bot.selin.sure(`${dog} gesichtet: Wir haben sie gelesen.`)
    await later(bot, 10 * minutes)
    await bot.selin.sure(`${dog} geparkt: ${reason}`)
    await bot.at('2026-03-04T09:30:00Z')
    expect(told(bot.max, 'Wir haben sie gelesen.')).toBe(true)
    expect(told(bot.max, reason)).toBe(true)
  })
})

describe('two coordinators', () => {
  it.each(['clicks', 'words'])(
    'who decide the same idea at the same moment with %s: one wins, the other sees it',
    async how => {
      const bot = await town()
      await coordinates(bot, erika)
      const chats = [bot.selin, bot.erika]
      const wanted = ['geparkt', 'agenda']
      for (const [n, chat] of chats.entries()) {
        await chat.say(`${dog} entscheiden`)
        await chat.click({ act: 'decide', arg: wanted[n] })
      }
      if (how === 'words')
        for (const [n, chat] of chats.entries()) await chat.say(`${dog} ${wanted[n]}: ${reason} ${n}`)
      await Promise.all(
        chats.map((chat, n) =>
          how === 'words' ? chat.say('ja') : chat.click({ act: 'decide-yes' }, { reason: `${reason} ${n}` }),
        ),
      )
      const idea = await bot.idea(dog)
      expect(idea?.rev).toBe(1)
      const loser = chats[idea?.decision?.to === 'geparkt' ? 1 : 0]
      expect(loser?.read()).toContain('Jemand war schneller')
      expect(loser?.read()).toContain(idea?.decision?.reason)
      expect(await audited(bot)).toEqual([`idea-status ${dog}`])
      await later(bot, 10 * minutes)
      expect(told(bot.max, idea?.decision?.reason ?? '')).toBe(true)
    },
  )

  it.each(['clicks', 'words'])('of whom one is faster between decision and commit, with %s', async how => {
    const { store, real, meanwhile } = await meddled()
    const bot = await town({ store })
    await bot.selin.say(`${dog} entscheiden`)
    await bot.selin.click({ act: 'decide', arg: 'geparkt' })
    meanwhile(() =>
      changed(real, dog, idea =>
        decide(idea, 'agenda', 'Großer Nutzen.', { at: '2026-03-03T08:58:00.000Z', by: erika.aadObjectId }),
      ),
    )
    if (how === 'clicks') await bot.selin.click({ act: 'decide-yes' }, { reason })
    else await bot.selin.sure(`${dog} geparkt: ${reason}`)
    expect((await bot.idea(dog))?.decision?.to).toBe('agenda')
    expect(bot.selin.read()).toContain('Jemand war schneller')
    expect(bot.selin.read()).toContain('Großer Nutzen.')
  })

  it('is not stopped by somebody who only supports the idea meanwhile', async () => {
    const { store, real, meanwhile } = await meddled()
    const bot = await town({ store })
    meanwhile(() => changed(real, dog, idea => support(idea, otto.aadObjectId)))
    await bot.selin.sure(`${dog} geparkt: ${reason}`)
    expect(await bot.idea(dog)).toMatchObject({ decision: { to: 'geparkt' }, supporters: [otto.aadObjectId] })
    await later(bot, 11 * minutes)
    expect(told(bot.otto, reason)).toBe(true)
  })
})

describe('a Rückfrage', () => {
  it('is asked on a card and answered in the message', async () => {
    const bot = await town()
    const { selin, max } = bot
    await selin.say(dog)
    await selin.click('Rückfrage')
    await selin.click({ act: 'ask-author-yes' }, { text: 'Auch für Welpen?' })
    await later(bot, 3 * minutes)
    expect(max.read()).toContain('Auch für Welpen?')
    await max.click({ act: 'answer-idea-yes' }, { text: 'Ja, ab drei Monaten.' })
    expect(max.read()).toContain('Danke! Ihre Antwort')
    expect((await bot.idea(dog))?.question).toBeUndefined()
    await later(bot, 3 * minutes)
    expect(selin.read()).toContain('Ja, ab drei Monaten.')
    expect((await bot.idea(dog))?.status).toBe('neu')
    expect(await audited(bot)).toEqual([`idea-question ${dog}`])
  })

  it('is asked and answered in words, and a second one waits for the first', async () => {
    const bot = await town()
    const { selin, max, otto } = bot
    await selin.say(`${dog} rückfrage`)
    await selin.sure('Welche Rassen meinen Sie?')
    await selin.say(`${dog} rückfrage: Und welche Farben?`)
    expect(selin.read()).toContain('schon eine Frage offen')
    expect((await bot.idea(dog))?.question?.text).toBe('Welche Rassen meinen Sie?')
    await otto.say(`${dog} antworten: Alle.`)
    expect(otto.read()).toContain('keine Frage an Sie offen')
    expect((await bot.idea(dog))?.question).toBeDefined()
    await max.say(`${dog} antworten`)
    await max.sure('Alle Rassen.')
    expect((await bot.idea(dog))?.history.at(-1)).toMatchObject({ what: 'answer', reason: 'Alle Rassen.' })
  })

  it('about an idea without a name is answered with the Kennwort, and nothing is noted of who did', async () => {
    const bot = await town()
    const { selin, otto } = bot
    await selin.sure(`${secret} rückfrage: Welche Plätze?`)
    const log = await audited(bot)
    await otto.say(`Kennwort ${code}`)
    expect(otto.read()).toContain('Welche Plätze?')
    await otto.click({ act: 'answer-idea' })
    await otto.click({ act: 'answer-idea-yes' }, { text: 'Die vor dem Haupteingang.' })
    expect(otto.read()).toContain('Danke! Ihre Antwort')
    const idea = await bot.idea(secret)
    expect(idea?.question).toBeUndefined()
    expect(JSON.stringify(idea)).not.toContain(otto.user.aadObjectId)
    expect(await audited(bot)).toEqual(log)
    await selin.sure(`${secret} rückfrage: Wirklich?`)
    for (const wrong of ['', 'XXXX-XXXX-XXXX', undefined]) {
      await forge(bot.erika, { act: 'answer-idea-yes', id: secret, rev: 3, arg: wrong, text: 'Gelogen.' })
      await forge(bot.erika, { act: 'delete-yes', id: secret, arg: wrong ?? 'x' })
    }
    expect((await bot.idea(secret))?.question?.text).toBe('Wirklich?')
    await otto.say(`Kennwort ${code}`)
    await otto.click({ act: 'delete', id: secret })
    await otto.click({ act: 'delete-yes', id: secret })
    expect(await bot.idea(secret)).toBeUndefined()
    expect(await audited(bot)).toEqual([...log, `idea-question ${secret}`])
  })
})

describe('sorting', () => {
  it('corrects goal and unit on a card, and a decision made before can still be taken back', async () => {
    const bot = await town({ units: [unit('liegenschaften', { name: { de: 'Liegenschaften', en: 'Property' } })] })
    const { selin } = bot
    await selin.sure(`${dog} gesichtet: Danke!`)
    await selin.click({ act: 'sort-idea' })
    await selin.click({ act: 'sort-idea-yes' }, { ziel: 'work', unit: 'liegenschaften' })
    expect(selin.read()).toContain('Die Einordnung ist gespeichert')
    expect(selin.read()).toContain('Liegenschaften')
    expect(await bot.idea(dog)).toMatchObject({
      answers: { ziel: { value: 'work' } },
      reviewUnit: 'liegenschaften',
      decision: { to: 'gesichtet' },
    })
    expect(await audited(bot)).toEqual([`idea-assigned ${dog}`, `idea-sorted ${dog}`, `idea-status ${dog}`])
    const { items } = await bot.store.audit({ limit: 1 })
    await selin.say('protokoll')
    expect(selin.read()).toContain('Liegenschaften')
    expect(items[0]?.doc.by).toBe(selin.user.aadObjectId)
  })

  it('takes no answer the guide does not know', async () => {
    const bot = await town()
    await bot.selin.say(dog)
    const before = await bot.everything()
    for (const more of [{ ziel: 'world-peace' }, { titel: 'Umbenannt' }, { name: 'named' }, { ziel: nasty, unit: 'x' }])
      await forge(bot.selin, { act: 'sort-idea-yes', id: dog, rev: 0, ...more })
    const { answers, title, author } = (await bot.idea(dog)) ?? {}
    expect({ answers, title, author }).toEqual({
      answers: ideas[0]?.answers,
      title: 'Hunde online anmelden',
      author: max.aadObjectId,
    })
    expect((await bot.everything()) as object).toMatchObject({ audit: (before as { audit: unknown }).audit as object })
  })
})

describe('merging', () => {
  it('moves support, followers and comments along, tells the author, and is undone with all of them', async () => {
    const bot = await town()
    const { selin, otto } = bot
    await bot.seed([put('comments', comment('c1', cat, { text: 'Katzen auch!' }))])
    await otto.say(`${cat} unterstützen`)
    await bot.max.say(`${cat} folgen`)
    await selin.say(cat)
    await selin.click({ act: 'merge-idea' })
    await selin.click({ act: 'merge-idea-yes' }, { into: dog })
    expect(selin.read()).toContain('„Katzen chippen lassen“ ist jetzt Teil dieser Idee')
    expect(selin.read()).toContain('Katzen auch!')
    await otto.say('ideen')
    expect(otto.read()).not.toContain('Katzen chippen')
    await later(bot, 2 * minutes)
    expect(bot.erika.read()).toContain('Hunde online anmelden')

    await selin.sure(`${dog} gesichtet: Wir lesen beide.`)
    await later(bot, 11 * minutes)
    for (const chat of [bot.max, bot.erika, otto]) expect(told(chat, 'Wir lesen beide.')).toBe(true)

    await selin.say(cat)
    expect(selin.read()).toContain('Hunde online anmelden')
    await selin.say(`${cat} geparkt: nein`)
    expect(selin.read()).toContain('gehört jetzt zu einer anderen')
    await selin.click({ act: 'unmerge-idea' })
    expect(selin.read()).toContain('wieder getrennt')
    expect(await bot.idea(cat)).toMatchObject({ supporters: [otto.user.aadObjectId], followers: [max.aadObjectId] })
    expect((await bot.idea(cat))?.mergedInto).toBeUndefined()
    expect((await bot.idea(dog))?.merged).toBeUndefined()
    expect(await audited(bot)).toEqual([`idea-merged ${cat}`, `idea-status ${dog}`, `idea-unmerged ${cat}`])
    // Whoever was told of it is told of its end.
    await later(bot, 2 * minutes)
    for (const chat of [bot.max, bot.erika, otto])
      expect(told(chat, 'Sie gehört nicht mehr zu „Hunde online')).toBe(true)
  })

  it('that ends before anybody was told of it is never mentioned', async () => {
    const bot = await town()
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    await bot.selin.say(`${cat} trennen`)
    expect(await bot.waiting(erika)).toEqual([])
    await later(bot, 2 * minutes)
    expect(told(bot.erika, 'Katzen chippen')).toBe(false)
  })

  it('ends when the earlier idea is withdrawn, and all are told', async () => {
    const bot = await town()
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    await later(bot, 2 * minutes)
    await bot.max.say(dog)
    await bot.max.click('Zurückziehen')
    await bot.max.click({ act: 'withdraw-yes' })
    await later(bot, 2 * minutes)
    expect(told(bot.erika, 'Die andere Idee gibt es nicht mehr')).toBe(true)
    expect((await bot.idea(cat))?.mergedInto).toBeUndefined()
  })

  it('ends with an idea without a name, of which all hear on the next working day, alike', async () => {
    const bot = await town({ ideas: [ideas[2] as Idea, ideas[1] as Idea] })
    await bot.selin.say(`${cat} zusammenführen ${secret}`)
    await later(bot, 2 * minutes)
    await bot.otto.say(`Kennwort ${code}`)
    await bot.otto.click({ act: 'delete', id: secret })
    await bot.otto.click({ act: 'delete-yes', id: secret })
    await later(bot, 30 * minutes)
    expect(told(bot.erika, 'Die andere Idee gibt es nicht mehr')).toBe(false)
    await bot.at('2026-03-04T09:30:00Z')
    expect(told(bot.erika, 'Die andere Idee gibt es nicht mehr')).toBe(true)
  })

  it('is seen in „Meine Ideen“, with the status of the idea it goes on in', async () => {
    const bot = await town()
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    await bot.selin.sure(`${dog} in Prüfung: Wir schauen.`)
    await later(bot, 10 * minutes)
    await bot.erika.say('meine ideen')
    expect(bot.erika.read()).toContain('geht weiter in „Hunde online anmelden“ (🔍 in Prüfung)')
    expect(bot.erika.read()).not.toContain('🆕 neu')
    // Ideas without a name are in no list: the way to them is their Kennwort.
    expect(bot.erika.read()).toContain('Ideen ohne Namen stehen hier nicht')
    expect(bot.erika.buttons()).toContain('Kennwort eingeben')
    await bot.erika.say(cat)
    expect(bot.erika.read()).toContain('🔍 in Prüfung')
  })

  it('lets the earlier one survive, whichever was opened, and refuses what cannot be', async () => {
    const bot = await town()
    const { selin } = bot
    await selin.say(`${dog} zusammenführen ${cat}`)
    expect((await bot.idea(cat))?.mergedInto).toBe(dog)
    const before = await bot.everything()
    await selin.say(`${dog} zusammenführen ${dog}`)
    expect(selin.read()).toContain('Das ist dieselbe Idee')
    await selin.say(`${dog} zusammenführen 2026-99999`)
    expect(selin.read()).toContain('gibt es nicht')
    await selin.say(`${secret} zusammenführen ${cat}`)
    expect(selin.read()).toContain('lassen sich nicht zusammenführen')
    await selin.say(`${cat} zusammenführen ${secret}`)
    await selin.say('hallo')
    expect(await bot.everything()).toEqual(before)
  })

  it('is not done twice by a double click', async () => {
    const bot = await town()
    await bot.selin.say(`${cat} zusammenführen`)
    const card = bot.selin.lastMessage()?.id
    const click = { act: 'merge-idea-yes', id: cat, rev: 0, into: dog }
    await Promise.all([forge(bot.selin, click, card), forge(bot.selin, click, card)])
    await forge(bot.selin, click, card)
    expect((await bot.idea(dog))?.merged).toEqual([cat])
    expect(told(bot.selin, 'Jemand war schneller')).toBe(false)
    expect(await audited(bot)).toEqual([`idea-merged ${cat}`])
  })

  it('frees what was merged when the other one is withdrawn, or deleted with the Kennwort', async () => {
    const bot = await town()
    await bot.selin.say(`${cat} zusammenführen ${dog}`)
    await bot.max.say(dog)
    await bot.max.click({ act: 'withdraw' })
    await bot.max.click({ act: 'withdraw-yes' })
    expect(await bot.idea(dog)).toBeUndefined()
    expect((await bot.idea(cat))?.mergedInto).toBeUndefined()
    await bot.selin.say(`${cat} zusammenführen ${secret}`)
    expect((await bot.idea(cat))?.mergedInto).toBe(secret)
    await bot.otto.say(`Kennwort ${code}`)
    await bot.otto.click({ act: 'delete', id: secret })
    await bot.otto.click({ act: 'delete-yes', id: secret })
    expect((await bot.idea(cat))?.mergedInto).toBeUndefined()
    await later(bot, 5 * minutes)
    await bot.selin.say('eingang')
    expect(bot.selin.read()).toContain('Katzen chippen')
    expect((await audited(bot)).filter(entry => entry.startsWith('idea-withdrawn'))).toEqual([])
  })
})

describe('an author', () => {
  it('who changes or withdraws an idea does not stand in the log: it is for what coordinators do', async () => {
    const bot = await town()
    await bot.max.say(dog)
    await bot.max.click({ act: 'edit-idea' })
    for (const text of ['1', 'Hunde und Katzen anmelden', 'absenden']) await bot.max.say(text)
    expect((await bot.idea(dog))?.title).toBe('Hunde und Katzen anmelden')
    await bot.max.say(dog)
    await bot.max.click({ act: 'withdraw' })
    await bot.max.say('ja')
    expect(await audited(bot)).toEqual([])
    await bot.max.say('meine daten')
    expect(bot.max.read()).not.toContain('Änderungsprotokoll')
  })
})

describe('from an idea', () => {
  it('a process check begins with its title, and leads back when it is finished', async () => {
    const bot = await town()
    await bot.selin.say(dog)
    await bot.selin.click({ act: 'check-from-idea' })
    const [session] = await bot.store.sessionsOf(selin.aadObjectId)
    expect(session?.doc).toMatchObject({ idea: dog, guide: { id: 'process-check' } })
    await forge(bot.otto, { act: 'check-from-idea', id: dog })
    expect(await bot.store.sessionsOf(otto.aadObjectId)).toEqual([])
  })

  it('a task is made with its title; when the last is done, "umgesetzt" is one click away', async () => {
    const bot = await town()
    const { selin, erika } = bot
    await selin.sure(`${dog} agenda: Großer Nutzen.`)
    await selin.click({ act: 'task-from-idea' })
    // Title and benefit are there already, with the way back to the idea.
    expect(selin.read()).toContain('Eine Idee in den Fahrplan aufnehmen')
    expect(selin.read()).toContain('Zur Idee: Hunde online anmelden')
    expect(selin.read()).toContain('Bürgerservice: Es dauert heute zu lange.')
    await selin.click({ act: 'task-create' }, { unit: 'steueramt', day: '2026-03-20' })
    const [task] = (await bot.store.tasks({ origin: { is: 'idea', id: dog } }, { limit: 5 })).items
    expect(task?.doc).toMatchObject({
      title: 'Hunde online anmelden',
      goal: 'Bürgerservice: Es dauert heute zu lange.',
    })
    await erika.say(`${task?.doc.id} erledigt`)
    await later(bot, 12 * minutes)
    expect(selin.read()).toContain('Hunde online anmelden')
    await selin.click({ act: 'decide', arg: 'umgesetzt' })
    await selin.click({ act: 'decide-yes' })
    await later(bot, 10 * minutes)
    expect((await bot.idea(dog))?.status).toBe('umgesetzt')
  })

  it('is asked about where tasks belong to one that was merged', async () => {
    const bot = await town()
    const { selin, erika } = bot
    await selin.say(cat)
    await selin.click({ act: 'task-from-idea' })
    await selin.click({ act: 'task-create' }, { unit: 'steueramt', day: '2026-03-20' })
    await selin.say(`${cat} zusammenführen ${dog}`)
    await selin.sure(`${dog} agenda: Großer Nutzen.`)
    const [task] = (await bot.store.tasks({ origin: { is: 'idea', id: cat } }, { limit: 5 })).items
    await erika.say(`${task?.doc.id} erledigt`)
    await later(bot, 12 * minutes)
    await selin.click({ act: 'decide', arg: 'umgesetzt', id: dog })
    expect(selin.read()).toContain('Hunde online anmelden')
  })

  it('a chat with the author is a link that is stored nowhere', async () => {
    const bot = await town()
    const { selin } = bot
    const author = { ...listedMember(max), userPrincipalName: 'max@example.org' }
    bot.connector.members.set(bot.max.place.id, [author])
    await selin.say(dog)
    await selin.click({ act: 'chat-author' })
    expect(selin.lastMessage()?.text).toContain('https://teams.microsoft.com/l/chat/0/0?users=max%40example.org')
    expect(JSON.stringify([await bot.everything(), await bot.person(max)])).not.toMatch(/l\/chat|max@example/)
    await selin.say(secret)
    expect(selin.buttons().join()).not.toContain('Chat mit')
    await forge(selin, { act: 'chat-author', id: secret })
    expect(selin.read()).toContain('Ein Chat ist hier nicht möglich')
    await forge(bot.otto, { act: 'chat-author', id: dog })
    expect(bot.otto.read()).toContain('Das kann nur die Koordination')
    expect(JSON.stringify(bot.otto.messages())).not.toContain('l/chat')
  })
})

describe('nudges', () => {
  /** Of a Monday's idea the first answer is due on the next Monday, 9 March. */
  const nudgesOf = async (bot: TownHall, days: string[]): Promise<string[]> => {
    const nudged: string[] = []
    for (const day of days) {
      const before = bot.selin.messages().length
      for (const time of ['06:30', '09:05', '09:10', '15:00']) await bot.at(`${day}T${time}:00Z`)
      const news = bot.selin
        .messages()
        .slice(before)
        .flatMap(({ card }) => card ?? [])
      if (news.some(card => bot.selin.read(card).includes('Hunde online'))) nudged.push(day)
    }
    return nudged
  }
  const days = ['04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17'].map(
    day => `2026-03-${day}`,
  )

  it('come before, on and after the promised day, once each, on working days', async () => {
    const bot = await town({ ideas: ideas.slice(0, 1) })
    expect(await nudgesOf(bot, days)).toEqual(['2026-03-05', '2026-03-09', '2026-03-16'])
  })

  it('come once after a downtime', async () => {
    const bot = await town({ ideas: ideas.slice(0, 1) })
    expect(await nudgesOf(bot, ['2026-03-04', '2026-03-17', '2026-03-18'])).toEqual(['2026-03-17'])
  })

  it('end with the first reaction', async () => {
    const bot = await town({ ideas: ideas.slice(0, 1) })
    expect(await nudgesOf(bot, ['2026-03-04', '2026-03-05'])).toEqual(['2026-03-05'])
    await bot.selin.click({ act: 'decide' })
    await bot.selin.click({ act: 'decide', arg: 'gesichtet' })
    await bot.selin.click({ act: 'decide-yes' }, { reason: 'Danke!' })
    expect(await nudgesOf(bot, ['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-16'])).toEqual([])
  })
})

describe('whoever does not coordinate', () => {
  const acts = [
    'decide',
    'decide-yes',
    'undo-decision',
    'ask-author',
    'ask-author-yes',
    'sort-idea',
    'sort-idea-yes',
    'merge-idea',
    'merge-idea-yes',
    'unmerge-idea',
    'check-from-idea',
    'task-from-idea',
    'chat-author',
  ]
  const inputs = { to: 'agenda', reason, text: 'Wozu?', ziel: 'work', unit: 'bauamt', into: dog, day: '2026-04-01' }

  it.each(['stranger', 'author'])('changes nothing with any forged click or word: a %s', async who => {
    const bot = await town()
    await bot.selin.sure(`${dog} gesichtet: Danke!`)
    await bot.selin.say(`${cat} zusammenführen ${secret}`)
    const chat = who === 'author' ? bot.max : bot.otto
    const before = await bot.everything()
    // What is not there has no revision that could be right.
    for (const number of [dog, cat, secret, '2026-99999', 'x', '', '__proto__'])
      for (const act of acts)
        for (const rev of ideas.some(({ id }) => id === number) ? [0, 1, 2, undefined, -1] : [0]) {
          const { status } = await forge(chat, { act, id: number, ...(rev !== undefined && { rev }), ...inputs })
          expect(status).toBe(200)
        }
    for (const words of ['agenda: ja', 'rückgängig', 'rückfrage: wozu?', `zusammenführen ${secret}`, 'trennen']) {
      await chat.say(`${dog} ${words}`)
      expect(chat.read()).toContain('Das kann nur die Koordination')
    }
    expect(await bot.everything()).toEqual(before)
  })

  it('is refused between card and click, and between decision and commit', async () => {
    const { store, real, meanwhile } = await meddled()
    const bot = await town({ store })
    await coordinates(bot, erika)
    await bot.erika.say(`${dog} entscheiden`)
    await bot.erika.click({ act: 'decide', arg: 'geparkt' })
    await coordinates(bot, erika, false)
    await bot.erika.click({ act: 'decide-yes' }, { reason })
    expect((await bot.idea(dog))?.status).toBe('neu')
    expect(bot.erika.read()).toContain('Das kann nur die Koordination')
    await coordinates(bot, erika)
    await bot.erika.say(`${dog} entscheiden`)
    await bot.erika.click({ act: 'decide', arg: 'geparkt' })
    meanwhile(() => coordinates({ ...bot, store: real }, erika, false))
    await bot.erika.click({ act: 'decide-yes' }, { reason })
    expect((await bot.idea(dog))?.decision).toBeUndefined()
    expect(await audited(bot)).toEqual([])
  })
})

describe('what a coordinator’s click claims', () => {
  it('changes nothing from an old card, without a revision, for made-up numbers, or with inputs of another shape', async () => {
    const bot = await town()
    const { selin } = bot
    await selin.sure(`${dog} gesichtet: Danke!`)
    bot.clock.advance(minutes)
    await selin.say(dog)
    const before = await bot.everything()
    for (const act of ['decide-yes', 'undo-decision', 'ask-author-yes', 'sort-idea-yes', 'merge-idea-yes'])
      for (const more of [
        { id: dog, rev: 0 },
        { id: dog },
        { id: dog, rev: 99 },
        { id: '2026-99999', rev: 1 },
        { id: 'T-2026-10001', rev: 1 },
      ])
        expect(
          (
            await forge(selin, {
              act,
              to: 'agenda',
              reason,
              text: 'Wozu?',
              ziel: 'work',
              unit: 'bauamt',
              into: cat,
              ...more,
            })
          ).status,
        ).toBe(200)
    expect(told(selin, 'Jemand war schneller')).toBe(true)
    for (const more of [
      { to: 'neu', reason },
      { to: 'umgesetzt', reason },
      { to: '__proto__', reason },
      { to: ['agenda'], reason },
      { to: 'agenda', reason: { de: 'x' } },
      { to: 'agenda', reason: 'x'.repeat(50_000) },
      { to: 'agenda', reason: nasty.repeat(3) },
      { to: 'agenda' },
    ]) {
      await forge(selin, { act: 'decide-yes', id: dog, rev: 1, ...more })
      expect(JSON.stringify(selin.lastCard()).length).toBeLessThan(most)
    }
    await forge(selin, { act: 'ask-author-yes', id: dog, rev: 1, text: 'x'.repeat(50_000) })
    await forge(selin, { act: 'merge-idea-yes', id: dog, rev: 1, into: nasty })
    await forge(selin, { act: 'decide', id: dog, arg: 'agenda 99999999999999999999' })
    await selin.say('hallo')
    expect(await bot.everything()).toEqual(before)
    for (const card of selin.cards()) expect(JSON.stringify(card).length).toBeLessThan(most)
  })

  it('keeps every card small, however long the way of an idea was', async () => {
    const others = Array.from({ length: 40 }, (_, n) =>
      proposal(`2026-3${String(n).padStart(4, '0')}`, `${nasty}`.slice(0, 80), {
        mergedInto: dog,
        submittedOn: '2026-03-02',
      }),
    )
    const history: Idea['history'] = Array.from({ length: 60 }, (_, n) => ({
      on: '2026-03-02',
      status: 'in-pruefung',
      reason: nasty.slice(0, 500),
      ...(n % 2 && { what: 'question' as const }),
    }))
    const long = proposal(dog, nasty.slice(0, 80), {
      status: 'in-pruefung',
      history,
      merged: others.map(({ id }) => id),
      question: { text: nasty.slice(0, 500), on: '2026-03-02' },
    })
    const bot = await town({ ideas: [long, ...others, ...ideas.slice(1)] })
    for (const chat of [bot.selin, bot.max, bot.otto]) {
      for (const text of [dog, `${dog} entscheiden`, `${dog} zusammenführen`, `${dog} antworten`, 'ideen', 'eingang'])
        await chat.say(text)
      for (const card of chat.cards()) expect(JSON.stringify(card).length).toBeLessThan(most)
    }
  })
})

describe('the audit log', () => {
  it('has pages for coordinators, and says nothing more of an idea that is gone', async () => {
    const bot = await town()
    for (let n = 0; n < 12; n++) {
      await bot.selin.sure(`${dog} ${n % 2 ? 'in prüfung' : 'geparkt'}: Runde ${n}.`)
      bot.clock.advance(minutes)
    }
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain('Selin Aydın')
    expect(bot.selin.read()).toContain('Entscheidung zur Idee')
    await bot.selin.click('Nächste Seite')
    await bot.selin.click('Vorige Seite')
    const stored = await bot.store.get('ideas', dog)
    await bot.seed([remove('ideas', dog, stored?.version ?? 0)])
    await later(bot, 15 * minutes)
    await bot.selin.say('protokoll')
    expect(bot.selin.read()).toContain(dog)
  })
})
