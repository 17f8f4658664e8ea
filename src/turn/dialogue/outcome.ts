import type { Answers } from '../../documents/answers.ts'
import type { Session } from '../../documents/session.ts'
import type { Unit } from '../../documents/unit.ts'
import { departmentAnswered } from '../../guide/department.ts'
import type { Guide } from '../../guide/guide.ts'
import { nextAfter } from '../../guide/next.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { departmentOf } from '../../people/department.ts'
import type { NextGuide, WayBack } from '../../view/parts/next.ts'
import type { View } from '../../view/views.ts'
import type { Context } from '../subject.ts'
import { onlyDrafts } from './guides.ts'

/** What a guide found that keeps nothing. */
export async function outcomeView(
  ctx: Context,
  guide: Guide,
  answers: Answers,
  { isTrial = false, back }: { isTrial?: boolean; back?: WayBack | undefined } = {},
): Promise<View> {
  const department = await departmentIn(ctx, guide, answers)
  const findings = guide.scoring && assess(guide, answers, ctx.today)
  return {
    is: 'outcome',
    guide,
    answers,
    ...(findings && { findings }),
    ...(department && { department: department.name }),
    next: nextGuides(ctx, guide, answers, findings?.outcome.id),
    ...(back && { back }),
    ...(isTrial && { trial: true }),
  }
}

/** What "Fachamt" means in its steps: the department that was answered, else that of whoever answered. */
async function departmentIn(ctx: Context, guide: Guide, answers: Answers): Promise<Unit | undefined> {
  const unit = departmentAnswered(guide, answers)
  return departmentOf(await ctx.work.peekUnits(), unit === undefined ? {} : { unit }, [ctx.person.unit ?? []].flat())
}

/** The check, or the idea of one's own, that led to a dialogue, as long as it is there. */
export async function wayBack(ctx: Context, { from }: Pick<Session, 'from'>): Promise<WayBack | undefined> {
  if (from === undefined) return undefined
  const check = await ctx.work.peek('assessments', from)
  if (check) return { is: 'check', id: from, title: check.title }
  const idea = await ctx.work.peek('ideas', from)
  return idea?.author === ctx.person.id ? { is: 'idea', id: from, title: idea.title } : undefined
}

/** The guides that a result leads to, as far as they are in force; to their authors drafts are there, too. */
export function nextGuides(ctx: Context, guide: Guide, answers: Answers, outcome: string | undefined): NextGuide[] {
  return nextAfter(guide, answers, outcome).flatMap(({ guide: id, values }) => {
    const next = ctx.deps.guides.current(id) ?? onlyDrafts(ctx).find(draft => draft.id === id)
    return next ? [{ id, title: next.title, values }] : []
  })
}
