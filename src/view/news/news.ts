import type { TaskRight } from '../../people/rights.ts'
import { type IdeaNews, ideaEventAlone, ideaEventRow, ideaNewsHeading, isIdeaNews } from '../idea/news.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openTask } from '../parts/open.ts'
import { fitting, type Row, weightOf } from '../parts/room.ts'
import { laterForm, taskAction, taskActionIn, whichTask } from '../task/actions.ts'
import { blockedInWords, dueInWords, hasEnded, type TaskItem, taskRow, taskState, taskTitle } from '../task/item.ts'
import type { TextKey, Words } from '../texts.ts'
import type { DigestUnit } from './digest.ts'
import type { NewsEvent } from './event.ts'

/** A message the bot sends by itself: what is due, the weekly overview, what happened. */
interface NewsView {
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

/**
 * A message the bot sends by itself: what is due, what happened, the weekly overview. It is acted on in place and
 * rendered again, so what was done meanwhile stays on it, as done.
 */
export function newsCard(view: NewsView, words: Words) {
  const [one] = view.due
  const heading = headingOf(view, words)
  const isAlone = one !== undefined && view.due.length === 1 && view.more === 0
  const due = isAlone ? [] : rows(view, words)
  const own = fitting(
    (view.own ?? []).map(item => taskRow(item, view, words)),
    OWN_ROOM,
  )
  const room = ROOM - (isAlone ? SINGLE : 0) - roomOf([...due, ...own])
  const idea = onlyIdea(view)
  const all = idea ? [] : view.events.map(event => ({ actions: [], ...eventRow(event, view, words) }))
  const events = fitting<Row>(all, room)
  const left = all.length - events.length
  const isEmpty = view.due.length + own.length + view.events.length + (view.digest?.length ?? 0) === 0
  return {
    summary: heading,
    standsInFor: standsInFor(view, words),
    heading,
    note: noteLine(view.note, words),
    one: isAlone ? [single(one, view, words)] : [],
    rows: due,
    more: view.more > 0 ? words.rich('news.more', { count: view.more }) : null,
    eventsTitle: events.length > 0 && view.due.length > 0 ? words.rich(eventsKey(view)) : null,
    idea: idea ? [ideaEventAlone(idea, words)] : [],
    events,
    eventsLeft: left > 0 ? words.rich(isOfIdeas(view) ? 'news.left.ideas' : 'news.left', { count: left }) : null,
    digestTitle: view.digest && heading !== words.rich('news.digest') ? words.rich('news.digest') : null,
    empty: isEmpty ? words.rich('note.digest-empty') : null,
    digest: digest(view, room - roomOf(events), words),
    ownTitle: own.length > 0 ? words.rich('news.own') : null,
    own,
    firstContact: firstContact(view, words),
    actions: [
      offerAction(isOfIdeas(view) ? 'ideas' : 'my-tasks', words),
      ...(isOfIdeas(view) ? [] : [go('me', words.plain('news.settings'))]),
    ],
  }
}

/** Tasks that are due and units, each at most so many. */
const DUE = 8
const UNITS = 4
/**
 * What a message has room for, in characters of JSON: all rows together, those that are due, and one's own. What is
 * left goes to the events, and then to the weekly overview, whose rows can be looked up as well.
 */
const ROOM = 23_500
const SINGLE = 9_000
const DUE_ROOM = 19_000
const OWN_ROOM = 5_000

function roomOf(list: Row[]): number {
  return list.reduce((sum, row) => sum + weightOf(row), 0)
}

/** What the message is mainly about. */
function headingOf(view: NewsView, words: Words): string {
  const [one] = view.due
  if (one && view.due.length === 1 && view.more === 0) {
    return hasEnded(one.task)
      ? words.rich('news.done', { count: 1 })
      : words.rich('news.one', { due: dueInWords(one, view.today, words) })
  }
  if (view.due.length > 0) return headingOfSeveral(view, words)
  if ((view.digest || view.own) && view.events.length === 0) return words.rich('news.digest')
  const [event] = view.events
  if (view.events.length !== 1 || !event) return words.rich(eventsKey(view))
  if (isIdeaNews(event)) return ideaNewsHeading(event, words)
  if (event.is === 'coordinator') return words.rich(event.now ? 'news.coordinator' : 'news.no-coordinator')
  if (event.is === 'substitute') return words.rich('news.substitute', { name: clip(event.name, 60) })
  return words.rich(`news.event.${event.is}` satisfies TextKey)
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

function eventsKey({ events }: NewsView): TextKey {
  if (events.every(isIdeaNews)) return 'news.events.ideas'
  return events.some(isIdeaNews) ? 'news.events.all' : 'news.events'
}

/** Fällig is only what is due by today; what lies ahead is a reminder. */
function headingOfSeveral({ due, more, today }: NewsView, words: Words): string {
  const open = due.filter(({ task }) => !hasEnded(task))
  const count = open.length + more
  if (count === 0) return words.rich('news.done', { count: due.length })
  const isDue = open.every(({ task }) => task.dueOn <= today)
  return words.rich(isDue ? 'news.due' : 'news.soon', { count })
}

function standsInFor({ standsInFor: names }: NewsView, words: Words): string | null {
  if (names.length === 0) return null
  const shown = names.slice(0, 3).map(name => clip(name, 60))
  const left = names.length - shown.length
  const all = left > 0 ? [...shown, words.plain('task.left', { count: left })] : shown
  return words.rich('news.stands-in', { names: all.join(', ') })
}

/** One task in full: all that can be done with it is on the card. */
function single(item: TaskItem, { list, today }: NewsView, words: Words) {
  const { task } = item
  const acts = (rights: TaskRight[]) => rights.map(right => taskAction(right, task, list, words))
  const open = item.mayChange && !hasEnded(task)
  const rights: TaskRight[] = [
    'done',
    ...(task.status === 'in-arbeit' ? [] : (['progress'] as const)),
    ...(task.status === 'blockiert' ? [] : (['block'] as const)),
  ]
  return {
    title: fitted(task.title, 400),
    state: taskState(item, { today }, words),
    goal: task.goal ? `${words.rich('news.goal')} ${fitted(task.goal, 800)}` : null,
    blocked: blockedInWords(item, words),
    actions: open ? acts(rights) : [],
    later: open ? [laterForm(task, list, today, '', words)] : [],
    laterTitle: open ? words.plain('task.action.later') : null,
    typing: open ? words.rich('task.typing', { number: task.id }) : null,
    details: [{ ...openTask(task, list, words), title: words.plain('task.action.details') }],
  }
}

/** Several tasks: each with what is done most often, as far as the card has room for it. */
function rows({ due, list, today }: NewsView, words: Words) {
  const shown = due.slice(0, DUE).map((item): Required<Pick<Row, 'title' | 'state' | 'actions'>> => {
    const { task } = item
    const details = words.plain('task.action.details')
    return {
      title: taskTitle(task.title),
      state: taskState(item, { today }, words),
      actions: [{ ...openTask(task, list, words), title: details, tooltip: whichTask(details, task, words) }],
    }
  })
  let room = DUE_ROOM - roomOf(shown)
  return shown.map((row, index) => {
    const item = due[index]
    if (!item?.mayChange || hasEnded(item.task)) return row
    const rights: TaskRight[] = item.later ? ['done'] : ['done', 'later']
    const actions: Action[] = [...rights.map(right => taskActionIn(right, item.task, list, words)), ...row.actions]
    const whole = { ...row, actions }
    const further = weightOf(whole) - weightOf(row)
    if (further > room) return row
    room -= further
    return whole
  })
}

/** What happened, with the way to the task or idea, as parts/row.json wants it. */
function eventRow(event: NewsEvent, { list, today, events, due }: NewsView, words: Words): Row {
  const isHeading = events.length === 1 && due.length === 0
  if (event.is === 'coordinator') {
    const select = event.now ? offerAction('coordination', words) : go('home', words.plain('action.home'))
    return {
      title: isHeading ? select.title : words.rich(event.now ? 'news.coordinator' : 'news.no-coordinator'),
      state: words.rich(event.now ? 'news.coordinator.text' : 'news.no-coordinator.text'),
      select,
    }
  }
  if (event.is === 'substitute') {
    const values = { name: clip(event.name, 60), until: words.day(event.until) }
    const select = offerAction('my-tasks', words)
    return {
      title: isHeading ? select.title : words.rich('news.substitute', values),
      state: words.rich('news.substitute.text', values),
      select,
    }
  }
  if (isIdeaNews(event)) return ideaEventRow(event, words)
  const { item } = event
  const unit = clip(words.guide(item.unit), 60)
  const head = words.rich(`news.is.${event.is}` satisfies TextKey, { unit })
  const reason = event.is === 'blocked' ? blockedInWords(item, words) : null
  return {
    title: `${head} ${taskTitle(item.task.title)}`,
    state: reason ? `${reason} · ${escapeMarkdown(unit)}` : taskState(item, { today }, words),
    select: openTask(item.task, list, words),
  }
}

/** Units with their figures and the tasks that need a look: never who. As many as there is room for. */
function digest(view: NewsView, room: number, words: Words) {
  const fits = Math.floor(room / UNIT)
  const units = (view.digest ?? []).slice(0, Math.max(Math.min(UNITS, fits), 0))
  const each = Math.floor(room / Math.max(units.length, 1)) - UNIT
  return units.map(unit => digestUnit(unit, each, view, words))
}

/** Characters of JSON a unit takes besides its tasks. */
const UNIT = 1_600

function digestUnit(unit: DigestUnit, room: number, { today, list }: NewsView, words: Words) {
  const name = clip(words.guide(unit.name), 80)
  const groups = [
    {
      title: words.rich('digest.overdue', { count: unit.overdueCount }),
      items: unit.overdue,
      count: unit.overdueCount,
    },
    {
      title: words.rich('digest.blocked', { count: unit.blockedCount }),
      items: unit.blocked,
      count: unit.blockedCount,
    },
    { title: words.rich('digest.soon', { count: unit.soonCount }), items: unit.soon, count: unit.soonCount },
  ].filter(({ count }) => count > 0)
  let left = room
  return {
    title: escapeMarkdown(name),
    figures: figures(unit, words),
    groups: groups.map(({ title, items, count }) => {
      const all = items.map(item => taskRow(item, { today, unit: false, list }, words))
      const shown = fitting(all, left)
      left -= roomOf(shown)
      const more = count - shown.length
      return {
        title,
        rows: shown,
        more: more > 0 && shown.length > 0 ? words.rich('task.left', { count: more }) : null,
      }
    }),
    actions: [go('unit-tasks', words.plain('digest.all', { unit: clip(name, 40) }), { id: unit.id })],
  }
}

/** "12 offen · 4 letzte Woche erledigt" */
function figures({ open, done }: DigestUnit, words: Words): string {
  const parts = [words.rich('digest.open', { count: open })]
  return (done > 0 ? [...parts, words.rich('digest.done', { count: done })] : parts).join(' · ')
}

/** What somebody has to know whom the bot never met before (Art. 13 DSGVO). */
function firstContact({ firstContact: about }: NewsView, words: Words) {
  if (!about) return []
  const { organisation, privacyContact } = about
  return [
    { text: words.rich('news.first', { organisation: clip(organisation, 120) }) },
    { text: words.rich('news.first.stored') },
    { text: words.rich('news.first.contact', { contact: clip(privacyContact, 200) }) },
    { text: words.rich('news.first.stop') },
  ]
}
