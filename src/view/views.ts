import type { Answers, Assessment, Idea, Value } from '../documents.ts'
import type { Findings } from '../guide/findings.ts'
import type { Guide, Question, Text } from '../guide/guide.ts'
import type { Problem } from '../guide/kind.ts'
import type { TextKey } from './texts.ts'

/** Something a person can start from the welcome or home card. */
export type Offer = 'idea' | 'check' | 'my-ideas' | 'my-checks' | 'checks' | 'code'

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
