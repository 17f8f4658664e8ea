import type { Calendar } from '../calendar/calendar.ts'
import type { Language, OutboxRecord, Person } from '../documents.ts'
import type { Clock, Ids, Logger, Message, Messenger, Metrics, Store } from '../ports.ts'
import type { ReminderRules } from '../reminder/rules.ts'
import type { View } from '../view/views.ts'

/** Says what records tell a person, from what is so now. Undefined: nothing is left to say. */
export type Compose = (
  person: Person,
  records: OutboxRecord[],
  now: string,
) => Promise<{ view: View; language: Language } | undefined>

/** The rules of reminders, from a file that an author may change at any time. */
export interface RulesSource {
  current(): ReminderRules
  /** Reads the file again if it changed. Never rejects. */
  refresh(): Promise<void>
  /** What is wrong with it since it was last good. */
  problems(): string[]
}

export interface OutboxDeps {
  store: Store
  messenger: Messenger
  compose: Compose
  render(view: View, language: Language): Message
  rules: RulesSource
  /** Working days, with the days off of the rules in force. */
  calendar(): Calendar
  timeZone: string
  clock: Clock
  ids: Ids
  logger: Logger
  metrics: Metrics
  /** Resolves after so many milliseconds; for pacing. */
  wait(duration: number): Promise<void>
}
