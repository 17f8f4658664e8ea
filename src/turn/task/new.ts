import * as z from 'zod4'
import type { Task, TaskOrigin } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { mayCreateFor } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { findUnit } from '../../people/units.ts'
import { newTask } from '../../task/task.ts'
import { readTask } from '../../task/typed.ts'
import { act, carries } from '../act.ts'
import { audit } from '../audit.ts'
import { dayIn } from '../days.ts'
import { comingDay, neededText, optionalText } from '../entered.ts'
import { freeNumber } from '../number.ts'
import { me } from '../people/me.ts'
import { unitChoices } from '../people/unit-names.ts'
import { savePerson } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Act, Context, Gate } from '../subject.ts'
import { notifyAssigned } from './notify.ts'
import { showTask } from './show.ts'

/** Longest title of a task, in characters; and longest goal, financing and indicator. */
export const longestTitle = 200
export const longestText = 500

/** Whom a task can be given to depends on who makes it, so that is checked with the form. */
const creators: Gate<unknown, Standing> = {
  who: 'everybody for their own unit; whoever leads, holds a role or coordinates for every unit',
  admit: async ctx => ({ admitted: await standingOf(ctx) }),
}

export const newTaskActs = {
  'new-task': act({
    carries: carries.nothing,
    may: creators,
    below: () => true,
    does: (ctx, _, put, standing) => askForTask(ctx, standing, {}, put),
  }),
  'task-create': act({
    carries: z.object({
      id: carries.id('number of the idea it is for, if any'),
      inputs: carries.inputs('title', 'unit', 'day', 'goal'),
    }),
    may: creators,
    does: (ctx, { id, inputs }, put, standing) => createTask(ctx, standing, { ...inputs, idea: id || undefined }, put),
  }),
} satisfies Record<string, Act>

interface Form {
  title?: string | undefined
  /** Id of a unit. */
  unit?: string | undefined
  day?: string | undefined
  /** Number of the idea it is for. */
  idea?: string | undefined
  /** What is to be better afterwards; asked for with an idea. */
  goal?: string | undefined
}

/** "Aufgabe: Terminsoftware testen bis 31.1. für Hauptamt": made at once if all is said, else asked for. */
export async function typedTask(ctx: Context, text: string): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const units = await ctx.work.peekUnits()
  const known = units.map(({ id, name, also }) => ({ id, names: [...Object.values(name), ...also] }))
  const read = readTask(text, { language: ctx.language, today: ctx.today }, known)
  const form: Form = { title: read.title, unit: read.unit, day: read.day ?? read.badDay }
  if (read.unknownUnit !== undefined)
    return askForTask(ctx, standing, form, putBelow, { code: 'unit-unknown', values: { entered: read.unknownUnit } })
  if (!form.day || !form.title) return askForTask(ctx, standing, form, putBelow)
  return createTask(ctx, standing, form, putBelow)
}

/** The form of a new task, with what is known of it. */
export async function askForTask(
  ctx: Context,
  standing: Standing,
  form: Form,
  put: Put,
  problem?: Problem,
): Promise<ReplyStep[]> {
  const choices = (await unitChoices(ctx)).filter(({ id }) => mayCreateFor(id, standing))
  // Without any unit there is nobody to give a task to, so that comes first.
  if (choices.length === 0 && standing.coordinator) return put({ is: 'new-unit' })
  if (choices.length === 0) return sayWhereYouWork(ctx, put)
  const [only] = choices
  const unit = form.unit ?? ownUnit(standing) ?? (choices.length === 1 ? only?.id : undefined)
  const idea = form.idea === undefined ? undefined : await ctx.work.peek('ideas', form.idea)
  return put({
    is: 'new-task',
    ...(form.title && { title: form.title }),
    ...(unit !== undefined && choices.some(({ id }) => id === unit) && { unit }),
    ...(form.day && { day: form.day }),
    ...(idea && { idea: { id: idea.id, title: idea.title }, goal: form.goal ?? '' }),
    units: choices,
    ...(problem && { problem }),
    today: ctx.today,
  })
}

/** Tasks are made for one's own unit at least, so that comes first. */
async function sayWhereYouWork(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const hasUnits = (await ctx.work.peekUnits()).length > 0
  if (hasUnits) return me(ctx, put, { note: { key: 'note.task-needs-unit', tone: 'info' } })
  return put({ is: 'line', note: { key: 'note.task-no-units', tone: 'info' } })
}

/** Makes a task by hand. Its unit's lead is told. */
async function createTask(ctx: Context, standing: Standing, form: Form, put: Put): Promise<ReplyStep[]> {
  const title = neededText(form.title, longestTitle)
  if (!title.ok) return askForTask(ctx, standing, form, put, title.problem)
  const day = comingDay(ctx, form.day)
  if (!day.ok) return askForTask(ctx, standing, form, put, day.problem)
  const goal = optionalText(form.goal, longestText)
  if (!goal.ok) return askForTask(ctx, standing, form, put, goal.problem)
  const unit = await unitMeant(ctx, form.unit ?? ownUnit(standing))
  if (!unit) return askForTask(ctx, standing, form, put, { code: 'unit-needed', values: {} })
  if (!mayCreateFor(unit.id, standing))
    return askForTask(ctx, standing, { ...form, unit: undefined }, put, { code: 'unit-foreign', values: {} })
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
  const task = newTask(
    { title: title.value, unit: unit.id, dueOn, origin, goal: goal.value, field: idea?.field },
    { id, on: ctx.today, by },
  )
  ctx.work.put('tasks', task)
  if (standing.coordinator) audit(ctx, 'tasks-created', id, '1')
  // Written, so that both clicks of a double click cannot make one.
  savePerson(ctx, {})
  await notifyAssigned(ctx, task)
  return created(id)
}

/** The very same task, made today: the form carries nothing that would tell a second click from a second wish. */
async function justCreated(ctx: Context, title: string, unit: string, dueOn: string): Promise<Task | undefined> {
  const { items: tasks } = await ctx.work.peekTasks({ unit, from: dueOn, to: dueOn, status: ['offen'] }, { limit: 200 })
  return tasks.find(
    task =>
      task.title === title && (task.origin.is === 'hand' || task.origin.is === 'idea') && task.createdOn === ctx.today,
  )
}

async function unitMeant(ctx: Context, entered: string | undefined): Promise<Unit | undefined> {
  return entered === undefined ? undefined : findUnit(await ctx.work.peekUnits(), entered)
}

/** The unit somebody most likely means: the only one they lead, or their own, or the coordination's role they hold. */
function ownUnit({ memberOf, units, coordination }: Standing): string | undefined {
  const [only, another] = units.filter(id => id !== coordination)
  return (another === undefined ? only : undefined) ?? memberOf ?? (only === undefined ? coordination : undefined)
}
