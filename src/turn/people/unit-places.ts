import type { Place, Unit } from '../../documents/unit.ts'
import { accepted } from '../../people/invitation.ts'
import { audit } from '../audit.ts'
import { colleague } from '../colleague.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { invite } from './invitations.ts'
import { savedUnit, showUnit } from './unit.ts'

/**
 * Who leads a unit, holds a role, or stands in.
 * @param place what the card says; untrusted
 * @param entered a person: id or name
 */
export async function setHolder(
  ctx: Context,
  unit: Unit,
  place: string | undefined,
  entered: string,
  put: Put,
): Promise<ReplyStep[]> {
  const found =
    entered.trim() === ctx.person.id ? ({ ok: true, value: ctx.person } as const) : await colleague(ctx, entered)
  if (!found.ok) return showUnit(ctx, unit, put, { problem: found.problem })
  audit(ctx, 'unit-holder', unit.name.de, found.value.id)
  return savedUnit(ctx, { ...accepted(unit, placeIn(place), found.value.id), edited: true }, put)
}

/** Nobody has the place any more. */
export function vacate(ctx: Context, unit: Unit, place: string | undefined, put: Put): Promise<ReplyStep[]> {
  const { [placeIn(place)]: _, ...vacant } = unit
  audit(ctx, 'unit-holder', unit.name.de)
  return savedUnit(ctx, { ...vacant, edited: true }, put)
}

/** A new invitation code; the one before no longer counts. */
export async function renewCode(ctx: Context, before: Unit, place: string | undefined, put: Put): Promise<ReplyStep[]> {
  const { unit, code } = await invite(ctx, before, placeIn(place))
  audit(ctx, 'unit-code', unit.name.de)
  return savedUnit(ctx, unit, put, { key: 'note.code-made', values: { code }, tone: 'info' })
}

function placeIn(word: string | undefined): Place {
  return word === 'deputy' ? 'deputy' : 'lead'
}
