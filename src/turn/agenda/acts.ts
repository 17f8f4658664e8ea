import * as z from 'zod4'
import { act, carries, everybody, perform, revisionOf } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import { coordinators } from '../people/gates.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { fetchers, onLastVersion, writers } from './gates.ts'
import { showAgenda, showChapter } from './show.ts'
import { askToPublish, askToTakeBack, publish, takeBack } from './versions.ts'
import { restoreText, writeText } from './write.ts'

const overview = act({
  carries: carries.nothing,
  may: everybody,
  below: () => true,
  does: (ctx, _, put) => showAgenda(ctx, put),
})

const chapter = carries.id('chapter')
const version = carries.id('number of the version')

export const agendaActs = {
  /** The chapters of the agenda, and how each stands. */
  agenda: overview,
  'agenda-chapter': act({
    carries: z.object({ id: carries.id('number of the chapter') }),
    may: everybody,
    does: (ctx, { id }, put) => showChapter(ctx, Number(id), put),
  }),
  'agenda-text': act({
    carries: z.object({ id: chapter, rev: carries.rev, inputs: carries.inputs('text') }),
    may: writers,
    does: (ctx, carried, put, id) => writeText(ctx, id, carried.inputs.text, revisionOf(ctx, carried), put),
  }),
  'agenda-restore': act({
    carries: z.object({ id: chapter, arg: carries.arg('place in the history'), rev: carries.rev }),
    may: writers,
    does: (ctx, carried, put, id) => restoreText(ctx, id, carried.arg, revisionOf(ctx, carried), put),
  }),
  /** A link to it, for a short time. */
  'agenda-export': act({
    carries: z.object({ id: version }),
    may: fetchers,
    below: () => true,
    does: async (ctx, _, put, number) => exportAgenda(ctx, number, put),
  }),
  /** Asks first. */
  'agenda-publish': act({
    carries: carries.nothing,
    may: coordinators,
    does: (ctx, _, put) => askToPublish(ctx, put),
  }),
  'agenda-publish-yes': act({
    carries: z.object({ arg: carries.arg('fingerprint shown') }),
    may: coordinators,
    does: (ctx, { arg }, put) => publish(ctx, arg, put),
    typed: { by: 'yes', carried: (_, { arg }) => ({ arg }), declined: ctx => perform(ctx, overview, {}) },
  }),
  /** Asks first. */
  'agenda-take-back': act({
    carries: z.object({ id: version }),
    may: onLastVersion,
    does: async (ctx, _, put, last) => askToTakeBack(ctx, last, put),
  }),
  'agenda-take-back-yes': act({
    carries: z.object({ id: version }),
    may: onLastVersion,
    does: (ctx, _, put, last) => takeBack(ctx, last, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: ctx => perform(ctx, overview, {}) },
  }),
} satisfies Record<string, Act>

/** The ways to the files, where there are any; otherwise what has to be set. */
function exportAgenda(ctx: Context, number: string | undefined, put: Put): Promise<ReplyStep[]> | ReplyStep[] {
  const wanted = { is: 'agenda' as const, ...(number !== undefined && { version: number }) }
  return handOut(ctx, wanted, put) ?? showAgenda(ctx, put, noExport)
}
