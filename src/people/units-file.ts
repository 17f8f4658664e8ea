import * as z from 'zod4'
import { explain } from '../guide/explain.ts'
import { type Finding, isMap, type Path, shown } from '../guide/finding.ts'
import { fold } from '../guide/questions/fold.ts'
import { suggest } from '../guide/suggest.ts'
import { text } from '../guide/text.ts'
import { findUnit, slug, type UnitEntry } from './units.ts'

const common = {
  id: z.string().optional(),
  name: text(80),
  also: z.array(z.string().trim().min(1).max(80)).default([]),
  parent: z.string().optional(),
  deputy: z.string().optional(),
  asked: z.literal('opinion').optional(),
}
const forms = {
  units: z.strictObject({ ...common, lead: z.string().optional() }),
  roles: z.strictObject({ ...common, holder: z.string().optional() }),
}
const fileForm = z.strictObject({
  units: z.array(z.unknown()).default([]),
  roles: z.array(z.unknown()).default([]),
})

/** The two lists of the file. */
export type UnitList = keyof typeof forms

/** An entry and where it stands. */
interface Placed {
  entry: UnitEntry
  path: Path
}

/**
 * Reads the value of units.yaml: what could be read, and everything that is wrong. A name may be one text or one a
 * language, an entry may be a name alone, and a key without a value is as good as none. A parent may be written by id
 * or by name; it comes back as the id.
 */
export function parseUnits(raw: unknown): { entries: UnitEntry[]; findings: Finding[] } {
  const file = raw === null || raw === undefined ? {} : withoutNulls(raw)
  const findings = explain(fileForm, file, [])
  const lists = fileForm.partial().safeParse(file).data ?? {}
  const written = [...parseList('units', lists.units, findings), ...parseList('roles', lists.roles, findings)]
  const names = written.map(({ entry }) => entry)
  const placed = written.map(({ entry, path }) => ({ entry: withParentId(entry, names), path }))
  const entries = placed.map(({ entry }) => entry)
  for (const [index, one] of placed.entries()) {
    findings.push(...checkEntry(one, placed.slice(0, index)), ...checkParent(one, entries))
  }
  return { entries, findings }
}

function parseList(list: UnitList, raw: unknown[] | undefined, findings: Finding[]): Placed[] {
  return (raw ?? []).flatMap((item, index) => {
    const path = [list, index]
    const value = spelledOut(item)
    findings.push(...explain(forms[list], value, path))
    const form = forms[list].safeParse(value).data
    return form ? [{ entry: entryOf(list, form), path }] : []
  })
}

/** The short ways to write an entry, as the form wants them. */
function spelledOut(item: unknown): unknown {
  if (typeof item === 'string') return { name: { de: item } }
  if (!isMap(item)) return item
  const { name, also, ...rest } = withoutNulls(item) as Record<string, unknown>
  const names = typeof also === 'string' || typeof also === 'number' ? [also] : also
  return {
    ...rest,
    ...(name === undefined ? {} : { name: typeof name === 'string' ? { de: name } : name }),
    ...(names === undefined ? {} : { also: Array.isArray(names) ? names.map(numberAsText) : names }),
  }
}

function numberAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

function withoutNulls(value: unknown): unknown {
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
}

function entryOf(list: UnitList, form: z.output<(typeof forms)[UnitList]>): UnitEntry {
  const { id, name, also, parent, deputy, asked } = form
  const lead = 'lead' in form ? form.lead : 'holder' in form ? form.holder : undefined
  return {
    id: id ?? slug(name.de),
    is: list === 'units' ? 'unit' : 'role',
    name: name.en === undefined ? { de: name.de } : { de: name.de, en: name.en },
    also: also.filter(other => ![name.de, name.en].some(own => own !== undefined && fold(own) === fold(other))),
    ...(parent === undefined ? {} : { parent }),
    ...(lead === undefined ? {} : { lead: plainId(lead) }),
    ...(deputy === undefined ? {} : { deputy: plainId(deputy) }),
    ...(asked === undefined ? {} : { asked }),
  }
}

function checkEntry({ entry, path }: Placed, earlier: Placed[]): Finding[] {
  const findings: Finding[] = []
  const { id, name, is } = entry
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    const message = id === '' ? `${shown(name.de)} gives no id` : `“id” cannot be ${shown(id)}`
    const remedy = 'Add id: … with small letters a–z, digits and hyphens, at most 40'
    findings.push({ path: [...path, 'id'], message, remedy })
  }
  for (const place of ['lead', 'deputy'] as const) {
    const key = place === 'lead' && is === 'role' ? 'holder' : place
    const person = entry[place]
    if (person !== undefined && !isObjectId(person)) {
      const message = `“${key}” is no Entra object id: ${shown(person)}`
      const remedy = 'Write the id that “wer bin ich” shows this person, or leave it out and invite them with a code'
      findings.push({ path: [...path, key], message, remedy })
    }
  }
  return [...findings, ...checkNames({ entry, path }, earlier)]
}

/** Object ids are compared as Teams sends them, in small letters. */
function plainId(text: string): string {
  const small = text.trim().toLowerCase()
  return isObjectId(small) ? small : text
}

function isObjectId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** No name may mean two units, or typing it would be ambiguous. */
function checkNames({ entry, path }: Placed, earlier: Placed[]): Finding[] {
  if (earlier.some(other => other.entry.id === entry.id)) {
    const message = `The id “${entry.id}” is there twice`
    return [{ path: [...path, 'id'], message, remedy: 'Keep one of the two, or give one another id' }]
  }
  const own = spellings(entry)
  for (const other of earlier) {
    const shared = [...own.keys()].find(key => spellings(other.entry).has(key))
    if (shared === undefined) continue
    const message = `“${own.get(shared)}” is also a name of “${other.entry.name.de}”`
    return [{ path, message, remedy: 'Keep the name with one of the two' }]
  }
  return []
}

/** Everything an entry is called: folded, and as written. */
function spellings({ id, name, also }: UnitEntry): Map<string, string> {
  const all = [id, name.de, ...(name.en === undefined ? [] : [name.en]), ...also]
  return new Map(all.map(spelling => [fold(spelling), spelling]))
}

function withParentId(entry: UnitEntry, all: UnitEntry[]): UnitEntry {
  const parent = entry.parent === undefined ? undefined : findUnit(all, entry.parent)
  return parent ? { ...entry, parent: parent.id } : entry
}

function checkParent({ entry, path }: Placed, all: UnitEntry[]): Finding[] {
  const { id, name, parent } = entry
  if (parent === undefined) return []
  const at = [...path, 'parent']
  if (!all.some(other => other.id === parent)) {
    const others = all.map(other => other.id).filter(other => other !== id)
    return [{ path: at, message: `There is no unit ${shown(parent)}`, remedy: suggest(parent, others) }]
  }
  if (!isOwnAncestor(entry, all)) return []
  return [{ path: at, message: `“${name.de}” is part of itself`, remedy: 'Remove one “parent” of the circle' }]
}

function isOwnAncestor(entry: UnitEntry, all: UnitEntry[]): boolean {
  let at = entry.parent
  for (let steps = 0; at !== undefined && steps <= all.length; steps++) {
    if (at === entry.id) return true
    at = all.find(({ id }) => id === at)?.parent
  }
  return false
}
