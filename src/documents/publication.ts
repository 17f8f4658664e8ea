import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema } from './times.ts'

/** Who did something, on which local day. `by` is a person id; empty once it was erased who it was. */
export interface Deed {
  on: string
  by: string
}

/** What coordinators published of a guide whose file is a draft. The file itself is never written. */
export interface Publication {
  /** Id of the guide. */
  id: string
  /** In the order they came into force: the last one that was not set aside counts. */
  contents: PublishedContent[]
  /** Nobody but coordinators has the guide until it is published again. */
  takenBack?: Deed
}

export interface PublishedContent extends Deed {
  /** Of the file as it was. Its text stands in `guides` under it. */
  hash: string
  /** The version it calls itself. */
  version: number
  /** The content before was restored instead of it. */
  setAside?: Deed
}

const deedSchema = z.strictObject({ on: daySchema, by: z.string() })

export const publicationSchema = z.strictObject({
  id: z.string(),
  contents: z.array(
    z.strictObject({
      hash: z.string(),
      version: countSchema,
      on: daySchema,
      by: z.string(),
      setAside: deedSchema.optional(),
    }),
  ),
  takenBack: deedSchema.optional(),
})
