import type { Task } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import { textIn } from '../../guide/questions/options.ts'
import { isOpen, newTask } from '../../task/task.ts'
import { type PlannedTask, type RoadmapTemplate, stepOf } from '../../task/template.ts'
import { freshNumber } from '../number.ts'
import type { UnitFinder } from '../people/unit-finder.ts'
import type { Reader } from '../subject.ts'

/** What making tasks needs: a turn has it, and the start of the bot. */
export type Planner = Pick<Reader, 'work' | 'deps' | 'today'>

/** More tasks than any template has, with those that came again. */
const mostTasks = 1000

/** The tasks made of a template, under whatever id it had then, by their key. */
export async function tasksOfPlan(ctx: Planner, { id, formerly }: RoadmapTemplate): Promise<Map<string, Task>> {
  const made = await Promise.all(
    [...formerly, id].map(each => ctx.work.peekTasks({ origin: { is: 'template', id: each } }, { limit: mostTasks })),
  )
  const tasks = made.flatMap(({ items }) => items)
  return new Map(tasks.map(task => [task.origin.is === 'template' ? task.origin.key : '', task]))
}

/** The task that was made of a step: also the one for all that a unit got when it was the first. */
export function existingOf(existing: Map<string, Task>, { key, unit }: Pick<PlannedTask, 'key' | 'unit'>) {
  const forAll = unit === undefined ? undefined : existing.get(stepOf(key))
  return existing.get(key) ?? (forAll?.unit === unit ? forAll : undefined)
}

/**
 * Makes tasks of steps, with their numbers and what they wait for. Open tasks that were made before and are to wait for
 * them do so from now on.
 * @param all all steps of the template, those made before as well
 */
export async function makeSteps(
  ctx: Planner,
  template: RoadmapTemplate,
  { all, missing, existing }: { all: PlannedTask[]; missing: PlannedTask[]; existing: Map<string, Task> },
  finder: UnitFinder,
): Promise<void> {
  const units = await ctx.work.peekUnits()
  const numbers = new Map<string, string>()
  for (const step of all) {
    const number =
      existingOf(existing, step)?.id ?? (missing.includes(step) ? await freshNumber(ctx, numbers) : undefined)
    if (number !== undefined) numbers.set(step.key, number)
  }
  const numbersOf = (keys: string[]) => keys.flatMap(key => numbers.get(key) ?? [])
  for (const step of missing)
    putStep(ctx, template, step, numbers.get(step.key) ?? '', numbersOf(step.after), units, finder)
  const fresh = new Set(missing.flatMap(({ key }) => numbers.get(key) ?? []))
  for (const step of all) {
    const before = existingOf(existing, step)
    const task = before && (await ctx.work.get('tasks', before.id))
    const more = numbersOf(step.after).filter(number => fresh.has(number) && !task?.after.includes(number))
    if (task && isOpen(task) && more.length > 0) ctx.work.put('tasks', { ...task, after: [...task.after, ...more] })
  }
}

function putStep(
  { work, deps, today }: Planner,
  template: RoadmapTemplate,
  step: PlannedTask,
  id: string,
  after: string[],
  units: Unit[],
  finder: UnitFinder,
): void {
  const { defaultLanguage } = deps.setting
  const { unit, involved } = finder.find({ de: [step.role, ...step.involved].join(', ') })
  const own = units.find(each => each.id === step.unit) ?? unit
  const fields = {
    title: textIn(step.title, defaultLanguage),
    unit: own.id,
    involved: involved.map(each => each.id).filter(each => each !== own.id),
    dueOn: step.dueOn,
    after,
    origin: { is: 'template', id: template.id, key: step.key } as const,
    goal: step.goal && textIn(step.goal, defaultLanguage),
    indicator: step.indicator && textIn(step.indicator, defaultLanguage),
    financing: step.financing && textIn(step.financing, defaultLanguage),
    priority: step.priority,
    recurs: step.recurs,
  }
  work.put('tasks', newTask(fields, { id, on: today, by: 'coordination' }))
}
