import * as z from 'zod4'
import { act, carries, everybody, perform } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import { putBelow } from '../put.ts'
import type { Act } from '../subject.ts'
import {
  answerWorkshop,
  cancelWorkshop,
  dotWorkshop,
  endWorkshop,
  ideaFrom,
  removeStatements,
  toAgenda,
} from './enter.ts'
import { coordinatorsInside, enders, endersAsShown, inside, insideOver, lookers, removers } from './gates.ts'
import { listWorkshops, showStatements, showWorkshop } from './show.ts'
import { isIn } from './who.ts'

const one = z.object({ id: carries.id('number of the workshop') })
const ofOne = one.extend({ arg: carries.arg('number of the statement') })
const shown = one.extend({ arg: carries.arg('state shown') })

const look = act({
  carries: one,
  may: lookers,
  inGroup: 'personal',
  does: (ctx, _, put, { workshop, isInside }) => showWorkshop(ctx, workshop, put, { isInside }),
})

export const workshopActs = {
  workshops: act({ carries: carries.nothing, may: everybody, does: (ctx, _, put) => listWorkshops(ctx, put) }),
  /** Its questions, what can be given dots, or what came of it. */
  workshop: look,
  'workshop-answer': act({
    carries: one.extend({ inputs: carries.answers }),
    may: inside,
    does: (ctx, { inputs }, put, workshop) => answerWorkshop(ctx, workshop, inputs, put),
  }),
  /** Its inputs name statements by their numbers, with commas between them. */
  'workshop-dots': act({
    carries: one.extend({ inputs: carries.answers }),
    may: inside,
    does: (ctx, { inputs }, put, workshop) => dotWorkshop(ctx, workshop, numbersIn(inputs), put),
  }),
  'workshop-statements': act({
    carries: one.extend({ arg: carries.arg('page') }),
    may: inside,
    does: (ctx, { arg }, put, workshop) => showStatements(ctx, workshop, put, { page: arg }),
  }),
  /** Asks first. */
  'workshop-end': act({
    carries: one,
    may: enders,
    does: async (ctx, _, put, workshop) =>
      showWorkshop(ctx, workshop, put, { isInside: (await isIn(ctx, workshop)) === true, asks: 'end' }),
  }),
  'workshop-end-yes': act({
    carries: shown,
    may: endersAsShown,
    does: (ctx, _, put, workshop) => endWorkshop(ctx, workshop, put),
    typed: {
      by: 'yes',
      carried: (_, { id, arg }) => ({ id, ...(arg !== undefined && { arg }) }),
      declined: (ctx, { id }) => perform(ctx, look, { id }),
    },
  }),
  /** Asks first. */
  'workshop-cancel': act({
    carries: one,
    may: enders,
    does: async (ctx, _, put, workshop) =>
      showWorkshop(ctx, workshop, put, { isInside: (await isIn(ctx, workshop)) === true, asks: 'cancel' }),
  }),
  'workshop-cancel-yes': act({
    carries: shown,
    may: endersAsShown,
    does: (ctx, _, put, workshop) => cancelWorkshop(ctx, workshop, put),
    typed: {
      by: 'yes',
      carried: (_, { id, arg }) => ({ id, ...(arg !== undefined && { arg }) }),
      declined: (ctx, { id }) => perform(ctx, look, { id }),
    },
  }),
  /** Begins the dialogue of an idea with what a statement says. */
  'workshop-idea': act({
    carries: ofOne,
    may: insideOver,
    below: () => true,
    does: (ctx, { arg }, put, workshop) => ideaFrom(ctx, workshop, arg, put),
  }),
  /** Shows the chapter with what was said below its text; it counts once it is saved. */
  'workshop-agenda': act({
    carries: one,
    may: coordinatorsInside,
    below: () => true,
    does: (ctx, _, put, workshop) => toAgenda(ctx, workshop, put),
  }),
  /** A link to the minutes. */
  'workshop-minutes': act({
    carries: one,
    may: insideOver,
    below: () => true,
    does: async (ctx, { id }, put, workshop) =>
      handOut(ctx, { is: 'workshop', workshop: id }, put) ??
      showWorkshop(ctx, workshop, putBelow, { isInside: true, note: noExport }),
  }),
  /** Asks first. */
  'workshop-remove': act({
    carries: ofOne,
    may: removers,
    does: (ctx, { arg }, put, workshop) => showStatements(ctx, workshop, put, { asks: Number(arg) || 0 }),
  }),
  'workshop-remove-yes': act({
    carries: ofOne,
    may: removers,
    does: (ctx, { arg }, put, workshop) => removeStatements(ctx, workshop, arg, put),
    typed: {
      by: 'yes',
      carried: (_, { id, arg }) => ({ id, ...(arg !== undefined && { arg }) }),
      declined: (ctx, { id }) => perform(ctx, look, { id }),
    },
  }),
} satisfies Record<string, Act>

function numbersIn(inputs: Record<string, string>): number[] {
  return Object.entries(inputs)
    .filter(([name]) => name.startsWith('dots-'))
    .flatMap(([, value]) => value.split(',').filter(Boolean).map(Number))
}
