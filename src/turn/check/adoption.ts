import type { Assessment } from '../../documents/assessment.ts'
import type { Task } from '../../documents/task.ts'
import type { TaskFinding } from '../../guide/findings.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { mayAdopt } from '../../people/rights.ts'
import { pinnedGuide } from '../context.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'

/** More tasks than any check proposes. */
const mostTasks = 200

/** How many tasks were made of a check, and whether this person may make more. */
export async function adoption(ctx: Context, check: Assessment): Promise<{ mayAdopt: boolean; adopted: number }> {
  const tasks = await tasksOfCheck(ctx, check.id)
  const adopted = tasks.size
  if (!mayAdopt(await standingOf(ctx))) return { mayAdopt: false, adopted }
  // Tasks stay that a corrected check does not propose any more.
  return { mayAdopt: (await proposedBy(ctx, check)).some(({ id }) => !tasks.has(id)), adopted }
}

/** The steps a check proposes as tasks. */
export async function proposedBy(ctx: Context, check: Assessment): Promise<TaskFinding[]> {
  const guide = await pinnedGuide(ctx, check.guide)
  return assess(guide, check.answers, check.completedOn).tasks.filter(({ note }) => !note)
}

/** Tasks made of a check, by the key of the step they were made of. */
export async function tasksOfCheck(ctx: Context, id: string): Promise<Map<string, Task>> {
  const { items: tasks } = await ctx.work.peekTasks({ origin: { is: 'assessment', id } }, { limit: mostTasks })
  return new Map(tasks.map(task => [task.origin.is === 'assessment' ? task.origin.key : '', task]))
}

/** A working day, not in the past: the check may be old. */
export function dueOf(ctx: Context, { dueOn = ctx.today }: TaskFinding): string {
  return ctx.deps.calendar().onOrAfter(dueOn < ctx.today ? ctx.today : dueOn)
}
