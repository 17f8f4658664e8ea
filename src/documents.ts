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

/** A person who has written to the bot or installed it. `id` is the Entra object id. Nothing beyond what is needed. */
export interface Person {
  id: string
  name: string
  language: Language
  /** The personal chat, once known. */
  address?: Address
  /** False from removal of the bot until the person comes back. */
  installed: boolean
  welcomed: boolean
  /** What the last card asked to confirm, so that a typed "ja" is understood; gone with the next turn. */
  asked?: { act: 'withdraw-yes' | 'delete-check-yes'; id: string }
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
  history: { on: string; status: IdeaStatus; reason?: string }[]
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
}

export interface Documents {
  people: Person
  sessions: Session
  ideas: Idea
  assessments: Assessment
  cards: ShownCard
  guides: StoredGuide
}

export type Collection = keyof Documents
