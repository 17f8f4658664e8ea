import { type Checked, mayRevise, merged, newAssessment, revised } from '../../assessment/assessment.ts'
import type { Answers } from '../../documents/answers.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Session } from '../../documents/session.ts'
import { carried } from '../../guide/carry.ts'
import { reopen } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import { textIn } from '../../guide/questions/options.ts'
import { findUnit } from '../../people/units.ts'
import type { Note } from '../../view/parts/note.ts'
import { pinnedGuide } from '../context.ts'
import { count } from '../dialogue/count.ts'
import { ended } from '../dialogue/ended.ts'
import { homeView } from '../dialogue/home.ts'
import { wayBack } from '../dialogue/outcome.ts'
import { titleOf } from '../dialogue/session-view.ts'
import { withPromise } from '../effects.ts'
import { freeNumber } from '../number.ts'
import { dropParts, handBack } from '../part/answer.ts'
import { answeredParts } from '../part/give.ts'
import { openParts, phaseTitle, withoutLost } from '../part/parts.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Receiver, ShowSession } from '../subject.ts'
import { resultView } from './result.ts'
import { similarChecks } from './similar.ts'

/** Takes a process check that is handed in. */
export const checkReceiver: Receiver = { handsOn: true, similar: similarChecks, dropped: dropParts, finish }

/** It is kept, and its result takes the place of the dialogue. */
async function finish(ctx: Context, session: Session, guide: Guide, show: ShowSession): Promise<ReplyStep[]> {
  if (session.part) return handBack(ctx, session)
  const known = await withoutLost(ctx, session)
  const [waits] = openParts(known)
  const title = textIn(phaseTitle(guide, waits?.phase ?? ''), ctx.language)
  if (waits) return show(ctx, known, { note: { key: 'note.part-open', values: { title }, tone: 'warning' } })
  if (known !== session) return show(ctx, known, { note: { key: 'note.part-lost', tone: 'warning' } })
  if (guide.produces.is !== 'assessment') throw new Error('A guide that produces no check was handed in as one')
  const before = session.editing === undefined ? undefined : await ctx.work.get('assessments', session.editing)
  const check =
    session.editing === undefined ? await begun(ctx, session, guide) : await corrected(ctx, session, guide, before)
  ctx.work.delete('sessions', session.id)
  await count(ctx, session, { is: 'finished' })
  if (!check) {
    const note: Note = { key: 'note.check-not-found', values: { number: session.editing ?? '' }, tone: 'warning' }
    return ended(ctx, await homeView(ctx, note), 'goes-on')
  }
  const parts = await answeredParts(ctx, session)
  const whole = await withPromise(
    ctx,
    parts.length > 0 ? { ...check, parts: [...(check.parts ?? []), ...parts] } : check,
    before,
  )
  ctx.work.put('assessments', await withUnit(ctx, whole))
  if (check.idea !== undefined) await linkCheck(ctx, check.idea, check.id)
  const again: Note = { key: 'note.judged-again', values: { version: guide.version }, tone: 'info' }
  const isAgain = before !== undefined && before.guide.hash !== check.guide.hash
  return ended(
    ctx,
    await resultView(ctx, whole, { fresh: true, back: await wayBack(ctx, session), ...(isAgain && { note: again }) }),
  )
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

async function begun(ctx: Context, session: Session, guide: Guide): Promise<Assessment> {
  const id = await freeNumber(ctx, 'assessments', 'P-')
  const checked = checkedOf(guide, session.progress.answers)
  const check = newAssessment(checked, id, authors(session), ctx.event.at, ctx.today)
  return session.idea === undefined ? check : { ...check, idea: session.idea }
}

/**
 * The check with what was changed in this dialogue. Others may have changed it meanwhile, or had it judged by another
 * version of the guide: the later version counts, and every answer is taken along to it.
 */
async function corrected(
  ctx: Context,
  session: Session,
  guide: Guide,
  before: Assessment | undefined,
): Promise<Assessment | undefined> {
  const by = authors(session)
  if (!before || !by.some(person => mayRevise(before, person))) return undefined
  const stored = await pinnedGuide(ctx, before.guide)
  const later = stored.version > guide.version ? stored : guide
  const theirs = carried(before.answers, stored, later, before.completedOn)
  const mine = carried(session.progress.answers, guide, later, ctx.today)
  const base = session.base ? carried(session.base, guide, later, before.completedOn) : theirs
  const { answers } = reopen(later, merged(base, mine, theirs))
  const check = revised(before, checkedOf(later, answers), by, ctx.event.at, ctx.today)
  if (later.hash === stored.hash) return check
  const { guide: judgedBy, completedOn } = before
  return { ...check, earlier: { guide: judgedBy, answers: before.answers, completedOn } }
}

function authors({ before = [], owner }: Session): string[] {
  return [...new Set([...before, owner])]
}

function checkedOf(guide: Guide, answers: Answers): Checked {
  const { produces } = guide
  const unit = produces.is === 'assessment' && produces.unit !== undefined ? answers[produces.unit] : undefined
  return {
    guide: { id: guide.id, hash: guide.hash },
    answers,
    title: titleOf(guide, answers) ?? '',
    ...(unit?.is === 'answered' && { unit: String(unit.value) }),
  }
}
