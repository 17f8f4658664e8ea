import { type IndicatorSeries, periodInWords, valueInWords } from '../../agenda/indicators.ts'
import { keptSentences, verdictInWords } from '../../agenda/kept.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { KeptProcess } from '../../kept/kept.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCheck } from '../parts/open.ts'
import { fitting } from '../parts/room.ts'
import type { Words } from '../texts.ts'

interface KeptView {
  is: 'kept'
  /** The latest first. */
  processes: KeptProcess[]
  /** What the reader may answer, by the number of the check. */
  mayAnswer: Record<string, string>
  hasIndicators: boolean
  note?: Note
}

/** Characters of JSON for all rows. */
const ROOM = 18_000

/** Versprochen – gehalten: by process, never by person. */
export function keptCard({ processes, mayAnswer, hasIndicators, note }: KeptView, words: Words) {
  const speech = speechIn(words.language)
  const rows = processes.map(process => {
    const ask = mayAnswer[process.id]
    return {
      title: escapeMarkdown(clip(process.title, 100)),
      state: escapeMarkdown(
        [verdictInWords(process, speech), ...(process.unit === undefined ? [] : [clip(process.unit, 60)])].join(' · '),
      ),
      select: openCheck(process, words),
      actions: ask === undefined ? [] : [go('inquiry-ask', words.plain('inquiry.answer'), { id: ask })],
    }
  })
  const shown = fitting(rows, ROOM)
  const left = rows.length - shown.length
  return {
    summary: words.plain('kept.heading'),
    heading: words.rich('kept.heading'),
    note: noteLine(note, words),
    lines: [
      words.rich(processes.length === 0 ? 'kept.none' : 'kept.text'),
      ...(processes.length === 0 ? [] : [escapeMarkdown(keptSentences(processes, speech).join(' '))]),
    ].map(text => ({ text })),
    rows: shown,
    left: left > 0 ? words.rich('kept.left', { count: left }) : null,
    actions: [
      ...(hasIndicators ? [go('indicators', words.plain('indicators.heading'))] : []),
      offerAction('roadmap', words),
      go('agenda', words.plain('agenda.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}

interface IndicatorsView {
  is: 'indicators'
  /** `ask`: what the reader may answer; `isOpen`: nobody has. */
  series: (IndicatorSeries & { ask?: string; isOpen?: boolean })[]
  note?: Note
}

/** Values that a row has room for. */
const VALUES = 6

/** What the goals are measured by, and what it was. */
export function indicatorsCard({ series, note }: IndicatorsView, words: Words) {
  const speech = speechIn(words.language)
  const rows = series.map(({ goal, indicator, unit, values, ask, isOpen }) => ({
    title: words.rich('indicators.row', {
      goal: clip(words.guide(goal), 80),
      indicator: clip(words.guide(indicator), 120),
    }),
    state:
      values.length === 0
        ? words.rich('indicators.nothing')
        : values
            .slice(-VALUES)
            .map(({ period, value }) =>
              escapeMarkdown(`${periodInWords(period, speech)}: ${valueInWords(value, unit, speech)}`),
            )
            .join(' · '),
    actions:
      ask === undefined
        ? []
        : [go('inquiry-ask', words.plain(isOpen ? 'inquiry.answer' : 'indicators.change'), { id: ask })],
  }))
  const shown = fitting(rows, ROOM)
  return {
    summary: words.plain('indicators.heading'),
    heading: words.rich('indicators.heading'),
    note: noteLine(note, words),
    lines: [{ text: words.rich(series.length === 0 ? 'indicators.none' : 'indicators.text') }],
    rows: shown,
    left: rows.length > shown.length ? words.rich('kept.left', { count: rows.length - shown.length }) : null,
    actions: [
      go('kept', words.plain('kept.heading')),
      go('agenda', words.plain('agenda.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}
