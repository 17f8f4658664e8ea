import { z } from 'zod/v4'
import { dateFields } from './questions/date.ts'
import { numberFields } from './questions/number.ts'
import { countFields, optionFields } from './questions/options.ts'
import { textFields } from './questions/text.ts'
import { scoringKeys } from './scoring/parse.ts'
import { text } from './text.ts'

/** The YAML form of a guide: what authors write. `parse.ts` reads it, `check.ts` checks it, `compile.ts` turns it into a Guide. */

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/)

const common = {
  id,
  phase: z.string(),
  ask: text(200),
  label: text(40),
  hint: text(200).optional(),
  help: z.strictObject({ meaning: text(600), example: text(400).optional() }).optional(),
  required: z.boolean().default(false),
  unknown: z.boolean().optional(),
  skip: z.boolean().optional(),
  /** Read by check-condition.ts, which knows the other questions. */
  when: z.unknown().optional(),
  /** Only on the long way. */
  optional: z.boolean().optional(),
  /** Words of the glossary that the question uses. */
  terms: z.array(id).optional(),
  counted: z.boolean().default(true),
  review: z.boolean().default(false),
  /** Read by the question's kind. */
  default: z.unknown().optional(),
}

/** A question's fields depend on its kind. */
export const questionForms = {
  text: z.strictObject({ kind: z.literal('text'), ...common, ...textFields }),
  choice: z.strictObject({ kind: z.literal('choice'), ...common, ...optionFields, ...countFields }),
  choices: z.strictObject({ kind: z.literal('choices'), ...common, ...optionFields }),
  number: z.strictObject({ kind: z.literal('number'), ...common, ...numberFields }),
  date: z.strictObject({ kind: z.literal('date'), ...common, ...dateFields }),
  'yes-no': z.strictObject({ kind: z.literal('yes-no'), ...common }),
  person: z.strictObject({ kind: z.literal('person'), ...common }),
  unit: z.strictObject({ kind: z.literal('unit'), ...common }),
  note: z.strictObject({ kind: z.literal('note'), ...common }),
}

export const phaseForm = z.strictObject({ id, title: text(60), optional: z.boolean().default(false) })

/** One of two ways; the third is the word `nothing`. */
export const producesForms = {
  idea: z.strictObject({ idea: z.strictObject({ title: z.string(), naming: z.string() }) }),
  assessment: z.strictObject({ assessment: z.strictObject({ title: z.string(), unit: z.string() }) }),
}

/** The whole file. What is unknown here is parsed one by one, so that one fault does not hide the others. */
export const headForm = z.strictObject({
  id,
  version: z.int().min(1),
  languages: z.array(z.enum(['de', 'en'])).min(1),
  title: text(80),
  purpose: text(400),
  minutes: z.int().min(1).max(240),
  shortWay: text(300).optional(),
  produces: z.unknown(),
  phases: z.array(z.unknown()).min(1),
  situations: z.array(z.strictObject({ id, when: z.unknown() })).optional(),
  questions: z.array(z.unknown()).min(1),
  ...Object.fromEntries(scoringKeys.map(key => [key, z.unknown().optional()])),
})

export type QuestionForm = z.output<(typeof questionForms)[keyof typeof questionForms]>
export type PhaseForm = z.output<typeof phaseForm>
export type ProducesForm = z.output<(typeof producesForms)[keyof typeof producesForms]> | 'nothing'
export type HeadForm = z.output<typeof headForm>
