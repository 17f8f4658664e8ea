import type { HintFinding } from '../../guide/findings.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { Text } from '../../guide/text.ts'
import type { Action } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

/** A question back to the person, with a link to the answer to look at first. */
export interface Contradiction {
  text: Text
  question: Question
}

/** A line that leads somewhere, as parts/link.json wants it; without `select` it only says so. */
export interface Link {
  text: string
  select: Action | null
}

/** More of them at once would scold; the others follow when these are settled. */
const MOST = 2

/** What a guide's rules ask back, each with the answer to look at first. */
export function contradictionsOf(guide: Guide, hints: HintFinding[]): Contradiction[] {
  return hints.flatMap(({ text, questions: [first] }) => {
    const question = guide.questions.find(({ id }) => id === first)
    return question ? [{ text, question }] : []
  })
}

/**
 * Answers that do not go together, as kind questions with a way to the answer, as parts/contradictions.json wants them.
 * @param to the click that leads to a question; null where the person may not change it
 */
export function contradictions(
  list: Contradiction[] | undefined,
  words: Words,
  to: (question: string, title: string) => Action | null,
) {
  return {
    title: words.rich('contradiction.title'),
    items: (list ?? []).slice(0, MOST).map(({ text, question }) => {
      const label = clip(words.guide(question.label), 40)
      const title = words.plain('contradiction.look', { label })
      const select = to(question.id, title)
      return { text: fitted(words.guide(text), 250), link: select && { text: escapeMarkdown(title), select } }
    }),
  }
}
