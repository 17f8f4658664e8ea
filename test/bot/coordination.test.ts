import { describe, expect, it } from 'vitest'
import type { OutboxRecord, ParkedWhy } from '../../src/documents/outbox.ts'
import type { Person } from '../../src/documents/person.ts'
import * as teams from '../fixtures/activities/teams.ts'
import { put, record } from '../fixtures/documents.ts'
import { otto, selin, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const { erika, max } = teams
const both = { env: { COORDINATORS: [selin, otto].map(each => each.aadObjectId).join(',') } }
/** Working hours begin. */
const ten = '2026-03-03T09:00:05Z'

/** A town hall whose coordinators were appointed in chat, as after a one-time code. */
async function appointed(...users: teams.User[]): Promise<TownHall> {
  const town = await townHall({ env: { COORDINATORS: '' } })
  for (const user of users) await change(town, user, { coordinator: { by: user.aadObjectId, on: '2026-03-01' } })
  return town
}

async function change(town: TownHall, user: teams.User, more: Partial<Person>): Promise<void> {
  const known = await town.store.get('people', user.aadObjectId)
  if (known) await town.seed([put('people', { ...known.doc, ...more }, known.version)])
}

const coordinators = async (town: TownHall) => (await town.store.coordinators()).map(({ doc }) => doc.id).sort()

describe('appointing coordinators', () => {
  it('gives somebody the rights, and tells them', async () => {
    const town = await townHall()
    await town.selin.say('koordination')
    await town.selin.click('Zur Koordination hinzufügen', { person: max.aadObjectId })
    expect(town.selin.read()).toContain('Max Beispiel gehört jetzt zur Koordination')
    expect(await town.person(max)).toMatchObject({ coordinator: { by: selin.aadObjectId, on: '2026-03-03' } })
    town.clock.set(ten)
    await town.work()
    expect(town.max.read()).toContain('Sie gehören jetzt zur Koordination')
    await town.max.say('koordination')
    expect(town.max.read()).toContain('Wer koordiniert')
  })

  it.each([
    ['made-up', '„made-up“ kenne ich noch nicht'],
    ['', 'Bitte wählen Sie eine Person aus'],
    [selin.aadObjectId, 'Das sind Sie selbst'],
  ])('is refused for %j', async (person, reason) => {
    const town = await townHall()
    await town.selin.say('koordination')
    await town.selin.click('Zur Koordination hinzufügen', { person })
    expect(town.selin.read()).toContain(reason)
    expect(await coordinators(town)).toEqual([])
  })

  it('changes nothing for somebody who coordinates already, and tells them nothing', async () => {
    const town = await townHall(both)
    await town.selin.invoke({ v: 1, act: 'appoint', person: otto.aadObjectId })
    expect(await coordinators(town)).toEqual([])
    expect(await town.store.outboxOf(otto.aadObjectId)).toEqual([])
  })

  it('speaks English', async () => {
    const town = await townHall()
    await town.selin.say('english')
    await town.selin.say('coordination')
    await town.selin.click({ act: 'appoint' }, { person: max.aadObjectId })
    expect(town.selin.read()).toContain('Max Beispiel')
    expect(town.selin.read()).not.toMatch(/gehört|Koordination/)
  })
})

describe('dismissing coordinators', () => {
  it('is asked first, clicked or typed, and told', async () => {
    const town = await townHall()
    await town.selin.invoke({ v: 1, act: 'appoint', person: max.aadObjectId })
    await town.selin.click('Aus der Koordination nehmen')
    await town.selin.click('Nein, so lassen')
    expect(await coordinators(town)).toEqual([max.aadObjectId])
    await town.selin.say('koordination')
    await town.selin.click('Aus der Koordination nehmen')
    await town.selin.say('ja')
    expect(await coordinators(town)).toEqual([])
    expect(town.selin.read()).toContain('Max Beispiel gehört nicht mehr zur Koordination')
    const before = town.max.messages().length
    town.clock.set(ten)
    await town.work()
    expect(town.max.messages()).toHaveLength(before + 1)
    expect(town.max.read()).toContain('Sie gehören nicht mehr zur Koordination')
  })

  it('never takes the last one', async () => {
    const town = await appointed(erika)
    for (const act of ['dismiss', 'dismiss-yes']) {
      await town.erika.invoke({ v: 1, act, id: erika.aadObjectId })
      expect(town.erika.read()).toContain('Das ist die letzte Person der Koordination')
    }
    expect(await coordinators(town)).toEqual([erika.aadObjectId])
  })

  it('leaves one of two who dismiss each other, or themselves, at the same moment', async () => {
    for (const [first, second] of [
      [max, erika],
      [erika, max],
    ] as const) {
      const town = await appointed(erika, max)
      await Promise.all([
        town.erika.invoke({ v: 1, act: 'dismiss-yes', id: first.aadObjectId }),
        town.max.invoke({ v: 1, act: 'dismiss-yes', id: second.aadObjectId }),
      ])
      expect(await coordinators(town)).toHaveLength(1)
    }
  })

  it('is possible for oneself, in the place of the question', async () => {
    const town = await appointed(erika, max)
    await town.erika.invoke({ v: 1, act: 'dismiss', id: erika.aadObjectId })
    const messages = town.erika.messages().length
    await town.erika.click('Ja, herausnehmen')
    expect(await coordinators(town)).toEqual([max.aadObjectId])
    expect(town.erika.messages()).toHaveLength(messages)
    expect(town.erika.buttons()).not.toContain('Koordination')
  })

  it('is not possible for those of the configuration, even if they were appointed as well', async () => {
    const town = await townHall(both)
    await change(town, otto, { coordinator: { by: selin.aadObjectId, on: '2026-03-01' } })
    await town.selin.say('koordination')
    expect(town.selin.buttons()).not.toContain('Aus der Koordination nehmen')
    for (const act of ['dismiss', 'dismiss-yes']) {
      await town.selin.invoke({ v: 1, act, id: otto.aadObjectId })
      expect(town.selin.read()).toContain('Diese Person ist in der Konfiguration festgelegt')
    }
    expect(await coordinators(town)).toEqual([otto.aadObjectId])
  })

  it('shows also those of the configuration whom the bot has not met', async () => {
    const unknown = '99999999-0f72-4c9b-8b24-6b5f1e9c3d45'
    const town = await townHall({ env: { COORDINATORS: `${selin.aadObjectId},${unknown}` } })
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('Name noch nicht bekannt')
  })
})

describe('forged by somebody without the right', () => {
  const forged = [
    { act: 'coordination' },
    { act: 'appoint', person: otto.aadObjectId },
    { act: 'dismiss', id: max.aadObjectId },
    { act: 'dismiss-yes', id: max.aadObjectId },
    { act: 'parked' },
    { act: 'parked-retry', id: 'reminder:1' },
    { act: 'parked-drop', id: 'reminder:1' },
  ]

  it.each(forged)('%j changes nothing, and the answer is polite', async data => {
    const town = await townHall()
    await change(town, max, { coordinator: { by: selin.aadObjectId, on: '2026-03-01' } })
    await town.seed([put('outbox', parkedFor(max, 'refused', 'reminder:1'))])
    for (const chat of [town.erika, town.otto]) {
      await chat.invoke({ v: 1, ...data })
      expect(chat.read()).toContain('Das kann nur die Koordination')
      await chat.say('ja')
    }
    expect(await coordinators(town)).toEqual([max.aadObjectId])
    expect((await town.store.get('outbox', 'reminder:1'))?.doc.state).toBe('parked')
  })

  it('also when the right is taken away between card and click', async () => {
    const town = await appointed(erika, max)
    await town.max.say('koordination')
    await town.erika.invoke({ v: 1, act: 'dismiss-yes', id: max.aadObjectId })
    await town.max.click('Zur Koordination hinzufügen', { person: otto.aadObjectId })
    expect(town.max.read()).toContain('Das kann nur die Koordination')
    expect(await coordinators(town)).toEqual([erika.aadObjectId])
  })

  it('also when it is taken away between decision and commit', async () => {
    const town = await appointed(erika, max)
    await Promise.all([
      town.erika.invoke({ v: 1, act: 'dismiss-yes', id: max.aadObjectId }),
      town.max.invoke({ v: 1, act: 'appoint', person: otto.aadObjectId }),
    ])
    const dismissed = (await town.person(max))?.coordinator === undefined
    const by = (await town.person(otto))?.coordinator?.by
    // Either order is right; what is not is an appointment that was decided on a right that was gone.
    expect(dismissed).toBe(true)
    expect([undefined, max.aadObjectId]).toContain(by)
    await town.max.invoke({ v: 1, act: 'appoint', person: selin.aadObjectId })
    expect(await town.person(selin)).not.toHaveProperty('coordinator')
  })
})

function parkedFor(user: teams.User, why: ParkedWhy, id: string, more: Partial<OutboxRecord> = {}): OutboxRecord {
  return record(id, {
    to: user.aadObjectId,
    about: { is: 'reminder', tasks: ['T-2026-10001'] },
    state: 'parked',
    parked: { why, on: '2026-03-02' },
    deliveries: 2,
    ...more,
  })
}

describe('messages that did not arrive', () => {
  const tasks = [steuer('T-2026-10001', { title: 'Bescheide drucken' })]
  const inOutbox = async (town: TownHall, id: string) => (await town.store.get('outbox', id))?.doc

  it('are listed with receiver and reason, and reached from the coordination card', async () => {
    const town = await townHall({ tasks })
    await town.seed([
      put('outbox', parkedFor(erika, 'uncertain', 'reminder:1')),
      put('outbox', parkedFor(max, 'too-big', 'reminder:2', { about: { is: 'digest' } })),
    ])
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('2 Nachrichten kamen nicht an')
    await town.selin
      .click('Nachrichten ansehen, die nicht ankamen')
      .catch(() => town.selin.invoke({ v: 1, act: 'parked' }))
    expect(town.selin.read()).toContain('Eine Nachricht an Erika Muster\nErinnerung · seit')
    expect(town.selin.read()).toContain('Eine Nachricht an Max Beispiel\nÜbersicht der Woche · seit')
    expect(town.selin.read()).toContain('Ich habe es zweimal versucht')
    expect(town.selin.read()).toContain('zu lang für Teams')
  })

  it('are sent again, once', async () => {
    const town = await townHall({ tasks })
    await town.seed([put('outbox', parkedFor(erika, 'uncertain', 'reminder:1'))])
    await town.selin.say('nicht zugestellt')
    await town.selin.click('Noch einmal senden')
    expect(town.selin.read()).toContain('Alle Nachrichten sind angekommen')
    const before = town.erika.messages().length
    town.clock.set(ten)
    await town.work()
    expect(town.erika.messages()).toHaveLength(before + 1)
    expect(town.erika.read()).toContain('Bescheide drucken')
    expect(await inOutbox(town, 'reminder:1')).toBeUndefined()
  })

  it('are sent again to somebody who was blocked, and parked again if nothing has changed', async () => {
    const town = await townHall({ tasks })
    await change(town, erika, { unreachable: { why: 'blocked', on: '2026-03-02' } })
    await town.seed([put('outbox', parkedFor(erika, 'blocked', 'reminder:1'))])
    await town.selin.say('nicht zugestellt')
    await town.selin.click('Noch einmal senden')
    town.clock.set(ten)
    town.connector.next({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }, 'POST')
    await town.work()
    expect(await inOutbox(town, 'reminder:1')).toMatchObject({ state: 'parked', parked: { why: 'blocked' } })
    expect(await town.person(erika)).toMatchObject({ unreachable: { why: 'blocked' } })
  })

  it('are not sent to somebody who removed the bot, and the coordinator learns that they cannot be reached', async () => {
    const town = await townHall({ tasks })
    await town.erika.uninstall()
    await town.seed([put('outbox', parkedFor(erika, 'not-installed', 'reminder:1'))])
    await town.selin.say('nicht zugestellt')
    await town.selin.click('Noch einmal senden')
    expect(town.selin.read()).toContain('Diese Person ist gerade nicht erreichbar')
    expect((await inOutbox(town, 'reminder:1'))?.state).toBe('parked')
  })

  it('never tell coordinators by name who blocked or removed the bot, or deleted the chat', async () => {
    const told = async (why: 'blocked' | 'not-installed' | 'gone') => {
      const town = await townHall({ tasks })
      await town.seed([put('outbox', parkedFor(erika, why, 'reminder:1'))])
      await town.selin.say('koordination')
      const start = town.selin.read()
      await town.selin.say('nicht zugestellt')
      return [start, town.selin.read()]
    }
    const [blocked, removed, gone] = [await told('blocked'), await told('not-installed'), await told('gone')]
    expect([removed, gone]).toEqual([blocked, blocked])
    expect(blocked[0]).toContain('Erika Muster: nicht erreichbar')
    expect(blocked[1]).toContain('Sagen Sie ihr auf anderem Weg Bescheid')
  })

  it('are one thing to deal with, whatever made somebody unreachable', async () => {
    const town = await townHall({ tasks })
    await town.seed([
      put('outbox', parkedFor(erika, 'blocked', 'reminder:1')),
      put('outbox', parkedFor(erika, 'gone', 'reminder:2')),
    ])
    await town.selin.say('nicht zugestellt')
    expect(town.selin.read()).toContain('2 Nachrichten an Erika Muster')
    await town.selin.click('Erledigt')
    expect(town.selin.read()).toContain('Alle Nachrichten sind angekommen')
  })

  it('are taken off the list', async () => {
    const town = await townHall({ tasks })
    await town.seed([put('outbox', parkedFor(erika, 'refused', 'reminder:1'))])
    await town.selin.say('nicht zugestellt')
    await town.selin.click('Erledigt')
    expect(await inOutbox(town, 'reminder:1')).toBeUndefined()
    expect(town.selin.read()).toContain('von der Liste gestrichen')
    await town.selin.invoke({ v: 1, act: 'parked-drop', id: 'reminder:1' })
    expect(town.selin.read()).toContain('Alle Nachrichten sind angekommen')
  })

  it.each(['blocked', 'not-installed'] as const)('go out when the person returns who was %s', async why => {
    const town = await townHall({ tasks })
    await change(town, erika, { unreachable: { why, on: '2026-03-02' } })
    await town.seed([put('outbox', parkedFor(erika, why, 'reminder:1', { deliveries: 0 }))])
    town.clock.set(ten)
    await town.work()
    expect((await inOutbox(town, 'reminder:1'))?.state).toBe('parked')
    await town.erika.say('hallo')
    expect(await town.person(erika)).not.toHaveProperty('unreachable')
    await town.work()
    expect(town.erika.read()).toContain('Bescheide drucken')
    expect(await inOutbox(town, 'reminder:1')).toBeUndefined()
  })

  it('can be dealt with whatever they are about', async () => {
    const town = await townHall(both)
    await town.selin.invoke({ v: 1, act: 'appoint', person: max.aadObjectId })
    await town.erika.say('Vertretung bis 15.3.: Max Beispiel')
    town.clock.set(ten)
    town.connector.always(({ conversation }) =>
      conversation === town.max.place.id ? { status: 400, body: { error: { code: 'BadSyntax' } } } : undefined,
    )
    await town.work()
    town.connector.always(undefined)
    await town.selin.say('nicht zugestellt')
    expect(town.selin.read()).toContain('2 Nachrichten an Max Beispiel')
    expect(town.selin.read()).toContain('Nachricht zur Koordination, Nachricht zur Vertretung')
    await town.selin.click('Noch einmal senden')
    expect(town.selin.read()).toContain('Ich sende die 2 Nachrichten gleich noch einmal')
    expect(town.selin.read()).toContain('Alle Nachrichten sind angekommen')
    await town.work()
    expect(await town.store.outboxOf(max.aadObjectId)).toEqual([])
  })

  it('are one entry for each receiver and reason, and dealt with together', async () => {
    const town = await townHall({ tasks })
    const six = Array.from({ length: 6 }, (_, n) => parkedFor(erika, 'uncertain', `reminder:${n}`))
    await town.seed(
      [...six, parkedFor(erika, 'refused', 'x'), parkedFor(max, 'uncertain', 'y')].map(each => put('outbox', each)),
    )
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('8 Nachrichten kamen nicht an')
    expect(town.selin.read().match(/Erika Muster: /g)).toHaveLength(2)
    await town.selin.say('nicht zugestellt')
    expect(town.selin.read()).toContain('6 Nachrichten an Erika Muster')
    expect(town.selin.read()).toContain('Erinnerung (6) · seit 2. März 2026')
    expect(town.selin.read().match(/Nachricht(?:en)? an /g)).toHaveLength(3)
    const [six1] = six
    await town.selin.click({ act: 'parked-drop', id: six1?.id ?? '' })
    expect(town.selin.read()).toContain('Die 6 Nachrichten sind von der Liste gestrichen')
    for (const { id } of six) expect(await inOutbox(town, id)).toBeUndefined()
    for (const id of ['x', 'y']) expect((await inOutbox(town, id))?.state).toBe('parked')
  })

  it('have pages', async () => {
    const town = await townHall({ tasks })
    const many = Array.from({ length: 23 }, (_, n) =>
      parkedFor(erika, 'refused', `reminder:${n}`, { to: `nobody-${n}` }),
    )
    await town.seed(many.map(each => put('outbox', each)))
    await town.selin.say('undelivered')
    await town.selin.click('Ältere')
    await town.selin.click('Ältere')
    expect(town.selin.read()).toContain('Seite 3 von 3')
    await town.selin.click('Neuere')
    expect(town.selin.read()).toContain('Seite 2 von 3')
  })
})

describe('a message that Teams does not accept', () => {
  it('is told to coordinators, and tried again within an hour, however long Teams asks to wait', async () => {
    const town = await townHall()
    const appointedNow = { is: 'coordinator' } as const
    await town.seed([
      put(
        'outbox',
        record('notice', { to: erika.aadObjectId, about: appointedNow, dueAt: '2026-03-03T08:00:00.000Z' }),
      ),
    ])
    town.clock.set(ten)
    town.connector.next({ status: 429, headers: { 'Retry-After': '999999' } })
    await town.work()
    await town.selin.say('koordination')
    expect(town.selin.read()).toContain('Teams nahm sie nicht an')
    const before = town.erika.messages().length
    town.clock.advance(61 * 60_000)
    await town.work()
    expect(town.erika.messages()).toHaveLength(before + 1)
    await town.selin.say('koordination')
    expect(town.selin.read()).not.toContain('Teams nahm sie nicht an')
  })
})
