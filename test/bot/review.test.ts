import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/documents/review.ts'
import { agendaFacts } from '../../src/turn/agenda/collect.ts'
import { ideaRecords, taskRecords } from '../../src/turn/export/collect.ts'
import type { Reader } from '../../src/turn/subject.ts'
import { Work } from '../../src/turn/work.ts'
import { channel, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { put, unit } from '../fixtures/documents.ts'
import { otto, proposal, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

const number = '2026-10001'
const secret = 'Das Fachverfahren kann das nicht.'

/** A Tuesday. Erika leads the Steueramt, Max holds the role IT, Otto the Rechtsamt. */
function town(): Promise<TownHall> {
  return townHall({
    ideas: [proposal(number, 'Hund online anmelden', { author: selin.aadObjectId })],
    units: [
      unit('netz', { is: 'role', name: { de: 'Netze', en: 'Networks' }, lead: max.aadObjectId }),
      unit('recht', { name: { de: 'Rechtsamt', en: 'Legal department' }, lead: otto.aadObjectId }),
    ],
  })
}

function act(chat: Chat, name: string, carried: Record<string, unknown>) {
  return chat.invoke({ v: 1, act: name, ...carried })
}

async function review(hall: TownHall): Promise<Review> {
  const found = (await hall.store.get('reviews', number))?.doc
  if (!found) throw new Error('Nobody was asked')
  return found
}

const asked = {
  id: number,
  units: 'steueramt,netz,recht',
  questions: 'feasible,cost,words',
  own: 'Reicht das Personal?',
  day: '2026-03-17',
}

async function three(): Promise<TownHall> {
  const hall = await town()
  await act(hall.selin, 'review-ask-yes', asked)
  await hall.at('2026-03-03T09:10:00Z')
  return hall
}

function heard(chat: Chat, text: string): number {
  return chat.messages().filter(message => JSON.stringify(message).includes(text)).length
}

describe('statements of several units', () => {
  it('are asked for, given by click and by typing, reminded of, and seen side by side', async () => {
    const hall = await three()
    for (const chat of [hall.erika, hall.max, hall.otto]) expect(heard(chat, 'Stellungnahme erbeten')).toBe(1)

    await act(hall.erika, 'review', { id: number })
    expect(hall.erika.read()).toContain('Ihre Stellungnahme für: Steueramt')
    expect(hall.erika.read()).toContain('Reicht das Personal?')
    await act(hall.erika, 'review-answer', { id: number, arg: 'steueramt', a0: 'Ja', a1: 'Wenig', a2: '', a3: 'Nein' })
    expect(hall.erika.read()).toContain('Vielen Dank')

    // What is typed is shown first. Before their own answer nobody sees another's.
    await act(hall.max, 'review', { id: number })
    expect(hall.max.read()).not.toContain('Wenig')
    await hall.max.say(`Stellungnahme ${number}: ${secret}`)
    expect((await review(hall)).requests.find(each => each.unit === 'netz')?.state).toBe('asked')
    await hall.max.say('ja')
    expect((await review(hall)).requests.find(each => each.unit === 'netz')?.answers).toEqual(['', '', secret, ''])
    expect(hall.max.read()).toContain('Wenig')

    // Otto never answers: he is reminded a week before and on the day, and not after it.
    await hall.at('2026-03-10T10:00:00Z')
    await hall.at('2026-03-11T10:00:00Z')
    expect(heard(hall.otto, 'Stellungnahme fehlt noch')).toBe(1)
    await hall.at('2026-03-17T10:00:00Z')
    expect(heard(hall.otto, 'Stellungnahme fehlt noch')).toBe(2)
    expect(heard(hall.erika, 'Stellungnahme fehlt noch')).toBe(0)
    expect(heard(hall.selin, 'Stellungnahmen ist vorbei')).toBe(0)
    await hall.at('2026-03-18T10:00:00Z')
    await hall.at('2026-03-25T10:00:00Z')
    expect(heard(hall.otto, 'Stellungnahme fehlt noch')).toBe(2)
    expect(heard(hall.selin, 'Der Tag für Stellungnahmen ist vorbei')).toBe(1)

    await act(hall.selin, 'review', { id: number })
    const card = hall.selin.read()
    for (const text of ['Wenig', secret, 'Ohne Antwort: Rechtsamt', 'Entscheiden']) expect(card).toContain(text)
    expect(card).not.toMatch(/Erika|Max|Otto/)

    // Deciding is possible anyhow, and ends it.
    await hall.selin.say(`${number} auf die Agenda: Wir fangen an.`)
    await hall.selin.say('ja')
    await hall.at('2026-03-25T11:00:00Z')
    await act(hall.otto, 'review-answer', { id: number, arg: 'recht', a0: 'Zu spät' })
    expect(hall.otto.read()).toContain('schon entschieden')
    expect(JSON.stringify(await review(hall))).not.toContain('Zu spät')
    expect(hall.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('go to a substitute, and the coordination hears as soon as all have answered', async () => {
    const hall = await town()
    await hall.otto.say('Vertretung bis 31.3.2026: Max Beispiel')
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'recht', questions: 'law', own: '' })
    await hall.at('2026-03-03T09:10:00Z')
    const to = (await hall.person(otto))?.substitute?.person === max.aadObjectId ? hall.max : hall.otto
    expect(to).toBe(hall.max)
    expect(heard(hall.max, 'Stellungnahme erbeten')).toBe(1)
    await act(hall.max, 'review-answer', { id: number, arg: 'recht', a0: 'Keine Bedenken' })
    await hall.at('2026-03-04T10:00:00Z')
    expect(heard(hall.selin, 'Alle Stellungnahmen sind da')).toBe(1)
    await hall.at('2026-03-19T10:00:00Z')
    expect(heard(hall.selin, 'ist vorbei')).toBe(0)
  })

  it('say of which units nobody can be reached', async () => {
    const hall = await townHall({
      ideas: [proposal(number, 'Hund online anmelden', { author: selin.aadObjectId })],
      units: [
        unit('bau', { name: { de: 'Bauamt' } }),
        unit('it', { name: { de: 'IT' } }),
        unit('recht', { name: { de: 'Rechtsamt', en: 'Legal department' } }),
      ],
    })
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'steueramt,bau,it' })
    expect(hall.selin.read()).toContain('Nicht erreichbar: Bauamt, IT.')
    await hall.selin.say('english')
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'steueramt,bau,it,recht' })
    expect(hall.selin.read()).toContain('Not reached: Legal department.')
  })

  it('are withdrawn: the unit hears of it, and what it said is gone', async () => {
    const hall = await three()
    await act(hall.erika, 'review-answer', { id: number, arg: 'steueramt', a0: secret })
    await act(hall.selin, 'review-withdraw', { id: number, arg: 'recht', rev: (await review(hall)).rev })
    await act(hall.selin, 'review-withdraw', { id: number, arg: 'steueramt', rev: 1 })
    expect(JSON.stringify(await review(hall))).toContain(secret)
    await act(hall.selin, 'review-withdraw', { id: number, arg: 'steueramt', rev: (await review(hall)).rev })
    expect(JSON.stringify(await review(hall))).not.toContain(secret)
    await hall.at('2026-03-03T09:30:00Z')
    expect(heard(hall.otto, 'nicht mehr nötig')).toBe(1)
    expect(heard(hall.erika, 'nicht mehr nötig')).toBe(0)
    await hall.at('2026-03-10T10:00:00Z')
    expect(heard(hall.otto, 'fehlt noch')).toBe(0)
    await act(hall.otto, 'review-answer', { id: number, arg: 'recht', a0: 'Doch' })
    expect(JSON.stringify(await review(hall))).not.toContain('Doch')
  })

  it('are asked of five at most, and with other questions all are asked anew', async () => {
    const hall = await three()
    await act(hall.erika, 'review-answer', { id: number, arg: 'steueramt', a0: 'Ja' })
    const many = ['a', 'b', 'c'].map(id => unit(id, { name: { de: `Amt ${id}` } }))
    await hall.seed(many.map(each => put('units', each)))
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'steueramt,netz,recht,a,b,c' })
    expect(hall.selin.read()).toContain('höchstens 5')
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'steueramt,netz' })
    expect((await review(hall)).requests.map(({ unit: id, state }) => `${id} ${state}`)).toEqual([
      'steueramt answered',
      'netz asked',
      'recht withdrawn',
    ])
    await act(hall.selin, 'review-ask-yes', { ...asked, units: 'steueramt,netz', questions: 'law' })
    expect((await review(hall)).requests[0]).toMatchObject({ unit: 'steueramt', state: 'asked' })
  })

  it('are seen by those who are asked and the coordination alone, whoever looks wherever', async () => {
    const hall = await three()
    await act(hall.erika, 'review-answer', {
      id: number,
      arg: 'steueramt',
      a0: secret,
      a1: secret,
      a2: secret,
      a3: secret,
    })
    await act(hall.max, 'review-answer', { id: number, arg: 'netz', a0: 'Ja' })
    await act(hall.selin, 'review-withdraw', { id: number, arg: 'recht', rev: (await review(hall)).rev })
    await hall.at('2026-03-18T10:00:00Z')
    // Otto is asked no longer, and is nobody here.
    for (const name of ['review', 'review-ask', 'review-answer', 'review-withdraw', 'idea', 'comments'])
      await act(hall.otto, name, { id: number, arg: 'steueramt' })
    for (const text of [
      number,
      'ideen',
      'suche Hund',
      'agenda',
      'kapitel 8',
      'stellungnahmen',
      `stellungnahme ${number}`,
      'meine daten',
      'roadmap',
      'wochenübersicht',
    ])
      await hall.otto.say(text)
    expect(JSON.stringify(hall.otto.messages())).not.toContain(secret)
    // Nor does a message tell what was said, not even to those who may look.
    expect(JSON.stringify(hall.selin.lastMessage())).not.toContain(secret)
  })
})

describe('whatever is made of all there is', () => {
  it('holds nothing of what was said: agenda, exports and cards in channels', async () => {
    const hall = await three()
    await act(hall.erika, 'review-answer', { id: number, arg: 'steueramt', a0: secret, a3: secret })
    await hall.chat(hall.selin.user, channel).say('ideen hier')
    await hall.selin.say(`${number} auf die Agenda: Wir fangen an.`)
    await hall.selin.say('ja')
    await hall.at('2026-03-04T09:00:00Z')
    const setting = { organisation: 'Stadt', coordinators: [] }
    const guides = { current: () => undefined, all: () => [] }
    const lists = { current: () => ({ goals: { entries: [] }, fields: { entries: [] } }) }
    const reader = {
      work: new Work(hall.store),
      today: '2026-03-04',
      deps: { setting, guides, lists, glossary: { terms: [] } },
    } as unknown as Reader
    const made = [await agendaFacts(reader), await ideaRecords(reader), await taskRecords(reader)]
    expect(JSON.stringify(made)).toContain('Hund online anmelden')
    expect(JSON.stringify(made)).not.toContain(secret)
    const others = hall.connector.messages().filter(({ conversation }) => conversation !== hall.erika.place.id)
    expect(JSON.stringify(others)).not.toContain(secret)
  })
})
