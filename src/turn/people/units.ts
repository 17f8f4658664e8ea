import type { Note } from '../../view/parts/note.ts'
import { perPage } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { unitItem } from './unit-items.ts'

/** All units and roles, ten a page. */
export async function listUnits(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const units = await ctx.work.peekUnits()
  const pages = Math.max(1, Math.ceil(units.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  return put({
    is: 'units',
    items: await Promise.all(units.slice((page - 1) * perPage, page * perPage).map(unit => unitItem(ctx, unit))),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}
