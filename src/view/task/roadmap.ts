import { keptSentences } from '../../agenda/kept.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { TaskStatus } from '../../documents/task.ts'
import type { KeptProcess } from '../../kept/kept.ts'
import { type Term, termFolds } from '../dialogue/term.ts'
import { go, primary } from '../parts/action.ts'
import { escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { countAndPage, type Paging, pageActions } from '../parts/paging.ts'
import type { TextKey, Words } from '../texts.ts'
import { type TaskItem, taskRow } from './item.ts'

/** One quarter of the roadmap in figures. */
export interface QuarterItem {
  /** "2026-Q4" */
  quarter: string
  counts: Record<TaskStatus, number>
  overdue: number
}

const statuses: TaskStatus[] = ['offen', 'in-arbeit', 'blockiert', 'erledigt', 'verworfen']

/** Named, because themes choose the tone. What a colour means also stands in the legend and in the figures. */
const colours: Record<TaskStatus, string> = {
  offen: 'categoricalLightBlue',
  'in-arbeit': 'categoricalMarigold',
  blockiert: 'attention',
  erledigt: 'good',
  verworfen: 'neutral',
}

interface RoadmapView extends Paging {
  is: 'roadmap'
  quarter: string
  /** In order, at most eight around the one shown. */
  quarters: QuarterItem[]
  items: TaskItem[]
  total: number
  /** Of the whole roadmap, not of one quarter. */
  blocked: number
  overdue: number
  /** May apply a template. */
  mayPlan: boolean
  mayCreate: boolean
  /** What came of processes that are live; absent: none is. */
  kept?: KeptProcess[]
  /** Words on it that the glossary explains. */
  terms?: Term[]
  today: string
  note?: Note
}

/** All tasks by quarter as a chart, and one quarter in detail. */
export function roadmapCard(view: RoadmapView, words: Words) {
  const quarter = quarterInWords(view.quarter, words)
  const figures = view.quarters.slice(0, QUARTERS).map(item => ({ text: figuresInWords(item, words) }))
  const empty = view.quarters.length === 0
  return {
    summary: words.plain('roadmap.summary'),
    heading: words.rich('roadmap.heading'),
    note: noteLine(view.note, words),
    state: empty ? words.rich(view.mayPlan ? 'roadmap.empty.plan' : 'roadmap.empty') : attention(view, words),
    kept: view.kept ? escapeMarkdown(keptSentences(view.kept, speechIn(words.language)).join(' ')) : null,
    chart: empty ? [] : [{ title: words.plain('roadmap.chart'), bars: bars(view.quarters, words), figures }],
    figures: empty ? [] : [{ ...foldLine('figures', words.plain('roadmap.figures')), lines: figures }],
    terms: termFolds(view.terms, words),
    quarter: empty ? null : words.rich('roadmap.quarter.heading', { quarter }),
    page: view.total > 0 ? countAndPage(view, words) : null,
    none: !empty && view.items.length === 0 ? words.rich('roadmap.none') : null,
    rows: view.items.map(item => taskRow(item, { today: view.today }, words)),
    pages: pageActions(view, { act: 'roadmap', id: view.quarter }, words),
    quarters: neighbours(view).map(item => go('roadmap', quarterInWords(item.quarter, words), { id: item.quarter })),
    actions: [
      ...(view.mayPlan ? [withStyle(empty, go('plans', words.plain('roadmap.plan')))] : []),
      offerAction('my-tasks', words),
      ...(view.mayCreate ? [go('new-task', words.plain('new-task.heading'))] : []),
      ...(view.kept ? [go('kept', words.plain('kept.heading'))] : []),
      go('agenda', words.plain('agenda.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Quarters in the chart, and quarters one can go to from here. */
const QUARTERS = 8
const NEIGHBOURS = 6

function withStyle(first: boolean, action: ReturnType<typeof go>) {
  return first ? primary(action) : action
}

/** "Q4 2026" */
function quarterInWords(quarter: string, words: Words): string {
  const [year = '', n = ''] = quarter.split('-Q')
  return words.plain('roadmap.quarter', { year, n })
}

/** "⛔ 3 blockiert · ⚠️ 2 überfällig", of the whole roadmap. */
function attention({ blocked, overdue }: RoadmapView, words: Words): string {
  const parts = [
    ...(blocked > 0 ? [words.rich('roadmap.blocked', { count: blocked })] : []),
    ...(overdue > 0 ? [words.rich('roadmap.overdue', { count: overdue })] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : words.rich('roadmap.fine')
}

/** "Q4 2026: 3 offen, 1 in Arbeit, ⚠️ 2 überfällig": all a bar says. */
function figuresInWords({ quarter, counts, overdue }: QuarterItem, words: Words): string {
  const parts = [
    ...statuses
      .filter(status => counts[status] > 0)
      .map(status => words.plain(`roadmap.count.${status}` satisfies TextKey, { count: counts[status] })),
    ...(overdue > 0 ? [words.plain('roadmap.overdue', { count: overdue })] : []),
  ]
  const figures = parts.length > 0 ? parts.join(', ') : words.plain('roadmap.count.none')
  return words.rich('roadmap.line', { quarter: quarterInWords(quarter, words), figures })
}

/**
 * The data of a stacked Chart.VerticalBar.Grouped: a bar a quarter, as high as it has tasks, with a part a status. Every bar
 * has the same parts, also those of no height, so that all clients draw the same legend; four at most, so what was dropped
 * is in the figures only. (Chart.HorizontalBar.Stacked draws all bars equally long.)
 */
function bars(quarters: QuarterItem[], words: Words) {
  const drawn = quarters.slice(0, QUARTERS)
  return statuses
    .filter(status => status !== 'verworfen' && drawn.some(({ counts }) => counts[status] > 0))
    .map(status => ({
      legend: words.plain(`task.status.${status}` satisfies TextKey),
      color: colours[status],
      values: drawn.map(({ quarter, counts }) => ({ x: quarterInWords(quarter, words), y: counts[status] })),
    }))
}

/** The quarters nearest to the one shown, in order. */
function neighbours({ quarter, quarters }: RoadmapView): QuarterItem[] {
  const at = quarters.findIndex(item => item.quarter >= quarter)
  const near = (item: QuarterItem) => Math.abs(quarters.indexOf(item) - (at < 0 ? quarters.length : at))
  return quarters
    .filter(item => item.quarter !== quarter)
    .sort((a, b) => near(a) - near(b))
    .slice(0, NEIGHBOURS)
    .sort((a, b) => a.quarter.localeCompare(b.quarter))
}
