import type * as z from 'zod4'
import { type AgendaText, agendaTextSchema, type PublishedAgenda, publishedAgendaSchema } from './agenda.ts'
import { type Agreement, agreementSchema } from './agreement.ts'
import { type Assessment, assessmentSchema } from './assessment.ts'
import { type AuditEntry, auditSchema } from './audit.ts'
import { type Campaign, campaignSchema } from './campaign.ts'
import { cardSchema, type ShownCard } from './card.ts'
import { type Channel, channelSchema, type Post, postSchema } from './channel.ts'
import { type Comment, commentSchema } from './comment.ts'
import { guideSchema, type StoredGuide } from './guide.ts'
import { type Idea, ideaSchema } from './idea.ts'
import { type Inquiry, inquirySchema } from './inquiry.ts'
import { type KnownList, listSchema } from './list.ts'
import { type Motion, motionSchema } from './motion.ts'
import { type OutboxRecord, outboxSchema } from './outbox.ts'
import { type Person, personSchema } from './person.ts'
import { type Publication, publicationSchema } from './publication.ts'
import { type ReminderMemory, reminderSchema } from './reminder.ts'
import { type Review, reviewSchema } from './review.ts'
import { type Session, sessionSchema } from './session.ts'
import { type Settings, settingsSchema } from './settings.ts'
import { type Setup, setupSchema } from './setup.ts'
import { type Sheets, sheetsSchema } from './sheet.ts'
import { type Synergy, synergySchema } from './synergy.ts'
import { type Task, taskSchema } from './task.ts'
import { type Unit, unitSchema } from './unit.ts'
import { type Usage, usageSchema } from './usage.ts'
import { type Withheld, withheldSchema } from './withheld.ts'
import { type Workshop, workshopSchema } from './workshop.ts'

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
  settings: Settings
  comments: Comment
  channels: Channel
  posts: Post
  audit: AuditEntry
  lists: KnownList
  withheld: Withheld
  publications: Publication
  usage: Usage
  agreements: Agreement
  agendaTexts: AgendaText
  agendas: PublishedAgenda
  inquiries: Inquiry
  motions: Motion
  campaigns: Campaign
  sheets: Sheets
  reviews: Review
  synergies: Synergy
  workshops: Workshop
}

export type Collection = keyof Documents

/**
 * What a document of each collection must look like: for whatever was written by hand. Types and schemas are held to
 * agree, in both directions, by `agreeing`.
 */
export const documentSchemas = agreeing({
  people: personSchema,
  sessions: sessionSchema,
  ideas: ideaSchema,
  assessments: assessmentSchema,
  cards: cardSchema,
  guides: guideSchema,
  units: unitSchema,
  tasks: taskSchema,
  reminders: reminderSchema,
  outbox: outboxSchema,
  setup: setupSchema,
  settings: settingsSchema,
  comments: commentSchema,
  channels: channelSchema,
  posts: postSchema,
  audit: auditSchema,
  lists: listSchema,
  withheld: withheldSchema,
  publications: publicationSchema,
  usage: usageSchema,
  agreements: agreementSchema,
  agendaTexts: agendaTextSchema,
  agendas: publishedAgendaSchema,
  inquiries: inquirySchema,
  motions: motionSchema,
  campaigns: campaignSchema,
  sheets: sheetsSchema,
  reviews: reviewSchema,
  synergies: synergySchema,
  workshops: workshopSchema,
})

type Schemas = { [C in Collection]: z.ZodType<Loose<Documents[C]>> }

/** Does not compile if a schema allows what its type does not (`Schemas`), refuses what it allows, or leaves a key out. */
function agreeing<S extends Schemas>(
  schemas: S & {
    [C in Collection]: Loose<Documents[C]> extends z.infer<S[C]> ? Alike<z.infer<S[C]>, Documents[C]> : never
  },
): Schemas {
  return schemas
}

type Alike<A, B> = Full<A> extends Full<B> ? unknown : never

/** zod cannot tell a key that is absent from one that is undefined; JSON knows only the first. */
type Loose<T> = T extends object
  ? {
      [K in keyof T]: string extends K ? Loose<T[K]> : object extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]>
    }
  : T

/** With every key that there can be. */
type Full<T> = T extends object ? { [K in keyof T]-?: Full<Exclude<T[K], undefined>> } : T
