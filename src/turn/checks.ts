import { mayRevise } from '../assessment/assessment.ts'
import type { Assessment, Progress } from '../documents.ts'
import { reopen, step } from '../guide/engine.ts'
import type { Guide } from '../guide/guide.ts'
import { assess } from '../guide/scoring/assess.ts'
import type { Listing } from '../ports.ts'
import type { Note, View } from '../view/views.ts'
import { type Context, pinnedGuide } from './context.ts'
import { home } from './home.ts'
import { around, perPage, readPlace } from './pages.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { draftOf, draftsOf } from './session-view.ts'
import { openAgain } from './sessions.ts'
import { below } from './show.ts'
import { checkItem } from './similar.ts'

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
  const sessions = whose === 'mine' && at.page === 1 ? await draftsOf(ctx, 'assessment') : []
  return put({
    is: 'checks',
    whose,
    items: await Promise.all(listing.items.map(({ doc }) => checkItem(ctx, doc))),
    drafts: await Promise.all(sessions.map(session => draftOf(ctx, session))),
    page: at.page,
    pages: Math.max(1, Math.ceil(listing.total / perPage)),
    ...around(at, listing.next),
    ...(note && { note }),
  })
}

/** The result of a check; everybody of the organisation may read it. */
export async function showCheck(ctx: Context, number: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  return check ? put(await resultView(ctx, check, note ? { note } : {})) : notFound(ctx)
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
    ...(note && { note }),
  }
}

/** Opens the dialogue again with the answers of a check, at one question if named. */
export async function editCheck(ctx: Context, number: string, question?: string): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  if (!check || !mayRevise(check, ctx.person.id)) return notFound(ctx)
  const guide = await pinnedGuide(ctx, check.guide)
  return below(ctx, await openAgain(ctx, guide, number, startAt(guide, reopen(guide, check.answers), question)))
}

/** At a question, also one that only the long way asks; at the review if there is none such. */
function startAt(guide: Guide, progress: Progress, question: string | undefined): Progress {
  if (question === undefined) return progress
  const corrected = step(guide, progress, { do: 'correct', question })
  if (corrected.is === 'moved') return corrected.progress
  const deepened = step(guide, progress, { do: 'deepen' })
  return deepened.is === 'moved' ? startAt(guide, deepened.progress, question) : progress
}

/** The result as text for the E-Akte. Those who took part also leave the Aktenzeichen with the check. */
export async function checkText(ctx: Context, number: string, fileRef: string): Promise<ReplyStep[]> {
  const stored = await ctx.work.get('assessments', number)
  if (!stored) return notFound(ctx)
  const given = fileRef.trim().slice(0, 100)
  const check = given === '' ? stored : { ...stored, fileRef: given }
  if (given !== '' && given !== stored.fileRef && mayRevise(stored, ctx.person.id)) ctx.work.put('assessments', check)
  const guide = await pinnedGuide(ctx, check.guide)
  const findings = assess(guide, check.answers, check.completedOn)
  return [{ do: 'send', view: { is: 'check-text', check, guide, findings } }]
}

function notFound(ctx: Context): Promise<ReplyStep[]> {
  return home(ctx, { key: 'note.check-not-found', tone: 'warning' })
}
