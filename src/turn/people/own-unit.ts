import { findUnit } from '../../people/units.ts'
import { replacePerson } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { me } from './me.ts'

/**
 * Whose tasks "unser Amt" means. Being a member gives hardly any right, so everybody says it for themselves.
 * @param entered a unit's id or name; empty: none any more
 */
export async function setUnit(ctx: Context, entered: string, put: Put): Promise<ReplyStep[]> {
  const unit = findUnit(await ctx.work.peekUnits(), entered)
  if (entered.trim() !== '' && !unit) return me(ctx, put, { problem: { code: 'unit-unknown', values: {} } })
  const { unit: _, ...person } = ctx.person
  replacePerson(ctx, unit ? { ...person, unit: unit.id } : person)
  return me(ctx, put, { note: { key: unit ? 'note.own-unit-saved' : 'note.own-unit-cleared', tone: 'info' } })
}
