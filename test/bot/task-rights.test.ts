import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports/store/store.ts'
import { erika, max } from '../fixtures/activities/teams.ts'
import type { Chat } from '../fixtures/chat.ts'
import { assessment, person, put, unit } from '../fixtures/documents.ts'
import { memoryStore } from '../fixtures/store.ts'
import { otto, steuer, type TownHall, townHall } from '../fixtures/town-hall.ts'

const id = 'T-2026-10001'
const mine = 'T-2026-10002'

/** Everything that changes a task, as our own cards would send it. */
const changing: Record<string, unknown>[] = [
  { act: 'task-done' },
  { act: 'task-progress' },
  { act: 'task-open' },
  { act: 'task-take' },
  { act: 'task-block-yes', reason: 'Angebot fehlt' },
  { act: 'task-drop-yes', reason: 'Doppelt' },
  { act: 'task-later-on', step: 'tomorrow' },
  { act: 'task-later-on', day: '2026-03-20' },
  { act: 'task-due-yes', day: '2026-03-20', reason: 'Krank' },
  { act: 'task-pass-yes', person: otto.aadObjectId },
  { act: 'task-pass-yes', unit: 'it' },
  { act: 'task-edit-yes', title: 'Gekapert', after: '' },
]

/** Clicks all this, and expects that nothing changes and every answer is a polite card. */
async function expectNothing(town: TownHall, chat: Chat, clicks: unknown[]): Promise<void> {
  const before = await town.everything()
  for (const click of clicks) {
    const { status, body } = await chat.invoke(click)
    expect(status, JSON.stringify(click).slice(0, 200)).toBe(200)
    expect(body).toMatchObject({ statusCode: 200 })
    for (const { card } of chat.messages().slice(-2))
      expect(card ? chat.read(card) : '').not.toMatch(/undefined|null|NaN|\[object|Tut mir leid|Kennung der Meldung/)
  }
  expect(await town.everything()).toEqual(before)
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([])
}

const forged = (rest: object) =>
  changing.map((click): Record<string, unknown> => ({ v: 1, id, rev: 1, ...click, ...rest }))

describe('a forged click', () => {
  it('changes nothing on a task of others, whatever it says', async () => {
    const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId }), steuer(mine, { unit: 'bauamt' })] })
    await town.otto.say('hallo')
    await expectNothing(town, town.otto, [...forged({}), ...forged({ arg: id }), ...forged({ id: mine })])
    await town.otto.invoke(forged({})[0])
    expect(town.otto.read()).toContain('nur ansehen')
  })

  it('lets a member of the unit do no more than take what nobody has', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.max.say('hallo')
    await expectNothing(
      town,
      town.max,
      forged({}).filter(({ act }) => act !== 'task-take'),
    )
    await town.max.invoke({ v: 1, act: 'task-take', id, rev: 1 })
    await expectNothing(town, town.max, [
      { v: 1, act: 'task-edit-yes', id, rev: 2, title: 'Meins', after: '' },
      { v: 1, act: 'task-drop-yes', id, rev: 2, reason: 'Keine Lust' },
    ])
    expect(town.max.read()).toContain('nur die Leitung und die Koordination')
  })

  it('changes nothing from an old card, without a revision, or for a number that was made up', async () => {
    const town = await townHall({ tasks: [steuer(id, { rev: 4 })] })
    await town.erika.say('hallo')
    const later = ({ act }: Record<string, unknown>) => act !== 'task-later-on'
    await expectNothing(town, town.erika, [
      ...forged({ rev: 3 }).filter(later),
      ...forged({ rev: 0 }).filter(later),
      ...forged({ rev: undefined }).filter(later),
      ...forged({ rev: 5 }).filter(later),
      ...['', 'T-2026-99999', '__proto__', 'constructor', '../../etc/passwd', 'x'.repeat(100)].flatMap(made =>
        forged({ id: made }),
      ),
      ...forged({ id: 'x'.repeat(101) }),
    ])
    await town.erika.invoke({ v: 1, act: 'task-done', id, rev: 3 })
    expect(town.erika.read()).toContain('inzwischen geändert')
  })

  it('changes nothing with inputs of another shape, huge or empty ones', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say('hallo')
    const huge = 'ü'.repeat(20_000)
    const shapes = [{ $ne: 1 }, ['x'], null, huge, '', '   ', '\u202e\u0000']
    const inputs = [
      ['task-block-yes', 'reason'],
      ['task-drop-yes', 'reason'],
      ['task-due-yes', 'day'],
      ['task-later-on', 'day'],
      ['task-edit-yes', 'title'],
      ['task-create', 'title'],
    ]
    await expectNothing(town, town.erika, [
      ...inputs.flatMap(([act, input = '']) => shapes.map(value => ({ v: 1, act, id, rev: 1, [input]: value }))),
      ...shapes.map(reason => ({ v: 1, act: 'task-due-yes', id, rev: 1, day: '2026-03-20', reason })),
      ...shapes.map(day => ({ v: 1, act: 'task-due-yes', id, rev: 1, day, reason: 'Krank' })),
      ...['2026-02-31', '1999-01-01', '99999-01-01', 'heute oder morgen', '-1'].map(day => ({
        v: 1,
        act: 'task-later-on',
        id,
        rev: 1,
        day,
      })),
      ...shapes.map(who => ({ v: 1, act: 'task-pass-yes', id, rev: 1, person: who, unit: who })),
      ...shapes.map(after => ({ v: 1, act: 'task-edit-yes', id, rev: 1, title: huge, after })),
      { v: 1, act: 'task-edit-yes', id, rev: 1, title: 'Neu', goal: huge },
      { v: 1, act: 'task-create', title: 'Neu', unit: huge, day: '2026-03-20' },
      { v: 1, act: 'task-create', title: 'Neu', unit: 'it', day: huge },
      { v: 1, act: 'task-done', id: [id], rev: 1 },
      { v: 1, act: 'task-done', id, rev: '1' },
      { v: 1, act: 'task-done', id, rev: 1.5 },
      { v: 1, act: 'task-done', id, rev: 1, arg: 'T-2026-10001 '.repeat(100) },
      {
        v: 1,
        act: 'task-done',
        id,
        rev: 1,
        ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x${n}`, 'y'])),
      },
    ])
  })

  it('shows whatever list an argument names, and no more', async () => {
    const town = await townHall({ tasks: [steuer(id), steuer(mine, { unit: 'bauamt' })] })
    await town.otto.say('hallo')
    const lists = [
      `${id} ${mine}`,
      'b:x f:y a:z c:',
      'digest coordinator',
      `digest ${'T-2026-10001 '.repeat(30)}`,
      's:nobody',
      `s:${erika.aadObjectId}`,
      '💥 \n <script> 0 T- T-T-T-',
      'constructor __proto__',
      'x'.repeat(500),
      '',
    ]
    const pages = ['999999;abc', '2;', '-1;x~y', '2;{"id":1}', '1e9;~', '2;T-2026-10001', 'x']
    await expectNothing(town, town.otto, [
      ...lists.map(arg => ({ v: 1, act: 'news', arg })),
      ...lists.map(arg => ({ v: 1, act: 'task', id, arg })),
      ...lists.map(arg => ({ v: 1, act: 'task-done', id, rev: 1, arg })),
      ...pages.flatMap(arg => [
        { v: 1, act: 'my-tasks', arg },
        { v: 1, act: 'roadmap', id: '2026-Q1', arg },
        { v: 1, act: 'unit-tasks-of', id: 'steueramt', step: 'offen', arg },
      ]),
      ...['2026-Q5', '1026-Q1', '2099-Q4', 'x', '__proto__'].map(quarter => ({ v: 1, act: 'roadmap', id: quarter })),
      ...['x', '__proto__', 'overdue'].map(step => ({ v: 1, act: 'unit-tasks-of', id: 'steueramt', step })),
      ...['x', '__proto__', ''].map(each => ({ v: 1, act: 'unit-tasks', id: each })),
    ])
  })

  it('neither plans nor adopts nor creates for others', async () => {
    const town = await townHall()
    await town.seed([put('assessments', assessment('P-2026-10001'))])
    await town.otto.say('hallo')
    await expectNothing(town, town.otto, [
      { v: 1, act: 'plans' },
      { v: 1, act: 'plan', id: 'digitale-agenda' },
      { v: 1, act: 'plan-preview', id: 'digitale-agenda', start: '2026-04-01' },
      { v: 1, act: 'plan-yes', id: 'digitale-agenda', arg: '2026-04-01' },
      { v: 1, act: 'plan-yes', id: 'made-up', arg: 'x' },
      { v: 1, act: 'adopt-yes', id: 'P-2026-99999', tasks: 'a,b' },
      { v: 1, act: 'new-task' },
      { v: 1, act: 'task-create', title: 'Kapern', unit: 'steueramt', day: '2026-03-20' },
    ])
    for (const text of ['Aufgabe: Kapern bis 5.3. für Steueramt', 'vorlage ab 1.4.', 'P-2026-99999 übernehmen'])
      await town.otto.say(text)
    expect((await town.store.tasks({}, { limit: 1 })).total).toBe(0)
    await town.selin.say('vorlage')
    await expectNothing(town, town.selin, [
      { v: 1, act: 'plan-yes', id: 'made-up', arg: '2026-04-01' },
      { v: 1, act: 'plan-yes', id: 'digitale-agenda', arg: '2025-04-01' },
      { v: 1, act: 'plan-yes', id: 'digitale-agenda', arg: 'x'.repeat(500) },
      { v: 1, act: 'plan-yes', id: 'digitale-agenda' },
    ])
  })
})

describe('a right that was revoked', () => {
  it('is gone with the next click on a card that still shows it', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say(id)
    expect(town.erika.buttons()).toContain('Erledigt')
    const stored = await town.store.get('units', 'steueramt')
    await town.seed([put('units', unit('steueramt', { lead: otto.aadObjectId }), stored?.version)])
    await town.erika.click('Erledigt')
    expect(town.erika.read()).toContain('nur ansehen')
    await expectNothing(town, town.erika, forged({}))
    expect(town.erika.buttons()).not.toContain('Erledigt')
  })

  it('is gone with the next word, too, after a card asked for a reason', async () => {
    const town = await townHall({ tasks: [steuer(id)] })
    await town.erika.say(`${id} blockiert`)
    const stored = await town.store.get('units', 'steueramt')
    await town.seed([put('units', unit('steueramt', { lead: otto.aadObjectId }), stored?.version)])
    await town.erika.say('Das Angebot fehlt')
    expect((await town.task(id))?.status).toBe('offen')
    expect(town.erika.read()).toContain('nur ansehen')
  })

  it('counts also between decision and commit', async () => {
    const real = await memoryStore()
    let meanwhile: (() => Promise<void>) | undefined
    const store: Store = new Proxy(real, {
      get(target, key) {
        if (key !== 'commit') return bound(target, key)
        return async (change: Parameters<Store['commit']>[0]) => {
          const first = change.changes.some(({ collection }) => collection === 'tasks') ? meanwhile : undefined
          if (first) meanwhile = undefined
          await first?.()
          return target.commit(change)
        }
      },
    })
    const town = await townHall({ store, tasks: [steuer(id), steuer(mine)] })
    await town.erika.say(id)
    meanwhile = async () => {
      const stored = await real.get('units', 'steueramt')
      await town.seed([put('units', unit('steueramt', { lead: otto.aadObjectId }), stored?.version)])
    }
    await town.erika.click('Erledigt')
    expect((await town.task(id))?.status).toBe('offen')
    expect(town.erika.read()).toContain('nur ansehen')

    // The same for a coordinator who was appointed, and for a substitute.
    const known = await town.person(max)
    if (!known) throw new Error('Max is missing')
    const version = (await real.get('people', max.aadObjectId))?.version
    await town.seed([put('people', { ...known, coordinator: { by: 'x', on: '2026-03-02' } }, version)])
    await town.max.say(mine)
    meanwhile = async () => {
      const now = await real.get('people', max.aadObjectId)
      const { coordinator: _, ...dismissed } = now?.doc ?? person('x')
      await town.seed([put('people', dismissed, now?.version)])
    }
    await town.max.click('Erledigt')
    expect(meanwhile).toBeUndefined()
    expect((await town.task(mine))?.status).toBe('offen')

    const absent = await real.get('people', otto.aadObjectId)
    const until = '2026-03-10'
    if (absent)
      await town.seed([
        put('people', { ...absent.doc, substitute: { person: erika.aadObjectId, until } }, absent.version),
      ])
    await town.erika.say(mine)
    meanwhile = async () => {
      const now = await real.get('people', otto.aadObjectId)
      const { substitute: _, ...back } = now?.doc ?? person('x')
      await town.seed([put('people', back, now?.version)])
    }
    await town.erika.click('Erledigt')
    expect((await town.task(mine))?.status).toBe('offen')
    expect(town.erika.read()).toContain('nur ansehen')
  })
})

function bound(target: Store, key: string | symbol): unknown {
  const value = Reflect.get(target, key)
  return typeof value === 'function' ? value.bind(target) : value
}

it('lets everybody read a task, and names its person only to those who may act on it', async () => {
  const town = await townHall({ tasks: [steuer(id, { person: max.aadObjectId, title: 'Bescheide drucken' })] })
  for (const chat of [town.otto, town.selin]) await chat.say(id)
  expect(town.otto.read()).toContain('Bescheide drucken')
  expect(town.otto.read()).not.toContain('Max Beispiel')
  expect(town.otto.buttons()).not.toContain('Erledigt')
  expect(town.selin.read()).toContain('Max Beispiel')
})
