import type { Assessment } from '../../documents/assessment.ts'
import type { Idea } from '../../documents/idea.ts'
import type { Task } from '../../documents/task.ts'
import { readDay } from '../../guide/questions/date.ts'
import { isOpen } from '../../task/task.ts'
import { tasksOfCheck, unitOfCheck } from '../check/adoption.ts'
import { showCheck } from '../check/result.ts'
import { readContext } from '../context.ts'
import { dayIn } from '../days.ts'
import { effectOf, promisesOf, withPromise } from '../effects.ts'
import { type Leaving, leave } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context } from '../subject.ts'

/** The process of a check is live since a day: what the check promises by then is measured later. */
export async function setLive(ctx: Context, check: Assessment, entered: string, put: Put): Promise<ReplyStep[]> {
  if (check.live) return showCheck(ctx, check.id, put, note(ctx, 'note.live-already', check.live.on))
  if (!(await effectOf(ctx, check))) return showCheck(ctx, check.id, put, { key: 'note.live-nothing', tone: 'warning' })
  const on = entered === '' ? ctx.today : dayBefore(ctx, entered)
  if (on === undefined) return showCheck(ctx, check.id, put, { key: 'note.live-day', tone: 'warning' })
  ctx.work.put('assessments', { ...check, promised: await promisesOf(ctx, check), live: { on } })
  return showCheck(ctx, check.id, put, note(ctx, 'note.live', on))
}

/** A day up to today; one without a year that is still ahead was last year's. */
function dayBefore(ctx: Context, entered: string): string | undefined {
  const read = readDay(entered, readContext(ctx), { past: true, over: true })
  if (!read.ok) return undefined
  const day = String(read.value)
  if (day <= ctx.today) return day
  return /\d{4}|\.\d\d$/.test(entered) ? undefined : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

/** It was a mistake; as long as nothing was measured. What was corrected meanwhile is promised by now. */
export async function unsetLive(ctx: Context, check: Assessment, put: Put): Promise<ReplyStep[]> {
  const { live, ...rest } = check
  const asked = await Promise.all(
    ([3, 12] as const).map(after => ctx.work.get('inquiries', `effect:${check.id}:${after}`)),
  )
  if (!live) return showCheck(ctx, check.id, put)
  if (asked.some(inquiry => inquiry?.answer))
    return showCheck(ctx, check.id, put, { key: 'note.live-measured', tone: 'warning' })
  for (const inquiry of asked) if (inquiry) ctx.work.delete('inquiries', inquiry.id)
  ctx.work.put('assessments', await withPromise(ctx, rest, check))
  return showCheck(ctx, check.id, put, { key: 'note.live-not', tone: 'info' })
}

function note(ctx: Context, key: 'note.live' | 'note.live-already', day: string) {
  return { key, values: { day: dayIn(ctx, day) }, tone: 'info' } as const
}

/** The last step of a check is over: whoever answers for the process is asked whether it is live. */
export async function askIfLive(ctx: Context, task: Task): Promise<void> {
  if (task.origin.is !== 'assessment') return
  const { id } = task.origin
  const steps = [...(await tasksOfCheck(ctx, id)).values()].map(step => (step.id === task.id ? task : step))
  if (steps.some(isOpen) || steps.every(({ status }) => status === 'verworfen')) return
  await askOwner(ctx, id, `${task.id}:${task.rev}`)
}

/** An idea is put into practice: the same is asked for the checks that were begun from it. */
export async function askIfIdeaLive(turn: Leaving, { id, checks = [] }: Idea): Promise<void> {
  for (const check of checks) await askOwner(turn, check, id)
}

async function askOwner(turn: Leaving, id: string, cause: string): Promise<void> {
  const check = await turn.work.peek('assessments', id)
  if (!check || check.live || !(await effectOf(turn, check))) return
  const unit = await unitOfCheck(turn, check)
  const people = unit === undefined ? [] : (await recipients(turn, { unit })).map(each => each.id)
  for (const to of people.length > 0 ? people : await coordinatorIds(turn)) {
    if (await turn.work.peek('outbox', `live:${id}:${cause}:${to}`)) continue
    leave(turn, to, { is: 'live', check: id }, `live:${id}:${cause}`, turn.event.at)
  }
}
