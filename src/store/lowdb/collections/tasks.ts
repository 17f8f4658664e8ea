import type { Task, TaskOrigin, TaskStatus } from '../../../documents/task.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { TaskFilter, TaskTally } from '../../../ports/store/tasks.ts'
import { matches, placeOf } from '../../../task/filter.ts'
import { quarterOf } from '../../../task/quarter.ts'
import { isOpen, isOverdue } from '../../../task/task.ts'
import { compareTexts, Order } from '../order.ts'
import { pageOfSorted } from '../pages.ts'
import { Search } from '../search.ts'
import { Index, Table } from '../table.ts'

/** From so many on, looking at all tasks in their order is faster than sorting those that an index finds. */
const many = 1_000

/** Tasks of the roadmap. */
export class Tasks {
  readonly #byPerson = new Index<Task>(task => [task.person])
  readonly #byUnit = new Index<Task>(task => [task.unit])
  readonly #byOrigin = new Index<Task>(task => [originKey(task.origin)])
  readonly #byPredecessor = new Index<Task>(task => task.after)
  readonly #all = new Order<Task>((a, b) => compareTexts(a.dueOn, b.dueOn))
  readonly #search = new Search<Task>(({ title }) => ({ title }))
  readonly table = new Table<Task>([
    this.#byPerson,
    this.#byUnit,
    this.#byOrigin,
    this.#byPredecessor,
    this.#all,
    this.#search,
  ])

  find(words: string, limit: number): Promise<Versioned<Task>[]> {
    return this.#search.find(words, limit)
  }

  list(filter: TaskFilter, page: Page): Listing<Task> {
    const { open = [], ended = [] } = Object.groupBy(this.#matching(filter), ({ doc }) =>
      isOpen(doc) ? 'open' : 'ended',
    )
    return pageOfSorted([...open, ...ended], placeOf, page)
  }

  tally(filter: TaskFilter, today: string, opinions: string[]): TaskTally[] {
    const tallies = new Map<string, TaskTally>()
    for (const { doc } of this.#matching(filter)) {
      const { status } = doc
      const quarter = quarterOf(doc.dueOn)
      const key = `${quarter} ${status}`
      const tally = tallies.get(key) ?? { quarter, status, count: 0, overdue: 0 }
      if (tally.count === 0) tallies.set(key, tally)
      tally.count++
      if (isOverdue(doc, today, opinions)) tally.overdue++
    }
    return [...tallies.values()].sort(
      (a, b) => compareTexts(a.quarter, b.quarter) || statuses.indexOf(a.status) - statuses.indexOf(b.status),
    )
  }

  #matching(filter: TaskFilter): Versioned<Task>[] {
    const candidates = this.#indexed(filter)
    const rows = candidates && candidates.length < many ? this.#all.sort(new Set(candidates)) : this.#all.rows
    return rows.filter(({ doc }) => matches(filter, doc))
  }

  /** The few tasks that can match, some of them twice; undefined if the filter names nothing that has an index. */
  #indexed({ after, origin, unit, responsible }: TaskFilter): Versioned<Task>[] | undefined {
    if (after !== undefined) return this.#byPredecessor.find(after)
    if (origin) return this.#byOrigin.find(`${origin.is} ${origin.id}`)
    if (unit !== undefined) return this.#byUnit.find(unit)
    if (!responsible) return undefined
    return [
      ...responsible.persons.flatMap(person => this.#byPerson.find(person)),
      ...responsible.units.flatMap(id => this.#byUnit.find(id)),
    ]
  }
}

/** As they are listed within a quarter. */
const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']

function originKey(origin: TaskOrigin): string | undefined {
  return origin.is === 'hand' ? undefined : `${origin.is} ${origin.id}`
}
