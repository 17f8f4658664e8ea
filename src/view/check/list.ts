import type { Foreign } from '../../export/neighbours.ts'
import { fold } from '../../guide/questions/fold.ts'
import type { Text } from '../../guide/text.ts'
import { type Draft, draftRow, editingRow } from '../dialogue/draft.ts'
import { go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foreignPart } from '../parts/foreign.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openCheck } from '../parts/open.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { TextKey, Words } from '../texts.ts'

/** A finished process check in one line of a list. */
export interface CheckItem {
  id: string
  title: string
  /** As the person typed it; absent if it was not given. */
  unit?: string
  /** What its guide calls its result; absent: a process check. */
  noun?: Text
  outcome: Text
  completedOn: string
  /** The person's own session in which it is being changed. */
  editing?: string
}

interface ChecksView extends Paging {
  is: 'checks'
  whose: 'mine' | 'all'
  items: CheckItem[]
  drafts: Draft[]
  /** A check may be begun: its guide is offered. */
  mayStart: boolean
  /** There are worked examples to look at. */
  hasExamples?: boolean
  note?: Note
}

/** Finished checks: one's own by date, drafts first, or the organisation's by unit. */
export function checksCard(view: ChecksView, words: Words) {
  const { whose } = view
  const act = whose === 'mine' ? 'my-checks' : 'checks'
  const other = offerAction(whose === 'mine' ? 'checks' : 'my-checks', words)
  const empty = view.items.length === 0 && view.drafts.length === 0
  return {
    summary: words.plain(`checks.heading.${whose}` satisfies TextKey),
    heading: words.rich(`checks.heading.${whose}` satisfies TextKey),
    page: view.pages > 1 ? words.rich('checks.page', { page: view.page, pages: view.pages }) : null,
    note: noteLine(view.note, words),
    empty: empty ? words.rich(view.mayStart ? (`checks.empty.${whose}` satisfies TextKey) : 'checks.empty') : null,
    rows: [
      ...view.drafts.slice(0, DRAFTS).map(draft => ({ group: null, ...draftRow(draft, words) })),
      ...view.items.map((item, index) => ({
        group: whose === 'all' ? unitHeading(item, view.items[index - 1], words) : null,
        title: escapeMarkdown(clip(item.title, 80)),
        state: stateInWords(item, words),
        select: openCheck(item, words),
        ...(item.editing !== undefined && editingRow(item.editing, item.title, words)),
      })),
    ],
    actions: [
      ...(view.mayStart ? [primary(offerAction('check', words))] : []),
      ...pageActions(view, { act }, words, { previous: 'checks.previous', next: 'checks.next' }),
      other,
      ...(view.hasExamples ? [go('examples', words.plain('examples.look'))] : []),
      go('home', words.plain('action.home')),
    ],
  }
}

interface SimilarChecksView {
  is: 'similar-checks'
  session: string
  rev: number
  title: string
  items: CheckItem[]
  /** What other towns have of it; perhaps there is nothing else. */
  foreign?: Foreign[]
  note?: Note
}

/** Checks that may be of the same process, before a second one is begun. */
export function similarChecksCard(view: SimilarChecksView, words: Words) {
  const target = { id: view.session, step: 'asking similar', rev: view.rev }
  return {
    summary: words.plain('similar.summary'),
    heading: words.rich('similar.heading'),
    note: noteLine(view.note, words),
    text:
      view.items.length > 0
        ? words.rich('similar.text', { title: clip(view.title, 80), count: view.items.length })
        : words.rich('foreign.only'),
    foreign: foreignPart(view.foreign, words),
    items: view.items.slice(0, SIMILAR).map(item => {
      const open = openCheck(item, words)
      return {
        title: escapeMarkdown(clip(item.title, 80)),
        state: words.rich(fold(item.title) === fold(view.title) ? 'similar.state.same' : 'similar.state', {
          ...stateOf(item, words),
          unit: unitOf(item, words),
        }),
        action: { ...open, title: words.plain('similar.look'), tooltip: open.title },
      }
    }),
    actions: [go('keep', words.plain('similar.back'), target), go('confirm', words.plain('similar.anyway'), target)],
  }
}

/** How many drafts stand above one's own checks. */
const DRAFTS = 10
/** How many checks of the same process are shown. */
const SIMILAR = 5

function stateOf(item: CheckItem, words: Words) {
  return { outcome: clip(words.guide(item.outcome), 60), day: words.day(item.completedOn) }
}

/** "Steckbrief · 🎯 Aufgenommen · 3. Mai"; a process check goes without saying. */
function stateInWords(item: CheckItem, words: Words): string {
  const state = words.rich('checks.state', stateOf(item, words))
  return item.noun ? `${escapeMarkdown(clip(words.guide(item.noun), 40))} · ${state}` : state
}

/** The unit as a heading above its first check on a page, however the others of this unit are spelt. */
function unitHeading(item: CheckItem, before: CheckItem | undefined, words: Words): string | null {
  return before && fold(before.unit ?? '') === fold(item.unit ?? '') ? null : escapeMarkdown(unitOf(item, words))
}

function unitOf(item: CheckItem, words: Words): string {
  return item.unit === undefined ? words.plain('checks.no-unit') : clip(item.unit, 60)
}
