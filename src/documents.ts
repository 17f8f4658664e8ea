/**
 * What is stored: one type per collection. These are the shapes on disk, so a change here needs a migration
 * (store/migrations.ts). Times are ISO instants in UTC unless a name ends in `On` (a local day, YYYY-MM-DD).
 */

export type Language = 'de' | 'en'

/** Where a person can be written to: what the Bot Framework needs to send into the personal chat. */
export interface Address {
  serviceUrl: string
  conversationId: string
  /** The channel's own id of the person (MRI in Teams), which differs from the Entra object id. */
  userId: string
  botId: string
  tenantId?: string
}

/** What is needed to open a personal chat with somebody. */
export type Meeting = Omit<Address, 'conversationId'>

/** A person who has written to the bot or installed it. `id` is the Entra object id. Nothing beyond what is needed. */
export interface Person {
  id: string
  name: string
  language: Language
  /** The personal chat, once known. */
  address?: Address
  /** Where to open a personal chat, for members of a team that has the bot, and who entered a code in a group. */
  met?: Meeting
  /** False from removal of the bot until the person comes back. */
  installed: boolean
  welcomed: boolean
  /** A message told them who is responsible for their data, before they wrote for the first time. */
  informed?: boolean
  /** What the last card asked to confirm, so that a typed "ja" is understood; gone with the next turn. */
  asked?: AskedForYes | AskedForText | AskedAboutIdea
  /** Why messages to this person were refused for good, and since which day; gone as soon as they write. */
  unreachable?: { why: 'blocked' | 'not-installed'; on: string }
  /** Appointed as coordinator in chat; those of the configuration are not marked. */
  coordinator?: { by: string; on: string }
  /** The unit they said or were given: whose tasks "unser Amt" means. */
  unit?: string
  /** How they want to be reminded; absent: as the rules say. */
  reminders?: ReminderWishes
  /** Who stands in for them, up to and including a day ("Vertretung bis 15.1.: …"). */
  substitute?: { person: string; until: string }
  /** Wrong codes entered since an instant: too many are refused for a while, so that codes cannot be guessed. */
  wrongCodes?: { since: string; count: number }
}

/** What the last card asked to confirm. `arg`: what the card's button carries besides the id. */
export interface AskedForYes {
  act: 'withdraw-yes' | 'delete-check-yes' | 'plan-yes' | 'adopt-yes' | 'dismiss-yes' | 'unit-delete-yes'
  id: string
  arg?: string
  /** The message it stands on, if known: it shrinks to one line once the answer was typed. */
  card?: string
}

/** What the last card about an idea asked for in words; never for the author of an idea without a name. */
export interface AskedAboutIdea {
  act: 'comment-yes' | 'decide-yes' | 'ask-author-yes' | 'answer-idea-yes'
  /** The idea's number. */
  id: string
  /** For a decision: the status chosen. */
  arg?: string
  /** See AskedForYes. */
  card?: string
}

/** What the last card asked for in words: the next text that is no command answers it. */
export interface AskedForText {
  act: 'task-block-yes' | 'task-drop-yes' | 'task-due-yes' | 'task-later-on'
  /** The task's number. */
  id: string
  /** The tasks of the card it was asked from, as its `arg` says. */
  arg?: string
  /** What was understood already, while something else is missing: a local day, a reason. */
  day?: string
  reason?: string
  /** See AskedForYes. */
  card?: string
}

export interface ReminderWishes {
  /** Local time HH:MM; within the hours in which the rules allow messages. */
  time?: string
  /** No reminders up to and including this local day. */
  pausedUntil?: string
  /** Nothing single, only the weekly overview. */
  digestOnly?: boolean
}

/** A text that may differ by language; German is always there. */
export interface LocalText {
  de: string
  en?: string
}

/**
 * Whatever a task can be given to: a unit (Amt, Fachbereich) or a role (Koordination, IT-Sicherheit). Tasks belong to
 * these, not to people (DOMAIN §6).
 */
export interface Unit {
  /** A short word of letters, digits and hyphens: "steueramt". */
  id: string
  is: 'unit' | 'role'
  name: LocalText
  /** Further names people use for it: "Amt 22", "Steuern". */
  also: string[]
  /** The unit it is part of. */
  parent?: string
  /** Entra object ids: who leads the unit or holds the role, and who stands in. They may be unknown to the bot yet. */
  lead?: string
  deputy?: string
  /** Invitation codes for the two places, handed to people by a coordinator; gone once used or expired. */
  codes?: { lead?: Invitation; deputy?: Invitation }
  /** Changed in chat: then units.yaml no longer changes it. */
  edited?: boolean
}

export type Place = 'lead' | 'deputy'

export interface Invitation {
  /** As people type it: 4711-XY. */
  code: string
  /** Valid up to and including this local day. */
  until: string
}

export type TaskStatus = 'offen' | 'in-arbeit' | 'blockiert' | 'erledigt' | 'verworfen'
export type Priority = 'hoch' | 'mittel' | 'niedrig'

/** A task of the roadmap. `id` is the number people see, e.g. T-2026-48213. */
export interface Task {
  id: string
  title: string
  /** Id of the unit or role that is responsible (Federführung). */
  unit: string
  /** Person id, if somebody was named; otherwise the unit's lead is meant. */
  person?: string
  /** Ids of units and roles that take part. */
  involved: string[]
  /** Local day; a working day when it was set. */
  dueOn: string
  /** The local day on which `dueOn` was set: what should have been reminded of before was not owed yet. */
  dueSince: string
  priority: Priority
  status: TaskStatus
  /** Why it is blocked; only while it is. */
  blockedBecause?: string
  goal?: string
  financing?: string
  indicator?: string
  /** Numbers of tasks that must be done first. */
  after: string[]
  origin: TaskOrigin
  /** It comes again: the n-th time is counted from `from` (a local day), so that shifted due dates do not add up. */
  recurs?: { every: 'year' | 'quarter'; from: string; n: number }
  createdOn: string
  /** Local day of completion, only while done or dropped. */
  endedOn?: string
  history: TaskStep[]
  /** Counts every change; a card carries it, so that an outdated click is recognised. */
  rev: number
}

/** Where a task came from. `key` is the id of the proposed task within the guide or the template. */
export type TaskOrigin =
  | { is: 'hand' }
  | { is: 'assessment'; id: string; key: string }
  | { is: 'template'; id: string; key: string }
  | { is: 'recurrence'; id: string }
  /** By hand, for an idea: its number. */
  | { is: 'idea'; id: string }

/** One change of a task. By which role, not by whom: tasks belong to units, and nobody is to be monitored. */
export interface TaskStep {
  on: string
  by: TaskActor
  what:
    | { is: 'created' }
    | { is: 'status'; to: TaskStatus; reason?: string }
    | { is: 'due'; from: string; to: string; reason: string }
    | { is: 'passed'; to: 'person' | 'unit'; unit: string }
    | { is: 'edited' }
}

/** In which role somebody acts on a task; the strongest counts. */
export type TaskActor = 'coordination' | 'lead' | 'responsible' | 'member'

/**
 * What the reminders of one person remember. `id` is the person's. Which tasks are due for a reminder follows from the
 * tasks, the rules and the calendar; this only says up to where that was dealt with.
 */
export interface ReminderMemory {
  id: string
  /** The local day up to which everything owed was made a record. */
  until?: string
  /** The local day on which the last weekly overview was due; it may have been sent later. */
  digestOn?: string
  /** For coordinators: the local day up to which nudges about ideas were dealt with. */
  nudgedOn?: string
  /** "Später": these tasks are not reminded of before a local day; their due dates are untouched. */
  later: { task: string; on: string }[]
}

/** What a message is about: references only. It is rendered when it is sent, from what is so by then. */
export type About =
  /** Tasks that are due; bundled into one message. */
  | { is: 'reminder'; tasks: string[] }
  | { is: 'digest' }
  /** The task was reported as blocked. */
  | { is: 'blocked'; task: string }
  /** What it waited for is done. */
  | { is: 'free'; task: string }
  /** The task was given to this person or their unit. */
  | { is: 'assigned'; task: string }
  /** Somebody else moved, ended or opened this person's task again, or gave it to another. */
  | { is: 'changed'; task: string }
  /** Somebody made this person a coordinator, or no longer. */
  | { is: 'coordinator' }
  /**
   * Something happened to an idea. step: its status changed, perhaps by a merge. `at` names the step of its history or
   * the comment, so that each is told once.
   */
  | { is: 'idea'; idea: string; what: IdeaAbout; at: string }
  /** Somebody (a person id) made this person their substitute. */
  | { is: 'substitute'; of: string }
  /** In a channel: a new idea, or its card that stands there already and is to show what is so now. */
  | { is: 'post' | 'repost'; idea: string }
  /** In a channel: the overview of these local days, both included. */
  | { is: 'overview'; mode: 'weekly' | 'monthly'; from: string; to: string }

export type IdeaAbout = 'step' | 'question' | 'answered' | 'comment' | 'merged' | 'nudge' | 'done' | 'review'

/**
 * A message on its way to a person, or to a channel. Written in the commit of whatever causes it, deleted once it was delivered.
 * `id` makes it unique: "reminder:<person>:<local day>", "blocked:<task>:<rev>:<person>" …
 */
export interface OutboxRecord {
  id: string
  /** Person id, or "channel:<id of the channel>". */
  to: string
  about: About
  /** Not before this instant. */
  dueAt: string
  state: 'waiting' | 'sending' | 'parked'
  /** Attempts that may have arrived: two at most, ever. */
  deliveries: number
  /** Attempts that were clearly refused and are tried again later. */
  refusals: number
  /** While sending: whose attempt it is (a fencing token), and until when nobody else takes it. */
  lease?: { token: string; until: string }
  /** Parked: why it could not be delivered, and since which local day. */
  parked?: { why: ParkedWhy; on: string }
}

/** `uncertain`: it may have arrived, twice tried. The others are clear refusals. */
export type ParkedWhy = 'uncertain' | 'blocked' | 'not-installed' | 'gone' | 'refused' | 'too-big' | 'unregistered'

/** What the installation itself remembers. `id` is always "setup". */
export interface Setup {
  id: 'setup'
  /** SHA-256 of the one-time code that makes the first coordinator; absent once used. */
  codeHash?: string
}

/** The value of an answer; which shape belongs to which kind of question is the kind's business. */
export type Value = string | number | boolean | string[]

export type Answer = { is: 'answered'; value: Value } | { is: 'unknown' } | { is: 'skipped' }

export type Answers = Record<string, Answer>

/** How far a dialogue is: pure data of the guide engine. */
export interface Progress {
  answers: Answers
  /** The question shown now, or the review of all answers. */
  at: string | 'review'
  /** True once the person chose the long way ("Genauer beschreiben"): questions of optional phases are asked, too. */
  extended: boolean
  /** Wrong answers in a row at this step. */
  tries: number
}

/** A guide at one moment: its id and the hash of its content. The compiled guide is kept in `guides` under the hash. */
export interface GuideRef {
  id: string
  hash: string
}

/** A running dialogue. Finished or cancelled dialogues are deleted. */
export interface Session {
  id: string
  guide: GuideRef
  /** Person id of whoever answers now. */
  owner: string
  /** Person ids of those who answered before it was handed on, the first first. */
  before?: string[]
  status: 'active' | 'paused'
  progress: Progress
  /** Counts every change; a card carries it, so that an outdated click is recognised. */
  rev: number
  startedOn: string
  updatedAt: string
  /** What the dialogue waits for beyond the guide: a yes to "really cancel?", a look at the Kennwort … */
  asking?: 'cancel' | 'restart' | 'code' | 'similar' | 'hand-on' | 'choice'
  /** Kennwort of a draft that is to be saved without a name; shown before submitting, gone with the draft. */
  code?: string
  /** Set while an idea or a check that was already handed in is being edited: its number. */
  editing?: string
  /** The answers of a check as they were when editing began: others may change it meanwhile. */
  base?: Answers
  /** Number of the idea a check was begun from. */
  idea?: string
}

export type IdeaStatus =
  | 'neu'
  | 'gesichtet'
  | 'in-pruefung'
  | 'agenda'
  | 'geparkt'
  | 'nicht-weiterverfolgt'
  | 'umgesetzt'

/** A submitted idea. `id` is the number people see, e.g. 2026-48213: random, so that it tells no order. */
export interface Idea {
  id: string
  guide: GuideRef
  answers: Answers
  title: string
  status: IdeaStatus
  /** Person id; absent for an idea stored without a name. */
  author?: string
  /** SHA-256 of the Kennwort, only for an idea stored without a name. */
  codeHash?: string
  submittedOn: string
  /** Exact time, only with a name. */
  submittedAt?: string
  history: IdeaStep[]
  /** Person ids of those who support it, each once. Only their number is shown. */
  supporters?: string[]
  /** Person ids of those who want to hear of each step, besides author and supporters. */
  followers?: string[]
  /** Person ids of those of them who want to hear nothing more. */
  muted?: string[]
  /** The unit or role that reviews it. */
  reviewUnit?: string
  /** A question to the author that is not answered yet (Rückfrage): a mark, not a status. */
  question?: { text: string; on: string }
  /** The earlier idea that this one was merged into. Its own support and comments stay with it, so that it can be undone. */
  mergedInto?: string
  /** Ideas that were merged into this one. */
  merged?: string[]
  /** Numbers of process checks begun from it; some may be deleted by now. */
  checks?: string[]
  /** The last decision can be taken back until this instant: what was so before it. */
  undo?: { until: string; before: Pick<Idea, 'status' | 'question' | 'reviewUnit'>; steps: number }
  /** Counts every step on its way, not support or comments; absent means 0. A card carries it. */
  rev?: number
}

/** One step on an idea's way. `status` is the one it had after it; `what` tells what else happened. */
export interface IdeaStep {
  on: string
  status: IdeaStatus
  /** The reason of a decision, the question, or the answer. */
  reason?: string
  what?: 'question' | 'answer' | 'assigned' | 'sorted' | 'merged' | 'unmerged'
  /** The other idea of a merge. */
  other?: string
}

/** What somebody said about an idea. */
export interface Comment {
  id: string
  /** Number of the idea. */
  idea: string
  text: string
  /** Person id; absent for a comment without a name. */
  author?: string
  on: string
  /** Exact time, only with a name. */
  at?: string
}

/** A channel that the coordination bound to the ideas. `id` is the conversation's, without a thread. */
export interface Channel {
  id: string
  address: Address
  /** inbox: every new idea is posted and kept up to date; the others get an overview. */
  mode: 'inbox' | 'weekly' | 'monthly'
  /** Local day of the last overview. */
  digestOn?: string
  /** Why messages to this channel were refused for good, and since which day; gone as soon as somebody writes there. */
  unreachable?: { why: 'blocked' | 'not-installed' | 'gone'; on: string }
}

/** A card about an idea that stands in a bound channel. `id` is "<idea> <channel>". */
export interface Post {
  id: string
  idea: string
  channel: string
  activityId: string
  /** The conversation it began in the channel, as Teams named it. */
  thread?: string
}

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

/** The dialogue card last shown to a person, so that it can be closed or updated. `id` is the person's. Best effort. */
export interface ShownCard {
  id: string
  activityId: string
  session: string
  /** The question's id, 'review', or what the session was asking. */
  step: string
  rev: number
}

/** The source of a guide, kept while a session or an idea refers to it. `id` is the hash. */
export interface StoredGuide {
  id: string
  guideId: string
  /** The YAML text, exactly as hashed. */
  source: string
}

/**
 * A finished check of a process. `id` is the number people see, e.g. P-2026-48213. What it finds (scores, outcome,
 * tasks) is not stored: it follows from the guide, the answers and the day.
 */
export interface Assessment {
  id: string
  guide: GuideRef
  answers: Answers
  /** The process: "Hund anmelden". */
  title: string
  unit?: string
  /** Person ids of everybody who answered, the first first. */
  by: string[]
  completedOn: string
  /** Exact time, for the order of one's own. */
  completedAt: string
  /** Aktenzeichen, once somebody gave it. */
  fileRef?: string
  /** Number of the idea it was begun from. */
  idea?: string
}

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
