import type { Value } from '../documents/answers.ts'
import type { GuideRef } from '../documents/guide.ts'
import type { Language } from '../documents/language.ts'
import type { Condition } from './condition.ts'
import type { EntryName, ListId } from './lists.ts'
import type { Scoring } from './scoring/scoring.ts'
import type { Text } from './text.ts'

/**
 * A guide, read and checked: a guided dialogue as an organisation department writes it in YAML. The engine knows
 * nothing about any particular guide.
 */
export interface Guide extends GuideRef {
  version: number
  /** Its file says that it is a draft: it is in force only as far as it was published. */
  isDraft?: true
  languages: Language[]
  title: Text
  /** What the dialogue is good for, in one or two sentences. */
  purpose: Text
  /** How long it takes, in minutes, honestly. */
  minutes: number
  /** Which questions the short way asks, and why: one or two sentences. */
  shortWay?: Text
  /** Where it is offered: on the start card, in the list of guides, or only where its words are typed. */
  offer: 'start' | 'more' | 'none'
  /** What people type to begin it, besides its title. */
  also: string[]
  /** What comes out of it, in one word. */
  noun?: Text
  /** It is printed as a numbered form, which the coordination types in. */
  sheet?: true
  /** Everybody in a chat can answer it at the same time, without names. */
  workshop?: true
  /** Who may begin it. */
  for: 'everybody' | 'leads' | 'coordination'
  produces: Produces
  next: Next[]
  phases: Phase[]
  /** In the order they are asked. */
  questions: Question[]
  /** What the answers amount to, in a guide that judges them. */
  scoring?: Scoring
}

/**
 * What happens with the answers at the end. `title` names the question whose answer becomes the title of the idea or
 * the name of the assessed process; `unit` the question for the organisational unit.
 */
export type Produces =
  | { is: 'idea'; title: string; naming: string }
  | { is: 'assessment'; title: string; unit?: string | undefined; measured?: MeasuredBy | undefined }
  /** Shown and not kept. */
  | { is: 'result' }
  /** Only gone through. */
  | { is: 'nothing' }

/**
 * Ids of the questions that say what a process takes: cases a year (number), minutes a case (number), the time from receipt to
 * result (choice; `days` says how many an option stands for), and switches between paper and computer (choice; `times` says how many
 * an option stands for, and without it they are shown only).
 */
export interface MeasuredBy {
  cases?: string | undefined
  minutes?: string | undefined
  duration?: { question: string; days: Record<string, number> } | undefined
  breaks?: string | { question: string; times: Record<string, number> } | undefined
}

/** A guide that is offered with the result of another. */
export interface Next {
  guide: string
  /** Only after these outcomes. */
  after?: string[] | undefined
  when?: Condition | undefined
  /** Which question of that guide is answered by which of this one. */
  answers: Record<string, string>
}

export interface Phase {
  id: string
  title: Text
  /** Only asked when the person chooses the long way; offered on the review card. */
  optional: boolean
}

/** What every question has, whatever its kind. */
export interface QuestionBase {
  id: string
  kind: string
  phase: string
  /** The question itself, one sentence. */
  ask: Text
  /** Its short name in lists: "Titel", "Nutzen für". */
  label: Text
  /** Only asked when the person chooses the long way, though its phase is on the short one. */
  optional?: boolean
  /** One line below the question. */
  hint?: Text
  help?: { meaning: Text; example?: Text }
  /** Ids of the glossary: words in the question that can be explained. */
  terms?: string[]
  /** Must be answered before submitting. */
  required: boolean
  /** Whether "Weiß ich nicht" is offered. */
  unknown: boolean
  /** Whether "Überspringen" is offered; never for a required question. */
  skip: boolean
  when?: Condition
  /** Somebody else answers it: it counts, and is not asked here. */
  elsewhere?: true
  /** Never asked, because the municipality wants it so. */
  hidden?: true
  /** False for a question that does not count in "Frage 3 von 9". */
  counted: boolean
  /** Stands on the review card as an input, preset with `default`, instead of being asked on the short way. */
  review: boolean
  /** What counts while the question is unanswered. */
  default?: Value
}

/** Words for a unit that people use instead; a number in it is multiplied and divided by these. */
export interface OtherUnit {
  words: string[]
  times: number
  dividedBy: number
  /** Several of these make one amount: "1 Stunde 15 Minuten". */
  adds?: boolean | undefined
}

/** What people typed who meant an option, or yes or no, by language: one answer on each line. */
export type Said = Partial<Record<Language, string>>

/** The same of all questions of a guide, by question and option; yes and no are "yes" and "no". */
export type SaidOfGuide = Record<string, Record<string, Said>>

/** That, read when it is first needed; undefined if it is broken. */
export type LazySaid = () => SaidOfGuide | undefined

export interface Option {
  value: string
  label: Text
  /** Other words that people type for it, in any language. */
  also?: string[]
  /** Words that may mean it, and perhaps another option, too: asked back. */
  maybe?: string[] | undefined
  /** What its meaning is learned from besides, read when it is first needed. */
  said?: () => Said | undefined
  /** The amounts it stands for, in what its question counts: with `min` and `max`, without `above`. */
  amount?: { min?: number | undefined; above?: number | undefined; max?: number | undefined } | undefined
  /** One sentence of explanation, shown in the help. */
  help?: Text
  /** Excludes all other options of a `choices` question. */
  exclusive: boolean
  /** Whoever chooses it writes a few words of their own: "Sonstiges: Telefon". */
  other?: boolean | undefined
  /** The list of the municipality it comes from. */
  list?: ListId | undefined
  /** Only offered when this holds. */
  when?: Condition | undefined
  /** Ids of the glossary: words of this option alone. */
  terms?: string[] | undefined
}

/** What options are counted in. `bare`: a number alone counts, too. */
export interface Counts {
  unit?: Text | undefined
  also?: OtherUnit[] | undefined
  bare?: boolean | undefined
}

/** Other words that people type for yes and for no to a question. */
export interface YesNoWords {
  yes?: string[] | undefined
  no?: string[] | undefined
}

/** Questions that are answered with options. */
export interface Choosing {
  options: Option[]
  /** Entries of its list that are no options here, but that an answer may name: they are read, never offered. */
  known?: EntryName[]
}

/** How many options may be chosen together. */
export interface Limits {
  atLeast?: number | undefined
  atMost?: number | undefined
}

interface Numbers {
  /** Numbers that are said without one. */
  means?: { value: number; words: string[] }[] | undefined
  min: number
  max: number
  whole: boolean
  unit?: Text
  /** The unit of exactly one. */
  one?: Text
  also?: OtherUnit[]
}

export type Question =
  | (QuestionBase & { kind: 'text'; max: number; lines: 'one' | 'many' })
  | (QuestionBase & { kind: 'choice'; counts?: Counts | undefined } & Choosing)
  | (QuestionBase & { kind: 'choices' } & Choosing & Limits)
  | (QuestionBase & { kind: 'number' } & Numbers)
  | (QuestionBase & { kind: 'date'; past: boolean; several?: boolean | undefined })
  | (QuestionBase & { kind: 'yes-no'; also?: YesNoWords | undefined; said?: () => Record<string, Said> | undefined })
  | (QuestionBase & { kind: 'rating'; low: Text; high: Text })
  | (QuestionBase & { kind: 'person' })
  | (QuestionBase & { kind: 'unit' })
  | (QuestionBase & { kind: 'note' })

export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>

/** The text of a guide's file at one moment, and its hash: what is published. */
export interface GuideContent {
  hash: string
  source: string
}

/** A guide whose file says that it is a draft. */
export interface DraftGuide {
  id: string
  /** What the file said when it was last sound; absent where it never was, so that nobody knows whether it is a draft. */
  sound?: { guide: Guide; content: GuideContent }
  /** By now it says something that cannot be read. */
  isBroken?: true
  /** The guide of its id that comes with the bot: in force as long as nothing is published. */
  covers?: Guide
}

/** The guides that are in force, and how to read one from the source that was stored with a dialogue. */
export interface Guides {
  current(id: string): Guide | undefined
  all(): Guide[]
  /** What is in force only as far as it was published. */
  drafts(): DraftGuide[]
  /** A content that was published, with the lists as they are; undefined if it does not fit them and never did. */
  published(id: string, content: GuideContent): Guide | undefined
  /** The YAML text of a guide in force, by its hash. */
  source(hash: string): string | undefined
  /** Reads a stored source; it was valid once, so a problem here is a fault. */
  read(id: string, source: string): Guide
}
