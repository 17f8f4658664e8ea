import { unit } from '../../fixtures/documents.ts'
import { steuer } from '../../fixtures/town-hall.ts'
import { type Chapter, dora } from '../day.ts'

const acts = [
  ['task-progress', {}],
  ['task-take', {}],
  ['task-block', {}],
  ['task-block-yes', { reason: 'Angebot fehlt' }],
  ['task-drop', {}],
  ['task-drop-yes', { reason: 'Nicht mehr nötig' }],
  ['task-later', {}],
  ['task-later-on', { step: 'tomorrow' }],
  ['task-due', {}],
  ['task-due-yes', { day: '2026-03-20', reason: 'Später' }],
  ['task-pass', {}],
  ['task-pass-yes', { unit: 'bauamt' }],
  ['task-edit', {}],
  ['task-edit-yes', { title: 'Anders' }],
  ['task-done', {}],
  ['task-open', {}],
] as const

/** Everything that can be done with a task, by whom it is allowed and by whom it is not, clicked. */
export const tasks: Chapter = {
  name: 'tasks',
  begin: () => ({
    units: [unit('kaemmerei', { name: { de: 'Kämmerei', en: 'Treasury' }, deputy: dora.aadObjectId })],
    tasks: [
      ...acts.map((_, n) => steuer(`T-2026-200${String(n + 10)}`, { title: `Aufgabe ${n}`, dueOn: '2026-03-10' })),
      ...Array.from({ length: 14 }, (_, n) =>
        steuer(`T-2026-300${String(n + 10)}`, { title: `Weitere ${n}`, dueOn: `2026-0${4 + (n % 5)}-10` }),
      ),
      steuer('T-2026-40001', { title: 'Grundlage' }),
      steuer('T-2026-40002', { title: 'Darauf aufbauend', after: ['T-2026-40001'] }),
      steuer('T-2026-40003', { title: 'Kommt wieder', recurs: { every: 'quarter', from: '2026-03-03', n: 0 } }),
      steuer('T-2026-40004', { title: 'Kasse prüfen', unit: 'kaemmerei', dueOn: '2026-02-20' }),
    ],
  }),
  async play({ erika, max, otto, selin, dora: deputy, emily, at }) {
    for (const [n, [act, more]] of acts.entries()) {
      const id = `T-2026-200${n + 10}`
      for (const user of [otto, max]) await user.act(act, { id, rev: 1, ...more })
      await erika.act(act, { id, rev: 7, ...more })
      await erika.act(act, { id, ...more })
      await erika.act(act, { id: 'T-2026-99999', rev: 1, ...more })
      await erika.act('task', { id })
      await erika.act(act, { id, rev: 1, ...more })
      await erika.act(act, { id, rev: 1, ...more })
      await erika.says('nein')
      await selin.act(act, { id, rev: 2, ...more })
      await selin.submits(act, { id, rev: 3, arg: `${id} T-2026-40001`, ...more })
    }
    await otto.act('task', { id: 'T-2026-99999' })
    await otto.act('task', { id: 'T-2026-20010' })
    // What is missing is asked for, and may be typed.
    const id = 'T-2026-30010'
    await erika.act('task', { id })
    await erika.click({ act: 'task-block' })
    await erika.click({ act: 'task-block-yes' }, { reason: '' })
    await erika.says('ja', 'hilfe', 'weiter')
    await erika.act('task-block', { id })
    await erika.says('weil das Angebot fehlt')
    await erika.act('task-progress', { id, rev: 2 })
    await erika.act('task-due', { id })
    await erika.says('keine Ahnung wann', '20.3.', 'denn der Anbieter liefert später')
    await erika.act('task-due', { id })
    await erika.says('22.3., weil Sonntag ist')
    await erika.act('task-due-yes', { id, rev: 5, day: '', reason: '' })
    await erika.act('task-due-yes', { id, rev: 5, day: '2026-03-25', reason: '' })
    await erika.says('Wegen Urlaub')
    await erika.act('task-later', { id })
    await erika.says('irgendwann', 'nächste woche')
    await erika.act('task-later', { id })
    await erika.says('morgen')
    for (const more of [
      { step: 'week' },
      { step: 'nonsense' },
      { day: '2026-03-03' },
      { day: '2026-03-14' },
      { day: '2030-01-01' },
      {},
    ])
      await erika.act('task-later-on', { id, ...more })
    await erika.act('task-later-on', { id: 'T-2026-20010', step: 'week' })
    await otto.act('task-later-on', { id, step: 'week' })
    await erika.act('task-drop', { id })
    await erika.says('x'.repeat(501), 'zurück')
    await erika.act('task-drop', { id })
    await erika.says('Doppelt')
    await erika.act('task-open', { id, rev: 7 })
    await erika.act('task-drop', { id })
    await erika.says('aufgaben sind unklar')
    // Passed on.
    const passed = 'T-2026-30011'
    await erika.act('task-pass', { id: passed })
    await erika.click({ act: 'task-pass-yes' })
    await erika.act('task-pass-yes', { id: passed, rev: 1, person: 'unknown' })
    await erika.act('task-pass-yes', { id: passed, rev: 1, unit: 'unknown' })
    await erika.act('task-pass-yes', { id: passed, rev: 1, person: max.user.aadObjectId })
    await max.act('task', { id: passed })
    await max.act('task-progress', { id: passed, rev: 2 })
    await max.act('task-pass-yes', { id: passed, rev: 3, unit: 'it' })
    await max.act('task-drop', { id: passed })
    await otto.act('task-take', { id: passed, rev: 3 })
    // Edited.
    const edited = 'T-2026-30012'
    const fields = {
      title: 'Neu benannt',
      goal: 'Ziel',
      financing: 'Haushalt',
      indicator: 'Zahl',
      priority: 'hoch',
      recurs: 'year',
    }
    await erika.act('task-edit', { id: edited })
    await erika.click({ act: 'task-edit-yes' }, { title: '' })
    await erika.act('task-edit-yes', {
      id: edited,
      rev: 1,
      ...fields,
      involved: 'it,bauamt,unknown',
      after: 'T-2026-40001 und T-2026-40002',
    })
    for (const after of ['T-2026-99999', 'quatsch', edited, 'T-2026-40001, T-2026-30012'])
      await erika.act('task-edit-yes', { id: edited, rev: 2, ...fields, after })
    for (const more of [
      { title: 'x'.repeat(201) },
      { goal: 'x'.repeat(501) },
      { financing: 'x'.repeat(501) },
      { indicator: 'x'.repeat(501) },
    ])
      await erika.act('task-edit-yes', { id: edited, rev: 2, ...fields, ...more })
    await erika.act('task', { id: edited })
    // What follows from a task that is done.
    await erika.act('task-done', { id: 'T-2026-40003', rev: 1 })
    await erika.act('task-done', { id: 'T-2026-40003', rev: 1 })
    await erika.act('task', { id: 'T-2026-10001' })
    await erika.act('task-done', { id: 'T-2026-40001', rev: 1 })
    await erika.act('task', { id: 'T-2026-40002' })
    await deputy.act('my-tasks')
    await deputy.act('task-block-yes', { id: 'T-2026-40004', rev: 1, reason: 'Es fehlt Geld' })
    await at('2026-03-03T09:05:00Z')
    for (const user of [erika, max, selin]) {
      await user.click({ act: 'task' })
      await user.click({ act: 'news' })
    }
    await erika.act('news')
    await erika.act('news', { arg: 'nonsense' })
    await erika.act('news', {
      arg: 'digest coordinator s:x T-2026-40002 b:T-2026-40004 f:T-2026-40002 a:T-2026-30011 c:T-2026-30010 i:step:2026-10001:0',
    })
    await selin.act('news', { arg: 'digest' })
    // Lists.
    await erika.act('my-tasks')
    await erika.click('Nächste Seite')
    await erika.click('Vorige Seite')
    for (const user of [erika, otto, selin]) {
      await user.act('my-tasks')
      await user.act('my-tasks', { arg: '' })
      await user.act('unit-tasks')
      await user.act('unit-tasks', { id: 'bauamt' })
      await user.act('unit-tasks', { id: 'unknown' })
      for (const step of ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen', 'overdue', 'nonsense'])
        await user.act('unit-tasks-of', { id: 'steueramt', step })
      await user.act('unit-tasks-of', { id: 'unknown', step: 'offen' })
      for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q4', '2030-Q1', 'nonsense'])
        await user.act('roadmap', { id: quarter })
      await user.act('roadmap')
      await user.act('new-task')
    }
    await emily.says('english', 'my tasks', 'the roadmap', 'our department', 'tasks of the Steueramt', 'T-2026-40002')
    // New ones.
    await erika.act('new-task')
    await erika.click({ act: 'task-create' }, { title: '', day: '' })
    await erika.act('task-create', { title: 'Formulare prüfen', unit: 'steueramt', day: '2026-03-22' })
    await erika.act('task-create', { title: 'Formulare prüfen', unit: 'steueramt', day: '2026-03-22' })
    await erika.act('task-create', { title: 'x'.repeat(201), unit: 'steueramt', day: '2026-03-20' })
    await erika.act('task-create', { title: 'Formulare', unit: 'unknown', day: '2026-03-20' })
    await erika.act('task-create', { title: 'Formulare', day: '2020-03-20' })
    await erika.act('task-create', { title: 'Formulare', day: '2026-03-20', id: '2026-10001' })
    await max.act('task-create', { title: 'Für uns', unit: 'steueramt', day: '2026-03-20' })
    await max.act('task-create', { title: 'Für andere', unit: 'bauamt', day: '2026-03-20' })
    await otto.act('task-create', { title: 'Für andere', unit: 'bauamt', day: '2026-03-20' })
    await selin.act('task-create', { title: 'Für alle', unit: 'it', day: '2026-03-20', id: '2026-99999' })
    // The days go by.
    await max.act('task', { id: 'T-2026-10002' })
    await at('2026-03-03T12:00:00Z')
    await at('2026-03-09T07:31:00Z')
    await erika.click({ act: 'task' })
    await erika.click({ act: 'news' })
    await at('2026-03-10T09:05:00Z')
    await erika.click({ act: 'task-later' })
    await erika.click({ act: 'task-later-on', step: 'week' })
    await erika.click({ act: 'task-done' })
    await at('2026-03-16T07:31:00Z')
    await at('2026-04-03T09:05:00Z')
    await at('2026-04-13T09:05:00Z')
  },
}
