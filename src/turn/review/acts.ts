import * as z from 'zod4'
import { act, carries, everybody, perform } from '../act.ts'
import type { Act } from '../subject.ts'
import { answer, ask, askForReview, inOneGo, showAnswer, withdraw } from './enter.ts'
import { answerers, askers, reviewers, withdrawers } from './gates.ts'
import { listReviews, showReview } from './show.ts'

const one = z.object({ id: carries.id('number of the idea') })
const ofUnit = one.extend({ arg: carries.arg('id of the unit or role') })

/** What one may look at, also instead of answering. */
const shown = act({
  carries: ofUnit,
  may: reviewers,
  does: (ctx, { arg }, put, found) => showReview(ctx, found, put, arg === undefined ? {} : { answers: arg }),
})

export const reviewActs = {
  reviews: act({ carries: carries.nothing, may: everybody, does: (ctx, _, put) => listReviews(ctx, put) }),
  review: shown,
  /** Shows the form. */
  'review-ask': act({
    carries: one.extend({ inputs: carries.inputs('units', 'day') }),
    may: askers,
    does: (ctx, { inputs }, put, idea) => askForReview(ctx, idea, put, { inputs }),
  }),
  'review-ask-yes': act({
    carries: one.extend({ inputs: carries.inputs('units', 'questions', 'own', 'day') }),
    may: askers,
    does: (ctx, { inputs }, put, idea) => ask(ctx, idea, inputs, put),
  }),
  /** `text`: typed in one go. */
  'review-answer': act({
    carries: ofUnit.extend({ inputs: carries.answers }),
    may: answerers,
    does: (ctx, { inputs }, put, found) => answer(ctx, found, typedOr(inputs, found.review), put),
    shows: (ctx, { inputs }, put, found) => showAnswer(ctx, found, typedOr(inputs, found.review), put),
    typed: {
      by: 'words',
      carried: (_, { id, arg }, text) => ({ id, ...(arg !== undefined && { arg }), inputs: { text } }),
      declined: (ctx, { id }) => perform(ctx, shown, { id }),
    },
  }),
  'review-withdraw': act({
    carries: ofUnit.extend({ rev: carries.rev }),
    may: withdrawers,
    does: (ctx, _, put, found) => withdraw(ctx, found, put),
  }),
} satisfies Record<string, Act>

function typedOr(inputs: Record<string, string>, review: Parameters<typeof inOneGo>[0]): Record<string, string> {
  return inputs.text === undefined ? inputs : inOneGo(review, inputs.text)
}
