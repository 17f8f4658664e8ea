import type { Text } from '../../guide/text.ts'
import { go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import type { Words } from '../texts.ts'

export interface Term {
  term: Text
  text: Text
}

interface TermView {
  is: 'term'
  term: Term
  session?: string
}

/** A term explained, when somebody asked for it. */
export function termCard({ term, session }: TermView, words: Words) {
  return {
    summary: words.plain('term.summary'),
    heading: escapeMarkdown(clip(words.guide(term.term), 80)),
    text: fitted(words.guide(term.text), 2_000),
    // Asked in the middle of a dialogue: back to its question.
    actions: [
      session === undefined
        ? go('home', words.plain('action.home'))
        : primary(go('resume', words.plain('action.next'), { id: session })),
    ],
  }
}

/** Up to so many terms have a line each; more of them would push the answer out of sight, so they share one. */
const APART = 2
/** Characters of JSON for all explanations on a question card together, and for one of them. */
const ROOM = 3_600
const TERM = 600

/** The terms a question uses: "Was heißt „Once-Only“?" opens the explanation on the card itself. */
export function termFolds(terms: Term[] | undefined, words: Words) {
  const list = (terms ?? []).map(({ term, text }) => ({ term: clip(words.guide(term), 40), text: words.guide(text) }))
  if (list.length <= APART) {
    return list.map(({ term, text }, index) => ({
      ...foldLine(`term-${index + 1}`, words.plain('term.ask', { term })),
      lines: [{ text: fitted(text, TERM) }],
    }))
  }
  const room = Math.min(Math.floor(ROOM / list.length), TERM)
  const lines = list.map(({ term, text }) => ({ text: `**${escapeMarkdown(term)}:** ${fitted(text, room)}` }))
  return [{ ...foldLine('terms', words.plain('term.all')), lines }]
}
