import type { Person } from '../documents/person.ts'
import { fold } from '../guide/questions/fold.ts'
import { metAt } from '../people/person.ts'
import { type Entered, refused } from './entered.ts'
import type { Context } from './subject.ts'

/**
 * Somebody from a people picker (Entra object id) or by a typed name; never oneself. What a picker returns is untrusted:
 * only people count whom the bot knows, or who are in a team that has it. These become known by being named for something.
 */
export async function colleague(ctx: Context, entered: string | undefined): Promise<Entered<Person>> {
  const words = (entered ?? '').trim()
  if (words === '') return refused('person-needed')
  const byId = await ctx.work.get('people', words)
  const known = byId ? [byId] : await ctx.work.peekPeopleNamed(fold(words))
  const named = known.length > 0 ? known : await inTeams(ctx, words)
  const [found, another] = named.filter(({ id }) => id !== ctx.person.id)
  if (found && another) return refused('person-ambiguous', { name: words })
  if (found && known.length === 0) ctx.work.put('people', found)
  if (found) return { ok: true, value: found }
  return named.length > 0 ? refused('person-self') : refused('person-unknown', { name: words })
}

/** Somebody by their Entra object id; they become known by being named for something. */
export async function personWith(ctx: Context, id: string): Promise<Person | undefined> {
  const known = await ctx.work.get('people', id)
  if (known) return known
  const found = (await inTeams(ctx, id)).find(each => each.id === id)
  if (found) ctx.work.put('people', found)
  return found
}

/** People the bot does not know yet, as the teams list them. */
async function inTeams(ctx: Context, words: string): Promise<Person[]> {
  const listed = await ctx.deps.roster.find(words)
  // Somebody known under another name was found by that.
  const unknown = await Promise.all(listed.map(async each => ((await ctx.work.get('people', each.id)) ? [] : [each])))
  const language = ctx.deps.setting.defaultLanguage
  return unknown.flat().map(each => metAt(undefined, { ...each, language }))
}
