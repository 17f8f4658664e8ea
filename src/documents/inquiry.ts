import * as z from 'zod4'
import { daySchema, yearSchema } from './times.ts'

/**
 * What a process takes, as a check or a later measurement says it; never of single people. What is absent is not known.
 * `duration` and `breaks` are options of the guide the check was judged by.
 */
export interface Measures {
  /** A year. */
  cases?: number
  minutes?: number
  duration?: string
  breaks?: string
}

/**
 * Something the bot asks a unit or role by itself, once for each occasion, with the answer once there is one. `id` says what and
 * when: "effect:P-2026-48213:3", "indicator:service:2026-Q3", "budget:2027:bauamt". Nobody is named in it.
 */
export interface Inquiry {
  id: string
  about: InquiryAbout
  /** Id of the unit or role that is asked; absent: the coordination. */
  unit?: string
  askedOn: string
  /** Local days: when it is asked again, and when the coordination hears that there is no answer. */
  remindOn: string
  passOn: string
  stage: 'asked' | 'reminded' | 'passed'
  answer?: InquiryAnswer
}

export type InquiryAbout =
  /** So many months after a checked process went live: what does it take now? */
  | { is: 'effect'; check: string; after: 3 | 12 }
  /** What an indicator of a goal is in a quarter (2026-Q3) or a year (2026). */
  | { is: 'indicator'; goal: string; period: string }
  /** What a unit needs for the budget of a year. */
  | { is: 'budget'; year: number }

export type InquiryAnswer = { on: string } & (
  | { is: 'effect'; measures: Measures }
  /** Without a value: not known. */
  | { is: 'indicator'; value?: number }
  /** Numbers of tasks whose costs were confirmed, and of those that are not registered. */
  | { is: 'budget'; confirmed: string[]; dropped: string[] }
)

export const measuresSchema = z.strictObject({
  cases: z.number().optional(),
  minutes: z.number().optional(),
  duration: z.string().optional(),
  breaks: z.string().optional(),
})

const after = z.union([z.literal(3), z.literal(12)])

export const inquirySchema = z.strictObject({
  id: z.string(),
  about: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('effect'), check: z.string(), after }),
    z.strictObject({ is: z.literal('indicator'), goal: z.string(), period: z.string() }),
    z.strictObject({ is: z.literal('budget'), year: yearSchema }),
  ]),
  unit: z.string().optional(),
  askedOn: daySchema,
  remindOn: daySchema,
  passOn: daySchema,
  stage: z.enum(['asked', 'reminded', 'passed']),
  answer: z
    .discriminatedUnion('is', [
      z.strictObject({ on: daySchema, is: z.literal('effect'), measures: measuresSchema }),
      z.strictObject({ on: daySchema, is: z.literal('indicator'), value: z.number().optional() }),
      z.strictObject({
        on: daySchema,
        is: z.literal('budget'),
        confirmed: z.array(z.string()),
        dropped: z.array(z.string()),
      }),
    ])
    .optional(),
})
