import type { Unit } from '../../documents/unit.ts'
import { audit } from '../audit.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { listUnits } from './units.ts'

/** Asks before a unit is deleted. */
export function askToDeleteUnit(ctx: Context, { id, name }: Unit, put: Put): ReplyStep[] {
  remember(ctx, { act: 'unit-delete-yes', id })
  return put({ is: 'confirm-people', what: 'unit-delete', id, name: name[ctx.language] ?? name.de })
}

export function deleteUnit(ctx: Context, unit: Unit, put: Put): Promise<ReplyStep[]> {
  ctx.work.delete('units', unit.id)
  audit(ctx, 'unit-deleted', unit.name.de)
  return listUnits(ctx, put, undefined, { key: 'note.unit-deleted', tone: 'info' })
}
