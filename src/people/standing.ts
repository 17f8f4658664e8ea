import type { Person } from '../documents/person.ts'
import type { Unit } from '../documents/unit.ts'

/** What somebody is in the municipality today. Found out on every action; rights follow from it (rights.ts). */
export interface Standing {
  /** Person id. */
  person: string
  coordinator: boolean
  /**
   * Ids of units they lead and roles they hold: themselves, as deputy, or in place of somebody. The coordination's role,
   * which a coordinator has without being entered there, comes last.
   */
  units: string[]
  /** Id of the coordination's role, for a coordinator. */
  coordination?: string
  /** Ids of the people they stand in for. */
  standsInFor: string[]
  /** Id of the unit they belong to. */
  memberOf?: string
}

export interface Known {
  person: Person
  /** Ids of the configured coordinators. */
  coordinators: string[]
  /** At least those whose lead or deputy is this person or somebody they stand in for. */
  units: Unit[]
  /** At least those who appointed this person as their substitute. */
  substituted: Person[]
  /** Id of the role that all coordinators hold, if there is one. */
  coordination?: string | undefined
  /** Local day. */
  today: string
}

/**
 * A deputy always has the lead's rights. A substitute has the place of whom they stand in for, up to and including the
 * last day, but is no coordinator for it, and hands nothing on to a substitute of their own.
 */
export function standing({ person, coordinators, units, coordination, substituted, today }: Known): Standing {
  const standsInFor = substituted
    .filter(absent => hasSubstitute(absent, today) && absent.substitute.person === person.id)
    .map(({ id }) => id)
  const places = new Set([person.id, ...standsInFor])
  const isPlaced = (id: string | undefined) => id !== undefined && places.has(id)
  const coordinator = coordinators.includes(person.id) || person.coordinator !== undefined
  const held = units.filter(({ lead, deputy }) => isPlaced(lead) || isPlaced(deputy)).map(({ id }) => id)
  const ours = coordinator ? coordination : undefined
  return {
    person: person.id,
    coordinator,
    units: ours === undefined ? held : [...held.filter(id => id !== ours), ours],
    ...(ours === undefined ? {} : { coordination: ours }),
    standsInFor,
    ...(person.unit === undefined ? {} : { memberOf: person.unit }),
  }
}

/** Somebody stands in for this person on a local day. */
export function hasSubstitute(
  person: Person,
  today: string,
): person is Person & { substitute: { person: string; until: string } } {
  return person.substitute !== undefined && person.substitute.until >= today
}
