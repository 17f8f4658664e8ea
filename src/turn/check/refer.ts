import type { Assessment } from '../../documents/assessment.ts'
import { textIn } from '../../guide/questions/options.ts'
import { notify } from '../notify.ts'
import { remember } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { mayRefer } from './gates.ts'
import { listChecks } from './list.ts'
import type { Referee } from './referral.ts'
import { showCheck } from './result.ts'

/** Tells whoever may start the steps of a result of it: the lead of the unit, without one the coordination. Once. */
export async function referCheck(
  ctx: Context,
  check: Assessment,
  { to, unit, people }: Referee,
  put: Put,
): Promise<ReplyStep[]> {
  const cause = `check:${check.id}:${check.completedAt}`
  for (const person of people) notify(ctx, person, { is: 'check', check: check.id }, cause)
  ctx.work.put('assessments', { ...check, referred: { to, on: ctx.today } })
  const values = { title: check.title, unit: unit ? textIn(unit.name, ctx.language) : '' }
  return showCheck(ctx, check.id, put, { key: `note.check-referred.${to}`, values, tone: 'info' })
}

/** "An die Leitung geben": which check is meant is asked with the newest of one's own, and a yes gives it on. */
export async function askToRefer(ctx: Context): Promise<ReplyStep[]> {
  const [newest] = (await ctx.work.assessmentsBy(ctx.person.id, { limit: 1 })).items
  if (!newest) return listChecks(ctx, 'mine', putBelow)
  const { id, title } = newest.doc
  if (!(await mayRefer(ctx, newest.doc))) return showCheck(ctx, id, putBelow)
  remember(ctx, { act: 'refer-check', id })
  return showCheck(ctx, id, putBelow, { key: 'note.refer-sure', values: { title }, tone: 'info' })
}
