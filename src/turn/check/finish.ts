import { type Checked, mayRevise, merged, newAssessment, revised } from '../../assessment/assessment.ts'
import type { Answers } from '../../documents/answers.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Session } from '../../documents/session.ts'
import { reopen } from '../../guide/engine.ts'
import type { Guide, Produces } from '../../guide/guide.ts'
import { findUnit } from '../../people/units.ts'
import type { Note } from '../../view/parts/note.ts'
import { ended } from '../dialogue/ended.ts'
import { homeView } from '../dialogue/home.ts'
import { titleOf } from '../dialogue/session-view.ts'
import { freeNumber } from '../number.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Receiver } from '../subject.ts'
import { resultView } from './result.ts'
import { similarChecks } from './similar.ts'

type Produced = Extract<Produces, { is: 'assessment' }>

/** Takes a process check that is handed in. */
export const checkReceiver: Receiver = { handsOn: true, similar: similarChecks, finish }

/** It is kept, and its result takes the place of the dialogue. */
async function finish(ctx: Context, session: Session, guide: Guide): Promise<ReplyStep[]> {
  if (guide.produces.is !== 'assessment') throw new Error('A guide that produces no check was handed in as one')
  const check = await checkOf(ctx, session, guide, guide.produces)
  ctx.work.delete('sessions', session.id)
  if (!check) {
    const note: Note = { key: 'note.check-not-found', values: { number: session.editing ?? '' }, tone: 'warning' }
    return ended(ctx, await homeView(ctx, note), 'goes-on')
  }
  ctx.work.put('assessments', await withUnit(ctx, check))
  if (check.idea !== undefined) await linkCheck(ctx, check.idea, check.id)
  return ended(ctx, await resultView(ctx, check, { fresh: true }))
}

/** The unit a check names, by what does not change with its name. */
async function withUnit(ctx: Context, check: Assessment): Promise<Assessment> {
  const unit = check.unit === undefined ? undefined : findUnit(await ctx.work.peekUnits(), check.unit)
  return unit ? { ...check, unitId: unit.id } : check
}

/** The idea a check was begun from leads to it from now on. */
async function linkCheck(ctx: Context, idea: string, check: string): Promise<void> {
  const found = await ctx.work.get('ideas', idea)
  if (!found || found.checks?.includes(check)) return
  ctx.work.put('ideas', { ...found, checks: [...(found.checks ?? []), check] })
}

async function checkOf(
  ctx: Context,
  session: Session,
  guide: Guide,
  produces: Produced,
): Promise<Assessment | undefined> {
  const { event, today } = ctx
  const by = [...new Set([...(session.before ?? []), session.owner])]
  if (!session.editing) {
    const id = await freeNumber(ctx, 'assessments', 'P-')
    const check = newAssessment(checkedOf(session, guide, produces, session.progress.answers), id, by, event.at, today)
    return session.idea === undefined ? check : { ...check, idea: session.idea }
  }
  const before = await ctx.work.get('assessments', session.editing)
  if (!before || !by.some(person => mayRevise(before, person))) return undefined
  const both = merged(session.base ?? before.answers, session.progress.answers, before.answers)
  const { answers } = reopen(guide, both)
  return revised(before, checkedOf(session, guide, produces, answers), by, event.at, today)
}

function checkedOf(session: Session, guide: Guide, produces: Produced, answers: Answers): Checked {
  const unit = produces.unit === undefined ? undefined : answers[produces.unit]
  return {
    guide: session.guide,
    answers,
    title: titleOf(guide, answers) ?? '',
    ...(unit?.is === 'answered' && { unit: String(unit.value) }),
  }
}
