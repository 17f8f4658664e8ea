import * as z from 'zod4'
import { checkOptions } from './check-options.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'
import type { ListEntry, ListId } from './lists.ts'
import { fold } from './questions/fold.ts'
import { text } from './text.ts'

/** So many options has a question at most, and some of them are its own. */
const mostEntries = 18
const words = z.array(z.string().trim().min(1).max(80)).optional()
const entryForm = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/),
  label: text(80),
  also: words,
  maybe: words,
  help: text(200).optional(),
  indicator: text(200).optional(),
})
const short = z.string().trim().min(1)
/** Only what goals are measured by is asked for. */
const measured = text(200).extend({
  unit: short.max(30).optional(),
  every: z.enum(['quarter', 'year']).optional(),
  role: short.max(80).optional(),
})
/** Of each list an entry: only fields of action have departments. */
const entryForms = {
  goals: entryForm.extend({ indicator: measured.optional() }),
  fields: entryForm.extend({ units: words }),
} satisfies Record<ListId, z.ZodType>

/** Reads the parsed YAML of a list, or tells everything that is wrong with it. */
export function readList(
  list: ListId,
  raw: unknown,
): { ok: true; rules: ListEntry[] } | { ok: false; findings: Finding[] } {
  const form = z.strictObject({ [list]: z.array(entryForms[list]).max(mostEntries) })
  const findings = explain(form, raw, [])
  const entries = (form.safeParse(raw).data?.[list] ?? []) as ListEntry[]
  findings.push(...checkEntries(entries, list))
  return findings.length === 0 ? { ok: true, rules: entries } : { ok: false, findings }
}

function checkEntries(entries: ListEntry[], list: ListId): Finding[] {
  const options = entries.map(({ id: value, ...entry }) => ({ ...entry, value, exclusive: false }))
  const own = entries.findIndex(entry => entry.id === list)
  const remedy = 'Choose another id: points for the whole list are written under this name'
  return [
    ...checkOptions(options, [list]).map(({ path, ...finding }) => ({
      ...finding,
      path: path.map(key => (key === 'value' ? 'id' : key)),
    })),
    ...entries.flatMap((entry, index) => sharedUnits(entries, entry, index, list)),
    ...(own < 0 ? [] : [{ path: [list, own, 'id'], message: `“${list}” is the name of the list`, remedy }]),
  ]
}

/** A department that two fields have: nobody could tell which of them is meant. */
function sharedUnits(entries: ListEntry[], { units = [] }: ListEntry, index: number, list: ListId): Finding[] {
  const taken = entries.slice(0, index).flatMap(entry => entry.units ?? [])
  return units.flatMap((unit, at) => {
    if (!taken.some(other => fold(other) === fold(unit))) return []
    const message = `“${unit}” belongs to another entry already`
    return [{ path: [list, index, 'units', at], message, remedy: 'Keep it in one place' }]
  })
}
