import type { Assessment } from './assessment.ts'
import type { AuditEntry } from './audit.ts'
import type { ShownCard } from './card.ts'
import type { Channel, Post } from './channel.ts'
import type { Comment } from './comment.ts'
import type { StoredGuide } from './guide.ts'
import type { Idea } from './idea.ts'
import type { OutboxRecord } from './outbox.ts'
import type { Person } from './person.ts'
import type { ReminderMemory } from './reminder.ts'
import type { Session } from './session.ts'
import type { Setup } from './setup.ts'
import type { Task } from './task.ts'
import type { Unit } from './unit.ts'

/**
 * What is stored: one type per collection. These are the shapes on disk, so a change here needs a migration
 * (store/migrations.ts). Times are ISO instants in UTC unless a name ends in `On` (a local day, YYYY-MM-DD).
 */
export interface Documents {
  people: Person
  sessions: Session
  ideas: Idea
  assessments: Assessment
  cards: ShownCard
  guides: StoredGuide
  units: Unit
  tasks: Task
  reminders: ReminderMemory
  outbox: OutboxRecord
  setup: Setup
  comments: Comment
  channels: Channel
  posts: Post
  audit: AuditEntry
}

export type Collection = keyof Documents
