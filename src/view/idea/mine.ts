import type { Idea } from '../../documents/idea.ts'
import type { Scheme } from '../../documents/settings.ts'
import type { Guide } from '../../guide/guide.ts'
import { type Draft, draftRow, editingRow } from '../dialogue/draft.ts'
import { go, primary } from '../parts/action.ts'
import { fittedAnswers } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { type NextGuide, nextActions } from '../parts/next.ts'
import { type Note, noteLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import { openIdea } from '../parts/open.ts'
import { type Paging, pageActions } from '../parts/paging.ts'
import type { Words } from '../texts.ts'
import { type IdeaItem, standingIn } from './item.ts'

interface ReceiptView {
  is: 'receipt'
  /** Whether this counts for the suggestion scheme; absent: nothing is said about it. */
  scheme?: Scheme
  idea: Idea
  guide: Guide
  edited: boolean
  code?: string
  /** Working days until the first reaction and the decision. */
  promise: { first: number; decision: number }
  /** Guides it leads to. */
  further?: NextGuide[]
  /** Its author has never been asked whether they want to hear a question now and then. */
  offersSparks?: true
}

/** Thanks for an idea: the idea as it is stored, its number, and what happens next. */
export function receiptCard(view: ReceiptView, words: Words) {
  const { idea, guide } = view
  const { shown, further } = answersOfReceipt(idea, guide, words)
  const when = idea.submittedAt
    ? words.rich('receipt.at', { when: words.moment(idea.submittedAt) })
    : words.rich('receipt.on', { when: words.day(idea.submittedOn) })
  return {
    summary: words.plain(view.edited ? 'receipt.summary.edited' : 'receipt.summary', { number: idea.id }),
    heading: words.rich(view.edited ? 'receipt.heading.edited' : 'receipt.heading'),
    idea: { title: escapeMarkdown(clip(idea.title, 120)), answers: shown },
    facts: [
      { title: words.plain('receipt.number'), value: escapeMarkdown(idea.id) },
      { title: words.plain('receipt.when'), value: when },
      {
        title: words.plain('receipt.name'),
        value: words.rich(idea.author ? 'receipt.with-name' : 'receipt.without-name'),
      },
    ],
    code: view.code ?? null,
    codeText: words.rich('receipt.code'),
    answersTitle: words.plain('receipt.answers'),
    answers: further,
    nextTitle: words.rich('receipt.next'),
    next: [
      { text: words.rich('receipt.first', { days: view.promise.first }) },
      { text: words.rich('receipt.decision', { days: view.promise.decision }) },
      ...(idea.author ? [] : [{ text: words.rich('receipt.nameless') }]),
      ...(view.scheme ? [{ text: schemeInWords(view.scheme, idea.author !== undefined, words) }] : []),
    ],
    actions: [
      ...nextActions(view.further ?? [], words, idea.author && idea.id),
      ...(idea.author ? [go('my-ideas', words.plain('offer.my-ideas'))] : []),
      go('start', words.plain('action.another'), { arg: guide.id }),
    ],
    sparks: view.offersSparks
      ? [{ text: words.rich('receipt.sparks'), actions: [go('sparks-on', words.plain('sparks.on'))] }]
      : [],
  }
}

/** Without a name nobody can be credited with it. */
function schemeInWords(scheme: Scheme, isNamed: boolean, words: Words): string {
  return words.rich(scheme === 'counts' && !isNamed ? 'scheme.counts.nameless' : `scheme.${scheme}`)
}

interface IdeasView extends Paging {
  is: 'ideas'
  /** `editing`: the session in which the idea is being changed. */
  items: (Pick<IdeaItem, 'id' | 'title' | 'status' | 'submittedOn' | 'asked' | 'into'> & { editing?: string })[]
  drafts: Draft[]
  note?: Note
}

/** A person's own ideas, drafts first. */
export function ideasCard(view: IdeasView, words: Words) {
  const empty = view.items.length === 0 && view.drafts.length === 0
  return {
    summary: words.plain('ideas.heading'),
    heading: words.rich('ideas.heading'),
    page: view.pages > 1 ? words.rich('ideas.page', { page: view.page, pages: view.pages }) : null,
    note: noteLine(view.note, words),
    empty: empty ? words.rich('ideas.empty') : null,
    rows: [
      ...view.drafts.map(draft => draftRow(draft, words)),
      ...view.items.map(({ id, title, status, into, submittedOn, editing, asked }) => ({
        title: escapeMarkdown(clip(title, 80)),
        state: [
          standingIn(words, { status, ...(into !== undefined && { into }) }),
          words.rich('ideas.about', { day: words.day(submittedOn), number: id }),
          ...(asked ? [words.rich('idea.asked')] : []),
        ].join(' · '),
        select: openIdea({ id, title }, words),
        ...(editing !== undefined && editingRow(editing, title, words)),
      })),
    ],
    nameless: words.rich('ideas.nameless'),
    actions: [
      primary(go('start', words.plain(empty ? 'offer.idea' : 'action.another'), { arg: 'idea' })),
      ...pageActions(view, { act: 'my-ideas' }, words, { previous: 'ideas.newer', next: 'ideas.older' }),
      offerAction('ideas', words),
      offerAction('code', words),
      go('home', words.plain('action.home')),
    ],
  }
}

/** What a row takes besides its answer, in characters of JSON; generous, because what happens next needs room, too. */
const ROW = 600

/** What every idea has is shown, the rest unfolds. Title and name stand elsewhere on the card. */
function answersOfReceipt(idea: Idea, guide: Guide, words: Words) {
  const title = guide.produces.is === 'idea' ? guide.produces.title : undefined
  const questions = guide.questions.filter(({ id, review }) => id !== title && !review)
  const rows = answers(idea, { questions }, words)
  const required = questions.filter(question => question.required).map(({ id }) => id)
  return {
    shown: rows.filter(({ id }) => required.includes(id)),
    further: rows.filter(({ id }) => !required.includes(id)),
  }
}

function answers(idea: Idea, { questions }: Pick<Guide, 'questions'>, words: Words) {
  const answered = questions.filter(question => idea.answers[question.id]?.is === 'answered')
  const shown = fittedAnswers(answered, idea.answers, ROW, words)
  return answered.map((question, index) => ({
    id: question.id,
    label: escapeMarkdown(clip(words.guide(question.label), 40)),
    answer: shown[index] ?? '',
  }))
}
