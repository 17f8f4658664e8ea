import type { IdeaStatus } from '../../documents/idea.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import { shared } from '../parts/share.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

interface AuditView extends Paging {
  is: 'audit'
  items: { on: string; by: string; what: string; about: string; detail?: string }[]
  total: number
}

/** Who changed what, the latest first. */
export function auditCard(view: AuditView, words: Words) {
  const { items, total, page, pages } = view
  const details = shared(
    items.map(({ detail = '' }) => detail),
    DETAILS,
  )
  return {
    summary: words.plain('audit.heading'),
    heading: words.rich('audit.heading'),
    page: pages > 1 ? words.rich('tasks.page', { page, pages }) : null,
    note: null,
    empty: total === 0 ? words.rich('audit.empty') : null,
    rows: items.map(({ on, by, what, about, detail }, index) => ({
      what: words.rich('audit.line', {
        what: changeInWords(what, words),
        about: about ? clip(about, 80) : words.plain('people.somebody'),
      }),
      detail: detail ? (statusOf(detail, words) ?? details[index] ?? '') : null,
      when: words.rich('audit.when', {
        day: words.day(on),
        name: by ? clip(by, 60) : words.plain('people.somebody'),
      }),
    })),
    actions: [
      ...pageActions(view, { act: 'audit' }, words),
      go('inbox', words.plain('inbox.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}

/** What was changed, in words. */
export function changeInWords(what: string, words: Words): string {
  return words.plain(changes[what] ?? 'audit.other')
}

/** Characters of JSON for what is said about changes. */
const DETAILS = 8_000

/** A status where a change names one; undefined if it says something else. */
function statusOf(detail: string, words: Words): string | undefined {
  const key = `status.${detail as IdeaStatus}`
  return keyOr(key, 'audit.other') === key ? escapeMarkdown(words.plain(key as TextKey)) : undefined
}

/** What can have been changed, in words. */
const changes: Record<string, TextKey> = {
  'idea-status': 'audit.idea-status',
  'idea-undone': 'audit.idea-undone',
  'idea-question': 'audit.idea-question',
  'idea-answered': 'audit.idea-answered',
  'idea-edited': 'audit.idea-edited',
  'idea-withdrawn': 'audit.idea-withdrawn',
  'idea-sorted': 'audit.idea-sorted',
  'idea-assigned': 'audit.idea-assigned',
  'idea-merged': 'audit.idea-merged',
  'idea-unmerged': 'audit.idea-unmerged',
  'idea-removed': 'audit.idea-removed',
  'comment-removed': 'audit.comment-removed',
  'text-removed': 'audit.text-removed',
  'removal-undone': 'audit.removal-undone',
  'channel-bound': 'audit.channel-bound',
  'channel-unbound': 'audit.channel-unbound',
  appointed: 'audit.appointed',
  dismissed: 'audit.dismissed',
  'unit-created': 'audit.unit-created',
  'unit-saved': 'audit.unit-saved',
  'unit-deleted': 'audit.unit-deleted',
  'unit-holder': 'audit.unit-holder',
  'unit-code': 'audit.unit-code',
  'person-erased': 'audit.person-erased',
}
