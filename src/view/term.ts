import { go } from './action.ts'
import { fitted } from './answer.ts'
import { clip, escapeMarkdown } from './escape.ts'
import type { Words } from './texts.ts'
import type { Term, View } from './views.ts'

/** A term explained, when somebody asked for it. */
export function termCard({ term }: Extract<View, { is: 'term' }>, words: Words) {
  return {
    summary: words.plain('term.summary'),
    heading: escapeMarkdown(clip(words.guide(term.term), 80)),
    text: fitted(words.guide(term.text), 2_000),
    actions: [go('home', words.plain('action.home'))],
  }
}

/** Explanations on a question card are kept short: the question stays in sight. */
const MOST = 3

/** The terms a question uses: "Was heißt „Once-Only“?" opens the explanation on the card itself. */
export function termFolds(terms: Term[] | undefined, words: Words) {
  return (terms ?? []).slice(0, MOST).map(({ term, text }, index) => ({
    ...fold(`term-${index + 1}`, words.plain('term.ask', { term: clip(words.guide(term), 40) })),
    text: fitted(words.guide(text), 600),
  }))
}

/** A line that opens and closes what follows it, as parts/fold.json wants it. */
export function fold(id: string, title: string) {
  return { id, title, line: `${escapeMarkdown(title)} ▾` }
}
