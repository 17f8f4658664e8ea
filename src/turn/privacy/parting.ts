import type { Idea } from '../../documents/idea.ts'
import type { Person } from '../../documents/person.ts'
import { isTheirsAlone } from '../../privacy/holdings.ts'
import type { Parting } from '../../view/privacy/confirm.ts'
import { mostComments } from '../idea/item.ts'
import { forgetIdea } from '../idea/remove.ts'
import { tasksOfIdea } from '../idea/view.ts'
import type { Context } from '../subject.ts'
import { holdingsOf } from './collect.ts'
import { erase, without } from './erase.ts'

/** What would go with somebody, and what would stay without a name. */
export async function partingOf(ctx: Context, person: Person): Promise<Parting> {
  const held = await holdingsOf(ctx.work, person)
  const alone = await theirsAlone(ctx, held.ideas)
  return {
    drafts: held.drafts.length,
    ideas: { go: alone.length, stay: held.ideas.length - alone.length },
    comments: held.comments.length,
    checks: held.checks.length,
  }
}

/** Deletes what is somebody's alone, and names them nowhere else any more. */
export async function part(ctx: Context, person: Person): Promise<void> {
  const held = await holdingsOf(ctx.work, person)
  for (const { id } of held.drafts) ctx.deps.passcodes.forget(id)
  for (const { id } of held.comments) if (await ctx.work.get('comments', id)) ctx.work.delete('comments', id)
  for (const idea of await theirsAlone(ctx, held.ideas)) {
    const now = await ctx.work.get('ideas', idea.id)
    if (now) await forgetIdea(ctx, now)
  }
  await erase(ctx.work, person)
}

/** Takes the name of whoever asks from what they contributed. Otherwise they go on as before. */
export async function unname(ctx: Context): Promise<void> {
  const { ideas, comments, checks, drafts } = await holdingsOf(ctx.work, ctx.person)
  const { work, person } = ctx
  for (const { id } of ideas) await without(work, 'ideas', id, person)
  for (const { id } of comments) await without(work, 'comments', id, person)
  for (const { id } of checks) await without(work, 'assessments', id, person)
  // What they were changing is theirs no longer.
  for (const { id, editing } of drafts)
    if (editing !== undefined && (await work.get('sessions', id))) work.delete('sessions', id)
  work.leaveNoTrace()
}

/** Of somebody's ideas those that nobody else has anything to do with. */
async function theirsAlone(ctx: Context, ideas: Idea[]): Promise<Idea[]> {
  const found = await Promise.all(
    ideas.map(async idea => {
      const { items: comments } = await ctx.work.peekComments(idea.id, { limit: mostComments })
      return isTheirsAlone(idea, comments, (await tasksOfIdea(ctx, idea)).length) ? [idea] : []
    }),
  )
  return found.flat()
}
