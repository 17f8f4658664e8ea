import { go, primary } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { openCheck } from '../parts/open.ts'
import type { Row } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import type { CheckItem } from './list.ts'

/** A result that was given to the reader: who gave it is not told, as with every check. */
export interface CheckNews {
  is: 'check'
  item: CheckItem
  /** How many of its steps are on the roadmap, and how many are not. */
  adopted: number
  left: number
  /** The reader may put these there. */
  mayAdopt: boolean
}

/** What a check came out as and what can be done with it right here. `isHeading`: the heading says already that it is one. */
export function checkEventRow(
  { item, adopted, left, mayAdopt }: CheckNews,
  { isHeading }: { isHeading: boolean },
  words: Words,
): Row {
  const select = openCheck(item, words)
  const adopt = primary(go('adopt', words.plain('adopt.heading'), { id: item.id }))
  return {
    title: isHeading
      ? escapeMarkdown(clip(item.title, 80))
      : item.noun
        ? words.rich('news.is.result', { noun: clip(words.guide(item.noun), 40), title: clip(item.title, 80) })
        : words.rich('news.is.check', { title: clip(item.title, 80) }),
    state: [
      words.rich('news.check.outcome', { outcome: clip(words.guide(item.outcome), 60) }),
      ...(adopted > 0 ? [words.rich('news.check.adopted', { count: adopted })] : []),
      ...(left > 0 ? [words.rich('news.check.left', { count: left })] : []),
      ...(item.unit === undefined ? [] : [escapeMarkdown(clip(item.unit, 60))]),
    ].join(' · '),
    select,
    actions: mayAdopt ? [{ ...adopt, tooltip: `${adopt.title}: ${clip(item.title, 60)}` }] : [],
  }
}
