import type { Campaign } from '../documents/campaign.ts'
import type { Person } from '../documents/person.ts'
import type { Unit } from '../documents/unit.ts'
import { isReachable } from '../people/person.ts'

/** So many people must have been meant before an idea without a name may say what it was handed in for. */
const fewest = 5

/** Those who are meant by a campaign: everybody, or who belongs to its units, those below them, or has a place there. */
export function meantBy({ units: ids }: Pick<Campaign, 'units'>, people: Person[], units: Unit[]): Person[] {
  if (ids.length === 0) return people
  const meant = withBelow(ids, units)
  const placed = new Set(units.filter(({ id }) => meant.has(id)).flatMap(({ lead, deputy }) => [lead, deputy]))
  return people.filter(({ id, unit }) => placed.has(id) || (unit !== undefined && meant.has(unit)))
}

/** Whether somebody hears of campaigns: not who wants none, or nothing but the weekly overview. */
export function hearsOfCampaigns(person: Person): boolean {
  const { noCampaigns, digestOnly } = person.reminders ?? {}
  return isReachable(person) && !noCampaigns && !digestOnly
}

/** Whether an idea without a name may carry a campaign for these: among fewer it would say too much of its author. */
export function isWide({ units }: Pick<Campaign, 'units'>, meant: Person[]): boolean {
  return units.length === 0 || meant.length >= fewest
}

function withBelow(ids: string[], units: Unit[]): Set<string> {
  const found = new Set(ids)
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { id, parent } of units) if (parent !== undefined && found.has(parent)) found.add(id)
  }
  return found
}
