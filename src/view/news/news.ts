import { type IdeaNews, ideaEventAlone } from '../idea/news.ts'
import { isInquiryNews } from '../inquiry/news.ts'
import { go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type FirstContact, firstContactLines } from '../parts/first-contact.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { type Offer, offerAction } from '../parts/offers.ts'
import { fitting, type Row, roomOf } from '../parts/room.ts'
import { type TaskItem, taskRow } from '../task/item.ts'
import type { TextKey, Words } from '../texts.ts'
import { type DigestUnit, digestUnits } from './digest.ts'
import { type DueTasks, dueAlone, dueHeading, dueRows, onlyDue } from './due.ts'
import { eventHeading, eventRow, isIdeaNews, type NewsEvent } from './event.ts'

interface NewsView extends DueTasks {
  is: 'news'
  digest?: DigestUnit[]
  /** Own tasks in the weekly overview, for those who want nothing else. */
  own?: TaskItem[]
  events: NewsEvent[]
  /** Names of those the reader stands in for. */
  standsInFor: string[]
  /** First message ever to this person: who is responsible for their data (Art. 13 DSGVO). */
  firstContact?: FirstContact
  note?: Note
}

/**
 * A message the bot sends by itself: what is due, what happened, the weekly overview. It is acted on in place and
 * rendered again, so what was done meanwhile stays on it, as done.
 */
export function newsCard(view: NewsView, words: Words) {
  const one = onlyDue(view)
  const heading = headingOf(view, words)
  const due = one ? [] : dueRows(view, words)
  const own = fitting(
    (view.own ?? []).map(item => taskRow(item, view, words)),
    OWN_ROOM,
  )
  const room = ROOM - (one ? SINGLE : 0) - roomOf([...due, ...own])
  const idea = onlyIdea(view)
  const isHeading = view.events.length === 1 && view.due.length === 0
  const shown = { today: view.today, list: view.list, isHeading }
  const all = idea ? [] : view.events.map(event => ({ actions: [], ...eventRow(event, shown, words) }))
  const events = fitting<Row>(all, room)
  const left = all.length - events.length
  const isEmpty = view.due.length + own.length + view.events.length + (view.digest?.length ?? 0) === 0
  return {
    summary: heading,
    standsInFor: standsInFor(view, words),
    heading,
    note: noteLine(view.note, words),
    one: one ? [dueAlone(one, view, words)] : [],
    rows: due,
    more: view.more > 0 ? words.rich('news.more', { count: view.more }) : null,
    eventsTitle: events.length > 0 && view.due.length > 0 ? words.rich(eventsKey(view)) : null,
    idea: idea ? [ideaEventAlone(idea, words)] : [],
    events,
    eventsLeft: left > 0 ? words.rich(isOfIdeas(view) ? 'news.left.ideas' : 'news.left', { count: left }) : null,
    digestTitle: view.digest && heading !== words.rich('news.digest') ? words.rich('news.digest') : null,
    empty: isEmpty ? words.rich('note.digest-empty') : null,
    digest: digestUnits(view, room - roomOf(events), words),
    ownTitle: own.length > 0 ? words.rich('news.own') : null,
    own,
    firstContact: firstContactLines(view.firstContact, ['news.first', 'news.first.stored', 'news.first.stop'], words),
    actions: [offerAction(listOf(view), words), ...(isOfIdeas(view) ? [] : [go('me', words.plain('news.settings'))])],
  }
}

/**
 * What a message has room for, in characters of JSON: all rows together, a single task, and one's own. What is left goes
 * to the events, and then to the weekly overview, whose rows can be looked up as well.
 */
const ROOM = 23_500
const SINGLE = 9_000
const OWN_ROOM = 5_000

/** What the message is mainly about. */
function headingOf(view: NewsView, words: Words): string {
  if (view.due.length > 0) return dueHeading(view, words)
  if ((view.digest || view.own) && view.events.length === 0) return words.rich('news.digest')
  const [event] = view.events
  return view.events.length === 1 && event ? eventHeading(event, words) : words.rich(eventsKey(view))
}

/** The only thing the message tells, if it is about an idea. */
function onlyIdea({ due, digest, own, events }: NewsView): IdeaNews | undefined {
  const [event] = events
  const isAlone = due.length === 0 && !digest && !own && events.length === 1
  return isAlone && event && isIdeaNews(event) ? event : undefined
}

/** Whether it tells of ideas and of nothing else. */
function isOfIdeas({ due, digest, own, events }: NewsView): boolean {
  return due.length === 0 && !digest && !own && events.length > 0 && events.every(isIdeaNews)
}

/** Where all that it tells of can be looked up. */
function listOf(view: NewsView): Offer {
  if (isOfIdeas(view)) return 'ideas'
  const { due, digest, own, events } = view
  const isOf = (is: (event: NewsEvent) => boolean) =>
    due.length === 0 && !digest && !own && events.length > 0 && events.every(is)
  if (isOf(isCheckNews)) return 'checks'
  if (isOf(({ is }) => is === 'removed')) return 'ideas'
  if (isOf(({ is }) => is === 'agreement')) return 'coordination'
  return isOf(event => event.is === 'spark') ? 'guides' : 'my-tasks'
}

function eventsKey({ events }: NewsView): TextKey {
  if (events.every(isIdeaNews)) return 'news.events.ideas'
  return events.some(isOfMore) ? 'news.events.all' : 'news.events'
}

/** Told of something else than tasks, and people. */
function isOfMore(event: NewsEvent): boolean {
  return (
    isIdeaNews(event) ||
    isCheckNews(event) ||
    isInquiryNews(event) ||
    event.is === 'campaign' ||
    event.is === 'review' ||
    event.is === 'synergy' ||
    event.is === 'workshop' ||
    event.is === 'spark'
  )
}

function isCheckNews({ is }: NewsEvent): boolean {
  return is === 'check' || is === 'part'
}

function standsInFor({ standsInFor: names }: NewsView, words: Words): string | null {
  if (names.length === 0) return null
  const shown = names.slice(0, 3).map(name => clip(name, 60))
  const left = names.length - shown.length
  const all = left > 0 ? [...shown, words.plain('task.left', { count: left })] : shown
  return words.rich('news.stands-in', { names: all.join(', ') })
}
