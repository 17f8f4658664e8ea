import type { Task, TaskOrigin, TaskStatus } from '../../../documents/task.ts'
import type { Listing, Page, Versioned } from '../../../ports/listing.ts'
import type { Responsible, TaskFilter, TaskTally } from '../../../ports/store/tasks.ts'
import { inSlices } from '../../../slices.ts'
import { inOrder, matches, placeOf } from '../../../task/filter.ts'
import { quarterOf } from '../../../task/quarter.ts'
import { isOpen, isOverdue } from '../../../task/task.ts'
import { Asked } from '../asked.ts'
import { compareTexts, Order } from '../order.ts'
import { pageOfSorted } from '../pages.ts'
import { Search } from '../search.ts'
import { Changes, Index, Table } from '../table.ts'

/** From so many on, looking at all tasks in their order is faster than sorting those that an index finds. */
const many = 1_000

/** Tasks of the roadmap. */
export class Tasks {
  readonly #byPerson = new Index<Task>(task => [task.person])
  readonly #byUnit = new Index<Task>(task => [task.unit])
  readonly #byOrigin = new Index<Task>(task => [originKey(task.origin)])
  readonly #byPredecessor = new Index<Task>(task => task.after)
  readonly #open = new Order<Task>(byDueDate, isOpen)
  readonly #ended = new Order<Task>(byDueDate, task => !isOpen(task))
  /** What was asked of a unit with many tasks, kept from when it was first asked for. */
  readonly #ofUnit = new Asked<Task, Order<Task>, TaskFilter>(
    filter => new Order<Task>(inOrder, task => matches(filter, task)),
  )
  readonly #responsible = new Index<Task>(task => [isOpen(task) ? responsibleKey(task) : undefined])
  /** Who has open tasks. */
  readonly concerning = new Changes<Task>(task => (isOpen(task) ? responsibleKey(task) : ''))
  readonly #search = new Search<Task>(({ title }) => ({ title }))
  readonly table = new Table<Task>([
    this.#byPerson,
    this.#byUnit,
    this.#byOrigin,
    this.#byPredecessor,
    this.#open,
    this.#ended,
    this.#ofUnit,
    this.#responsible,
    this.concerning,
    this.#search,
  ])

  /** Sorts what is looked at everywhere, and reads what is searched. Other work goes on in between. */
  async prepare(): Promise<void> {
    for (const each of [this.#open, this.#ended]) await inSlices(each.prepare())
    await this.#search.prepare()
  }

  find(words: string, limit: number): Promise<Versioned<Task>[]> {
    return this.#search.find(words, limit)
  }

  list(filter: TaskFilter, page: Page): Listing<Task> {
    return pageOfSorted(this.#matching(filter), placeOf, page)
  }

  responsible(): Responsible[] {
    return this.#responsible
      .firsts()
      .map(({ doc: { person, unit } }) => ({ unit, ...(person !== undefined && { person }) }))
  }

  tally(filter: TaskFilter, today: string, opinions: string[]): TaskTally[] {
    const tallies = new Map<string, TaskTally>()
    for (const { doc } of this.#matching(filter).flat()) {
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

  /** What fits, open tasks and ended ones, each in their order. */
  #matching(filter: TaskFilter): (readonly Versioned<Task>[])[] {
    const { unit, status: _, ...more } = filter
    const isOfUnit = unit !== undefined && Object.values(more).every(each => each === undefined)
    if (isOfUnit && this.#byUnit.count(unit) >= many) return [this.#ofUnit.of(filter).rows]
    const candidates = this.#indexed(filter)
    const fits = ({ doc }: Versioned<Task>) => matches(filter, doc)
    if (candidates && candidates.length < many) {
      const { open = [], ended = [] } = Object.groupBy(new Set(candidates), ({ doc }) =>
        isOpen(doc) ? 'open' : 'ended',
      )
      return [this.#open.sort(open.filter(fits)), this.#ended.sort(ended.filter(fits))]
    }
    const { status = statuses, ...rest } = filter
    const isAny = Object.values(rest).every(each => each === undefined)
    return [this.#open, this.#ended].map(({ rows }, n) => {
      const ofKind = statuses.filter(each => isOpen({ status: each }) === (n === 0))
      if (!ofKind.some(each => status.includes(each))) return []
      return isAny && ofKind.every(each => status.includes(each)) ? rows : rows.filter(fits)
    })
  }

  /** The few tasks that can match, some of them twice; undefined if the filter names nothing that has an index. */
  #indexed({ after, origin, unit, responsible }: TaskFilter): Versioned<Task>[] | undefined {
    if (after !== undefined) return this.#byPredecessor.find(after)
    if (origin) return this.#byOrigin.find(`${origin.is} ${origin.id}`)
    if (responsible?.units.length === 0) return responsible.persons.flatMap(person => this.#byPerson.find(person))
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

function byDueDate(a: Task, b: Task): number {
  return compareTexts(a.dueOn, b.dueOn)
}

/** Ids have no blanks. */
function responsibleKey({ unit, person = '' }: Task): string {
  return `${unit} ${person}`
}

function originKey(origin: TaskOrigin): string | undefined {
  return origin.is === 'hand' ? undefined : `${origin.is} ${origin.id}`
}
