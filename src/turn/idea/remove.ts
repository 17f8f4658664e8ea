import type { Idea } from '../../documents/idea.ts'
import { released } from '../../idea/merge.ts'
import { homeView } from '../dialogue/home.ts'
import { closeCancelled } from '../dialogue/show.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { mostComments } from './item.ts'
import { tellUnmerged } from './notify.ts'

/** Asks before an idea is withdrawn, or deleted by Kennwort. */
export function askToRemove(ctx: Context, { id, title }: Idea, put: Put, code?: string): ReplyStep[] {
  const what = code === undefined ? 'withdraw' : 'delete'
  // Not with a Kennwort: what is stored of a person must never lead to an idea without a name.
  if (code === undefined) remember(ctx, { act: 'withdraw-yes', id })
  return put({ is: 'confirm-idea', what, idea: id, title, ...(code !== undefined && { code }) })
}

/** Deletes an idea, and the dialogue in which it was being changed. */
export async function remove(
  ctx: Context,
  idea: Idea,
  put: Put,
  key: 'note.withdrawn' | 'note.deleted',
): Promise<ReplyStep[]> {
  if (idea.author === undefined) ctx.work.leaveNoTrace()
  await forgetIdea(ctx, idea)
  const editing = (await ctx.work.sessionsOf(ctx.person.id)).find(session => session.editing === idea.id)
  if (editing) ctx.work.delete('sessions', editing.id)
  return [
    ...put(await homeView(ctx, { key, values: { number: idea.id }, tone: 'info' })),
    ...(editing ? [closeCancelled(editing.id)] : []),
  ]
}

/** An idea goes with what was said about it; ideas merged with it go their own way again. */
export async function forgetIdea(ctx: Context, idea: Idea): Promise<void> {
  const into = idea.mergedInto === undefined ? undefined : await ctx.work.get('ideas', idea.mergedInto)
  const ids = new Set([...(idea.merged ?? []), ...(into?.merged ?? [])])
  ids.delete(idea.id)
  const others = await Promise.all([...ids].map(id => ctx.work.get('ideas', id)))
  const linked = [into, ...others].filter(each => each !== undefined)
  for (const changed of released(idea, linked, { on: ctx.today })) {
    ctx.work.put('ideas', changed)
    const isFree = linked.some(({ id, mergedInto }) => id === changed.id && mergedInto !== changed.mergedInto)
    if (isFree && changed.mergedInto === undefined) await tellUnmerged(ctx, changed, idea.id, idea.author === undefined)
  }
  const { items: comments } = await ctx.work.peekComments(idea.id, { limit: mostComments })
  for (const { id } of comments) if (await ctx.work.get('comments', id)) ctx.work.delete('comments', id)
  ctx.work.delete('ideas', idea.id)
}
