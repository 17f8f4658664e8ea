import type { Example } from '../assessment/example.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { ShownCard } from '../documents/card.ts'
import type { Language } from '../documents/language.ts'
import type { Scheme, TownSettings } from '../documents/settings.ts'
import type { Neighbours } from '../export/neighbours.ts'
import type { Glossary } from '../guide/glossary.ts'
import type { Guides } from '../guide/guide.ts'
import type { Lists } from '../guide/lists.ts'
import type { Finding } from '../health/finding.ts'
import type { IdeaRules } from '../idea/rules.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Logger } from '../ports/logger.ts'
import type { Roster } from '../ports/roster.ts'
import type { Store } from '../ports/store/store.ts'
import type { Watch } from '../ports/watch.ts'
import type { RetentionRules } from '../privacy/rules.ts'
import type { ReminderRules } from '../reminder/rules.ts'
import type { SparkRules } from '../spark/rules.ts'
import type { Budget } from '../task/budget.ts'
import type { RoadmapTemplate } from '../task/template.ts'
import type { TurnEvent } from './event.ts'
import type { Exports } from './exports.ts'
import type { Passcodes } from './passcodes.ts'
import type { Recent } from './recent.ts'
import type { Reply } from './reply.ts'

/** Whose language somebody new is met in. */
export type FirstLanguage = 'client' | 'default'

/** What every turn needs to know about this installation. */
export interface Setting {
  defaultLanguage: Language
  firstLanguage: FirstLanguage
  timeZone: string
  organisation: string
  /** The Land, e.g. DE-NW. */
  region: string
  /** Whose holidays count: the Land, or municipalities of it with more of them; see calendar/places.ts. */
  place: string
  privacyContact: string
  /** See config.ts: what the notice on data protection names besides, if it was set. */
  dpoContact?: string
  legalBasis?: string
  privacyUrl?: string
  /** Where one's own data can be downloaded from; absent: nowhere. */
  publicUrl?: string
  /** Whether files are offered in the chat, too. */
  filesInTeams: boolean
  /** Whom staff ask about the bot; absent: the coordination, without a name. */
  helpContact?: string
  /** Whether an idea counts for the suggestion scheme; absent: nothing is said about it. */
  scheme?: Scheme
  /** Only coordinators may use the bot, until they release it. */
  restricted?: true
  /** What the configuration sets itself and does not only leave as usual. */
  configured: ConfiguredBy[]
  /** Entra object ids of coordinators named in the configuration, in lower case. */
  coordinators: string[]
}

/** What of the set-up can also be set by the configuration. */
export type ConfiguredBy = 'organisation' | 'privacyContact' | 'dpoContact' | 'region'

/** What was set up in chat, as it is in force now. */
export interface TownSettingsInForce extends RulesInForce<TownSettings> {
  /** What holds without it. */
  configured: Setting
  /** The promise of the file of rules. */
  promise(): IdeaRules['promise']
  /** The closing day of the file of rules, MM-DD. */
  registration(): string
  /** Looks at what is stored: after it was changed. */
  refresh(): Promise<void>
}

/** Rules from a file, as they are in force now. */
export interface RulesInForce<Rules> {
  current(): Rules
}

export interface TurnDeps {
  store: Store
  guides: Guides
  glossary: Glossary
  roadmaps: RoadmapTemplate[]
  /** Worked checks to compare with. */
  examples: RulesInForce<Example[]>
  rules: RulesInForce<ReminderRules>
  ideaRules: RulesInForce<IdeaRules>
  /** When departments register what they need. */
  budget: RulesInForce<Budget>
  /** What other towns tell. */
  neighbours: RulesInForce<Neighbours>
  /** The files that are read again while the bot runs: what is wrong with each since it was last good. */
  files: { problems(language?: Language): string[]; hints?(language?: Language): string[] }[]
  lists: RulesInForce<Lists>
  retention: RulesInForce<RetentionRules>
  /** Which questions to think about there are. */
  sparks: RulesInForce<SparkRules>
  /** The text of a template of the papers before the start, by its name. @throws Fault where there is none */
  introduction(name: string): Promise<string>
  roster: Roster
  /** Working days, with the days off of the rules in force. */
  calendar(): Calendar
  clock: Clock
  watch: Pick<Watch, 'look'>
  ids: Ids
  passcodes: Passcodes
  recent: Recent
  exports: Exports
  logger: Logger
  /** What can be seen of whether everything around the bot is as it should be. */
  selfCheck(language: Language): Promise<Finding[]>
  /** The configuration, and what was set up in chat: as it is now. */
  readonly setting: Setting
  town: TownSettingsInForce
}

/** The bot without any transport: an event in, a reply out, everything durable in between. */
export interface Turns {
  handle(event: TurnEvent): Promise<Reply>
  /** The dialogue card a person was last shown. */
  shownCard(person: string): Promise<ShownCard | undefined>
  /** Remembers which message shows a dialogue's card. Best effort: a failure costs only a tidy chat. */
  shown(card: ShownCard): Promise<void>
  /** Forgets it again: the dialogue is over. */
  forgetCard(person: string): Promise<void>
  /** Remembers which message asks for what the person is asked for. Best effort, as well. */
  asks(person: string, activityId: string, question: string): Promise<void>
  /** The language a person is spoken to in, also when a turn failed. */
  languageOf(person: string): Promise<Language>
}
