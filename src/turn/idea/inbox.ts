import type { Note } from '../../view/parts/note.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { waitingIdeas } from '../waiting-ideas.ts'
import { ideaItem } from './item.ts'

/** Ideas that wait for the coordination: new ones first, then those waiting longest, with the days left. */
export async function inbox(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const all = await waitingIdeas(ctx)
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
    overdue: all.filter(({ isOverdue }) => isOverdue).length,
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}
