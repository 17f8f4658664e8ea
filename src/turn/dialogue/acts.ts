import * as z from 'zod4'
import { kindOf } from '../../guide/questions/kinds.ts'
import { inputWithOwn } from '../../guide/questions/sent.ts'
import { act, carries, everybody } from '../act.ts'
import { answerContext } from '../context.ts'
import type { Act } from '../subject.ts'
import { confirm, keep } from './confirm.ts'
import { answer, ask, help, move, outdated, pause, submit } from './dialogue.ts'
import { showGuides } from './guides.ts'
import { askHandOn, handOn } from './hand-on.ts'
import { home } from './home.ts'
import { translate } from './language.ts'
import { answered, doAsMeant } from './meant.ts'
import { answering, fromDialogue, owner } from './open.ts'
import { below, inPlace } from './show.ts'
import { resume, startGuide, tryGuide } from './start.ts'
import { takeUnit } from './take-unit.ts'

/** The current card of a dialogue, with what was chosen on the card itself. */
const card = z.object({ ...fromDialogue, inputs: carries.answers })

function step(wanted: 'skip' | 'unknown' | 'back' | 'deepen' | 'shorten') {
  return act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => move(ctx, session, { do: wanted }, inPlace),
  })
}

function asks(what: 'cancel' | 'restart') {
  return act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => ask(ctx, session, what, inPlace),
  })
}

/** Answers that a card carries: anything at all, and what is none of the guide's is passed over. */
function valuesOf(arg: string | undefined): Record<string, unknown> {
  const read = z.record(z.string(), z.unknown()).safeParse(parsed(arg))
  return read.data ?? {}
}

function parsed(json = ''): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const dialogueActs = {
  answer: act({
    carries: card.extend({ arg: carries.arg('option chosen by one tap'), inputs: carries.inputs('answer', 'own') }),
    may: answering(),
    does: async (ctx, { arg, inputs }, _, { session, question }) => {
      if (!question) return outdated(ctx, session)
      const entered = inputWithOwn(question, { tapped: arg, chosen: inputs.answer, own: inputs.own })
      const read = kindOf(question).readInput(question, entered, await answerContext(ctx))
      return answer(ctx, session, question, read, entered, ctx.event.what.is === 'action' ? inPlace : below)
    },
    // A text typed after a long time is shown first.
    typed: {
      by: 'yes',
      carried: (_, { id, step, rev, said }) => ({ id, step, rev, inputs: { answer: said?.answer } }),
      declined: async (ctx, { id }) => {
        const session = await ctx.work.get('sessions', id)
        return session ? below(ctx, session) : home(ctx)
      },
    },
  }),
  /** Yes to a unit that was named otherwise, or is to be made: asked before on the card. */
  'take-unit': act({
    carries: card.extend({ arg: carries.arg('name of the unit') }),
    may: answering(),
    does: async (ctx, { arg = '' }, _, { session, question }) =>
      question ? takeUnit(ctx, session, question, arg) : outdated(ctx, session),
    typed: {
      by: 'yes',
      carried: (_, { id, step, rev, arg }) => ({ id, step, rev, arg, inputs: {} }),
      declined: async (ctx, { id }) => {
        const session = await ctx.work.get('sessions', id)
        return session ? below(ctx, session) : home(ctx)
      },
    },
  }),
  skip: step('skip'),
  unknown: step('unknown'),
  back: step('back'),
  deepen: step('deepen'),
  shorten: step('shorten'),
  /** From a row of the review, or where answers do not go together. */
  correct: act({
    carries: card.extend({ arg: carries.arg('question') }),
    may: answering(),
    does: (ctx, { arg = '' }, _, { session }) => move(ctx, session, { do: 'correct', question: arg }, inPlace),
  }),
  help: act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => help(ctx, session, inPlace),
  }),
  pause: act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => pause(ctx, session, inPlace),
  }),
  cancel: asks('cancel'),
  restart: asks('restart'),
  /** Yes to what the card asked: cancel, restart, the Kennwort is written down, go on all the same. */
  confirm: act({
    carries: card,
    may: answering({ ends: true }),
    does: (ctx, _, __, { session }) => confirm(ctx, session, inPlace),
  }),
  /** No to what the card asked. */
  keep: act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => keep(ctx, session, inPlace),
  }),
  submit: act({
    carries: card,
    may: answering({ ends: true }),
    does: (ctx, { inputs }, _, { clicked }) => submit(ctx, clicked, inputs, inPlace),
  }),
  'hand-on': act({
    carries: card,
    may: answering(),
    does: (ctx, _, __, { session }) => askHandOn(ctx, session, inPlace),
  }),
  'hand-on-to': act({
    carries: card.extend({ inputs: carries.inputs('person') }),
    may: answering(),
    does: (ctx, { inputs }, _, { session }) =>
      handOn(ctx, session, inputs.person ?? '', ctx.event.what.is === 'action' ? inPlace : below),
    typed: {
      by: 'yes',
      carried: (_, { id, step, rev, said }) => ({ id, step, rev, inputs: { person: said?.person } }),
      declined: async (ctx, { id }) => {
        const session = await ctx.work.get('sessions', id)
        return session ? keep(ctx, session, below) : home(ctx)
      },
    },
  }),
  start: act({
    carries: z.object({ arg: carries.arg('guide') }),
    may: everybody,
    does: (ctx, { arg = '' }) => startGuide(ctx, arg),
  }),
  /** Goes on with another guide, with what was answered in one before. */
  'start-next': act({
    carries: z.object({
      id: carries.id('guide'),
      arg: carries.arg('answers, as JSON'),
      step: carries.arg('`trial` after a trial, or the number of the check or idea it is offered with'),
    }),
    may: everybody,
    below: () => true,
    does: (ctx, { id, arg, step }) =>
      step === 'trial'
        ? tryGuide(ctx, id, { values: valuesOf(arg) })
        : startGuide(ctx, id, { values: valuesOf(arg), from: step }),
  }),
  /** What there is to begin. */
  guides: act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: (ctx, _, put) => showGuides(ctx, put),
  }),
  resume: act({
    carries: z.object({ id: carries.id('session') }),
    may: owner,
    does: (ctx, _, __, session) => resume(ctx, session),
  }),
  /** What a text was like ("Meinten Sie …?"): the command of an intent. */
  mean: act({
    carries: z.object({ id: carries.id('intent'), arg: carries.arg('what the text named') }),
    may: everybody,
    does: async (ctx, { id, arg }) => answered(ctx, await doAsMeant(ctx, id, arg)),
    typed: { by: 'yes', carried: (_, { id, arg }) => ({ id, arg }), declined: ctx => home(ctx) },
  }),
  home: act({ carries: carries.nothing, may: everybody, does: ctx => home(ctx) }),
  language: act({
    carries: z.object({ arg: carries.arg('`de` or `en`'), id: carries.id('card it stands on: `welcome` or `home`') }),
    may: everybody,
    does: (ctx, { arg, id }) => translate(ctx, arg === 'en' ? 'en' : 'de', id),
  }),
} satisfies Record<string, Act>

/** A click on something that no card of ours offers (any more): whatever dialogue it names is shown as it stands. */
export const stray = act({
  carries: card,
  may: answering(),
  does: (ctx, _, __, { session }) => outdated(ctx, session),
})
