import { z } from 'zod/v4'

/** The YAML form of a guide: what authors write. `compile.ts` turns it into a Guide. */

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/)

/** A text in the languages of the guide; German always. Limits keep it readable on a card. */
function text(max: number) {
  const one = z.string().trim().min(1).max(max)
  return z.strictObject({ de: one, en: one.optional() })
}

/** Kept as it is: conditions are read by compile.ts, which knows the questions. */
const when = z.unknown()

const base = {
  id,
  phase: id,
  ask: text(200),
  label: text(40),
  hint: text(200).optional(),
  help: z.strictObject({ meaning: text(600), example: text(400).optional() }).optional(),
  required: z.boolean().default(false),
  unknown: z.boolean().optional(),
  skip: z.boolean().optional(),
  when: when.optional(),
  counted: z.boolean().default(true),
  review: z.boolean().default(false),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
}

const option = z.strictObject({
  value: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^[a-z0-9][a-z0-9_+-]{0,39}$/)),
  label: text(80),
  help: text(200).optional(),
  exclusive: z.boolean().default(false),
})

const options = z.array(option).min(2).max(20)

/** One question; the fields beyond the common ones depend on its kind. */
export const questionForm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    ...base,
    max: z.int().min(1).max(4000).default(1000),
    lines: z.enum(['one', 'many']).default('many'),
  }),
  z.strictObject({ kind: z.literal('choice'), ...base, options }),
  z.strictObject({ kind: z.literal('choices'), ...base, options }),
  z.strictObject({
    kind: z.literal('number'),
    ...base,
    min: z.number().default(0),
    max: z.number().default(1_000_000_000),
    whole: z.boolean().default(true),
    unit: text(30).optional(),
  }),
  z.strictObject({ kind: z.literal('date'), ...base, past: z.boolean().default(true) }),
  z.strictObject({ kind: z.literal('yes-no'), ...base }),
  z.strictObject({ kind: z.literal('person'), ...base }),
  z.strictObject({ kind: z.literal('note'), ...base }),
])

export const phaseForm = z.strictObject({ id, title: text(60), optional: z.boolean().default(false) })

export const producesForm = z.union([
  z.literal('nothing'),
  z.strictObject({ idea: z.strictObject({ title: id, naming: id }) }),
])

/** The whole file. Phases and questions are parsed one by one, so that a fault in one does not hide the others. */
export const guideForm = z.strictObject({
  id,
  version: z.int().min(1),
  languages: z.array(z.enum(['de', 'en'])).min(1),
  title: text(80),
  purpose: text(400),
  minutes: z.int().min(1).max(240),
  produces: producesForm,
  phases: z.array(z.unknown()).min(1),
  questions: z.array(z.unknown()).min(1),
})

export type QuestionForm = z.output<typeof questionForm>
export type PhaseForm = z.output<typeof phaseForm>
export type GuideForm = z.output<typeof guideForm>
