import type { Place, Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import { fold } from '../../guide/questions/fold.ts'
import { accepted, invited } from '../../people/invitation.ts'
import { findUnit, newUnit } from '../../people/units.ts'
import { openStatuses } from '../../task/task.ts'
import type { Note, UnitChoice } from '../../view/parts/items.ts'
import { audit } from '../audit.ts'
import { type Entered, neededText, optionalText, refused } from '../entered.ts'
import { onlyCoordinators } from '../only-coordinators.ts'
import { perPage } from '../pages.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { colleague } from './colleague.ts'
import { unitItem } from './unit-items.ts'

/** Longest name of a unit, and of all its further names together, in characters. */
const longest = { name: 80, also: 300 }

/** All units and roles, ten a page. */
export async function listUnits(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const notAllowed = await onlyCoordinators(ctx)
  if (notAllowed) return notAllowed
  const units = await ctx.work.peekUnits()
  const pages = Math.max(1, Math.ceil(units.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  return put({
    is: 'units',
    items: await Promise.all(units.slice((page - 1) * perPage, page * perPage).map(unit => unitItem(ctx, unit))),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
    ...(note && { note }),
  })
}

/**
 * One unit or role. Where somebody is missing or cannot be reached there is an invitation code to pass on: made when a
 * coordinator looks, so that it is there when it is needed.
 */
export async function showUnit(
  ctx: Context,
  put: Put,
  id: string,
  { note, problem, entered }: { note?: Note; problem?: Problem; entered?: Record<string, string> } = {},
): Promise<ReplyStep[]> {
  const notAllowed = await onlyCoordinators(ctx)
  if (notAllowed) return notAllowed
  const stored = await ctx.work.get('units', id)
  if (!stored) return listUnits(ctx, put, undefined, { key: 'note.unit-unknown', tone: 'warning' })
  const unit = await withCodes(ctx, stored)
  return put({
    is: 'unit',
    item: await unitItem(ctx, unit),
    parents: await parentsFor(ctx, unit),
    ...(problem && { problem }),
    ...(entered && { entered }),
    today: ctx.today,
    ...(note && { note }),
  })
}

/** The form of a new unit or role. */
export async function askForUnit(ctx: Context, put: Put): Promise<ReplyStep[]> {
  return (await onlyCoordinators(ctx)) ?? put({ is: 'new-unit' })
}

/** A new unit or role. */
export async function createUnit(ctx: Context, put: Put, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const notAllowed = await onlyCoordinators(ctx)
  if (notAllowed) return notAllowed
  const units = await ctx.work.peekUnits()
  const name = nameIn(inputs.name, units)
  if (!name.ok) return put({ is: 'new-unit', problem: name.problem, entered: inputs })
  const taken = units.map(({ id }) => id)
  const unit = newUnit(inputs.is === 'role' ? 'role' : 'unit', { de: name.value }, taken)
  ctx.work.put('units', unit)
  audit(ctx, 'unit-created', unit.name.de)
  return showUnit(ctx, put, unit.id, { note: { key: 'note.unit-created', tone: 'info' } })
}

/** Other names, and where it belongs. From now on units.yaml leaves this unit alone. */
export async function saveUnit(
  ctx: Context,
  put: Put,
  id: string,
  inputs: Record<string, string>,
): Promise<ReplyStep[]> {
  const found = await editable(ctx, put, id)
  if (Array.isArray(found)) return found
  const others = (await ctx.work.peekUnits()).filter(each => each.id !== id)
  const name = nameIn(inputs.name, others)
  const also = alsoIn(inputs.also, others)
  if (!name.ok) return showUnit(ctx, put, id, { problem: name.problem, entered: inputs })
  if (!also.ok) return showUnit(ctx, put, id, { problem: also.problem, entered: inputs })
  const { parent: _, ...rest } = found
  const parent = (await parentsFor(ctx, found)).find(choice => choice.id === inputs.parent)?.id
  await relyOnChain(ctx, parent)
  // A name that was not changed keeps its translation.
  const named = name.value === found.name.de || name.value === found.name.en ? found.name : { de: name.value }
  ctx.work.put('units', {
    ...rest,
    name: named,
    also: also.value,
    ...(parent !== undefined && { parent }),
    edited: true,
  })
  audit(ctx, 'unit-saved', found.name.de)
  return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
}

/** A name that no other unit has. */
function nameIn(entered: string | undefined, others: Unit[]): Entered<string> {
  const name = neededText(entered, longest.name)
  if (name.ok && fold(name.value) === '') return refused('no-words')
  return name.ok && findUnit(others, name.value) ? refused('name-taken', { name: name.value }) : name
}

/** "Amt 22, Steuern": further names, each once, and none that another unit has. */
function alsoIn(entered: string | undefined, others: Unit[]): Entered<string[]> {
  const text = optionalText(entered, longest.also)
  if (!text.ok) return text
  const names = (text.value ?? '').split(/[,;\n]/).map(each => each.trim())
  const different = new Map(names.filter(each => fold(each) !== '').map(each => [fold(each), each]))
  const taken = [...different.values()].find(each => findUnit(others, each))
  return taken === undefined ? { ok: true, value: [...different.values()] } : refused('name-taken', { name: taken })
}

/**
 * Who leads a unit, holds a role, or stands in.
 * @param entered a person; undefined: nobody any more
 */
export async function setHolder(
  ctx: Context,
  put: Put,
  id: string,
  place: string,
  entered: string | undefined,
): Promise<ReplyStep[]> {
  const unit = await editable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  const at: Place = place === 'deputy' ? 'deputy' : 'lead'
  if (entered === undefined) {
    const { [at]: _, ...vacant } = unit
    ctx.work.put('units', { ...vacant, edited: true })
    audit(ctx, 'unit-holder', unit.name.de)
    return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
  }
  const found =
    entered.trim() === ctx.person.id ? ({ ok: true, value: ctx.person } as const) : await colleague(ctx, entered)
  if (!found.ok) return showUnit(ctx, put, id, { problem: found.problem })
  ctx.work.put('units', { ...accepted(unit, at, found.value.id), edited: true })
  audit(ctx, 'unit-holder', unit.name.de, found.value.name)
  return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
}

/** A new invitation code; the one before no longer counts. */
export async function renewCode(ctx: Context, put: Put, id: string, place: string): Promise<ReplyStep[]> {
  const unit = await editable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  const at: Place = place === 'deputy' ? 'deputy' : 'lead'
  const code = await freeCode(ctx)
  ctx.work.put('units', invited(unit, at, code, ctx.today))
  audit(ctx, 'unit-code', unit.name.de)
  return showUnit(ctx, put, id, { note: { key: 'note.code-made', values: { code }, tone: 'info' } })
}

/** Asks before a unit is deleted, which is possible only while it has no open tasks; those that ended keep its id. */
export async function askToDeleteUnit(ctx: Context, put: Put, id: string): Promise<ReplyStep[]> {
  const unit = await deletable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  remember(ctx, { act: 'unit-delete-yes', id })
  return put({ is: 'confirm-people', what: 'unit-delete', id, name: unit.name[ctx.language] ?? unit.name.de })
}

export async function deleteUnit(ctx: Context, put: Put, id: string): Promise<ReplyStep[]> {
  const unit = await deletable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  ctx.work.delete('units', unit.id)
  audit(ctx, 'unit-deleted', unit.name.de)
  return listUnits(ctx, put, undefined, { key: 'note.unit-deleted', tone: 'info' })
}

async function editable(ctx: Context, put: Put, id: string): Promise<Unit | ReplyStep[]> {
  const notAllowed = await onlyCoordinators(ctx)
  if (notAllowed) return notAllowed
  const unit = await ctx.work.get('units', id)
  return unit ?? listUnits(ctx, put, undefined, { key: 'note.unit-unknown', tone: 'warning' })
}

async function deletable(ctx: Context, put: Put, id: string): Promise<Unit | ReplyStep[]> {
  const unit = await editable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  const { total } = await ctx.work.peekTasks({ unit: id, status: openStatuses }, { limit: 1 })
  if (total === 0) return unit
  return showUnit(ctx, put, id, { note: { key: 'note.unit-in-use', values: { count: total }, tone: 'warning' } })
}

/** Gives a code to every place that needs one and has none that is valid. */
async function withCodes(ctx: Context, unit: Unit): Promise<Unit> {
  const item = await unitItem(ctx, unit)
  let now = unit
  for (const place of ['lead', 'deputy'] as const)
    if (item[place].is !== 'reachable' && !item[place].code) now = invited(now, place, await freeCode(ctx), ctx.today)
  if (now !== unit) ctx.work.put('units', now)
  return now
}

/** A code that no other place has. */
async function freeCode(ctx: Context): Promise<string> {
  for (;;) {
    const code = ctx.deps.ids.invitation()
    if (!(await ctx.work.unitByInvitation(code))) return code
  }
}

/** Two units that become part of each other at the same moment would be a loop: one of the two is decided again. */
async function relyOnChain(ctx: Context, parent: string | undefined): Promise<void> {
  const seen = new Set<string>()
  for (let id = parent; id !== undefined && !seen.has(id); id = (await ctx.work.get('units', id))?.parent) seen.add(id)
}

/** What a unit can be part of: other units, but none that is part of it. */
async function parentsFor(ctx: Context, { id }: Unit): Promise<UnitChoice[]> {
  const units = await ctx.work.peekUnits()
  const within = (unit: Unit | undefined, seen: string[] = []): boolean =>
    unit !== undefined &&
    !seen.includes(unit.id) &&
    (unit.id === id ||
      within(
        units.find(each => each.id === unit.parent),
        [...seen, unit.id],
      ))
  return units.filter(unit => unit.is === 'unit' && !within(unit)).map(unit => ({ id: unit.id, name: unit.name }))
}
