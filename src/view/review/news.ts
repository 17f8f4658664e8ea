import type { LocalText } from '../../documents/language.ts'
import { clip } from '../parts/escape.ts'
import { openIdea } from '../parts/open.ts'
import type { Row } from '../parts/room.ts'
import type { TextKey, Words } from '../texts.ts'
import { openReview } from './item.ts'

/** Something about what units are asked about an idea; never what they say. */
export interface ReviewNews {
  is: 'review'
  what: 'asked' | 'due' | 'withdrawn' | 'answered' | 'over'
  about: { number: string; title: string; dueOn: string }
  /** Whom it is for; absent: the coordination. */
  unit?: LocalText
  /** For the coordination: units that have not answered. */
  silent: LocalText[]
}

export function reviewHeading({ what, about }: ReviewNews, words: Words): string {
  return words.rich(`news.review.${what}` satisfies TextKey, { title: clip(about.title, 80) })
}

export function reviewEventRow(event: ReviewNews, { isHeading }: { isHeading: boolean }, words: Words): Row {
  const { what, about, unit, silent } = event
  const names = silent.slice(0, 5).map(name => clip(words.guide(name), 60))
  const values = {
    unit: unit ? clip(words.guide(unit), 60) : '',
    day: words.day(about.dueOn),
    units: names.join(', '),
  }
  const target = { id: about.number, title: about.title }
  const select = what === 'withdrawn' ? openIdea(target, words) : openReview(target, words)
  return {
    title: isHeading
      ? words.rich(what === 'asked' || what === 'due' ? 'news.review.answer' : 'news.review.look')
      : reviewHeading(event, words),
    state: words.rich(`news.review.${what}.text` satisfies TextKey, values),
    select,
  }
}
