import type { Offered } from '../../words/examples.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { clip } from '../parts/escape.ts'
import { textInput } from '../parts/form.ts'
import { keyOr, type TextKey, type Words } from '../texts.ts'

interface MeantView {
  is: 'meant'
  /** What the text may have asked for, at most three; `words`: what it named. */
  asked: { intent: Offered; words?: string }[]
  /** The text itself, if it may be an idea. */
  idea?: string
}

/** "Meinten Sie …?": what somebody wrote is like some of what can be asked, or long enough to be an idea. */
export function meantCard({ asked, idea }: MeantView, words: Words) {
  const isIdea = asked.length === 0
  return {
    summary: words.plain('meant.summary'),
    heading: words.rich(isIdea ? 'meant.idea.heading' : 'meant.heading'),
    text: words.rich(isIdea ? 'meant.idea.text' : 'meant.text'),
    input: idea === undefined ? [] : [kept(idea, words)],
    actions: [
      ...asked.map(each => offer(each, words)),
      ...(idea === undefined ? [] : [keep(isIdea, words)]),
      go('home', words.plain('action.home')),
    ],
  }
}

function offer({ intent, words: named }: MeantView['asked'][number], words: Words): Action {
  const plain: TextKey = `meant.${intent}`
  const withWords = named === undefined ? plain : keyOr(`meant.${intent}.words`, plain)
  const title = words.plain(withWords, { words: clip(named ?? '', 40) })
  return go('mean', title, { id: intent, ...(withWords !== plain && named !== undefined && { arg: named }) })
}

function keep(isIdea: boolean, words: Words): Action {
  const button = take('idea-from', words.plain('meant.idea'))
  return isIdea ? primary(button) : button
}

/** What was written, to be looked at once more: only what stands here then is kept. */
function kept(idea: string, words: Words) {
  const label = words.plain('meant.idea.label')
  return { ...textInput({ id: 'text', label, value: clip(idea, 2_000), placeholder: '' }, words), multiline: true }
}
