import type { Note } from '../../view/parts/note.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'
import { promiseOf } from './promise.ts'

/** Ideas waiting that are looked at; a town has far fewer. */
const mostWaiting = 10_000

/** Ideas that wait for the coordination: new ones first, then those waiting longest, with the days left. */
export async function inbox(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const { items: fresh } = await ctx.work.peekIdeas({ status: ['neu'] }, 'waiting', { limit: mostWaiting })
  const { items: others } = await ctx.work.peekIdeas({ status: ['gesichtet', 'in-pruefung'] }, 'waiting', {
    limit: mostWaiting,
  })
  const all = [...fresh, ...others].map(idea => ({ idea, promise: promiseOf(ctx, idea) }))
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  return put({
    is: 'inbox',
    items: await Promise.all(
      all
        .slice((page - 1) * perPage, page * perPage)
        .map(async ({ idea, promise }) => ({ ...(await ideaItem(ctx, idea)), ...(promise && { promise }) })),
    ),
    total: all.length,
    overdue: all.filter(({ promise }) => promise !== undefined && promise.left < 0).length,
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}
