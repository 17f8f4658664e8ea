import type { Difference } from '../../agenda/difference.ts'
import { destructive, go, primary } from '../parts/action.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import { differencesInWords } from './difference.ts'

interface ConfirmAgendaView {
  is: 'confirm-agenda'
  what: 'publish' | 'take-back'
  number: string
  on: string
  /** Of what is to be published. */
  fingerprint: string
  /** Chapters in which nothing stands. */
  empty: number
  since?: { number: string; on: string }
  changes?: Difference[]
  note?: Note
}

/** Asks before everybody can read an agenda, or nobody can any more. */
export function confirmAgendaCard(view: ConfirmAgendaView, words: Words) {
  const { what, number, on, fingerprint, empty, since, changes = [] } = view
  const isPublishing = what === 'publish'
  const values = { number, day: words.day(on) }
  const lines = isPublishing
    ? [
        words.rich('agenda.confirm.publish.text', values),
        ...(empty > 0 ? [words.rich('agenda.confirm.empty', { count: empty })] : []),
        ...(since
          ? [
              words.rich(changes.length > 0 ? 'agenda.confirm.changes' : 'agenda.confirm.same', {
                number: since.number,
                day: words.day(since.on),
              }),
              ...differencesInWords(changes, CHANGES, words),
            ]
          : []),
      ]
    : [words.rich('agenda.confirm.take-back.text', values)]
  return {
    summary: words.plain(`agenda.confirm.${what}`, values),
    heading: words.rich(`agenda.confirm.${what}`, values),
    note: noteLine(view.note, words),
    lines: lines.map(text => ({ text })),
    actions: isPublishing
      ? [
          primary(go('agenda-publish-yes', words.plain('agenda.confirm.publish.yes'), { arg: fingerprint })),
          go('agenda', words.plain('agenda.confirm.keep')),
        ]
      : [
          primary(go('agenda', words.plain('agenda.confirm.take-back.keep'))),
          destructive(go('agenda-take-back-yes', words.plain('agenda.confirm.take-back.yes'), { id: number })),
        ],
  }
}

const CHANGES = 15
