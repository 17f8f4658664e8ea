import type { Calendar } from '../calendar/calendar.ts'
import type { Language } from '../documents/language.ts'
import type { About, OutboxRecord } from '../documents/outbox.ts'
import type { Person } from '../documents/person.ts'
import type { IdeaRules } from '../idea/rules.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Logger } from '../ports/logger.ts'
import type { Message, Messenger } from '../ports/messenger.ts'
import type { Metrics } from '../ports/metrics.ts'
import type { Roster } from '../ports/roster.ts'
import type { Store } from '../ports/store/store.ts'
import type { RetentionRules } from '../privacy/rules.ts'
import type { ReminderRules } from '../reminder/rules.ts'
import type { View } from '../view/views.ts'
import type { ClockWatch } from './watch.ts'

/**
 * Says what records tell a person, from what is so now. Undefined: nothing is left to say. `list`: what is remembered of
 * the message, so that an answer to it is understood.
 */
export type Compose = (
  person: Person,
  records: OutboxRecord[],
  now: string,
) => Promise<{ view: View; language: Language; list?: string } | undefined>

/** The same for one record of a channel. */
export type ComposeForChannel = (about: About, now: string) => ReturnType<Compose>

/** Content that an author may change at any time. */
export interface WatchedFiles {
  /** Reads it again if it changed. Never rejects. */
  refresh(): Promise<void>
  /** What is wrong with it since it was last good. */
  problems(language?: Language): string[]
}

export interface OutboxDeps {
  store: Store
  messenger: Messenger
  compose: Compose
  composeForChannel: ComposeForChannel
  /** Lets decisions count that can no longer be taken back, and leaves what is to be told of them. @param now instant */
  settleDecisions(now: string): Promise<void>
  /** Leaves what is to be told of campaigns. @param now instant */
  keepCampaigns(now: string): Promise<void>
  /** Leaves what is to be told of what units were asked about ideas. @param now instant */
  keepReviews(now: string): Promise<void>
  /** Takes workshops on whose time is over, and leaves what is to be told of them. @param now instant */
  keepWorkshops(now: string): Promise<void>
  /** Compares a few ideas, checks and tasks, and once a week tells of two that are alike. @param now instant */
  lookForSynergies(now: string): Promise<void>
  /** Leaves a question to think about for those who want it and whose fortnight is over. @param now instant */
  leaveSparks(now: string): Promise<void>
  /** Leaves word for coordinators of what was changed since it was agreed to. @param now instant */
  tellOfChanges(now: string): Promise<void>
  /** Asks units and roles what is due to be asked; false: it is not the time of day for it yet. @param now instant */
  askUnits(now: string): Promise<boolean>
  render(view: View, language: Language): Message
  files: WatchedFiles[]
  rules: { current(): ReminderRules }
  ideaRules: { current(): IdeaRules }
  retention: { current(): RetentionRules }
  roster: Pick<Roster, 'find'>
  defaultLanguage: Language
  /** Only coordinators are written to, until the bot is released. */
  isRestricted(): boolean
  /** Person ids of coordinators named in the configuration. */
  coordinators: string[]
  /** Working days, with the days off of the rules in force. */
  calendar(): Calendar
  timeZone: string
  clock: Clock
  watch: ClockWatch
  ids: Ids
  logger: Logger
  metrics: Metrics
  /** Resolves after so many milliseconds; for pacing. */
  wait(duration: number): Promise<void>
}
