import type { Inquiry } from '../../documents/inquiry.ts'
import { mayAnswerFor } from '../../people/rights.ts'
import type { Note } from '../../view/parts/note.ts'
import { indicatorSeries, keptProcesses } from '../effects.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'

/** Versprochen – gehalten: all processes that went live; everybody may read it. */
export async function showKept(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const inquiries = await ctx.work.peekInquiries()
  const open = inquiries.filter(({ answer, about }) => about.is === 'effect' && !answer)
  const mine = open.filter(inquiry => mayAnswerFor(inquiry.unit, standing))
  return put({
    is: 'kept',
    processes: await keptProcesses(ctx),
    mayAnswer: Object.fromEntries(mine.map(inquiry => [checkOf(inquiry), inquiry.id])),
    hasIndicators: (await indicatorSeries(ctx)).length > 0,
    ...(note && { note }),
  })
}

function checkOf({ about }: Inquiry): string {
  return about.is === 'effect' ? about.check : ''
}

/** What goals are measured by, period by period; everybody may read it. */
export async function showIndicators(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const inquiries = await ctx.work.peekInquiries()
  const latestOf = (goal: string) =>
    inquiries
      .filter(({ about }) => about.is === 'indicator' && about.goal === goal)
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .find(inquiry => mayAnswerFor(inquiry.unit, standing))
  return put({
    is: 'indicators',
    series: (await indicatorSeries(ctx)).map(({ id, ...series }) => {
      const inquiry = latestOf(id)
      return { ...series, ...(inquiry && { ask: inquiry.id, isOpen: !inquiry.answer }) }
    }),
    ...(note && { note }),
  })
}
