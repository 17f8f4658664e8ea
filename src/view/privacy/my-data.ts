import { type Kept, keptKinds } from '../../privacy/holdings.ts'
import type { RetentionRules } from '../../privacy/rules.ts'
import { destructive, go, primary } from '../parts/action.ts'
import { keptInWords } from '../parts/kept.ts'
import { type Note, noteLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { type Fetched, type Format, fetched } from './page.ts'

interface MyDataView {
  is: 'my-data'
  /** How much of each kind is kept of the reader; 0: nothing. */
  counts: Record<Kept, number>
  retention: RetentionRules
  /** Whether it can be downloaded; otherwise whom to ask. */
  mayExport: boolean
  privacyContact: string
  note?: Note
}

/** What is kept of the reader, why, and until when; and what they can do about it. */
export function myDataCard(view: MyDataView, words: Words) {
  const { counts, mayExport } = view
  return {
    summary: words.plain('my-data.heading'),
    heading: words.rich('my-data.heading'),
    note: noteLine(view.note, words),
    text: words.rich('my-data.text'),
    kinds: keptKinds
      .filter(kind => counts[kind] > 0)
      .map(kind => {
        const { title, what, why, until } = keptInWords(kind, view.retention, words)
        return {
          title: kind === 'person' ? title : words.plain('kept.count', { title, count: counts[kind] }),
          text: words.plain('kept.line', { what, why }),
          until: words.rich('kept.how-long', { until }),
        }
      }),
    nameless: words.rich('my-data.nameless'),
    elsewhere: words.rich('my-data.elsewhere'),
    noExport: mayExport ? null : words.rich('my-data.no-export', { contact: view.privacyContact }),
    actions: [
      ...(mayExport ? [primary(go('my-data-export', words.plain('my-data.export')))] : []),
      ...(counts.ideas + counts.comments + counts.checks > 0
        ? [go('my-data-unname', words.plain('my-data.unname'))]
        : []),
      destructive(go('my-data-erase', words.plain('my-data.erase'))),
      go('privacy', words.plain('my-data.privacy')),
      go('home', words.plain('action.home')),
    ],
  }
}

interface ExportLinkView {
  is: 'export-link'
  what: Fetched
  /** The number of the task it is about. */
  about?: string
  /** Absent: this server has no address for browsers. */
  url?: string
  /** So long it is valid. */
  minutes: number
  /** What can be put into Teams. */
  inTeams?: { target: string; formats: Format[] }
}

/** The ways to files: buttons that put them into Teams; for whom that is not possible, a link for a short time. */
export function exportLinkCard({ what, about, url, minutes, inTeams }: ExportLinkView, words: Words) {
  const { title, heading, back } = fetched[what]
  const [first, ...others] = (inTeams?.formats ?? []).map(format =>
    go('file', words.plain(`export-link.as.${format}` satisfies TextKey), {
      id: what,
      arg: format,
      ...(inTeams?.target && { step: inTeams.target }),
    }),
  )
  return {
    summary: words.plain(heading),
    heading: words.rich(heading),
    teams: first ? [{ text: words.rich('export-link.teams'), actions: [primary(first), ...others] }] : [],
    link:
      url === undefined
        ? []
        : [
            {
              text: words.rich(first ? 'export-link.or' : 'export-link.text', { minutes }),
              open: words.plain('export-link.open'),
              style: first ? 'default' : 'positive',
              url,
            },
          ],
    actions: [
      go(back, words.plain(title), about === undefined ? {} : { id: about }),
      go('home', words.plain('action.home')),
    ],
  }
}
