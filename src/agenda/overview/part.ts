import type { Text } from '../../guide/text.ts'
import type { Block } from '../../paper/paper.ts'
import { figure, heading, note, paragraph, table } from '../blocks.ts'
import { inWords } from '../chapter.ts'
import type { Speech } from '../speech.ts'
import type { Told } from '../tally.ts'
import type { OverviewFacts } from './facts.ts'

/** One question that an overview answers. Its first part is the answer in a sentence. */
export interface Section {
  title: Text
  fill(facts: OverviewFacts, speech: Speech): Part[]
}

/** What a section consists of: the same on a card and on paper. */
export type Part = { is: 'text' | 'note'; text: string } | Bars | { is: 'rows'; table: Rows }

/** A chart. `first` is what its rows are, each of which has a figure for every series. */
export interface Bars {
  is: 'bars'
  caption: string
  first: string
  series: string[]
  rows: { label: string; values: Told[] }[]
}

/** Figures that are not drawn. */
export interface Rows {
  caption: string
  head: string[]
  rows: string[][]
}

export function text(said: string): Part {
  return { is: 'text', text: said }
}

/** Figures of what people did, as far as they may be told; a sentence where none may. */
export function bars(given: Omit<Bars, 'is'>, { say }: Speech): Part[] {
  if (given.rows.every(({ values }) => values.every(value => value === 'untold')))
    return [
      {
        is: 'note',
        text: say(
          `${given.caption}: Noch sind es zu wenige für eine Angabe.`,
          `${given.caption}: There are still too few to tell.`,
        ),
      },
    ]
  return [{ is: 'bars', ...given }]
}

/** A section on paper: every chart stands in front of the table that has its figures. */
export function blocksOf(title: string, parts: Part[], speech: Speech): Block[] {
  return [heading(title, 1), ...parts.flatMap(part => inBlocks(part, speech))]
}

function inBlocks(part: Part, { say }: Speech): Block[] {
  switch (part.is) {
    case 'text':
      return [paragraph(part.text)]
    case 'note':
      return [note(part.text)]
    case 'rows':
      return table(part.table.caption, part.table.head, part.table.rows)
    case 'bars': {
      const { caption, first, series, rows } = part
      const drawn = rows.filter(({ values }) => values.some(isTold))
      const said = drawn.map(({ label, values }) => `${label}: ${values.map(value => inWords(value, say)).join(', ')}`)
      const alt = `${say('Balken', 'Bars')} (${series.join(', ')}): ${said.join('; ')}.`
      return [
        figure(caption, alt, {
          is: 'bars',
          categories: drawn.map(({ label }) => label),
          series: series.map((name, at) => ({
            name,
            values: drawn.map(({ values }) => values[at] ?? 0).map(value => (isTold(value) ? value : 0)),
          })),
        }),
        ...table(
          caption,
          [first, ...series],
          rows.map(({ label, values }) => [label, ...values.map(value => inWords(value, say))]),
          [5, ...series.map(() => 2)],
        ),
      ]
    }
  }
}

function isTold(value: Told): value is number {
  return value !== 'untold'
}
