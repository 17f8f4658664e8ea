import type { Answers } from '../documents/answers.ts'
import type { Assessment } from '../documents/assessment.ts'
import type { Idea, IdeaStatus } from '../documents/idea.ts'
import type { LocalText } from '../documents/language.ts'
import type { About, ParkedWhy } from '../documents/outbox.ts'
import type { TaskOrigin, TaskStatus } from '../documents/task.ts'
import type { Findings } from '../guide/findings.ts'
import type { Guide, Question } from '../guide/guide.ts'
import type { Problem } from '../guide/kind.ts'
import type { Text } from '../guide/text.ts'
import type { TaskRight } from '../people/rights.ts'
import type {
  CheckItem,
  CommentItem,
  DigestUnit,
  Draft,
  IdeaItem,
  IdeaRight,
  Led,
  MeEntered,
  NewsEvent,
  Note,
  Offer,
  Paging,
  PromiseItem,
  Proposal,
  QuarterItem,
  QuestionView,
  ReviewView,
  TaskItem,
  Term,
  UnitChoice,
  UnitItem,
} from './parts/items.ts'
import type { TextKey } from './texts.ts'

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
      /** `editing`: the session in which the idea is being changed; `asked`: its question waits for an answer. */
      items: {
        id: string
        title: string
        status: Idea['status']
        submittedOn: string
        editing?: string
        asked?: boolean
      }[]
      drafts: Draft[]
      page: number
      pages: number
      next?: string
      previous?: string
      note?: Note
    }
  /** One idea in full, as this reader may see it. */
  | {
      is: 'idea'
      idea: Idea
      guide: Guide
      may: IdeaRight[]
      /** Kennwort, if it was opened with it. */
      code?: string
      /** For coordinators and the author: the author's name. */
      author?: string
      /** Everybody who supports it or an idea merged into it. */
      support: number
      /** What the reader does: supports it, follows it, wants to hear nothing. `mine`: is its author, by name. */
      reader: { supports: boolean; follows: boolean; muted: boolean; mine?: boolean }
      /** The latest, at most five, and how many there are. */
      comments: CommentItem[]
      commentCount: number
      reviewUnit?: LocalText
      mergedInto?: { id: string; title: string }
      merged: { id: string; title: string }[]
      /** Ideas that its history names besides: merged with it once, and separated again. */
      formerly?: { id: string; title: string }[]
      checks: { id: string; title: string }[]
      tasks: { id: string; title: string; status: TaskStatus }[]
      /** For coordinators: what the response promise asks for next. */
      promise?: PromiseItem
      /** For coordinators: the last decision can be taken back until then (an instant). */
      undoUntil?: string
      note?: Note
    }
  /** All ideas: by order, filter or words. */
  | ({
      is: 'board'
      order: 'newest' | 'support'
      /** What was searched for. */
      words?: string
      status?: IdeaStatus
      /** An answer that all have: a question of the guide, and one of its options. */
      answer?: { question: string; value: string }
      /** What can be filtered by: questions with few options, such as goal and sphere. */
      filters: { question: string; label: Text; options: { value: string; label: Text }[] }[]
      items: IdeaItem[]
      total: number
      mayStart: boolean
      coordinator: boolean
      note?: Note
    } & Paging)
  /** "Gibt es schon": ideas like the one being captured, after its title. */
  | { is: 'similar-ideas'; session: string; rev: number; title: string; items: IdeaItem[]; note?: Note }
  /** Where coordinators deal with ideas: new ones first, then those waiting longest. */
  | ({
      is: 'inbox'
      items: (IdeaItem & { promise?: PromiseItem })[]
      total: number
      overdue: number
      note?: Note
    } & Paging)
  /** A decision: where to, with a reason. `blocks`: texts to begin with, per status. */
  | {
      is: 'decide'
      idea: IdeaItem
      to: IdeaStatus[]
      chosen?: IdeaStatus
      blocks: { status: IdeaStatus; text: Text }[]
      /** Which of the blocks of the chosen status, from 1; absent: the first. */
      block?: number
      /** How long the decision can be taken back. */
      minutes: number
      rev: number
      problem?: Problem
      entered?: Record<string, string>
    }
  /** Asks for something about an idea: a question to its author, an answer, a comment, which idea to merge into. */
  | {
      is: 'ask-idea'
      what: 'question' | 'answer' | 'comment' | 'merge'
      idea: IdeaItem
      /** For `answer`: the question. */
      question?: string
      /** For `merge`: ideas it may be merged into, the likeliest first. */
      others: IdeaItem[]
      /** For `answer` with a Kennwort. */
      code?: string
      rev: number
      problem?: Problem
      entered?: Record<string, string>
    }
  /** Goal, sphere, role and reviewing unit, to be corrected by coordinators. */
  | { is: 'sort-idea'; idea: Idea; guide: Guide; units: UnitChoice[]; problem?: Problem }
  /** Comments on an idea, a page of them. */
  | ({
      is: 'comments'
      idea: { id: string; title: string }
      items: CommentItem[]
      total: number
      mayComment: boolean
      note?: Note
    } & Paging)
  /** What was changed, when, by whom: for coordinators. */
  | ({
      is: 'audit'
      items: { at: string; by: string; what: string; about: string; detail?: string }[]
      total: number
    } & Paging)
  /** In a channel: a new idea, for all to see; its buttons work for coordinators. Neutral: never personal. */
  | { is: 'idea-post'; idea: IdeaItem; problem: string; promise?: PromiseItem }
  /** In a channel: the overview of the last week or month. */
  | {
      is: 'ideas-overview'
      mode: 'weekly' | 'monthly'
      fresh: IdeaItem[]
      freshCount: number
      decided: IdeaItem[]
      supported: IdeaItem[]
    }
  /** An idea shared from the compose box. */
  | { is: 'idea-share'; idea: IdeaItem; problem: string }
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
      /** Number of the idea it is for. */
      idea?: string
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
      entered?: MeEntered
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
  | {
      is: 'unit'
      item: UnitItem
      parents: UnitChoice[]
      problem?: Problem
      /** Names that were refused. */
      entered?: Record<string, string>
      note?: Note
      today: string
    }
  | { is: 'new-unit'; problem?: Problem; entered?: Record<string, string> }
  /** Asks before a unit is deleted, or somebody is no longer a coordinator. */
  | { is: 'confirm-people'; what: 'unit-delete' | 'dismiss'; id: string; name: string }
  /** Messages that could not be delivered. */
  | ({
      is: 'parked'
      items: {
        id: string
        to: string
        about: About['is']
        why: ParkedWhy
        on: string
      }[]
      note?: Note
    } & Paging)
