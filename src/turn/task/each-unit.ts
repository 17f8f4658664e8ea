import { plusDays } from '../../calendar/days.ts'
import type { Task } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import { passTo } from '../../task/change.ts'
import { isOpen } from '../../task/task.ts'
import { type PlannedTask, planned, type RoadmapTemplate, stepOf } from '../../task/template.ts'
import { unitFinder } from '../people/unit-finder.ts'
import { existingOf, makeSteps, type Planner, tasksOfPlan } from './steps.ts'

/** What is due for all others already: so many days from now on. */
const leastDays = 30

/**
 * Gives units that are new their tasks of the roadmaps that are under way: those that a template has for each unit. They
 * are due with those of the others, but never at once. While there was no unit, one task stood for all of them: the first
 * unit gets that one.
 */
export async function giveUnitsTheirSteps(ctx: Planner, units: Unit[]): Promise<void> {
  for (const template of ctx.deps.roadmaps) {
    for (const { id } of units) await giveSteps(ctx, template, id)
  }
}

async function giveSteps(ctx: Planner, template: RoadmapTemplate, unit: string): Promise<void> {
  const existing = await tasksOfPlan(ctx, template)
  if (![...existing.values()].some(isOpen)) return
  const ids = (await ctx.work.peekUnits()).filter(({ is }) => is === 'unit').map(({ id }) => id)
  const all = planned(template, ctx.today, ctx.deps.calendar(), ids)
  const missing: PlannedTask[] = []
  for (const step of all.filter(each => each.unit === unit && !existingOf(existing, each))) {
    const others = [...existing].filter(([key]) => stepOf(key) === stepOf(step.key)).map(([, task]) => task)
    // A step that came into the template later is not made by itself.
    if (others.length === 0) continue
    const forAll = existing.get(stepOf(step.key))
    const given = forAll && (await handOver(ctx, forAll, unit))
    if (given) existing.set(stepOf(step.key), given)
    else missing.push({ ...step, dueOn: dueOf(ctx, step, others, existing) })
  }
  if (missing.length === 0) return
  const steps = all.map(step => missing.find(({ key }) => key === step.key) ?? step)
  await makeSteps(ctx, template, { all: steps, missing, existing }, unitFinder(await ctx.work.peekUnits()))
}

/** The task that stood for all units becomes the first one's, unless somebody has begun with it. */
async function handOver(ctx: Planner, { id }: Task, unit: string): Promise<Task | undefined> {
  const task = await ctx.work.get('tasks', id)
  const holder = task && (await ctx.work.peek('units', task.unit))
  if (task?.status !== 'offen' || task.person !== undefined) return undefined
  if (holder?.is === 'unit' || holder?.lead !== undefined || holder?.deputy !== undefined) return undefined
  const passed = passTo(task, { unit }, { on: ctx.today, by: 'coordination' })
  if (!passed.ok) return undefined
  ctx.work.put('tasks', passed.task)
  return passed.task
}

function dueOf(ctx: Planner, { after }: PlannedTask, others: Task[], existing: Map<string, Task>): string {
  const before = after.flatMap(key => existing.get(key)?.dueOn ?? [])
  const soonest = ctx.deps.calendar().onOrAfter(plusDays(ctx.today, leastDays))
  return [soonest, ...before, ...others.map(({ dueOn }) => dueOn)].toSorted().at(-1) ?? soonest
}
