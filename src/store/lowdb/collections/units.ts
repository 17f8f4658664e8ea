import type { Unit } from '../../../documents/unit.ts'
import type { Versioned } from '../../../ports/listing.ts'
import { compareGerman, Order } from '../order.ts'
import { Index, Table } from '../table.ts'

/** Units and roles. */
export class Units {
  readonly #byPerson = new Index<Unit>(unit => [unit.lead, unit.deputy])
  readonly #byCode = new Index<Unit>(unit => [unit.codes?.lead?.code, unit.codes?.deputy?.code])
  readonly #all = new Order<Unit>(compareUnits)
  readonly table = new Table<Unit>([this.#byPerson, this.#byCode, this.#all])

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
