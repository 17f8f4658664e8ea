import type { LocalText } from '../../documents/language.ts'
import { ideaTitle } from '../idea/item.ts'
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

/** Without the title of the idea: a lock screen tells nothing that people wrote. */
export function reviewHeading({ what }: ReviewNews, words: Words): string {
  return words.rich(`news.review.${what}` satisfies TextKey)
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
      ? ideaTitle(about.title)
      : words.rich('news.about', { what: reviewHeading(event, words), title: clip(about.title, 80) }),
    state: words.rich(`news.review.${what}.text` satisfies TextKey, values),
    select,
  }
}
