import type { ReportWhy } from '../../documents/idea.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Problem } from '../../guide/kind.ts'
import { destructive, go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { choiceInput, textInput } from '../parts/form.ts'
import { problemLine } from '../parts/note.ts'
import type { TextKey, Words } from '../texts.ts'
import { ideaTitle } from './item.ts'

interface About {
  idea: { id: string; title: string }
  /** A comment on it, if that is what it is about. */
  comment?: { id: string; text: string }
  problem?: Problem
}

interface ReportView extends About {
  is: 'report'
  whys: ReportWhy[]
}

/** Asks what is wrong with an idea or a comment. */
export function reportCard(view: ReportView, words: Words) {
  return {
    ...head(view, 'report.heading', words),
    text: words.rich('report.text'),
    inputs: [
      choiceInput(
        {
          id: 'why',
          label: words.plain('report.label'),
          required: true,
          choices: view.whys.map(why => ({ title: whyInWords(why, words), value: why })),
        },
        words,
      ),
    ],
    actions: [primary(take('report-yes', words.plain('report.yes'), target(view))), back(view, words)],
  }
}

/** What is wrong, in words. */
export function whyInWords(why: ReportWhy, words: Words): string {
  const keys: Record<ReportWhy, TextKey> = {
    insult: 'report.insult',
    personal: 'report.personal',
    other: 'report.other',
  }
  return words.plain(keys[why])
}

interface TakeDownView extends About {
  is: 'take-down'
  rev: number
  /** So long it can be put back. */
  minutes: number
  /** The whole idea can be removed. */
  all: boolean
  /** Texts within the idea; without a label: what its author answered. */
  texts: { place: string; label?: LocalText; text: string }[]
  entered: { what?: string; reason?: string }
}

/** Asks coordinators what is to be removed, and why. */
export function takeDownCard(view: TakeDownView, words: Words) {
  const { texts, all, comment, entered, minutes } = view
  const choices = [
    ...(all ? [{ title: words.plain('take-down.all'), value: 'all' }] : []),
    ...texts.slice(0, TEXTS).map(({ place, label, text }) => ({
      title: words.plain('take-down.choice', {
        label: label ? clip(words.guide(label), 40) : words.plain('take-down.answer'),
        text: clip(text, 60),
      }),
      value: place,
    })),
  ]
  const what = { id: 'what', label: words.plain('take-down.what'), value: entered.what, required: true, choices }
  const reason = {
    id: 'reason',
    label: words.plain('take-down.reason'),
    value: entered.reason && clip(entered.reason, 1_000),
    required: true,
    placeholder: words.plain('take-down.placeholder'),
  }
  return {
    ...head(view, 'take-down.heading', words),
    text: words.rich('take-down.text', { minutes }),
    inputs: [
      ...(comment || choices.length === 0 ? [] : [choiceInput(what, words)]),
      { ...textInput(reason, words), multiline: true },
    ],
    actions: [
      destructive(take('remove-yes', words.plain('take-down.yes'), { ...target(view), rev: view.rev })),
      back(view, words),
    ],
  }
}

interface TakenDownView {
  is: 'taken-down'
  /** What was removed can be put back by this id. */
  id: string
  what: 'idea' | 'comment' | 'text'
  idea: string
  /** An instant. */
  until: string
}

/** Says that it is removed, and how to put it back. */
export function takenDownCard({ id, what, idea, until }: TakenDownView, words: Words) {
  const keys: Record<typeof what, TextKey> = {
    idea: 'taken-down.idea',
    comment: 'taken-down.comment',
    text: 'taken-down.text',
  }
  return {
    summary: words.plain('taken-down.heading'),
    heading: words.rich('taken-down.heading'),
    text: words.rich(keys[what], { number: idea }),
    until: words.rich('taken-down.until', { time: words.time(until) }),
    actions: [
      go('remove-undo', words.plain('taken-down.undo'), { id }),
      ...(what === 'idea' ? [] : [go('idea', words.plain('ask-idea.back'), { id: idea })]),
      go('inbox', words.plain('inbox.heading')),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Texts of an idea that a card has room for. */
const TEXTS = 20

function head({ idea, comment, problem }: About, heading: TextKey, words: Words) {
  return {
    summary: words.plain(heading),
    heading: words.rich(heading),
    title: ideaTitle(idea.title),
    quoted: comment ? [{ text: fitted(comment.text, 2_000) }] : [],
    problem: problemLine(problem, words),
  }
}

function target({ idea, comment }: About) {
  return { id: idea.id, ...(comment && { arg: comment.id }) }
}

function back({ idea }: About, words: Words) {
  return go('idea', words.plain('action.back'), { id: idea.id })
}
