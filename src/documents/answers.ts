import * as z from 'zod4'

/** The value of an answer; which shape belongs to which kind of question is the kind's business. */
export type Value = string | number | boolean | string[]

export type Answer = { is: 'answered'; value: Value } | { is: 'unknown' } | { is: 'skipped' }

export type Answers = Record<string, Answer>

export const answersSchema = z.record(
  z.string(),
  z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('answered'),
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
    }),
    z.strictObject({ is: z.literal('unknown') }),
    z.strictObject({ is: z.literal('skipped') }),
  ]),
)
