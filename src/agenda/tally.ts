import { fewest } from '../guide/aggregate.ts'

/** A figure of what people did, where it may be told. */
export type Told = number | 'untold'

/**
 * How often each choice was made, as far as that may be told (DOMAIN §6): no figure below five, and none from which one
 * below five could be worked out. How many chose at all may be known, so what is untold makes five together, with whatever
 * else was chosen; for that the smallest that could be told are untold as well.
 */
export function tally(choices: string[], chosen: (string | undefined)[]): Map<string, Told> {
  const counts = new Map(choices.map(id => [id, 0]))
  for (const id of chosen) if (id !== undefined && counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const counted = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const others = chosen.length - counted
  const untold = new Set([...counts].filter(([, count]) => count < fewest).map(([id]) => id))
  const hidden = () => [...untold].reduce((sum, id) => sum + (counts.get(id) ?? 0), others)
  const rest = [...counts].filter(([id]) => !untold.has(id)).sort(([, a], [, b]) => a - b)
  while ((untold.size > 0 || others > 0) && hidden() < fewest) {
    const [smallest] = rest.splice(0, 1)
    if (!smallest) break
    untold.add(smallest[0])
  }
  return new Map([...counts].map(([id, count]) => [id, untold.has(id) ? 'untold' : count]))
}

/** A figure that stands alone. */
export function tellable(count: number): Told {
  return count < fewest ? 'untold' : count
}
