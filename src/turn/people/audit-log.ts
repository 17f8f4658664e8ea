import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** What was changed, when and by whom, the latest first. */
export async function listAudit(ctx: Context, put: Put, place?: string): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const {
    items: entries,
    total,
    next,
  } = await ctx.work.peekAudit({ limit: perPage, ...(cursor !== undefined && { cursor }) })
  return put({
    is: 'audit',
    items: await Promise.all(
      entries.map(async ({ on, by, what, about, detail }) => ({
        on,
        by: (await ctx.work.peek('people', by))?.name ?? '',
        what,
        about: await named(ctx, about),
        ...(detail !== undefined && { detail: await named(ctx, detail) }),
      })),
    ),
    total,
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
  })
}

/** What an entry names by id, as people know it. */
async function named(ctx: Context, word: string): Promise<string> {
  return (await ctx.work.peek('people', word))?.name ?? word
}
