import * as z from 'zod4'
import { text } from '../text.ts'

/** What a number is counted in, as YAML says it. */
export const unitFields = {
  unit: text(30).optional(),
  /** Further words for the unit, and other units that are converted into it. */
  also: z
    .array(
      z.strictObject({
        words: z.array(z.string().trim().min(1).max(40)).min(1),
        times: z.number().min(0.000001).default(1),
        dividedBy: z.number().min(0.000001).default(1),
        /** Several of these make one amount, from large to small: "1 Stunde 15 Minuten". */
        adds: z.boolean().optional(),
      }),
    )
    .optional(),
}
