import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'

interface SheetsView {
  is: 'sheets'
  /** Forms printed together, the last first; `typed`: how many of them are typed in. */
  runs: { title: Text; from: number; to: number; on: string; typed: number }[]
  /** What may be printed. */
  guides: { id: string; title: Text }[]
  /** What was entered and refused. */
  entered: { [K in 'guide' | 'count' | 'number']?: string }
  /** Whether links can be opened. */
  mayExport: boolean
  note?: Note
  problem?: Problem
}

/** Rows there is room for; older forms can still be typed in. */
const RUNS = 8
const GUIDES = 12

/** The forms for citizens: to be typed in, printed, and answered in public. */
export function sheetsCard(view: SheetsView, words: Words) {
  const { runs, guides, entered, mayExport } = view
  const left = runs.length - RUNS
  return {
    summary: words.plain('sheets.heading'),
    heading: words.rich('sheets.heading'),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    text: words.rich('sheets.text'),
    typeIn:
      runs.length === 0
        ? []
        : [
            {
              input: numberInput('number', 'sheets.number', entered.number, words),
              actions: [primary(take('sheet', words.plain('sheets.type-in')))],
            },
          ],
    rows: runs.slice(0, RUNS).map(({ title, from, to, on, typed }) => ({
      title: words.rich(from === to ? 'sheets.run.one' : 'sheets.run', {
        from,
        to,
        title: clip(words.guide(title), 80),
      }),
      state: words.rich('sheets.run.state', { day: words.day(on), typed, count: to - from + 1 }),
      actions: mayExport ? [go('sheets-again', words.plain('sheets.again'), { id: String(from) })] : [],
    })),
    left: left > 0 ? words.rich('sheets.left', { count: left }) : null,
    print: mayExport && guides.length > 0 ? [print(view, words)] : [],
    none: guides.length === 0 ? words.rich('note.no-sheet') : mayExport ? null : words.rich('note.agenda-no-export'),
    actions: [
      ...(mayExport ? [go('notice', words.plain('sheets.notice'))] : []),
      offerAction('coordination', words),
      go('home', words.plain('action.home')),
    ],
  }
}

function print({ guides, entered }: SheetsView, words: Words) {
  const choices = guides.slice(0, GUIDES).map(({ id, title }) => ({ title: clip(words.guide(title), 60), value: id }))
  const chosen = choices.some(({ value }) => value === entered.guide) ? entered.guide : choices[0]?.value
  return {
    title: escapeMarkdown(words.plain('sheets.print')),
    inputs: [
      ...(choices.length > 1
        ? [choiceInput({ id: 'guide', label: words.plain('sheets.guide'), value: chosen, choices }, words)]
        : []),
      numberInput('count', 'sheets.count', entered.count, words),
    ],
    actions: [take('sheets-print', words.plain('sheets.print.yes'))],
  }
}

function numberInput(id: string, label: 'sheets.number' | 'sheets.count', value: string | undefined, words: Words) {
  const placeholder = words.plain(id === 'count' ? 'sheets.count.placeholder' : 'sheets.number.placeholder')
  return textInput({ id, label: words.plain(label), value: value && clip(value, 60), placeholder }, words)
}
