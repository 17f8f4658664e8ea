import { z } from 'zod/v4'
import { instantSchema } from './times.ts'

/** Who changed what, for coordinators. Never anything that could lead to the author of an idea without a name. */
export interface AuditEntry {
  id: string
  at: string
  /** Person id. */
  by: string
  /** "idea-status", "idea-merged", "appointed", "unit-holder" … */
  what: string
  /** The number or id of what was changed. */
  about: string
  /** A status, a reason: short. */
  detail?: string
}

export const auditSchema = z.strictObject({
  id: z.string(),
  at: instantSchema,
  by: z.string(),
  what: z.string(),
  about: z.string(),
  detail: z.string().optional(),
})
