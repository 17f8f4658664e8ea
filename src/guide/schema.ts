import * as z from 'zod4'
import { needed } from './needed.ts'
import { dateFields } from './questions/date.ts'
import { numberFields } from './questions/number.ts'
import { choicesFields, countFields, optionFields } from './questions/options.ts'
import { ratingFields } from './questions/rating.ts'
import { textFields } from './questions/text.ts'
import { yesNoFields } from './questions/yes-no.ts'
import { scoringKeys } from './scoring/parse.ts'
import { text } from './text.ts'

/** The YAML form of a guide: what authors write. `parse.ts` reads it, `check.ts` checks it, `compile.ts` turns it into a Guide. */

/** On the start card, in the list of guides only, or only where it is asked for by its words. */
const offers = ['start', 'more', 'none'] as const
/** A draft is there for coordinators only until they publish it; German is what authors write. */
const statuses = ['entwurf', 'draft'] as const
/** Everybody, those who lead a unit, or coordinators; each of the latter two includes who comes after. */
const audiences = ['everybody', 'leads', 'coordination'] as const

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
  /** Never asked: rules/hidden.yaml of the municipality says so. */
  hidden: z.literal(true).optional(),
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
  choices: z.strictObject({ kind: z.literal('choices'), ...common, ...optionFields, ...choicesFields }),
  number: z.strictObject({ kind: z.literal('number'), ...common, ...numberFields }),
  date: z.strictObject({ kind: z.literal('date'), ...common, ...dateFields }),
  'yes-no': z.strictObject({ kind: z.literal('yes-no'), ...common, ...yesNoFields }),
  rating: z.strictObject({ kind: z.literal('rating'), ...common, ...ratingFields }),
  person: z.strictObject({ kind: z.literal('person'), ...common }),
  unit: z.strictObject({ kind: z.literal('unit'), ...common }),
  note: z.strictObject({ kind: z.literal('note'), ...common }),
}

export const phaseForm = z.strictObject({ id, title: text(60), optional: z.boolean().default(false) })

/** Which questions say what a process takes: it is asked again once the process is live. `days`, `times`: what an option stands for. */
const measuredForm = z.strictObject({
  cases: id.optional(),
  minutes: id.optional(),
  duration: z.strictObject({ question: id, days: z.record(z.string(), z.number().min(0).max(3_650)) }).optional(),
  breaks: z
    .union([id, z.strictObject({ question: id, times: z.record(z.string(), z.number().min(0).max(1_000)) })])
    .optional(),
})

/** Two ways to keep what was answered; those that keep nothing are words: `result`, `nothing`. */
export const producesForms = {
  idea: z.strictObject({ idea: z.strictObject({ title: z.string(), naming: z.string() }) }),
  assessment: z.strictObject({
    assessment: z.strictObject({ title: z.string(), unit: z.string().optional(), measured: measuredForm.optional() }),
  }),
}

/**
 * Another guide that is offered with the result: always, after some outcomes only, or under a condition. `answers` says which answer of this
 * guide answers which question of that one.
 */
const nextForm = z.strictObject({
  guide: id,
  after: z.array(z.string()).min(1).optional(),
  /** Read by check-condition.ts. */
  when: z.unknown().optional(),
  answers: z.record(id, z.string()).default({}),
})

/** The whole file. What is unknown here is parsed one by one, so that one fault does not hide the others. */
export const headForm = z.strictObject({
  id,
  version: z.int().min(1),
  /** Unless told, what the file says is in force as soon as it is read. */
  status: z.enum(statuses).optional(),
  languages: z.array(z.enum(['de', 'en'])).min(1),
  title: text(80),
  purpose: text(400),
  minutes: z.int().min(1).max(240),
  shortWay: text(300).optional(),
  /** Where it is offered; the list of guides unless told. */
  offer: z.enum(offers).default('more'),
  /** What people type to begin it, besides its title. */
  also: z.array(z.string().trim().min(3).max(60)).default([]),
  /** What comes out of it, in one word; "Ergebnis" unless told. */
  noun: text(30).optional(),
  /** Who may begin it; everybody unless told. */
  for: z.enum(audiences).default('everybody'),
  /** It is printed as a numbered form for citizens, too; read by check-sheet.ts. */
  sheet: z.boolean().default(false),
  /** Everybody in a chat can answer it at the same time, without names; read by check-workshop.ts. */
  workshop: z.boolean().default(false),
  /** Where the way goes on afterwards; read by check-next.ts. */
  next: z.array(nextForm).optional(),
  produces: needed,
  phases: z.array(z.unknown()).min(1),
  situations: z.array(z.strictObject({ id, when: needed })).optional(),
  questions: z.array(z.unknown()).min(1),
  ...Object.fromEntries(scoringKeys.map(key => [key, z.unknown().optional()])),
})

export type QuestionForm = z.output<(typeof questionForms)[keyof typeof questionForms]>
export type PhaseForm = z.output<typeof phaseForm>
/** Shown and forgotten, or not even shown. */
export const keepsNothing = ['result', 'nothing'] as const

export type ProducesForm = z.output<(typeof producesForms)[keyof typeof producesForms]> | (typeof keepsNothing)[number]
export type HeadForm = z.output<typeof headForm>
