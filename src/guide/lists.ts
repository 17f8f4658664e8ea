import type { Text } from './text.ts'

/**
 * The lists a municipality keeps itself and can change at any time: its goals, and the fields of action (Handlungsfelder)
 * that ideas, checks and tasks are sorted by.
 */
export const listIds = ['goals', 'fields'] as const
export type ListId = (typeof listIds)[number]

/** One entry of a list. `id` is what is stored, and never changes; all words may. */
export interface ListEntry {
  id: string
  label: Text
  /** Other words that people type for it, and words that may mean it: as for an option of a guide. */
  also?: string[] | undefined
  maybe?: string[] | undefined
  /** One sentence of explanation. */
  help?: Text | undefined
  /** What it is measured by (Kennzahl). */
  indicator?: Indicator | undefined
  /** Of a field of action: departments whose checks belong to it, by name. */
  units?: string[] | undefined
}

/** A Kennzahl in words. With `every` the bot asks a unit or role for its value, without one the coordination. */
export type Indicator = Text & {
  /** What it is counted in: "%", "Tage". */
  unit?: string | undefined
  every?: 'quarter' | 'year' | undefined
  role?: string | undefined
}

/** What is remembered of an entry. */
export type EntryName = Pick<ListEntry, 'id' | 'label'>

/** A list in force. */
export interface TownList {
  /** What can be chosen, in the order of its file. */
  entries: ListEntry[]
  /** What could be chosen before: it stays readable where it was. */
  former: EntryName[]
}

export type Lists = Record<ListId, TownList>
/** What the files of the lists hold. */
export type ListEntries = Record<ListId, ListEntry[]>

export const noEntries: ListEntries = { goals: [], fields: [] }
export const noLists: Lists = { goals: { entries: [], former: [] }, fields: { entries: [], former: [] } }

/** What can be chosen from the lists in force. */
export function entriesIn({ goals, fields }: Lists): ListEntries {
  return { goals: goals.entries, fields: fields.entries }
}

/** An entry by its id, also one that can no longer be chosen. */
export function entryNamed({ entries, former }: TownList, wanted: string): EntryName | undefined {
  return entries.find(entry => entry.id === wanted) ?? former.find(entry => entry.id === wanted)
}

/** What is to be remembered: everything there is, and what there was before under the last name it had. */
export function remembered(before: EntryName[], entries: ListEntry[]): EntryName[] {
  const gone = before.filter(old => !entries.some(entry => entry.id === old.id))
  return [...entries.map(({ id: same, label }) => ({ id: same, label })), ...gone]
}
