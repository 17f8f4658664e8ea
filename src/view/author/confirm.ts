import type { Guide } from '../../guide/guide.ts'
import type { Text } from '../../guide/text.ts'
import { destructive, go, primary } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

interface ConfirmGuideView {
  is: 'confirm-guide'
  what: 'publish' | 'take-back' | 'restore'
  id: string
  title: Text
  /** Who may begin it then. */
  audience: Guide['for']
  /** The content that is published, taken back or restored, and its version. */
  hash: string
  version: number
  /** The version that is in force until then. */
  replaces?: number
  /** A guide that comes with the bot is in force again once this one is taken back: `title` is its title then. */
  covers?: true
}

/** Asks before a guide comes, changes or goes for everybody. */
export function confirmGuideCard(view: ConfirmGuideView, words: Words) {
  const { what, id, hash, version, replaces } = view
  const values = { title: clip(words.guide(view.title), 80), version }
  const isChange = what === 'restore' || (what === 'publish' && replaces !== undefined)
  const told = `confirm-guide.${what}.text` satisfies TextKey
  const yes = go(`${what}-guide-yes`, words.plain(`confirm-guide.${what}.yes` satisfies TextKey), { id, arg: hash })
  const keep = go('guide-draft', words.plain('confirm-guide.keep'), { id })
  return {
    summary: words.plain(`confirm-guide.${what}.heading` satisfies TextKey),
    heading: words.rich(`confirm-guide.${what}.heading` satisfies TextKey),
    lines: [
      words.rich(what === 'take-back' && view.covers ? 'confirm-guide.take-back.covers' : told, values),
      ...(what === 'publish' ? [words.rich(`confirm-guide.for.${view.audience}` satisfies TextKey)] : []),
      ...(what === 'publish' && replaces === version ? [words.rich('guide-draft.same-version')] : []),
      ...(isChange || what === 'take-back' ? [words.rich('confirm-guide.running')] : []),
    ].map(text => ({ text })),
    actions: what === 'take-back' ? [primary(keep), destructive(yes)] : [primary(yes), keep],
  }
}
