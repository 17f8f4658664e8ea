import type { Idea } from '../../documents/idea.ts'
import type { Problem } from '../../guide/kind.ts'
import { decide, decisionsOn, undo } from '../../idea/lifecycle.ts'
import { auditIdea } from '../audit.ts'
import { longestReason, neededText } from '../entered.ts'
import { remember } from '../person.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'
import { tellListeners, untell } from './notify.ts'
import { admitIdea, type IdeaTarget, saved } from './target.ts'
import { ideaView } from './view.ts'

/**
 * The form of a decision; with a status chosen, one of its text blocks is there to begin with.
 * @param chosen "geparkt", or "geparkt 2" for the second block; untrusted
 */
export async function askToDecide(
  ctx: Context,
  target: IdeaTarget,
  chosen?: string,
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  const { number, put } = target
  const admitted = await admitIdea(ctx, { number, put }, 'decide')
  if ('refused' in admitted) return admitted.refused
  const { idea } = admitted
  const to = decisionsOn(idea)
  const [wanted, nth] = (chosen ?? '').split(' ')
  const status = to.find(each => each === wanted)
  const block = Number.parseInt(nth ?? '', 10)
  const { reasons, undoMinutes: minutes } = ctx.deps.ideaRules.current()
  if (status) remember(ctx, { act: 'decide-yes', id: number, arg: status })
  return put({
    is: 'decide',
    idea: await ideaItem(ctx, idea),
    to,
    ...(status && { chosen: status }),
    ...(block > 0 && { block }),
    minutes,
    blocks: to.flatMap(each => (each === 'neu' ? [] : reasons[each]).map(text => ({ status: each, text }))),
    rev: idea.rev ?? 0,
    ...(problem && { problem }),
    ...(entered && { entered }),
  })
}

/**
 * A decision with its reason. Author, supporters and followers hear of it after ten minutes; until then it can be taken
 * back, and nothing is told.
 */
export async function decided(
  ctx: Context,
  target: IdeaTarget,
  entered: { to?: string | undefined; reason?: string | undefined },
): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'decide')
  if ('refused' in admitted) return admitted.refused
  const { idea } = admitted
  const kept = { to: entered.to ?? '', reason: entered.reason ?? '' }
  if (entered.to === idea.status) return same(ctx, target, idea)
  const to = decisionsOn(idea).find(each => each === entered.to)
  if (!to) return askToDecide(ctx, target, undefined, { code: 'status-needed', values: {} }, kept)
  const reason = neededText(entered.reason, longestReason)
  if (!reason.ok) {
    const problem = reason.problem.code === 'empty' ? { code: 'reason-needed', values: {} } : reason.problem
    return askToDecide(ctx, target, to, problem, kept)
  }
  const minutes = ctx.deps.ideaRules.current().undoMinutes
  const changed = decide(idea, to, reason.value, { on: ctx.today, at: ctx.event.at }, minutes)
  if (!changed.ok) return same(ctx, target, idea)
  auditIdea(ctx, { what: 'idea-status', detail: to }, idea)
  const { undo: open } = changed.idea
  await tellListeners(ctx, {
    idea: changed.idea,
    what: 'step',
    at: String(changed.idea.history.length - 1),
    ...(open && { key: open.until, dueAt: open.until }),
  })
  return saved(ctx, changed.idea, target, { key: 'note.decided', values: { status: to, minutes }, tone: 'info' })
}

async function same(ctx: Context, { put }: IdeaTarget, idea: Idea): Promise<ReplyStep[]> {
  return put(await ideaView(ctx, idea, { note: { key: 'note.idea-status-same', tone: 'info' } }))
}

/** Takes the last decision back, and what was to be told of it. */
export async function undoDecision(ctx: Context, target: IdeaTarget): Promise<ReplyStep[]> {
  const admitted = await admitIdea(ctx, target, 'undo')
  if ('refused' in admitted) return admitted.refused
  const { idea } = admitted
  const back = undo(idea, ctx.event.at)
  if (!back.ok) return target.put(await ideaView(ctx, idea, { note: { key: 'note.undo-late', tone: 'info' } }))
  await untell(ctx, {
    idea,
    what: 'step',
    at: String(idea.history.length - 1),
    ...(idea.undo && { key: idea.undo.until }),
  })
  auditIdea(ctx, { what: 'idea-undone', detail: back.idea.status }, idea)
  return saved(ctx, back.idea, target, { key: 'note.decision-undone', tone: 'info' })
}
