import fc from 'fast-check'
import type { Task } from '../../src/documents/task.ts'
import {
  block,
  type Changed,
  drop,
  edit,
  finish,
  moveDue,
  passTo,
  reopen,
  type Step,
  start,
} from '../../src/task/change.ts'
import { newTask, type TaskFields } from '../../src/task/task.ts'

/** Tasks for tests: every field that does not matter is filled in. */
export function task(own: Partial<Task> = {}): Task {
  const fields: TaskFields = { title: 'Test', unit: 'hauptamt', dueOn: '2027-01-29', origin: { is: 'hand' } }
  return { ...newTask(fields, { id: 'T-2026-10000', on: '2026-11-24', by: 'lead' }), ...own }
}

export const step: Step = { on: '2026-12-01', by: 'responsible' }

/** The changed task; a refusal fails the test. */
export function done(changed: Changed): Task {
  if (!changed.ok) throw new Error(`refused: ${changed.why}`)
  return changed.task
}

export const anyDay = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))

const reason = fc.constantFrom('Haushalt fehlt', ' Urlaub ', 'Technik')
const id = fc.constantFrom('a', 'b')

/** Any change of a task. */
export const anyChange: fc.Arbitrary<(task: Task) => Changed> = fc.oneof(
  fc.constant((task: Task) => start(task, step)),
  reason.map(text => (task: Task) => block(task, text, step)),
  fc.constant((task: Task) => finish(task, step)),
  reason.map(text => (task: Task) => drop(task, text, step)),
  fc.constant((task: Task) => reopen(task, step)),
  fc.tuple(anyDay('2027-01-01', '2027-01-04'), reason).map(
    ([day, text]) =>
      (task: Task) =>
        moveDue(task, day, text, step),
  ),
  fc
    .oneof(
      id.map(person => ({ person })),
      id.map(unit => ({ unit })),
    )
    .map(to => (task: Task) => passTo(task, to, step)),
  fc
    .record({ title: fc.constantFrom('Neu', 'Test', ' '), goal: fc.constantFrom('', 'Ziel') }, { requiredKeys: [] })
    .chain(texts => fc.constantFrom('year' as const, 'never' as const, undefined).map(recurs => ({ ...texts, recurs })))
    .map(fields => (task: Task) => edit(task, fields, step)),
)
