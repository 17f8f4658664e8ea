import type { Assessment } from '../documents/assessment.ts'
import { type EntryName, entryNamed } from '../guide/lists.ts'
import { fold } from '../guide/questions/fold.ts'
import { findUnit } from '../people/units.ts'
import { type FieldChoice, noField } from '../view/parts/field-select.ts'
import type { Reader } from './subject.ts'

/** A field of action by its id, also one that can no longer be chosen; undefined if there is none. */
export function fieldNamed({ deps }: Reader, id: string | undefined): EntryName | undefined {
  return id === undefined ? undefined : entryNamed(deps.lists.current().fields, id)
}

/** The fields to choose from, and the one that is chosen, which stays. Undefined where the municipality has none. */
export function fieldChoice(ctx: Reader, chosen: string | undefined): FieldChoice | undefined {
  const { entries } = ctx.deps.lists.current().fields
  const own = entries.some(({ id }) => id === chosen) ? undefined : fieldNamed(ctx, chosen)
  const fields = [...entries, ...(own ? [own] : [])].map(({ id, label }) => ({ id, label }))
  return fields.length > 0 ? { fields, ...(chosen !== undefined && { chosen }) } : undefined
}

/** What a form says, untrusted: a field that can be chosen, or none. What is neither changes nothing. */
export function readField(ctx: Reader, entered: string | undefined, chosen: string | undefined): string | undefined {
  if (entered === noField) return undefined
  return ctx.deps.lists.current().fields.entries.find(({ id }) => id === entered)?.id ?? chosen
}

/** The field of a check: the one it was put into, else that of its department. */
export async function fieldOfCheck(ctx: Reader, check: Assessment): Promise<string | undefined> {
  return check.field ?? (await fieldOfUnit(ctx, check.unit))
}

/** The field that says it has a department of this name. */
export async function fieldOfUnit(ctx: Reader, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const unit = findUnit(await ctx.work.peekUnits(), name)
  const names = [name, ...(unit ? [unit.name.de, unit.name.en ?? '', ...unit.also] : [])].map(fold)
  const has = (units: string[]) => units.some(each => names.includes(fold(each)))
  return ctx.deps.lists.current().fields.entries.find(({ units = [] }) => has(units))?.id
}
