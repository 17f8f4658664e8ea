import { inWords } from '../../agenda/chapter.ts'
import { rule } from '../../agenda/overview/overview.ts'
import type { Bars, Part } from '../../agenda/overview/part.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { Told } from '../../agenda/tally.ts'
import type { Text } from '../../guide/text.ts'
import { go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { blocks } from '../parts/blocks.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'

interface OverviewView {
  is: 'town-overview'
  /** In their order; the first part of each is its answer in a sentence. */
  sections: { title: Text; parts: Part[] }[]
  /** Whether it can be fetched with a browser. */
  mayExport: boolean
  note?: Note
}

/** How the town stands: each question with its answer, and the charts one tap away. */
export function overviewCard({ sections, mayExport, note }: OverviewView, words: Words) {
  return {
    summary: words.plain('town-overview.heading'),
    heading: words.rich('town-overview.heading'),
    note: noteLine(note, words),
    rule: escapeMarkdown(rule(words.language)),
    rows: sections.map(({ title, parts }, at) => ({
      title: escapeMarkdown(words.guide(title)),
      state: escapeMarkdown(clip(answerOf(parts), 200)),
      select: go('town-overview-section', words.plain('town-overview.open', { title: words.guide(title) }), {
        id: String(at + 1),
      }),
    })),
    noExport: mayExport ? null : words.rich('agenda.no-export'),
    actions: [
      ...(mayExport ? [primary(go('town-overview-export', words.plain('agenda.export')))] : []),
      go('agenda', words.plain('agenda.heading')),
      offerAction('coordination', words),
    ],
  }
}

function answerOf(parts: Part[]): string {
  const first = parts.find(part => part.is === 'text')
  return first?.is === 'text' ? first.text : ''
}

interface OverviewSectionView {
  is: 'town-overview-section'
  number: number
  /** How many sections there are. */
  of: number
  title: Text
  parts: Part[]
}

/** One question with its charts: every figure is said beside its bar. */
export function overviewSectionCard({ number, of, title, parts }: OverviewSectionView, words: Words) {
  const name = words.plain('town-overview.section', { title: words.guide(title) })
  const to = (next: number, key: 'town-overview.previous' | 'town-overview.next') =>
    next >= 1 && next <= of ? [go('town-overview-section', words.plain(key), { id: String(next) })] : []
  return {
    summary: name,
    heading: escapeMarkdown(name),
    parts: parts.map(part => onCard(part, words)),
    actions: [
      ...to(number - 1, 'town-overview.previous'),
      ...to(number + 1, 'town-overview.next'),
      go('town-overview', words.plain('town-overview.heading')),
    ],
  }
}

/** Rows of a chart that have room on a card. */
const ROWS = 16
/** Characters of JSON for a text. */
const TEXT = 1_500

function onCard(part: Part, words: Words) {
  const nothing = { text: null, small: null, caption: null, rows: [], more: null }
  switch (part.is) {
    case 'text':
      return { ...nothing, text: fitted(part.text, TEXT) }
    case 'note':
      return { ...nothing, small: fitted(part.text, TEXT) }
    case 'rows': {
      const { caption, head, rows } = part.table
      const said = rows.map(([first = '', ...cells]) => ({
        text: line(first, cells.map((cell, at) => `${head[at + 1] ?? ''} ${cell}`).join(' · ')),
        percent: null,
        blocks: '',
      }))
      return { ...nothing, caption: escapeMarkdown(caption), ...shortened(said, words) }
    }
    case 'bars':
      return { ...nothing, caption: escapeMarkdown(part.caption), ...shortened(barsOf(part, words), words) }
  }
}

/** Of a list the end counts: there are the latest quarters. */
function shortened<R>(rows: R[], words: Words) {
  const left = rows.length - ROWS
  return { rows: rows.slice(-ROWS), more: left > 0 ? words.rich('agenda.more', { count: left }) : null }
}

/** One series: as long as it is beside the largest. Two: how much of both is the first. */
function barsOf({ series, rows }: Bars, words: Words) {
  const figure = (told: Told) => inWords(told, speechIn(words.language).say)
  const sizes = rows.map(({ values }) => values.map(value => (value === 'untold' ? 0 : value)))
  const most = Math.max(1, ...sizes.flat())
  return rows.map(({ label, values }, at) => {
    const [first = 0, second] = sizes[at] ?? []
    const whole = second === undefined ? most : first + second
    const percent = values[0] === 'untold' || whole === 0 ? null : Math.round((first / whole) * 100)
    const said = values.map((value, n) => (series.length > 1 ? `${figure(value)} ${series[n]}` : figure(value)))
    return { text: line(label, said.join(', ')), percent, blocks: blocks(percent ?? 0) }
  })
}

function line(name: string, said: string): string {
  return `**${escapeMarkdown(clip(name, 60))}:** ${escapeMarkdown(said)}`
}
