import type { Settings, TownSettings } from '../../documents/settings.ts'
import type { Note } from '../../view/parts/note.ts'
import { type SetUp, type SetupStep, type StepState, setupSteps } from '../../view/people/setup.ts'
import { audit } from '../audit.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { withTown } from '../town-settings.ts'

/** Which settings belong to a step. */
const keysOf: Record<SetupStep, (keyof TownSettings)[]> = {
  organisation: ['organisation'],
  contacts: ['privacyContact', 'dpoContact', 'helpContact'],
  calendar: ['place', 'daysOff'],
  units: [],
  promise: ['promise'],
  budget: ['registration'],
  channel: [],
  template: [],
  scheme: ['scheme'],
  release: ['restricted'],
}

/** The step that a card names: untrusted. */
export function stepIn(arg: string | undefined): SetupStep | undefined {
  return setupSteps.find(step => step === arg)
}

/** What is set up, and what is still open. */
export async function setup(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const setUp = await setUpNow(ctx)
  const { rev, now, before } = await settingsOf(ctx)
  return put({
    is: 'setup',
    setUp,
    states: statesOf(ctx, setUp, now),
    ...(before && { undo: rev }),
    ...(note && { note }),
  })
}

/** How many steps somebody still has to look at. */
export async function openSteps(ctx: Context): Promise<number> {
  const states = statesOf(ctx, await setUpNow(ctx), (await settingsOf(ctx)).now)
  return setupSteps.filter(step => states[step] === 'open').length
}

/** Asks for one step. */
export async function askSetup(
  ctx: Context,
  step: SetupStep,
  put: Put,
  more: Omit<Extract<Parameters<Put>[0], { is: 'setup-step' }>, 'is' | 'step' | 'setUp' | 'isOwn'> = {},
): Promise<ReplyStep[]> {
  const { now } = await settingsOf(ctx)
  const isOwn = keysOf[step].some(key => now[key] !== undefined)
  return put({ is: 'setup-step', step, setUp: await setUpNow(ctx), isOwn, ...more })
}

/** What is stored of the set-up, relied on. */
async function settingsOf(ctx: Context): Promise<Settings> {
  return (await ctx.work.get('settings', 'settings')) ?? { id: 'settings', rev: 0, now: {} }
}

/** Takes what was entered for one step in place of what it was; nothing happens if that is the same. */
export async function changeSettings(ctx: Context, step: SetupStep, entered: TownSettings): Promise<void> {
  const { id, rev, now } = await settingsOf(ctx)
  const others = Object.entries(now).filter(([key]) => !keysOf[step].includes(key as keyof TownSettings))
  const next: TownSettings = { ...Object.fromEntries(others), ...entered }
  if (sorted(next) === sorted(now)) return
  ctx.work.put('settings', { id, rev: rev + 1, now: next, before: now })
  audit(ctx, 'set-up', step, step === 'release' ? (next.restricted ? 'restricted' : 'released') : undefined)
}

/** Takes the last change back, if it is still the last. Answers whether it did. */
export async function undoSettings(ctx: Context, shown: number | undefined): Promise<boolean> {
  const { id, rev, before } = await settingsOf(ctx)
  if (!before || shown !== rev) return false
  ctx.work.put('settings', { id, rev: rev + 1, now: before })
  audit(ctx, 'set-up-undone', '')
  return true
}

function sorted(settings: TownSettings): string {
  return JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** How everything stands with what this turn changes. */
async function setUpNow(ctx: Context): Promise<SetUp> {
  const { now } = await settingsOf(ctx)
  const { town } = ctx.deps
  const { organisation, privacyContact, dpoContact, helpContact, place, scheme } = withTown(town.configured, now)
  return {
    organisation,
    privacyContact,
    ...(dpoContact !== undefined && { dpoContact }),
    ...(helpContact !== undefined && { helpContact }),
    place,
    daysOff: now.daysOff ?? [],
    promise: now.promise ?? town.promise(),
    registration: now.registration ?? town.registration(),
    units: (await ctx.work.peekUnits()).filter(({ is }) => is === 'unit').length,
    channels: (await ctx.work.peekChannels()).length,
    tasks: (await ctx.work.peekTasks({}, { limit: 1 })).total,
    ...(scheme && { scheme }),
    restricted: now.restricted === true,
  }
}

function statesOf(ctx: Context, setUp: SetUp, now: TownSettings): Record<SetupStep, StepState> {
  const { configured } = ctx.deps.town.configured
  const own = (step: SetupStep) => keysOf[step].some(key => now[key] !== undefined)
  const set = (step: SetupStep, otherwise: StepState): StepState => (own(step) ? 'done' : otherwise)
  return {
    organisation: set('organisation', configured.includes('organisation') ? 'configured' : 'open'),
    contacts: set('contacts', configured.includes('privacyContact') ? 'configured' : 'open'),
    calendar: set('calendar', configured.includes('region') ? 'configured' : 'open'),
    units: setUp.units > 0 ? 'done' : 'open',
    promise: set('promise', 'configured'),
    budget: set('budget', 'configured'),
    channel: setUp.channels > 0 ? 'done' : 'free',
    template: setUp.tasks > 0 ? 'done' : 'free',
    scheme: set('scheme', 'free'),
    release: setUp.restricted ? 'open' : 'done',
  }
}
