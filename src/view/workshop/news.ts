import type { Text } from '../../guide/text.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { openWorkshop } from '../parts/open.ts'
import type { Row } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'

/** A workshop asks, can be given dots, or is over: beside other things that are told. */
export interface WorkshopNews {
  is: 'workshop'
  what: 'asks' | 'dots' | 'ended'
  /** `isEmpty`: fewer than five answered. */
  workshop: { id: string; title: Text; endsAt: string; isEmpty: boolean }
}

export function workshopHeading({ what }: WorkshopNews, words: Words): string {
  return words.rich(`news.workshop.${what}` satisfies TextKey)
}

export function workshopEventRow(event: WorkshopNews, { isHeading }: { isHeading: boolean }, words: Words): Row {
  const { what, workshop } = event
  const title = clip(words.guide(workshop.title), 80)
  const key =
    what === 'ended' && workshop.isEmpty ? 'news.workshop.empty.text' : (`news.workshop.${what}.text` as const)
  return {
    title: isHeading ? escapeMarkdown(title) : words.rich('news.about', { what: workshopHeading(event, words), title }),
    state: words.rich(key satisfies TextKey, { until: words.moment(workshop.endsAt) }),
    select: openWorkshop({ id: workshop.id, title }, words),
  }
}
