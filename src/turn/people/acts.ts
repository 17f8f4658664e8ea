import * as z from 'zod4'
import { act, carries, everybody, perform } from '../act.ts'
import type { Act } from '../subject.ts'
import { listAudit } from './audit-log.ts'
import { enterCode } from './codes.ts'
import { appoint, askToAppoint, askToDismiss, coordination, dismiss } from './coordination.ts'
import { coordinators, coordinatorsOnUnit, deleters, dismissers } from './gates.ts'
import { me } from './me.ts'
import { setUnit } from './own-unit.ts'
import { wishReminders } from './reminders.ts'
import { selfTest, sendTestMessage } from './self-test.ts'
import { askSetup, changeSettings, setup, stepIn, undoSettings } from './setup.ts'
import { importSetupUnits, saveSetup, setupInputs } from './setup-entered.ts'
import { endSubstitute, setSubstitute } from './substitute.ts'
import { showUnit } from './unit.ts'
import { askToDeleteUnit, deleteUnit } from './unit-delete.ts'
import { createUnit, saveUnit } from './unit-form.ts'
import { renewCode, setHolder, vacate } from './unit-places.ts'
import { listUnits } from './units.ts'

const unitId = carries.id('unit')
const oneUnit = z.object({ id: unitId })
const onePerson = z.object({ id: carries.id('person') })
const list = z.object({ arg: carries.page })
const place = carries.arg('`lead` or `deputy`')
const step = carries.arg('step of the set-up')

const ofCoordination = act({
  carries: z.object({ arg: carries.arg('anything: in place of the clicked card') }),
  may: coordinators,
  below: ({ arg }) => arg === undefined,
  does: (ctx, _, put) => coordination(ctx, put),
})

const ofUnit = act({
  carries: oneUnit,
  may: coordinatorsOnUnit,
  does: (ctx, _, put, unit) => showUnit(ctx, unit, put),
})

export const peopleActs = {
  me: act({ carries: carries.nothing, may: everybody, below: () => true, does: (ctx, _, put) => me(ctx, put) }),
  'me-reminders': act({
    carries: z.object({ inputs: carries.inputs('time', 'pausedUntil', 'digestOnly', 'weekdays', 'sparks') }),
    may: everybody,
    // An empty field of the card means: as usual.
    does: (ctx, { inputs: { time = '', pausedUntil = '', digestOnly, weekdays = '', sparks } }, put) =>
      wishReminders(
        ctx,
        {
          time,
          pausedUntil,
          digestOnly: digestOnly === 'true',
          weekdays: weekdays.split(',').filter(Boolean).map(Number),
          // Nothing that is usual: what is not said stays.
          ...(sparks !== undefined && { sparks: sparks === 'true' }),
        },
        put,
      ),
  }),
  'me-unit': act({
    carries: z.object({ inputs: carries.inputs('unit') }),
    may: everybody,
    does: (ctx, { inputs }, put) => setUnit(ctx, inputs.unit ?? '', put),
  }),
  'me-substitute': act({
    carries: z.object({ inputs: carries.inputs('person', 'until') }),
    may: everybody,
    does: (ctx, { inputs }, put) => setSubstitute(ctx, inputs, put),
  }),
  'me-substitute-end': act({
    carries: carries.nothing,
    may: everybody,
    does: (ctx, _, put) => endSubstitute(ctx, put),
  }),
  'ask-code': act({
    carries: carries.nothing,
    may: everybody,
    below: () => true,
    does: async (_, __, put) => put({ is: 'ask-code' }),
  }),
  /** Whatever code it is: whoever knows it opens what it belongs to. */
  code: act({
    carries: z.object({ arg: carries.arg('code'), inputs: carries.inputs('code') }),
    may: everybody,
    does: (ctx, { arg = '', inputs }, put) => enterCode(ctx, inputs.code ?? arg, put),
  }),
  coordination: ofCoordination,
  audit: act({ carries: list, may: coordinators, does: (ctx, { arg }, put) => listAudit(ctx, put, arg) }),
  'self-test': act({
    carries: z.object({ arg: carries.arg('anything: in place of the clicked card') }),
    may: coordinators,
    below: ({ arg }) => arg === undefined,
    does: (ctx, _, put) => selfTest(ctx, put),
  }),
  setup: act({
    carries: z.object({ arg: carries.arg('anything: in place of the clicked card') }),
    may: coordinators,
    below: ({ arg }) => arg === undefined,
    does: (ctx, _, put) => setup(ctx, put),
  }),
  /** Asks for one step. */
  'setup-step': act({
    carries: z.object({ arg: step }),
    may: coordinators,
    does: async (ctx, { arg }, put) => {
      const meant = stepIn(arg)
      return meant ? askSetup(ctx, meant, put) : setup(ctx, put)
    },
  }),
  'setup-save': act({
    carries: z.object({ arg: step, inputs: carries.inputs(...setupInputs) }),
    may: coordinators,
    does: async (ctx, { arg, inputs }, put) => {
      const meant = stepIn(arg)
      return meant ? saveSetup(ctx, meant, inputs, put) : setup(ctx, put)
    },
  }),
  /** Makes the units of a pasted list. */
  'setup-units': act({
    carries: z.object({ inputs: carries.inputs('list') }),
    may: coordinators,
    does: (ctx, { inputs }, put) => importSetupUnits(ctx, inputs, put),
  }),
  /** As the configuration or the file says again. */
  'setup-reset': act({
    carries: z.object({ arg: step }),
    may: coordinators,
    does: async (ctx, { arg }, put) => {
      const meant = stepIn(arg)
      if (meant) await changeSettings(ctx, meant, {})
      return setup(ctx, put, { key: 'note.setup-saved', tone: 'info' })
    },
  }),
  /** Takes the last change back. */
  'setup-undo': act({
    carries: z.object({ rev: carries.rev }),
    may: coordinators,
    does: async (ctx, { rev }, put) =>
      setup(
        ctx,
        put,
        (await undoSettings(ctx, rev))
          ? { key: 'note.setup-undone', tone: 'info' }
          : { key: 'note.setup-changed', tone: 'warning' },
      ),
  }),
  'test-message': act({
    carries: carries.nothing,
    may: coordinators,
    does: (ctx, _, put) => sendTestMessage(ctx, put),
  }),
  appoint: act({
    carries: z.object({ id: carries.arg('person, where they were named by typing'), inputs: carries.inputs('person') }),
    may: coordinators,
    does: (ctx, { id, inputs }, put) => appoint(ctx, inputs.person ?? id, put),
    shows: (ctx, { inputs }, put) => askToAppoint(ctx, inputs.person, put),
    typed: {
      by: 'yes',
      carried: (_, { id }) => ({ id, inputs: {} }),
      declined: ctx => perform(ctx, ofCoordination, {}),
    },
  }),
  /** Asks first. */
  dismiss: act({
    carries: onePerson,
    may: dismissers,
    does: async (ctx, _, put, person) => askToDismiss(ctx, person, put),
  }),
  'dismiss-yes': act({
    carries: onePerson,
    may: dismissers,
    does: (ctx, _, put, person) => dismiss(ctx, person, put),
    typed: { by: 'yes', carried: (_, { id }) => ({ id }), declined: ctx => perform(ctx, ofCoordination, {}) },
  }),
  units: act({ carries: list, may: coordinators, does: (ctx, { arg }, put) => listUnits(ctx, put, arg) }),
  unit: ofUnit,
  /** Shows the form. */
  'unit-new': act({ carries: carries.nothing, may: coordinators, does: async (_, __, put) => put({ is: 'new-unit' }) }),
  'unit-create': act({
    carries: z.object({ inputs: carries.inputs('name', 'is') }),
    may: coordinators,
    does: (ctx, { inputs }, put) => createUnit(ctx, inputs, put),
  }),
  'unit-save': act({
    carries: z.object({ id: unitId, inputs: carries.inputs('name', 'also', 'parent') }),
    may: coordinatorsOnUnit,
    does: (ctx, { inputs }, put, unit) => saveUnit(ctx, unit, inputs, put),
  }),
  /** Somebody takes a place, or nobody has it any more. */
  'unit-holder': act({
    carries: z.object({
      id: unitId,
      arg: place,
      step: carries.arg('`occupy`; anything else: nobody'),
      inputs: carries.inputs('person'),
    }),
    may: coordinatorsOnUnit,
    does: (ctx, { arg, step, inputs }, put, unit) =>
      step === 'occupy' ? setHolder(ctx, unit, arg, inputs.person ?? '', put) : vacate(ctx, unit, arg, put),
  }),
  /** A new invitation code. */
  'unit-code': act({
    carries: z.object({ id: unitId, arg: place }),
    may: coordinatorsOnUnit,
    does: (ctx, { arg }, put, unit) => renewCode(ctx, unit, arg, put),
  }),
  /** Asks first. */
  'unit-delete': act({
    carries: oneUnit,
    may: deleters,
    does: async (ctx, _, put, unit) => askToDeleteUnit(ctx, unit, put),
  }),
  'unit-delete-yes': act({
    carries: oneUnit,
    may: deleters,
    does: (ctx, _, put, unit) => deleteUnit(ctx, unit, put),
    typed: {
      by: 'yes',
      carried: (_, { id }) => ({ id }),
      declined: (ctx, { id }) => perform(ctx, ofUnit, { id }),
    },
  }),
} satisfies Record<string, Act>
