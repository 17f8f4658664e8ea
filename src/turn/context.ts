import { DateTime } from 'luxon'
import type { GuideRef } from '../documents/guide.ts'
import type { Session } from '../documents/session.ts'
import { Fault } from '../errors.ts'
import type { Guide } from '../guide/guide.ts'
import type { ReadContext } from '../guide/kind.ts'
import { withNames } from '../guide/list-names.ts'
import { onlyPhase, openPhases, withoutPhases } from '../guide/part.ts'
import { knownUnits } from '../people/known-units.ts'
import type { Context, Reader } from './subject.ts'

/** The last one that was asked for: in one turn it is asked for again and again. */
let last = { minute: '', timeZone: '', day: '' }

/** The local day of an instant, YYYY-MM-DD. */
export function localDay(at: string, timeZone: string): string {
  // No day begins within a minute.
  const minute = at.endsWith('Z') ? at.slice(0, 'YYYY-MM-DDTHH:MM'.length) : ''
  if (minute !== '' && last.minute === minute && last.timeZone === timeZone) return last.day
  const day = dayOf(at, timeZone)
  last = { minute, timeZone, day }
  return day
}

function dayOf(at: string, timeZone: string): string {
  return DateTime.fromISO(at, { zone: timeZone }).toISODate() ?? at.slice(0, 10)
}

export function readContext(ctx: Context): ReadContext {
  return { language: ctx.language, today: ctx.today }
}

/** What reading an answer may depend on: the units of the town as well. */
export async function answerContext(ctx: Context): Promise<ReadContext> {
  return { ...readContext(ctx), units: knownUnits(await ctx.work.peekUnits()) }
}

/**
 * The guide a dialogue or an idea is pinned to, even if its file was changed or deleted since. It can read what anybody
 * ever chose from a list of the municipality.
 */
export async function pinnedGuide(ctx: Pick<Reader, 'work' | 'deps'>, ref: GuideRef): Promise<Guide> {
  const current = ctx.deps.guides.current(ref.id)
  const guide = current?.hash === ref.hash ? current : await storedGuide(ctx, ref)
  return withNames(guide, current, ctx.deps.lists.current())
}

/** The guide of a dialogue as it is asked there: without phases that others answer, or with one of them alone. */
export async function guideOf(ctx: Reader, session: Pick<Session, 'guide' | 'given' | 'part'>): Promise<Guide> {
  const guide = await pinnedGuide(ctx, session.guide)
  return session.part ? onlyPhase(guide, session.part.phase) : withoutPhases(guide, openPhases(session))
}

async function storedGuide(ctx: Pick<Reader, 'work' | 'deps'>, ref: GuideRef): Promise<Guide> {
  const stored = await ctx.work.peek('guides', ref.hash)
  if (!stored)
    throw new Fault('store-damaged', `The store has no guide ${ref.hash}`, 'Restore the data folder from a backup.')
  return ctx.deps.guides.read(stored.guideId, stored.source)
}

/** The dialogue typed text belongs to, if one is open and not paused. */
export async function activeSession(ctx: Context): Promise<Session | undefined> {
  return (await ctx.work.sessionsOf(ctx.person.id)).find(session => session.status === 'active')
}
