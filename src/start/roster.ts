import { fold } from '../guide/questions/fold.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Listed, Roster } from '../ports/roster.ts'
import type { Store } from '../ports/store/store.ts'
import { anyWayRound } from '../store/names.ts'

/** Reads the members of the teams that the bot was added to, each time anew. */
export function createRoster(store: Pick<Store, 'get'>, members: Messenger['members']): Roster {
  return {
    async find(entered) {
      const teams = (await store.get('setup', 'setup'))?.doc.teams ?? []
      const lists = await Promise.all(
        teams.map(async team => {
          const found = await members(team)
          const { conversationId: _, ...place } = team
          return found.ok ? found.members.map(({ id, name, userId }) => ({ id, name, met: { ...place, userId } })) : []
        }),
      )
      const nameOf = (name: string) => anyWayRound(fold(name))
      const isMeant = ({ id, name }: Listed) => id === entered.toLowerCase() || nameOf(name) === nameOf(entered)
      return [...new Map(lists.flat().map(each => [each.id, each])).values()].filter(isMeant)
    },
  }
}
