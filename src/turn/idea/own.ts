import type { Idea } from '../../documents/idea.ts'
import { hashCode, mayChange } from '../../idea/idea.ts'
import { released } from '../../idea/merge.ts'
import type { Note } from '../../view/parts/items.ts'
import { auditIdea } from '../audit.ts'
import { pinnedGuide } from '../context.ts'
import { home, homeView } from '../dialogue/home.ts'
import { draftOf, draftsOf } from '../dialogue/session-view.ts'
import { openAgain } from '../dialogue/sessions.ts'
import { below, closeOf } from '../dialogue/show.ts'
import { around, perPage, readPlace } from '../pages.ts'
import { remember } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { mostComments } from './item.ts'
import { ideaView } from './view.ts'

/** Own ideas, ten a page, with unfinished ones on the first. */
export async function myIdeas(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const at = readPlace(place)
  const cursor = at.cursors.at(-1)
  const listing = await ctx.work.ideasOf(ctx.person.id, { limit: perPage, ...(cursor && { cursor }) })
  const own = await ctx.work.sessionsOf(ctx.person.id)
  const sessions = at.page > 1 ? [] : await draftsOf(ctx, 'idea')
  return put({
    is: 'ideas',
    items: listing.items.map(({ doc: { id, title, status, submittedOn, question } }) => {
      const session = own.find(({ editing }) => editing === id)
      const asked = question !== undefined
      return { id, title, status, submittedOn, ...(session && { editing: session.id }), ...(asked && { asked }) }
    }),
    drafts: await Promise.all(sessions.map(session => draftOf(ctx, session))),
    page: at.page,
    pages: Math.max(1, Math.ceil(listing.total / perPage)),
    ...around(at, listing.next),
    ...(note && { note }),
  })
}

/** One idea in full; everybody of the organisation may read it. */
export async function showIdea(ctx: Context, number: string, put: Put, note?: Note): Promise<ReplyStep[]> {
  const idea = await ctx.work.get('ideas', number)
  return idea ? put(await ideaView(ctx, idea, { note })) : notFoundIdea(ctx, number)
}

export function notFoundIdea(ctx: Context, number: string): Promise<ReplyStep[]> {
  return home(ctx, { key: 'note.not-found', values: { number }, tone: 'warning' })
}

/** Opens the dialogue again with the answers of an idea nobody has worked on yet. */
export async function editIdea(ctx: Context, number: string): Promise<ReplyStep[]> {
  const idea = await ownIdea(ctx, number)
  if (!idea || !mayChange(idea, ctx.person.id)) return closedForChange(ctx, number)
  const guide = await pinnedGuide(ctx, idea.guide)
  return below(ctx, await openAgain(ctx, guide, number, idea.answers))
}

/** Asks before an idea is withdrawn or deleted. */
export async function askToRemove(
  ctx: Context,
  number: string,
  code: string | undefined,
  put: Put,
): Promise<ReplyStep[]> {
  const idea = await removable(ctx, number, code)
  if (!idea) return closedForChange(ctx, number)
  const what = code === undefined ? 'withdraw' : 'delete'
  // Not with a Kennwort: what is stored of a person must never lead to an idea without a name.
  if (code === undefined) remember(ctx, { act: 'withdraw-yes', id: number })
  return put({ is: 'confirm-idea', what, idea: idea.id, title: idea.title, ...(code !== undefined && { code }) })
}

/**
 * Deletes an idea: its author may while it is new; who has the Kennwort may at any time. One that is gone already was
 * deleted by the first of two clicks.
 */
export async function remove(ctx: Context, number: string, code: string | undefined, put: Put): Promise<ReplyStep[]> {
  if (!(await ctx.work.get('ideas', number))) return []
  const idea = await removable(ctx, number, code)
  if (!idea) return closedForChange(ctx, number)
  await forget(ctx, idea)
  auditIdea(ctx, { what: 'idea-withdrawn' }, idea)
  const editing = (await ctx.work.sessionsOf(ctx.person.id)).find(session => session.editing === idea.id)
  if (editing) ctx.work.delete('sessions', editing.id)
  const key = code === undefined ? 'note.withdrawn' : 'note.deleted'
  return [
    ...put(await homeView(ctx, { key, values: { number: idea.id }, tone: 'info' })),
    ...(editing ? [closeOf(editing.id, 'closed.cancelled')] : []),
  ]
}

/** An idea goes with what was said about it; ideas merged with it go their own way again. */
async function forget(ctx: Context, idea: Idea): Promise<void> {
  const into = idea.mergedInto === undefined ? undefined : await ctx.work.get('ideas', idea.mergedInto)
  const ids = new Set([...(idea.merged ?? []), ...(into?.merged ?? [])])
  ids.delete(idea.id)
  const others = await Promise.all([...ids].map(id => ctx.work.get('ideas', id)))
  const linked = [into, ...others].filter(each => each !== undefined)
  for (const changed of released(idea, linked, { on: ctx.today })) ctx.work.put('ideas', changed)
  const { comments } = await ctx.work.peekComments(idea.id, { limit: mostComments })
  for (const { id } of comments) if (await ctx.work.get('comments', id)) ctx.work.delete('comments', id)
  ctx.work.delete('ideas', idea.id)
}

/** The idea that belongs to a Kennwort, or a friendly word if there is none. */
export async function lookUp(ctx: Context, code: string, put: Put): Promise<ReplyStep[]> {
  const idea = await ctx.work.ideaByCode(hashCode(code))
  if (!idea) return put({ is: 'ask-code', problem: { code: 'code-unknown', values: {} }, entered: code })
  return put(await ideaView(ctx, idea, { code }))
}

async function ownIdea(ctx: Context, number: string): Promise<Idea | undefined> {
  const idea = await ctx.work.get('ideas', number)
  return idea?.author === ctx.person.id ? idea : undefined
}

async function removable(ctx: Context, number: string, code: string | undefined): Promise<Idea | undefined> {
  const idea = await ctx.work.get('ideas', number)
  if (code === undefined) return idea && mayChange(idea, ctx.person.id) ? idea : undefined
  return idea?.codeHash === hashCode(code) ? idea : undefined
}

/** Why an idea cannot be changed: it is in work, or it is not (or no longer) this person's. */
async function closedForChange(ctx: Context, number: string): Promise<ReplyStep[]> {
  const idea = await ownIdea(ctx, number)
  if (idea) return showIdea(ctx, number, putBelow, { key: 'note.edit-closed', tone: 'warning' })
  return notFoundIdea(ctx, number)
}
