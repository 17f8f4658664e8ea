import * as z from 'zod4'
import { countSchema } from './counts.ts'
import { daySchema } from './times.ts'

/**
 * A call for ideas about one theme, for some time. It names nobody: neither who set it, nor who takes part. `id` is the
 * number people see, e.g. K-2026-48213.
 */
export interface Campaign {
  id: string
  title: string
  /** What it is about, in a few sentences. */
  about?: string
  /** Id of the guide whose questions are asked: one that produces ideas. */
  guide: string
  /** The first and the last local day. */
  from: string
  to: string
  /** Ids of the units that hear of it, with those below them; empty: all. Everybody may take part. */
  units: string[]
  /** Id of the bound channel in which it stands. */
  channel?: string
  /** draft: coordinators only. started: it runs from `from` on. over: nobody can take part any more. */
  state: 'draft' | 'started' | 'over'
  /** Local days on which it was announced and reminded of, and on which its end was told: each happens once. */
  announcedOn?: string
  remindedOn?: string
  reportedOn?: string
  /** The coordination looked again at what has become of it. */
  reviewedOn?: string
  /**
   * It was announced to so many that an idea without a name leads to none of them. Otherwise such ideas do not carry it.
   */
  isWide?: true
  createdOn: string
  rev: number
}

export const campaignSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  about: z.string().optional(),
  guide: z.string(),
  from: daySchema,
  to: daySchema,
  units: z.array(z.string()),
  channel: z.string().optional(),
  state: z.enum(['draft', 'started', 'over']),
  announcedOn: daySchema.optional(),
  remindedOn: daySchema.optional(),
  reportedOn: daySchema.optional(),
  reviewedOn: daySchema.optional(),
  isWide: z.literal(true).optional(),
  createdOn: daySchema,
  rev: countSchema,
})
