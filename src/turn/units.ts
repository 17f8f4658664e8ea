import type { Place, Unit } from '../documents.ts'
import type { Problem } from '../guide/kind.ts'
import { accepted, invited } from '../people/invitation.ts'
import { findUnit, newUnit } from '../people/units.ts'
import type { Note, UnitChoice } from '../view/views.ts'
import type { Context } from './context.ts'
import { onlyCoordinators } from './coordination.ts'
import { neededText, optionalText } from './entered.ts'
import { perPage } from './pages.ts'
import { colleague } from './people-named.ts'
import { remember } from './person.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { unitItem, unitItems } from './unit-items.ts'

/** Longest name of a unit, and of all its further names together, in characters. */
const longest = { name: 80, also: 300 }

/** All units and roles, ten a page. */
export async function listUnits(ctx: Context, put: Put, place?: string, note?: Note): Promise<ReplyStep[]> {
  const refused = await onlyCoordinators(ctx)
  if (refused) return refused
  const items = await unitItems(ctx)
  const pages = Math.max(1, Math.ceil(items.length / perPage))
  const page = Math.min(Math.max(1, Number.parseInt(place ?? '', 10) || 1), pages)
  return put({
    is: 'units',
    items: items.slice((page - 1) * perPage, page * perPage),
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
  { note, problem }: { note?: Note; problem?: Problem } = {},
): Promise<ReplyStep[]> {
  const refused = await onlyCoordinators(ctx)
  if (refused) return refused
  const stored = await ctx.work.get('units', id)
  if (!stored) return listUnits(ctx, put, undefined, { key: 'note.unit-unknown', tone: 'warning' })
  const unit = await withCodes(ctx, stored)
  return put({
    is: 'unit',
    item: await unitItem(ctx, unit),
    parents: await parentsFor(ctx, unit),
    ...(problem && { problem }),
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
  const refused = await onlyCoordinators(ctx)
  if (refused) return refused
  const units = await ctx.work.peekUnits()
  const name = neededText(inputs.name, longest.name)
  if (!name.ok) return put({ is: 'new-unit', problem: name.problem, entered: inputs })
  const existing = findUnit(units, name.value)
  if (existing)
    return showUnit(ctx, put, existing.id, {
      note: { key: 'note.unit-exists', values: { name: name.value }, tone: 'info' },
    })
  const taken = units.map(({ id }) => id)
  const unit = newUnit(inputs.is === 'role' ? 'role' : 'unit', { de: name.value }, taken)
  ctx.work.put('units', unit)
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
  const name = neededText(inputs.name, longest.name)
  const also = optionalText(inputs.also, longest.also)
  if (!name.ok) return showUnit(ctx, put, id, { problem: name.problem })
  if (!also.ok) return showUnit(ctx, put, id, { problem: also.problem })
  const names = (also.value ?? '')
    .split(/[,;\n]/)
    .map(each => each.trim())
    .filter(each => each !== '')
  const others = (await ctx.work.peekUnits()).filter(each => each.id !== id)
  const taken = [name.value, ...names].find(each => findUnit(others, each))
  if (taken !== undefined) return showUnit(ctx, put, id, { problem: { code: 'name-taken', values: { name: taken } } })
  const { parent: _, ...rest } = found
  const parents = await parentsFor(ctx, found)
  const parent = parents.find(choice => choice.id === inputs.parent)?.id
  // A name that was not changed keeps its translation.
  const named = name.value === found.name.de || name.value === found.name.en ? found.name : { de: name.value }
  ctx.work.put('units', { ...rest, name: named, also: names, ...(parent !== undefined && { parent }), edited: true })
  return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
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
    return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
  }
  const found =
    entered.trim() === ctx.person.id ? ({ ok: true, value: ctx.person } as const) : await colleague(ctx, entered)
  if (!found.ok) return showUnit(ctx, put, id, { problem: found.problem })
  ctx.work.put('units', { ...accepted(unit, at, found.value.id), edited: true })
  return showUnit(ctx, put, id, { note: { key: 'note.unit-saved', tone: 'info' } })
}

/** A new invitation code; the one before no longer counts. */
export async function renewCode(ctx: Context, put: Put, id: string, place: string): Promise<ReplyStep[]> {
  const unit = await editable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  const at: Place = place === 'deputy' ? 'deputy' : 'lead'
  const code = await freeCode(ctx)
  ctx.work.put('units', invited(unit, at, code, ctx.today))
  return showUnit(ctx, put, id, { note: { key: 'note.code-made', values: { code }, tone: 'info' } })
}

/** Asks before a unit is deleted, which is possible only while it has no tasks. */
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
  return listUnits(ctx, put, undefined, { key: 'note.unit-deleted', tone: 'info' })
}

async function editable(ctx: Context, put: Put, id: string): Promise<Unit | ReplyStep[]> {
  const refused = await onlyCoordinators(ctx)
  if (refused) return refused
  const unit = await ctx.work.get('units', id)
  return unit ?? listUnits(ctx, put, undefined, { key: 'note.unit-unknown', tone: 'warning' })
}

async function deletable(ctx: Context, put: Put, id: string): Promise<Unit | ReplyStep[]> {
  const unit = await editable(ctx, put, id)
  if (Array.isArray(unit)) return unit
  const { total } = await ctx.work.peekTasks({ unit: id }, { limit: 1 })
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
