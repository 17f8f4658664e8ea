import type { LocalText } from '../../documents/language.ts'
import { go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { openCheck } from '../parts/open.ts'
import type { Row } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'
import { type InquirySubject, inquiryTitle } from './subject.ts'

/** What is asked, in a message the bot sends by itself. */
export type InquiryNews =
  /** All steps of a check are done. */
  | { is: 'live'; check: { id: string; title: string } }
  | { is: 'inquiry'; id: string; again: boolean; subject: InquirySubject }
  /** For the coordination: so many were not answered, by these units. */
  | { is: 'unanswered'; of: InquirySubject['is']; count: number; units: LocalText[] }

export function isInquiryNews(event: { is: string }): event is InquiryNews {
  return event.is === 'live' || event.is === 'inquiry' || event.is === 'unanswered'
}

/** What a message is about that tells of one such thing only. */
export function inquiryHeading(event: InquiryNews, words: Words): string {
  if (event.is === 'live') return words.rich('news.event.live')
  if (event.is === 'unanswered') return words.rich('news.event.unanswered')
  return words.rich(event.again ? 'news.event.inquiry.again' : 'news.event.inquiry')
}

const ways = { effect: 'kept', indicator: 'indicators', budget: 'budget' } as const
/** Units a line names. */
const UNITS = 12

/** What is asked, with the way to its card. */
export function inquiryEventRow(event: InquiryNews, words: Words): Row {
  if (event.is === 'live') {
    const { check } = event
    return {
      title: words.rich('inquiry.live.title', { title: clip(check.title, 80) }),
      state: words.rich('inquiry.live.text'),
      select: openCheck(check, words),
      actions: [{ ...primary(go('check-live', words.plain('inquiry.live.yes'), { id: check.id })), tooltip: null }],
    }
  }
  if (event.is === 'unanswered') {
    const left = event.units.length - UNITS
    const names = event.units.slice(0, UNITS).map(name => escapeMarkdown(clip(words.guide(name), 40)))
    const more = left > 0 ? [words.rich('inquiry.units.more', { count: left })] : []
    return {
      title: words.rich(`inquiry.unanswered.${event.of}` satisfies TextKey, { count: event.count }),
      state: [...names, ...more].join(', '),
      select: go(ways[event.of], words.plain(`inquiry.way.${event.of}` satisfies TextKey)),
    }
  }
  const { id, subject } = event
  const act = go('inquiry-ask', words.plain('inquiry.answer'), { id })
  return {
    title: inquiryTitle(subject, words),
    state:
      subject.is === 'budget'
        ? words.rich('inquiry.budget.until', { day: words.day(subject.closesOn) })
        : words.rich(`inquiry.${subject.is}.why` satisfies TextKey),
    select: act,
    actions: [primary(act)],
  }
}
