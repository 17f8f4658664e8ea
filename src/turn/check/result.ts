import { mayRevise } from '../../assessment/assessment.ts'
import { lastResolution } from '../../council/motion.ts'
import type { Assessment } from '../../documents/assessment.ts'
import { assess } from '../../guide/scoring/assess.ts'
import { mayAdopt, mayAnswerFor } from '../../people/rights.ts'
import type { Referral } from '../../view/check/onward.ts'
import type { WayBack } from '../../view/parts/next.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { pinnedGuide } from '../context.ts'
import { guideFor, mayBegin } from '../dialogue/guides.ts'
import { home } from '../dialogue/home.ts'
import { nextGuides } from '../dialogue/outcome.ts'
import { effectOf, keptOf, promisedFigures } from '../effects.ts'
import { fieldChoice, fieldNamed, fieldOfCheck } from '../fields.ts'
import { motionAbout } from '../motions.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { adoption, departmentOfCheck, unitOfCheck } from './adoption.ts'
import { nounOf } from './item.ts'
import { referralOf } from './referral.ts'
import { newerGuide } from './version.ts'

/** Longest Aktenzeichen, in characters. */
const longestFileRef = 100

/** The result of a check; everybody of the organisation may read it. */
export async function showCheck(ctx: Context, number: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const check = await ctx.work.get('assessments', number)
  return check ? put(await resultView(ctx, check, note ? { note } : {})) : checkNotFound(ctx, number)
}

export async function resultView(
  ctx: Context,
  check: Assessment,
  { fresh = false, back, note }: { fresh?: boolean; back?: WayBack | undefined; note?: Note } = {},
): Promise<View> {
  const guide = await pinnedGuide(ctx, check.guide)
  const field = fieldNamed(ctx, await fieldOfCheck(ctx, check))
  const current = ctx.deps.guides.current(guide.id)
  const findings = assess(guide, check.answers, check.completedOn)
  const steps = await adoption(ctx, check)
  return {
    is: 'result',
    check,
    guide,
    findings,
    next: nextGuides(ctx, guide, check.answers, findings.outcome.id),
    ...(back && { back }),
    fresh,
    mayEdit: mayRevise(check, ctx.person.id),
    ...steps,
    ...(await departmentNamed(ctx, check)),
    ...(field && { field: field.label }),
    mayMove: isCoordinator(ctx) && guide.id === guideFor.check,
    ...(await decidedByCouncil(ctx, check)),
    maySort: isCoordinator(ctx) && fieldChoice(ctx, check.field) !== undefined,
    ...(await referral(ctx, check)),
    mayStart: current !== undefined && (await mayBegin(ctx, current)),
    ...(await partsNamed(ctx, check)),
    ...nounOf(guide),
    ...(await versionsOf(ctx, check)),
    ...(fresh ? {} : await keptNow(ctx, check, steps)),
    ...(note && { note }),
  }
}

/** What "Fachamt" means in its steps. */
async function departmentNamed(ctx: Context, check: Assessment): Promise<Pick<ResultView, 'department'>> {
  const department = await departmentOfCheck(ctx, check)
  return department ? { department: department.name } : {}
}

/** What the council decided about it. */
async function decidedByCouncil(ctx: Context, { id }: Assessment): Promise<Pick<ResultView, 'resolution'>> {
  const resolution = lastResolution(await motionAbout(ctx, { is: 'check', number: id }))
  return resolution ? { resolution } : {}
}

/** Who answered phases of it, by unit or role. */
async function partsNamed(ctx: Context, { parts = [] }: Assessment): Promise<Pick<ResultView, 'parts'>> {
  const units = await ctx.work.peekUnits()
  const named = parts.flatMap(({ phase, unit: id }) => {
    const unit = units.find(each => each.id === id)
    return unit ? [{ phase, by: unit.name }] : []
  })
  return named.length > 0 ? { parts: named } : {}
}

async function referral(ctx: Context, check: Assessment): Promise<{ referral?: Referral }> {
  const referral = await referralOf(ctx, check)
  return referral ? { referral } : {}
}

/** Whether it can be judged again by a later version of the guide, or was. */
async function versionsOf(ctx: Context, check: Assessment): Promise<Pick<ResultView, 'newer' | 'judgedAgain'>> {
  const newer = await newerGuide(ctx, check)
  return { ...(newer && { newer: newer.version }), ...(!newer && check.earlier && { judgedAgain: true }) }
}

/** Versprochen – gehalten: what came of it, and what whoever looks may do about it. */
async function keptNow(
  ctx: Context,
  check: Assessment,
  { adopted, left }: { adopted: number; left: number },
): Promise<Pick<ResultView, 'kept'>> {
  const effect = await effectOf(ctx, check)
  if (!effect) return {}
  const standing = await standingOf(ctx)
  const unit = await unitOfCheck(ctx, check)
  const isOwner = unit === undefined ? mayAdopt(standing) : mayAnswerFor(unit, standing)
  const process = await keptOf(ctx, check)
  // Before any step was taken, nobody has to be asked; it can be typed.
  if (!process)
    return isOwner && (adopted > 0 || left === 0)
      ? { kept: { mayMark: true, promises: await promisedFigures(ctx, effect) } }
      : {}
  const latest = process.after.at(-1)
  const ask = latest && isOwner ? `effect:${check.id}:${latest.months}` : undefined
  return {
    kept: {
      process,
      mayMark: isOwner && process.after.every(({ measured }) => !measured),
      ...(ask !== undefined && { ask }),
    },
  }
}

type ResultView = Extract<View, { is: 'result' }>

/** The result as text for the E-Akte. Those who took part also leave the Aktenzeichen with the check. */
export async function checkText(ctx: Context, number: string, fileRef: string, put: Put): Promise<ReplyStep[]> {
  const stored = await ctx.work.get('assessments', number)
  if (!stored) return checkNotFound(ctx, number)
  const given = fileRef.trim()
  if (given.length > longestFileRef) {
    const values = { limit: longestFileRef, length: given.length }
    return showCheck(ctx, number, put, { key: 'note.file-ref-too-long', values, tone: 'warning' })
  }
  const { fileRef: before, ...rest } = stored
  const mine = mayRevise(stored, ctx.person.id)
  const wanted = given === '' && !mine ? before : given
  const check = wanted ? { ...rest, fileRef: wanted } : rest
  if (mine && wanted !== (before ?? '')) ctx.work.put('assessments', check)
  const guide = await pinnedGuide(ctx, check.guide)
  const findings = assess(guide, check.answers, check.completedOn)
  return [{ do: 'send', view: { is: 'check-text', check, guide, findings, ...(await departmentNamed(ctx, check)) } }]
}

/** No such check, or none that is this person's to change. */
export function checkNotFound(ctx: Context, number: string): Promise<ReplyStep[]> {
  return home(ctx, { key: 'note.check-not-found', values: { number }, tone: 'warning' })
}
