import { describe, expect, it } from 'vitest'
import { erika, listedMember, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, put, task, unit } from '../fixtures/documents.ts'
import { proposal, selin, type TownHall, townHall } from '../fixtures/town-hall.ts'

const pair = '2026-10001+T-2026-10001'

/** A Tuesday. Erika leads the Steueramt, Max the Standesamt; the overview of the week comes on Monday. */
async function town(): Promise<TownHall> {
  const hall = await townHall({
    units: [unit('standesamt', { name: { de: 'Standesamt', en: 'Registry' }, lead: max.aadObjectId })],
    ideas: [proposal('2026-10001', 'Terminbuchung im Steueramt', { reviewUnit: 'steueramt' })],
    tasks: [
      task('T-2026-10001', { title: 'Online-Terminbuchung Standesamt', unit: 'standesamt', dueOn: '2026-06-30' }),
    ],
  })
  await hall.at('2026-03-03T09:10:00Z')
  return hall
}

function heard(chat: Chat, text: string): number {
  return chat.messages().filter(message => JSON.stringify(message).includes(text)).length
}

const headline = 'Steueramt und Standesamt haben Ähnliches vor'

describe('the radar for synergies', () => {
  it('finds what is alike, tells coordinators once with the weekly overview, and brings the leads into one chat', async () => {
    const hall = await town()
    expect((await hall.store.synergies()).map(({ doc }) => doc)).toMatchObject([{ id: pair, state: 'open' }])
    expect(heard(hall.selin, headline)).toBe(0)
    await hall.seed([
      put('assessments', assessment('P-2026-10001', { title: 'Terminbuchung', unit: 'Bauamt', unitId: 'bauamt' })),
    ])
    for (const instant of ['2026-03-09T05:00:00Z', '2026-03-09T09:30:00Z', '2026-03-09T12:00:00Z'])
      await hall.at(instant)
    expect((await hall.store.synergies()).length).toBeGreaterThan(1)
    const told = () => hall.selin.messages().filter(message => JSON.stringify(message).includes('haben Ähnliches vor'))
    expect(told()).toHaveLength(1)
    expect(heard(hall.erika, 'haben Ähnliches vor')).toBe(0)
    await hall.at('2026-03-16T09:30:00Z')
    expect(told()).toHaveLength(2)

    await hall.selin.say('Synergien')
    expect(hall.selin.read()).toContain(headline)
    for (const [chat, who, mail] of [
      [hall.erika, erika, 'erika@example.org'],
      [hall.max, max, 'max@example.org'],
    ] as const)
      hall.connector.members.set(chat.place.id, [{ ...listedMember(who), userPrincipalName: mail }])
    await hall.selin.invoke({ v: 1, act: 'synergy-chat', id: pair })
    expect(hall.selin.lastMessage()?.text).toMatch(
      /l\/chat\/0\/0\?users=(erika%40example.org%2Cmax%40example.org|max%40example.org%2Cerika%40example.org)&/,
    )
    expect(JSON.stringify(await hall.store.synergies())).not.toMatch(/example.org/)
  })

  it('stands in one message with the weekly overview of a coordinator who leads a unit, and comes on no other day', async () => {
    const hall = await town()
    const bauamt = await hall.store.get('units', 'bauamt')
    if (!bauamt) throw new Error('no Bauamt')
    await hall.store.commit({
      at: '2026-03-03T09:11:00Z',
      reads: [],
      changes: [
        { collection: 'units', id: 'bauamt', expect: bauamt.version, put: { ...bauamt.doc, lead: selin.aadObjectId } },
        ...[put('tasks', task('T-2026-10009', { title: 'Kran prüfen', unit: 'bauamt', dueOn: '2026-06-30' }))],
      ],
    })
    for (const instant of ['2026-03-03T09:20:00Z', '2026-03-04T09:30:00Z']) await hall.at(instant)
    expect(heard(hall.selin, headline)).toBe(0)
    await hall.at('2026-03-09T09:30:00Z')
    expect(heard(hall.selin, headline)).toBe(1)
    const [message] = hall.selin.messages().filter(each => JSON.stringify(each).includes(headline))
    expect(JSON.stringify(message)).toContain('1 offen')
  })

  it('remembers that two have nothing to do with each other', async () => {
    const hall = await town()
    await hall.selin.say('Synergien')
    await hall.selin.click({ act: 'synergy-unrelated' })
    expect(hall.selin.read()).toContain('Trittstein zeigt dieses Paar nicht mehr')
    expect(hall.selin.read()).not.toContain(headline)
    for (const instant of ['2026-03-09T09:30:00Z', '2026-03-16T09:30:00Z']) await hall.at(instant)
    expect(heard(hall.selin, '🔗')).toBe(0)
    expect((await hall.store.get('synergies', pair))?.doc.state).toBe('unrelated')
  })

  it('says nothing of what is over by then, and forgets what is gone', async () => {
    const hall = await town()
    const idea = await hall.store.get('ideas', '2026-10001')
    await hall.store.commit({
      at: '2026-03-04T09:00:00Z',
      reads: [],
      changes: [{ collection: 'ideas', id: '2026-10001', expect: idea?.version ?? 0, delete: true }],
    })
    await hall.at('2026-03-09T09:30:00Z')
    expect(heard(hall.selin, '🔗')).toBe(0)
    expect(await hall.store.synergies()).toEqual([])
    await hall.selin.say('Synergien')
    expect(hall.selin.read()).toContain('Zurzeit gleichen sich keine zwei Vorhaben')
  })

  it('names no person, and is for coordinators alone', async () => {
    const hall = await town()
    const stored = JSON.stringify(await hall.store.synergies())
    for (const id of [max.aadObjectId, erika.aadObjectId, max.name]) expect(stored).not.toContain(id)
    await hall.max.say('Synergien')
    expect(hall.max.read()).toContain('Das kann nur die Koordination')
    await hall.max.invoke({ v: 1, act: 'synergy-chat', id: pair })
    expect(JSON.stringify(hall.max.messages())).not.toContain('l/chat')
  })
})
