import * as z from 'zod4'
import { act, carries, perform } from '../act.ts'
import { tryGuide } from '../dialogue/start.ts'
import { coordinators } from '../people/gates.ts'
import type { Act } from '../subject.ts'
import { showDraft } from './draft.ts'
import { authors } from './gates.ts'
import { ask, carryOut, type Step } from './publish.ts'
import { showUsage } from './usage.ts'

const oneGuide = z.object({ id: carries.id('guide') })

const draft = act({ carries: oneGuide, may: authors, does: (ctx, _, put, own) => showDraft(ctx, own, put) })

/** Asks first. */
function asks(step: Step) {
  return act({ carries: oneGuide, may: authors, does: (ctx, _, put, own) => ask(ctx, step, own, put) })
}

function does(step: Step) {
  return act({
    carries: oneGuide.extend({ arg: carries.arg('content that the card asked about') }),
    may: authors,
    does: (ctx, { arg }, put, own) => carryOut(ctx, step, own, arg, put),
    typed: {
      by: 'yes',
      carried: (_, { id, arg }) => ({ id, arg }),
      declined: (ctx, { id }) => perform(ctx, draft, { id }),
    },
  })
}

export const authorActs = {
  'guide-draft': draft,
  /** A trial: nothing of it is kept. */
  'try-guide': act({ carries: oneGuide, may: authors, below: () => true, does: (ctx, { id }) => tryGuide(ctx, id) }),
  usage: act({ carries: carries.nothing, may: coordinators, does: (ctx, _, put) => showUsage(ctx, put) }),
  'publish-guide': asks('publish'),
  'publish-guide-yes': does('publish'),
  'take-back-guide': asks('take-back'),
  'take-back-guide-yes': does('take-back'),
  'restore-guide': asks('restore'),
  'restore-guide-yes': does('restore'),
} satisfies Record<string, Act>
