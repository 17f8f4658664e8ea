import * as z from 'zod4'
import { act, carries, everybody, perform } from '../act.ts'
import { handOut, noExport } from '../hand-out.ts'
import { noticeOf } from '../notice.ts'
import { coordinators } from '../people/gates.ts'
import { remember } from '../person.ts'
import { putBelow } from '../put.ts'
import type { Act } from '../subject.ts'
import {
  askAgreement,
  askToDropAgreement,
  dropAgreement,
  noteAgreement,
  showAgreement,
  showChanges,
} from './agreement.ts'
import { aboutLeaver, onAgreement, oneself } from './gates.ts'
import { askAboutLeaver, askForLeaver, forgetLeaver } from './leaver.ts'
import { exportData, myData } from './my-data.ts'
import { part, partingOf, unname } from './parting.ts'

const showMyData = act({
  carries: carries.nothing,
  may: everybody,
  below: () => true,
  does: (ctx, _, put) => myData(ctx, put),
})

const body = carries.id('`privacy` or `council`')

const ofAgreement = act({
  carries: carries.nothing,
  may: coordinators,
  below: () => true,
  does: (ctx, _, put) => showAgreement(ctx, put),
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
      const parting = await partingOf(ctx, ctx.person)
      // A card from before may still offer it.
      if (parting.ideas.go + parting.ideas.stay + parting.comments + parting.checks === 0) return myData(ctx, put)
      remember(ctx, { act: 'my-data-unname-yes', id: '' })
      return put({ is: 'confirm-data', what: 'unname', parting })
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
  /** The papers before the start, with the sheet to be signed. */
  'introduction-export': act({
    carries: carries.nothing,
    may: coordinators,
    below: () => true,
    does: async (ctx, _, put) =>
      handOut(ctx, { is: 'introduction' }, put) ?? showAgreement(ctx, put, { note: noExport }),
  }),
  /** What the data protection officer and the staff council agreed to, and what is different since. */
  agreement: ofAgreement,
  'agreement-changes': act({
    carries: z.object({ id: body, arg: carries.page }),
    may: onAgreement,
    below: ({ arg }) => arg === undefined,
    does: (ctx, { arg }, put, agreement) => showChanges(ctx, agreement, put, arg),
  }),
  /** One of them agreed to what is so now. */
  'agreement-yes': act({
    carries: z.object({
      id: body,
      arg: carries.arg('fingerprint shown'),
      inputs: carries.inputs('on-privacy', 'on-council'),
    }),
    may: coordinators,
    does: (ctx, said, put) => noteAgreement(ctx, saidIn(said), put),
    shows: (ctx, said, put) => askAgreement(ctx, saidIn(said), put),
    typed: {
      by: 'yes',
      carried: (_, { id, arg, day }) => ({ id, arg, inputs: { [`on-${id}`]: day } }),
      declined: ctx => perform(ctx, ofAgreement, {}),
    },
  }),
  /** Asks first. */
  'agreement-drop': act({
    carries: z.object({ id: body }),
    may: onAgreement,
    does: async (ctx, _, put, agreement) => askToDropAgreement(ctx, agreement, put),
  }),
  'agreement-drop-yes': act({
    carries: z.object({ id: body }),
    may: onAgreement,
    does: (ctx, _, put, agreement) => dropAgreement(ctx, agreement, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: ctx => perform(ctx, ofAgreement, {}) },
  }),
} satisfies Record<string, Act>

/** A card has one day for each body. */
function saidIn({
  id,
  arg,
  inputs,
}: {
  id: string
  arg?: string | undefined
  inputs: Record<string, string | undefined>
}) {
  return { id, arg, inputs: { on: inputs[`on-${id}`] } }
}
