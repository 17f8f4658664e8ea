import type { AuditEntry } from '../documents/audit.ts'
import type { Idea } from '../documents/idea.ts'

/** Who made an entry, on which local day, and under which id. */
export type Made = Pick<AuditEntry, 'id' | 'on' | 'by'>

/** What coordinators do with ideas. */
type Coordinated =
  | 'idea-status'
  | 'idea-undone'
  | 'idea-question'
  | 'idea-sorted'
  | 'idea-assigned'
  | 'idea-merged'
  | 'idea-unmerged'
  | 'idea-removed'
  | 'comment-removed'
  | 'text-removed'
  | 'removal-undone'
  | 'idea-review-asked'
  | 'sheet-typed'

/** What coordinators do with people, units, tasks, channels and guides. */
type Arranged =
  | 'appointed'
  | 'dismissed'
  | 'set-up'
  | 'set-up-undone'
  | 'units-imported'
  | 'unit-created'
  | 'unit-code'
  | 'unit-holder'
  | 'unit-saved'
  | 'unit-deleted'
  | 'tasks-created'
  | 'budget-cut'
  | 'channel-bound'
  | 'channel-unbound'
  | 'person-erased'
  | 'guide-published'
  | 'guide-taken-back'
  | 'guide-restored'
  | 'agreed'
  | 'agreement-dropped'
  | 'agenda-text'
  | 'agenda-published'
  | 'agenda-taken-back'
  | 'resolution'
  | 'resolution-undone'
  | 'exported'
  | 'campaign-started'
  | 'campaign-ended'
  | 'campaign-prolonged'
  | 'workshop-removed'

/** An entry of the audit log about anything but an idea. */
export function audited(made: Made, what: Arranged, about: string, detail?: string): AuditEntry {
  return entry(made, what, about, detail)
}

/**
 * An entry of the audit log about an idea. What authors do with their own has none: the log is for what coordinators answer for,
 * and without a name person and day would lead to them.
 * @param detail a status, a reason, the number of another idea; never what an author wrote
 */
export function auditedIdea(
  made: Made,
  { what, detail }: { what: Coordinated; detail?: string },
  idea: Pick<Idea, 'id'>,
): AuditEntry {
  return entry(made, what, idea.id, detail)
}

function entry({ id, on, by }: Made, what: string, about: string, detail: string | undefined): AuditEntry {
  return { id, on, by, what, about, ...(detail ? { detail } : {}) }
}
