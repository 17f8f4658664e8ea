import type { WatchedRules } from '../content/watched-rules.ts'
import {
  type ListEntries,
  type ListId,
  type Lists,
  listIds,
  noLists,
  remembered,
  type TownList,
} from '../guide/lists.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'

/**
 * The lists in force: what their files hold, and the names of what they held before. What is new is stored by name first
 * and can be chosen after that, so that whatever was chosen stays readable. Nothing can be chosen before `refresh`.
 */
export function keepLists(store: Store, files: WatchedRules<ListEntries>, clock: Clock): WatchedRules<Lists> {
  let written: ListEntries | undefined
  let inForce: Lists = noLists

  async function keep(list: ListId, { [list]: entries }: ListEntries): Promise<[ListId, TownList]> {
    const { doc, version = 0 } = (await store.get('lists', list)) ?? {}
    const known = remembered(doc?.entries ?? [], entries)
    if (JSON.stringify(known) !== JSON.stringify(doc?.entries ?? [])) {
      const changes = [{ collection: 'lists', id: list, expect: version, put: { id: list, entries: known } } as const]
      await store.commit({ at: clock.now().toISOString(), reads: [], changes })
    }
    return [list, { entries, former: known.slice(entries.length) }]
  }

  return {
    current: () => inForce,
    async refresh() {
      await files.refresh()
      const next = files.current()
      if (next === written) return
      inForce = Object.fromEntries(await Promise.all(listIds.map(list => keep(list, next)))) as Lists
      written = next
    },
    problems: files.problems,
  }
}
