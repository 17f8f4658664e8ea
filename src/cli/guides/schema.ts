import { join } from 'node:path'
import * as z from 'zod4'
import { listIds } from '../../guide/lists.ts'
import { neededIn } from '../../guide/needed.ts'
import { headForm, keepsNothing, phaseForm, producesForms, questionForms } from '../../guide/schema.ts'
import {
  changeForm,
  criterionForm,
  hintForm,
  hurdlesForm,
  levelForm,
  outcomeForm,
  productForm,
  provisionalForm,
  scoreForm,
  taskForm,
} from '../../guide/scoring/schema.ts'

/** Where the schema lies that editors check guides by. */
export const schemaFile = join(import.meta.dirname, '../../../docs/guide.schema.json')

const points = z.record(z.string(), z.union([z.int().min(0).max(4), z.record(z.string(), z.unknown())]))

/** The whole file in one form. The parser reads the same forms piece by piece. */
const whole = headForm.extend({
  produces: z.union([z.enum(keepsNothing), producesForms.idea, producesForms.assessment]),
  phases: z.array(phaseForm).min(1),
  questions: z.array(z.union(Object.values(questionForms).map(withLists) as [z.ZodType, z.ZodType])).min(1),
  criteria: z
    .array(criterionForm.extend({ from: z.union([z.string(), productForm]), points: points.optional() }))
    .optional(),
  scores: z.array(scoreForm).optional(),
  provisional: provisionalForm.optional(),
  level: levelForm.optional(),
  outcomes: z.array(outcomeForm).min(1).optional(),
  hurdles: hurdlesForm.optional(),
  tasks: z.array(taskForm).optional(),
  hints: z.array(hintForm).optional(),
  changes: z.array(changeForm).optional(),
})

/** Authors may take options from a list of the municipality; which one an option came from is never written. */
function withLists(form: z.ZodObject): z.ZodType {
  const { options } = form.shape
  if (!(options instanceof z.ZodArray) || !(options.element instanceof z.ZodObject)) return form
  const from = z.strictObject({ from: z.enum(listIds) })
  const value = z.union([z.string().regex(/^[a-z0-9][a-z0-9_+-]{0,39}$/), z.number()])
  const option = options.element.omit({ list: true }).extend({ value })
  return form.extend({
    options: z.union([
      from,
      z
        .array(z.union([option, from]))
        .min(2)
        .max(20),
    ]),
  })
}

/** A text may stand there as it is, without its language. */
function orPlain(schema: z.core.JSONSchema.BaseSchema): void {
  const { de } = schema.properties ?? {}
  if (typeof de !== 'object') return
  const whole = { ...schema }
  for (const key of Object.keys(schema)) delete schema[key]
  schema.anyOf = [{ ...de }, whole]
}

/** The JSON Schema of a guide, as text. */
export function guideSchema(): string {
  const schema = z.toJSONSchema(whole, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const needed = neededIn(zodSchema)
      if (needed.length > 0) jsonSchema.required = [...(jsonSchema.required ?? []), ...needed]
      orPlain(jsonSchema)
    },
  })
  return `${JSON.stringify({ title: 'A guide of Trittstein', ...schema }, null, 1)}\n`
}
