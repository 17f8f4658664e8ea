import { type Action, go, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'

interface ExportsView {
  is: 'exports'
  /** Coordinators get everything; all others the tasks of the units they lead. */
  mayAll: boolean
  /** Units whose tasks the reader gets. */
  units: UnitChoice[]
  /** Whether links can be opened. */
  mayExport: boolean
  /** Whether calendars can be subscribed to. */
  maySubscribe?: boolean
  note?: Note
}

/** What can be taken out as a file. */
export function exportsCard({ mayAll, units, mayExport, maySubscribe = false, note }: ExportsView, words: Words) {
  return {
    summary: words.plain('exports.heading'),
    heading: words.rich('exports.heading'),
    note: noteLine(note, words),
    text: mayExport ? words.rich(mayAll ? 'exports.text' : 'exports.text.unit') : null,
    noExport: mayExport ? null : words.rich('exports.no-export'),
    actions:
      mayExport && mayAll
        ? everything(words)
        : mayExport
          ? units.slice(0, UNITS).flatMap(unit => ofUnit(unit, maySubscribe, words))
          : [],
    unit: mayExport && mayAll && units.length > 0 ? [selected(units, maySubscribe, words)] : [],
    ways: [...(mayAll ? [offerAction('coordination', words)] : []), go('home', words.plain('action.home'))],
  }
}

/** More units than that nobody leads; all of them can be typed. */
const UNITS = 3

function everything(words: Words): Action[] {
  const link = (id: string, title: TextKey) => go('export', words.plain(title), { id })
  return [
    link('ideas', 'exports.ideas'),
    link('checks', 'exports.checks'),
    link('tasks', 'exports.tasks'),
    link('budget', 'exports.budget'),
    link('town', 'exports.town'),
    link('exchange', 'exports.exchange'),
  ]
}

function ofUnit({ id, name }: UnitChoice, maySubscribe: boolean, words: Words): Action[] {
  const unit = clip(words.guide(name), 60)
  return [
    go('export-unit', words.plain('exports.of-unit', { unit }), { id }),
    ...(maySubscribe ? [go('calendar-feed', words.plain('exports.calendar-of', { unit }), { id })] : []),
  ]
}

function selected(units: UnitChoice[], maySubscribe: boolean, words: Words) {
  const { left: _, ...select } = unitSelect({ id: 'unit', label: words.plain('exports.unit'), units }, words)
  return {
    select,
    actions: [
      take('export-unit', words.plain('exports.unit.go')),
      ...(maySubscribe ? [take('calendar-feed', words.plain('exports.unit.calendar'))] : []),
    ],
  }
}
