import { places } from '../../calendar/places.ts'
import type { TownSettings } from '../../documents/settings.ts'
import { readDay } from '../../guide/questions/date.ts'
import { type PastedUnits, pastedUnits } from '../../people/pasted-units.ts'
import type { SetupStep } from '../../view/people/setup.ts'
import { audit } from '../audit.ts'
import { readContext } from '../context.ts'
import { type Entered, given, neededText, optionalText, refused } from '../entered.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askSetup, changeSettings, setup } from './setup.ts'

/** What the cards of the set-up ask for. */
export const setupInputs = [
  'organisation',
  'privacyContact',
  'dpoContact',
  'helpContact',
  'place',
  'december',
  'first',
  'decision',
  'registration',
  'scheme',
  'access',
  'list',
] as const

type Inputs = { [name in (typeof setupInputs)[number]]?: string | undefined }

/** Longest texts, in characters. */
const longest = { organisation: 120, contact: 200, list: 6_000 }

/** Takes what was entered for a step; what cannot be taken is asked for again. */
export async function saveSetup(ctx: Context, step: SetupStep, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  if (step === 'units') return lookAtUnits(ctx, inputs, put)
  const read = readers[step]?.(inputs, ctx)
  if (!read) return setup(ctx, put)
  if (!read.ok) return askSetup(ctx, step, put, { problem: read.problem, entered: given(inputs) })
  await changeSettings(ctx, step, read.value)
  return setup(ctx, put, { key: savedNote(step, read.value), tone: 'info' })
}

function savedNote(step: SetupStep, { restricted }: TownSettings) {
  if (step !== 'release') return 'note.setup-saved'
  return restricted ? 'note.setup-restricted' : 'note.setup-released'
}

const readers: Partial<Record<SetupStep, (inputs: Inputs, ctx: Context) => Entered<TownSettings>>> = {
  organisation(inputs) {
    const organisation = neededText(oneLine(inputs.organisation), longest.organisation)
    return organisation.ok ? { ok: true, value: { organisation: organisation.value } } : organisation
  },
  contacts(inputs) {
    const value: TownSettings = {}
    for (const key of ['privacyContact', 'dpoContact', 'helpContact'] as const) {
      const contact = optionalText(oneLine(inputs[key]), longest.contact)
      if (!contact.ok) return contact
      if (contact.value !== undefined) value[key] = contact.value
    }
    return { ok: true, value }
  },
  calendar({ place, december }) {
    if (place === undefined || !places.includes(place)) return refused('place-needed')
    const daysOff = (december ?? '').split(' ').filter(day => day === '12-24' || day === '12-31')
    return { ok: true, value: { place, daysOff } }
  },
  promise(inputs) {
    const [first, decision] = [workingDays(inputs.first), workingDays(inputs.decision)]
    if (first === undefined || decision === undefined) return refused('promise-days')
    return first > decision ? refused('promise-order') : { ok: true, value: { promise: { first, decision } } }
  },
  budget({ registration }, ctx) {
    const day = readDay(registration ?? '', readContext(ctx), { past: true })
    if (!day.ok) return day
    const ofYear = String(day.value).slice(5)
    // 29 February comes every fourth year only.
    return ofYear === '02-29' ? refused('registration-leap') : { ok: true, value: { registration: ofYear } }
  },
  scheme({ scheme }) {
    return { ok: true, value: scheme === 'counts' || scheme === 'apart' ? { scheme } : {} }
  },
  release({ access }) {
    if (access !== 'coordination' && access !== 'everybody') return refused('access-needed')
    return { ok: true, value: access === 'coordination' ? { restricted: true } : {} }
  },
}

/** From 1 to a year of them. */
function workingDays(entered: string | undefined): number | undefined {
  const days = /^\d{1,3}$/.test(entered?.trim() ?? '') ? Number(entered) : 0
  return days >= 1 && days <= 250 ? days : undefined
}

function oneLine(entered: string | undefined): string | undefined {
  return entered?.replace(/\s+/g, ' ').trim()
}

/** Shows what a list would bring, before anything is made of it. */
async function lookAtUnits(ctx: Context, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  const read = await unitsIn(ctx, inputs)
  const entered = given({ list: inputs.list?.slice(0, longest.list) })
  if (!read.ok) return askSetup(ctx, 'units', put, { problem: read.problem, entered })
  const preview = { added: read.added.map(({ name }) => name.de), known: read.known.length }
  return askSetup(ctx, 'units', put, { preview, entered })
}

/** Makes the units of a list that are not there yet. */
export async function importSetupUnits(ctx: Context, inputs: Inputs, put: Put): Promise<ReplyStep[]> {
  const read = await unitsIn(ctx, inputs)
  if (!read.ok || read.added.length === 0) return lookAtUnits(ctx, inputs, put)
  for (const unit of read.added) ctx.work.put('units', unit)
  const count = read.added.length
  audit(ctx, 'units-imported', '', String(count))
  return setup(ctx, put, { key: 'note.setup-units', values: { count }, tone: 'info' })
}

async function unitsIn(ctx: Context, { list = '' }: Inputs): Promise<PastedUnits> {
  if (list.length > longest.list) return refused('too-long', { limit: longest.list, length: list.length })
  return pastedUnits(list, await ctx.work.peekUnits())
}
