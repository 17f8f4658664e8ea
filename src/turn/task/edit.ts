import * as z from 'zod4'
import type { Priority, Task } from '../../documents/task.ts'
import type { Problem } from '../../guide/kind.ts'
import { edit } from '../../task/change.ts'
import { costsInWords, isAccount, readCosts } from '../../task/costs.ts'
import { loop } from '../../task/dependencies.ts'
import { act, carries, revisionOf } from '../act.ts'
import { type Entered, given, neededText, optionalText, refused } from '../entered.ts'
import { fieldChoice, readField } from '../fields.ts'
import { unitChoices } from '../people/unit-names.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { type Admitted, onTask, refusal, whoMay } from './gates.ts'
import { itemOf } from './item.ts'
import { longestText, longestTitle } from './new.ts'
import { type Place, shown } from './show.ts'

const priorities: Priority[] = ['hoch', 'mittel', 'niedrig']
/** Units that may take part, and tasks one may wait for. */
const most = { involved: 20, after: 20 }

const { rev: _, ...anyRevision } = onTask

export const editActs = {
  'task-edit': act({
    carries: z.object(anyRevision),
    may: whoMay('edit'),
    does: (ctx, { arg: list }, put, admitted) => form(ctx, admitted, { list, put }),
  }),
  /** Nothing is changed unless all of the form can be taken. */
  'task-edit-yes': act({
    carries: z.object({
      ...onTask,
      inputs: carries.inputs(
        'title',
        'goal',
        'priority',
        'financing',
        'costs',
        'account',
        'indicator',
        'involved',
        'after',
        'recurs',
        'field',
      ),
    }),
    may: whoMay('edit'),
    does: async (ctx, carried, put, admitted) => {
      const { task, step } = admitted
      const place = { id: task.id, list: carried.arg, put }
      const rev = revisionOf(ctx, carried)
      if (rev !== undefined && rev !== task.rev) return shown(ctx, place, refusal(ctx, task, step.by, 'edit'))
      const fields = await readFields(ctx, task, carried.inputs)
      if (!fields.ok) return form(ctx, admitted, place, fields.problem, carried.inputs)
      const changed = edit(task, fields.value, step)
      if (changed.ok) ctx.work.put('tasks', changed.task)
      return shown(ctx, place, { key: 'note.task-saved', tone: 'info' })
    },
  }),
} satisfies Record<string, Act>

/** "T-2026-48213 Kosten 2027: 5.000–10.000", "T-2026-48213 Produktkonto 11.1.02": only that is changed. */
export async function sayMoney(ctx: Context, id: string, inputs: Inputs): Promise<ReplyStep[]> {
  const admission = await editActs['task-edit'].may.admit(ctx, { id }, putBelow)
  if ('refused' in admission) return admission.refused
  const { task, step } = admission.admitted
  const money = readMoney(ctx, inputs)
  if (!money.ok) {
    const entered = { ...(task.costs && { costs: costsInWords(task.costs, ctx.language) }), ...given(inputs) }
    return form(ctx, admission.admitted, { list: undefined, put: putBelow }, money.problem, entered)
  }
  // A year that is named replaces that year; others stay.
  const named = money.value.costs?.map(({ year }) => year) ?? []
  const costs = money.value.costs && [
    ...(task.costs ?? []).filter(({ year }) => !named.includes(year)),
    ...money.value.costs,
  ]
  const changed = edit(task, { ...money.value, ...(costs && { costs: costs.sort((a, b) => a.year - b.year) }) }, step)
  if (changed.ok) ctx.work.put('tasks', changed.task)
  return shown(ctx, { id, put: putBelow }, { key: 'note.task-saved', tone: 'info' })
}

/** The fields of a task as a form. */
async function form(
  ctx: Context,
  { task, standing }: Admitted,
  { list, put }: Pick<Place, 'list' | 'put'>,
  problem?: Problem,
  entered: Inputs = {},
): Promise<ReplyStep[]> {
  const fields = fieldChoice(ctx, readField(ctx, entered.field, task.field))
  return put({
    is: 'edit-task',
    item: await itemOf(ctx, task, standing),
    units: await unitChoices(ctx),
    ...(fields && { fields }),
    ...(list && { list }),
    ...(problem && { problem, entered: entered as Record<string, string> }),
  })
}

type Inputs = Record<string, string | undefined>
type Fields = Parameters<typeof edit>[1]

async function readFields(ctx: Context, task: Task, inputs: Inputs): Promise<Entered<Fields>> {
  const title = neededText(inputs.title, longestTitle)
  if (!title.ok) return title
  const [goal, financing, indicator] = ['goal', 'financing', 'indicator'].map(name =>
    optionalText(inputs[name], longestText),
  ) as [Entered<string | undefined>, Entered<string | undefined>, Entered<string | undefined>]
  if (!goal.ok) return goal
  if (!financing.ok) return financing
  if (!indicator.ok) return indicator
  const money = readMoney(ctx, inputs)
  if (!money.ok) return money
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
      ...money.value,
      priority: priorities.find(priority => priority === inputs.priority) ?? task.priority,
      involved: [...new Set(involved)].slice(0, most.involved),
      after: after.value,
      field: readField(ctx, inputs.field, task.field) ?? '',
      recurs: inputs.recurs === 'year' || inputs.recurs === 'quarter' ? inputs.recurs : 'never',
    },
  }
}

/** What it costs and the Produktkonto, as far as they are entered; what is empty takes them away. */
function readMoney(ctx: Context, { costs, account }: Inputs): Entered<Pick<Fields, 'costs' | 'account'>> {
  const read = costs === undefined ? undefined : readCosts(costs)
  if (read && !read.ok) return refused(read.code, { entered: read.entered })
  const example = ctx.deps.budget.current().account
  const given = account?.trim()
  if (given && !isAccount(given)) return refused('account', { entered: given })
  if (given && example !== undefined && !isAccount(given, example))
    return refused('account-form', { entered: given, example })
  return {
    ok: true,
    value: { ...(read && { costs: read.costs }), ...(given !== undefined && { account: given }) },
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
