import type { Person } from '../../documents/person.ts'
import type { Unit } from '../../documents/unit.ts'
import { hashCode } from '../../idea/idea.ts'
import { accepted, codeIn, invitedTo, mayTryCode, wrongCode } from '../../people/invitation.ts'
import { cameBack } from '../../people/person.ts'
import type { Note } from '../../view/parts/note.ts'
import { replacePerson, savePerson } from '../person.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { me } from './me.ts'
import { setup } from './setup.ts'

/** Whatever code somebody enters: whoever knows it opens what it belongs to. */
export async function enterCode(ctx: Context, entered: string, put: Put): Promise<ReplyStep[]> {
  return (await ctx.subjects.opens(ctx, entered, put)) ?? put({ is: 'ask-code', entered })
}

/**
 * An invitation to a unit or role, or the one-time code of a new installation. Only wrong invitations are counted:
 * nothing may tell who tried a Kennwort.
 */
export async function openInvitation(ctx: Context, entered: string): Promise<ReplyStep[] | undefined> {
  const invitation = codeIn(entered)
  if (invitation !== undefined) return accept(ctx, invitation)
  const installed = await ctx.work.get('setup', 'setup')
  if (installed?.codeHash === undefined || installed.codeHash !== hashCode(entered)) return undefined
  const { codeHash: _, ...used } = installed
  ctx.work.put('setup', used)
  savePerson(ctx, { coordinator: { by: ctx.person.id, on: ctx.today } })
  return setup(ctx, putBelow, { key: 'note.setup-done', tone: 'info' })
}

/** Takes the place somebody was invited to: consent, name and reachability in one step. */
async function accept(ctx: Context, code: string): Promise<ReplyStep[]> {
  const { person, event, today } = ctx
  if (!mayTryCode(person, event.at)) return me(ctx, putBelow, { note: { key: 'note.code-throttled', tone: 'warning' } })
  const unit = await ctx.work.unitByInvitation(code)
  const place = unit && invitedTo(unit, code, today)
  if (!unit || !place) {
    replacePerson(ctx, wrongCode(person, event.at))
    return me(ctx, putBelow, { note: { key: 'note.code-wrong', tone: 'warning' } })
  }
  ctx.work.put('units', accepted(unit, place, person.id))
  const { wrongCodes: _, ...known } = reachable(ctx)
  replacePerson(ctx, unit.is === 'unit' && person.unit === undefined ? { ...known, unit: unit.id } : known)
  const note: Note = { key: 'note.code-welcome', values: { unit: nameIn(ctx, unit) }, tone: 'info' }
  return me(ctx, putBelow, { note })
}

/** Who enters a code in a group may have no personal chat yet: it is opened once there is something to say. */
function reachable({ event, person }: Context): Person {
  if (event.chat === 'personal') return person
  const { conversationId: _, ...met } = event.address
  return cameBack(person, event.person.name, met)
}

function nameIn(ctx: Context, { name }: Unit): string {
  return name[ctx.language] ?? name.de
}
