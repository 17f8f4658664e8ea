import type { Source } from '../../agenda/chapter.ts'
import { chapters } from '../../agenda/chapters.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { type Block, textOf } from '../../paper/paper.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import { stateInWords } from './agenda.ts'

interface AgendaChapterView {
  is: 'agenda-chapter'
  number: number
  /** How many chapters there are. */
  of: number
  title: Text
  mayEdit: boolean
  /** What the bot fills in, or what was published. */
  blocks: Block[]
  /** The rest is for those who write. */
  from?: Source[]
  how?: Text
  own?: { text: string; on: string }
  /** Earlier texts, the latest first, by their place in the history. */
  earlier: { at: number; on: string; text: string }[]
  rev: number
  /** What was refused is shown again. */
  entered?: string
  problem?: Problem
  note?: Note
}

/** A chapter: the text of the municipality, what the bot fills in, and the form for the text. */
export function agendaChapterCard(view: AgendaChapterView, words: Words) {
  const { number, title, blocks, own, mayEdit } = view
  const name = words.plain('agenda.chapter', { number, title: words.guide(title) })
  const lines = linesOf(blocks)
  const shown = lines.slice(0, LINES)
  const left = lines.length - shown.length
  return {
    summary: name,
    heading: escapeMarkdown(name),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    state: view.how
      ? stateInWords(
          { from: view.from ?? [], isFilled: blocks.length > 0, how: view.how, ...(own && { own: own.on }) },
          words,
        )
      : null,
    own: own ? [{ heading: words.rich('agenda.own.heading'), text: fitted(own.text, OWN) }] : [],
    filled:
      shown.length > 0
        ? [
            {
              heading: words.rich(mayEdit ? 'agenda.bot.heading' : 'agenda.published.heading'),
              lines: shown.map(({ text, isHeading }) => ({
                text: fitted(text, LINE),
                weight: isHeading ? 'Bolder' : null,
              })),
              more: left > 0 ? words.rich('agenda.more', { count: left }) : null,
            },
          ]
        : [],
    forms: mayEdit ? [formOf(view, words)] : [],
    history: mayEdit && view.earlier.length > 0 ? [historyOf(view, words)] : [],
    actions: waysOf(view, words),
  }
}

/** Lines of what the bot fills in, and characters of JSON for each of them and for the own text. */
const LINES = 24
const LINE = 220
const OWN = 3_000
/** Earlier texts that can be restored, and how much of each is shown. */
const EARLIER = 4
const BEGINNING = 160

function formOf({ number, own, entered, problem, note, rev }: AgendaChapterView, words: Words) {
  const id = chapters[number - 1]?.id ?? ''
  const input = textInput(
    {
      id: 'text',
      label: words.plain('agenda.write.label'),
      value: entered ?? own?.text,
      placeholder: words.plain('agenda.write.placeholder'),
    },
    words,
  )
  return {
    ...foldLine('write', words.plain(own ? 'agenda.write.again' : 'agenda.write')),
    open: problem !== undefined || (entered !== undefined && note !== undefined),
    text: words.rich('agenda.write.text'),
    input: { ...input, multiline: true },
    typed: words.rich('agenda.write.typed', { number }),
    actions: [primary(take('agenda-text', words.plain('agenda.write.yes'), { id, rev }))],
  }
}

function historyOf({ number, earlier, rev }: AgendaChapterView, words: Words) {
  const id = chapters[number - 1]?.id ?? ''
  return {
    ...foldLine('history', words.plain('agenda.history', { count: earlier.length })),
    entries: earlier.slice(0, EARLIER).map(({ at, on, text }) => ({
      title: words.rich('agenda.history.entry', { day: words.day(on) }),
      state: fitted(clip(text, BEGINNING), BEGINNING * 2),
      actions: [
        {
          ...go('agenda-restore', words.plain('agenda.restore'), { id, arg: String(at), rev }),
          tooltip: words.plain('agenda.restore.of', { day: words.day(on) }),
        },
      ],
    })),
  }
}

function waysOf({ number, of }: AgendaChapterView, words: Words): Action[] {
  const to = (next: number, key: 'agenda.previous' | 'agenda.next') =>
    next >= 1 && next <= of ? [go('agenda-chapter', words.plain(key), { id: String(next) })] : []
  return [
    ...to(number - 1, 'agenda.previous'),
    ...to(number + 1, 'agenda.next'),
    go('agenda', words.plain('agenda.heading')),
  ]
}

interface Line {
  text: string
  isHeading: boolean
}

/** What blocks say on a card: a line for each paragraph, item and row. Drawings are for paper. */
function linesOf(blocks: Block[]): Line[] {
  const line = (text: string, isHeading = false): Line => ({ text, isHeading })
  return blocks.flatMap((block, at) => {
    switch (block.is) {
      case 'heading':
        return [line(textOf(block.text), true)]
      case 'paragraph':
      case 'note':
        return [line(textOf(block.text))]
      case 'list':
        return block.items.map(item => line(`• ${textOf(item)}`))
      case 'table':
        return [
          // A heading right above says it already.
          ...(blocks[at - 1]?.is === 'heading' ? [] : [line(textOf(block.caption), true)]),
          ...block.rows.map(row => line(`• ${cellsOf(block.head, row.map(textOf))}`)),
        ]
      default:
        return []
    }
  })
}

/** The cells of a row, one after another. A bare figure says what it counts; the first cell says what the row is about. */
function cellsOf(head: string[], cells: string[]): string {
  const named = cells.map((text, at) => (at > 0 && /^(?:\d+|–)$/.test(text) ? `${head[at]}: ${text}` : text))
  return named.filter(text => text !== '').join(' · ')
}
