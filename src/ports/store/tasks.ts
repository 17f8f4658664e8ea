import type { Task, TaskStatus } from '../../documents/task.ts'
import type { Listing, Page } from '../listing.ts'

/** The roadmap. */
export interface TaskQueries {
  /** Tasks: what is still to do first, by due date and then number. A page may start in the middle (`cursor`). */
  tasks(filter: TaskFilter, page: Page): Promise<Listing<Task>>
  /**
   * The tasks of a filter, counted by quarter and status, by quarter.
   * @param opinions ids of units and roles that are asked for a statement: what they have to do is never overdue
   */
  tallyTasks(filter: TaskFilter, today: string, opinions: string[]): Promise<TaskTally[]>
  /** Who has open tasks, each once, in no order: so that nobody has to read all tasks to find out whom they concern. */
  responsible(): Promise<Responsible[]>
}

/** The unit or role of a task, and the person who is named for it, if somebody is. */
export type Responsible = Pick<Task, 'unit' | 'person'>

/** Which tasks. Every condition that is given must hold; lists mean "one of these". */
export interface TaskFilter {
  /** Tasks these persons are named for, or nobody is and one of `unitsOf` is responsible: "my tasks". */
  responsible?: { persons: string[]; units: string[] }
  /** Responsible unit or role. */
  unit?: string
  /** None of these units and roles. */
  exceptUnits?: string[]
  status?: TaskStatus[]
  /** Due on or after, and on or before, a local day. */
  from?: string
  to?: string
  /** Made from this check or template, or for this idea. */
  origin?: { is: 'assessment' | 'template' | 'idea'; id: string }
  /** Waiting for this task. */
  after?: string
}

/** How many tasks there are of a kind. */
export interface TaskTally {
  /** "2026-Q4" */
  quarter: string
  status: TaskStatus
  count: number
  /** Of these, overdue at `today`; 0 for what is done or dropped. */
  overdue: number
}
