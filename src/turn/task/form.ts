import type { Priority, Task, TaskOrigin } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { mayCreateFor } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { findUnit } from '../../people/units.ts'
import { edit } from '../../task/change.ts'
import { loop } from '../../task/dependencies.ts'
import { newTask } from '../../task/task.ts'
import { readTask } from '../../task/typed.ts'
import { dayIn } from '../days.ts'
import { comingDay, type Entered, neededText, optionalText, refused } from '../entered.ts'
import { freeNumber } from '../number.ts'
import { unitChoices } from '../people/unit-names.ts'
import { savePerson } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { itemOf } from './item.ts'
import { notifyAssigned } from './notify.ts'
import { showTask } from './show.ts'
import { admit, shown, type Target } from './target.ts'

/** Longest title of a task, and longest goal, financing and indicator, in characters. */
const longest = { title: 200, text: 500 }
const priorities: Priority[] = ['hoch', 'mittel', 'niedrig']
/** Units that may take part, and tasks one may wait for. */
const most = { involved: 20, after: 20 }

interface Form {
  title?: string | undefined
  /** Id of a unit. */
  unit?: string | undefined
  day?: string | undefined
  /** Number of the idea it is for. */
  idea?: string | undefined
}

/** "Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt": made at once if all is said, else asked for. */
export async function typedTask(ctx: Context, text: string): Promise<ReplyStep[]> {
  const units = await ctx.work.peekUnits()
  const known = units.map(({ id, name, also }) => ({ id, names: [...Object.values(name), ...also] }))
  const read = readTask(text, { language: ctx.language, today: ctx.today }, known)
  const form: Form = { title: read.title, unit: read.unit, day: read.day ?? read.badDay }
  if (read.unknownUnit !== undefined)
    return askForTask(ctx, form, putBelow, { code: 'unit-unknown', values: { entered: read.unknownUnit } })
  if (!form.day || !form.title) return askForTask(ctx, form, putBelow)
  return createTask(ctx, form, putBelow)
}

/** The form of a new task, with what is known of it. */
export async function askForTask(ctx: Context, form: Form, put: Put, problem?: Problem): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const choices = (await unitChoices(ctx)).filter(({ id }) => mayCreateFor(id, standing))
  // Without any unit there is nobody to give a task to, so that comes first.
  if (choices.length === 0 && standing.coordinator) return put({ is: 'new-unit' })
  if (choices.length === 0) return put({ is: 'line', note: { key: 'note.task-unit-foreign', tone: 'warning' } })
  const [only] = choices
  const unit = form.unit ?? ownUnit(standing) ?? (choices.length === 1 ? only?.id : undefined)
  return put({
    is: 'new-task',
    ...(form.title && { title: form.title }),
    ...(unit !== undefined && choices.some(({ id }) => id === unit) && { unit }),
    ...(form.day && { day: form.day }),
    ...(form.idea && { idea: form.idea }),
    units: choices,
    ...(problem && { problem }),
    today: ctx.today,
  })
}

/** Makes a task by hand. Its unit's lead is told. */
export async function createTask(ctx: Context, form: Form, put: Put): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const title = neededText(form.title, longest.title)
  if (!title.ok) return askForTask(ctx, form, put, title.problem)
  const day = comingDay(ctx, form.day)
  if (!day.ok) return askForTask(ctx, form, put, day.problem)
  const unit = await unitMeant(ctx, form.unit ?? ownUnit(standing))
  if (!unit) return askForTask(ctx, form, put, { code: 'unit-needed', values: {} })
  if (!mayCreateFor(unit.id, standing))
    return askForTask(ctx, { ...form, unit: undefined }, put, { code: 'unit-foreign', values: {} })
  const dueOn = ctx.deps.calendar().onOrAfter(day.value)
  const moved = dueOn !== day.value
  const created = (id: string): Promise<ReplyStep[]> => {
    const values = { number: id, day: dayIn(ctx, dueOn) }
    return showTask(ctx, id, put, {
      note: { key: moved ? 'note.task-created-moved' : 'note.task-created', values, tone: 'info' },
    })
  }
  const twin = await justCreated(ctx, title.value, unit.id, dueOn)
  if (twin) return created(twin.id)
  const id = await freeNumber(ctx, 'tasks', 'T-')
  const by = standing.coordinator ? 'coordination' : standing.units.length > 0 ? 'lead' : 'member'
  // What belongs to an idea is the coordination's to say, whatever a card says.
  const idea = form.idea !== undefined && standing.coordinator ? await ctx.work.get('ideas', form.idea) : undefined
  const origin: TaskOrigin = idea ? { is: 'idea', id: idea.id } : { is: 'hand' }
  const task = newTask({ title: title.value, unit: unit.id, dueOn, origin }, { id, on: ctx.today, by })
  ctx.work.put('tasks', task)
  // Written, so that both clicks of a double click cannot make one.
  savePerson(ctx, {})
  await notifyAssigned(ctx, task)
  return created(id)
}

/** The very same task, made today: the form carries nothing that would tell a second click from a second wish. */
async function justCreated(ctx: Context, title: string, unit: string, dueOn: string): Promise<Task | undefined> {
  const { tasks } = await ctx.work.peekTasks({ unit, from: dueOn, to: dueOn, status: ['offen'] }, { limit: 200 })
  return tasks.find(
    task =>
      task.title === title && (task.origin.is === 'hand' || task.origin.is === 'idea') && task.createdOn === ctx.today,
  )
}

/** The fields of a task as a form. */
export async function askToEdit(
  ctx: Context,
  target: Target,
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  const { number, list, put } = target
  const admitted = await admit(ctx, { number, list, put }, 'edit')
  if ('refused' in admitted) return admitted.refused
  return put({
    is: 'edit-task',
    item: await itemOf(ctx, admitted.task, admitted.standing),
    units: await unitChoices(ctx),
    ...(list && { list }),
    ...(problem && { problem }),
    ...(entered && { entered }),
  })
}

/** Takes the form of a task. Nothing is changed unless all of it can be taken. */
export async function editTask(ctx: Context, target: Target, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const admitted = await admit(ctx, target, 'edit')
  if ('refused' in admitted) return admitted.refused
  const { task, step } = admitted
  const fields = await readFields(ctx, task, inputs)
  if (!fields.ok) return askToEdit(ctx, target, fields.problem, inputs)
  const changed = edit(task, fields.value, step)
  if (changed.ok) ctx.work.put('tasks', changed.task)
  return shown(ctx, target, { key: 'note.task-saved', tone: 'info' })
}

type Fields = Parameters<typeof edit>[1]

async function readFields(ctx: Context, task: Task, inputs: Record<string, string>): Promise<Entered<Fields>> {
  const title = neededText(inputs.title, longest.title)
  if (!title.ok) return title
  const [goal, financing, indicator] = ['goal', 'financing', 'indicator'].map(name =>
    optionalText(inputs[name], longest.text),
  ) as [Entered<string | undefined>, Entered<string | undefined>, Entered<string | undefined>]
  if (!goal.ok) return goal
  if (!financing.ok) return financing
  if (!indicator.ok) return indicator
  const after = await readAfter(ctx, task, inputs.after)
  if (!after.ok) return after
  const units = await ctx.work.peekUnits()
  const involved = (inputs.involved ?? '')
    .split(',')
    .filter(id => id !== task.unit && units.some(unit => unit.id === id))
  return {
    ok: true,
    value: {
      title: title.value,
      goal: goal.value ?? '',
      financing: financing.value ?? '',
      indicator: indicator.value ?? '',
      priority: priorities.find(priority => priority === inputs.priority) ?? task.priority,
      involved: [...new Set(involved)].slice(0, most.involved),
      after: after.value,
      recurs: inputs.recurs === 'year' || inputs.recurs === 'quarter' ? inputs.recurs : 'never',
    },
  }
}

/** "T-2026-10001, T-2026-10002": what must be done first. */
async function readAfter(ctx: Context, task: Task, entered = ''): Promise<Entered<string[]>> {
  const number = /\bT-20\d\d-\d{5}\b/g
  const left = entered
    .toUpperCase()
    .replace(number, '')
    .replace(/\b(?:UND|AND)\b/g, '')
  const strange = /[\p{L}\d][\p{L}\d-]*/u.exec(left)?.[0]
  if (strange !== undefined) return refused('task-unknown', { number: strange })
  const numbers = [...new Set(entered.toUpperCase().match(number) ?? [])].slice(0, most.after)
  const known = new Map<string, Task>()
  const reach = async (ids: string[]): Promise<void> => {
    for (const id of ids) {
      const found = known.has(id) ? undefined : await ctx.work.get('tasks', id)
      if (!found) continue
      known.set(id, found)
      await reach(found.after)
    }
  }
  await reach(numbers)
  const unknown = numbers.find(number => !known.has(number))
  if (unknown !== undefined) return refused('task-unknown', { number: unknown })
  return loop(task, numbers, id => known.get(id)) ? refused('task-loop') : { ok: true, value: numbers }
}

async function unitMeant(ctx: Context, entered: string | undefined): Promise<Unit | undefined> {
  return entered === undefined ? undefined : findUnit(await ctx.work.peekUnits(), entered)
}

/** The unit somebody most likely means: their own, or the only one they lead. */
function ownUnit({ memberOf, units }: Standing): string | undefined {
  return units.length === 1 ? units[0] : memberOf
}
