import * as z from 'zod4'

/** A guide at one moment: its id and the hash of its content. The compiled guide is kept in `guides` under the hash. */
export interface GuideRef {
  id: string
  hash: string
}

/** The source of a guide, kept while a session or an idea refers to it. `id` is the hash. */
export interface StoredGuide {
  id: string
  guideId: string
  /** The YAML text, exactly as hashed. */
  source: string
}

export const guideRefSchema = z.strictObject({ id: z.string(), hash: z.string() })

export const guideSchema = z.strictObject({ id: z.string(), guideId: z.string(), source: z.string() })
