import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { type GuideRef, guideRefSchema } from './guide.ts'
import { daySchema } from './times.ts'

/** The one document about printed forms. */
export const sheetsId = 'sheets'

/** Forms for citizens that were printed, the first run first. Nobody is named: neither who filled one in, nor who typed it in. */
export interface Sheets {
  id: typeof sheetsId
  runs: SheetRun[]
}

/** Forms printed together. Their numbers go on from the run before. */
export interface SheetRun {
  guide: GuideRef
  from: number
  to: number
  on: string
  /** What is typed in: the number of the form, and of the idea it became. */
  typed: { sheet: number; idea: string }[]
}

export const sheetsSchema = z.strictObject({
  id: z.literal(sheetsId),
  runs: z.array(
    z.strictObject({
      guide: guideRefSchema,
      from: countSchema,
      to: countSchema,
      on: daySchema,
      typed: z.array(z.strictObject({ sheet: countSchema, idea: z.string() })),
    }),
  ),
})
