import type { BudgetLine } from '../../export/budget.ts'
import type { CheckRecord, Choices, IdeaRecord, TaskRecord } from '../../export/town.ts'
import type { Cell, Column, Table } from '../../paper/table.ts'
import { costsInWords } from '../../task/costs.ts'
import type { TextKey, Words } from '../texts.ts'

/** What of the town's ideas, checks and tasks stands in a table, in the reader's language. */

/** One column: its head, its kind, and what it says of a record. */
type Says<T> = [head: TextKey, is: Column['is'], width: number, says: (record: T) => Cell]

export function ideasTable(ideas: IdeaRecord[], choices: Choices, words: Words): Table {
  const named = namesOf(words)
  return tableOf('table.ideas', ideas, words, [
    ['table.number', 'text', 13, ({ number }) => number],
    ['table.title', 'text', 40, ({ title }) => title],
    ['table.status', 'text', 20, ({ status }) => bare(words.plain(`status.${status}` satisfies TextKey))],
    ['table.submitted', 'day', 12, ({ submittedOn }) => submittedOn],
    ['field.label', 'text', 18, ({ field }) => named(choices.fields, field)],
    ['table.goal', 'text', 22, ({ goal }) => named(choices.goals, goal)],
    ['table.sphere', 'text', 22, ({ sphere }) => named(choices.spheres, sphere)],
    ['table.role', 'text', 22, ({ role }) => named(choices.roles, role)],
    ['table.problem', 'text', 50, ({ problem }) => problem],
    ['table.future', 'text', 50, ({ future }) => future],
    ['table.reviewer', 'text', 22, ({ reviewedBy }) => reviewedBy && words.guide(reviewedBy)],
    ['table.reason', 'text', 40, ({ reason }) => reason],
    ['table.support', 'number', 12, ({ support }) => support],
    ['table.comments', 'number', 12, ({ comments }) => comments],
    ['table.checks', 'text', 15, ({ checks }) => checks.join(', ')],
  ])
}

export function checksTable(checks: CheckRecord[], choices: Choices, words: Words): Table {
  const named = namesOf(words)
  return tableOf('table.checks', checks, words, [
    ['table.number', 'text', 15, ({ number }) => number],
    ['table.process', 'text', 40, ({ title }) => title],
    ['table.unit', 'text', 25, ({ unit }) => unit],
    ['field.label', 'text', 18, ({ field }) => named(choices.fields, field)],
    ['table.completed', 'day', 12, ({ completedOn }) => completedOn],
    ['table.outcome', 'text', 28, ({ outcome }) => words.guide(outcome.label)],
    ['table.provisional', 'text', 12, ({ provisional }) => yesOrNo(provisional, words)],
    ['table.benefit', 'number', 14, ({ benefit }) => benefit],
    ['table.feasibility', 'number', 16, ({ feasibility }) => feasibility],
    ['table.level', 'text', 28, ({ level }) => level && words.guide(level.label)],
    ['table.file', 'text', 20, ({ fileRef }) => fileRef],
    ['table.idea', 'text', 13, ({ idea }) => idea],
    ['table.live', 'day', 12, ({ kept }) => kept?.liveOn],
    ...figures('promised', kept => kept.promised),
    ...figures('after-3', kept => measuredAfter(kept, 3)),
    ...figures('after-12', kept => measuredAfter(kept, 12)),
  ])

  /** Hours of work and days, as the check promised them or as they were measured; empty: not live yet, or not known. */
  function figures(
    when: 'promised' | 'after-3' | 'after-12',
    said: (kept: Kept) => Kept['promised'] | undefined,
  ): Says<CheckRecord>[] {
    const figure = (of: 'hours' | 'days', kept?: Kept) => kept && rounded(said(kept)?.[of])
    return [
      [`table.hours.${when}`, 'number', 18, ({ kept }) => figure('hours', kept)],
      [`table.days.${when}`, 'number', 18, ({ kept }) => figure('days', kept)],
    ]
  }
}

type Kept = NonNullable<CheckRecord['kept']>

function measuredAfter({ after }: Kept, wanted: 3 | 12) {
  return after.find(({ months }) => months === wanted)?.measured
}

/** With at most one decimal, as for scores. */
function rounded(figure: number | undefined): number | undefined {
  return figure === undefined ? undefined : Math.round(figure * 10) / 10
}

export function tasksTable(tasks: TaskRecord[], choices: Choices, words: Words): Table {
  const named = namesOf(words)
  return tableOf('table.tasks', tasks, words, [
    ['table.number', 'text', 15, ({ number }) => number],
    ['table.title', 'text', 40, ({ title }) => title],
    ['table.status', 'text', 12, task => taskStatus(task, words)],
    ['table.due', 'day', 12, ({ dueOn }) => dueOn],
    ['table.responsible', 'text', 25, ({ unit }) => words.guide(unit)],
    ['table.involved', 'text', 30, ({ involved }) => involved.map(words.guide).join(', ')],
    ['table.priority', 'text', 10, ({ priority }) => words.plain(`task.priority.${priority}` satisfies TextKey)],
    ['field.label', 'text', 18, ({ field }) => named(choices.fields, field)],
    ['table.task-goal', 'text', 40, ({ goal }) => goal],
    ['table.financing', 'text', 25, ({ financing }) => financing],
    ['table.costs', 'text', 28, ({ costs }) => costs && costsInWords(costs, words.language)],
    ['table.account', 'text', 22, ({ account }) => account],
    ['table.indicator', 'text', 25, ({ indicator }) => indicator],
    ['table.recurs', 'text', 15, ({ recurs }) => recurs && words.plain(`task.recurs.${recurs}` satisfies TextKey)],
    ['table.after', 'text', 18, ({ after }) => after.join(', ')],
    ['table.why', 'text', 40, ({ blockedBecause, reason }) => blockedBecause ?? reason],
    ['table.created', 'day', 12, ({ createdOn }) => createdOn],
    ['table.ended', 'day', 12, ({ endedOn }) => endedOn],
  ])
}

/** What the Kämmerei gets: a line for each task, with sums for each account, unit and all, from and to. */
export function budgetTable(lines: BudgetLine[], year: number, words: Words): Table {
  const ofTask = (says: (need: Extract<BudgetLine, { is: 'task' }>) => Cell) => (line: BudgetLine) =>
    line.is === 'task' ? says(line) : undefined
  // What is summed up stands on the first page when it is printed.
  const table = tableOf('table.budget', lines, words, [
    ['table.line', 'text', 19, ({ is }) => words.plain(`table.line.${is}` satisfies TextKey)],
    ['table.responsible', 'text', 18, line => ('unit' in line ? words.guide(line.unit) : undefined)],
    ['table.account', 'text', 16, line => ('account' in line ? line.account : undefined)],
    ['table.title', 'text', 26, ofTask(({ title }) => title)],
    ['table.from', 'number', 11, ({ min }) => min],
    ['table.to', 'number', 11, ({ max }) => max],
    ['table.number', 'text', 15, ofTask(({ number }) => number)],
    ['table.confirmed', 'text', 32, ofTask(({ state }) => words.plain(`table.need.${state}` satisfies TextKey))],
    ['table.later', 'text', 30, ofTask(({ later }) => costsInWords(later, words.language))],
  ])
  return { ...table, title: words.plain('table.budget.year', { year: String(year) }) }
}

/** "blockiert": without the sign that cards have before it, so that a table can be filtered by it. */
export function taskStatus({ status }: TaskRecord, words: Words): string {
  return bare(words.plain(`task.status.${status}` satisfies TextKey))
}

function tableOf<T>(title: TextKey, records: T[], words: Words, columns: Says<T>[]): Table {
  return {
    title: words.plain(title),
    columns: columns.map(([head, is, width]) => ({ head: words.plain(head), is, width })),
    rows: records.map(record => columns.map(([, , , says]) => says(record))),
  }
}

function namesOf(words: Words) {
  return (choices: Choices['goals'], wanted: string | undefined) => {
    const found = choices.find(({ id }) => id === wanted)
    return found ? words.guide(found.label) : wanted
  }
}

function yesOrNo(is: boolean, words: Words): string {
  return words.plain(is ? 'table.yes' : 'table.no')
}

function bare(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '')
}
