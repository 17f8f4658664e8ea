import { go } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { Row } from '../parts/room.ts'
import type { Words } from '../texts.ts'
import { type SynergyItem, whoInWords } from './list.ts'

/** Two that are about the same, in the weekly overview of the coordination. */
export interface SynergyNews {
  is: 'synergy'
  of: SynergyItem['of']
}

/** Without what people wrote: it may stand on a lock screen. */
export function synergyHeading(words: Words): string {
  return words.rich('news.synergy')
}

export function synergyEventRow({ of }: SynergyNews, words: Words): Row {
  const [one, other] = of.map(({ title }) => clip(title, 80))
  return {
    title: whoInWords(of, words),
    state: words.rich('news.synergy.text', { one: one ?? '', other: other ?? '' }),
    select: go('synergies', words.plain('synergies.open')),
  }
}
