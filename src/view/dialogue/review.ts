import type { Answers, Value } from '../../documents/answers.ts'
import type { Scheme } from '../../documents/settings.ts'
import type { Question } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { primary, take } from '../parts/action.ts'
import { type AlikeItem, alikeFold } from '../parts/alike.ts'
import { fitted, fittedAnswers } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { inputOf } from '../parts/input.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'
import { type Contradiction, contradictions } from './contradiction.ts'
import { dialogueActions, guideLine } from './question.ts'
import { questionInWords } from './question-in-words.ts'

export interface ReviewView {
  is: 'review'
  session: string
  rev: number
  guide: Text
  /** A trial: said on every card, because nothing of it is kept. */
  trial?: true
  /** `n` is what "ändern 7" means. */
  rows: { n: number; question: Question; answers: Answers }[]
  /** Questions answered on this card itself (with name or without). */
  inputs: { question: Question; value: Value | undefined }[]
  /** How many more questions "Genauer" brings, at least and at most; absent if there are none. */
  deepen?: { least: number; most: number }
  /** Why the short way asked just these questions. */
  shortWay?: Text
  editing: boolean
  mayHandOn?: boolean
  /** Whether this counts for the suggestion scheme; absent: nothing is said about it. */
  scheme?: Scheme
  contradictions?: Contradiction[]
  /** What others have said already, perhaps. */
  alike?: AlikeItem[]
  note?: Note
  /** Why what stood in an input was refused; all of it is kept there. */
  problem?: Problem
  entered?: Record<string, string>
  today: string
}

/** All answers before submitting; each row leads back to its question. */
export function reviewCard(view: ReviewView, words: Words) {
  const target = { id: view.session, step: 'review', rev: view.rev }
  const guide = words.guide(view.guide)
  const inputs = view.inputs.flatMap(({ question, value }) => {
    const label = words.guide(question.ask)
    const entered = view.entered?.[question.id]
    const asked = { id: question.id, question, label, value, entered, today: view.today }
    return inputOf({ ...asked, value: value ?? question.default }, words) ?? []
  })
  const shown = fittedAnswers(
    view.rows.map(row => row.question),
    view.rows[0]?.answers ?? {},
    ROW,
    words,
  )
  return {
    summary: words.plain('review.summary', { guide }),
    guide: guideLine(view, words),
    heading: words.rich(view.editing ? 'review.heading.editing' : 'review.heading'),
    note: noteLine(view.note, words) ?? problemLine(view.problem, words),
    contradictions: contradictions(view.contradictions, words, (arg, title) =>
      take('correct', title, { ...target, arg }),
    ),
    rows: view.rows.map(({ n, question, answers }, index) => {
      const label = clip(words.guide(question.label), 40)
      return {
        label: `${n} · ${escapeMarkdown(label)} ›`,
        answer: shown[index] ?? '',
        open: answers[question.id]?.is !== 'answered',
        select: take('correct', words.plain('review.correct', { n, label }), { ...target, arg: question.id }),
      }
    }),
    hint: words.rich('review.hint', { n: view.rows.at(-1)?.n ?? 1 }),
    inputs,
    scheme: view.scheme ? words.rich(`scheme.${view.scheme}`) : null,
    alike: alikeFold(view.alike, 'alike.hint', words),
    options: view.inputs.flatMap(({ question }) => questionInWords(question, words).optionHelp),
    actions: [
      primary(take('submit', words.plain(view.editing ? 'action.save' : 'action.submit'), target)),
      ...(view.deepen ? [take('deepen', deepenInWords(view.deepen, words), target)] : []),
    ],
    shortWay: view.deepen && view.shortWay ? fitted(words.guide(view.shortWay), 400) : null,
    further: [take('back', words.plain('action.back'), target)],
    moreTitle: words.plain('action.more'),
    more: dialogueActions(target, words, view.mayHandOn).map(action => ({ ...action, inputs: 'auto' as const })),
  }
}

function deepenInWords({ least, most }: NonNullable<ReviewView['deepen']>, words: Words): string {
  return least === most
    ? words.plain('action.deepen', { count: most })
    : words.plain('action.deepen.range', { least, most })
}

/** What a row takes besides its answer, in characters of JSON: mostly its click, which is there twice (fallback). */
const ROW = 900
