import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { block, type Changed, drop, edit, finish, moveDue, passTo, reopen, start } from '../../src/task/change.ts'
import { isOpen } from '../../src/task/task.ts'
import { anyChange, done, step, task } from './make.ts'

const open = task()
const working = done(start(open, step))
const blocked = done(block(open, ' Haushalt fehlt ', step))
const finished = done(finish(open, step))
const dropped = done(drop(open, ' Nicht mehr nötig ', step))

describe('the status goes from one to another', () => {
  test.each<[string, Changed, object]>([
    ['start', start(open, step), { status: 'in-arbeit' }],
    ['go on after a block', start(blocked, step), { status: 'in-arbeit' }],
    ['block', block(working, 'x', step), { status: 'blockiert', blockedBecause: 'x' }],
    ['block for another reason', block(blocked, 'Urlaub', step), { blockedBecause: 'Urlaub' }],
    ['finish', finish(working, step), { status: 'erledigt', endedOn: '2026-12-01' }],
    ['finish what is blocked', finish(blocked, step), { status: 'erledigt' }],
    ['drop', drop(blocked, 'x', step), { status: 'verworfen', endedOn: '2026-12-01' }],
    ['open again what is done', reopen(finished, step), { status: 'offen' }],
    ['open again what is dropped', reopen(dropped, step), { status: 'offen' }],
    ['move the due date', moveDue(open, '2027-02-01', ' x ', step), { dueOn: '2027-02-01', dueSince: '2026-12-01' }],
    ['pass to a person', passTo(open, { person: 'p' }, step), { person: 'p', unit: 'hauptamt' }],
    ['pass to a unit', passTo(open, { unit: 'it' }, step), { unit: 'it' }],
    ['edit', edit(open, { title: ' Neu ' }, step), { title: 'Neu' }],
  ])('%s', (_, changed, expected) => {
    expect(done(changed)).toMatchObject(expected)
  })

  test.each<[string, Changed, string]>([
    ['start twice', start(working, step), 'same'],
    ['start what is done', start(finished, step), 'ended'],
    ['block twice for the same reason', block(blocked, 'Haushalt fehlt', step), 'same'],
    ['block what is dropped', block(dropped, 'x', step), 'ended'],
    ['finish twice', finish(finished, step), 'same'],
    ['finish what is dropped', finish(dropped, step), 'ended'],
    ['drop twice', drop(dropped, 'x', step), 'same'],
    ['drop what is done', drop(finished, 'x', step), 'ended'],
    ['open again what is open', reopen(blocked, step), 'not-ended'],
    ['move to the same day', moveDue(open, open.dueOn, 'x', step), 'same'],
    ['move what is done', moveDue(finished, '2027-02-01', 'x', step), 'ended'],
    ['pass to the same unit', passTo(open, { unit: 'hauptamt' }, step), 'same'],
    ['pass to the same person', passTo(task({ person: 'p' }), { person: 'p' }, step), 'same'],
    ['pass on what is done', passTo(finished, { unit: 'it' }, step), 'ended'],
    ['edit nothing', edit(open, { title: ' ', goal: '', recurs: 'never' }, step), 'same'],
    ['edit what is dropped', edit(dropped, { title: 'Neu' }, step), 'ended'],
  ])('not: %s', (_, changed, why) => {
    expect(changed).toEqual({ ok: false, why })
  })
})

test('the history says what happened, by role and never by person', () => {
  const after = [
    (t = open) => start(t, step),
    (t = open) => block(t, ' Haushalt fehlt ', step),
    (t = open) => moveDue(t, '2027-02-01', ' später ', step),
    (t = open) => passTo(t, { person: 'p-1' }, step),
    (t = open) => passTo(t, { unit: 'it' }, step),
    (t = open) => edit(t, { priority: 'hoch' }, step),
    (t = open) => drop(t, ' doppelt ', step),
  ].reduce((now, change) => done(change(now)), open)
  expect(after.history.slice(1).map(({ what }) => what)).toEqual([
    { is: 'status', to: 'in-arbeit' },
    { is: 'status', to: 'blockiert', reason: 'Haushalt fehlt' },
    { is: 'due', from: '2027-01-29', to: '2027-02-01', reason: 'später' },
    { is: 'passed', to: 'person', unit: 'hauptamt' },
    { is: 'passed', to: 'unit', unit: 'it' },
    { is: 'edited' },
    { is: 'status', to: 'verworfen', reason: 'doppelt' },
  ])
  expect(after.history.every(({ on, by }, at) => at === 0 || (on === step.on && by === step.by))).toBe(true)
  expect(after).not.toHaveProperty('person')
})

test('editing sets fields, takes them away, and leaves alone what is not given', () => {
  const full = task({ goal: 'Ziel', financing: 'Haushalt', recurs: { every: 'year', from: '2026-01-29', n: 1 } })
  expect(done(edit(full, { goal: ' ', indicator: ' Zahl ' }, step))).toMatchObject({
    financing: 'Haushalt',
    indicator: 'Zahl',
    recurs: { every: 'year', from: '2026-01-29', n: 1 },
  })
  expect(done(edit(full, { goal: '' }, step))).not.toHaveProperty('goal')
  expect(done(edit(full, { field: 'culture' }, step)).field).toBe('culture')
  expect(done(edit(task({ field: 'culture' }), { field: '' }, step))).not.toHaveProperty('field')
  expect(done(edit(full, { recurs: 'never' }, step))).not.toHaveProperty('recurs')
  expect(edit(full, { recurs: 'year' }, step)).toEqual({ ok: false, why: 'same' })
  expect(done(edit(full, { recurs: 'quarter' }, step)).recurs).toEqual({ every: 'quarter', from: '2027-01-29', n: 0 })
  expect(done(edit(full, { involved: ['it'], after: ['T-2'] }, step))).toMatchObject({
    involved: ['it'],
    after: ['T-2'],
  })
})

test('a recurring task that is opened again after it was done leaves the series to the next one', () => {
  const recurring = task({ recurs: { every: 'year', from: '2027-01-29', n: 0 } })
  expect(done(reopen(done(finish(recurring, step)), step))).not.toHaveProperty('recurs')
  expect(done(reopen(done(drop(recurring, 'x', step)), step)).recurs).toEqual(recurring.recurs)
})

test('whatever is done to a task, its history and revision only grow, and its fields fit its status', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), changes => {
      let now = task({ recurs: { every: 'year', from: '2027-01-29', n: 0 } })
      for (const change of changes) {
        const before = structuredClone(now)
        const changed = change(now)
        expect(now).toEqual(before)
        if (!changed.ok) continue
        expect(changed.task.rev).toBe(now.rev + 1)
        expect(changed.task.history.slice(0, -1)).toEqual(now.history)
        expect(changed.task.history.length).toBe(now.history.length + 1)
        now = changed.task
        expect('blockedBecause' in now).toBe(now.status === 'blockiert')
        expect('endedOn' in now).toBe(!isOpen(now))
        expect(now.title.trim()).not.toBe('')
      }
    }),
  )
})

test('the same change again right after it is refused', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 10 }), anyChange, (changes, last) => {
      const now = changes.reduce((before, change) => {
        const changed = change(before)
        return changed.ok ? changed.task : before
      }, task())
      const changed = last(now)
      if (changed.ok) expect(last(changed.task).ok).toBe(false)
    }),
  )
})
