import type { Unit } from '../documents/unit.ts'
import { imported, type UnitEntry } from '../people/units.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store/store.ts'

/**
 * Brings units and roles up to date with their file. What was changed in chat stays as it is.
 * @returns the units that are new
 */
export async function importUnits(store: Store, entries: UnitEntry[], clock: Clock): Promise<Unit[]> {
  for (;;) {
    const made = await importOnce(store, entries, clock)
    if (made !== 'conflict') return made
  }
}

/** A conflict: another instance starts at the same time, and has brought some of them. */
async function importOnce(store: Store, entries: UnitEntry[], clock: Clock): Promise<Unit[] | 'conflict'> {
  const existing = await store.units()
  const versions = new Map(existing.map(({ doc, version }) => [doc.id, version]))
  const units = imported(
    existing.map(({ doc }) => doc),
    entries,
  )
  if (units.length === 0) return []
  const changes = units.map(
    put => ({ collection: 'units', id: put.id, expect: versions.get(put.id) ?? 0, put }) as const,
  )
  if ((await store.commit({ at: clock.now().toISOString(), reads: [], changes })) !== 'committed') return 'conflict'
  const isKnown = (id: string) => existing.some(({ doc }) => doc.id === id && doc.is === 'unit')
  return units.filter(({ id, is }) => is === 'unit' && !isKnown(id))
}
