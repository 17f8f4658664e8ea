import type { Idea } from '../../documents/idea.ts'
import type { Problem } from '../../guide/kind.ts'
import { hasEnded } from '../../idea/lifecycle.ts'
import { earlierOf, merge, unmerge } from '../../idea/merge.ts'
import { soughtAs } from '../../idea/sought.ts'
import { auditIdea } from '../audit.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'
import { tellMerged, tellUnmerged } from './notify.ts'
import { saved } from './saved.ts'
import { ideaView } from './view.ts'

/** Ideas offered to merge into. */
const mostOthers = 8

/** Into which idea? Those like it are offered; any other by its number. */
export async function askToMerge(
  ctx: Context,
  idea: Idea,
  put: Put,
  problem?: Problem,
  entered?: Record<string, string>,
): Promise<ReplyStep[]> {
  // Whoever asks for it gets the less sure ones, too: what is found first is the idea itself.
  const alike = (await ctx.work.searchIdeas(soughtAs(idea), mostOthers + 1, 'alike')).filter(
    other => other.id !== idea.id && !hasEnded(other),
  )
  return put({
    is: 'ask-idea',
    what: 'merge',
    idea: await ideaItem(ctx, idea),
    others: await Promise.all(alike.slice(0, mostOthers).map(other => ideaItem(ctx, other))),
    rev: idea.rev ?? 0,
    ...(problem && { problem }),
    ...(entered && { entered }),
  })
}

/** Merges an idea into another; the earlier one survives and gathers the support of both. Its listeners are told. */
export async function merged(ctx: Context, idea: Idea, entered: string | undefined, put: Put): Promise<ReplyStep[]> {
  const number = /20\d\d-\d{5}/.exec(entered ?? '')?.[0]
  const other = number === undefined ? undefined : await ctx.work.get('ideas', number)
  const kept = { into: entered ?? '' }
  if (!other) return askToMerge(ctx, idea, put, { code: 'idea-unknown', values: { number: number ?? '' } }, kept)
  if (other.id === idea.id) return askToMerge(ctx, idea, put, { code: 'merge-self', values: {} }, kept)
  // Of two of one day, the one the coordinator looks at goes into the one they chose.
  const [later, earlier] = earlierOf(idea, other) === idea ? [other, idea] : [idea, other]
  const result = merge({ later, earlier, others: await mergedOnes(ctx, later) }, { on: ctx.today })
  if (!result.ok && result.why === 'decided')
    return askToMerge(ctx, idea, put, { code: 'merge-decided', values: {} }, kept)
  if (!result.ok) return askToMerge(ctx, idea, put, { code: 'merge-impossible', values: {} }, kept)
  for (const each of [...result.others, result.later]) ctx.work.put('ideas', each)
  auditIdea(ctx, { what: 'idea-merged', detail: earlier.id }, later)
  await tellMerged(ctx, result.later, earlier.id)
  return saved(ctx, result.earlier, put, { key: 'note.merged', values: { title: later.title }, tone: 'info' })
}

/** Takes a merge back: both ideas are as they were, with the support each of them had and has got since. All are told. */
export async function unmerged(ctx: Context, later: Idea, put: Put): Promise<ReplyStep[]> {
  const earlier = later.mergedInto === undefined ? undefined : await ctx.work.get('ideas', later.mergedInto)
  if (!earlier) return put(await ideaView(ctx, later))
  const others = (await mergedOnes(ctx, earlier)).filter(({ id }) => id !== later.id)
  const result = unmerge({ later, earlier, others }, { on: ctx.today })
  if (!result.ok) return put(await ideaView(ctx, later))
  for (const each of [...result.others, result.earlier]) ctx.work.put('ideas', each)
  auditIdea(ctx, { what: 'idea-unmerged', detail: earlier.id }, later)
  await tellUnmerged(ctx, result.later, earlier.id)
  return saved(ctx, result.later, put, { key: 'note.unmerged', tone: 'info' })
}

/** The ideas merged into one, relied on: all of them change together. */
async function mergedOnes(ctx: Context, { merged: ids = [] }: Idea): Promise<Idea[]> {
  const found = await Promise.all(ids.map(id => ctx.work.get('ideas', id)))
  return found.filter(idea => idea !== undefined)
}
