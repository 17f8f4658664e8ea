import type { Person } from '../documents/person.ts'
import { fold } from '../guide/questions/fold.ts'
import { type Entered, refused } from './entered.ts'
import type { Context } from './subject.ts'

/**
 * Somebody the bot knows, from a people picker (Entra object id) or from a typed name; never oneself.
 * What a picker returns is untrusted: only people the bot knows count.
 */
export async function colleague(ctx: Context, entered: string | undefined): Promise<Entered<Person>> {
  const words = (entered ?? '').trim()
  if (words === '') return refused('person-needed')
  const byId = await ctx.work.get('people', words)
  const named = byId ? [byId] : await ctx.work.peekPeopleNamed(fold(words))
  const [found, another] = named.filter(({ id }) => id !== ctx.person.id)
  if (found && another) return refused('person-ambiguous', { name: words })
  if (found) return { ok: true, value: found }
  return named.length > 0 ? refused('person-self') : refused('person-unknown', { name: words })
}
