import * as teams from '../../fixtures/activities/teams.ts'
import type { Chapter, Day } from '../day.ts'

type Store = Day['town']['store']

/** Somebody keeps changing the same documents: a turn is decided once more, and then gives way. */
let inTheWay = 0

export const conflicts: Chapter = {
  name: 'conflicts',
  before: disturbed,
  async play({ town, max, erika, selin }) {
    async function hindered(what: () => Promise<unknown>): Promise<void> {
      for (const times of [1, 2]) {
        inTheWay = times
        await what()
        inTheWay = 0
      }
    }
    await hindered(() => max.says('hallo'))
    await hindered(() => max.act('home'))
    await hindered(() => max.says('idee: Eine neue Sache'))
    await hindered(() => max.says('Ein Problem.'))
    await hindered(() => max.act('help', { id: 'id-1', step: 'problem', rev: 2 }))
    await hindered(() => max.submits('back', { id: 'id-1', step: 'problem', rev: 2 }))
    await hindered(() => max.capture('<p>Etwas.</p>'))
    for (const place of [teams.group, teams.channel]) {
      await hindered(() => max.in(place).says('meine ideen'))
      await hindered(() => max.in(place).act('support', { id: '2026-10001' }))
      await hindered(() => max.in(place).submits('support', { id: '2026-10001' }))
    }
    await hindered(() => erika.uninstall())
    await hindered(() => erika.install())
    town.connector.members.set(teams.team.id, [teams.listedMember(max.user)])
    await hindered(() => selin.post(teams.teamJoined(selin.in(teams.channel).origin())))
  },
}

/** A store in which somebody else was faster, as often as is said. */
function disturbed(store: Store): Store {
  return new Proxy(store, {
    get(target, key) {
      const found = Reflect.get(target, key)
      if (typeof found !== 'function') return found
      if (key !== 'commit' || inTheWay === 0) return found.bind(target)
      inTheWay -= 1
      return async () => 'conflict'
    },
  })
}
