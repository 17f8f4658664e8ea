import { describe, expect, it } from 'vitest'
import { erika, max } from '../fixtures/activities/teams.ts'
import { unit } from '../fixtures/documents.ts'
import { otto, selin, steuer, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const next = 'T-2026-10002'

describe('what is typed about a task', () => {
  it.each<[string, object]>([
    [`${id} erledigt`, { status: 'erledigt', endedOn: '2026-03-03' }],
    [`Aufgabe ${id} ist erledigt.`, { status: 'erledigt' }],
    [`erledigt ${id}`, { status: 'erledigt' }],
    [`${id} done`, { status: 'erledigt' }],
    [`${id.toLowerCase()} in Arbeit`, { status: 'in-arbeit' }],
    [`${id} ist blockiert, weil das Angebot fehlt`, { status: 'blockiert', blockedBecause: 'das Angebot fehlt' }],
    [`${id} blockiert: Angebot fehlt`, { status: 'blockiert', blockedBecause: 'Angebot fehlt' }],
    [`${id} fällig 16.3., weil der Anbieter Zeit braucht`, { dueOn: '2026-03-16' }],
    [`${id} fällig 14.3. Messe`, { dueOn: '2026-03-16' }],
    [`${id} verwerfen: doppelt`, { status: 'verworfen' }],
  ])('%s', async (text, expected) => {
    const town = await townHall({ tasks: [steuer(id)] })
    const isShownFirst = !/erledigt|done|in Arbeit/.test(text)
    await town.erika.say(text)
    if (isShownFirst) {
      expect(await town.task(id)).toMatchObject({ rev: 1 })
      await town.erika.say('ja')
    }
    expect(await town.task(id)).toMatchObject({ ...expected, rev: 2 })
    expect(town.erika.read()).toMatch(/erledigt|in Arbeit|blockiert|16. März|verworfen/)
  })

  it('does nothing where the words may mean anything, and shows the task', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const before = await town.everything()
    for (const text of [
      id,
      `${id} erledigt?`,
      `${id} erledigt bis Freitag`,
      `Zeig mir ${id}`,
      `Was ist mit ${id}?`,
      `${id} öffnen`,
    ]) {
      await town.erika.say('hallo')
      await town.erika.say(text)
      expect(town.erika.read(), text).toContain('Bescheide drucken')
    }
    for (const text of [`${id} ist nicht erledigt`, `${id} ist bald erledigt`]) {
      await town.erika.say(text)
      expect(town.erika.read(), text).toContain('Was möchten Sie mit dieser Aufgabe tun?')
    }
    for (const text of [`${id} später`, `${id} weitergeben`]) await town.erika.say(text)
    expect(await town.everything()).toEqual(before)
  })

  it('says what is in the way, in words for what was typed', async () => {
    const town = await townHall({ tasks: [steuer(id), steuer(next, { person: otto.aadObjectId })] })
    await town.erika.say(`${id} erledigt`)
    await town.erika.say(`${id} in Arbeit`)
    expect(town.erika.read()).toContain('ist schon abgeschlossen')
    await town.erika.say(`${id} öffnen`)
    expect((await town.task(id))?.status).toBe('offen')
    await town.erika.say(`${id} öffnen`)
    expect(town.erika.read()).toContain('steht schon so da')
    await town.max.say(`${id} erledigt`)
    expect(town.max.read()).toContain('nur ansehen')
    expect(town.max.buttons()).toContain('Ich übernehme')
    await town.max.say(`${next} übernehmen`)
    expect(town.max.read()).not.toContain('geändert')
    await town.otto.say(`${next} verwerfen: keine Lust`)
    expect(town.otto.read()).toContain('nur die Leitung und die Koordination')
    await town.otto.say('T-2026-99999')
    expect(town.otto.read()).toContain('T-2026-99999 habe ich nicht gefunden')
  })

  it('asks for a reason, and takes nearly every word for one', async () => {
    for (const reason of [
      'weil das Angebot fehlt',
      'Aufgaben sind unklar',
      'Mein Amt ist unterbesetzt',
      'Vertretung fehlt bis Februar',
      'Erinnerungen um 8 nützen nichts',
      '2',
    ]) {
      const town = await townHall({ tasks: [steuer(id)] })
      await town.erika.say(`${id} blockiert`)
      await town.erika.sure(reason)
      expect((await town.task(id))?.blockedBecause).toBe(reason.replace('weil ', ''))
    }
  })

  it('leads out of asking without a change', async () => {
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const before = await town.everything()
    for (const text of [
      'nein',
      'abbrechen',
      'zurück',
      'pause',
      'meine aufgaben',
      'hilfe',
      'unser amt',
      `${id} später`,
    ]) {
      await town.erika.say(`${id} verwerfen`)
      expect(town.erika.read()).toContain('Aufgabe verwerfen?')
      await town.erika.say(text)
      expect(town.erika.read(), text).not.toContain('Aufgabe verwerfen?')
      await town.erika.say('hallo')
      await town.erika.say('Das ist längst erledigt worden')
    }
    expect(await town.everything()).toEqual(before)
  })

  it('keeps the day while it asks for the reason, and the reason while it asks for the day', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say(`${id} fällig 16.3.`)
    expect(town.erika.read()).toContain('nennen Sie kurz den Grund')
    await town.erika.sure('Der Anbieter braucht Zeit')
    expect(await town.task(id)).toMatchObject({ dueOn: '2026-03-16', dueSince: '2026-03-03' })
    expect((await town.task(id))?.history.at(-1)?.what).toMatchObject({ reason: 'Der Anbieter braucht Zeit' })
    await town.erika.click('Termin ändern')
    await town.erika.click({ act: 'task-due-yes' }, { day: '2026-03-01', reason: 'Es eilt' })
    expect(town.erika.read()).toContain('schon vorbei')
    await town.erika.sure('20.3.')
    expect((await town.task(id))?.history.at(-1)?.what).toMatchObject({ to: '2026-03-20', reason: 'Es eilt' })
  })

  it('answers the card that asked, and leaves a dialogue that is open alone', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say(`${id}`)
    await town.erika.say('idee: Digitaler Bauantrag')
    await town.erika.click({ act: 'task-block' })
    await town.erika.sure('Das Angebot fehlt')
    expect(await town.task(id)).toMatchObject({ blockedBecause: 'Das Angebot fehlt' })
    const [session] = await town.store.sessionsOf(erika.aadObjectId)
    expect(session?.doc.progress.at).toBe('problem')
    await town.erika.say('Alles auf Papier')
    expect(town.erika.read()).toContain('Frage 3 von 3')
  })
})

describe('a click on a task', () => {
  it('blocks it with a reason, and tells lead, coordination and whoever has it once', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId, title: 'Bescheide drucken' })] })
    await town.max.say(id)
    await town.max.click('Blockiert')
    await town.max.click('Als blockiert melden', { reason: '' })
    expect(town.max.read()).toContain('nennen Sie kurz den Grund')
    await town.max.click('Als blockiert melden', { reason: 'x'.repeat(501) })
    expect(town.max.read()).toContain('501')
    await town.max.click('Als blockiert melden', { reason: 'Papier **fehlt**' })
    expect(await town.waiting(erika)).toEqual([`blocked ${id}`])
    expect(await town.waiting(selin)).toEqual([`blocked ${id}`])
    expect(await town.waiting(max)).toEqual([])
    await town.work()
    for (const chat of [town.erika, town.selin]) {
      expect(chat.read()).toContain('Bescheide drucken')
      expect(chat.read()).toContain('Papier \\*\\*fehlt\\*\\*')
    }
    expect(await town.waiting(erika)).toEqual([])
  })

  it('tells nobody any more once it goes on before the message was sent', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId })] })
    const before = town.selin.messages().length
    await town.max.sure(`${id} blockiert: Angebot fehlt`)
    await town.max.say(`${id} in Arbeit`)
    await town.work()
    expect(town.selin.messages()).toHaveLength(before)
    expect(await town.waiting(selin)).toEqual([])
  })

  it('tells whoever has a task what somebody else did with it, and nobody what they did themselves', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId }), steuer(next)] })
    await town.selin.sure(`${id} fällig 16.3. Der Rat tagt später`)
    await town.selin.say(`${id} in Arbeit`)
    await town.selin.sure(`${next} fällig 16.3. Der Rat tagt später`)
    await town.erika.sure(`${next} fällig 17.3. Krank`)
    expect(await town.waiting(max)).toEqual([`changed ${id}`])
    expect(await town.waiting(erika)).toEqual([`changed ${next}`])
    expect(await town.waiting(selin)).toEqual([])
    await town.work()
    expect(town.max.read()).toContain('Geändert')
    expect(town.max.read()).toContain('16. März 2026')
  })

  it('passes it on: whoever has it now is told, and whoever had it', async () => {
    const town = await townHall({
      tasks: [steuer(id, { title: 'Bescheide drucken' })],
      units: [unit('hauptamt', { name: { de: 'Hauptamt' }, lead: otto.aadObjectId })],
    })
    await town.selin.say(id)
    await town.selin.click('Weitergeben')
    await town.selin.click({ act: 'task-pass-yes' }, {})
    expect(town.selin.read()).toContain('wählen Sie eine Person oder einen Bereich')
    await town.selin.click({ act: 'task-pass-yes' }, { unit: 'hauptamt' })
    expect(await town.task(id)).toMatchObject({ unit: 'hauptamt' })
    expect(await town.waiting(otto)).toEqual([`assigned ${id}`])
    expect(await town.waiting(erika)).toEqual([`changed ${id}`])
    await town.work()
    expect(town.otto.read()).toContain('Bescheide drucken')
    expect(town.erika.read()).toContain('Hauptamt')
    await town.otto.click({ act: 'task' })
    await town.otto.click('Weitergeben')
    await town.otto.click({ act: 'task-pass-yes' }, { person: max.aadObjectId.toUpperCase() })
    expect(await town.task(id)).toMatchObject({ unit: 'hauptamt', person: max.aadObjectId })
    expect(town.otto.read()).toContain('Max Beispiel')
    await town.max.say(`${id} weitergeben`)
    await town.max.click({ act: 'task-pass-yes' }, { person: 'aaaaaaaa-0000-0000-0000-000000000000' })
    expect(town.max.read()).toContain('kenne ich noch nicht')
  })

  it('is taken over by a member of the unit, and the lead hears of it', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.max.say(id)
    await town.max.click('Ich übernehme')
    expect(await town.task(id)).toMatchObject({ person: max.aadObjectId })
    expect(town.max.buttons()).toContain('Erledigt')
    expect(await town.waiting(erika)).toEqual([`changed ${id}`])
    expect(await town.waiting(max)).toEqual([])
  })

  it('frees what waited for it, and tells whoever is responsible', async () => {
    const third = 'T-2026-10003'
    const tasks = [
      steuer(id, { title: 'Auftrag holen' }),
      steuer(next, { title: 'Bescheide drucken', person: max.aadObjectId, after: [id] }),
      steuer(third, { title: 'Noch nicht', person: max.aadObjectId, after: [id, next] }),
    ]
    const town = await townHall({ tasks })
    await town.max.say(next)
    expect(town.max.read()).toContain('Auftrag holen')
    await town.erika.say(`${id} erledigt`)
    expect(town.erika.read()).toContain('Eine weitere Aufgabe kann jetzt beginnen')
    expect(await town.waiting(max)).toEqual([`free ${next}`])
    await town.work()
    expect(town.max.read()).toContain('Kann beginnen')
    expect(town.max.read()).toContain('Bescheide drucken')
  })

  it('makes a recurring task again, once, and says for when', async () => {
    const recurs = { every: 'quarter', from: '2026-03-03', n: 0 } as const
    const town = await townHall({ tasks: [steuer(id, { recurs, person: max.aadObjectId })] })
    await town.max.say(`${id} erledigt`)
    expect(town.max.read()).toContain('3. Juni 2026')
    await town.max.say(`${id} öffnen`)
    await town.max.say(`${id} erledigt`)
    const { items } = await town.store.tasks({}, { limit: 10 })
    expect(items.map(({ doc }) => [doc.status, doc.dueOn, doc.recurs?.n])).toEqual([
      ['offen', '2026-06-03', 1],
      ['erledigt', '2026-03-03', undefined],
    ])
  })

  it('edits its fields, all or none', async () => {
    const town = await townHall({ tasks: [steuer(id), steuer(next, { after: [id] })] })
    await town.erika.say(id)
    await town.erika.click('Bearbeiten')
    await town.erika.click({ act: 'task-edit-yes' }, { title: 'Neu', after: next })
    expect(town.erika.read()).toContain('im Kreis')
    await town.erika.click({ act: 'task-edit-yes' }, { title: 'Neu', after: 'T-2026-1' })
    expect(town.erika.read()).toContain('T-2026-1 gibt es nicht')
    await town.erika.click({ act: 'task-edit-yes' }, { title: ' ', after: '' })
    expect(await town.task(id)).toEqual(steuer(id))
    await town.erika.click(
      { act: 'task-edit-yes' },
      { title: 'Neu', after: '', goal: 'Weniger Papier', priority: 'hoch', involved: 'it,bauamt', recurs: 'year' },
    )
    expect(await town.task(id)).toMatchObject({
      title: 'Neu',
      goal: 'Weniger Papier',
      priority: 'hoch',
      involved: ['it', 'bauamt'],
      recurs: { every: 'year', from: '2026-03-03', n: 0 },
      rev: 2,
    })
    expect(town.erika.read()).toContain('Weniger Papier')
  })
})

describe('the same thing twice', () => {
  it('takes a double click once, and says the same again', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId })] })
    await town.max.say(id)
    const card = town.max.lastMessage()?.id
    const click = { v: 1, act: 'task-done', id, rev: 1 }
    await town.max.invoke(click, card)
    await town.max.invoke(click, card)
    expect((await town.task(id))?.rev).toBe(2)
    expect(town.max.read()).toContain('Vielen Dank')
    expect(town.max.read()).not.toContain('inzwischen geändert')
  })

  it('makes a new task once, however often "Anlegen" arrives', async () => {
    const town = await townHall()
    await town.erika.say('neue aufgabe')
    const create = { v: 1, act: 'task-create', title: 'Bescheide drucken', unit: 'steueramt', day: '2026-03-10' }
    const card = town.erika.lastMessage()?.id
    await town.erika.invoke(create, card)
    await town.erika.invoke(create, card)
    expect(town.erika.read()).toContain('ist angelegt')
    const together = { ...create, title: 'Briefe kaufen' }
    await Promise.all([town.erika.invoke(together, card), town.erika.invoke(together, card)])
    const { items } = await town.store.tasks({}, { limit: 10 })
    expect(items.map(({ doc }) => doc.title).toSorted()).toEqual(['Bescheide drucken', 'Briefe kaufen'])
  })

  it('does nothing when the same delivery comes twice', async () => {
    const town = await townHall({ tasks: [steuer(id, { recurs: { every: 'year', from: '2026-03-03', n: 0 } })] })
    await town.erika.say(id)
    const origin = town.erika.origin()
    const { invoke, message } = await import('../fixtures/activities/teams.ts')
    const click = invoke(origin, { v: 1, act: 'task-done', id, rev: 1 }, town.erika.lastMessage()?.id)
    await town.erika.post(click)
    const before = await town.everything()
    const answer = await town.erika.post(click)
    expect(answer.status).toBe(200)
    const text = message(town.erika.origin(), 'Aufgabe: Briefe kaufen bis 5.3.')
    await town.erika.post(text)
    const made = await town.everything()
    const sent = town.erika.messages().length
    await town.erika.post(text)
    expect(town.erika.messages()).toHaveLength(sent)
    expect(await town.everything()).toEqual(made)
    expect(JSON.stringify(made)).not.toEqual(JSON.stringify(before))
  })

  it('lets one of two people win, and shows the other what happened', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    for (const chat of [town.erika, town.selin]) await chat.say(id)
    await Promise.all([
      town.erika.click({ act: 'task-done' }),
      town.selin.invoke({ v: 1, act: 'task-drop-yes', id, rev: 1, reason: 'Doppelt' }),
    ])
    const after = await town.task(id)
    expect(after?.rev).toBe(2)
    const loser = after?.status === 'erledigt' ? town.selin : town.erika
    expect(loser.read()).toContain('inzwischen geändert')
    expect(loser.read()).toMatch(after?.status === 'erledigt' ? /erledigt/ : /verworfen/)
  })

  it('tells the other who acts a moment later on an old card, and keeps what the first did', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    for (const chat of [town.erika, town.selin]) await chat.say(id)
    await town.selin.click({ act: 'task-progress' })
    await town.erika.click({ act: 'task-done' })
    expect((await town.task(id))?.status).toBe('in-arbeit')
    expect(town.erika.read()).toContain('inzwischen geändert')
    await town.erika.click({ act: 'task-done' })
    expect((await town.task(id))?.status).toBe('erledigt')
  })
})

describe('a task in a group', () => {
  it('is acted on, and answered in the personal chat', async () => {
    const { group } = await import('../fixtures/activities/teams.ts')
    const town = await townHall({ tasks: [steuer(id, { title: 'Bescheide drucken' })] })
    const room = town.chat(erika, group)
    await room.say(`${id} blockiert`)
    await room.say('Das Angebot fehlt')
    expect((await town.task(id))?.status).toBe('offen')
    await town.erika.sure('Das Angebot fehlt')
    expect((await town.task(id))?.blockedBecause).toBe('Das Angebot fehlt')
    await room.say(`${id} in Arbeit`)
    expect((await town.task(id))?.status).toBe('in-arbeit')
    expect(JSON.stringify(room.messages())).not.toContain('Bescheide')
    expect(town.erika.read()).toContain('Bescheide drucken')
  })
})

it('speaks English, too', async () => {
  const town = await townHall({ tasks: [steuer(id)] })
  await town.erika.say('english')
  await town.erika.sure(`${id} blocked because the offer is missing`)
  expect(await town.task(id)).toMatchObject({ blockedBecause: 'the offer is missing' })
  expect(town.erika.read()).toContain('Tax department')
  await town.erika.say('Task: Order paper by 10 March for IT')
  expect(town.erika.read()).toContain('has been created')
})
