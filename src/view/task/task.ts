import type { LocalText } from '../../documents/language.ts'
import type { TaskOrigin, TaskStatus, TaskStep } from '../../documents/task.ts'
import type { TaskRight } from '../../people/rights.ts'
import { costsInWords } from '../../task/costs.ts'
import { type Term, termFolds } from '../dialogue/term.ts'
import { type Action, go } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openIdea, openTask } from '../parts/open.ts'
import { fitting, weightOf } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'
import { taskAction } from './actions.ts'
import { blockedInWords, hasEnded, REASON, statusInWords, type TaskItem, taskState } from './item.ts'

interface TaskView {
  is: 'task'
  item: TaskItem
  involved: LocalText[]
  /** Of those who take part: who is asked for a statement. */
  asked?: LocalText[]
  /** Who was named for it; only for those who may act on it. */
  person?: string
  /** Its field of action. */
  field?: LocalText
  after: { id: string; title: string; status: TaskStatus }[]
  /** Tasks that wait for this one. */
  frees: { id: string; title: string; status: TaskStatus }[]
  /** `title` of the check or template it came from. */
  origin: { is: TaskOrigin['is']; id?: string; title?: LocalText }
  /** Names of units in the history, by id. */
  units: Record<string, LocalText>
  may: TaskRight[]
  /** Whether it can be taken into the reader's own calendar. */
  calendar?: true
  /** Words in it that the glossary explains. */
  terms?: Term[]
  /** The tasks of the reminder it was opened from, as its cards carry them. */
  list?: string
  today: string
  note?: Note
}

/** Everything about one task: what is to be done next first, the way so far last. */
export function taskCard(view: TaskView, words: Words) {
  const { item, list } = view
  const { task } = item
  const buttons = (rights: TaskRight[]) =>
    rights.filter(right => view.may.includes(right)).map(right => taskAction(right, task, list, words))
  const first = buttons(['done', 'progress', 'block', 'take', 'open'])
  const more = buttons(['later', 'due', 'pass', 'edit', 'drop'])
  const terms = termFolds(view.terms, words)
  const taken = weightOf({ title: '', state: '', actions: [...first, ...more] }) + JSON.stringify(terms).length
  const room = Math.max(ROOM - taken, LEAST)
  return {
    summary: words.plain('task.summary', { number: task.id }),
    about: words.rich('task.about', { number: task.id, unit: clip(words.guide(item.unit), 80) }),
    heading: fitted(task.title, TITLE),
    note: noteLine(view.note, words),
    state: taskState(item, { today: view.today, unit: false }, words),
    blocked: blockedInWords(item, words),
    goal: task.goal ? { title: words.rich('task.goal'), text: fitted(task.goal, fieldRoom(room)) } : null,
    terms,
    facts: facts(view, fieldRoom(room), words),
    origin: origin(view, words),
    groups: [
      ...group(words.rich('task.after'), view.after, view, room * 0.2, words),
      ...group(words.rich('task.frees'), view.frees, view, room * 0.2, words),
    ],
    history: history(view, room * 0.25, words),
    ways: [
      ...(list ? [backToNews(list, words)] : []),
      offerAction('my-tasks', words),
      offerAction('roadmap', words),
      ...(view.calendar ? [go('task-calendar', words.plain('exports.task.go'), { id: task.id })] : []),
      go('home', words.plain('action.home')),
    ],
    actions: first,
    moreTitle: words.plain('action.more'),
    hasMore: more.length > 0,
    more,
    typing: view.may.includes('done') && !hasEnded(task) ? words.rich('task.typing', { number: task.id }) : null,
  }
}

/** Characters of JSON for the title. */
const TITLE = 400
/**
 * Characters of JSON for the buttons, and for all texts that may be long. A button carries what it was opened from, so
 * that there is less room for the texts where that was a message about many tasks.
 */
const ROOM = 20_000
const LEAST = 4_000
/** What a card has room for. */
const INVOLVED = 12
const STEPS = 10

/** "Zurück" to the message the task was opened from. */
export function backToNews(list: string, words: Words): Action {
  return go('news', words.plain('action.back'), { arg: list })
}

/** Characters of JSON for each of three texts: 500 characters with what escaping adds, if there is room. */
function fieldRoom(room: number): number {
  return Math.min(Math.floor(room * 0.1), 800)
}

function facts(view: TaskView, room: number, words: Words) {
  const { task } = view.item
  const fact = (title: string, value: string | undefined) => (value ? [{ title, value }] : [])
  return [
    ...fact(
      words.plain(view.item.opinion ? 'task.fact.opinion' : 'task.fact.due'),
      words.rich(view.item.opinion ? 'task.fact.opinion.day' : 'task.fact.due.day', { day: words.day(task.dueOn) }),
    ),
    ...fact(words.plain('task.fact.unit'), escapeMarkdown(clip(words.guide(view.item.unit), 80))),
    ...fact(words.plain('task.fact.person'), view.person && escapeMarkdown(clip(view.person, 80))),
    ...fact(words.plain('task.fact.asked'), named(view.asked ?? [], words)),
    ...fact(words.plain('task.fact.involved'), named(view.involved, words)),
    ...fact(words.plain('field.label'), view.field && escapeMarkdown(clip(words.guide(view.field), 80))),
    ...fact(words.plain('task.fact.priority'), words.plain(`task.priority.${task.priority}` satisfies TextKey)),
    ...fact(words.plain('task.fact.financing'), task.financing && fitted(task.financing, room)),
    ...fact(words.plain('task.fact.costs'), task.costs && escapeMarkdown(costsInWords(task.costs, words.language))),
    ...fact(words.plain('task.fact.account'), task.account && escapeMarkdown(task.account)),
    ...fact(words.plain('task.fact.indicator'), task.indicator && fitted(task.indicator, room)),
    ...fact(
      words.plain('task.fact.recurs'),
      task.recurs && words.plain(`task.recurs.${task.recurs.every}` satisfies TextKey),
    ),
    ...fact(words.plain('task.fact.origin'), plainOrigin(view, words)),
  ]
}

function named(names: LocalText[], words: Words): string {
  const left = names.length - INVOLVED
  return [
    ...names.slice(0, INVOLVED).map(name => escapeMarkdown(clip(words.guide(name), 40))),
    ...(left > 0 ? [words.rich('task.left', { count: left })] : []),
  ].join(', ')
}

/** A check or the task before, from which it came and which can be looked at, as parts/link.json wants it. */
function origin({ origin: { is, id, title }, list }: TaskView, words: Words) {
  const name = title && clip(words.guide(title), 80)
  if (is === 'assessment') {
    const text = words.rich('task.origin.assessment', { title: name ?? id ?? '' })
    return [{ text, select: id === undefined ? null : go('check', words.plain('task.origin.open'), { id }) }]
  }
  if (is === 'idea' && id !== undefined) {
    const text = words.rich('task.origin.idea', { title: name ?? id })
    return [{ text, select: openIdea({ id, title: name ?? id }, words) }]
  }
  if (is !== 'recurrence') return []
  const select = id === undefined ? null : openTask({ id, title: id }, list, words)
  return [{ text: words.rich('task.origin.recurrence', { number: id ?? '' }), select }]
}

/** Where it came from, if there is nothing to look at. */
function plainOrigin({ origin: { is, title } }: TaskView, words: Words): string | undefined {
  if (is === 'hand') return words.rich('task.origin.hand')
  if (is !== 'template') return undefined
  return title
    ? words.rich('task.origin.template', { title: clip(words.guide(title), 80) })
    : words.rich('task.origin.some')
}

/** Tasks it waits for, or that wait for it; none if there are none. */
function group(title: string, tasks: TaskView['after'], { list }: TaskView, room: number, words: Words) {
  const rows = tasks.map(task => ({
    title: `${statusInWords(task.status, words)} · ${fitted(clip(task.title, 80), 160)}`,
    state: '',
    select: openTask(task, list, words),
  }))
  const shown = fitting(rows, room)
  const left = tasks.length - shown.length
  if (tasks.length === 0) return []
  return [
    {
      title,
      rows: shown.map(row => ({ text: row.title, select: row.select })),
      left: left > 0 ? words.rich('task.left.of', { count: left, all: tasks.length }) : null,
    },
  ]
}

/** What happened so far, the latest first: by role, never by name. An array, empty if nothing did. */
function history(view: TaskView, room: number, words: Words) {
  const steps = [...view.item.task.history].reverse()
  const reasons = steps.slice(0, STEPS).filter(({ what }) => 'reason' in what).length
  const each = Math.min(Math.floor(room / Math.max(reasons, 1)), REASON)
  const left = steps.length - STEPS
  const unfolds = {
    ...foldLine('history', words.plain('task.history', { count: steps.length })),
    lines: [
      ...steps.slice(0, STEPS).map(step => ({ text: stepInWords(step, view, each, words) })),
      ...(left > 0 ? [{ text: words.rich('task.history.left', { count: left }) }] : []),
    ],
  }
  return steps.length > 0 ? [unfolds] : []
}

function stepInWords({ on, by, what }: TaskStep, view: TaskView, room: number, words: Words): string {
  const unit = (id: string) => clip(words.guide(view.units[id] ?? { de: id }), 60)
  const because = (reason?: string) => (reason ? ` ${words.rich('task.step.because')} ${fitted(reason, room)}` : '')
  const said = () => {
    switch (what.is) {
      case 'created':
        return words.rich('task.step.created')
      case 'status':
        return words.rich('task.step.status', { status: statusInWords(what.to, words) }) + because(what.reason)
      case 'due':
        return (
          words.rich('task.step.due', { from: words.day(what.from), to: words.day(what.to) }) + because(what.reason)
        )
      case 'passed':
        return words.rich(`task.step.passed.${what.to}` satisfies TextKey, { unit: unit(what.unit) })
      case 'edited':
        return words.rich('task.step.edited')
      case 'put-off':
        return words.rich('task.step.put-off', { year: String(what.year) }) + because(what.reason)
    }
  }
  const who = { by: words.plain(`task.by.${by}` satisfies TextKey) }
  const when = view.item.onlooker
    ? words.rich('task.step.undated', who)
    : words.rich('task.step', { day: words.day(on), ...who })
  return `${when} ${said()}`
}
