import { promisesOf } from '../effects.ts'
import { withPublished } from '../in-force.ts'
import type { TurnDeps } from '../turns.ts'
import { Work } from '../work.ts'

/**
 * Freezes what checks promise that were handed in before promises were frozen: once, at the start. What somebody changes at the same
 * moment is left to the next start; until then such a check promises what its answers say.
 * @param at instant
 */
export async function freezePromises(given: TurnDeps, at: string): Promise<void> {
  const looking = new Work(given.store)
  const deps = await withPublished(given, looking)
  for (const { id, promised } of await looking.peekAssessments(100_000)) {
    if (promised) continue
    const work = new Work(given.store)
    const check = await work.get('assessments', id)
    const found = check ? await promisesOf({ work, deps }, check) : []
    if (!check || found.length === 0) continue
    work.put('assessments', { ...check, promised: found })
    await given.store.commit({ at, ...work.changeSet() })
  }
}
