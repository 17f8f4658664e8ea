import type { Assessment } from '../documents/assessment.ts'
import type { AuditEntry } from '../documents/audit.ts'
import type { Comment } from '../documents/comment.ts'
import type { Idea } from '../documents/idea.ts'
import type { OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { ReminderMemory } from '../documents/reminder.ts'
import type { Session } from '../documents/session.ts'
import type { Task } from '../documents/task.ts'
import type { Unit } from '../documents/unit.ts'

/** Everything that is kept of somebody and leads to them. What they did without a name does not, and is not here. */
export interface Holdings {
  person: Person
  /** Units they lead or are the deputy of, and roles they hold. */
  places: Unit[]
  drafts: Session[]
  /** Under their name. */
  ideas: Idea[]
  /** Ideas they support or follow, or want to hear nothing more of. */
  supported: Idea[]
  comments: Comment[]
  checks: Assessment[]
  tasks: Task[]
  /** Changes they made, or that were made about them. */
  audit: AuditEntry[]
  reminders?: ReminderMemory
  /** Messages that wait for them. */
  messages: OutboxRecord[]
}

/** A kind of what is kept: each has its reason and its time. */
export type Kept = (typeof keptKinds)[number]

export const keptKinds = [
  'person',
  'roles',
  'reminders',
  'drafts',
  'ideas',
  'support',
  'comments',
  'checks',
  'tasks',
  'audit',
] as const

/** How much of each kind is kept of somebody. */
export function countKept(held: Holdings): Record<Kept, number> {
  const { person, places, reminders, messages } = held
  const roles = [person.coordinator, person.unit, person.substitute].filter(each => each !== undefined)
  return {
    person: 1,
    roles: places.length + roles.length,
    reminders:
      (person.reminders ? 1 : 0) + (reminders?.later.length ?? 0) + (reminders?.sparks ? 1 : 0) + messages.length,
    drafts: held.drafts.length,
    ideas: held.ideas.length,
    support: held.supported.length,
    comments: held.comments.length,
    checks: held.checks.length,
    tasks: held.tasks.length,
    audit: held.audit.length,
  }
}

/**
 * Whether an idea is its author's alone, so that it goes with them: nobody supports, follows or said anything about it,
 * nothing came of it, and nobody works on it.
 * @param comments what was said about it
 */
export function isTheirsAlone(idea: Idea, comments: Comment[], tasks: number): boolean {
  const { supporters = [], followers = [], unnamedSupport = 0, merged = [], mergedInto, checks = [], status } = idea
  const isAtRest =
    status === 'neu' || status === 'gesichtet' || status === 'geparkt' || status === 'nicht-weiterverfolgt'
  const others = supporters.length + followers.length + unnamedSupport + merged.length + checks.length + tasks
  return isAtRest && others === 0 && mergedInto === undefined && comments.every(({ author }) => author === idea.author)
}
