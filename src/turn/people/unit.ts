import type { Unit } from '../../documents/unit.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Note } from '../../view/parts/note.ts'
import type { UnitChoice } from '../../view/parts/unit-select.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { withCodes } from './invitations.ts'
import { unitItem } from './unit-items.ts'

/**
 * One unit or role. Where somebody is missing or cannot be reached there is an invitation code to pass on: made when a
 * coordinator looks, so that it is there when it is needed.
 */
export async function showUnit(
  ctx: Context,
  stored: Unit,
  put: Put,
  { note, problem, entered }: { note?: Note; problem?: Problem; entered?: Record<string, string> } = {},
): Promise<ReplyStep[]> {
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

/** Writes a changed unit and shows it. */
export function savedUnit(
  ctx: Context,
  unit: Unit,
  put: Put,
  note: Note = { key: 'note.unit-saved', tone: 'info' },
): Promise<ReplyStep[]> {
  ctx.work.put('units', unit)
  return showUnit(ctx, unit, put, { note })
}

/** What a unit can be part of: other units, but none that is part of it. */
export async function parentsFor(ctx: Context, { id }: Unit): Promise<UnitChoice[]> {
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
