import { Document, isMap, isSeq, type Node, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { ContentProblem } from '../content/problems.ts'
import { readUnits } from '../content/units.ts'
import { readYaml } from '../content/yaml.ts'
import { fold } from '../guide/questions/fold.ts'
import { findUnit, type UnitEntry } from '../people/units.ts'
import { parseUnits, type UnitList } from '../people/units-file.ts'
import type { UnitRow } from './units-csv.ts'

/** units.yaml after a table was taken over. */
export interface Merged {
  source: string
  entries: UnitEntry[]
  added: number
  changed: number
  problems: ContentProblem[]
}

type Lists = Record<UnitList, YAMLSeq>

/** An entry of the file while it is being changed. */
interface Slot {
  list: UnitList
  node: Node
  entry: UnitEntry
  /** The row it comes from, or was changed by. */
  row?: UnitRow
}

/**
 * Takes a table over into a sound units.yaml: adds what is new, changes what is named, keeps everything else and all
 * comments. A row names an entry by id, or by any of its names. Its empty cells change nothing. What is wrong with the
 * outcome is told with the line of the row it comes from.
 */
export function mergeUnits(yaml: { file: string; source: string }, table: { file: string; rows: UnitRow[] }): Merged {
  const before = readUnits(yaml.file, yaml.source).entries
  const document = parseDocument(yaml.source)
  const root = document.contents ? (document.contents as unknown as YAMLMap) : new YAMLMap()
  document.contents = root as never
  const lists = { units: listIn(root, 'units'), roles: listIn(root, 'roles') }
  const slots = slotsOf(lists, before)
  const problems: ContentProblem[] = []

  for (const row of table.rows) {
    const slot = slotFor(row, slots)
    if (!slot) slots.push(added(row, lists))
    else if (slot.row) {
      const message = `“${row.name}” was already named in line ${slot.row.line}`
      problems.push({ file: table.file, line: row.line, message, remedy: 'Keep one of the two rows' })
    } else apply(row, slot, lists)
  }

  const source = document.toString({ lineWidth: 0 })
  const after = readYaml(yaml.file, source)
  const { entries, findings } = parseUnits(after.value)
  for (const finding of findings) {
    const [list, index] = finding.path
    const node = lists[list as UnitList]?.items[Number(index)]
    const row = slots.find(slot => slot.node === node)?.row
    const { message, remedy } = finding
    problems.push(row ? { file: table.file, line: row.line, message, remedy } : after.locate(finding))
  }
  return { source, entries, problems, ...counted(before, entries) }
}

function counted(before: UnitEntry[], after: UnitEntry[]): { added: number; changed: number } {
  const known = new Map(before.map(entry => [entry.id, JSON.stringify(entry)]))
  const isChanged = (entry: UnitEntry) => known.has(entry.id) && known.get(entry.id) !== JSON.stringify(entry)
  return { added: after.filter(({ id }) => !known.has(id)).length, changed: after.filter(isChanged).length }
}

/** A list of the file, made if it is missing or empty. A comment that stands for an empty list stays. */
function listIn(root: YAMLMap, list: UnitList): YAMLSeq {
  const value = root.get(list, true) as Node | undefined
  if (isSeq(value)) return value
  const made = new YAMLSeq()
  if (value?.comment) made.commentBefore = value.comment
  root.set(list, made)
  return made
}

/** The file is sound, so every entry of it was read, in the order of the lists. */
function slotsOf(lists: Lists, entries: UnitEntry[]): Slot[] {
  const nodes = (['units', 'roles'] as const).flatMap(list => lists[list].items.map(node => ({ list, node })))
  return nodes.flatMap(({ list, node }, index) => {
    const entry = entries[index]
    return entry ? [{ list, node: node as Node, entry }] : []
  })
}

function slotFor({ id, name }: UnitRow, slots: Slot[]): Slot | undefined {
  const entries = slots.map(({ entry }) => entry)
  const found = id === undefined ? findUnit(entries, name) : entries.find(entry => entry.id === id)
  return slots.find(({ entry }) => entry === found)
}

/** A new entry; what its row says nothing about is a unit. */
function added(row: UnitRow, lists: Lists): Slot {
  const { name, english, is = 'unit' } = row
  const list = is === 'unit' ? 'units' : 'roles'
  const node = new YAMLMap()
  if (row.id) node.set('id', row.id)
  node.set('name', english ? flow({ de: name, en: english }) : name)
  lists[list].add(node)
  addNames(node, [], row.also, [name])
  setMore(node, list, row)
  // It is found again by what the table calls it, so that a second row for it is noticed.
  const entry: UnitEntry = { id: row.id ?? '', is, name: { de: name }, also: row.also }
  return { list, node, entry, row }
}

/**
 * Changes an entry as its row says. The row's name becomes its name if it was found by id, or turns from a role into a
 * unit; otherwise one of its further names only finds it.
 */
function apply(row: UnitRow, slot: Slot, lists: Lists): void {
  const { entry, list: oldList } = slot
  const node = isMap(slot.node) ? slot.node : nameOnly(slot, lists)
  const list = row.is === undefined ? oldList : row.is === 'unit' ? 'units' : 'roles'
  if (list !== oldList) move(node, oldList, list, lists)
  Object.assign(slot, { list, node, row })
  const isRenamed = row.id !== undefined || list !== oldList || fold(row.name) === fold(entry.name.de)
  const name = { de: isRenamed ? row.name : entry.name.de, en: row.english ?? entry.name.en }
  if (name.de !== entry.name.de || name.en !== entry.name.en) rename(node, name, entry.id)
  setMore(node, list, row)
  addNames(node, entry.also, [entry.name.de, entry.name.en ?? name.de, ...row.also], [name.de, name.en ?? name.de])
}

/** Under another name it is still the same: its id stays, also where it came from the name. */
function rename(node: YAMLMap, { de, en }: { de: string; en: string | undefined }, id: string): void {
  put(node, 'name', en === undefined ? new Scalar(de) : flow({ de, en }))
  if (!node.has('id')) node.items.unshift(new Pair(new Scalar('id'), new Scalar(id)))
}

/**
 * Adds further names, those that are neither there nor among `own`: what an entry was called before, and what the row
 * says.
 */
function addNames(node: YAMLMap, before: string[], more: string[], own: string[]): void {
  const seen = new Set([...before, ...own].map(fold))
  const fresh = more.filter(name => !seen.has(fold(name)) && seen.add(fold(name)))
  if (fresh.length === 0) return
  const also = node.get('also', true)
  if (isSeq(also)) for (const name of fresh) also.add(name)
  else put(node, 'also', flow([...before, ...fresh]))
}

/** What a row says besides the names. Empty cells change nothing. */
function setMore(node: YAMLMap, list: UnitList, { parent, lead, deputy }: UnitRow): void {
  if (parent) put(node, 'parent', new Scalar(parent))
  if (lead) put(node, list === 'units' ? 'lead' : 'holder', new Scalar(lead))
  if (deputy) put(node, 'deputy', new Scalar(deputy))
}

/** Sets a value; comments of the value before stay. */
function put(node: YAMLMap, key: string, value: Node): void {
  const before = node.get(key, true) as Node | undefined
  if (before?.comment) value.comment = before.comment
  if (before?.commentBefore) value.commentBefore = before.commentBefore
  node.set(key, value)
}

/** A role that the municipality has a unit for becomes this unit, and so its tasks are the unit's. */
function move(node: YAMLMap, from: UnitList, to: UnitList, lists: Lists): void {
  lists[from].items.splice(lists[from].items.indexOf(node), 1)
  lists[to].add(node)
  const [old, now] = from === 'units' ? ['lead', 'holder'] : ['holder', 'lead']
  if (!node.has(old)) return
  put(node, now, node.get(old, true) as unknown as Node)
  node.delete(old)
}

/** An entry that is written as a name alone, as one that can take more. */
function nameOnly({ list, node, entry }: Slot, lists: Lists): YAMLMap {
  const map = new YAMLMap()
  const name = new Scalar(entry.name.de)
  name.comment = node.comment ?? null
  map.set('name', name)
  map.commentBefore = node.commentBefore ?? null
  lists[list].items.splice(lists[list].items.indexOf(node), 1, map)
  return map
}

/** On one line: [a, b] or {de: a, en: b}. */
function flow(value: string[] | Record<string, string>): Node {
  const node = new Document(value).contents as unknown as YAMLMap | YAMLSeq
  node.flow = true
  return node
}
