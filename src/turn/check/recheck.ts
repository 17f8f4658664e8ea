import type { Assessment } from '../../documents/assessment.ts'
import { carried } from '../../guide/carry.ts'
import { asked, reopen } from '../../guide/engine.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { compare, type Judged } from '../../guide/scoring/compare.ts'
import type { View } from '../../view/views.ts'
import { pinnedGuide } from '../context.ts'
import { open, pauseOthers } from '../dialogue/sessions.ts'
import { below } from '../dialogue/show.ts'
import { perPage } from '../pages.ts'
import { remember } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Reader } from '../subject.ts'
import { listChecks } from './list.ts'
import { checkNotFound, showCheck } from './result.ts'
import { authorOf, newerGuide } from './version.ts'

/** Shows what another version of the guide made of a check, or would make of it, and why. Changes nothing. */
export async function showRecheck(ctx: Context, number: string, put: Put): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  if (!check) return checkNotFound(ctx, number)
  const view = await recheckView(ctx, check)
  if (!view) return showCheck(ctx, number, put, { key: 'note.recheck-current', tone: 'info' })
  if (view.mayGoOn) remember(ctx, { act: 'recheck-yes', id: number })
  return put(view)
}

/** "Neu prüfen" without a number: one's own check that is outdated, if it is the only one. */
export async function recheckOwn(ctx: Context): Promise<ReplyStep[]> {
  const { items } = await ctx.work.assessmentsBy(ctx.person.id, { limit: perPage })
  const newer = await Promise.all(items.map(({ doc }) => newerGuide(ctx, doc)))
  const outdated = items.filter((_, index) => newer[index])
  const [only, another] = outdated
  if (only && !another) return showRecheck(ctx, only.doc.id, putBelow)
  const key = only ? 'note.recheck-which' : 'note.recheck-none'
  return listChecks(ctx, 'mine', putBelow, undefined, { key, values: { number: only?.doc.id ?? '' }, tone: 'info' })
}

/** Opens the dialogue of a check by the guide in force, with its answers: at what is asked now, or at the review. */
export async function goOnRecheck(ctx: Context, check: Assessment, put: Put): Promise<ReplyStep[]> {
  const guide = await newerGuide(ctx, check)
  if (!guide) return showCheck(ctx, check.id, put, { key: 'note.recheck-current', tone: 'info' })
  const begun = (await ctx.work.sessionsOf(ctx.person.id)).find(({ editing }) => editing === check.id)
  await pauseOthers(ctx, begun?.id)
  const [from, base] = [await pinnedGuide(ctx, check.guide), begun?.base ?? check.answers]
  // Whoever was correcting it by the version before takes that along.
  const answers = begun
    ? carried(begun.progress.answers, await pinnedGuide(ctx, begun.guide), guide, ctx.today)
    : undefined
  if (begun) ctx.work.delete('sessions', begun.id)
  const kept = carried(base, begun ? await pinnedGuide(ctx, begun.guide) : from, guide, check.completedOn)
  const session = await open(ctx, guide, { progress: reopen(guide, answers ?? kept), editing: check.id, base: kept })
  return below(ctx, session)
}

type RecheckView = Extract<View, { is: 'recheck' }>

async function recheckView(ctx: Context, check: Assessment): Promise<RecheckView | undefined> {
  const newer = await newerGuide(ctx, check)
  const [before, after, toAnswer] = newer ? await ahead(ctx, check, newer) : await behind(ctx, check)
  if (!before || !after) return undefined
  const { id, title } = check
  return {
    is: 'recheck',
    check: { id, title },
    versions: { before: before.guide.version, after: after.guide.version },
    done: newer === undefined,
    comparison: compare(before, after),
    provisional: after.findings.provisional,
    toAnswer,
    mayGoOn: newer !== undefined && authorOf(ctx, check),
  }
}

/** What the guide in force would make of the answers there are, and what it would ask besides. */
async function ahead(ctx: Reader, check: Assessment, newer: Guide): Promise<[Judged, Judged, Question[]]> {
  const before = await judged(ctx, check)
  const progress = reopen(newer, carried(check.answers, before.guide, newer, check.completedOn))
  const { answers } = progress
  const after = { guide: newer, answers, findings: assess(newer, answers, check.completedOn) }
  return [before, after, asked(newer, progress).filter(({ id }) => !Object.hasOwn(progress.answers, id))]
}

/** What it was before, if it was judged again already. */
async function behind(ctx: Reader, check: Assessment): Promise<[Judged | undefined, Judged, Question[]]> {
  return [check.earlier && (await judged(ctx, check.earlier)), await judged(ctx, check), []]
}

type Answered = Pick<Assessment, 'guide' | 'answers' | 'completedOn'>

async function judged(ctx: Reader, { guide: ref, answers, completedOn }: Answered): Promise<Judged> {
  const guide = await pinnedGuide(ctx, ref)
  return { guide, answers, findings: assess(guide, answers, completedOn) }
}
