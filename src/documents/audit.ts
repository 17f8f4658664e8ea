import * as z from 'zod4'
import { daySchema } from './times.ts'

/** Who changed what, for coordinators. Never anything that could lead to the author of an idea without a name. */
export interface AuditEntry {
  id: string
  /** The day is enough to answer for it: a time would tell when somebody works. */
  on: string
  /** Person id; empty once it was erased who it was. */
  by: string
  /** "idea-status", "idea-merged", "appointed", "unit-holder" … */
  what: string
  /** The number or id of what was changed; empty if that was a person who was erased. Older entries name people. */
  about: string
  /** A status, a reason: short. */
  detail?: string
}

export const auditSchema = z.strictObject({
  id: z.string(),
  on: daySchema,
  by: z.string(),
  what: z.string(),
  about: z.string(),
  detail: z.string().optional(),
})
