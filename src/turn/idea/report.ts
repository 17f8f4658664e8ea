import type { Idea, ReportWhy } from '../../documents/idea.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { commentOn } from './item.ts'
import { tellCoordinators } from './notify.ts'
import { saved } from './saved.ts'
import { ideaView } from './view.ts'

const whys: ReportWhy[] = ['insult', 'personal', 'other']

/** Asks what is wrong with an idea, or with a comment on it. @param about id of the comment; untrusted */
export async function askForReport(
  ctx: Context,
  idea: Idea,
  about: string | undefined,
  put: Put,
  problem?: Problem,
): Promise<ReplyStep[]> {
  const comment = about === undefined ? undefined : await commentOn(ctx, idea, about)
  return put({
    is: 'report',
    idea: { id: idea.id, title: idea.title },
    whys,
    ...(comment && { comment: { id: comment.id, text: comment.text } }),
    ...(problem && { problem }),
  })
}

/** Tells the coordination that something should not stand here. Who reported it is kept nowhere. */
export async function report(
  ctx: Context,
  idea: Idea,
  { about, why }: { about?: string | undefined; why?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const reason = whys.find(each => each === why)
  if (!reason) return askForReport(ctx, idea, about, put, { code: 'report-needed', values: {} })
  const comment = about === undefined ? undefined : await commentOn(ctx, idea, about)
  if (about !== undefined && !comment) return put(await ideaView(ctx, idea))
  const note = { key: 'note.reported', tone: 'info' } as const
  const { reports = [] } = idea
  const made = { why: reason, on: ctx.today, ...(comment && { comment: comment.id }) }
  ctx.work.leaveNoTrace()
  if (reports.some(each => each.comment === made.comment && each.why === made.why))
    return put(await ideaView(ctx, idea, { note }))
  await tellCoordinators(ctx, { idea, what: 'reported', at: comment?.id ?? 'idea', key: `${reason}:${ctx.today}` })
  return saved(ctx, { ...idea, reports: [...reports, made] }, put, note)
}

/** The coordination has looked at what was reported, and lets it stand or has removed it. */
export async function settleReports(ctx: Context, { reports: _, ...idea }: Idea, put: Put): Promise<ReplyStep[]> {
  return saved(ctx, idea, put, { key: 'note.reports-settled', tone: 'info' })
}
