import type { Answers } from '../../documents/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { onSheet } from '../../guide/sheet.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type Input, inputOf, ownInputOf } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import type { Words } from '../texts.ts'

interface SheetView {
  is: 'sheet'
  number: number
  guide: Guide
  answers: Answers
  /** What was typed in so far, by question. */
  entered: Record<string, string>
  /** The question whose answer was refused, and why. */
  at?: string
  problem?: Problem
  today: string
}

/** Characters of a text that are shown again. */
const TEXT = 1_000

/** Everything that stands on a form, on one card: whoever types in forty wants to go through with the tab key. */
export function sheetCard(view: SheetView, words: Words) {
  const { number, guide, at, problem } = view
  const wrong = guide.questions.find(({ id }) => id === at)
  const summary = words.plain('sheet.heading', { number })
  return {
    summary,
    heading: escapeMarkdown(summary),
    title: escapeMarkdown(clip(words.guide(guide.title), 80)),
    text: words.rich('sheet.text'),
    at: wrong ? words.rich('sheet.at', { label: clip(words.guide(wrong.label), 40) }) : null,
    problem: problemLine(problem, words),
    inputs: onSheet(guide).flatMap(question => inputs(view, question, words)),
    actions: [
      primary(take('sheet-save', words.plain('sheet.save'), { id: String(number) })),
      go('sheets', words.plain('action.back')),
    ],
  }
}

function inputs({ guide, entered, today }: SheetView, question: Guide['questions'][number], words: Words): Input[] {
  const [chosen, own] = [entered[question.id], entered[`${question.id}-own`]]
  // Paper cannot insist: only what names the idea has to be there.
  const asked = { ...question, required: question.id === titleQuestion(guide) }
  const common = {
    question: asked,
    value: undefined,
    today,
    ...(chosen !== undefined && { entered: clip(chosen, TEXT) }),
  }
  const input = inputOf({ ...common, id: question.id, label: clip(words.guide(question.label), 40) }, words)
  const beside = ownInputOf({ question: asked, value: undefined, today }, words)
  return [
    ...(input ? [input] : []),
    ...beside.map(each => ({ ...each, id: `${question.id}-own`, value: own ? clip(own, 200) : null })),
  ]
}
