import type { Assessment } from '../../documents/assessment.ts'
import type { Task } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import type { TaskFinding } from '../../guide/findings.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { departmentOf } from '../../people/department.ts'
import { mayAdopt } from '../../people/rights.ts'
import { coordinationOf } from '../../people/units.ts'
import { pinnedGuide } from '../context.ts'
import { type UnitFinder, unitFinder } from '../people/unit-finder.ts'
import { standingOf } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'

/** More tasks than any check proposes. */
const mostTasks = 200

/** What became of the steps of a check: how many are tasks, how many are not, and whether this person may make some. */
export async function adoption(
  ctx: Reader,
  check: Assessment,
): Promise<{ mayAdopt: boolean; adopted: number; left: number }> {
  const tasks = await tasksOfCheck(ctx, check.id)
  // Tasks stay that a corrected check does not propose any more.
  const left = (await proposedBy(ctx, check)).filter(({ id }) => !tasks.has(id)).length
  return { mayAdopt: left > 0 && mayAdopt(await standingOf(ctx)), adopted: tasks.size, left }
}

/** The steps a check proposes as tasks. */
export async function proposedBy(ctx: Reader, check: Assessment): Promise<TaskFinding[]> {
  const guide = await pinnedGuide(ctx, check.guide)
  return assess(guide, check.answers, check.completedOn).tasks.filter(({ note }) => !note)
}

/** Finds the units that the steps of a check name; "Fachamt" and its "Leitung" are the department it is about. */
export async function finderFor(ctx: Context, check: Assessment): Promise<UnitFinder> {
  return unitFinder(await ctx.work.peekUnits(), await departmentOfCheck(ctx, check))
}

/** The department a check is about, as far as one is known. */
export async function departmentOfCheck(ctx: Pick<Reader, 'work'>, check: Assessment): Promise<Unit | undefined> {
  const units = await ctx.work.peekUnits()
  const answerers = await Promise.all(
    check.by.map(async id => {
      const led = units.find(unit => unit.is === 'unit' && (unit.lead === id || unit.deputy === id))
      return (await ctx.work.peek('people', id))?.unit ?? led?.id
    }),
  )
  const known = answerers.filter(id => id !== undefined)
  return departmentOf(units, check, known)
}

/** Who answers for a process: the department of its check, else the coordination; undefined where there is no such role. */
export async function unitOfCheck(ctx: Pick<Reader, 'work'>, check: Assessment): Promise<string | undefined> {
  const department = await departmentOfCheck(ctx, check)
  return department?.id ?? coordinationOf(await ctx.work.peekUnits())?.id
}

/** Tasks made of a check, by the key of the step they were made of. */
export async function tasksOfCheck(ctx: Reader, id: string): Promise<Map<string, Task>> {
  const { items: tasks } = await ctx.work.peekTasks({ origin: { is: 'assessment', id } }, { limit: mostTasks })
  return new Map(tasks.map(task => [task.origin.is === 'assessment' ? task.origin.key : '', task]))
}

/** A working day, not in the past: the check may be old. */
export function dueOf(ctx: Context, { dueOn = ctx.today }: TaskFinding): string {
  return ctx.deps.calendar().onOrAfter(dueOn < ctx.today ? ctx.today : dueOn)
}
