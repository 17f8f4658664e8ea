import type { Source } from '../../agenda/chapter.ts'
import type { Difference } from '../../agenda/difference.ts'
import type { Resolution } from '../../documents/motion.ts'
import type { Text } from '../../guide/text.ts'
import { type Action, destructive, go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { listed } from '../parts/listed.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { resolutionInWords } from '../parts/resolution.ts'
import type { Words } from '../texts.ts'
import { differencesInWords } from './difference.ts'

interface AgendaView {
  is: 'agenda'
  /** Coordinators see how each chapter stands now; all others read what was published. */
  mayEdit: boolean
  /** In their order; none: nothing was published yet. */
  chapters: { title: Text; state?: ChapterStanding }[]
  /** Published ones, the latest last. */
  versions: { number: string; on: string }[]
  /** What the council decided about it last. */
  resolution?: Resolution
  /** What is different since the last one. */
  changes?: Difference[]
  /** Whether it can be fetched with a browser. */
  mayExport: boolean
  note?: Note
}

interface ChapterStanding {
  from: Source[]
  /** The bot fills in something. */
  isFilled: boolean
  /** The day of the own text. */
  own?: string
  how: Text
}

/** The Kommunale Digitale Agenda: its chapters, and what of it everybody can read. */
export function agendaCard(view: AgendaView, words: Words) {
  const { chapters, versions, changes, mayEdit, mayExport } = view
  const last = versions.at(-1)
  const said = changes ? differencesInWords(changes, CHANGES, words) : []
  return {
    summary: words.plain('agenda.heading'),
    heading: words.rich('agenda.heading'),
    note: noteLine(view.note, words),
    text: mayEdit ? words.rich('agenda.text') : null,
    published: last
      ? words.rich('agenda.published', { number: last.number, day: words.day(last.on) })
      : words.rich(mayEdit ? 'agenda.unpublished' : 'agenda.nothing'),
    resolution: view.resolution ? fitted(resolutionInWords(view.resolution, words), DECIDED) : null,
    changed: said.length > 0 && last ? words.rich('agenda.changed', { number: last.number }) : null,
    changes: said.map(text => ({ text })),
    chapters: chapters.map(({ title, state }, index) => ({
      title: escapeMarkdown(`${index + 1} ${words.guide(title)}`),
      state: state ? stateInWords(state, words) : words.rich('agenda.read'),
      select: go('agenda-chapter', words.plain('agenda.open', { title: words.guide(title) }), {
        id: String(index + 1),
      }),
    })),
    noExport: mayExport ? null : words.rich('agenda.no-export'),
    actions: actionsOf(view, words),
    earlier: earlierOf(view, words),
  }
}

/** Sentences about what changed; the others are counted. */
const CHANGES = 6
/** Characters of JSON for a decision of the council. */
const DECIDED = 700
/** Versions that have a button. */
const VERSIONS = 4

function actionsOf({ mayEdit, versions, mayExport }: AgendaView, words: Words): Action[] {
  const last = versions.at(-1)
  if (!mayEdit)
    return [
      ...(last && mayExport ? [primary(go('agenda-export', words.plain('agenda.export')))] : []),
      go('home', words.plain('action.home')),
    ]
  return [
    ...(mayExport ? [primary(go('agenda-export', words.plain('agenda.export.draft')))] : []),
    go('agenda-publish', words.plain('agenda.publish')),
    go('motion', words.plain('motions.action'), { id: 'agenda' }),
    ...(last
      ? [
          destructive(
            go('agenda-take-back', words.plain('agenda.take-back', { number: last.number }), { id: last.number }),
          ),
        ]
      : []),
    go('town-overview', words.plain('town-overview.heading')),
    offerAction('coordination', words),
  ]
}

/** Published versions to be fetched, the latest first. */
function earlierOf({ versions, mayExport, mayEdit }: AgendaView, words: Words) {
  const shown = versions.toReversed().slice(mayEdit ? 0 : 1, VERSIONS + (mayEdit ? 0 : 1))
  if (!mayExport || shown.length === 0) return []
  return [
    {
      actions: shown.map(({ number, on }) =>
        go('agenda-export', words.plain('agenda.version', { number, day: words.day(on) }), { id: number }),
      ),
    },
  ]
}

/** "Aus 12 Ideen und 3 Aufgaben. Ihr Text vom 3. März 2026." */
export function stateInWords({ from, isFilled, own, how }: ChapterStanding, words: Words): string {
  const filled = from.map(({ is, count }) => words.plain(`agenda.from.${is}`, { count }))
  const parts = [
    ...(filled.length > 0 ? [words.rich('agenda.filled', { from: listed(filled, words) })] : []),
    ...(filled.length === 0 && isFilled ? [words.rich('agenda.filled.itself')] : []),
    ...(own === undefined ? [] : [words.rich('agenda.own', { day: words.day(own) })]),
  ]
  return parts.length > 0 ? parts.join(' ') : words.rich('agenda.empty', { how: clip(words.guide(how), 200) })
}
