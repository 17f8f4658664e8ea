import * as z from 'zod4'
import { act, carries } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import { coordinators } from '../people/gates.ts'
import type { Act } from '../subject.ts'
import { printSheets } from './print.ts'
import { showSheets } from './show.ts'
import { askSheet, saveSheet } from './type-in.ts'

const number = carries.id('number of the form')

export const sheetActs = {
  /** The forms that were printed, and what can be done with them. */
  sheets: act({
    carries: carries.nothing,
    may: coordinators,
    below: () => true,
    does: (ctx, _, put) => showSheets(ctx, put),
  }),
  /** Gives new forms their numbers, and a link to print them. */
  'sheets-print': act({
    carries: z.object({ inputs: carries.inputs('guide', 'count') }),
    may: coordinators,
    does: (ctx, { inputs }, put) => printSheets(ctx, inputs, put),
  }),
  /** A link to forms that have their numbers already. */
  'sheets-again': act({
    carries: z.object({ id: carries.id('first number of the run') }),
    may: coordinators,
    below: () => true,
    does: async (ctx, { id }, put) =>
      handOut(ctx, { is: 'sheets', from: Number(id) || 0 }, put) ?? showSheets(ctx, put, { note: noExport }),
  }),
  /** Asks for what stands on a form. */
  sheet: act({
    carries: z.object({ id: number, inputs: carries.inputs('number') }),
    may: coordinators,
    does: (ctx, { id, inputs }, put) => askSheet(ctx, inputs.number ?? id, put),
  }),
  'sheet-save': act({
    carries: z.object({ id: number, inputs: carries.answers }),
    may: coordinators,
    does: (ctx, { id, inputs }, put) => saveSheet(ctx, id, inputs, put),
  }),
  /** A link to what is put up about the forms of a quarter. */
  notice: act({
    carries: z.object({ id: carries.id('quarter (2026-Q4), or none for the last one that is over') }),
    may: coordinators,
    below: () => true,
    does: async (ctx, { id }, put) =>
      handOut(ctx, { is: 'notice', ...(id && { quarter: id }) }, put) ?? showSheets(ctx, put, { note: noExport }),
  }),
} satisfies Record<string, Act>
