import type { Unit } from '../documents/unit.ts'
import type { Problem } from '../guide/kind.ts'
import { fold } from '../guide/questions/fold.ts'
import { sameAs } from './alike.ts'
import { findUnit, newUnit } from './units.ts'

/** Units of a list that somebody pasted: those that are new, and those that there were. */
export type PastedUnits = { ok: true; added: Unit[]; known: string[] } | { ok: false; problem: Problem }

/** What a list may hold at once; a larger house uses the file. */
export const mostPasted = 200

type Column = 'name' | 'also' | 'parent' | 'is'

/** What the columns of `npm run units` are called, as far as they make sense without ids. */
const columns = new Map<string, Column>(
  Object.entries({
    name: 'name Bereich Einheit Amt unit department',
    also: 'Weitere_Namen Kürzel Nummer Abkürzung also other_names further_names',
    parent: 'Gehört_zu Teil_von part_of parent',
    is: 'Art kind',
  } satisfies Record<Column, string>).flatMap(([column, names]) =>
    names.split(' ').map(name => [fold(name.replace('_', ' ')), column as Column] as const),
  ),
)
const usual: Column[] = ['name', 'also', 'parent', 'is']
const roleWords = ['rolle', 'role'].map(fold)
const longestName = 80

/**
 * Reads a list as it is pasted from a table or an e-mail: a unit a line, and perhaps columns (tab or semicolon) for further
 * names, the unit it belongs to, and "Rolle". A line that names the columns sets their order. What there is already is left
 * as it is, so the same list can be pasted twice.
 */
export function pastedUnits(text: string, existing: Unit[]): PastedUnits {
  const lines = text.split(/\r?\n|\r/).flatMap((line, index) => (fold(line) === '' ? [] : [{ line, at: index + 1 }]))
  const rows = lines.map(({ line, at }) => ({ cells: cellsOf(line), at }))
  const header = rows[0] && headerOf(rows[0].cells)
  const order = header ?? usual
  const read = (header ? rows.slice(1) : rows).map(({ cells, at }) => ({ ...rowOf(cells, order), at }))
  if (read.length === 0) return refused('units-none')
  if (read.length > mostPasted) return refused('units-many', { most: mostPasted, count: read.length })

  const units: Unit[] = [...existing]
  const known: string[] = []
  const added: Unit[] = []
  for (const { name, also, is, at } of read) {
    if (fold(name) === '') return refused('units-nameless', { line: at })
    if (name.length > longestName) return refused('units-long', { line: at, limit: longestName })
    const same = findUnit(units, name)
    if (same) {
      known.push(same.name.de)
      continue
    }
    const alike = sameAs(units, name)
    if (alike) return refused('units-alike', { line: at, name, other: alike.name.de })
    const taken = also.find(each => findUnit(units, each))
    if (taken !== undefined) return refused('units-taken', { line: at, name: taken })
    const made = newUnit(
      is,
      { de: name },
      units.map(({ id }) => id),
    )
    const unit: Unit = { ...made, also }
    units.push(unit)
    added.push(unit)
  }
  return withParents(added, read, units, known)
}

/** A parent may stand below in the list. */
function withParents(
  added: Unit[],
  rows: { name: string; parent: string; at: number }[],
  units: Unit[],
  known: string[],
): PastedUnits {
  const parents = new Map<string, string>()
  for (const unit of added) {
    const row = rows.find(({ name }) => name === unit.name.de)
    if (!row || row.parent === '') continue
    const parent = findUnit(units, row.parent)
    if (parent?.is !== 'unit') return refused('units-parent', { line: row.at, name: row.parent })
    parents.set(unit.id, parent.id)
  }
  const isLoop = (id: string, seen: string[] = []): boolean => {
    const parent = parents.get(id)
    return parent !== undefined && (seen.includes(parent) || parent === id || isLoop(parent, [...seen, id]))
  }
  const loop = added.find(({ id }) => isLoop(id))
  if (loop) return refused('units-loop', { name: loop.name.de })
  const withParent = added.map(unit => {
    const parent = parents.get(unit.id)
    return parent === undefined ? unit : { ...unit, parent }
  })
  return { ok: true, added: withParent, known }
}

function cellsOf(line: string): string[] {
  return line.split(/[\t;]/).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

/** The columns, if this line names them: a unit that is called like one column alone ("Amt") names none. */
function headerOf(cells: string[]): Column[] | undefined {
  const named = cells.map(cell => columns.get(fold(cell)))
  const isHeader = named.includes('name') && named.every(column => column !== undefined)
  return isHeader && (cells.length > 1 || fold(cells[0] ?? '') === 'name') ? (named as Column[]) : undefined
}

function rowOf(cells: string[], order: Column[]) {
  const textOf = (column: Column) => cells[order.indexOf(column)] ?? ''
  const also = textOf('also').split(/[,|]/)
  return {
    name: textOf('name'),
    also: [...new Set(also.map(each => each.trim()))].filter(each => fold(each) !== ''),
    parent: textOf('parent'),
    is: roleWords.includes(fold(textOf('is'))) ? ('role' as const) : ('unit' as const),
  }
}

function refused(code: string, values: Problem['values'] = {}): PastedUnits {
  return { ok: false, problem: { code, values } }
}
