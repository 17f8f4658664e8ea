import type { Address } from '../documents/address.ts'
import { fold } from '../guide/questions/fold.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Listed, Roster } from '../ports/roster.ts'
import type { Store } from '../ports/store/store.ts'
import { anyWayRound } from '../store/names.ts'

/** Reads the members of the teams that the bot was added to, and of chats, each time anew. */
export function createRoster(store: Pick<Store, 'get'>, members: Messenger['members']): Roster {
  async function membersOf(place: Address): Promise<Listed[] | undefined> {
    // A thread has the members of its channel.
    const { conversationId, ...where } = place
    const found = await members({ ...where, conversationId: conversationId.replace(/;messageid=.*/s, '') })
    if (!found.ok) return undefined
    return found.members.map(({ id, name, userId }) => ({ id, name, met: { ...where, userId } }))
  }

  return {
    async find(entered) {
      const teams = (await store.get('setup', 'setup'))?.doc.teams ?? []
      const lists = await Promise.all(teams.map(async team => (await membersOf(team)) ?? []))
      const nameOf = (name: string) => anyWayRound(fold(name))
      const isMeant = ({ id, name }: Listed) => id === entered.toLowerCase() || nameOf(name) === nameOf(entered)
      return [...new Map(lists.flat().map(each => [each.id, each])).values()].filter(isMeant)
    },
    membersOf,
  }
}
