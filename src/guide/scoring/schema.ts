import * as z from 'zod4'
import { needed } from '../needed.ts'
import { text } from '../text.ts'

/** The YAML form of what a guide makes of its answers. Conditions are read by check-condition.ts. */

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/)
const days = z.int().min(-365).max(3650)
const months = z.int().min(0).max(120)

const source = {
  /** A question's id, or a product of numbers. */
  from: needed,
  /** Points by option: a number, or a source again that asks a further question. */
  points: z.record(z.string(), z.unknown()).optional(),
  combine: z.enum(['max', 'min']).optional(),
  bands: z
    .array(z.strictObject({ below: z.number().optional(), points: z.int().min(0).max(4) }))
    .min(2)
    .optional(),
  /** A source that counts while a number of the product is missing. */
  otherwise: z.unknown().optional(),
}

export const sourceForm = z.strictObject(source)

export const productForm = z.strictObject({
  product: z.array(z.string()).min(1),
  dividedBy: z.number().min(0.000001).default(1),
})

export const criterionForm = z.strictObject({
  id,
  label: text(60),
  ...source,
  add: z.strictObject({ points: z.int().min(1).max(4), when: needed }).optional(),
})

export const scoreForm = z.strictObject({
  id,
  label: text(60),
  axis: z.enum(['x', 'y']).optional(),
  /** Where „mittel“ and „hoch“ begin, in words and in the picture; thirds if not said. */
  bands: z
    .tuple([z.number().min(1).max(99), z.number().min(1).max(99)])
    .refine(([middle, high]) => middle < high, 'Write the lower bound first, e.g. [25, 50]')
    .optional(),
  sum: z.record(z.string(), z.number().min(0).max(100)).optional(),
  product: z.array(z.string()).min(2).optional(),
})

export const provisionalForm = z.strictObject({
  above: z.number().min(0).max(100),
  cases: z.array(z.string()).default([]),
})

export const levelForm = z.strictObject({
  from: z.string(),
  /** One option or a list of them. */
  steps: z.array(z.strictObject({ option: needed, label: text(60) })).min(2),
  none: z
    .strictObject({
      option: z.string(),
      when: z.unknown().optional(),
      label: text(120).optional(),
      scale: z.string().optional(),
      title: text(60).optional(),
    })
    .optional(),
  unknown: text(60),
  disclaimer: text(300),
  caps: z.array(z.strictObject({ max: z.int().min(0), when: needed, text: text(200) })).default([]),
})

export const outcomeForm = z.strictObject({
  id,
  title: text(60),
  sentence: text(300),
  instead: z.array(z.strictObject({ when: needed, sentence: text(300) })).default([]),
  when: z.unknown().optional(),
  triggered: z.enum(['tasks', 'notes']).default('tasks'),
})

export const hurdlesForm = z.strictObject({
  forEach: z.string(),
  max: z.number().min(0).max(4),
  /** One outcome or a list of them; all if left out. */
  outcome: z.unknown().optional(),
})

const span = { days: days.optional(), months: months.optional() }

export const taskForm = z.strictObject({
  id,
  title: text(120),
  instead: z.array(z.strictObject({ when: needed, title: text(120) })).default([]),
  /** What `{list}` in the title stands for. */
  lists: z
    .array(z.strictObject({ when: needed, name: text(60) }))
    .min(1)
    .optional(),
  /** A role, or the unit or option that a question was answered with; which of the two, check-tasks.ts says. */
  role: z.strictObject({ ...text(80).partial().shape, from: z.string().optional(), else: text(80).optional() }),
  due: z.strictObject({
    ...span,
    from: z.string().optional(),
    before: z.string().optional(),
    else: z.strictObject(span).optional(),
  }),
  /** Tasks further up that have to be done first. */
  after: z.array(z.string()).default([]),
  priority: z.enum(['hoch', 'mittel', 'niedrig']).optional(),
  /** What it is to achieve, as the roadmap keeps it; if it is left out, what the check is about. */
  goal: text(300).optional(),
  because: z
    .array(
      z.strictObject({
        when: z.unknown().optional(),
        /** One outcome or a list of them. */
        outcome: z.unknown().optional(),
        hurdle: z.string().optional(),
      }),
    )
    .min(1),
})

export const hintForm = z.strictObject({ id, text: text(300), when: needed })

const named = z.array(z.string()).default([])

export const changeForm = z.strictObject({
  version: z.int().min(2),
  text: text(300),
  when: z.unknown().optional(),
  criteria: named,
  outcomes: named,
  scores: named,
  tasks: named,
  notes: z.boolean().default(false),
  level: z.boolean().default(false),
})

export type CriterionForm = z.output<typeof criterionForm>
export type SourceForm = z.output<typeof sourceForm>
export type ScoreForm = z.output<typeof scoreForm>
export type ProvisionalForm = z.output<typeof provisionalForm>
export type LevelForm = z.output<typeof levelForm>
export type OutcomeForm = z.output<typeof outcomeForm>
export type HurdlesForm = z.output<typeof hurdlesForm>
export type TaskForm = z.output<typeof taskForm>
export type HintForm = z.output<typeof hintForm>
export type ChangeForm = z.output<typeof changeForm>
