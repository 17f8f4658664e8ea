import type { LocalText } from '../../documents/language.ts'
import type { ReviewQuestion } from '../../documents/review.ts'
import type { Problem } from '../../guide/kind.ts'
import { type IdeaItem, ideaState, ideaTitle } from '../idea/item.ts'
import { type Action, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { textInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { openIdea } from '../parts/open.ts'
import { shared } from '../parts/share.ts'
import type { Words } from '../texts.ts'
import { questionInWords } from './item.ts'

interface ReviewView {
  is: 'idea-review'
  idea: IdeaItem
  /** What the idea says is wrong today. */
  problem: string
  questions: ReviewQuestion[]
  dueOn: string
  isOver: boolean
  /** Nobody has decided about the idea. */
  isOpen: boolean
  /** Coordinators see all answers, and decide. */
  mayDecide: boolean
  /** By unit, in the order in which they were asked: never in one that ranks them. */
  answers: {
    unit: string
    name: LocalText
    state: 'asked' | 'answered'
    on: string
    own: boolean
    /** As far as the reader sees them. */
    answers?: string[]
  }[]
  /** The reader answers for this unit. */
  form?: { unit: string; name: LocalText; entered: string[] }
  /** What is entered was typed in the chat: it is shown before it counts. */
  isTyped?: true
  rev: number
  refused?: Problem
  note?: Note
}

/** Characters of JSON for all answers, and for what the idea says. */
const ANSWERS = 9_000
const PROBLEM = 900
/** Characters of what is shown again in the form, all of it together: as much as can be handed in. */
const ENTERED = 5_600

/** What several units say about an idea, side by side, and the form of whoever has yet to answer. */
export function reviewCard(view: ReviewView, words: Words) {
  const { idea, form, dueOn, isOver, isOpen } = view
  return {
    summary: words.plain('idea-review.summary', { number: idea.id }),
    about: words.rich('idea-review.about'),
    heading: ideaTitle(idea.title),
    note: noteLine(view.note, words),
    problem: problemLine(view.refused, words),
    state: words.rich(stateKey(view), { day: words.day(dueOn) }),
    idea: `${ideaState(idea, words)}${view.problem ? ` · ${fitted(view.problem, PROBLEM)}` : ''}`,
    silent: isOver && isOpen ? silentLine(view, words) : null,
    form: form ? [formOf(form, view, words)] : [],
    groups: groupsOf(view, words),
    actions: actionsOf(view, words),
    typing: form ? words.rich(view.isTyped ? 'idea-review.confirm' : 'idea-review.typing', { number: idea.id }) : null,
  }
}

function stateKey({ isOpen, isOver }: ReviewView) {
  if (!isOpen) return 'idea-review.state.decided'
  return isOver ? 'idea-review.state.over' : 'idea-review.state.open'
}

/** Who has not answered when the day is over, by role. It is no reason not to decide. */
function silentLine({ answers }: ReviewView, words: Words): string | null {
  const names = answers.flatMap(({ state, name }) => (state === 'asked' ? [clip(words.guide(name), 60)] : []))
  return names.length > 0 ? words.rich('idea-review.silent', { units: names.join(', ') }) : null
}

function formOf({ unit, name, entered }: NonNullable<ReviewView['form']>, view: ReviewView, words: Words) {
  const { questions, idea } = view
  const each = Math.floor(ENTERED / Math.max(questions.length, 1))
  return {
    title: words.rich('idea-review.form', { unit: clip(words.guide(name), 80) }),
    text: words.rich('idea-review.form.text'),
    inputs: questions.map((question, at) => {
      const value = entered[at]
      const asked = {
        id: `a${at}`,
        label: questionInWords(question, words),
        value: value && clip(value, each),
        placeholder: words.plain('idea-review.answer.placeholder'),
      }
      return { ...textInput(asked, words), multiline: true }
    }),
    actions: [primary(take('review-answer', words.plain('idea-review.form.yes'), { id: idea.id, arg: unit }))],
  }
}

/** One group for each unit: what it says to each question. Coordinators can ask it no longer. */
function groupsOf(view: ReviewView, words: Words) {
  const { questions, mayDecide, isOpen, rev, idea } = view
  // While something is entered there is no room for both, and nothing may be cut of what is handed in again.
  const isFilled = view.form?.entered.some(text => text !== '') === true
  const shown = view.answers.map(({ answers }) => (isFilled ? undefined : answers))
  const texts = shared(
    shown.flatMap(answers => (answers ? questions.map((_, at) => answers[at] ?? '') : [])),
    ANSWERS,
  )
  let at = 0
  return view.answers.map(({ unit, name, state, on, own, answers }, index) => {
    const lines = (shown[index] ? questions : []).flatMap(question => {
      const text = texts[at++]
      return text ? [{ label: escapeMarkdown(questionInWords(question, words)), text }] : []
    })
    const called = clip(words.guide(name), 80)
    const again = go('review', words.plain('idea-review.again'), { id: idea.id, arg: unit })
    const withdraw = go('review-withdraw', words.plain('idea-review.withdraw'), { id: idea.id, arg: unit, rev })
    return {
      title: escapeMarkdown(called),
      state:
        words.rich(rowKey(state, answers !== undefined), { day: words.day(on) }) +
        (own ? ` · ${words.rich('idea-review.own')}` : ''),
      lines,
      actions: [
        ...(own && isOpen && state === 'answered'
          ? [{ ...again, tooltip: words.plain('idea-review.again.of', { unit: called }) }]
          : []),
        ...(mayDecide && isOpen
          ? [{ ...withdraw, tooltip: words.plain('idea-review.withdraw.of', { unit: called }) }]
          : []),
      ],
    }
  })
}

function rowKey(state: 'asked' | 'answered', isSeen: boolean) {
  if (state === 'asked') return 'idea-review.row.asked'
  return isSeen ? 'idea-review.row.answered' : 'idea-review.row.hidden'
}

function actionsOf({ idea, mayDecide, isOpen }: ReviewView, words: Words): Action[] {
  const open = openIdea(idea, words)
  return [
    ...(mayDecide && isOpen
      ? [
          primary(go('decide', words.plain('idea.action.decide'), { id: idea.id })),
          go('review-ask', words.plain('idea-review.change'), { id: idea.id }),
        ]
      : []),
    { ...open, title: words.plain('idea-review.idea'), tooltip: open.title },
    go('reviews', words.plain('idea-reviews.heading')),
  ]
}
