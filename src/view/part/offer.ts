import type { LocalText } from '../../documents/language.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { textInput } from '../parts/form.ts'
import { problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import type { PartItem } from './parts.ts'

interface OfferView {
  is: 'part-offer'
  session: string
  item: PartItem
  guide: Text
  title: string
  /** The unit of whoever asks. */
  from?: LocalText
  problem?: Problem
  reason?: string
}

/** Asks for the answers to one phase of somebody else's check. */
export function offerCard(view: OfferView, words: Words) {
  const target = { id: view.session, arg: view.item.phase }
  const phase = clip(words.guide(view.item.title), 60)
  const values = { title: clip(view.title || words.guide(view.guide), 80), phase, count: view.item.of }
  const { isQuestion } = view.item
  const heading = words.plain(isQuestion ? 'part.heading.question' : 'part.heading', { phase })
  return {
    summary: words.plain('part.summary'),
    heading: escapeMarkdown(heading),
    text: view.from
      ? words.rich('part.text.from', { ...values, from: clip(words.guide(view.from), 60) })
      : words.rich('part.text', values),
    small: words.rich('part.small'),
    problem: problemLine(view.problem, words),
    input: textInput(
      {
        id: 'reason',
        label: words.plain('part.reason'),
        value: view.reason,
        placeholder: words.plain('part.reason.placeholder'),
      },
      words,
    ),
    actions: [
      primary(go('part-take', words.plain('part.take'), target)),
      take('part-decline', words.plain('part.decline'), target),
    ],
    typing: words.rich(isQuestion ? 'part.typing.question' : 'part.typing', { phase }),
  }
}
