import * as z from 'zod4'
import { type Answers, answersSchema } from './answers.ts'
import { type GuideRef, guideRefSchema } from './guide.ts'
import { type Measures, measuresSchema } from './inquiry.ts'
import { daySchema, instantSchema } from './times.ts'

/** What a check said its process takes, on the local day it was handed in. `guide`: whose options `measures` holds. */
export interface CheckPromise {
  on: string
  guide: GuideRef
  measures: Measures
}

/**
 * A finished check of a process. `id` is the number people see, e.g. P-2026-48213. What it finds (scores, outcome,
 * tasks) is not stored: it follows from the guide, the answers and the day.
 */
export interface Assessment {
  id: string
  guide: GuideRef
  answers: Answers
  /** The process: "Hund anmelden". */
  title: string
  /** The department that runs it, by its name when it was answered. */
  unit?: string
  /** Id of that unit: its name may change. Absent in checks that named it in free text. */
  unitId?: string
  /** Person ids of everybody who answered, the first first. */
  by: string[]
  completedOn: string
  /** Exact time, for the order of one's own. */
  completedAt: string
  /** Aktenzeichen, once somebody gave it. */
  fileRef?: string
  /** Number of the idea it was begun from. */
  idea?: string
  /** The field of action (Handlungsfeld) it was put into; without one that of its department counts. */
  field?: string
  /** Whoever may start its steps was told of this result, once: whom, and on which local day. Not who did it. */
  referred?: { to: 'lead' | 'coordination'; on: string }
  /**
   * What it promised: frozen when it was handed in, and again by each correction that says otherwise. The last counts, the first
   * stays. While the process is live nothing is added. Absent: there is nothing to measure.
   */
  promised?: CheckPromise[]
  /** Its process is live since a local day. */
  live?: { on: string }
  /** Phases that others answered: for which unit or role, if for one. */
  parts?: { phase: string; unit?: string }[]
  /** What it was before it was judged by another version of the guide. */
  earlier?: { guide: GuideRef; answers: Answers; completedOn: string }
}

export const assessmentSchema = z.strictObject({
  id: z.string(),
  guide: guideRefSchema,
  answers: answersSchema,
  title: z.string(),
  unit: z.string().optional(),
  unitId: z.string().optional(),
  by: z.array(z.string()),
  completedOn: daySchema,
  completedAt: instantSchema,
  fileRef: z.string().optional(),
  idea: z.string().optional(),
  field: z.string().optional(),
  referred: z.strictObject({ to: z.enum(['lead', 'coordination']), on: daySchema }).optional(),
  promised: z.array(z.strictObject({ on: daySchema, guide: guideRefSchema, measures: measuresSchema })).optional(),
  live: z.strictObject({ on: daySchema }).optional(),
  parts: z.array(z.strictObject({ phase: z.string(), unit: z.string().optional() })).optional(),
  earlier: z.strictObject({ guide: guideRefSchema, answers: answersSchema, completedOn: daySchema }).optional(),
})
