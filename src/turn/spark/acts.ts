import * as z from 'zod4'
import { act, carries, everybody } from '../act.ts'
import { wishSparks } from '../people/sparks.ts'
import type { Act } from '../subject.ts'
import { answerSpark, showSparks } from './show.ts'

export const sparkActs = {
  /** Begins the guide that answers it. */
  'spark-answer': act({
    carries: z.object({ id: carries.id('question to think about; without one the last') }),
    may: everybody,
    below: () => true,
    does: (ctx, { id }, put) => answerSpark(ctx, id === '' ? undefined : id, put),
  }),
  'sparks-on': act({
    carries: z.object({ arg: carries.arg('anything: in place of the clicked card') }),
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: async (ctx, _, put) => {
      await wishSparks(ctx, true)
      return showSparks(ctx, put, { key: 'note.sparks-on', tone: 'info' })
    },
  }),
  'sparks-off': act({
    carries: z.object({ arg: carries.arg('anything: in place of the clicked card') }),
    may: everybody,
    below: ({ arg }) => arg === undefined,
    does: async (ctx, _, put) => {
      await wishSparks(ctx, false)
      return showSparks(ctx, put, { key: 'note.sparks-off', tone: 'info' })
    },
  }),
} satisfies Record<string, Act>
