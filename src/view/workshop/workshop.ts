import type { QuestionOf } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { type Action, destructive, go, primary, take } from '../parts/action.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type FirstContact, firstContactLines } from '../parts/first-contact.ts'
import { choicesInput } from '../parts/form.ts'
import { type Input, inputOf } from '../parts/input.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { besides, headOf, inOneLine, type StatementsOf, stateInWords, type WorkshopFacts } from './item.ts'

interface WorkshopView {
  is: 'workshop'
  workshop: WorkshopFacts
  /** What is asked, while answers are given: for whoever is in the chat. */
  questions?: QuestionOf<'text'>[]
  /** What was said, from then on: for the same. */
  statements?: StatementsOf[]
  /** The reader has answered, or given dots. */
  isDone: boolean
  mayEnd: boolean
  mayAgenda: boolean
  mayExport: boolean
  /** Asks whether this is really meant. */
  asks?: 'end' | 'cancel'
  /** What was entered and refused, by question, and the question it was refused for. */
  entered?: Record<string, string>
  at?: string
  problem?: Problem
  firstContact?: FirstContact
  today: string
  note?: Note
}

/** Characters of a text that are shown again, and of a question. */
const TEXT = 1_000
const ASK = 140
/** Characters of JSON for everything that can be given dots, and of one of them. */
const BALLOT = 12_000
const LINE = 110
/** What got most dots, shown at once. */
const BEST = 6
/** Characters of JSON of such a statement. */
const STATEMENT = 600

/** One workshop as somebody sees it in their own chat: what is asked, what can be given dots, and what came of it. */
export function workshopCard(view: WorkshopView, words: Words) {
  const { workshop, at } = view
  const title = words.guide(workshop.title)
  const ballot = ballotOf(view, words)
  const isOpen = !view.isDone && !view.asks
  const inputs = isOpen ? [...answerInputs(view, words), ...ballot.inputs] : []
  return {
    summary: words.plain('workshop.summary', { title: clip(title, 80) }),
    about: words.rich('workshop.about', { number: workshop.id }),
    heading: escapeMarkdown(clip(title, 80)),
    note: noteLine(view.note, words),
    at: at ? words.rich('sheet.at', { label: clip(at, 40) }) : null,
    problem: problemLine(view.problem, words),
    state: stateInWords(workshop, words),
    text: words.rich(textOf(view)),
    inputs,
    left: isOpen && ballot.left > 0 ? words.rich('workshop.ballot.left', { count: ballot.left }) : null,
    submit: inputs.length > 0 ? [{ actions: [submitOf(view, words)] }] : [],
    best: bestOf(view, words),
    asks: view.asks ? words.rich(asksOf(view.asks, workshop)) : null,
    actions: actionsOf(view, words),
    typing: typingOf(view, inputs.length > 0, words),
    first: firstContactLines(
      view.firstContact,
      ['workshop.first', 'workshop.first.stored', 'workshop.first.stop'],
      words,
    ),
    nav: [go('workshops', words.plain('workshops.heading')), go('home', words.plain('action.home'))],
  }
}

function asksOf(asks: 'end' | 'cancel', { state }: WorkshopFacts): TextKey {
  if (asks === 'cancel') return 'workshop.asks.cancel'
  return state === 'voting' ? 'workshop.asks.end.dots' : 'workshop.asks.end'
}

function textOf({ workshop: { state }, isDone, questions, statements }: WorkshopView): TextKey {
  const isOutside = questions === undefined && statements === undefined
  switch (state) {
    case 'answering':
      if (isOutside) return 'workshop.text.outside'
      return isDone ? 'workshop.text.answered' : 'workshop.text.answering'
    case 'voting':
      if (isOutside) return 'workshop.text.outside'
      return isDone ? 'workshop.text.voted' : 'workshop.text.voting'
    default:
      return `workshop.text.${state}`
  }
}

function answerInputs({ questions = [], entered = {}, today }: WorkshopView, words: Words): Input[] {
  return questions.flatMap((question, at) => {
    const text = entered[question.id]
    const label = `${at + 1}: ${clip(words.guide(question.ask), ASK)}`
    const asked = { id: question.id, question: { ...question, required: false }, label, value: undefined, today }
    return inputOf({ ...asked, ...(text !== undefined && { entered: clip(text, TEXT) }) }, words) ?? []
  })
}

/** A question each, with as many statements as there is room for; the others can be read, and typed by their number. */
function ballotOf({ workshop, statements = [] }: WorkshopView, words: Words): { inputs: Input[]; left: number } {
  if (workshop.state !== 'voting') return { inputs: [], left: 0 }
  let room = BALLOT
  let left = 0
  const inputs = statements.map(({ ask, groups }, at) => {
    const choices = groups.flatMap(({ number, statements: [first = ''] }) => {
      const choice = { title: clip(`${number}: ${inOneLine(first)}`, LINE), value: String(number) }
      room -= JSON.stringify(choice).length + 20
      if (room < 0) left += 1
      return room < 0 ? [] : [choice]
    })
    return choicesInput({ id: `dots-${at}`, label: clip(words.guide(ask), ASK), choices }, words)
  })
  return { inputs: inputs.filter(({ choices }) => choices.length > 0), left }
}

function submitOf({ workshop: { id, state } }: WorkshopView, words: Words): Action {
  return state === 'answering'
    ? primary(take('workshop-answer', words.plain('workshop.answer'), { id }))
    : primary(take('workshop-dots', words.plain('workshop.dots.give'), { id }))
}

/** What got most dots, whatever it answers; each can become an idea. */
function bestOf({ workshop: { id, state }, statements = [] }: WorkshopView, words: Words) {
  if (state !== 'over') return []
  const all = statements.flatMap(({ ask, groups }) => groups.map(group => ({ ...group, ask })))
  return all
    .toSorted((a, b) => b.dots - a.dots)
    .slice(0, BEST)
    .map(group => ({
      ask: escapeMarkdown(clip(words.guide(group.ask), ASK)),
      text: headOf(group, STATEMENT),
      state: besides(group, words),
      actions: [ideaAction(id, group, words)],
    }))
}

/** Every statement has the same button: the tooltip tells them apart. */
export function ideaAction(
  id: string,
  { number, statements: [first = ''] }: { number: number; statements: string[] },
  words: Words,
): Action {
  const title = words.plain('workshop.idea')
  const which = words.plain('workshop.which', { what: title, title: clip(inOneLine(first), 60) })
  return { ...go('workshop-idea', title, { id, arg: String(number) }), tooltip: which }
}

function actionsOf(view: WorkshopView, words: Words): Action[] {
  const { workshop, asks, mayEnd, statements } = view
  const target = { id: workshop.id }
  if (asks)
    return [
      destructive(
        go(`workshop-${asks}-yes`, words.plain(`workshop.${asks}.yes` satisfies TextKey), {
          ...target,
          arg: workshop.state,
        }),
      ),
      go('workshop', words.plain('action.back'), target),
    ]
  const hasStatements = (statements?.length ?? 0) > 0
  return [
    ...(hasStatements ? [go('workshop-statements', words.plain('workshop.statements'), target)] : []),
    ...(view.mayAgenda ? [go('workshop-agenda', words.plain('workshop.agenda'), target)] : []),
    ...(view.mayExport ? [go('workshop-minutes', words.plain('workshop.minutes'), target)] : []),
    ...(mayEnd
      ? [
          go('workshop-end', words.plain(`workshop.end.${workshop.state === 'voting' ? 'dots' : 'answers'}`), target),
          destructive(go('workshop-cancel', words.plain('workshop.cancel'), target)),
        ]
      : []),
  ]
}

function typingOf(view: WorkshopView, isAsked: boolean, words: Words) {
  const { workshop, asks, mayEnd, mayExport } = view
  const { id, state } = workshop
  const lines: TextKey[] = [
    ...(isAsked ? [`workshop.typing.${state === 'voting' ? 'dots' : 'answers'}` as const] : []),
    ...(mayEnd && !asks ? ['workshop.typing.end' as const] : []),
    ...(state === 'over' ? [mayExport ? ('workshop.typing.over' as const) : ('workshop.typing.idea' as const)] : []),
  ]
  return lines.length > 0 ? lines.map(key => words.rich(key, { number: id })).join(' ') : null
}
