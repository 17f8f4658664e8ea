import type { Text } from '../../guide/text.ts'
import { go } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

/** An open dialogue, for "Weiter mit …?". */
export interface Draft {
  session: string
  guide: Text
  /** The title the person gave, if any yet. */
  title?: string
  answered: number
  of: number
  /** Nothing of it will be kept. */
  trial?: true
}
/** An open dialogue, as parts/draft.json and parts/row.json want it. */
export function draftRow(draft: Draft, words: Words) {
  const guide = words.guide(draft.guide)
  const title = clip(draft.title ?? guide, 80)
  const resume = words.plain('drafts.resume', { title: clip(title, 40) })
  return {
    title: escapeMarkdown(title),
    state: words.rich(draft.trial ? 'drafts.trial' : 'drafts.state', { guide, answered: draft.answered, of: draft.of }),
    action: { ...go('resume', words.plain('action.next'), { id: draft.session }), tooltip: resume },
    select: go('resume', resume, { id: draft.session }),
  }
}

/** What a row of a list says and does while its idea or check is being changed. */
export function editingRow(session: string, title: string, words: Words) {
  return {
    state: words.rich('drafts.editing'),
    select: go('resume', words.plain('drafts.resume', { title: clip(title, 40) }), { id: session }),
  }
}
