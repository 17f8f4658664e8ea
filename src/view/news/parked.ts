import type { About } from '../../documents/outbox.ts'
import type { WhyTold } from '../../people/why-told.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { TextKey, Words } from '../texts.ts'

type Item = ParkedView['items'][number]

interface ParkedView extends Paging {
  is: 'parked'
  items: {
    /** Of one of the messages: stands for all of them. */
    id: string
    /** Name of a person; absent for a channel. */
    to?: string
    abouts: About['is'][]
    why: WhyTold
    /** Since which local day. */
    on: string
  }[]
  note?: Note
}

/** Messages that could not be delivered: to whom, why, and what a coordinator can do about it. */
export function parkedCard(view: ParkedView, words: Words) {
  return {
    summary: words.plain('parked.heading'),
    heading: words.rich('parked.heading'),
    page: view.pages > 1 ? words.rich('parked.page', { page: view.page, pages: view.pages }) : null,
    note: noteLine(view.note, words),
    text: words.rich(view.items.length > 0 ? 'parked.text' : 'parked.empty'),
    items: view.items.map(item => entry(item, words)),
    actions: [
      ...pageActions(view, { act: 'parked' }, words, { previous: 'parked.newer', next: 'parked.older' }),
      go('coordination', words.plain('offer.coordination')),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Kinds of messages that are named. */
const KINDS = 4

const subjects: Record<About['is'], TextKey> = {
  reminder: 'parked.about.reminder',
  digest: 'parked.about.digest',
  blocked: 'parked.about.blocked',
  free: 'parked.about.free',
  assigned: 'parked.about.assigned',
  changed: 'parked.about.changed',
  coordinator: 'parked.about.coordinator',
  test: 'parked.about.test',
  resolution: 'parked.about.resolution',
  removed: 'parked.about.removed',
  agreement: 'parked.about.agreement',
  substitute: 'parked.about.substitute',
  check: 'parked.about.check',
  live: 'parked.about.inquiry',
  inquiry: 'parked.about.inquiry',
  part: 'parked.about.part',
  idea: 'parked.about.idea',
  post: 'parked.about.post',
  repost: 'parked.about.post',
  overview: 'parked.about.overview',
  campaign: 'parked.about.campaign',
  'campaign-post': 'parked.about.campaign-post',
  review: 'parked.about.review',
  synergy: 'parked.about.synergy',
  workshop: 'parked.about.workshop',
  'workshop-post': 'parked.about.workshop-post',
  // Never parked (outbox/record.ts): only said where a store was changed by hand.
  spark: 'parked.about.spark',
}

const reasons: Record<WhyTold, TextKey> = {
  uncertain: 'parked.why.uncertain',
  unreachable: 'parked.why.unreachable',
  refused: 'parked.why.refused',
  'too-big': 'parked.why.too-big',
  unregistered: 'parked.why.unregistered',
}

function entry({ id, to, abouts, why, on }: Item, words: Words) {
  const name = to === undefined ? words.plain('parked.channel') : to ? clip(to, 60) : words.plain('people.somebody')
  const title = words.plain('parked.title', { count: abouts.length, name })
  // Every receiver has the same two buttons: the tooltip tells them apart.
  const button = (act: 'parked-retry' | 'parked-drop', what: string) => ({
    ...go(act, what, { id }),
    tooltip: words.plain('parked.which', { what, title: clip(title, 80) }),
  })
  return {
    title: escapeMarkdown(title),
    state: words.rich('parked.state', { what: kinds(abouts, words), day: words.day(on) }),
    why: words.rich(to === undefined && why === 'unreachable' ? 'parked.why.channel' : reasons[why]),
    actions: [button('parked-retry', words.plain('parked.retry')), button('parked-drop', words.plain('parked.drop'))],
  }
}

/** "Erinnerung (2), Neue Aufgabe": what the messages were, the most frequent first. */
function kinds(abouts: About['is'][], words: Words): string {
  const counts = new Map<string, number>()
  for (const about of abouts) {
    const kind = words.plain(subjects[about])
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const named = [...counts].sort(([, a], [, b]) => b - a).slice(0, KINDS)
  return named.map(([kind, count]) => (count > 1 ? `${kind} (${count})` : kind)).join(', ')
}
