import { type Agreement, bodies } from '../../documents/agreement.ts'
import type { Person } from '../../documents/person.ts'
import { amongCoordinators } from '../people/gates.ts'
import { coordinatorIds } from '../standing.ts'
import type { Context, Gate } from '../subject.ts'
import { showAgreement } from './agreement.ts'
import { askForLeaver } from './leaver.ts'
import { myData } from './my-data.ts'

/** Everybody, about themselves. The last one who coordinates has to find another one before. */
export const oneself: Gate<unknown, Person> = {
  who: 'everybody',
  admit: async (ctx, _, put) => {
    if (await isTheLast(ctx, ctx.person))
      return { refused: await myData(ctx, put, { key: 'note.last-coordinator', tone: 'warning' }) }
    return { admitted: ctx.person }
  },
}

/** Coordinators, about somebody else the bot knows. Somebody who is gone already was erased by the first of two clicks. */
export const aboutLeaver = amongCoordinators<{ id: string }, Person>(
  'coordinators, about somebody else',
  async (ctx, { id }, put) => {
    const person = id === ctx.person.id ? undefined : await ctx.work.get('people', id)
    return person ? { admitted: person } : { refused: askForLeaver(put) }
  },
)

/** Coordinators, about what a body agreed to last. One that is gone already was taken out by the first of two clicks. */
export const onAgreement = amongCoordinators<{ id: string }, Agreement>(
  'coordinators, about the last agreement of a body',
  async (ctx, { id }, put) => {
    const body = bodies.find(each => each === id)
    const agreement = body && (await ctx.work.get('agreements', body))
    return agreement ? { admitted: agreement } : { refused: await showAgreement(ctx, put) }
  },
)

/** Nobody would coordinate any more. Those of the configuration still do, whatever is stored of them. */
async function isTheLast(ctx: Context, { id, coordinator }: Person): Promise<boolean> {
  if (coordinator === undefined || ctx.deps.setting.coordinators.includes(id)) return false
  return (await coordinatorIds(ctx)).every(each => each === id)
}
