import type { Assessment } from '../../documents/assessment.ts'
import { termsOn } from '../../guide/glossary.ts'
import { fieldChoice, fieldNamed, fieldOfUnit, readField } from '../fields.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { showCheck } from './result.ts'

/** Which field of action a check belongs to, as a form. Without any field there is nothing to ask. */
export async function askForField(ctx: Context, check: Assessment, put: Put): Promise<ReplyStep[]> {
  const fields = fieldChoice(ctx, check.field)
  if (!fields) return showCheck(ctx, check.id, put)
  const ofUnit = fieldNamed(ctx, await fieldOfUnit(ctx, check.unit))
  const { id, title } = check
  const terms = termsOn(ctx.deps.glossary, [], ['handlungsfeld'])
  return put({ is: 'check-field', check: { id, title }, fields, ...(ofUnit && { ofUnit: ofUnit.label }), terms })
}

/** Puts a check into a field of action, or into that of its department. */
export function putIntoField(ctx: Context, check: Assessment, entered: string | undefined, put: Put) {
  const { field: before, ...rest } = check
  const field = readField(ctx, entered, before)
  if (field !== before) ctx.work.put('assessments', field === undefined ? rest : { ...rest, field })
  return showCheck(ctx, check.id, put, { key: 'note.check-field', tone: 'info' })
}
