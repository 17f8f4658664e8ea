import type { Action } from './action.ts'

/** A row of a list, as parts/row.json or a part like it wants it. */
export interface Row {
  title: string
  state: string
  select?: Action
  actions?: Action[]
}

/** Characters of JSON that the elements of a row take besides its texts, and an action besides its data. */
const FRAME = 180
const ACTION = 100

/** Characters of JSON a row takes on a card; an action stands there twice, because of its fallback. */
export function weightOf({ title, state, select, actions = [] }: Row): number {
  const all = select ? [select, ...actions] : actions
  const doubled = all.reduce((sum, action) => sum + JSON.stringify(action).length * 2 + ACTION, 0)
  return FRAME + JSON.stringify(title).length + JSON.stringify(state).length + doubled
}

/** What rows take together. */
export function roomOf(rows: Row[]): number {
  return rows.reduce((sum, row) => sum + weightOf(row), 0)
}

/** The first rows that have room together, in characters of JSON: a card has to stay below 28,000. */
export function fitting<R extends Row>(rows: R[], room: number): R[] {
  let left = room
  const count = rows.findIndex(row => {
    left -= weightOf(row)
    return left < 0
  })
  return count < 0 ? rows : rows.slice(0, count)
}
