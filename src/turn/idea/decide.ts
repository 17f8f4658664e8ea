import type { Idea } from '../../documents/idea.ts'
import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import { decide, decisionsOn, undo } from '../../idea/lifecycle.ts'
import { auditIdea } from '../audit.ts'
import { longestReason, neededText } from '../entered.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { type Again, asShown, typed } from './again.ts'
import { ideaItem } from './item.ts'
import { saved } from './saved.ts'
import { ideaView } from './view.ts'

/**
 * The form of a decision; with a status chosen, one of its text blocks is there to begin with.
 * @param chosen "geparkt", or "geparkt 2" for the second block; untrusted
 */
export async function askToDecide(
  ctx: Context,
  idea: Idea,
  put: Put,
  chosen?: string,
  again?: Again,
): Promise<ReplyStep[]> {
  const to = decisionsOn(idea)
  const [wanted, nth] = (chosen ?? '').split(' ')
  const status = to.find(each => each === wanted)
  const block = Number.parseInt(nth ?? '', 10)
  const { reasons, undoMinutes: minutes } = ctx.deps.ideaRules.current()
  if (status) remember(ctx, { act: 'decide-yes', id: idea.id, arg: status, ...asShown(idea, again) })
  return put({
    is: 'decide',
    idea: await ideaItem(ctx, idea),
    to,
    ...(status && { chosen: status }),
    ...(block > 0 && { block }),
    minutes,
    blocks: to.flatMap(each => (each === 'neu' ? [] : reasons[each]).map(text => ({ status: each, text }))),
    rev: idea.rev ?? 0,
    ...again,
  })
}

/** A typed decision, before it is made. What cannot be decided so is asked for. */
export async function showDecision(ctx: Context, idea: Idea, entered: Entered, put: Put): Promise<ReplyStep[]> {
  const read = readDecision(ctx, idea, entered, put)
  if ('refused' in read) return read.refused
  return askToDecide(ctx, idea, put, read.to, typed({ to: read.to, reason: read.reason }))
}

/**
 * A decision with its reason. It counts after ten minutes, and then author, supporters and followers hear of it; until
 * then it can be taken back, and only the coordination knows.
 */
export async function decided(ctx: Context, idea: Idea, entered: Entered, put: Put): Promise<ReplyStep[]> {
  const read = readDecision(ctx, idea, entered, put)
  if ('refused' in read) return read.refused
  const { to, reason } = read
  const minutes = ctx.deps.ideaRules.current().undoMinutes
  const changed = decide(idea, to, reason, { at: ctx.event.at, by: ctx.person.id }, minutes)
  if (!changed.ok) return same(ctx, idea, put)
  auditIdea(ctx, { what: 'idea-status', detail: to }, idea)
  return saved(ctx, changed.idea, put, { key: 'note.decided', values: { status: to, minutes }, tone: 'info' })
}

interface Entered {
  to?: string | undefined
  reason?: string | undefined
}

/** A decision that is possible, with its reason; or the form once more. */
function readDecision(
  ctx: Context,
  idea: Idea,
  entered: Entered,
  put: Put,
): { to: IdeaStatus; reason: string } | { refused: Promise<ReplyStep[]> } {
  const kept = { to: entered.to ?? '', reason: entered.reason ?? '' }
  if (entered.to === idea.status && !idea.decision) return { refused: same(ctx, idea, put) }
  const to = decisionsOn(idea).find(each => each === entered.to)
  if (!to) {
    const problem = { code: 'status-needed', values: {} }
    return { refused: askToDecide(ctx, idea, put, undefined, { problem, entered: kept }) }
  }
  const reason = neededText(entered.reason, longestReason)
  if (reason.ok) return { to, reason: reason.value }
  const problem = reason.problem.code === 'empty' ? { code: 'reason-needed', values: {} } : reason.problem
  return { refused: askToDecide(ctx, idea, put, to, { problem, entered: kept }) }
}

async function same(ctx: Context, idea: Idea, put: Put): Promise<ReplyStep[]> {
  return put(await ideaView(ctx, idea, { note: { key: 'note.idea-status-same', tone: 'info' } }))
}

/** Takes the last decision back. Nobody was told of it. */
export async function undoDecision(ctx: Context, idea: Idea, put: Put): Promise<ReplyStep[]> {
  const back = undo(idea)
  if (!back.ok) return put(await ideaView(ctx, idea, { note: { key: 'note.undo-late', tone: 'info' } }))
  auditIdea(ctx, { what: 'idea-undone', detail: back.idea.status }, idea)
  return saved(ctx, back.idea, put, { key: 'note.decision-undone', tone: 'info' })
}

/** A reason without the word that leads to it. */
export function because(text: string): string {
  return text.replace(/^(?:weil|da|denn|because|since)\s+/i, '')
}
