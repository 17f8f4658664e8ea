import { isOpenPart } from '../../guide/part.ts'
import { home } from '../dialogue/home.ts'
import { standingOf } from '../standing.ts'
import type { Context, Gate } from '../subject.ts'
import type { Offered } from './answer.ts'
import { isAsked, partOf } from './parts.ts'

/** Whoever is asked for a phase of a check, as long as nobody else has taken it. */
export const asked: Gate<{ id: string; arg?: string | undefined }, Offered> = {
  who: 'whoever is asked to answer a part of a check, until somebody has taken it',
  admit: async (ctx, { id, arg = '' }) => {
    const session = id === '' ? undefined : await ctx.work.get('sessions', id)
    const part = session && partOf(session, arg)
    const isMine = part && isAsked(part, await standingOf(ctx))
    if (!session || !isMine || !isOpenPart(part)) return { refused: await gone(ctx) }
    const helper = part.session === undefined ? undefined : await ctx.work.get('sessions', part.session)
    const isTaken = helper !== undefined && helper.owner !== ctx.person.id
    return isTaken ? { refused: await gone(ctx) } : { admitted: { session, part } }
  },
}

function gone(ctx: Context) {
  return home(ctx, { key: 'note.part-gone', tone: 'info' })
}
