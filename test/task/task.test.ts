import { expect, test } from 'vitest'
import type { TaskStatus } from '../../src/documents/task.ts'
import { isOpen, isOverdue, newTask } from '../../src/task/task.ts'
import { task } from './make.ts'

const made = { id: 'T-2026-48213', on: '2026-11-24', by: 'coordination' } as const

test('a new task is open, begins its history, and leaves out what nobody gave', () => {
  const fields = {
    title: ' Terminsoftware testen ',
    unit: 'hauptamt',
    dueOn: '2027-01-29',
    origin: { is: 'hand' },
  } as const
  expect(newTask({ ...fields, goal: ' ', person: undefined }, made)).toEqual({
    id: 'T-2026-48213',
    title: 'Terminsoftware testen',
    unit: 'hauptamt',
    involved: [],
    dueOn: '2027-01-29',
    dueSince: '2026-11-24',
    priority: 'mittel',
    status: 'offen',
    after: [],
    origin: { is: 'hand' },
    createdOn: '2026-11-24',
    history: [{ on: '2026-11-24', by: 'coordination', what: { is: 'created' } }],
    rev: 1,
  })
  expect(Object.keys(newTask({ ...fields, goal: ' ' }, made))).not.toContain('goal')
})

test('a new task keeps everything it was given; a recurring one counts from its first due date', () => {
  const fields = {
    title: 'Wirkung prüfen',
    unit: 'koordination',
    person: 'p',
    involved: ['it'],
    dueOn: '2027-01-29',
    priority: 'hoch',
    goal: 'Wirkung',
    financing: 'Haushalt',
    indicator: 'Zahl',
    after: ['T-2026-11111'],
    origin: { is: 'template', id: 'digitale-agenda', key: 'wirkung' },
  } as const
  const mutable = { ...fields, involved: ['it'], after: ['T-2026-11111'] }
  expect(newTask({ ...mutable, recurs: 'year' }, made)).toMatchObject({
    ...fields,
    recurs: { every: 'year', from: '2027-01-29', n: 0 },
  })
})

test.each<[TaskStatus, boolean]>([
  ['offen', true],
  ['in-arbeit', true],
  ['blockiert', true],
  ['erledigt', false],
  ['verworfen', false],
])('a task that is %s is open: %s, and only then overdue after its day', (status, open) => {
  const some = task({ status, dueOn: '2026-11-24' })
  expect(isOpen(some)).toBe(open)
  expect(isOverdue(some, '2026-11-24', [])).toBe(false)
  expect(isOverdue(some, '2026-11-25', [])).toBe(open)
  expect(isOverdue(some, '2026-11-25', [some.unit])).toBe(false)
})
