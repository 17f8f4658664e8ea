import * as z from 'zod4'
import { made, motionId, nameOf, type Subject } from '../../council/motion.ts'
import { act, carries, revisionOf } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import { coordinators } from '../people/gates.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { movers, subjectNamed } from './gates.ts'
import { askForResolution, resolve, showResolution, takeResolutionBack } from './resolve.ts'
import { showMotions } from './show.ts'

const about = carries.id('number of the idea or check, or `agenda`')

export const councilActs = {
  /** What was laid before the council, and what it decided. */
  motions: act({
    carries: carries.nothing,
    may: coordinators,
    below: () => true,
    does: (ctx, _, put) => showMotions(ctx, put),
  }),
  /** A paper for the council, as a file. */
  motion: act({
    carries: z.object({ id: about }),
    may: movers,
    below: () => true,
    does: (ctx, _, put, subject) => makeMotion(ctx, subject, put),
  }),
  /** Asks for the decision; without anything it is about for that as well. */
  resolve: act({
    carries: z.object({ id: about }),
    may: coordinators,
    does: async (ctx, { id }, put) => askForResolution(ctx, await subjectNamed(ctx, id), put),
  }),
  'resolve-yes': act({
    carries: z.object({
      id: about,
      rev: carries.rev,
      inputs: carries.inputs('about', 'number', 'on', 'outcome', 'text', 'release'),
    }),
    may: coordinators,
    does: async (ctx, carried, put) => {
      const subject = await subjectNamed(ctx, carried.id || (carried.inputs.about ?? ''))
      // A card that asked what it is about showed no revision of it.
      const rev = carried.id === '' ? undefined : revisionOf(ctx, carried)
      if (subject) return resolve(ctx, subject, carried.inputs, rev, put)
      return askForResolution(ctx, undefined, put, {
        entered: carried.inputs,
        problem: { code: 'resolution-about', values: {} },
      })
    },
    shows: async (ctx, { id, inputs }, put) => {
      const subject = await subjectNamed(ctx, id)
      return subject
        ? showResolution(ctx, subject, inputs, put)
        : askForResolution(ctx, undefined, put, { entered: inputs })
    },
    typed: {
      by: 'yes',
      carried: (_, { id, said = {} }) => ({ id, inputs: said }),
      declined: ctx => showMotions(ctx, putBelow),
    },
  }),
  /** While it does not count yet. */
  'resolve-undo': act({
    carries: z.object({ id: about, rev: carries.rev }),
    may: movers,
    does: (ctx, carried, put, subject) => takeResolutionBack(ctx, subject, revisionOf(ctx, carried), put),
  }),
} satisfies Record<string, Act>

/** The paper is made when it is fetched; that it was wanted is kept, so that its decision is asked for by name. */
async function makeMotion(ctx: Context, subject: Subject, put: Put): Promise<ReplyStep[]> {
  const link = handOut(ctx, { is: 'motion', about: nameOf(subject) }, put)
  if (!link) return showMotions(ctx, put, noExport)
  const id = motionId(subject)
  ctx.work.put('motions', made(await ctx.work.get('motions', id), id, ctx.today))
  return link
}
