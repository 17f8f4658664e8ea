import { guidesMentioned } from '../../guide/entrance.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'

/** The guides that have words and buttons of their own. */
export const guideFor = { idea: 'idea', check: 'process-check' } as const

/** Whether this person may begin a guide: a lead may do what everybody may, coordinators what leads may. */
export async function mayBegin(ctx: Context, guide: Guide): Promise<boolean> {
  if (guide.for === 'everybody') return true
  const { coordinator, units } = await standingOf(ctx)
  return coordinator || (guide.for === 'leads' && units.length > 0)
}

/** The guides this person may begin, by their title. */
async function guidesFor(ctx: Context, offers: Guide['offer'][]): Promise<Guide[]> {
  const offered = ctx.deps.guides.all().filter(({ offer }) => offers.includes(offer))
  const may = await Promise.all(offered.map(guide => mayBegin(ctx, guide)))
  return offered.filter((_, index) => may[index])
}

/** Guides that have a button of their own on the start card; those that it names anyway are not among them. */
export async function startGuides(ctx: Context): Promise<Guide[]> {
  const named: string[] = Object.values(guideFor)
  return (await guidesFor(ctx, ['start'])).filter(({ id }) => !named.includes(id))
}

/** "Leitfäden": what there is, what each is good for, and how long it takes. */
export async function showGuides(ctx: Context, put: Put, of?: Guide[], note?: Note): Promise<ReplyStep[]> {
  return put(guidesView(of ?? (await guidesFor(ctx, ['start', 'more'])), note))
}

function guidesView(guides: Guide[], note?: Note): View {
  return {
    is: 'guides',
    guides: guides.map(({ id, title, purpose, minutes }) => ({ id, title, purpose, minutes })),
    ...(note && { note }),
  }
}

/** Asks whether a guide is meant whose name stands in a sentence; undefined if none is named. */
export async function guidesIn(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  const named: string[] = Object.values(guideFor)
  const mentioned = guidesMentioned(ctx.deps.guides.all(), text).filter(({ id }) => !named.includes(id))
  const may = await Promise.all(mentioned.map(guide => mayBegin(ctx, guide)))
  const found = mentioned.filter((_, index) => may[index])
  return found.length > 0 ? showGuides(ctx, putBelow, found, { key: 'note.guides-meant', tone: 'info' }) : undefined
}

/** There is more to begin than ideas and checks. */
export function hasGuides(ctx: Context): boolean {
  const named: string[] = Object.values(guideFor)
  return ctx.deps.guides.all().some(({ id, offer }) => offer !== 'none' && !named.includes(id))
}
