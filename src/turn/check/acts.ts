import { z } from 'zod/v4'
import { mayRevise } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import { mayAdopt } from '../../people/rights.ts'
import type { Standing } from '../../people/standing.ts'
import { act, carries, everybody } from '../act.ts'
import { onOpenDialogue } from '../dialogue/show.ts'
import { putBelow } from '../put.ts'
import { standingOf } from '../standing.ts'
import type { Act, Gate } from '../subject.ts'
import { adopt, askToAdopt } from './adopt.ts'
import { askToDelete, deleteCheck, editCheck } from './change.ts'
import { listChecks } from './list.ts'
import { goOnRecheck, showRecheck } from './recheck.ts'
import { checkNotFound, checkText, showCheck } from './result.ts'

const number = carries.id('number of the check')
const one = z.object({ id: number })
/** In place of the steps that were chosen on the card. */
const allOfIt = '*'
const list = z.object({ arg: carries.page })

/** Whoever took part in a check: for all others it is as if there were nothing to change. */
const authors: Gate<{ id: string }, Assessment> = {
  who: 'whoever took part in the check',
  admit: async (ctx, { id }) => {
    const check = await ctx.work.get('assessments', id)
    return check && mayRevise(check, ctx.person.id) ? { admitted: check } : { refused: await checkNotFound(ctx, id) }
  },
}

/** The same, but of two clicks the second finds nothing to delete and needs no answer. */
const authorsOnce: Gate<{ id: string }, Assessment> = {
  ...authors,
  admit: async (ctx, carried, put) =>
    (await ctx.work.get('assessments', carried.id)) ? authors.admit(ctx, carried, put) : { refused: [] },
}

/** Whoever leads a unit, holds a role or coordinates; all others see the result. */
const inCharge: Gate<{ id: string }, { check: Assessment; standing: Standing }> = {
  who: 'whoever leads a unit, holds a role or coordinates',
  admit: async (ctx, { id }, put) => {
    const check = await ctx.work.get('assessments', id)
    const standing = await standingOf(ctx)
    if (check && mayAdopt(standing)) return { admitted: { check, standing } }
    const note = { key: 'note.adopt-not-yours', tone: 'warning' } as const
    return { refused: await showCheck(ctx, id, put, check && note) }
  },
}

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
