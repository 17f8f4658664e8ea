import * as z from 'zod4'
import type { Inquiry } from '../../documents/inquiry.ts'
import { act, carries, everybody, perform } from '../act.ts'
import { coordinators } from '../people/gates.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Act, Context } from '../subject.ts'
import { answerBudget, askBudget, showBudget } from './budget.ts'
import { askToCut, cut } from './cut.ts'
import { answerEffect, askEffect, given, type Inputs } from './effect.ts'
import type { Again } from './form.ts'
import { answerers, processOwners, registrars } from './gates.ts'
import { answerIndicator, askIndicator } from './indicator.ts'
import { setLive, unsetLive } from './live.ts'
import { showIndicators, showKept } from './show.ts'

const one = z.object({ id: carries.id('number of the check') })
const inquiry = carries.id('what is asked')

const kept = act({
  carries: carries.nothing,
  may: everybody,
  below: () => true,
  does: (ctx, _, put) => showKept(ctx, put),
})

const budget = act({
  carries: carries.nothing,
  may: registrars,
  below: () => true,
  does: (ctx, _, put, standing) => showBudget(ctx, standing, put),
})

export const inquiryActs = {
  /** The process of a check is live: what was promised is measured later. */
  'check-live': act({
    carries: one.extend({ arg: carries.arg('the day, or today') }),
    may: processOwners,
    does: (ctx, { arg = '' }, put, check) => setLive(ctx, check, arg, put),
  }),
  /** It was a mistake. */
  'check-not-live': act({ carries: one, may: processOwners, does: (ctx, _, put, check) => unsetLive(ctx, check, put) }),
  /** Versprochen – gehalten. */
  kept,
  indicators: act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: (ctx, _, put) => showIndicators(ctx, put),
  }),
  /** One card for what is asked: what a process takes, an indicator, what a unit needs. */
  'inquiry-ask': act({
    carries: z.object({ id: inquiry }),
    may: answerers,
    does: (ctx, _, put, admitted) => ask(ctx, admitted, put),
  }),
  'inquiry-answer': act({
    carries: z.object({ id: inquiry, inputs: carries.answers }),
    may: answerers,
    does: (ctx, { inputs }, put, admitted) => answer(ctx, admitted, inputs, put),
    shows: (ctx, { inputs }, put, admitted) => ask(ctx, admitted, put, { entered: given(inputs), typed: true }),
    typed: {
      by: 'yes',
      carried: (_, { id, said = {} }) => ({ id, inputs: said }),
      declined: ctx => showKept(ctx, putBelow),
    },
  }),
  /** Registering for the budget: how far each unit is. */
  budget,
  /** Asks which tasks were not funded. */
  'budget-cut': act({ carries: carries.nothing, may: coordinators, does: (ctx, _, put) => askToCut(ctx, put) }),
  /** They are put off to the next budget. */
  'budget-cut-yes': act({
    carries: z.object({ id: carries.id('year of the budget'), inputs: carries.inputs('tasks', 'reason') }),
    may: coordinators,
    does: async (ctx, { id, inputs }, put) =>
      /^20\d\d$/.test(id) ? cut(ctx, Number(id), inputs, put) : showBudget(ctx, await standingOf(ctx), put),
    shows: (ctx, { id, inputs }, put) =>
      askToCut(ctx, put, { entered: given({ ...inputs, ...(id !== '' && { year: id }) }), typed: true }),
    typed: {
      by: 'yes',
      carried: (_, { id, said = {} }) => ({ id, inputs: { tasks: said.tasks, reason: said.reason } }),
      declined: ctx => perform(ctx, budget, {}),
    },
  }),
} satisfies Record<string, Act>

function ask(ctx: Context, asked: Inquiry, put: Put, again: Again = {}): Promise<ReplyStep[]> {
  const { about } = asked
  switch (about.is) {
    case 'effect':
      return askEffect(ctx, asked, about, put, again)
    case 'indicator':
      return askIndicator(ctx, asked, about, put, again)
    case 'budget':
      return askBudget(ctx, asked, about, put, again)
  }
}

function answer(ctx: Context, asked: Inquiry, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  const { about } = asked
  switch (about.is) {
    case 'effect':
      return answerEffect(ctx, asked, about, inputs, put)
    case 'indicator':
      return answerIndicator(ctx, asked, about, inputs.value ?? '', put)
    case 'budget':
      return answerBudget(ctx, asked, about, inputs, put)
  }
}

/** The latest that was asked about the process of a check; undefined: nothing yet. */
export async function effectInquiry(ctx: Context, check: string): Promise<Inquiry | undefined> {
  const found = await Promise.all(
    ([12, 3] as const).map(after => ctx.work.peek('inquiries', `effect:${check}:${after}`)),
  )
  return found.find(each => each !== undefined)
}
