import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/documents/person.ts'
import { openLowdbStore } from '../../src/store/lowdb/store.ts'
import { erika, max, type User } from '../fixtures/activities/teams.ts'
import { recordingLogger, startBot, testClock } from '../fixtures/bot.ts'
import { put, unit } from '../fixtures/documents.ts'
import { temporaryFolder } from '../fixtures/store.ts'
import { otto, selin, steuer, type TownHall, type TownHallOptions, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const second = 'T-2026-10002'
/** Tuesday at 10:00 in Germany, the usual hour of reminders. */
const ten = '2026-03-03T09:00:05Z'
const wednesday = '2026-03-04T09:00:05Z'
const monday = '2026-03-09T09:00:05Z'
/** Monday at 8:30, when the weekly overview comes. */
const overview = '2026-03-09T07:30:05Z'

async function reminded(options: TownHallOptions = {}): Promise<TownHall> {
  const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })], ...options })
  await town.at(ten)
  return town
}

async function wish(town: TownHall, user: User, more: Partial<Person>): Promise<void> {
  const known = await town.store.get('people', user.aadObjectId)
  if (known) await town.seed([put('people', { ...known.doc, ...more }, known.version)])
}

async function laterOf(town: TownHall, user = erika): Promise<{ task: string; on: string }[]> {
  return (await town.store.get('reminders', user.aadObjectId))?.doc.later ?? []
}

describe('a reminder', () => {
  it('reaches the lead at the usual hour, once, and not before', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const before = town.erika.messages().length
    await town.work()
    expect(town.erika.messages()).toHaveLength(before)
    await town.at(ten)
    await town.work()
    expect(town.erika.messages()).toHaveLength(before + 1)
    expect(town.erika.read()).toContain('Bescheide drucken')
    expect(town.erika.read()).toContain('heute fällig')
    for (const chat of [town.max, town.selin, town.otto]) expect(chat.read()).not.toContain('Bescheide drucken')
    expect(await town.store.outboxOf(erika.aadObjectId)).toEqual([])
  })

  it('is acted on in the card: in progress, then done, and reminds nobody any more', async () => {
    const town = await reminded()
    const { id: message } = town.erika.lastMessage() ?? {}
    await town.erika.click('In Arbeit')
    expect((await town.task(id))?.status).toBe('in-arbeit')
    expect(town.erika.read()).toContain('ist jetzt in Arbeit')
    await town.erika.click('Erledigt')
    expect(await town.task(id)).toMatchObject({ status: 'erledigt', endedOn: '2026-03-03', rev: 3 })
    expect(town.erika.lastMessage()?.id).toBe(message)
    expect(town.erika.read()).toContain('abgeschlossen')
    expect(town.erika.buttons()).not.toContain('Erledigt')
    await town.at('2026-03-10T09:00:05Z')
    expect(town.erika.lastMessage()?.id).toBe(message)
  })

  it('asks for the reason of "Blockiert" in its place, typed or clicked, and comes back', async () => {
    for (const typed of [true, false]) {
      const town = await reminded()
      const messages = town.erika.messages().length
      const heard = town.selin.messages().length
      await town.erika.click('Blockiert')
      expect(town.erika.read()).toContain('Was hält die Aufgabe auf?')
      if (typed) await town.erika.sure('Das Papier ist aus')
      else await town.erika.click('Als blockiert melden', { reason: 'Das Papier ist aus' })
      expect(await town.task(id)).toMatchObject({ status: 'blockiert', blockedBecause: 'Das Papier ist aus', rev: 2 })
      expect(town.erika.read()).toContain('Erinnerung: heute fällig')
      expect(town.erika.read()).toContain('Das Papier ist aus')
      expect(town.erika.messages()).toHaveLength(messages + (typed ? 1 : 0))
      const open = town.erika.cards().filter(card => town.erika.buttons(card).includes('Erledigt'))
      expect(open).toHaveLength(1)
      await town.work()
      await town.work()
      expect(town.selin.messages()).toHaveLength(heard + 1)
      expect(town.selin.read()).toContain('Das Papier ist aus')
    }
  })

  it.each<[string, (town: TownHall) => Promise<unknown>, string]>([
    ['morgen', town => town.erika.click({ act: 'task-later-on', step: 'tomorrow' }), '2026-03-04'],
    ['nächste Woche', town => town.erika.click({ act: 'task-later-on', step: 'week' }), '2026-03-09'],
    ['a day off', town => town.erika.click('An diesem Tag erinnern', { day: '2026-03-08' }), '2026-03-09'],
    ['typed: morgen', town => town.erika.say(`${id} später morgen`), '2026-03-04'],
    ['typed: nächste Woche', town => town.erika.say(`${id} später: nächste Woche`), '2026-03-09'],
    ['typed: a day', town => town.erika.say(`Erinnere mich an ${id} am 6.3.`), '2026-03-06'],
    ['typed: in words', town => town.erika.say(`${id} verschieben in zwei Wochen`), '2026-03-17'],
  ])('is put off: %s, and the due date stays', async (_, putOff, on) => {
    const town = await reminded()
    await putOff(town)
    expect(await laterOf(town)).toEqual([{ task: id, on }])
    expect(await town.task(id)).toEqual(steuer(id, { title: 'Bescheide drucken' }))
    expect(town.erika.read()).toContain('Fällig bleibt die Aufgabe am Dienstag, 3. März 2026')
    const messages = town.erika.messages().length
    for (const day of ['04', '05', '06', '09', '10', '11', '12', '13', '16', '17']) {
      await town.at(`2026-03-${day}T07:00:05Z`)
      await town.at(`2026-03-${day}T09:00:05Z`)
      if (`2026-03-${day}` >= on) break
    }
    const sent = town.erika.messages().slice(messages)
    const reminders = sent.filter(({ card }) => card && town.erika.buttons(card).includes('Erledigt'))
    expect(reminders.length).toBe(1)
    expect(town.erika.read()).toContain('Bescheide drucken')
    expect(await laterOf(town)).toEqual([])
  })

  it('shows what cannot be done where a day is no day', async () => {
    const town = await reminded()
    await town.erika.say(`${id} später`)
    for (const [text, why] of [
      ['31.2.', 'gibt es nicht'],
      ['1.3.2026', 'schon vorbei'],
      ['irgendwann', 'kein Datum'],
    ] as const) {
      await town.erika.say(text)
      expect(town.erika.read()).toContain(why)
    }
    await town.erika.say('übermorgen')
    expect(await laterOf(town)).toEqual([{ task: id, on: '2026-03-05' }])
  })

  it('leads to the task and back', async () => {
    const town = await reminded()
    await town.erika.click('Details')
    expect(town.erika.buttons()).toContain('Verwerfen')
    await town.erika.click('Zurück')
    expect(town.erika.read()).toContain('Erinnerung: heute fällig')
    await town.erika.click('Details')
    await town.erika.click('Termin ändern')
    await town.erika.click({ act: 'task-due-yes' }, { day: '2026-03-20', reason: 'Papier kommt später' })
    expect(await town.task(id)).toMatchObject({ dueOn: '2026-03-20' })
    expect(town.erika.read()).toContain('20. März 2026')
    const messages = town.erika.messages().length
    await town.at('2026-03-12T09:00:05Z')
    expect(town.erika.messages()).toHaveLength(messages + 1) // the weekly overview of that week
    await town.at('2026-03-13T09:00:05Z')
    expect(town.erika.messages()).toHaveLength(messages + 2)
    expect(town.erika.read()).toContain('fällig am 20. März 2026')
  })

  it('tells of several tasks at once, each with its own buttons', async () => {
    const tasks = Array.from({ length: 10 }, (_, n) => steuer(`T-2026-1000${n}`, { title: `Aufgabe Nummer ${n}` }))
    const town = await reminded({ tasks })
    expect(town.erika.read()).toContain('10 Aufgaben sind fällig')
    expect(town.erika.read()).toContain('2 weitere Aufgaben')
    await town.erika.click({ act: 'task-done', id: 'T-2026-10003' })
    await town.erika.click({ act: 'task-later', id: 'T-2026-10004' })
    await town.erika.click({ act: 'task-later-on', step: 'tomorrow' })
    expect(town.erika.read()).toContain('Aufgabe Nummer 3')
    expect((await town.task('T-2026-10003'))?.status).toBe('erledigt')
    expect(await laterOf(town)).toEqual([{ task: 'T-2026-10004', on: '2026-03-04' }])
    expect(town.erika.buttons().filter(title => title === 'Erledigt')).toHaveLength(7)
    await town.at(wednesday)
    expect(town.erika.read()).toContain('Aufgabe Nummer 4')
    expect(town.erika.read()).not.toContain('Aufgabe Nummer 5')
  })

  it('is one message with all that happened meanwhile', async () => {
    const tasks = [
      steuer(id, { title: 'Bescheide drucken' }),
      steuer(second, { title: 'Briefe kaufen', dueOn: '2026-04-30', person: max.aadObjectId }),
    ]
    const town = await townHall({ tasks })
    const before = town.erika.messages().length
    await town.max.sure(`${second} blockiert: Der Laden ist zu`)
    await town.selin.say('Aufgabe: Kasse prüfen bis 30.4. für Steueramt')
    await town.at(ten)
    expect(town.erika.messages()).toHaveLength(before + 1)
    for (const words of ['Bescheide drucken', 'Der Laden ist zu', 'Kasse prüfen'])
      expect(town.erika.read()).toContain(words)
    await town.erika.click('Erledigt')
    for (const words of ['Bescheide drucken', 'Der Laden ist zu', 'Kasse prüfen'])
      expect(town.erika.read()).toContain(words)
  })

  it('is left out if the task was done, passed on or put off before it could be sent', async () => {
    const third = 'T-2026-10003'
    const tasks = [steuer(id, { title: 'Eins' }), steuer(second, { title: 'Zwei' }), steuer(third, { title: 'Drei' })]
    const town = await townHall({ tasks })
    const before = town.erika.messages().length
    town.connector.next({ status: 429 }, 'POST')
    await town.at(ten)
    expect(await town.waiting(erika)).toEqual([`reminder ${id} ${second} ${third}`])
    await town.selin.invoke({ v: 1, act: 'task-done', id, rev: 1 })
    await town.selin.invoke({ v: 1, act: 'task-pass-yes', id: second, rev: 1, unit: 'it' })
    await town.erika.invoke({ v: 1, act: 'task-later-on', id: third, step: 'tomorrow' })
    const answered = town.erika.messages().length
    await town.at('2026-03-03T09:10:00Z')
    expect(await town.waiting(erika)).toEqual([])
    expect(answered).toBeLessThanOrEqual(before + 1)
    expect(town.erika.read()).not.toContain('fällig sind')
    for (const { card } of town.erika.messages().slice(answered))
      expect(card && town.erika.buttons(card)).not.toContain('Erledigt')
  })

  it('survives a restart of the bot', async () => {
    const folder = await temporaryFolder()
    const clock = testClock('2026-03-03T08:58:00Z')
    const logger = recordingLogger([])
    const first = await townHall({
      store: await openLowdbStore({ folder, clock, logger }),
      tasks: [steuer(id, { title: 'Bescheide drucken' }), steuer(second, { title: 'Briefe kaufen' })],
    })
    first.connector.next({ status: 503 }, 'POST')
    await first.at(ten)
    await first.erika.invoke({ v: 1, act: 'task-later-on', id: second, step: 'tomorrow' })
    await first.app.close()

    const again = await startBot({
      store: await openLowdbStore({ folder, clock, logger }),
      now: '2026-03-03T09:20:00Z',
    })
    const chat = again.chat(erika)
    await chat.say('hallo')
    const before = chat.messages().length
    await again.work()
    await again.work()
    expect(chat.messages()).toHaveLength(before + 1)
    expect(chat.read()).toContain('Bescheide drucken')
    expect(chat.read()).not.toContain('Briefe kaufen')
    again.clock.set(wednesday)
    await again.work()
    expect(chat.messages()).toHaveLength(before + 2)
    expect(chat.read()).toContain('Briefe kaufen')
  })

  it('goes to whoever stands in, says for whom, and back to them afterwards', async () => {
    const town = await townHall({
      tasks: [steuer(id, { title: 'Bescheide drucken' }), steuer(second, { dueOn: '2026-03-10' })],
    })
    await town.erika.say('Vertretung bis 6.3.: Otto Fremd')
    await town.at(ten)
    expect(town.otto.read()).toContain('Bescheide drucken')
    expect(town.otto.read()).toContain('In Vertretung für Erika Muster')
    expect(town.erika.read()).not.toContain('Bescheide drucken')
    await town.otto.click({ act: 'task-done', id })
    expect((await town.task(id))?.status).toBe('erledigt')
    const messages = town.otto.messages().length
    await town.at('2026-03-10T09:00:05Z')
    expect(town.erika.read()).toContain('Terminsoftware testen')
    expect(town.otto.messages()).toHaveLength(messages)
    await town.otto.say(`${second} erledigt`)
    expect((await town.task(second))?.status).toBe('offen')
  })

  it('goes to the deputy while the lead cannot be written to', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const stored = await town.store.get('units', 'steueramt')
    if (stored) await town.seed([put('units', { ...stored.doc, deputy: otto.aadObjectId }, stored.version)])
    await town.erika.uninstall()
    await town.at(ten)
    expect(town.otto.read()).toContain('Bescheide drucken')
  })

  it('comes at the hour somebody wishes, and not while they paused', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    await town.erika.say('Erinnerungen um 14 Uhr')
    await town.at(ten)
    expect(town.erika.read()).not.toContain('Bescheide drucken')
    await town.at('2026-03-03T13:00:05Z')
    expect(town.erika.read()).toContain('Bescheide drucken')
    const paused = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    await paused.erika.say('Keine Erinnerungen bis 6.3.')
    await paused.at(ten)
    await paused.at(wednesday)
    expect(paused.erika.read()).not.toContain('Bescheide drucken')
    await paused.at(monday)
    expect(
      paused.erika.messages().some(({ card }) => card && paused.erika.read(card).includes('Bescheide drucken')),
    ).toBe(true)
  })

  it('speaks English', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say('english')
    await town.at(ten)
    expect(town.erika.read()).toContain('due today')
    expect(town.erika.lastMessage()?.summary).not.toMatch(/Erinnerung|fällig/)
    await town.erika.click('Blocked')
    await town.erika.sure('because paper is missing')
    expect(await town.task(id)).toMatchObject({ blockedBecause: 'paper is missing' })
    expect(town.erika.read()).not.toMatch(/Aufgabe|fällig|erledigt|Steueramt/)
    await town.work()
    expect(town.selin.read()).toContain('Steueramt')
  })
})

describe('the weekly overview', () => {
  it('tells of a unit that has nothing open only from five tasks on that were done', async () => {
    const done = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        steuer(`T-2026-1000${n + 1}`, { status: 'erledigt', endedOn: '2026-03-06', dueOn: '2026-03-06' }),
      )
    const overviewOf = async (count: number) => {
      const town = await townHall({ tasks: done(count) })
      await town.at('2026-03-09T07:29:00Z')
      await town.at(overview)
      await town.work()
      return town.erika.read()
    }
    expect(await overviewOf(5)).toContain('5 in den letzten sieben Tagen erledigt')
    expect(await overviewOf(4)).toBe(await overviewOf(0))
  })

  const late = { dueOn: '2026-02-10', dueSince: '2026-01-10' }

  it('reaches the lead on Monday at 8:30, by unit and task and never by person', async () => {
    const tasks = [
      steuer(id, { ...late, title: 'Bescheide drucken', person: max.aadObjectId }),
      steuer(second, { title: 'Briefe kaufen', dueOn: '2026-03-12' }),
      steuer('T-2026-10003', {
        title: 'Kasse prüfen',
        status: 'blockiert',
        blockedBecause: 'Geld fehlt',
        dueOn: '2026-05-12',
      }),
      steuer('T-2026-10004', {
        title: 'Akten scannen',
        status: 'erledigt',
        endedOn: '2026-03-06',
        dueOn: '2026-03-06',
      }),
      steuer('T-2026-10005', { title: 'Fremdes', unit: 'bauamt', ...late }),
    ]
    const town = await townHall({ tasks })
    await town.work()
    await town.at('2026-03-09T07:29:00Z')
    expect(town.erika.read()).not.toContain('Ihre Übersicht der Woche')
    const before = town.erika.messages().length
    await town.at(overview)
    await town.work()
    expect(town.erika.messages()).toHaveLength(before + 1)
    const words = town.erika.read()
    expect(words).toContain('Ihre Übersicht der Woche')
    for (const title of ['Bescheide drucken', 'Briefe kaufen', 'Kasse prüfen', 'Steueramt'])
      expect(words).toContain(title)
    for (const absent of ['Fremdes', 'Max Beispiel']) expect(words).not.toContain(absent)
    expect(words).toContain('3 offen')
    expect(town.max.read()).not.toContain('Ihre Übersicht der Woche')
    await town.erika.click({ act: 'task', id })
    await town.erika.click('Erledigt')
    expect((await town.task(id))?.status).toBe('erledigt')
    expect(town.erika.read()).toContain('Ihre Übersicht der Woche')
    expect(town.erika.read()).toContain('Vielen Dank')
  })

  it('is all that comes to those who want nothing else, with their own tasks and those they stand in for', async () => {
    const tasks = [
      steuer(id, { title: 'Bescheide drucken', person: max.aadObjectId }),
      steuer(second, { title: 'Briefe kaufen', person: otto.aadObjectId }),
    ]
    const town = await townHall({ tasks })
    await town.max.say('nur Übersicht der Woche')
    await wish(town, otto, { substitute: { person: max.aadObjectId, until: '2026-03-31' } })
    await town.at(ten)
    await town.at(wednesday)
    expect(town.max.read()).not.toContain('Bescheide drucken')
    await town.at(overview)
    await town.at(monday)
    expect(town.max.read()).toContain('Ihre Übersicht der Woche')
    expect(town.max.read()).toContain('Bescheide drucken')
    expect(town.max.read()).toContain('Briefe kaufen')
  })

  it('does not come where there is nothing to say', async () => {
    const town = await townHall()
    await town.work()
    const before = town.erika.messages().length
    await town.at(overview)
    expect(town.erika.messages()).toHaveLength(before)
    expect(await town.waiting(erika)).toEqual([])
  })

  it('names the units first in which something has to be looked at', async () => {
    const units = ['a', 'b', 'c', 'd', 'e'].map(name =>
      unit(`amt-${name}`, { name: { de: `Amt ${name}` }, lead: otto.aadObjectId }),
    )
    const quiet = units.slice(0, 4).map(({ id: of }, n) => steuer(`T-2026-2000${n}`, { unit: of, dueOn: '2026-12-01' }))
    const town = await townHall({
      units,
      tasks: [...quiet, steuer(id, { unit: 'amt-e', title: 'Überfällig', ...late })],
    })
    await town.work()
    await town.at(overview)
    expect(town.otto.read()).toContain('Überfällig')
  })
})

describe('who is told', () => {
  it('is each person once, whatever they are at once', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId })] })
    const stored = await town.store.get('units', 'steueramt')
    if (stored) await town.seed([put('units', { ...stored.doc, lead: selin.aadObjectId }, stored.version)])
    await town.max.sure(`${id} blockiert: Geld fehlt`)
    expect(await town.waiting(selin)).toEqual([`blocked ${id}`])
    expect(await town.waiting(erika)).toEqual([])
  })

  it('is a unit without anybody not at all, and nothing waits for ever', async () => {
    const town = await townHall()
    await town.selin.say('Aufgabe: Straße sperren bis 5.3. für Bauamt')
    await town.at('2026-03-05T09:00:05Z')
    expect((await town.store.outboxFigures('2026-03-09T00:00:00Z')).waiting).toBe(0)
  })
})
