import type { Answers } from '../../documents/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import { nextAfter } from '../../guide/next.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { NextGuide } from '../../view/parts/next.ts'
import type { View } from '../../view/views.ts'
import type { Context } from '../subject.ts'

/** What a guide found that keeps nothing. */
export function outcomeView(ctx: Context, guide: Guide, answers: Answers): View {
  const findings = guide.scoring && assess(guide, answers, ctx.today)
  return {
    is: 'outcome',
    guide,
    answers,
    ...(findings && { findings }),
    next: nextGuides(ctx, guide, answers, findings?.outcome.id),
  }
}

/** The guides that a result leads to, as far as they are in force. */
export function nextGuides(ctx: Context, guide: Guide, answers: Answers, outcome: string | undefined): NextGuide[] {
  return nextAfter(guide, answers, outcome).flatMap(({ guide: id, values }) => {
    const next = ctx.deps.guides.current(id)
    return next ? [{ id, title: next.title, values }] : []
  })
}
