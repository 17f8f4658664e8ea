import type { Unit } from '../../../documents/unit.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { compareGerman, Order } from '../order.ts'
import { Changes, Index, Table } from '../table.ts'

/** Units and roles. */
export class Units {
  readonly #byPerson = new Index<Unit>(unit => [unit.lead, unit.deputy])
  readonly #byCode = new Index<Unit>(unit => [unit.codes?.lead?.code, unit.codes?.deputy?.code])
  readonly #all = new Order<Unit>(compareUnits)
  /** What there is, and who leads it. */
  readonly led = new Changes<Unit>(unit => JSON.stringify(unit))
  readonly table = new Table<Unit>([this.#byPerson, this.#byCode, this.#all, this.led])

  all(): Versioned<Unit>[] {
    return [...this.#all.rows]
  }

  of(person: string): Versioned<Unit>[] {
    return this.#all.sort(this.#byPerson.find(person))
  }

  withCode(code: string): Versioned<Unit> | undefined {
    return this.#byCode.find(code)[0]
  }
}

/** Units before roles. */
function compareUnits(a: Unit, b: Unit): number {
  return Number(a.is === 'role') - Number(b.is === 'role') || compareGerman(a.name.de, b.name.de)
}
