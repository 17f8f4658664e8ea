import { mayRevise } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Progress } from '../../documents/session.ts'
import { type Move, step } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Note } from '../../view/parts/items.ts'
import type { View } from '../../view/views.ts'
import { type Context, pinnedGuide } from '../context.ts'
import { home, homeView, mayStart } from '../dialogue/home.ts'
import { draftOf, draftsOf } from '../dialogue/session-view.ts'
import { openAgain } from '../dialogue/sessions.ts'
import { below, closeOf } from '../dialogue/show.ts'
import { checkItem } from '../idea/similar.ts'
import { around, perPage, readPlace } from '../pages.ts'
import { remember } from '../person.ts'
import { type Put, putOver } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { adoption } from './adoption.ts'

/** Longest Aktenzeichen, in characters. */
const longestFileRef = 100

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
    page: at.page,
    pages: Math.max(1, Math.ceil(listing.total / perPage)),
    ...around(at, listing.next),
    ...(note && { note }),
  })
}

/** The result of a check; everybody of the organisation may read it. */
export async function showCheck(ctx: Context, number: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  return check ? put(await resultView(ctx, check, note ? { note } : {})) : notFound(ctx, number)
}

export async function resultView(
  ctx: Context,
  check: Assessment,
  { fresh = false, note }: { fresh?: boolean; note?: Note } = {},
): Promise<View> {
  const guide = await pinnedGuide(ctx, check.guide)
  return {
    is: 'result',
    check,
    guide,
    findings: assess(guide, check.answers, check.completedOn),
    fresh,
    mayEdit: mayRevise(check, ctx.person.id),
    ...(await adoption(ctx, check)),
    mayStart: mayStart(ctx, 'check'),
    ...(note && { note }),
  }
}

/** Opens the dialogue again with the answers of a check, at one question if named. */
export async function editCheck(ctx: Context, number: string, question?: string): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  if (!check || !mayRevise(check, ctx.person.id)) return notFound(ctx, number)
  const guide = await pinnedGuide(ctx, check.guide)
  return below(ctx, await openAgain(ctx, guide, number, check.answers, progress => startAt(guide, progress, question)))
}

/**
 * At a question, also one that only the long way asks: the others of that way are passed over, so that after this one
 * answer the review comes next. At the review if there is no such question.
 */
function startAt(guide: Guide, progress: Progress, question: string | undefined): Progress {
  if (question === undefined) return progress
  const there = moved(guide, progress, { do: 'correct', question })
  if (there) return there
  let longer = moved(guide, progress, { do: 'deepen' })
  while (longer && longer.at !== 'review') longer = moved(guide, longer, { do: 'skip' })
  return (longer && moved(guide, longer, { do: 'correct', question })) ?? progress
}

function moved(guide: Guide, progress: Progress, move: Move): Progress | undefined {
  const outcome = step(guide, progress, move)
  return outcome.is === 'moved' ? outcome.progress : undefined
}

/** Asks before a check is deleted: it disappears for everybody. */
export async function askToDelete(ctx: Context, number: string): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  if (!check || !mayRevise(check, ctx.person.id)) return notFound(ctx, number)
  remember(ctx, { act: 'delete-check-yes', id: number })
  return putOver({ is: 'confirm-check', check: check.id, title: check.title })
}

/** Deletes a check. One that is gone already was deleted by the first of two clicks. */
export async function deleteCheck(ctx: Context, number: string): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  if (!check) return []
  if (!mayRevise(check, ctx.person.id)) return notFound(ctx, number)
  ctx.work.delete('assessments', number)
  const editing = (await ctx.work.sessionsOf(ctx.person.id)).find(session => session.editing === number)
  if (editing) ctx.work.delete('sessions', editing.id)
  const note: Note = { key: 'note.check-deleted', values: { number }, tone: 'info' }
  return [...putOver(await homeView(ctx, note)), ...(editing ? [closeOf(editing.id, 'closed.cancelled')] : [])]
}

/** The result as text for the E-Akte. Those who took part also leave the Aktenzeichen with the check. */
export async function checkText(ctx: Context, number: string, fileRef: string): Promise<ReplyStep[]> {
  const stored = await ctx.work.get('assessments', number)
  if (!stored) return notFound(ctx, number)
  const given = fileRef.trim()
  if (given.length > longestFileRef) {
    const values = { limit: longestFileRef, length: given.length }
    return showCheck(ctx, number, putOver, { key: 'note.file-ref-too-long', values, tone: 'warning' })
  }
  const { fileRef: before, ...rest } = stored
  const mine = mayRevise(stored, ctx.person.id)
  const wanted = given === '' && !mine ? before : given
  const check = wanted ? { ...rest, fileRef: wanted } : rest
  if (mine && wanted !== (before ?? '')) ctx.work.put('assessments', check)
  const guide = await pinnedGuide(ctx, check.guide)
  const findings = assess(guide, check.answers, check.completedOn)
  return [{ do: 'send', view: { is: 'check-text', check, guide, findings } }]
}

function notFound(ctx: Context, number: string): Promise<ReplyStep[]> {
  return home(ctx, { key: 'note.check-not-found', values: { number }, tone: 'warning' })
}
