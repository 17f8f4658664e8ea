import type { IdeaStatus } from '../../documents/idea-statuses.ts'
import type { TextKey, Words } from '../texts.ts'
import { type Action, go } from './action.ts'
import { fitted } from './answer.ts'
import { clip } from './escape.ts'
import { foldLine } from './fold-line.ts'

/** An idea that is perhaps the same as another. */
export interface AlikeItem {
  id: string
  title: string
  status: IdeaStatus
  support: number
}

/**
 * „Ähnlich?“, as parts/alike.json wants it: a line that unfolds. An array, empty if there are none.
 * @param hint what the reader can do with them
 * @param further what can be done with each, besides looking at it
 */
export function alikeFold(
  items: readonly AlikeItem[] = [],
  hint: TextKey,
  words: Words,
  further: (item: AlikeItem) => Action[] = () => [],
) {
  if (items.length === 0) return []
  return [
    {
      ...foldLine('alike', words.plain('alike.title', { count: items.length })),
      hint: words.rich(hint),
      rows: items.map(item => ({
        title: fitted(clip(item.title, LETTERS), TITLE),
        state: stateOf(item, words),
        actions: [
          { ...go('idea', words.plain('similar.look'), { id: item.id }), tooltip: tooltip(item, words) },
          ...further(item),
        ],
      })),
    },
  ]
}

/** How long a title may be, and what it may take, in characters of JSON. */
const LETTERS = 80
const TITLE = 160

function stateOf({ status, support }: AlikeItem, words: Words): string {
  const supported = support > 0 ? words.rich('idea.support.count', { count: support }) : words.rich('idea.support.none')
  return `${words.rich(`status.${status}` satisfies TextKey)} · ${supported}`
}

function tooltip({ title }: AlikeItem, words: Words): string {
  return words.plain('ideas.open', { title: clip(title, 40) })
}
