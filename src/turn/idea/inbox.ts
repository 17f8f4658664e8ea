import type { Note } from '../../view/parts/note.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { lateIdeas, waitingIdeas } from '../waiting-ideas.ts'
import { ideaItem } from './item.ts'

/** Ideas that wait for the coordination: new ones first, then those waiting longest, with the days left. */
export async function inbox(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const asked = Math.max(1, Number.parseInt(place ?? '', 10) || 1)
  const found = await waitingIdeas(ctx, (asked - 1) * perPage)
  const { total } = found
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(asked, pages)
  const { items } = page === asked ? found : await waitingIdeas(ctx, (page - 1) * perPage)
  return put({
    is: 'inbox',
    items: await Promise.all(
      items.map(async ({ idea, promise }) => ({ ...(await ideaItem(ctx, idea)), ...(promise && { promise }) })),
    ),
    total,
    overdue: (await lateIdeas(ctx, 0)).total,
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}
