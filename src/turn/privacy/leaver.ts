import type { Person } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'
import { fold } from '../../guide/questions/fold.ts'
import { audit } from '../audit.ts'
import { coordination } from '../people/coordination.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { part, partingOf } from './parting.ts'

/** Asks the coordination who has left. */
export function askForLeaver(put: Put, problem?: Problem, entered?: string): ReplyStep[] {
  return put({ is: 'leaver', ...(problem && { problem }), ...(entered !== undefined && { entered }) })
}

/**
 * Says what would become of everything that leads to somebody, and asks. Several people of one name are told apart.
 * @param entered a name or an id; untrusted
 */
export async function askAboutLeaver(ctx: Context, entered: string, put: Put): Promise<ReplyStep[]> {
  const words = entered.trim()
  if (words === '') return askForLeaver(put, { code: 'person-needed', values: {} })
  const byId = await ctx.work.get('people', words)
  const named = byId ? [byId] : await ctx.work.peekPeopleNamed(fold(words))
  const others = named.filter(({ id }) => id !== ctx.person.id)
  const [person, another] = others
  if (!person) {
    const problem: Problem =
      named.length > 0 ? { code: 'leaver-self', values: {} } : { code: 'leaver-unknown', values: { name: words } }
    return askForLeaver(put, problem, words)
  }
  if (another) return put({ is: 'leaver', among: await toTellApart(ctx, others) })
  remember(ctx, { act: 'leaver-yes', id: person.id })
  const { id, name } = person
  return put({ is: 'confirm-data', what: 'leaver', parting: await partingOf(ctx, person), person: { id, name } })
}

/** Names somebody who has left nowhere any more. Nothing is noted but that it was done. */
export async function forgetLeaver(ctx: Context, person: Person, put: Put): Promise<ReplyStep[]> {
  await part(ctx, person)
  audit(ctx, 'person-erased', '')
  return coordination(ctx, put, { note: { key: 'note.leaver-gone', tone: 'info' } })
}

async function toTellApart(ctx: Context, people: Person[]) {
  const units = await unitNames(ctx)
  return people.map(({ id, name, unit }) => ({
    id,
    name,
    ...(unit !== undefined && { unit: textOf(ctx, nameOf(units, unit)) }),
  }))
}

function textOf({ language }: Context, { de, en }: { de: string; en?: string }): string {
  return language === 'en' ? (en ?? de) : de
}
