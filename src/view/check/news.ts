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
  /** How many steps it proposes, and how many are on the roadmap by now. */
  steps: number
  adopted: number
  /** The reader may put the rest there. */
  mayStart: boolean
}

/** What a check came out as and what can be done with it right here. */
export function checkEventRow({ item, steps, adopted, mayStart }: CheckNews, words: Words): Row {
  const select = openCheck(item, words)
  const adopt = primary(go('adopt', words.plain('adopt.heading'), { id: item.id }))
  return {
    title: words.rich('news.is.check', { title: clip(item.title, 80) }),
    state: [
      words.rich('news.check.outcome', { outcome: clip(words.guide(item.outcome), 60) }),
      words.rich(adopted > 0 ? 'news.check.adopted' : 'news.check.steps', { count: adopted > 0 ? adopted : steps }),
      ...(item.unit === undefined ? [] : [escapeMarkdown(clip(item.unit, 60))]),
    ].join(' · '),
    select,
    actions: mayStart ? [{ ...adopt, tooltip: `${adopt.title}: ${clip(item.title, 60)}` }] : [],
  }
}
