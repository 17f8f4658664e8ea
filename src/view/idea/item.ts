import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { Action } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { openIdea } from '../parts/open.ts'
import type { TextKey, Words } from '../texts.ts'

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
  /** The reader supports it already. */
  supported: boolean
  /** Title of the idea it goes on in, whose status it has. */
  into?: string
}

/** What the response promise asks for next: the first reaction or the decision; `left` in working days, negative if late. */
export interface PromiseItem {
  next: 'first' | 'decision'
  dueOn: string
  left: number
}

/** An idea as parts/row.json wants it: it leads to the idea itself. */
export function ideaRow(item: IdeaItem, words: Words) {
  return { title: ideaTitle(item.title), state: ideaState(item, words), select: openIdea(item, words) }
}

/** Characters of JSON a title may take in a list, and how long it may be. */
const TITLE = 260
const LETTERS = 120

/** A title for a list, escaped. */
export function ideaTitle(title: string): string {
  return fitted(clip(title, LETTERS), TITLE)
}

/** An act on one of several ideas: its tooltip says which one is meant. */
export function onIdea(action: Action, title: string, words: Words): Action {
  return { ...action, tooltip: words.plain('idea.which', { action: action.title, title: clip(title, 40) }) }
}

/** What there is to know about an idea at a glance, in words with signs: never by colour. */
export function ideaState(item: IdeaItem, words: Words): string {
  return [
    standingIn(words, item),
    supportInWords(item.support, words),
    ...(item.comments > 0 ? [words.rich('idea.comments.count', { count: item.comments })] : []),
    ...(item.asked ? [words.rich('idea.asked')] : []),
    ...(item.mine ? [words.rich('idea.mine')] : []),
  ].join(' · ')
}

/** A status as a word with a sign: "🔍 in Prüfung". */
export function statusIn(words: Words, status: IdeaStatus): string {
  return words.rich(`status.${status}` satisfies TextKey)
}

/** How an idea stands; of one that was merged, also where it goes on: "🔗 geht weiter in „Bauantrag“ (🔍 in Prüfung)". */
export function standingIn(words: Words, { status, into }: Pick<IdeaItem, 'status' | 'into'>): string {
  if (into === undefined) return statusIn(words, status)
  return words.rich('idea.goes-on', {
    title: clip(into, 30),
    status: words.plain(`status.${status}` satisfies TextKey),
  })
}

/** "▲ 12 unterstützen das" */
export function supportInWords(support: number, words: Words): string {
  return support > 0 ? words.rich('idea.support.count', { count: support }) : words.rich('idea.support.none')
}

/** "Erste Reaktion bis 27. November 2026, noch 3 Arbeitstage", or since when it is late. */
export function promiseInWords({ next, dueOn, left }: PromiseItem, words: Words): string {
  const what = words.plain(next === 'first' ? 'promise.first' : 'promise.decision')
  if (left < 0) return words.rich('promise.late', { what, count: -left })
  if (left === 0) return words.rich('promise.today', { what })
  return words.rich('promise.left', { what, day: words.day(dueOn), count: left })
}
