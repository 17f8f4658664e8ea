import type { Unit } from '../../documents/unit.ts'
import type { Versioned } from '../listing.ts'

/** Units and roles. */
export interface UnitQueries {
  /** All units and roles, units first, each in German order of their names; far fewer than a thousand. */
  units(): Promise<Versioned<Unit>[]>
  /** Units and roles a person leads or is the deputy of. */
  unitsOf(person: string): Promise<Versioned<Unit>[]>
  /** The unit or role that has this invitation code. */
  unitByInvitation(code: string): Promise<Versioned<Unit> | undefined>
}
