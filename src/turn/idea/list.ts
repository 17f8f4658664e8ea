import type { Note } from '../../view/parts/note.ts'
import { draftOf, draftsOf } from '../dialogue/session-view.ts'
import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'

/** Own ideas, ten a page, with unfinished ones on the first. */
export async function myIdeas(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const listing = await ctx.work.ideasOf(ctx.person.id, { limit: perPage, ...(cursor && { cursor }) })
  const own = await ctx.work.sessionsOf(ctx.person.id)
  const sessions = at.page > 1 ? [] : await draftsOf(ctx, 'idea')
  return put({
    is: 'ideas',
    items: await Promise.all(
      listing.items.map(async ({ doc }) => {
        const session = own.find(({ editing }) => editing === doc.id)
        return { ...(await ideaItem(ctx, doc)), ...(session && { editing: session.id }) }
      }),
    ),
    drafts: await Promise.all(sessions.map(session => draftOf(ctx, session))),
    page: at.page,
    pages: Math.max(1, Math.ceil(listing.total / perPage)),
    ...around(at, listing.next),
    ...(note && { note }),
  })
}
