import type * as z from 'zod4'
import type { Answers } from '../documents/answers.ts'
import type { Language } from '../documents/language.ts'
import type { About } from '../documents/outbox.ts'
import type { AskedFor, Person } from '../documents/person.ts'
import type { Session } from '../documents/session.ts'
import type { Task } from '../documents/task.ts'
import type { Guide, Produces } from '../guide/guide.ts'
import type { AlikeItem } from '../view/parts/alike.ts'
import type { Note } from '../view/parts/note.ts'
import type { Offer } from '../view/parts/offers.ts'
import type { View } from '../view/views.ts'
import type { Intent } from '../words/examples.ts'
import type { TurnEvent } from './event.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'
import type { TurnDeps } from './turns.ts'
import type { Word } from './words.ts'
import type { Work } from './work.ts'

/** What the rules of one turn look at. */
export interface Context {
  event: TurnEvent
  person: Person
  language: Language
  /** The local day, YYYY-MM-DD. */
  today: string
  work: Work
  deps: TurnDeps
  /** Everything that can be done, by all subjects. */
  subjects: Subjects
}

/** What is known of a reader without any event: enough to show something. The outbox has no more. */
export type Reader = Omit<Context, 'event'>

/**
 * Everything a subject (ideas, checks, tasks, people …) adds to the bot. What the bot can do is these tables put
 * together (compose.ts); nothing else knows all subjects.
 */
export interface Subject {
  acts?: Record<string, Act>
  /** Read in this order; subjects further from the ground come first. */
  commands?: Command[]
  /** What becomes of a guide that is finished, by what the guide produces. */
  receives?: Partial<Record<Produces['is'], Receiver>>
  /** What it tells in messages that the bot sends by itself. */
  tells?: Teller[]
  /** What it offers on the home card. */
  offers?: Offered[]
  /** Takes a code that somebody entered, if it is one of its own. The last subject that is asked answers in any case. */
  opens?(ctx: Context, code: string, put: Put): Promise<ReplyStep[] | undefined>
  /** Shows what a sentence names by its number, where the rest of the sentence says nothing we know. */
  mentions?(ctx: Context, text: string): Promise<ReplyStep[] | undefined>
  /**
   * Takes a sentence that is nothing else for an answer to what the bot told by itself, and asks whether it is one.
   * @param list what was told, as the message's card carries it
   */
  hears?(ctx: Context, text: string, list: string): Promise<ReplyStep[] | undefined>
  /** A task is over: done or dropped. */
  onTaskEnded?(ctx: Context, task: Task): Promise<void>
}

/** All subjects put together. */
export interface Subjects extends Required<Omit<Subject, 'acts'>> {
  acts: ReadonlyMap<string, Act>
}

/**
 * One thing that can be done with the bot by a click, declared by the subject it belongs to. The same act is done by
 * typing: whatever leads to it goes through `perform` (act.ts), so the right is checked in one place.
 */
export interface Act<Carried = unknown, Admitted = unknown> {
  /** What a card carries for it, untrusted: parsed by this before anything else. */
  carries: z.ZodType<Carried>
  /** Who may. */
  may: Gate<NoInfer<Carried>, Admitted>
  /** Whether its answer goes below the clicked card; otherwise it takes its place. */
  below?(carried: NoInfer<Carried>): boolean
  does(ctx: Context, carried: NoInfer<Carried>, put: Put, admitted: NoInfer<Admitted>): Promise<ReplyStep[]>
  /**
   * Shows what is to happen, where it was typed and not entered on a card: what all may read, and what changes things for
   * others. It happens with a click on what is shown, or with a typed yes (`said` of what is remembered).
   */
  shows?(ctx: Context, carried: NoInfer<Carried>, put: Put, admitted: NoInfer<Admitted>): Promise<ReplyStep[]>
  /** What may be typed instead of clicking it, in the turn after a card offered it (`remember` in person.ts). */
  typed?: Typed<NoInfer<Carried>>
  /** Whoever the bot does not know stays unknown: it is neither noted who they are nor are they welcomed. */
  leavesStrangers?: true
  /** On a card that a whole group sees: told only to whoever clicked, or answered in their personal chat. */
  inGroup?: 'told' | 'personal'
}

/** How an act is answered by typing: by a yes, or by the words that its card asked for. */
export interface Typed<Carried> {
  by: 'yes' | 'words'
  /** What the act carries then. */
  carried(ctx: Context, asked: AskedFor, text: string): Carried
  /** "nein", or a word that leads away. */
  declined(ctx: Context, asked: AskedFor): Promise<ReplyStep[]>
}

/** Who may do something: looked up on every act, never taken from a card. */
export interface Gate<Carried = unknown, Admitted = unknown> {
  /** In words, for docs/ACTS.md. */
  who: string
  /** For coordinators only, whatever it is about: in a group all others are told so before anything is looked up. */
  isForCoordinators?: true
  admit(ctx: Context, carried: Carried, put: Put): Promise<Admission<Admitted>>
}

export type Admission<Admitted> = { admitted: Admitted } | { refused: ReplyStep[] }

/** What a sentence in somebody's own words says besides what it names first. */
export interface Besides {
  /** What else it names: a day. */
  more?: string[]
  reason?: string
}

/** Something that can be typed at any time. */
export interface Command<Said = unknown> {
  /** Its name. */
  is: Word | (string & {})
  /** Its words are those of this name in locales/commands.json. */
  words?: Word
  /** What people ask for it by in sentences of their own: the examples of this name in locales/intents.json. */
  intent?: Intent
  /** Reads what such a sentence names besides ("… suchen"); undefined: there is no such thing, so it was not meant. */
  hears?(ctx: Context, words: string, besides: Besides): Promise<Said | undefined>
  /**
   * It changes, ends or switches something: its very words do so at once. A sentence of its intent only leads to asking; or
   * only one that says it nearly, where one more sentence switches it back.
   */
  isAsked?: 'always' | 'if-nearly'
  /** It answers in kind, and shows and begins nothing: "Vielen Dank!" */
  isKind?: true
  /** Reads a sentence that says it together with what it is about: "Idee: Digitaler Bauantrag". */
  reads?(text: string): Said | undefined
  /** Such a sentence may well be another thing ("mein Amt ist unterbesetzt"): no command where a reason is asked for. */
  isAmbiguous?(said: Said): boolean
  /** What it reads is about this very guide, and so no answer even where a free text is asked for. */
  isNoAnswer?(said: Said, guide: Guide): boolean
  /** Reads a sentence that is about the group it is said in, and answered there in one line: nowhere else is it one. */
  readsHere?(ctx: Context, text: string): Said | undefined
  /** It is about the channel it is said in, and answered there: only its very words, and never in a dialogue. */
  isForChannel?: true
  /** @param said what was read; undefined if only its words were said */
  does(ctx: Context, said: Said | undefined): Promise<ReplyStep[]>
}

/** Takes what a guide produced: a dialogue knows none of those who do. */
export interface Receiver {
  /** Others may go on with a dialogue that is under way. */
  handsOn: boolean
  /** The question whose answer stays when what was handed in is changed. */
  fixed?(guide: Guide): string | undefined
  /** Looks for what is probably there already, once the title is known. */
  similar?: Similar
  finish(ctx: Context, session: Session, guide: Guide, show: ShowSession): Promise<ReplyStep[]>
  /** A dialogue of it is thrown away by whoever answers it. */
  dropped?(ctx: Context, session: Session): Promise<void>
  /** Whoever is handing in without a name has written the Kennwort down. */
  noted?(ctx: Context, session: Session, guide: Guide, code: string): Promise<ReplyStep[]>
}

export interface Similar {
  exists(ctx: Context, session: Session, title: string): Promise<boolean>
  /** What may be typed there, in words. */
  typing(ctx: Context, session: Session, title: string): Promise<Note['key']>
  /** Shows them, and asks whether to go on all the same. */
  view(ctx: Context, session: Session, title: string, note?: Note): Promise<View>
  /** What is perhaps like it in all that was written so far: shown on the review without asking anything. */
  alike?(ctx: Context, written: { title: string; answers: Answers }): Promise<AlikeItem[]>
  /** What may be like a title, to be shown folded below the next question. */
  hinted?(ctx: Context, title: string): Promise<AlikeItem[]>
  /**
   * The n-th of them, from 0: shown, or supported instead of going on.
   * Undefined: there is none, or it cannot be supported.
   */
  pick(
    ctx: Context,
    session: Session,
    picked: { title: string; at: number; support: boolean },
  ): Promise<ReplyStep[] | undefined>
}

export type ShowSession = (ctx: Context, session: Session, remark?: { note: Note }) => Promise<ReplyStep[]>

/** Tells some kinds of what happened. `Told` is one of them, as a record of the outbox says it: references only. */
export interface Teller<Told extends About = About> {
  tells: Told['is'][]
  /** Leaves out what is no longer so, and what is there twice. */
  stillSo(reader: Reader, told: Told[]): Promise<Told[]>
  /** Its part of the message, from what is so now; undefined: not even what a card would carry of it. */
  part(reader: Reader, told: Told[]): Promise<NewsPart | undefined>
  /** All of it as a card of its own, where there is nothing else to tell. */
  alone?(reader: Reader, told: Told, more: Pick<NewsView, 'firstContact'>): Promise<View | undefined>
  /** Reads again what a card carries of its part: untrusted. */
  read(words: string[]): Told[]
}

type NewsView = Extract<View, { is: 'news' }>
export type NewsPart = Partial<Pick<NewsView, 'due' | 'more' | 'digest' | 'own' | 'standsInFor' | 'events'>> & {
  /** What a card carries so that the same is shown again after a click: words without blanks. */
  words: string[]
}

/** Something that the home card offers. */
export interface Offered {
  offer: Offer
  may(ctx: Context): boolean
  /** Not on the welcome: nobody who is new needs it. */
  later?: true
}
