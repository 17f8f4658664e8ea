import { type Checked, mayRevise, newAssessment, revised } from '../assessment/assessment.ts'
import type { Assessment, Session } from '../documents.ts'
import type { Guide, Produces } from '../guide/guide.ts'
import { resultView } from './checks.ts'
import type { Context } from './context.ts'
import { ended } from './ended.ts'
import { homeView } from './home.ts'
import { freeNumber } from './number.ts'
import type { ReplyStep } from './reply.ts'
import { titleOf } from './session-view.ts'

/** A process check is handed in: it is kept, and its result takes the place of the dialogue. */
export async function finishCheck(
  ctx: Context,
  session: Session,
  guide: Guide,
  produces: Extract<Produces, { is: 'assessment' }>,
): Promise<ReplyStep[]> {
  const check = await checkOf(ctx, session, guide, produces)
  ctx.work.delete('sessions', session.id)
  if (!check)
    return ended(ctx, await homeView(ctx, { key: 'note.check-not-found', tone: 'warning' }), 'closed.continued-below')
  ctx.work.put('assessments', check)
  return ended(ctx, await resultView(ctx, check, { fresh: true }))
}

async function checkOf(
  ctx: Context,
  session: Session,
  guide: Guide,
  produces: Extract<Produces, { is: 'assessment' }>,
): Promise<Assessment | undefined> {
  const { answers } = session.progress
  const unit = answers[produces.unit]
  const checked: Checked = {
    guide: session.guide,
    answers,
    title: titleOf(guide, answers) ?? '',
    ...(unit?.is === 'answered' && { unit: String(unit.value) }),
  }
  const { event, today } = ctx
  const by = [...new Set([...(session.before ?? []), session.owner])]
  if (!session.editing) {
    const id = await freeNumber(ctx, 'assessments', 'P-')
    return newAssessment(checked, id, by, event.at, today)
  }
  const before = await ctx.work.get('assessments', session.editing)
  const may = before && by.some(person => mayRevise(before, person))
  return may ? revised(before, checked, by, event.at, today) : undefined
}
