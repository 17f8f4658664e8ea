import { z } from 'zod/v4'
import { act, carries, everybody, perform } from '../act.ts'
import { noticeOf } from '../notice.ts'
import { coordinators } from '../people/gates.ts'
import { remember } from '../person.ts'
import { putBelow } from '../put.ts'
import type { Act } from '../subject.ts'
import { aboutLeaver, oneself } from './gates.ts'
import { askAboutLeaver, askForLeaver, forgetLeaver } from './leaver.ts'
import { exportData, myData } from './my-data.ts'
import { part, partingOf, unname } from './parting.ts'

const showMyData = act({
  carries: carries.nothing,
  may: everybody,
  below: () => true,
  does: (ctx, _, put) => myData(ctx, put),
})

export const privacyActs = {
  privacy: act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: async (ctx, _, put) => put({ is: 'privacy', notice: noticeOf(ctx) }),
  }),
  'my-data': showMyData,
  /** A link for a short time. */
  'my-data-export': act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: async (ctx, _, put) => exportData(ctx, put),
  }),
  /** Asks first. */
  'my-data-unname': act({
    carries: carries.nothing,
    may: everybody,
    does: async (ctx, _, put) => {
      remember(ctx, { act: 'my-data-unname-yes', id: '' })
      return put({ is: 'confirm-data', what: 'unname', parting: await partingOf(ctx, ctx.person) })
    },
  }),
  'my-data-unname-yes': act({
    carries: carries.nothing,
    may: everybody,
    does: async (ctx, _, put) => {
      await unname(ctx)
      return myData(ctx, put, { key: 'note.unnamed', tone: 'info' })
    },
    typed: { by: 'yes', carried: () => ({}), declined: ctx => perform(ctx, showMyData, {}) },
  }),
  /** Asks first. */
  'my-data-erase': act({
    carries: carries.nothing,
    may: oneself,
    does: async (ctx, _, put, person) => {
      remember(ctx, { act: 'my-data-erase-yes', id: '' })
      return put({ is: 'confirm-data', what: 'erase', parting: await partingOf(ctx, person) })
    },
  }),
  'my-data-erase-yes': act({
    carries: carries.nothing,
    may: oneself,
    leavesStrangers: true,
    does: async (ctx, _, put, person) => {
      await part(ctx, person)
      return put({ is: 'closed', text: { key: 'closed.erased' } })
    },
    typed: { by: 'yes', carried: () => ({}), declined: ctx => perform(ctx, showMyData, {}) },
  }),
  /** Asks who has left. */
  leaver: act({ carries: carries.nothing, may: coordinators, does: async (_, __, put) => askForLeaver(put) }),
  /** Asks first. */
  'leaver-ask': act({
    carries: z.object({ inputs: carries.inputs('person') }),
    may: coordinators,
    does: (ctx, { inputs: { person = '' } }, put) => askAboutLeaver(ctx, person, put),
  }),
  'leaver-yes': act({
    carries: z.object({ id: carries.id('person') }),
    may: aboutLeaver,
    does: (ctx, _, put, person) => forgetLeaver(ctx, person, put),
    typed: {
      by: 'yes',
      carried: (_, { id }) => ({ id }),
      declined: async () => askForLeaver(putBelow),
    },
  }),
} satisfies Record<string, Act>
