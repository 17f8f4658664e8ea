import * as z from 'zod4'
import { act, carries } from '../act.ts'
import { owner } from '../dialogue/open.ts'
import { putBelow } from '../put.ts'
import type { Act } from '../subject.ts'
import { declinePart, showOffer, takePart } from './answer.ts'
import { asked } from './gates.ts'
import { givePart, showGiving, showParts, takeBack } from './give.ts'

const dialogue = z.object({ id: carries.id('session') })
const offered = dialogue.extend({ arg: carries.arg('phase') })

export const partActs = {
  /** Phases of a check that others answer. */
  parts: act({ carries: dialogue, may: owner, does: (ctx, _, put, session) => showParts(ctx, session, put) }),
  /** Gives a phase to a unit, a role or a colleague. */
  'part-give': act({
    carries: dialogue.extend({ inputs: carries.inputs('phase', 'unit', 'person') }),
    may: owner,
    does: (ctx, { inputs }, put, session) => givePart(ctx, session, inputs, put),
    shows: (ctx, { inputs }, put, session) => showGiving(ctx, session, inputs, put),
    typed: {
      by: 'yes',
      carried: (_, { id, said }) => ({ id, inputs: { phase: said?.phase, unit: said?.unit, person: said?.person } }),
      declined: async (ctx, { id }) => {
        const session = await ctx.work.get('sessions', id)
        return session ? showParts(ctx, session, putBelow) : []
      },
    },
  }),
  'part-back': act({
    carries: offered,
    may: owner,
    does: (ctx, { arg = '' }, put, session) => takeBack(ctx, session, arg, put),
  }),
  /** A phase somebody is asked for. */
  part: act({ carries: offered, may: asked, does: (ctx, _, put, part) => showOffer(ctx, part, put) }),
  'part-take': act({ carries: offered, may: asked, does: (ctx, _, __, part) => takePart(ctx, part) }),
  'part-decline': act({
    carries: offered.extend({ inputs: carries.inputs('reason') }),
    may: asked,
    does: (ctx, { inputs }, put, part) => declinePart(ctx, part, inputs.reason, put),
  }),
} satisfies Record<string, Act>
