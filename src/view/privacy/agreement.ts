import type { Body } from '../../documents/agreement.ts'
import type { Problem } from '../../guide/kind.ts'
import { type Difference, shortFingerprint, touchesPeople } from '../../privacy/agreement.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { dateInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { Words } from '../texts.ts'
import { changeInSentence } from './changes.ts'

interface AgreementView {
  is: 'agreement'
  /** Of what is so now. */
  fingerprint: string
  version: string
  /** Whether the papers with the sheet can be handed out; otherwise the IT makes them. */
  mayExport: boolean
  counts: { settings: number; guides: number; questions: number }
  today: string
  /** `agreed`: the latest last; absent: nothing yet. `changed`: since the last. */
  bodies: { body: Body; agreed?: { on: string; fingerprint: string }[]; changed?: Difference[] }[]
  /** What was refused is shown again. */
  entered?: { body: Body; on: string }
  problem?: Problem
  note?: Note
}

/** What Datenschutz and Personalrat agreed to, what is different since, and the forms to note another agreement. */
export function agreementCard(view: AgreementView, words: Words) {
  const fingerprint = shortFingerprint(view.fingerprint)
  return {
    summary: words.plain('agreement.title'),
    heading: words.rich('agreement.title'),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    text: words.rich('agreement.text'),
    fingerprint: words.rich('agreement.fingerprint', { fingerprint }),
    covers: words.rich('agreement.covers', { version: view.version, ...view.counts }),
    sheet: words.rich(view.mayExport ? 'agreement.sheet' : 'agreement.sheet.it'),
    bodies: view.bodies.map(one => bodyOf(one, view, words)),
    actions: [
      ...(view.mayExport ? [go('introduction-export', words.plain('agreement.papers'))] : []),
      offerAction('coordination', words),
      go('privacy', words.plain('privacy.heading')),
    ],
  }
}

/** Sentences that stand on the card itself; the others are a tap away. */
const SENTENCES = 4
/** Earlier agreements that are named. */
const EARLIER = 5

function bodyOf(
  { body, agreed = [], changed = [] }: AgreementView['bodies'][number],
  { fingerprint, today, entered, problem }: AgreementView,
  words: Words,
) {
  const last = agreed.at(-1)
  const name = words.plain(`agreement.${body}`)
  const earlier = agreed.slice(0, -1).slice(-EARLIER)
  const isOpen = problem !== undefined && entered?.body === body
  const actions: Action[] = [
    ...(changed.length > SENTENCES
      ? [
          {
            ...go('agreement-changes', words.plain('agreement.all'), { id: body }),
            tooltip: words.plain('agreement.all.whose', { body: name }),
          },
        ]
      : []),
    ...(last
      ? [
          {
            ...go('agreement-drop', words.plain('agreement.drop'), { id: body }),
            tooltip: words.plain('agreement.drop.whose', { body: name }),
          },
        ]
      : []),
  ]
  return {
    name: words.rich(`agreement.${body}`),
    state: last ? agreedInWords(last, words) : words.rich('agreement.none'),
    isSame: last && !touchesPeople(changed) ? words.rich('agreement.same') : null,
    changed: touchesPeople(changed) ? words.rich('agreement.changed', { count: changed.length }) : null,
    changes: changed.slice(0, SENTENCES).map(change => ({ text: sentence(change, words) })),
    earlier:
      earlier.length > 0
        ? words.rich('agreement.earlier', { days: earlier.map(({ on }) => words.day(on)).join(', ') })
        : null,
    ways: actions.length > 0 ? [{ actions }] : [],
    form: {
      ...foldLine(`note-${body}`, words.plain(`agreement.note.${body}`)),
      open: isOpen,
      text: words.rich('agreement.compare', { fingerprint: shortFingerprint(fingerprint) }),
      input: dateInput(
        { id: `on-${body}`, label: words.plain('agreement.day'), value: isOpen ? entered?.on : today },
        words,
      ),
      actions: [primary(take('agreement-yes', words.plain(`agreement.yes.${body}`), { id: body, arg: fingerprint }))],
    },
  }
}

function agreedInWords({ on, fingerprint }: { on: string; fingerprint: string }, words: Words): string {
  return words.rich('agreement.since', { day: words.day(on), fingerprint: shortFingerprint(fingerprint) })
}

function sentence(change: Difference, words: Words): string {
  return `• ${escapeMarkdown(clip(changeInSentence(change, words), 700))}`
}

interface AgreementChangesView extends Paging {
  is: 'agreement-changes'
  body: Body
  /** The day of the agreement. */
  on: string
  /** Of this page. */
  changes: Difference[]
}

/** Everything that is different since an agreement, page by page. */
export function agreementChangesCard(view: AgreementChangesView, words: Words) {
  const { body, on, changes, page, pages } = view
  return {
    summary: words.plain('agreement.changes'),
    heading: words.rich('agreement.changes'),
    whose: words.rich('agreement.changes.whose', { body: words.plain(`agreement.${body}`), day: words.day(on) }),
    page: pages > 1 ? words.rich('tasks.page', { page, pages }) : null,
    empty: changes.length === 0 ? words.rich('agreement.same') : null,
    changes: changes.map(change => ({ text: sentence(change, words) })),
    actions: [
      ...pageActions(view, { act: 'agreement-changes', id: body }, words),
      go('agreement', words.plain('agreement.heading')),
      offerAction('coordination', words),
    ],
  }
}

interface ConfirmAgreementView {
  is: 'confirm-agreement'
  what: 'note' | 'drop'
  body: Body
  on: string
  fingerprint: string
}

/** Asks before an agreement that was typed is noted, or the last one of a body is taken out. */
export function confirmAgreementCard({ what, body, on, fingerprint }: ConfirmAgreementView, words: Words) {
  const values = {
    who: body,
    body: words.plain(`agreement.${body}`),
    day: words.day(on),
    fingerprint: shortFingerprint(fingerprint),
  }
  const heading = words.plain(`agreement.confirm.${what}`)
  const actions =
    what === 'note'
      ? [
          primary(take('agreement-yes', words.plain('agreement.confirm.note.yes'), { id: body, arg: fingerprint })),
          go('agreement', words.plain('agreement.confirm.note.keep')),
        ]
      : [
          primary(go('agreement', words.plain('agreement.confirm.keep'))),
          destructive(go('agreement-drop-yes', words.plain('agreement.confirm.drop.yes'), { id: body })),
        ]
  return {
    summary: heading,
    heading: words.rich(`agreement.confirm.${what}`),
    text: words.rich(`agreement.confirm.${what}.text`, values),
    // A day that was typed stays what it was, also for a click.
    input:
      what === 'note' ? [dateInput({ id: `on-${body}`, label: words.plain('agreement.day'), value: on }, words)] : [],
    actions,
  }
}
