import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import { type Action, go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { offerAction } from '../parts/offers.ts'
import { openCampaign, openCheck, openIdea, openTask } from '../parts/open.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import { shared } from '../parts/share.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

interface AuditView extends Paging {
  is: 'audit'
  /** `to`: what was changed, if it is still there. */
  items: {
    on: string
    by: string
    what: string
    about: string
    to?: { is: 'idea' | 'task' | 'check' | 'unit' | 'campaign'; id: string; title: string }
    detail?: string
  }[]
  total: number
}

type Item = AuditView['items'][number]

/** Who changed what, the latest first; each leads to what was changed. */
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
    rows: items.map((item, index) => ({
      title: titleOf(item, words),
      color: item.to ? 'Accent' : 'Default',
      detail: item.detail ? (inWords(item, words) ?? details[index] ?? '') : null,
      when: words.rich('audit.when', {
        day: words.day(item.on),
        name: item.by ? clip(item.by, 60) : words.plain('people.somebody'),
      }),
      select: item.to ? open(item.to, words) : null,
    })),
    actions: [
      ...pageActions(view, { act: 'audit' }, words),
      go('inbox', words.plain('inbox.heading')),
      offerAction('coordination', words),
      go('home', words.plain('action.home')),
    ],
  }
}

/** What was changed, in words. */
export function changeInWords(what: string, words: Words): string {
  return words.plain(changes[what] ?? 'audit.other')
}

/** Characters of JSON for what is said about changes. */
const DETAILS = 5_000

/** What is said without what it is about. */
const aboutNothing = ['set-up-undone', 'units-imported']

/** A step of the set-up has a name in words. */
function aboutInWords(what: string, about: string, words: Words): string {
  if (what === 'exported') return words.plain(keyOr(`audit.exported.${about}`, 'audit.other'))
  const key = `setup.${about}`
  return what === 'set-up' && keyOr(key, 'audit.other') === key ? words.plain(key as TextKey) : about
}

/** "Entscheidung zur Idee: Hunde online anmelden ›"; what is gone has its number only, and a channel no name. */
function titleOf({ what, about, to }: Item, words: Words): string {
  const change = changeInWords(what, words)
  if (what.startsWith('channel-') || aboutNothing.includes(what)) return escapeMarkdown(change)
  if (what.startsWith('agree'))
    return words.rich('audit.line', {
      what: change,
      about: words.plain(keyOr(`agreement.${about}`, 'people.somebody')),
    })
  const line = words.rich('audit.line', {
    what: change,
    about: clip((to?.title ?? aboutInWords(what, about, words)) || words.plain('people.somebody'), 80),
  })
  return to ? `${line} ›` : line
}

function open(to: NonNullable<Item['to']>, words: Words): Action {
  switch (to.is) {
    case 'idea':
      return openIdea(to, words)
    case 'check':
      return openCheck(to, words)
    case 'task':
      return openTask(to, undefined, words)
    case 'campaign':
      return openCampaign(to, words)
    case 'unit':
      return go('unit', words.plain('units.open', { name: clip(to.title, 40) }), { id: to.id })
  }
}

/** A status, a number of tasks or how a channel is bound, in words; undefined if a change says something else. */
function inWords({ what, detail = '' }: Item, words: Words): string | undefined {
  if (what === 'set-up')
    return words.rich(detail === 'restricted' ? 'setup.release.restricted' : 'setup.release.everybody')
  if (what === 'units-imported') return words.rich('setup.units.count', { count: Number(detail) })
  if (what === 'tasks-created' || what === 'budget-cut') return words.rich('tasks.count', { count: Number(detail) })
  if (what.startsWith('guide-')) return words.rich('audit.guide.version', { version: detail })
  if (what.startsWith('agree')) return words.rich('audit.agreed.on', { day: words.day(detail) })
  if (what === 'channel-bound' && bindings[detail]) return words.rich(bindings[detail])
  const key = `status.${detail as IdeaStatus}`
  return keyOr(key, 'audit.other') === key ? escapeMarkdown(words.plain(key as TextKey)) : undefined
}

/** How ideas come into a channel, in words. */
const bindings: Record<string, TextKey> = {
  inbox: 'audit.channel.inbox',
  weekly: 'audit.channel.weekly',
  monthly: 'audit.channel.monthly',
}

/** What can have been changed, in words. */
const changes: Record<string, TextKey> = {
  'idea-status': 'audit.idea-status',
  'idea-undone': 'audit.idea-undone',
  'idea-question': 'audit.idea-question',
  'idea-sorted': 'audit.idea-sorted',
  'idea-assigned': 'audit.idea-assigned',
  'idea-merged': 'audit.idea-merged',
  'idea-unmerged': 'audit.idea-unmerged',
  'idea-removed': 'audit.idea-removed',
  'sheet-typed': 'audit.sheet-typed',
  'comment-removed': 'audit.comment-removed',
  'text-removed': 'audit.text-removed',
  'removal-undone': 'audit.removal-undone',
  'channel-bound': 'audit.channel-bound',
  'channel-unbound': 'audit.channel-unbound',
  appointed: 'audit.appointed',
  dismissed: 'audit.dismissed',
  'set-up': 'audit.set-up',
  'set-up-undone': 'audit.set-up-undone',
  'units-imported': 'audit.units-imported',
  'unit-created': 'audit.unit-created',
  'unit-saved': 'audit.unit-saved',
  'unit-deleted': 'audit.unit-deleted',
  'unit-holder': 'audit.unit-holder',
  'unit-code': 'audit.unit-code',
  'person-erased': 'audit.person-erased',
  'tasks-created': 'audit.tasks-created',
  'budget-cut': 'audit.budget-cut',
  'guide-published': 'audit.guide-published',
  'guide-taken-back': 'audit.guide-taken-back',
  'guide-restored': 'audit.guide-restored',
  agreed: 'audit.agreed',
  'agreement-dropped': 'audit.agreement-dropped',
  'agenda-text': 'audit.agenda-text',
  'campaign-started': 'audit.campaign-started',
  'campaign-ended': 'audit.campaign-ended',
  'campaign-prolonged': 'audit.campaign-prolonged',
  'workshop-removed': 'audit.workshop-removed',
  'idea-review-asked': 'audit.idea-review-asked',
  'agenda-published': 'audit.agenda-published',
  'agenda-taken-back': 'audit.agenda-taken-back',
  resolution: 'audit.resolution',
  'resolution-undone': 'audit.resolution-undone',
  exported: 'audit.exported',
  // What authors did was noted by earlier versions, and stands there until its time is over.
  'idea-answered': 'audit.idea-answered',
  'idea-edited': 'audit.idea-edited',
  'idea-withdrawn': 'audit.idea-withdrawn',
}
