import type { Idea } from '../../documents/idea.ts'
import type { Review, ReviewQuestion } from '../../documents/review.ts'
import type { Problem } from '../../guide/kind.ts'
import { answered, asked, askedFor, mostAsked, takenBack, usualDay } from '../../review/review.ts'
import { auditIdea } from '../audit.ts'
import { dayIn } from '../days.ts'
import { comingDay, type Entered, given, optionalText, refused } from '../entered.ts'
import { ideaItem } from '../idea/item.ts'
import { notify } from '../notify.ts'
import { recipients } from '../people/recipient.ts'
import { nameOf, unitChoices, unitNames } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { type Asked, reviewOf } from './gates.ts'
import { showReview } from './show.ts'

/** Longest answer, in characters, and longest question of one's own. So many of these may be asked. */
const longestAnswer = 800
const longestQuestion = 200
const mostOwn = 3

const usual = ['feasible', 'cost', 'law', 'words'] as const

export type Inputs = { [K in 'units' | 'questions' | 'own' | 'day']?: string | undefined }

/** The form: who is asked about an idea, what, and until when. What is asked already stands there. */
export async function askForReview(
  ctx: Context,
  idea: Idea,
  put: Put,
  { inputs, problem }: { inputs?: Inputs; problem?: Problem } = {},
): Promise<ReplyStep[]> {
  const review = await ctx.work.peek('reviews', idea.id)
  const entered = {
    units: review
      ? asked(review)
          .map(({ unit }) => unit)
          .join()
      : (idea.reviewUnit ?? ''),
    questions: (review?.questions.flatMap(({ is }) => (is === 'own' ? [] : is)) ?? usual).join(),
    own: review?.questions.flatMap(question => (question.is === 'own' ? question.text : [])).join('\n') ?? '',
    day: review && review.dueOn >= ctx.today ? review.dueOn : usualDay(ctx.today, ctx.deps.calendar()),
    ...given(inputs ?? {}),
  }
  return put({
    is: 'ask-review',
    idea: await ideaItem(ctx, idea),
    units: await unitChoices(ctx),
    entered,
    isAgain: review !== undefined && asked(review).length > 0,
    rev: review?.rev ?? 0,
    ...(problem && { problem }),
  })
}

/** Asks units and roles about an idea; whoever is new among them hears of it, and whoever is asked no longer does, too. */
export async function ask(ctx: Context, idea: Idea, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  const read = await readAsked(ctx, inputs)
  if (!read.ok) return askForReview(ctx, idea, put, { inputs, problem: read.problem })
  const before = await ctx.work.get('reviews', idea.id)
  const review = askedFor(before, { id: idea.id, ...read.value }, ctx.today)
  ctx.work.put('reviews', review)
  auditIdea(ctx, { what: 'idea-review-asked' }, idea)
  const unreached = await tellChanges(ctx, before, review)
  const found = await reviewOf(ctx, idea.id)
  const day = dayIn(ctx, review.dueOn)
  const names = await unitNames(ctx)
  const units = unreached.map(unit => nameOf(names, unit)).map(name => name[ctx.language] ?? name.de)
  const note =
    units.length > 0
      ? ({ key: 'note.review-asked-unreached', values: { day, units: units.join(', ') }, tone: 'warning' } as const)
      : ({ key: 'note.review-asked', values: { day }, tone: 'info' } as const)
  return found ? showReview(ctx, found, put, { note }) : []
}

interface Wanted {
  units: string[]
  questions: ReviewQuestion[]
  dueOn: string
}

async function readAsked(ctx: Context, inputs: Inputs): Promise<Entered<Wanted>> {
  const known = new Set((await ctx.work.peekUnits()).map(({ id }) => id))
  const units = [...new Set((inputs.units ?? '').split(','))].filter(id => known.has(id))
  if (units.length === 0) return refused('review-units')
  if (units.length > mostAsked) return refused('review-many', { most: mostAsked })
  const day = comingDay(ctx, inputs.day)
  if (!day.ok) return day
  const own = (inputs.own ?? '')
    .split(/\r\n|[\r\n]/)
    .map(text => text.trim())
    .filter(text => text !== '')
  if (own.length > mostOwn) return refused('review-own', { most: mostOwn })
  for (const text of own) {
    const read = optionalText(text, longestQuestion)
    if (!read.ok) return read
  }
  const chosen = (inputs.questions ?? '').split(',')
  const questions: ReviewQuestion[] = [
    ...usual.filter(each => chosen.includes(each)).map(is => ({ is })),
    ...own.map(text => ({ is: 'own' as const, text })),
  ]
  if (questions.length === 0) return refused('review-questions')
  return { ok: true, value: { units, questions, dueOn: ctx.deps.calendar().onOrAfter(day.value) } }
}

/** Those of the newly asked, by id, for whom nobody can be reached. */
async function tellChanges(ctx: Context, before: Review | undefined, review: Review): Promise<string[]> {
  const stood = new Map(before?.requests.map(({ unit, state }) => [unit, state]))
  const unreached: string[] = []
  for (const { unit, state } of review.requests) {
    if (stood.get(unit) === state) continue
    if (state === 'asked' && (await tellUnit(ctx, review, unit, 'asked')) === 0) unreached.push(unit)
    if (state === 'withdrawn' && stood.get(unit) === 'asked') await tellUnit(ctx, review, unit, 'withdrawn')
  }
  return unreached
}

async function tellUnit(
  ctx: Context,
  { id: idea, rev }: Review,
  unit: string,
  what: 'asked' | 'withdrawn',
): Promise<number> {
  const to = await recipients(ctx, { unit })
  for (const { id } of to) notify(ctx, id, { is: 'review', idea, unit, what }, `review:${what}:${idea}:${unit}:${rev}`)
  return to.length
}

/** One unit is asked no longer, and hears of it unless it has answered. */
export async function withdraw(
  ctx: Context,
  { review, request }: Asked & { request: { unit: string; state: string } },
  put: Put,
): Promise<ReplyStep[]> {
  const { unit, state } = request
  const left = takenBack(review, unit, ctx.today)
  ctx.work.put('reviews', left)
  if (state === 'asked') await tellUnit(ctx, left, unit, 'withdrawn')
  const found = await reviewOf(ctx, review.id)
  return found ? showReview(ctx, found, put, { note: { key: 'note.review-withdrawn', tone: 'info' } }) : []
}

/** What a unit says: at least to one of the questions. */
export async function answer(
  ctx: Context,
  found: Asked & { request: { unit: string } },
  inputs: Record<string, string>,
  put: Put,
): Promise<ReplyStep[]> {
  const { review, request } = found
  const read = readAnswers(review, inputs)
  if (!read.ok)
    return showReview(ctx, found, put, {
      problem: read.problem,
      entered: review.questions.map((_, at) => inputs[`a${at}`] ?? ''),
      answers: request.unit,
    })
  ctx.work.put('reviews', answered(review, request.unit, read.value, ctx.today))
  // Written, so that what its rights follow from and what it says are decided together.
  await standingOf(ctx)
  const now = await reviewOf(ctx, review.id)
  return now ? showReview(ctx, now, put, { note: { key: 'note.review-answered', tone: 'info' } }) : []
}

/** What was typed stands in the form of the unit, and is handed in with its button or a typed yes. */
export function showAnswer(
  ctx: Context,
  found: Asked & { request: { unit: string } },
  inputs: Record<string, string>,
  put: Put,
): Promise<ReplyStep[]> {
  const read = readAnswers(found.review, inputs)
  const entered = found.review.questions.map((_, at) => inputs[`a${at}`] ?? '')
  return showReview(ctx, found, put, {
    entered,
    answers: found.request.unit,
    ...(!read.ok && { problem: read.problem }),
  })
}

function readAnswers({ questions }: Review, inputs: Record<string, string>): Entered<string[]> {
  const answers: string[] = []
  for (const at of questions.keys()) {
    const read = optionalText(inputs[`a${at}`], longestAnswer)
    if (!read.ok) return read
    answers.push(read.value ?? '')
  }
  return answers.some(text => text !== '') ? { ok: true, value: answers } : refused('review-empty')
}

/** What was typed in one go answers the question in words of one's own, or else the last one. */
export function inOneGo({ questions }: Review, text: string): Record<string, string> {
  const words = questions.findIndex(({ is }) => is === 'words')
  return { [`a${words < 0 ? questions.length - 1 : words}`]: text }
}
