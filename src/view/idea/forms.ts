import type { Idea } from '../../documents/idea.ts'
import type { Guide, Question } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { type FieldChoice, fieldSelect } from '../parts/field-select.ts'
import { textInput } from '../parts/form.ts'
import { type Input, inputOf } from '../parts/input.ts'
import { problemLine } from '../parts/note.ts'
import { fitting } from '../parts/room.ts'
import { type UnitChoice, unitSelect } from '../parts/unit-select.ts'
import type { TextKey, Words } from '../texts.ts'
import { type IdeaItem, ideaState, ideaTitle, onIdea } from './item.ts'

interface AskIdeaView {
  is: 'ask-idea'
  what: 'question' | 'answer' | 'comment' | 'merge'
  idea: IdeaItem
  /** For `answer`: the question. */
  question?: string
  /** For `merge`: ideas it may be merged into, the likeliest first. */
  others: IdeaItem[]
  /** For `answer` with a Kennwort. */
  code?: string
  rev: number
  problem?: Problem
  entered?: Record<string, string>
  /** What is entered was typed in the chat: it is shown before it happens. */
  typed?: true
}

/** Asks for something about an idea: a question, an answer, a comment, the idea to merge into. */
export function askIdeaCard(view: AskIdeaView, words: Words) {
  const { what, idea } = view
  const heading = isTyped(view) ? (`ask-idea.${view.what}.typed` as const) : (`ask-idea.${what}.heading` as const)
  return {
    summary: words.plain(heading satisfies TextKey),
    heading: words.rich(heading satisfies TextKey),
    title: ideaTitle(idea.title),
    state: ideaState(idea, words),
    text: words.rich(`ask-idea.${what}.text` satisfies TextKey),
    question: view.question === undefined ? null : fitted(view.question, QUESTION),
    problem: problemLine(view.problem, words),
    others:
      what === 'merge'
        ? fitting(
            view.others.map(other => mergeRow(other, view, words)),
            OTHERS,
          )
        : [],
    inputs: inputs(view, words),
    hints:
      what === 'comment'
        ? [{ text: words.rich('ask-idea.named.text') }, { text: words.rich('ask-idea.nameless.text') }]
        : [],
    actions: [primary(yes(view, words)), back(view, words)],
    typing: typing(view, words),
  }
}

type Typed = AskIdeaView & { what: Exclude<AskIdeaView['what'], 'merge'> }

/** Shows what was typed, before it happens: an idea to merge with is never typed into this card. */
function isTyped(view: AskIdeaView): view is Typed {
  return view.typed === true && view.what !== 'merge'
}

/** What may be typed next: yes or no to what is shown, else the text itself. */
function typing(view: AskIdeaView, words: Words): string | null {
  const { what } = view
  if (isTyped(view)) return words.rich(`ask-idea.${view.what}.confirm` satisfies TextKey)
  // With a Kennwort nothing can be typed: what is remembered of a person must never lead to an idea without a name.
  return what === 'merge' || view.code !== undefined ? null : words.rich(`ask-idea.${what}.typing` satisfies TextKey)
}

interface SortIdeaView {
  is: 'sort-idea'
  idea: Idea
  guide: Guide
  /** If the municipality has fields of action. */
  fields?: FieldChoice
  units: UnitChoice[]
  problem?: Problem
}

/** Goal, sphere and role as the guide of the idea knows them, and who reviews it. */
export function sortIdeaCard(view: SortIdeaView, words: Words) {
  const { idea, guide } = view
  const asked = {
    id: 'unit',
    label: words.plain('sort-idea.unit'),
    value: idea.reviewUnit,
    none: words.plain('sort-idea.nobody'),
    units: view.units,
  }
  const { left, ...select } = unitSelect(asked, words)
  return {
    summary: words.plain('sort-idea.summary', { number: idea.id }),
    heading: words.rich('sort-idea.heading'),
    title: ideaTitle(idea.title),
    text: words.rich('sort-idea.text'),
    problem: problemLine(view.problem, words),
    inputs: guide.questions.filter(sorts).flatMap((question): Input[] => {
      const answer = idea.answers[question.id]
      const value = answer?.is === 'answered' ? answer.value : undefined
      const label = clip(words.guide(question.label), 60)
      const input = inputOf({ id: question.id, question, label, value, today: idea.submittedOn }, words)
      return input ? [input] : []
    }),
    selects: [...(view.fields ? [fieldSelect(view.fields, words)] : []), ...(view.units.length > 0 ? [select] : [])],
    left: left > 0 ? words.rich('ask-task.left', { count: left }) : null,
    actions: [
      primary(take('sort-idea-yes', words.plain('action.save'), { id: idea.id, rev: idea.rev ?? 0 })),
      go('idea', words.plain('action.back'), { id: idea.id }),
    ],
  }
}

/** Characters of a text that is shown again, of the question it answers, and of JSON for ideas to merge into. */
const ENTERED = 3_000
const QUESTION = 1_600
const OTHERS = 12_000

/** One of few options that say where an idea belongs: not how it is stored, nor what its author alone can say. */
function sorts(question: Question): boolean {
  return question.kind === 'choice' && !question.review && question.when === undefined
}

function inputs(view: AskIdeaView, words: Words): Input[] {
  const { what, entered = {} } = view
  if (what === 'merge') {
    const asked = {
      id: 'into',
      label: words.plain('ask-idea.into'),
      value: entered.into && clip(entered.into, 60),
      required: true,
      placeholder: words.plain('ask-idea.into.placeholder', { example: '2026-48213' }),
    }
    return [textInput(asked, words)]
  }
  const asked = {
    id: 'text',
    label: words.plain(`ask-idea.${what}.label` satisfies TextKey),
    value: entered.text && clip(entered.text, ENTERED),
    required: true,
    placeholder: words.plain(`ask-idea.${what}.placeholder` satisfies TextKey),
  }
  const text = { ...textInput(asked, words), multiline: true }
  return what === 'comment' ? [text, nameless(entered.nameless, words)] : [text]
}

/** One box to tick: sends "true", or nothing. */
function nameless(entered: string | undefined, words: Words): Input {
  const asked = { id: 'nameless', label: words.plain('ask-idea.nameless'), placeholder: '' }
  return {
    ...textInput({ ...asked, value: entered === 'true' ? 'true' : undefined }, words),
    kind: 'choices',
    choices: [{ title: words.plain('ask-idea.nameless.yes'), value: 'true' }],
  }
}

function mergeRow(other: IdeaItem, { idea, rev }: AskIdeaView, words: Words) {
  const merge = go('merge-idea-yes', words.plain('ask-idea.merge.yes'), { id: idea.id, rev, arg: other.id })
  return {
    title: ideaTitle(other.title),
    state: `${ideaState(other, words)} · ${words.rich('idea.about.short', { day: words.day(other.submittedOn) })}`,
    actions: [onIdea(merge, other.title, words)],
  }
}

function yes(view: AskIdeaView, words: Words): Action {
  const { what, idea, rev, code } = view
  const isPublished = what === 'comment' && isTyped(view)
  const title = words.plain(isPublished ? 'ask-idea.comment.publish' : (`ask-idea.${what}.yes` satisfies TextKey))
  const changes = { id: idea.id, rev }
  switch (what) {
    case 'question':
      return take('ask-author-yes', title, changes)
    case 'answer':
      return take('answer-idea-yes', title, { ...changes, ...(code !== undefined && { arg: code }) })
    case 'comment':
      return take('comment-yes', title, { id: idea.id })
    case 'merge':
      return take('merge-idea-yes', title, changes)
  }
}

/** Back to the idea; with a Kennwort the way to it is the Kennwort again. */
function back({ idea, code }: AskIdeaView, words: Words): Action {
  return code === undefined
    ? go('idea', words.plain('action.back'), { id: idea.id })
    : go('home', words.plain('action.home'))
}
