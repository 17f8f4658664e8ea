import type { Answers } from '../../documents/answers.ts'
import type { GuideRef } from '../../documents/guide.ts'
import type { Progress, Session } from '../../documents/session.ts'
import { reopen, start } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Context } from '../subject.ts'
import { count } from './count.ts'

/** Answers that were in memory only are gone since a restart: the dialogue stands at its beginning again. */
export function beginsAnew({ unkept, rev }: Pick<Session, 'unkept' | 'rev'>): boolean {
  return unkept !== undefined && unkept.token === undefined && rev > 1
}

function keepsNothing({ produces }: Guide): boolean {
  return produces.is === 'result' || produces.is === 'nothing'
}

/** Two clicks on one button within this time are one intention, in milliseconds. */
export const doubleClick = 3000

/** How many dialogues a person may leave open. */
export const mostDrafts = 20

/** Writes a changed session; the revision moves on, so that every card rendered before is outdated. */
export function change(ctx: Context, session: Session, changes: Partial<Session>): Session {
  const { asking: _, ...rest } = session
  const next = { ...rest, ...changes, rev: session.rev + 1, updatedAt: ctx.event.at }
  ctx.work.put('sessions', next)
  return next
}

/** Pauses whatever dialogue is open, so that another can begin. */
export async function pauseOthers(ctx: Context, except?: string): Promise<void> {
  for (const session of await ctx.work.sessionsOf(ctx.person.id))
    if (session.status === 'active' && session.id !== except) change(ctx, session, { status: 'paused' })
}

/**
 * Opens a dialogue and keeps the guide's source with it. Writing the person makes two openings at the same moment a
 * conflict, so that a double click opens one dialogue and not two.
 */
export async function open(
  ctx: Context,
  guide: Guide,
  begin: {
    progress?: Progress
    editing?: string
    base?: Answers
    idea?: string | undefined
    campaign?: string | undefined
    from?: string | undefined
    isTrial?: boolean
    part?: Session['part']
  } = {},
): Promise<Session> {
  await keepGuide(ctx, guide)
  const session: Session = {
    id: ctx.deps.ids.unique(),
    guide: { id: guide.id, hash: guide.hash },
    owner: ctx.person.id,
    status: 'active',
    progress: begin.progress ?? start(guide),
    rev: 1,
    startedOn: ctx.today,
    updatedAt: ctx.event.at,
    ...(begin.editing && { editing: begin.editing }),
    ...(begin.base && { base: begin.base }),
    ...(begin.idea && { idea: begin.idea }),
    ...(begin.campaign && { campaign: begin.campaign }),
    ...(begin.from && { from: begin.from }),
    ...(begin.part && { part: begin.part }),
    ...(begin.isTrial && { trial: true }),
    ...((begin.isTrial || keepsNothing(guide)) && { unkept: { begin: start(guide).at } }),
  }
  ctx.work.put('people', ctx.person)
  ctx.work.put('sessions', session)
  await count(ctx, session, { is: 'started' })
  return session
}

/**
 * Opens the dialogue of something handed in before, to correct it; one that is already open for it goes on.
 * @param number of the idea or check
 * @param begin where it begins, given where the dialogue that is open for it stands, if one is
 */
export async function openAgain(
  ctx: Context,
  guide: Guide,
  number: string,
  answers: Answers,
  begin: (progress: Progress) => Progress = progress => progress,
): Promise<Session> {
  const begun = (await ctx.work.sessionsOf(ctx.person.id)).find(({ editing }) => editing === number)
  await pauseOthers(ctx, begun?.id)
  if (begun) return change(ctx, begun, { status: 'active', progress: begin(begun.progress) })
  return open(ctx, guide, { progress: begin(reopen(guide, answers)), editing: number, base: answers })
}

/** A dialogue of this guide that was opened and has no answer yet: a trial of it, or none. */
export function untouched(sessions: Session[], guide: Guide, isTrial = false): Session | undefined {
  return sessions.find(
    ({ guide: { hash }, progress, asking, editing, trial = false }) =>
      hash === guide.hash && trial === isTrial && Object.keys(progress.answers).length === 0 && !asking && !editing,
  )
}

/** What a guide said when something was begun with it is kept as long as that is there. */
export async function keepGuide(ctx: Context, { id: guideId, hash: id }: GuideRef): Promise<void> {
  const source = ctx.deps.guides.source(id)
  if (source !== undefined && !(await ctx.work.get('guides', id))) ctx.work.put('guides', { id, guideId, source })
}
