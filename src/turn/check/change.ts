import type { Assessment } from '../../documents/assessment.ts'
import type { Progress } from '../../documents/session.ts'
import { type Move, step } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Note } from '../../view/parts/note.ts'
import { pinnedGuide } from '../context.ts'
import { homeView } from '../dialogue/home.ts'
import { openAgain } from '../dialogue/sessions.ts'
import { below, closeCancelled } from '../dialogue/show.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Opens the dialogue again with the answers of a check, at one question if named. */
export async function editCheck(ctx: Context, check: Assessment, question?: string): Promise<ReplyStep[]> {
  // Where it is being judged again, its dialogue has the later version already.
  const begun = (await ctx.work.sessionsOf(ctx.person.id)).find(({ editing }) => editing === check.id)
  const guide = await pinnedGuide(ctx, (begun ?? check).guide)
  return below(
    ctx,
    await openAgain(ctx, guide, check.id, check.answers, progress => startAt(guide, progress, question)),
  )
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
export function askToDelete(ctx: Context, { id, title }: Assessment, put: Put): ReplyStep[] {
  remember(ctx, { act: 'delete-check-yes', id })
  return put({ is: 'confirm-check', check: id, title })
}

/** Deletes a check, and the dialogue in which it was being changed. */
export async function deleteCheck(ctx: Context, { id: number }: Assessment, put: Put): Promise<ReplyStep[]> {
  ctx.work.delete('assessments', number)
  for (const after of [3, 12]) {
    const inquiry = await ctx.work.get('inquiries', `effect:${number}:${after}`)
    if (inquiry) ctx.work.delete('inquiries', inquiry.id)
  }
  const editing = (await ctx.work.sessionsOf(ctx.person.id)).find(session => session.editing === number)
  if (editing) ctx.work.delete('sessions', editing.id)
  const note: Note = { key: 'note.check-deleted', values: { number }, tone: 'info' }
  return [...put(await homeView(ctx, note)), ...(editing ? [closeCancelled(editing.id)] : [])]
}
