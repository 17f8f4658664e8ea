import type { Publication } from '../../documents/publication.ts'
import { guidesMentioned } from '../../guide/entrance.ts'
import type { DraftGuide, Guide, GuideContent } from '../../guide/guide.ts'
import { draftState } from '../../guide/publication.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'

/** The guides that have words and buttons of their own. */
export const guideFor = { idea: 'idea', check: 'process-check' } as const

/** Whether this person may begin a guide: a lead may do what everybody may, coordinators what leads may. */
export async function mayBegin(ctx: Reader, guide: Guide): Promise<boolean> {
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

/** A draft as its authors have it: what its file says, and how that stands to what was published. */
export interface OwnDraft extends Omit<DraftGuide, 'id' | 'sound'> {
  guide: Guide
  content: GuideContent
  publication: Publication | undefined
}

/** What its authors may try of a guide: coordinators only. */
export async function draftOf(ctx: Context, id: string): Promise<OwnDraft | undefined> {
  const draft = isCoordinator(ctx) ? ctx.deps.guides.drafts().find(each => each.id === id) : undefined
  if (!draft?.sound) return undefined
  const { sound, ...more } = draft
  return { ...sound, ...more, publication: await ctx.work.peek('publications', id) }
}

/** The drafts of those who may see them, by their title. */
function soundDrafts(ctx: Context): Guide[] {
  if (!isCoordinator(ctx)) return []
  return ctx.deps.guides.drafts().flatMap(({ sound }) => (sound ? [sound.guide] : []))
}

/** Drafts that stand in for no guide in force: to this person they are there, as a trial. */
export function onlyDrafts(ctx: Context): Guide[] {
  return soundDrafts(ctx).filter(({ id }) => !ctx.deps.guides.current(id))
}

/** Every guide that this person can name: what is in force first. */
export function namedGuides(ctx: Context): Guide[] {
  return [...ctx.deps.guides.all(), ...soundDrafts(ctx)]
}

/** All guides that this person is offered. */
export function offeredGuides(ctx: Context): Promise<Guide[]> {
  return guidesFor(ctx, ['start', 'more'])
}

/** Guides that have a button of their own on the start card; those that it names anyway are not among them. */
export async function startGuides(ctx: Context): Promise<Guide[]> {
  const named: string[] = Object.values(guideFor)
  return (await guidesFor(ctx, ['start'])).filter(({ id }) => !named.includes(id))
}

/** "Leitfäden": what there is, what each is good for, and how long it takes. */
export async function showGuides(ctx: Context, put: Put, of?: Guide[], note?: Note): Promise<ReplyStep[]> {
  const guides = of?.filter(({ id, hash }) => ctx.deps.guides.current(id)?.hash === hash)
  const drafts = soundDrafts(ctx).filter(draft => !of || of.includes(draft))
  return put({
    is: 'guides',
    guides: (guides ?? (await offeredGuides(ctx))).map(guide => row(guide)),
    ...(isCoordinator(ctx) && !of && { isAuthor: true, ...botOf(ctx) }),
    ...(drafts.length > 0 && { drafts: await Promise.all(drafts.map(draft => draftRow(ctx, draft))) }),
    ...(note && { note }),
  })
}

/** The bot as Teams links to it: only there it has such an id. */
function botOf({ person }: Context): { bot?: string } {
  const bot = person.address?.botId
  return bot?.startsWith('28:') ? { bot } : {}
}

type GuidesView = Extract<View, { is: 'guides' }>

function row({ id, title, purpose, minutes }: Guide): GuidesView['guides'][number] {
  return { id, title, purpose, minutes }
}

async function draftRow(ctx: Context, { id, title }: Guide): Promise<NonNullable<GuidesView['drafts']>[number]> {
  const draft = await draftOf(ctx, id)
  return { id, title, state: draftState(draft?.publication, draft?.content.hash) }
}

/** Asks whether a guide is meant whose name stands in a sentence; undefined if none is named. */
export async function guidesIn(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  const named: string[] = Object.values(guideFor)
  const mentioned = guidesMentioned(namedGuides(ctx), text).filter(({ id }) => !named.includes(id))
  const may = await Promise.all(mentioned.map(guide => mayBegin(ctx, guide)))
  const found = mentioned.filter((_, index) => may[index])
  return found.length > 0 ? showGuides(ctx, putBelow, found, { key: 'note.guides-meant', tone: 'info' }) : undefined
}

/** There is more to begin than ideas and checks. */
export function hasGuides(ctx: Context): boolean {
  const named: string[] = Object.values(guideFor)
  const others = ctx.deps.guides.all().some(({ id, offer }) => offer !== 'none' && !named.includes(id))
  return others || soundDrafts(ctx).length > 0
}
