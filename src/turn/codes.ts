import type { Unit } from '../documents.ts'
import { hashCode } from '../idea/idea.ts'
import { accepted, codeIn, invitedTo, mayTryCode, wrongCode } from '../people/invitation.ts'
import type { Note } from '../view/views.ts'
import type { Context } from './context.ts'
import { coordination } from './coordination.ts'
import { lookUp } from './ideas.ts'
import { me } from './me.ts'
import { savePerson } from './person.ts'
import { type Put, putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'

/**
 * Whatever code somebody enters: an invitation to a unit or role, the one-time code of a new installation, or the
 * Kennwort of an idea. Only wrong invitations are counted: nothing may tell who tried a Kennwort.
 */
export async function enterCode(ctx: Context, entered: string, put: Put): Promise<ReplyStep[]> {
  const invitation = codeIn(entered)
  if (invitation !== undefined) return accept(ctx, invitation)
  const setup = await ctx.work.get('setup', 'setup')
  if (setup?.codeHash === undefined || setup.codeHash !== hashCode(entered)) return lookUp(ctx, entered, put)
  const { codeHash: _, ...used } = setup
  ctx.work.put('setup', used)
  savePerson(ctx, { coordinator: { by: ctx.person.id, on: ctx.today } })
  return coordination(ctx, putBelow, { note: { key: 'note.setup-done', tone: 'info' } })
}

/** Takes the place somebody was invited to: consent, name and reachability in one step. */
async function accept(ctx: Context, code: string): Promise<ReplyStep[]> {
  const { person, event, today } = ctx
  if (!mayTryCode(person, event.at)) return me(ctx, putBelow, { note: { key: 'note.code-throttled', tone: 'warning' } })
  const unit = await ctx.work.unitByInvitation(code)
  const place = unit && invitedTo(unit, code, today)
  if (!unit || !place) {
    const { wrongCodes } = wrongCode(person, event.at)
    savePerson(ctx, wrongCodes ? { wrongCodes } : {})
    return me(ctx, putBelow, { note: { key: 'note.code-wrong', tone: 'warning' } })
  }
  ctx.work.put('units', accepted(unit, place, person.id))
  const { wrongCodes: _, ...known } = person
  ctx.person = unit.is === 'unit' && person.unit === undefined ? { ...known, unit: unit.id } : known
  ctx.work.put('people', ctx.person)
  const note: Note = { key: 'note.code-welcome', values: { unit: nameIn(ctx, unit) }, tone: 'info' }
  return me(ctx, putBelow, { note })
}

function nameIn(ctx: Context, { name }: Unit): string {
  return name[ctx.language] ?? name.de
}
