import type { Body } from '../../documents/agreement.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Problem } from '../../guide/kind.ts'
import type { WhyTold } from '../../people/why-told.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { personInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openIdea } from '../parts/open.ts'
import type { TextKey, Words } from '../texts.ts'

/** The clock cannot be right: the day it should show, and the day it shows. `over`: the day on which that ended. */
export interface ClockTrouble {
  believed: string
  shown: string
  over?: string
}

interface CoordinationView {
  is: 'coordination'
  /** Units with open tasks that nobody can be reminded of. */
  unreachable: { id: string; name: LocalText; openTasks: number }[]
  unreachableCount: number
  /** Ideas that wait for an answer, and how many of them too long. `late`: those that wait the longest, by working days. */
  ideas: { waiting: number; overdue: number; late?: { id: string; title: string; days: number }[] }
  /** Ideas with something on them that somebody reported; all of them are counted. */
  reported?: { ideas: { id: string; title: string }[]; count: number }
  /** Steps of the set-up that are open. */
  openSteps?: number
  /** What could not be delivered, by receiver and reason; without a name to a channel. */
  parked: { to?: string; why: WhyTold; count: number }[]
  /** Channels in which ideas appear. */
  channels: number
  /** Messages that Teams refused and that are tried again. */
  refused: number
  clock?: ClockTrouble
  /** Who agreed to something else than what touches people now. */
  agreedOtherwise: Body[]
  /** What is wrong with a file since it was last good, in words for an author. */
  fileProblems: string[]
  /** What people only stumble over in a guide that is in force, in words for an author. */
  fileHints: string[]
  /** `fixed`: named in the configuration, cannot be dismissed here. */
  coordinators: { id: string; name: string; fixed: boolean }[]
  problem?: Problem
  note?: Note
}

/** Where coordinators start: first what needs them, then what they can do. */
export function coordinationCard(view: CoordinationView, words: Words) {
  const { ideas, parked, refused, fileProblems, unreachableCount, agreedOtherwise, reported, openSteps = 0 } = view
  const count =
    ideas.waiting +
    unreachableCount +
    parked.length +
    refused +
    fileProblems.length +
    agreedOtherwise.length +
    (reported?.count ?? 0) +
    openSteps
  const fine = count === 0 && view.clock === undefined
  const shown = view.coordinators.slice(0, COORDINATORS)
  const left = view.coordinators.length - shown.length
  return {
    summary: words.plain('coordination.heading'),
    heading: words.rich('coordination.heading'),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    fine: fine ? words.rich('coordination.fine') : null,
    attention: fine ? null : words.rich('coordination.attention'),
    clock: view.clock ? clock(view.clock, words) : null,
    ideas: [
      ...(ideas.waiting > 0 ? [waitingRow(ideas, words), ...lateRows(ideas, words)] : []),
      ...(reported && reported.count > 0 ? reportedRows(reported, words) : []),
      ...(openSteps > 0 ? [setupRow(openSteps, words)] : []),
    ],
    unreachable: view.unreachableCount > 0 ? unreachable(view, words) : null,
    refused: view.refused > 0 ? words.rich('coordination.refused', { count: view.refused }) : null,
    parked: parked.length > 0 ? [parkedRow(parked, words)] : [],
    files: view.fileProblems.length > 0 ? files(view.fileProblems, words) : null,
    hints: view.fileHints.length > 0 ? [hints(view.fileHints, words)] : [],
    agreement: view.agreedOtherwise.length > 0 ? [agreementRow(view.agreedOtherwise, words)] : [],
    actions: [
      ...(ideas.waiting > 0 ? [] : [go('inbox', words.plain('inbox.heading'))]),
      go('units', words.plain('coordination.units')),
      offerAction('roadmap', words),
      go('plans', words.plain('coordination.plans')),
      go('audit', words.plain('audit.heading')),
      go('home', words.plain('action.home')),
    ],
    channels: `${words.rich('coordination.channels', { count: view.channels })} ${words.rich('coordination.channels.how')}`,
    who: words.rich('coordination.who'),
    nobody: view.coordinators.length === 0 ? words.rich('coordination.nobody') : null,
    coordinators: shown.map(one => coordinator(one, words)),
    more: left > 0 ? words.rich('coordination.more', { count: left }) : null,
    rarely: [
      go('agenda', words.plain('coordination.agenda')),
      go('exports', words.plain('exports.heading')),
      go('setup', words.plain('setup.heading')),
      go('leaver', words.plain('coordination.leaver')),
      go('self-test', words.plain('self-test.heading')),
      go('agreement', words.plain('agreement.heading')),
    ],
    appoint: {
      ...foldLine('appoint', words.plain('coordination.appoint')),
      open: view.problem !== undefined,
      text: words.rich('coordination.appoint.text'),
      input: personInput({ id: 'person', label: words.plain('people.person') }, words),
      known: words.rich('people.known'),
      actions: [take('appoint', words.plain('coordination.appoint.yes'))],
    },
  }
}

interface ConfirmPeopleView {
  is: 'confirm-people'
  what: 'unit-delete' | 'appoint' | 'dismiss'
  id: string
  name: string
}

/** Asks before a unit is deleted, or somebody becomes a coordinator or is none any longer. */
export function confirmPeopleCard({ what, id, name }: ConfirmPeopleView, words: Words) {
  const values = { name: name ? clip(name, 80) : words.plain('people.somebody') }
  const asks = (heading: string, text: string, keep: Action, yes: Action) => ({
    summary: heading,
    heading: escapeMarkdown(heading),
    text,
    actions: [primary(keep), destructive(yes)],
  })
  if (what === 'unit-delete') {
    return asks(
      words.plain('confirm-people.delete.summary'),
      words.rich('confirm-people.delete.text', values),
      go('unit', words.plain('confirm-people.delete.keep'), { id }),
      go('unit-delete-yes', words.plain('confirm-people.delete.yes'), { id }),
    )
  }
  if (what === 'appoint') {
    const heading = words.plain('confirm-people.appoint.summary', values)
    return {
      summary: heading,
      heading: escapeMarkdown(heading),
      text: words.rich('confirm-people.appoint.text', values),
      actions: [
        primary(go('appoint', words.plain('confirm-people.appoint.yes'), { id })),
        go('coordination', words.plain('confirm-people.dismiss.keep')),
      ],
    }
  }
  return asks(
    words.plain('confirm-people.dismiss.summary'),
    words.rich('confirm-people.dismiss.text', values),
    go('coordination', words.plain('confirm-people.dismiss.keep')),
    go('dismiss-yes', words.plain('confirm-people.dismiss.yes'), { id }),
  )
}

/** What a card has room for. */
const COORDINATORS = 6
const UNREACHABLE = 5
const PROBLEMS = 4
/** Hints shown; the tool for authors has them all. */
const HINTS = 2
const PARKED = 4
const LATE = 3
const REPORTED = 3

function unreachable(view: CoordinationView, words: Words) {
  const shown = view.unreachable.slice(0, UNREACHABLE)
  const left = view.unreachableCount - shown.length
  return {
    title: words.rich('coordination.unreachable', { count: view.unreachableCount }),
    text: words.rich('coordination.unreachable.text'),
    rows: shown.map(({ id, name, openTasks }) => ({
      title: escapeMarkdown(clip(words.guide(name), 60)),
      state: words.rich('units.tasks', { count: openTasks }),
      select: go('unit', words.plain('units.open', { name: clip(words.guide(name), 40) }), { id }),
    })),
    more: left > 0 ? words.rich('coordination.unreachable.more', { count: left }) : null,
  }
}

function clock({ believed, shown, over }: ClockTrouble, words: Words): string {
  const days = { believed: words.day(believed), shown: words.day(shown) }
  if (over !== undefined) return words.rich('coordination.clock.over', { ...days, over: words.day(over) })
  return words.rich(believed === shown ? 'coordination.clock.hours' : 'coordination.clock', days)
}

/** Why a message could not be delivered, in a few words. */
const reasons: Record<WhyTold, TextKey> = {
  uncertain: 'parked.short.uncertain',
  unreachable: 'parked.short.unreachable',
  refused: 'parked.short.refused',
  'too-big': 'parked.short.too-big',
  unregistered: 'parked.short.unregistered',
}

/** "Der Personalrat hat einem anderen Stand zugestimmt", and the way to what is different. */
function agreementRow(agreed: Body[], words: Words) {
  const who = agreed.length > 1 ? 'both' : (agreed[0] ?? 'both')
  return {
    title: words.rich('coordination.agreement'),
    state: words.rich(`coordination.agreement.${who}` satisfies TextKey),
    select: go('agreement', words.plain('agreement.heading')),
  }
}

/** "9 Ideen warten auf Sie, 2 überfällig", and the way to them. */
function waitingRow({ waiting, overdue }: CoordinationView['ideas'], words: Words) {
  return {
    title: words.rich('coordination.ideas', { count: waiting }),
    state:
      overdue > 0
        ? words.rich('coordination.ideas.overdue', { count: overdue })
        : words.rich('coordination.ideas.none-overdue'),
    select: go('inbox', words.plain('inbox.heading')),
  }
}

/** Those that wait too long, each a tap away. */
function lateRows({ late = [] }: CoordinationView['ideas'], words: Words) {
  return late.slice(0, LATE).map(({ id, title, days }) => ({
    title: escapeMarkdown(clip(title, 60)),
    state: words.rich('coordination.late', { count: days }),
    select: openIdea({ id, title }, words),
  }))
}

/** What somebody reported: that it was, and where. */
function reportedRows({ ideas, count }: NonNullable<CoordinationView['reported']>, words: Words) {
  const shown = ideas.slice(0, REPORTED)
  return shown.map(({ id, title }, index) => ({
    title: words.rich('coordination.reported', { title: clip(title, 60) }),
    state: words.rich('coordination.reported.state', { count: index === shown.length - 1 ? count - shown.length : 0 }),
    select: openIdea({ id, title }, words),
  }))
}

function setupRow(count: number, words: Words) {
  return {
    title: words.rich('coordination.setup', { count }),
    state: words.rich('coordination.setup.state'),
    select: go('setup', words.plain('setup.heading')),
  }
}

/** How many did not arrive, and for whom: each receiver once for a reason. */
function parkedRow(parked: CoordinationView['parked'], words: Words) {
  const shown = parked.slice(0, PARKED).map(({ to, why }) => {
    const name =
      to === undefined ? words.plain('coordination.parked.channel') : to ? clip(to, 60) : words.plain('people.somebody')
    return words.rich('coordination.parked.who', { name, why: words.plain(reasons[why]) })
  })
  const left = parked.length - shown.length
  return {
    title: words.rich('coordination.parked', { count: parked.reduce((sum, { count }) => sum + count, 0) }),
    state: [...shown, ...(left > 0 ? [words.rich('coordination.parked.more', { count: left })] : [])].join(' · '),
    select: go('parked', words.plain('coordination.parked.open')),
  }
}

/** A file by its name and folder: the way to it on the server says nothing to those who look after it. */
function withoutFolders(problem: string): string {
  const words = problem.split(' ')
  return words.map(word => (/\.(?:ya?ml|json)\b/.test(word) ? word.split('/').slice(-2).join('/') : word)).join(' ')
}

function files(problems: string[], words: Words) {
  return {
    title: words.rich('coordination.files'),
    actions: [go('self-test', words.plain('self-test.heading'))],
    lines: firstOf(problems, PROBLEMS, 300, words),
  }
}

/** Nothing has to be done about them, so they are folded. */
function hints(found: string[], words: Words) {
  return {
    ...foldLine('hints', words.plain('coordination.hints', { count: found.length })),
    lines: firstOf(found, HINTS, 200, words),
  }
}

function firstOf(found: string[], most: number, length: number, words: Words) {
  const left = found.length - most
  return [
    ...found.slice(0, most).map(each => ({ text: escapeMarkdown(clip(withoutFolders(each), length)) })),
    ...(left > 0 ? [{ text: words.rich('coordination.files.more', { count: left }) }] : []),
  ]
}

function coordinator({ id, name, fixed }: CoordinationView['coordinators'][number], words: Words) {
  const shown = name ? clip(name, 60) : words.plain('people.nameless')
  const dismiss = words.plain('coordination.dismiss.whom', { name: clip(shown, 40) })
  return {
    title: escapeMarkdown(shown),
    state: words.rich(fixed ? 'coordination.fixed' : 'coordination.appointed'),
    actions: fixed ? [] : [{ ...go('dismiss', words.plain('coordination.dismiss'), { id }), tooltip: dismiss }],
  }
}
