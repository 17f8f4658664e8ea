import type { Workshop } from '../../documents/workshop.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { askedTogether } from '../../guide/workshop.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import type { StatementsOf } from '../../view/workshop/item.ts'
import { isRunning, shownOf } from '../../workshop/workshop.ts'
import { pinnedGuide } from '../context.ts'
import { canHandOut } from '../hand-out.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'
import { isIn, markIn, mayEnd } from './who.ts'

/** Workshops that are listed: those that run, and the last that are over. */
const mostListed = 10
/** Groups of statements on one page. */
const perPage = 6

type WorkshopView = Extract<View, { is: 'workshop' }>

export interface Showing {
  /** Whether the reader is in its chat: others see nothing of what was said. */
  isInside: boolean
  note?: Note
  problem?: Problem
  /** What was entered and refused, and the label of the question it was for. */
  entered?: Record<string, string>
  at?: string
  asks?: 'end' | 'cancel'
  firstContact?: { organisation: string; privacyContact: string }
}

/** Guides that a workshop can be held with. */
export function workshopGuides({ deps }: Pick<Reader, 'deps'>): Guide[] {
  return deps.guides.all().filter(({ workshop }) => workshop)
}

export async function showWorkshop(ctx: Context, workshop: Workshop, put: Put, showing: Showing): Promise<ReplyStep[]> {
  const view = await workshopView(ctx, workshop, showing)
  // Its card is not answered by typing as long as it asks nothing: an answer must not wait beside who gave it.
  if (showing.asks) remember(ctx, { act: `workshop-${showing.asks}-yes`, id: workshop.id, arg: workshop.state })
  return put(view)
}

/** A workshop as somebody sees it who is in its chat: what is asked, what can be given dots, or what came of it. */
export async function workshopView(reader: Reader, workshop: Workshop, showing: Showing): Promise<WorkshopView> {
  const { isInside, ...more } = showing
  const guide = await pinnedGuide(reader, workshop.guide)
  const mark = markIn(workshop, reader) ?? ''
  const isOver = workshop.state === 'over' && isInside
  return {
    is: 'workshop',
    workshop: facts(workshop, guide),
    today: reader.today,
    ...(isInside && workshop.state === 'answering' && { questions: askedTogether(guide) }),
    ...(isInside && workshop.state !== 'answering' && { statements: statementsOf(workshop, guide) }),
    isDone: (workshop.state === 'answering' ? workshop.answered : workshop.voted).includes(mark),
    mayEnd: mayEnd(reader, workshop),
    mayAgenda: isOver && isCoordinator(reader),
    mayExport: isOver && canHandOut(reader),
    ...more,
  }
}

/** What everybody in the chat may know, however they look at it. */
export async function workshopPost(reader: Reader, workshop: Workshop): Promise<View> {
  const guide = await pinnedGuide(reader, workshop.guide)
  return {
    is: 'workshop-post',
    workshop: facts(workshop, guide),
    asks: workshop.state === 'answering' ? askedTogether(guide).map(({ ask }) => ask) : [],
    statements: statementsOf(workshop, guide),
  }
}

function facts({ id, state, endsAt, endedOn, lasts }: Workshop, { title }: Guide): WorkshopView['workshop'] {
  return { id, title, state, endsAt, lasts, ...(endedOn !== undefined && { endedOn }) }
}

/** What was said, by question; a question that too few answered is not there. */
function statementsOf(workshop: Workshop, guide: Guide): StatementsOf[] {
  const groups = shownOf(workshop)
  return askedTogether(guide).flatMap(({ id, ask }) => {
    const of = groups.filter(({ question }) => question === id)
    return of.length > 0 ? [{ ask, groups: of.map(({ question: _, ...group }) => group) }] : []
  })
}

/** Everything that was said, in full, page by page. */
export async function showStatements(
  ctx: Context,
  workshop: Workshop,
  put: Put,
  { page: asked, note, asks }: { page?: string | undefined; note?: Note; asks?: number } = {},
): Promise<ReplyStep[]> {
  const guide = await pinnedGuide(ctx, workshop.guide)
  const all = statementsOf(workshop, guide).flatMap(({ ask, groups }) => groups.map(group => ({ ...group, ask })))
  const groups = asks === undefined ? all : all.filter(({ number }) => number === asks)
  if (groups.length === 0)
    return showWorkshop(ctx, workshop, put, {
      isInside: true,
      note: note ?? { key: 'note.workshop-nothing', tone: 'info' },
    })
  const pages = Math.max(1, Math.ceil(groups.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(asked ?? '', 10) || 1), pages)
  if (asks !== undefined) remember(ctx, { act: 'workshop-remove-yes', id: workshop.id, arg: String(asks) })
  return put({
    is: 'workshop-statements',
    workshop: facts(workshop, guide),
    groups: groups.slice((page - 1) * perPage, page * perPage),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    mayIdea: workshop.state === 'over',
    mayRemove: isCoordinator(ctx),
    ...(asks !== undefined && { asks }),
    ...(note && { note }),
  })
}

/** Workshops of chats that the reader is in; for the coordination also all others that run. */
export async function listWorkshops(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const items = await workshopsOf(ctx)
  const workshops = await Promise.all(
    items.map(async workshop => facts(workshop, await pinnedGuide(ctx, workshop.guide))),
  )
  return put({
    is: 'workshops',
    workshops,
    guides: workshopGuides(ctx).map(({ id, title }) => ({ id, title })),
    ...(note && { note }),
  })
}

/** What of all workshops this person may look at, those that run first, then the latest. */
export async function workshopsOf(ctx: Context): Promise<Workshop[]> {
  const all = (await ctx.work.peekWorkshops())
    .filter(({ state }) => state !== 'cancelled' && state !== 'few')
    .toSorted((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || (a.endsAt < b.endsAt ? 1 : -1))
  const found: Workshop[] = []
  for (const workshop of all) {
    if (found.length === mostListed) break
    if (mayEnd(ctx, workshop) || (await isIn(ctx, workshop))) found.push(workshop)
  }
  return found
}
