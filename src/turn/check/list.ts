import type { Assessment } from '../../documents/assessment.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Note } from '../../view/parts/note.ts'
import { mayStart } from '../dialogue/home.ts'
import { draftOf, draftsOf } from '../dialogue/session-view.ts'
import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { checkItem } from './item.ts'

/** One's own checks by date, or the organisation's by unit and name. */
export async function listChecks(
  ctx: Context,
  whose: 'mine' | 'all',
  put: Put,
  place?: string,
  note?: Note,
): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const page = { limit: perPage, ...(cursor !== undefined && { cursor }) }
  const listing: Listing<Assessment> =
    whose === 'mine' ? await ctx.work.assessmentsBy(ctx.person.id, page) : await ctx.work.assessments(page)
  const own = await ctx.work.sessionsOf(ctx.person.id)
  const editingOf = (id: string) => {
    const session = own.find(({ editing }) => editing === id)
    return session && { editing: session.id }
  }
  const sessions = whose === 'mine' && at.page === 1 ? await draftsOf(ctx, 'assessment') : []
  return put({
    is: 'checks',
    whose,
    items: await Promise.all(
      listing.items.map(async ({ doc }) => ({ ...(await checkItem(ctx, doc)), ...editingOf(doc.id) })),
    ),
    drafts: await Promise.all(sessions.map(session => draftOf(ctx, session))),
    mayStart: mayStart(ctx, 'check'),
    hasExamples: ctx.deps.examples.current().length > 0,
    page: at.page,
    pages: Math.max(1, Math.ceil(listing.total / perPage)),
    ...around(at, listing.next),
    ...(note && { note }),
  })
}
