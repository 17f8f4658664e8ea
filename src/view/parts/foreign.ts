import type { Foreign } from '../../export/neighbours.ts'
import type { TextKey, Words } from '../texts.ts'
import { fitted } from './answer.ts'
import { clip } from './escape.ts'

/** What other towns have decided or checked, as parts/foreign.json wants it: marked as theirs, and nothing to act on. */
export function foreignPart(items: readonly Foreign[] | undefined, words: Words) {
  if (!items || items.length === 0) return []
  const lines = items.slice(0, FOREIGN).map(item => ({
    title: fitted(clip(item.title, 120), 200),
    text: fitted(textOf(item, words), 400),
  }))
  return [{ title: words.rich('foreign.heading'), lines }]
}

/** So many are shown. */
const FOREIGN = 3

/** „Aus Neustadt · ✅ umgesetzt · Spart jeden Tag eine Stunde.“ */
function textOf(item: Foreign, words: Words): string {
  const from = words.plain('foreign.from', { town: clip(item.from, 60) })
  if (item.is === 'check') return [from, words.plain('foreign.check'), clip(words.guide(item.outcome), 80)].join(' · ')
  const reason = item.reason === undefined ? [] : [clip(item.reason, 160)]
  return [from, words.plain(`status.${item.outcome}` satisfies TextKey), ...reason].join(' · ')
}
