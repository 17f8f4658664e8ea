import type { Idea } from '../../documents/idea.ts'
import type { Review, ReviewRequest } from '../../documents/review.ts'
import type { Problem } from '../../guide/kind.ts'
import { asked, isOpen, isOver } from '../../review/review.ts'
import type { Note } from '../../view/parts/note.ts'
import { pinnedGuide } from '../context.ts'
import { ideaItem } from '../idea/item.ts'
import { problemIn } from '../idea/problem.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'

/**
 * What was asked about an idea and what was answered, side by side. A reviewer sees what others say once they have
 * answered themselves, so that nobody is led.
 */
export async function showReview(
  ctx: Context,
  { review, idea, own }: { review: Review; idea: Idea; own: ReviewRequest[] },
  put: Put,
  { note, problem, entered, answers }: { note?: Note; problem?: Problem; entered?: string[]; answers?: string } = {},
): Promise<ReplyStep[]> {
  const names = await unitNames(ctx)
  const coordinates = isCoordinator(ctx)
  const open = isOpen(idea)
  const request = own.find(({ unit }) => unit === answers) ?? own.find(({ state }) => state === 'asked')
  const seesAll = coordinates || own.every(({ state }) => state === 'answered') || !open
  const isOwn = (unit: string) => own.some(each => each.unit === unit)
  if (open && request)
    remember(ctx, { act: 'review-answer', id: idea.id, arg: request.unit, ...(entered && { said: said(entered) }) })
  return put({
    is: 'idea-review',
    idea: await ideaItem(ctx, idea),
    problem: problemIn(await pinnedGuide(ctx, idea.guide), idea.answers),
    questions: review.questions,
    dueOn: review.dueOn,
    isOver: isOver(review, ctx.today),
    isOpen: open,
    mayDecide: coordinates,
    answers: asked(review).map(({ unit, state, on, answers: given }) => ({
      unit,
      name: nameOf(names, unit),
      state: state === 'answered' ? 'answered' : 'asked',
      on,
      own: isOwn(unit),
      ...(state === 'answered' && (seesAll || isOwn(unit)) && { answers: given ?? [] }),
    })),
    ...(open &&
      request && {
        form: { unit: request.unit, name: nameOf(names, request.unit), entered: entered ?? request.answers ?? [] },
      }),
    ...(entered && !problem && { isTyped: true }),
    rev: review.rev,
    ...(problem && { refused: problem }),
    ...(note && { note }),
  })
}

/** Answers as inputs of the form. */
function said(answers: string[]): Record<string, string> {
  return Object.fromEntries(answers.map((text, at) => [`a${at}`, text]))
}

/** What this person is asked for, and for coordinators what is asked for at all. */
export async function listReviews(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const { units } = await standingOf(ctx)
  const coordinates = isCoordinator(ctx)
  const found = await Promise.all(
    (await ctx.work.peekReviews()).map(async review => ({ review, idea: await ctx.work.peek('ideas', review.id) })),
  )
  const items = found.flatMap(({ review, idea }) => {
    if (!idea || !isOpen(idea)) return []
    const requests = asked(review)
    const own = requests.filter(({ unit }) => units.includes(unit))
    if (requests.length === 0 || (own.length === 0 && !coordinates)) return []
    const isWaiting = own.some(({ state }) => state === 'asked')
    const open = requests.filter(({ state }) => state === 'asked')
    return [
      {
        id: idea.id,
        title: idea.title,
        dueOn: review.dueOn,
        isOver: isOver(review, ctx.today),
        isWaiting,
        open: open.map(({ unit }) => unit),
      },
    ]
  })
  const names = await unitNames(ctx)
  return put({
    is: 'idea-reviews',
    items: items
      .toSorted((a, b) => Number(b.isWaiting) - Number(a.isWaiting) || (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ open, ...item }) => ({ ...item, open: coordinates ? open.map(unit => nameOf(names, unit)) : [] })),
    ...(note && { note }),
  })
}
