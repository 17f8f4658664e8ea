import type { LocalText } from '../../documents/language.ts'
import type { YearCost } from '../../documents/task.ts'
import type { Problem } from '../../guide/kind.ts'
import { bandInWords, sumOf } from '../../task/costs.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choicesInput, textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'

type Band = Omit<YearCost, 'year'>

interface BudgetView {
  is: 'budget'
  year: number
  /** The local day until which everybody registers. */
  closesOn: string
  /** That day is over. */
  isClosed?: boolean
  coordinator: boolean
  /** Units with costs, or that were asked. `open`: tasks that nobody confirmed. */
  units: { name: LocalText; tasks: number; band: Band; open: number; ask?: string; answeredOn?: string }[]
  mayExport: boolean
  note?: Note
}

/** Characters of JSON for all rows. */
const ROOM = 18_000

/** Registering for a budget: how far each unit is, never who. */
export function budgetCard(view: BudgetView, words: Words) {
  const { year, closesOn, coordinator, units, mayExport, note } = view
  const rows = units.map(unit => ({
    title: escapeMarkdown(clip(words.guide(unit.name), 80)),
    state: `${unitState(unit, words)} · ${words.rich('budget.unit.sum', { count: unit.tasks, band: bandInWords(unit.band, words.language) })}`,
    actions:
      unit.ask === undefined
        ? []
        : [go('inquiry-ask', words.plain(unit.answeredOn ? 'indicators.change' : 'inquiry.answer'), { id: unit.ask })],
  }))
  const shown = fitting(rows, ROOM)
  const missing = units.filter(({ answeredOn, open }) => !answeredOn || open > 0).length
  const band = bandInWords(sumOf(units.map(({ band }) => band)), words.language)
  return {
    summary: words.plain('budget.heading', { year: String(year) }),
    heading: words.rich('budget.heading', { year: String(year) }),
    note: noteLine(note, words),
    lines: [
      words.rich(view.isClosed ? 'budget.closed' : 'budget.closes', { day: words.day(closesOn) }),
      ...(units.length === 0 ? [words.rich(coordinator ? 'budget.none' : 'budget.none.unit')] : []),
      ...(coordinator && units.length > 0
        ? [words.rich('budget.sum', { band }), words.rich('budget.missing', { count: missing })]
        : []),
    ].map(text => ({ text })),
    rows: shown,
    left: rows.length > shown.length ? words.rich('kept.left', { count: rows.length - shown.length }) : null,
    actions: [
      ...(mayExport ? [primary(go('export', words.plain('budget.export'), { id: 'budget' }))] : []),
      ...(coordinator
        ? [go('budget-cut', words.plain('budget.cut')), go('setup-step', words.plain('budget.day'), { arg: 'budget' })]
        : []),
      offerAction('roadmap', words),
      go('home', words.plain('action.home')),
    ],
  }
}

function unitState({ answeredOn, open, ask }: BudgetView['units'][number], words: Words): string {
  if (answeredOn === undefined) return words.rich(ask === undefined ? 'budget.unit.unasked' : 'budget.unit.open')
  const day = words.day(answeredOn)
  return open > 0 ? words.rich('budget.unit.rest', { count: open, day }) : words.rich('budget.unit.done', { day })
}

interface CutView {
  is: 'budget-cut'
  year: number
  tasks: { id: string; title: string; unit: LocalText; band: Band }[]
  /** Numbers of tasks, with commas. */
  chosen?: string
  reason?: string
  problem?: Problem
  typed?: true
}

/** Tasks that a card has room for; all others are named by typing. */
const TASKS = 40

/** Asks which tasks were not funded, and why. */
export function budgetCutCard({ year, tasks, chosen, reason, problem, typed }: CutView, words: Words) {
  const picked = (chosen ?? '').split(',')
  const first = [...tasks].sort((a, b) => Number(picked.includes(b.id)) - Number(picked.includes(a.id)))
  const shown = first.slice(0, TASKS)
  const choices = shown.map(({ id, title, unit, band }) => ({
    title: words.plain('budget.cut.task', {
      title: clip(title, 80),
      unit: clip(words.guide(unit), 40),
      band: bandInWords(band, words.language),
    }),
    value: id,
  }))
  const value = shown.flatMap(({ id }) => (picked.includes(id) ? [id] : [])).join(',')
  const label = words.plain('budget.cut.tasks')
  return {
    summary: words.plain('budget.cut.summary', { year: String(year) }),
    heading: words.rich('budget.cut.heading', { year: String(year) }),
    problem: problemLine(problem, words),
    text: words.rich('budget.cut.text', { next: String(year + 1) }),
    inputs: [
      choicesInput({ id: 'tasks', label, required: true, value, choices }, words),
      {
        ...textInput(
          {
            id: 'reason',
            label: words.plain('ask-task.reason'),
            required: true,
            value: reason && clip(reason, 1_500),
            placeholder: words.plain('budget.cut.placeholder'),
          },
          words,
        ),
        multiline: true,
      },
    ],
    left: tasks.length > shown.length ? words.rich('budget.cut.left', { count: tasks.length - shown.length }) : null,
    actions: [
      primary(take('budget-cut-yes', words.plain('budget.cut.yes'), { id: String(year) })),
      go('budget', words.plain('action.back')),
    ],
    typing: typed ? words.rich('inquiry.typed') : words.rich('budget.cut.typing'),
  }
}
