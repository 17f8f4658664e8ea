import * as z from 'zod4'
import { ideaStatuses } from '../documents/idea-statuses.ts'
import { daySchema } from '../documents/times.ts'
import type { Text } from '../guide/text.ts'

/**
 * Everything a town has entered, as other programs get it. Nobody is named: ideas come without authors and supporters,
 * checks without those who answered, tasks by unit. docs/export.schema.json is made from this.
 */

const text = z.string()
const count = z.int().min(0)
const score = z.number().min(0).max(100)
// Of an optional key zod says that it may be undefined: what is written has it or has it not.
const inLanguages = z
  .strictObject({ de: text, en: text.optional() })
  .describe('in the languages there are') as z.ZodType as z.ZodType<Text>
const choice = z.strictObject({ id: text, label: inLanguages })
const rows = z.array(z.strictObject({ id: text, label: inLanguages, answer: inLanguages }))

const idea = z.strictObject({
  number: text.describe('2026-48213: random, it tells no order'),
  title: text,
  status: z.enum(ideaStatuses),
  submittedOn: daySchema,
  problem: text.optional(),
  future: text.optional().describe('what is better in 2035'),
  goal: text.optional().describe('id in goals, or "unclear"'),
  sphere: text.optional().describe('id in spheres'),
  role: text.optional().describe('id in roles'),
  field: text.optional().describe('id in fields'),
  reason: text.optional().describe('of the last decision'),
  support: count.describe('how many support it'),
  comments: count,
  reviewedBy: inLanguages.optional().describe('the unit that reviews it'),
  checks: z.array(text).describe('numbers of checks begun from it'),
})

const measured = z.strictObject({
  cases: z.number().optional().describe('a year'),
  minutes: z.number().optional().describe('a case'),
  hours: z.number().optional().describe('of work, a year'),
  days: z.number().optional().describe('from receipt to result'),
  duration: inLanguages.optional(),
  switches: z.number().optional().describe('between paper and computer, as the guide counts the answer'),
  breaks: inLanguages.optional().describe('switches between paper and computer'),
})
const kept = z.strictObject({
  liveOn: daySchema,
  promised: measured.describe('as the check said when the process went live'),
  first: z
    .strictObject({ on: daySchema, measured })
    .optional()
    .describe('as the check said at first, if that was something else'),
  after: z.array(z.strictObject({ months: z.union([z.literal(3), z.literal(12)]), measured: measured.optional() })),
})

const check = z.strictObject({
  number: text,
  title: text.describe('the process'),
  unit: text.optional(),
  field: text.optional().describe('id in fields'),
  completedOn: daySchema,
  outcome: choice,
  provisional: z.boolean().describe('answers are missing that could change the outcome'),
  benefit: score.optional().describe('0 to 100, with one decimal'),
  feasibility: score.optional().describe('0 to 100, with one decimal'),
  level: z.strictObject({ value: z.number(), label: inLanguages }).optional().describe('Reifegrad, a self-assessment'),
  fileRef: text.optional().describe('Aktenzeichen'),
  idea: text.optional().describe('number of the idea it was begun from'),
  kept: kept.optional().describe('its process is live: what the check said, and what was measured later'),
})

const result = z.strictObject({ guide: text, title: text, unit: text.optional(), rows })

const task = z.strictObject({
  number: text,
  title: text,
  unit: inLanguages.describe('who is responsible (Federführung)'),
  involved: z.array(inLanguages),
  dueOn: daySchema,
  status: z.enum(['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']),
  blockedBecause: text.optional(),
  priority: z.enum(['hoch', 'mittel', 'niedrig']),
  goal: text.optional(),
  financing: text.optional(),
  costs: z
    .array(z.strictObject({ year: count, min: count, max: count }))
    .optional()
    .describe('by budget year, in whole euros, from and to'),
  account: text.optional().describe('Produktkonto'),
  indicator: text.optional(),
  field: text.optional().describe('id in fields'),
  recurs: z.enum(['year', 'quarter']).optional(),
  after: z.array(text).describe('numbers of tasks that must be done first'),
  createdOn: daySchema,
  endedOn: daySchema.optional(),
  reason: text.optional().describe('why it was dropped'),
  rev: count.describe('counts its changes'),
})

export const townSchema = z
  .strictObject({
    format: z.literal('trittstein-export'),
    version: z.literal(1).describe('goes up where something here changes its meaning or goes away'),
    organisation: text,
    day: daySchema.describe('the local day it was made on'),
    ideas: z.array(idea).describe('those that went on in another are left out'),
    checks: z.array(check),
    results: z.array(result).describe('what other guides brought'),
    tasks: z.array(task),
    indicators: z
      .array(
        z.strictObject({
          goal: text.describe('id in goals'),
          indicator: inLanguages,
          unit: text.optional(),
          values: z.array(z.strictObject({ period: text.describe('2026-Q3, or 2026'), value: z.number().optional() })),
        }),
      )
      .describe('what goals are measured by; a value that is absent was not known'),
    goals: z.array(choice),
    fields: z.array(choice).describe('fields of action (Handlungsfelder)'),
    spheres: z.array(choice),
    roles: z.array(choice),
  })
  .describe('What a municipality has entered into Trittstein. Nobody is named.')

export type TownExport = z.infer<typeof townSchema>
export type IdeaRecord = z.infer<typeof idea>
export type CheckRecord = z.infer<typeof check>
export type ResultRecord = z.infer<typeof result>
export type TaskRecord = z.infer<typeof task>
export type IndicatorRecord = TownExport['indicators'][number]
/** The lists whose ids ideas, checks and tasks hold. */
export type Choices = Pick<TownExport, 'goals' | 'fields' | 'spheres' | 'roles'>
