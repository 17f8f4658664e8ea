import type { Answers, Value } from '../../documents/answers.ts'
import type { IdeaStatus } from '../../documents/idea.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Task, TaskStatus } from '../../documents/task.ts'
import type { Unit } from '../../documents/unit.ts'
import type { Question } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import type { TextKey } from '../texts.ts'

/** Something a person can start from the welcome or home card. */
export type Offer =
  | 'idea'
  | 'check'
  | 'my-ideas'
  | 'my-checks'
  | 'checks'
  | 'code'
  /** The board of all ideas. */
  | 'ideas'
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

/** An idea in one line of a list. */
export interface IdeaItem {
  id: string
  title: string
  status: IdeaStatus
  submittedOn: string
  support: number
  comments: number
  /** An open question to its author. */
  asked: boolean
  /** The reader's own. */
  mine: boolean
}

/** What the response promise asks for next: the first reaction or the decision; `left` in working days, negative if late. */
export interface PromiseItem {
  next: 'first' | 'decision'
  dueOn: string
  left: number
}

export interface CommentItem {
  id: string
  text: string
  /** Absent: without a name. */
  name?: string
  on: string
  /** The reader's own, which they may delete. */
  mine: boolean
}

/** What a reader may do with an idea. */
export type IdeaRight =
  | 'edit'
  | 'withdraw'
  | 'delete'
  | 'support'
  | 'follow'
  | 'comment'
  | 'answer'
  // coordinators
  | 'decide'
  | 'ask'
  | 'sort'
  | 'merge'
  | 'unmerge'
  | 'undo'
  | 'check'
  | 'task'
  | 'chat'

/** What happened to an idea, in a message the bot sends by itself. */
export type IdeaNews =
  | { is: 'idea-step'; idea: IdeaItem; reason?: string; own: boolean }
  | { is: 'idea-question'; idea: IdeaItem; question: string; rev: number }
  | { is: 'idea-answered'; idea: IdeaItem; answer: string }
  | { is: 'idea-comment'; idea: IdeaItem; text: string; name?: string }
  | { is: 'idea-merged'; idea: IdeaItem; into: IdeaItem }
  /** For coordinators: the promise is due soon or is late. */
  | { is: 'idea-nudge'; idea: IdeaItem; promise: PromiseItem }
  /** For coordinators: the last task of the idea is done. */
  | { is: 'idea-done'; idea: IdeaItem }
  /** For whoever leads the unit that is to review it. */
  | { is: 'idea-review'; idea: IdeaItem }

/** What happened, in a message the bot sends by itself. */
export type NewsEvent =
  | IdeaNews
  | { is: 'blocked' | 'free' | 'assigned' | 'changed'; item: TaskItem }
  /** `now`: is a coordinator, or no longer. */
  | { is: 'coordinator'; now: boolean }
  /** The reader stands in for somebody of this name, up to and including a day. */
  | { is: 'substitute'; name: string; until: string }

/** What was entered on "Wer bin ich" and refused, as far as a card can hold it: nothing has to be entered twice. */
export interface MeEntered {
  time?: string
  pausedUntil?: string
  digestOnly?: boolean
  person?: { id: string; name: string }
  until?: string
}
