import type { Workshop } from '../../documents/workshop.ts'
import { isRunning } from '../../workshop/workshop.ts'
import { revisionOf } from '../act.ts'
import type { Put } from '../put.ts'
import { isCoordinator } from '../standing.ts'
import type { Admission, Context, Gate } from '../subject.ts'
import { listWorkshops, showWorkshop } from './show.ts'
import { isIn, mayEnd } from './who.ts'

interface One {
  id: string
}

/** Whoever is in the chat of a workshop: nobody else sees or does anything there. */
export const inside: Gate<One, Workshop> = {
  who: 'whoever is in the chat of the workshop',
  admit: (ctx, { id }, put) => insider(ctx, id, put),
}

/** The same once it is over. */
export const insideOver: Gate<One, Workshop> = {
  who: 'whoever is in the chat of the workshop, once it is over',
  admit: (ctx, { id }, put) => over(ctx, id, put),
}

/** Whoever is in the chat; the coordination and whoever started it also from outside, to end it. */
export const lookers: Gate<One, { workshop: Workshop; isInside: boolean }> = {
  who: 'whoever is in the chat of the workshop; coordinators and whoever started it, to end it',
  admit: async (ctx, { id }, put) => {
    const known = await ctx.work.peek('workshops', id)
    // Teams takes its time: what is relied on is read afterwards, because others answer meanwhile.
    const isInside = known && (await isIn(ctx, known))
    const workshop = known && (await ctx.work.get('workshops', id))
    if (!workshop) return { refused: await unknown(ctx, put) }
    if (isInside || mayEnd(ctx, workshop)) return { admitted: { workshop, isInside: isInside === true } }
    return isInside === undefined ? { refused: await unread(ctx, put) } : { refused: await unknown(ctx, put) }
  },
}

/** Coordinators and whoever started it, as long as it runs; as the card showed it. */
export const enders: Gate<One & { arg?: string | undefined }, Workshop> = {
  who: 'coordinators, and whoever started the workshop, as long as it runs',
  admit: async (ctx, { id, arg }, put) => {
    const workshop = await ctx.work.get('workshops', id)
    if (!workshop) return { refused: await unknown(ctx, put) }
    const isAsShown = arg === undefined || arg === workshop.state
    if (mayEnd(ctx, workshop) && isAsShown) return { admitted: workshop }
    const admission = await lookers.admit(ctx, { id }, put)
    if ('refused' in admission) return admission
    const { isInside } = admission.admitted
    const key = isRunning(workshop) && isAsShown ? 'note.workshop-not-yours' : 'note.workshop-moved'
    return { refused: await showWorkshop(ctx, workshop, put, { isInside, note: { key, tone: 'info' } }) }
  },
}

/** The same, but a click that does not say what it saw fits nothing. */
export const endersAsShown: typeof enders = {
  who: enders.who,
  admit: (ctx, { id, arg }, put) =>
    enders.admit(ctx, { id, arg: arg ?? (revisionOf(ctx, {}) === undefined ? undefined : '') }, put),
}

/** Coordinators who are in the chat, once it is over. */
export const coordinatorsInside: Gate<One, Workshop> = {
  who: 'coordinators who are in the chat of the workshop, once it is over',
  isForCoordinators: true,
  admit: async (ctx, { id }, put) => {
    const admission = await over(ctx, id, put)
    if ('refused' in admission || isCoordinator(ctx)) return admission
    const note = { key: 'note.not-coordinator', tone: 'warning' } as const
    return { refused: await showWorkshop(ctx, admission.admitted, put, { isInside: true, note }) }
  },
}

/** The same also while dots are given. */
export const removers: Gate<One, Workshop> = {
  who: 'coordinators who are in the chat of the workshop',
  isForCoordinators: true,
  admit: async (ctx, { id }, put) => {
    const admission = await insider(ctx, id, put)
    if ('refused' in admission || isCoordinator(ctx)) return admission
    const note = { key: 'note.not-coordinator', tone: 'warning' } as const
    return { refused: await showWorkshop(ctx, admission.admitted, put, { isInside: true, note }) }
  },
}

async function insider(ctx: Context, id: string, put: Put): Promise<Admission<Workshop>> {
  const known = await ctx.work.peek('workshops', id)
  const isInside = known && (await isIn(ctx, known))
  const workshop = isInside && (await ctx.work.get('workshops', id))
  if (workshop) return { admitted: workshop }
  return { refused: known && isInside === undefined ? await unread(ctx, put) : await unknown(ctx, put) }
}

async function over(ctx: Context, id: string, put: Put): Promise<Admission<Workshop>> {
  const admission = await insider(ctx, id, put)
  if ('refused' in admission || admission.admitted.state === 'over') return admission
  const note = { key: 'note.workshop-not-over', tone: 'info' } as const
  return { refused: await showWorkshop(ctx, admission.admitted, put, { isInside: true, note }) }
}

/** Of a workshop in a chat of others not even that there is one is told. */
function unknown(ctx: Context, put: Put) {
  return listWorkshops(ctx, put, { key: 'note.workshop-unknown', tone: 'info' })
}

function unread(ctx: Context, put: Put) {
  return listWorkshops(ctx, put, { key: 'note.workshop-unread', tone: 'warning' })
}
