import type {
  Answers,
  Assessment,
  Idea,
  LocalText,
  ParkedWhy,
  Task,
  TaskOrigin,
  TaskStatus,
  Unit,
  Value,
} from '../documents.ts'
import type { Findings } from '../guide/findings.ts'
import type { Guide, Question, Text } from '../guide/guide.ts'
import type { Problem } from '../guide/kind.ts'
import type { TaskRight } from '../people/rights.ts'
import type { TextKey } from './texts.ts'

/** Something a person can start from the welcome or home card. */
export type Offer =
  | 'idea'
  | 'check'
  | 'my-ideas'
  | 'my-checks'
  | 'checks'
  | 'code'
  | 'my-tasks'
  | 'unit-tasks'
  | 'roadmap'
  | 'me'
  /** Only for coordinators. */
  | 'coordination'

/** A line above a card's content: why it looks different from what was expected. A locales key and its values. */
export interface Note {
  key: TextKey
  values?: Record<string, string | number>
  tone: 'info' | 'warning'
}

/** An open dialogue, for "Weiter mit …?". */
export interface Draft {
  session: string
  guide: Text
  /** The title the person gave, if any yet. */
  title?: string
  answered: number
  of: number
}

export interface QuestionView {
  is: 'question'
  session: string
  rev: number
  guide: Text
  question: Question
  phase: Text
  /** "Frage 3 von 9"; absent for a question that does not count. */
  count?: { n: number; of: number }
  /** The phases on the way, where there are several: a visible path. */
  path?: { phase: Text; is: 'behind' | 'here' | 'ahead' }[]
  /** On the first question: what the dialogue is for, how long it takes, and why the short way asks what it asks. */
  intro?: { purpose: Text; minutes: number; shortWay?: Text }
  /** Share of the dialogue behind us, 0…1, for the bar. */
  done: number
  value?: Value
  /** What was entered and refused: kept in the input so that nothing has to be typed twice. */
  entered?: string
  problem?: Problem
  note?: Note
  canBack: boolean
  /** Somebody else may go on with it. */
  mayHandOn?: boolean
  /** Terms of the glossary this question uses: "Was heißt „Once-Only“?" */
  terms?: Term[]
  /** Answers that do not go together, noticed just now. */
  contradictions?: Contradiction[]
  /** Opened by "Hilfe", or after the third wrong answer. */
  showHelp: boolean
  today: string
}

export interface ReviewView {
  is: 'review'
  session: string
  rev: number
  guide: Text
  /** `n` is what "ändern 7" means. */
  rows: { n: number; question: Question; answers: Answers }[]
  /** Questions answered on this card itself (with name or without). */
  inputs: { question: Question; value: Value | undefined }[]
  /** How many more questions "Genauer beschreiben" brings; absent if there are none. */
  deepen?: number
  /** Why the short way asked just these questions. */
  shortWay?: Text
  /** Whose name "Mit Namen" means. */
  name: string
  editing: boolean
  mayHandOn?: boolean
  contradictions?: Contradiction[]
  note?: Note
  today: string
}

export interface Term {
  term: Text
  text: Text
}

/** A question back to the person, with a link to the answer to look at first. */
export interface Contradiction {
  text: Text
  question: Question
}

/** A finished process check in one line of a list. */
export interface CheckItem {
  id: string
  title: string
  /** As the person typed it; absent if it was not given. */
  unit?: string
  outcome: Text
  completedOn: string
  /** The person's own session in which it is being changed. */
  editing?: string
}

/** A task as one reader may see it. */
export interface TaskItem {
  task: Task
  /** The responsible unit or role, by name. */
  unit: LocalText
  /** Due before today, and neither done nor dropped. */
  overdue: boolean
  /** It waits for a task that is not done. */
  waits: boolean
  /** The reader may act on it. */
  mayChange: boolean
  /** "Später": not reminded of before this day. */
  later?: string
}

/** A page of a longer list. */
export interface Paging {
  page: number
  pages: number
  next?: string
  previous?: string
}

/** One quarter of the roadmap in figures. */
export interface QuarterItem {
  /** "2026-Q4" */
  quarter: string
  counts: Record<TaskStatus, number>
  overdue: number
}

/** The tasks of a unit in the weekly overview: never by person. */
export interface DigestUnit {
  id: string
  name: LocalText
  open: number
  /** At most five each; `…Count` says how many there are. */
  overdue: TaskItem[]
  overdueCount: number
  blocked: TaskItem[]
  blockedCount: number
  /** Due within the next seven days. */
  soon: TaskItem[]
  soonCount: number
  /** Done within the last seven days. */
  done: number
}

/** A unit somebody leads, or a role they hold. */
export type Led = Pick<Unit, 'is' | 'name'>

export interface UnitChoice {
  id: string
  name: LocalText
}

/** A unit or role with its places, as coordinators see it. */
export interface UnitItem {
  unit: Unit
  openTasks: number
  lead: PlaceItem
  deputy: PlaceItem
}

/** reachable: the bot can write to them. waiting: named, but they have never met the bot, or cannot be written to. */
export interface PlaceItem {
  is: 'vacant' | 'waiting' | 'reachable'
  name?: string
  /** The valid invitation code for this place, if there is one. */
  code?: { code: string; until: string }
}

/** A task that a check or a template proposes. */
export interface Proposal {
  key: string
  title: string
  unit: LocalText
  dueOn: string
  /** The number of the task that was made from it before. */
  exists?: string
}

/** What happened, in a message the bot sends by itself. */
export type NewsEvent =
  | { is: 'blocked' | 'free' | 'assigned'; item: TaskItem }
  /** `now`: is a coordinator, or no longer. */
  | { is: 'coordinator'; now: boolean }

/** Everything that can be shown. Data only: view/ turns it into a card in a language. */
export type View =
  | {
      is: 'welcome'
      name: string
      organisation: string
      privacyContact: string
      offers: Offer[]
      note?: Note
    }
  | { is: 'home'; note?: Note; drafts: Draft[]; offers: Offer[] }
  | QuestionView
  | ReviewView
  /** Asks before something is thrown away. `editing`: only the changes to a submitted idea would be lost. */
  | {
      is: 'confirm'
      what: 'cancel' | 'restart'
      session: string
      rev: number
      guide: Text
      title?: string
      editing?: boolean
      note?: Note
    }
  | { is: 'confirm-idea'; what: 'withdraw' | 'delete'; idea: string; title: string; code?: string }
  | { is: 'paused'; draft: Draft; note?: Note }
  /** "Weiter mit …?" after something else came in between. */
  | { is: 'resume'; drafts: Draft[]; note?: Note }
  | { is: 'code'; session: string; rev: number; code: string; note?: Note }
  | {
      is: 'receipt'
      idea: Idea
      guide: Guide
      edited: boolean
      code?: string
      /** Working days until the first reaction and the decision. */
      promise: { first: number; decision: number }
    }
  | {
      is: 'ideas'
      /** `editing`: the session in which the idea is being changed. */
      items: { id: string; title: string; status: Idea['status']; submittedOn: string; editing?: string }[]
      drafts: Draft[]
      page: number
      pages: number
      next?: string
      previous?: string
      note?: Note
    }
  | { is: 'idea'; idea: Idea; guide: Guide; may: ('edit' | 'withdraw' | 'delete')[]; code?: string; note?: Note }
  /** Asks who is to go on with a check. */
  | { is: 'hand-on'; session: string; rev: number; guide: Text; title?: string; note?: Note }
  /** "Gibt es schon": checks of the same process, before a second one is begun. */
  | { is: 'similar-checks'; session: string; rev: number; title: string; items: CheckItem[]; note?: Note }
  /** The result of a process check. */
  | {
      is: 'result'
      check: Assessment
      guide: Guide
      findings: Findings
      /** Just finished, or looked up again. */
      fresh: boolean
      mayEdit: boolean
      /** Its proposed steps may be taken over as tasks; `adopted`: how many were. */
      mayAdopt: boolean
      adopted: number
      /** A further check may be begun: the guide is still offered. */
      mayStart: boolean
      note?: Note
    }
  /** Asks before a check is deleted, which takes it away from everybody. */
  | { is: 'confirm-check'; check: string; title: string }
  /** Checks: one's own by date, or the organisation's by unit and name. */
  | {
      is: 'checks'
      whose: 'mine' | 'all'
      items: CheckItem[]
      drafts: Draft[]
      /** A check may be begun: its guide is offered. */
      mayStart: boolean
      page: number
      pages: number
      next?: string
      previous?: string
      note?: Note
    }
  /** The result as plain text for the E-Akte, a message of its own that can be copied. */
  | { is: 'check-text'; check: Assessment; guide: Guide; findings: Findings }
  /** A term explained. */
  | { is: 'term'; term: Term; session?: string }
  /** Asks for a Kennwort. */
  | { is: 'ask-code'; problem?: Problem; entered?: string }
  /** What is left of a card that is done: one line. */
  | {
      is: 'closed'
      text: { key: TextKey; values?: Record<string, string | number> } | { question: Question; answers: Answers }
    }
  /** One line in a channel or group chat, or where no card is needed. */
  | { is: 'line'; note: Note }
  | { is: 'apology'; reference: string }
  /** One's own tasks, or those of a unit that have one status. */
  | ({
      is: 'tasks'
      of: { is: 'mine' } | { is: 'unit'; id: string; name: LocalText; status: TaskStatus | 'overdue' }
      items: TaskItem[]
      total: number
      /** The reader leads or stands in somewhere: there is a unit to look at. */
      hasUnit: boolean
      today: string
      note?: Note
    } & Paging)
  /** A unit's tasks as a status card: rows that expand. */
  | {
      is: 'unit-tasks'
      unit: UnitChoice
      /** Every status with its tasks, at most five each, earliest due first; overdue ones come first. */
      groups: { status: TaskStatus; count: number; overdue: number; items: TaskItem[] }[]
      /** Further units this reader is concerned with. */
      others: UnitChoice[]
      today: string
      note?: Note
    }
  /** The whole roadmap, one quarter in detail. */
  | ({
      is: 'roadmap'
      quarter: string
      /** In order, at most eight around the one shown. */
      quarters: QuarterItem[]
      items: TaskItem[]
      total: number
      /** Of the whole roadmap, not of one quarter. */
      blocked: number
      overdue: number
      /** May apply a template. */
      mayPlan: boolean
      mayCreate: boolean
      today: string
      note?: Note
    } & Paging)
  /** One task in full. */
  | {
      is: 'task'
      item: TaskItem
      involved: LocalText[]
      /** Who was named for it; only for those who may act on it. */
      person?: string
      after: { id: string; title: string; status: TaskStatus }[]
      /** Tasks that wait for this one. */
      frees: { id: string; title: string; status: TaskStatus }[]
      /** `title` of the check or template it came from. */
      origin: { is: TaskOrigin['is']; id?: string; title?: LocalText }
      /** Names of units in the history, by id. */
      units: Record<string, LocalText>
      may: TaskRight[]
      /** The tasks of the reminder it was opened from, as its cards carry them. */
      list?: string
      today: string
      note?: Note
    }
  /** Asks for what an action on a task needs. `list`: see `task`. */
  | {
      is: 'ask-task'
      what: 'block' | 'drop' | 'later' | 'due' | 'pass'
      item: TaskItem
      /** For `pass`: where it may go. */
      units: UnitChoice[]
      list?: string
      problem?: Problem
      entered?: Record<string, string>
      today: string
    }
  /** The fields of a task, to be changed. */
  | {
      is: 'edit-task'
      item: TaskItem
      units: UnitChoice[]
      list?: string
      problem?: Problem
      entered?: Record<string, string>
    }
  /** A new task by hand; what was understood of a typed sentence is filled in. */
  | {
      is: 'new-task'
      title?: string
      unit?: string
      day?: string
      units: UnitChoice[]
      problem?: Problem
      today: string
    }
  /** Which proposed steps of a check become tasks. */
  | { is: 'adopt'; check: { id: string; title: string }; proposals: Proposal[]; problem?: Problem }
  | { is: 'plans'; plans: { id: string; title: Text; purpose: Text; tasks: number; existing: number }[] }
  /** A template: asks for the start date; with one, shows what would be made. */
  | {
      is: 'plan'
      plan: { id: string; title: Text; purpose: Text }
      start?: string
      proposals: Proposal[]
      problem?: Problem
      today: string
      /** What was made, just now. */
      note?: Note
    }
  /** A message the bot sends by itself: what is due, the weekly overview, what happened. */
  | {
      is: 'news'
      today: string
      /** Tasks the reader is reminded of, at most eight. */
      due: TaskItem[]
      /** Further ones that had no room. */
      more: number
      /** The tasks of `due`, as the card's actions carry them. */
      list: string
      digest?: DigestUnit[]
      /** Own tasks in the weekly overview, for those who want nothing else. */
      own?: TaskItem[]
      events: NewsEvent[]
      /** Names of those the reader stands in for. */
      standsInFor: string[]
      /** First message ever to this person: who is responsible for their data (Art. 13 DSGVO). */
      firstContact?: { organisation: string; privacyContact: string }
      note?: Note
    }
  /** "Wer bin ich", with the settings of reminders and the substitute. */
  | {
      is: 'me'
      name: string
      /** The Entra object id. */
      person: string
      coordinator: boolean
      leads: Led[]
      deputyOf: Led[]
      unit?: UnitChoice
      units: UnitChoice[]
      /** As set by the person; `usual` is what the rules say. */
      reminders: {
        time?: string
        pausedUntil?: string
        digestOnly: boolean
        usual: string
        earliest: string
        latest: string
      }
      substitute?: { name: string; until: string }
      standsInFor: { name: string; until: string }[]
      problem?: Problem
      today: string
      note?: Note
    }
  /** Where coordinators start. */
  | {
      is: 'coordination'
      /** Units with open tasks that nobody can be reminded of. */
      unreachable: { id: string; name: LocalText; openTasks: number }[]
      unreachableCount: number
      parked: number
      /** What is wrong with a file since it was last good, in words for an author. */
      fileProblems: string[]
      /** `fixed`: named in the configuration, cannot be dismissed here. */
      coordinators: { id: string; name: string; fixed: boolean }[]
      problem?: Problem
      note?: Note
    }
  | ({ is: 'units'; items: UnitItem[]; note?: Note } & Paging)
  | { is: 'unit'; item: UnitItem; parents: UnitChoice[]; problem?: Problem; note?: Note; today: string }
  | { is: 'new-unit'; problem?: Problem; entered?: Record<string, string> }
  /** Asks before a unit is deleted, or somebody is no longer a coordinator. */
  | { is: 'confirm-people'; what: 'unit-delete' | 'dismiss'; id: string; name: string }
  /** Messages that could not be delivered. */
  | ({
      is: 'parked'
      items: {
        id: string
        to: string
        about: 'reminder' | 'digest' | 'blocked' | 'free' | 'assigned' | 'coordinator'
        why: ParkedWhy
        on: string
      }[]
      note?: Note
    } & Paging)
