import * as z from 'zod4'
import { act, carries, everybody } from '../act.ts'
import { onOpenDialogue } from '../dialogue/show.ts'
import { putBelow } from '../put.ts'
import type { Act } from '../subject.ts'
import { adopt, askToAdopt } from './adopt.ts'
import { askToDelete, deleteCheck, editCheck } from './change.ts'
import { listExamples, showExample } from './examples.ts'
import { askForField, putIntoField } from './field.ts'
import { authors, authorsOnce, coordinatorsOnCheck, inCharge, referrers } from './gates.ts'
import { listChecks } from './list.ts'
import { goOnRecheck, showRecheck } from './recheck.ts'
import { referCheck } from './refer.ts'
import { checkText, showCheck } from './result.ts'

const number = carries.id('number of the check')
const one = z.object({ id: number })

/** In place of the steps that were chosen on the card. */
const allOfIt = '*'
const list = z.object({ arg: carries.page })

export const checkActs = {
  'my-checks': act({
    carries: list,
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { arg }, put) => listChecks(ctx, 'mine', put, arg),
  }),
  checks: act({
    carries: list,
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { arg }, put) => listChecks(ctx, 'all', put, arg),
  }),
  check: act({
    carries: one,
    may: everybody,
    // The card of an open dialogue must stay.
    does: async (ctx, { id }, put) => showCheck(ctx, id, (await onOpenDialogue(ctx)) ? putBelow : put),
  }),
  /** Worked checks to compare with, beside whatever is open. */
  examples: act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: (ctx, _, put) => listExamples(ctx, put),
  }),
  example: act({
    carries: z.object({ id: carries.id('example') }),
    may: everybody,
    does: (ctx, { id }, put) => showExample(ctx, id, put),
  }),
  'edit-check': act({
    carries: z.object({ id: number, arg: carries.arg('question to begin with') }),
    may: authors,
    does: (ctx, { arg }, _, check) => editCheck(ctx, check, arg),
  }),
  /** What a later version of the guide makes of it. */
  recheck: act({ carries: one, may: everybody, does: (ctx, { id }, put) => showRecheck(ctx, id, put) }),
  /** Takes the answers along. */
  'recheck-yes': act({
    carries: one,
    may: authors,
    does: (ctx, _, put, check) => goOnRecheck(ctx, check, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: (ctx, { id }) => showCheck(ctx, id, putBelow) },
  }),
  /** The Aktenzeichen may be empty. */
  'check-text': act({
    carries: z.object({ id: number, inputs: carries.inputs('fileRef') }),
    may: everybody,
    does: (ctx, { id, inputs }, put) => checkText(ctx, id, inputs.fileRef ?? '', put),
  }),
  /** Asks first. */
  'delete-check': act({ carries: one, may: authors, does: async (ctx, _, put, check) => askToDelete(ctx, check, put) }),
  'delete-check-yes': act({
    carries: one,
    may: authorsOnce,
    does: (ctx, _, put, check) => deleteCheck(ctx, check, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: (ctx, { id }) => showCheck(ctx, id, putBelow) },
  }),
  /** Asks for the field of action. */
  'check-field': act({
    carries: one,
    may: coordinatorsOnCheck,
    does: (ctx, _, put, check) => askForField(ctx, check, put),
  }),
  'check-field-yes': act({
    carries: one.extend({ inputs: carries.inputs('field') }),
    may: coordinatorsOnCheck,
    does: (ctx, { inputs }, put, check) => putIntoField(ctx, check, inputs.field, put),
  }),
  /** Tells whoever may start the steps. */
  'refer-check': act({
    carries: one,
    may: referrers,
    does: (ctx, _, put, { check, referee }) => referCheck(ctx, check, referee, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: (ctx, { id }) => showCheck(ctx, id, putBelow) },
  }),
  /** Shows which proposed steps may be taken over. */
  adopt: act({ carries: one, may: inCharge, does: (ctx, _, put, { check }) => askToAdopt(ctx, check, put) }),
  'adopt-yes': act({
    carries: z.object({ id: number, inputs: carries.inputs('tasks') }),
    may: inCharge,
    does: (ctx, { inputs: { tasks = '' } }, put, admitted) =>
      adopt(ctx, admitted, tasks === allOfIt ? 'all' : tasks.split(','), put),
    typed: {
      by: 'yes',
      // Typed, nothing was chosen on the card: all of it is meant.
      carried: (_, { id, arg }) => ({ id, inputs: { tasks: arg || allOfIt } }),
      declined: (ctx, { id }) => showCheck(ctx, id, putBelow),
    },
  }),
} satisfies Record<string, Act>
