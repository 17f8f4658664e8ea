import type { Person } from '../../documents/person.ts'
import type { Synergy } from '../../documents/synergy.ts'
import type { Note } from '../../view/parts/note.ts'
import { recipients } from '../people/recipient.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { openSynergies, twinsOf } from './twins.ts'

export async function listSynergies(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const open = await openSynergies(ctx)
  const items = open.map(({ id, of }) => ({ id, of }))
  return put({ is: 'synergies', items, count: items.length, ...(note && { note }) })
}

/**
 * One chat with whoever leads both units; where no unit has it yet, with whoever is named for it. Their addresses are looked up
 * at the click and not stored.
 */
export async function chatOfLeads(ctx: Context, synergy: Synergy, put: Put): Promise<ReplyStep[]> {
  const pair = await twinsOf(ctx, synergy)
  if (!pair) return listSynergies(ctx, put, { key: 'note.synergy-gone', tone: 'info' })
  const people = new Map<string, Person>()
  for (const { matter, person } of pair.now) {
    const leads = matter.unit === undefined ? [] : await recipients(ctx, { unit: matter.unit })
    const named = person === undefined ? undefined : await ctx.work.peek('people', person)
    for (const each of leads.length > 0 ? leads : named ? [named] : []) people.set(each.id, each)
  }
  people.delete(ctx.person.id)
  const addresses = [...people.values()].flatMap(({ address }) => address ?? [])
  const otherwise = { key: 'note.synergy-chat-impossible', tone: 'info' } as const
  if (addresses.length === 0) return listSynergies(ctx, put, otherwise)
  return [
    {
      do: 'chat-link',
      addresses,
      about: pair.of.map(({ title }) => title).join(' + '),
      says: 'note.synergy-chat',
      otherwise: { is: 'line', note: otherwise },
    },
  ]
}
