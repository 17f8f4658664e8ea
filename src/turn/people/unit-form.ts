import type { Unit } from '../../documents/unit.ts'
import { fold } from '../../guide/questions/fold.ts'
import { sameAs } from '../../people/alike.ts'
import { findUnit, newUnit } from '../../people/units.ts'
import { audit } from '../audit.ts'
import { type Entered, given, neededText, optionalText, refused } from '../entered.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { parentsFor, savedUnit, showUnit } from './unit.ts'

/** Longest name of a unit, and of all its further names together, in characters. */
const longest = { name: 80, also: 300 }

type Inputs<Name extends string> = { [name in Name]?: string | undefined }

/** A new unit or role. */
export async function createUnit(ctx: Context, inputs: Inputs<'name' | 'is'>, put: Put): Promise<ReplyStep[]> {
  const units = await ctx.work.peekUnits()
  const name = newNameIn(inputs.name, units)
  if (!name.ok) return put({ is: 'new-unit', problem: name.problem, entered: given(inputs) })
  const taken = units.map(({ id }) => id)
  const unit = newUnit(inputs.is === 'role' ? 'role' : 'unit', { de: name.value }, taken)
  audit(ctx, 'unit-created', unit.name.de)
  return savedUnit(ctx, unit, put, { key: 'note.unit-created', tone: 'info' })
}

/** Other names, and where it belongs. From now on units.yaml leaves this unit alone. */
export async function saveUnit(
  ctx: Context,
  unit: Unit,
  inputs: Inputs<'name' | 'also' | 'parent'>,
  put: Put,
): Promise<ReplyStep[]> {
  const others = (await ctx.work.peekUnits()).filter(({ id }) => id !== unit.id)
  const name = nameIn(inputs.name, others)
  const also = alsoIn(inputs.also, others)
  if (!name.ok) return showUnit(ctx, unit, put, { problem: name.problem, entered: given(inputs) })
  if (!also.ok) return showUnit(ctx, unit, put, { problem: also.problem, entered: given(inputs) })
  const { parent: _, ...rest } = unit
  const parent = (await parentsFor(ctx, unit)).find(choice => choice.id === inputs.parent)?.id
  await relyOnChain(ctx, parent)
  // A name that was not changed keeps its translation.
  const named = name.value === unit.name.de || name.value === unit.name.en ? unit.name : { de: name.value }
  audit(ctx, 'unit-saved', unit.name.de)
  return savedUnit(
    ctx,
    { ...rest, name: named, also: also.value, ...(parent !== undefined && { parent }), edited: true },
    put,
  )
}

/** A name that no other unit has. */
function nameIn(entered: string | undefined, others: Unit[]): Entered<string> {
  const name = neededText(entered, longest.name)
  if (name.ok && fold(name.value) === '') return refused('no-words')
  return name.ok && findUnit(others, name.value) ? refused('name-taken', { name: name.value }) : name
}

/** The name of a new unit or role: none that is only another word for one there is. */
function newNameIn(entered: string | undefined, others: Unit[]): Entered<string> {
  const name = nameIn(entered, others)
  const same = name.ok ? sameAs(others, name.value) : undefined
  return name.ok && same ? refused('name-same', { name: name.value, other: same.name.de }) : name
}

/** "Amt 22, Steuern": further names, each once, and none that another unit has. */
function alsoIn(entered: string | undefined, others: Unit[]): Entered<string[]> {
  const text = optionalText(entered, longest.also)
  if (!text.ok) return text
  const names = (text.value ?? '').split(/[,;\n]/).map(each => each.trim())
  const different = new Map(names.filter(each => fold(each) !== '').map(each => [fold(each), each]))
  const taken = [...different.values()].find(each => findUnit(others, each))
  return taken === undefined ? { ok: true, value: [...different.values()] } : refused('name-taken', { name: taken })
}

/** Two units that become part of each other at the same moment would be a loop: one of the two is decided again. */
async function relyOnChain(ctx: Context, parent: string | undefined): Promise<void> {
  const seen = new Set<string>()
  for (let id = parent; id !== undefined && !seen.has(id); id = (await ctx.work.get('units', id))?.parent) seen.add(id)
}
