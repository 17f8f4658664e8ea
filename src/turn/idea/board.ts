import type { Idea } from '../../documents/idea.ts'
import { ideaStatuses } from '../../documents/idea-statuses.ts'
import { listOf } from '../../guide/list-names.ts'
import type { ListId } from '../../guide/lists.ts'
import type { Text } from '../../guide/text.ts'
import type { IdeaFilter } from '../../ports/store/ideas.ts'
import type { Note } from '../../view/parts/note.ts'
import type { View } from '../../view/views.ts'
import { guideFor } from '../dialogue/guides.ts'
import { mayStart } from '../dialogue/home.ts'
import { around, perPage, readPlace } from '../pages.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { ideaItem } from './item.ts'

type Board = Extract<View, { is: 'board' }>

/** Ideas that a search shows. */
const mostFound = 10
/** What stands for the question where ideas are filtered by their field of action. */
const byField = 'field'
/** The same where they are filtered by the campaign they came from, and so many are offered. */
const byCampaign = 'campaign'
const mostCampaigns = 10
/** Options of a question that may be a filter, unless they are a list of the municipality. */
const mostOptions = 8

/** Which part of the board: from a card, untrusted. */
export interface Look {
  order?: string | undefined
  /** A status, or "question=option". */
  only?: string | undefined
  place?: string | undefined
}

/** All ideas, ten a page; everybody may look at them. */
export async function board(ctx: Context, put: Put, look: Look = {}, note?: Note): Promise<ReplyStep[]> {
  const order = look.order === 'support' ? 'support' : 'newest'
  const filters = await filtersOf(ctx)
  const status = ideaStatuses.find(each => each === look.only)
  const answer = answerIn(filters, look.only)
  const filter: IdeaFilter = {
    ...(status && { status: [status] }),
    ...(answer && byAnswer(answer)),
  }
  const at = readPlace(look.place)
  const cursor = at.cursors.at(-1)
  const page = { limit: perPage, ...(cursor !== undefined && { cursor }) }
  const { items: ideas, total, next } = await ctx.work.peekIdeas(filter, order, page)
  return put({
    ...(await boardOf(ctx, ideas, filters)),
    order,
    ...(status && { status }),
    ...(answer && { answer }),
    total,
    page: at.page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...around(at, next),
    ...(note && { note }),
  })
}

/** Ideas about the same as some words. */
export async function findIdeas(ctx: Context, put: Put, entered: string): Promise<ReplyStep[]> {
  const words = entered.trim()
  if (words === '') return board(ctx, put)
  const ideas = await ctx.work.searchIdeas(words, mostFound, 'search')
  if (ideas.length === 0) return board(ctx, put, {}, { key: 'note.no-ideas-found', values: { words }, tone: 'info' })
  const found = await boardOf(ctx, ideas, await filtersOf(ctx))
  return put({ ...found, order: 'newest', words, total: ideas.length, page: 1, pages: 1 })
}

async function boardOf(
  ctx: Context,
  ideas: Idea[],
  filters: Board['filters'],
): Promise<Pick<Board, 'is' | 'filters' | 'items' | 'mayStart' | 'coordinator'>> {
  return {
    is: 'board',
    filters,
    items: await Promise.all(ideas.map(idea => ideaItem(ctx, idea))),
    mayStart: mayStart(ctx, 'idea'),
    coordinator: isCoordinator(ctx),
  }
}

/** Fields of action, and questions of the guide that sort ideas: one of few options, asked before the review. */
async function filtersOf(ctx: Context): Promise<Board['filters']> {
  const questions = (ctx.deps.guides.current(guideFor.idea)?.questions ?? []).flatMap(question =>
    question.kind === 'choice' &&
    !question.review &&
    !question.when &&
    (listOf(question) || question.options.length <= mostOptions)
      ? [question]
      : [],
  )
  const byQuestion = await Promise.all(
    questions.map(async question => {
      const { id, label, options } = question
      const offered = options.map(option => ({ value: option.value, label: option.label }))
      const list = listOf(question)
      return { question: id, label, options: [...offered, ...(list ? await stillUsed(ctx, list, id) : [])] }
    }),
  )
  const { entries } = ctx.deps.lists.current().fields
  const fields = [
    ...entries.map(({ id: value, label }) => ({ value, label })),
    ...(await stillUsed(ctx, 'fields', byField)),
  ]
  const campaigns = await campaignsOf(ctx)
  return [
    ...(campaigns.length > 0 ? [{ question: byCampaign, options: campaigns }] : []),
    ...(fields.length > 0 ? [{ question: byField, options: fields }] : []),
    ...byQuestion,
  ]
}

/** Campaigns that were announced, the latest first. */
async function campaignsOf(ctx: Context): Promise<{ value: string; label: Text }[]> {
  const announced = (await ctx.work.peekCampaigns()).filter(({ announcedOn }) => announcedOn !== undefined)
  return announced.slice(0, mostCampaigns).map(({ id, title }) => ({ value: id, label: { de: title } }))
}

function byAnswer({ question, value }: NonNullable<Board['answer']>): IdeaFilter {
  if (question === byCampaign) return { campaign: value }
  return question === byField ? { field: value } : { answers: { [question]: value } }
}

/** What was on a list before, and some idea has it still: as its answer to a question, or as its field. */
async function stillUsed(ctx: Context, list: ListId, question: string): Promise<{ value: string; label: Text }[]> {
  const { former } = ctx.deps.lists.current()[list]
  const used = await Promise.all(
    former.map(({ id: value }) => ctx.work.peekIdeas(byAnswer({ question, value }), 'newest', { limit: 1 })),
  )
  return former.filter((_, index) => (used[index]?.total ?? 0) > 0).map(({ id: value, label }) => ({ value, label }))
}

function answerIn(filters: Board['filters'], only: string | undefined): Board['answer'] {
  const [question, value] = (only ?? '').split('=')
  const filter = filters.find(each => each.question === question)
  const option = filter?.options.find(each => each.value === value)
  return filter && option && { question: filter.question, value: option.value }
}
