import { DateTime } from 'luxon'
import type { LocalText } from '../../documents/language.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Text } from '../../guide/text.ts'
import { type Term, termFolds } from '../dialogue/term.ts'
import { go, primary, take } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { dateInput } from '../parts/form.ts'
import { type Note, noteLine, problemLine } from '../parts/note.ts'
import { offerAction } from '../parts/offers.ts'
import type { Words } from '../texts.ts'
import type { Proposal } from './item.ts'

interface PlansView {
  is: 'plans'
  plans: { id: string; title: Text; purpose: Text; steps: number; existing: number }[]
  /** A start date that was typed before a template was chosen. */
  start?: string
}

/** The templates of a roadmap there are. */
export function plansCard(view: PlansView, words: Words) {
  return {
    summary: words.plain('plans.heading'),
    heading: words.rich('plans.heading'),
    empty: view.plans.length === 0 ? words.rich('plans.empty') : null,
    rows: view.plans.slice(0, PLANS).map(({ id, title, purpose, steps, existing }) => {
      const name = words.guide(title)
      const counts = words.rich(existing > 0 ? 'plans.some' : 'plans.count', { count: steps, existing })
      return {
        title: escapeMarkdown(clip(name, 80)),
        state: `${counts} · ${fitted(words.guide(purpose), 400)}`,
        select: go('plan', words.plain('plans.open', { title: clip(name, 40) }), {
          id,
          ...(view.start !== undefined && { arg: clip(view.start, 60) }),
        }),
      }
    }),
    actions: [offerAction('roadmap', words), go('home', words.plain('action.home'))],
  }
}

interface PlanView {
  is: 'plan'
  plan: { id: string; title: Text; purpose: Text }
  /** Everything it consists of, while it is looked at. */
  steps?: { title: Text; role: LocalText; each?: 'unit' }[]
  start?: string
  /** What was entered for it, and refused. */
  entered?: string
  proposals: Proposal[]
  /** Words in it that the glossary explains. */
  terms?: Term[]
  problem?: Problem
  today: string
  /** The keys of those that were made just now, and how that is said. */
  made?: string[]
  note?: Note
}

/** A template: asks when to begin; with a day it shows by month what would be made. */
export function planCard(view: PlanView, words: Words) {
  const { plan, start, proposals } = view
  const fresh = proposals.reduce((sum, { exists, units = 1 }) => sum + (exists === undefined ? units : 0), 0)
  return {
    summary: words.plain('plan.summary'),
    about: words.rich('plan.about'),
    heading: escapeMarkdown(clip(words.guide(plan.title), 80)),
    note: noteLine(view.note, words),
    problem: problemLine(view.problem, words),
    text: start === undefined ? fitted(words.guide(plan.purpose), 800) : preview(view, fresh, words),
    inputs:
      start === undefined
        ? [dateInput({ id: 'start', label: words.plain('plan.start'), required: true, value: view.entered }, words)]
        : [],
    hint: start === undefined ? words.rich('plan.hint') : null,
    steps: start === undefined ? steps(view, words) : [],
    groups: groups(view, words),
    terms: termFolds(view.terms, words),
    left: proposals.length > MOST ? words.rich('task.left', { count: proposals.length - MOST }) : null,
    actions: [
      ...(start === undefined ? [primary(take('plan-preview', words.plain('plan.preview'), { id: plan.id }))] : []),
      ...(start !== undefined && fresh > 0
        ? [primary(go('plan-yes', words.plain('plan.yes', { count: fresh }), { id: plan.id, arg: start }))]
        : []),
      ...(start !== undefined && fresh > 0 ? [go('plan', words.plain('plan.other'), { id: plan.id })] : []),
      offerAction('roadmap', words),
      go('home', words.plain('action.home')),
    ],
  }
}

/** Templates and tasks a card lists. */
const PLANS = 10
const MOST = 50
/** Characters of JSON for the titles of all tasks, and what a line takes besides. */
const ROOM = 20_000
const LINE = 240

function preview({ start = '', proposals }: PlanView, fresh: number, words: Words): string {
  if (fresh === 0) return words.rich('plan.none')
  const existing = proposals.filter(({ exists }) => exists !== undefined).length
  const values = { count: fresh, existing, day: words.day(start) }
  return words.rich(existing > 0 ? 'plan.text.some' : 'plan.text', values)
}

/** What a template consists of, in its order, to be unfolded. */
function steps({ steps: all = [] }: PlanView, words: Words) {
  if (all.length === 0) return []
  const room = Math.min(Math.floor(ROOM / all.length) - LINE, 300)
  return [
    {
      ...foldLine('steps', words.plain('plan.steps', { count: all.length })),
      lines: all.slice(0, MOST).map(({ title, role, each }, at) => ({
        text: words.rich('plan.step', {
          n: at + 1,
          title: clip(words.guide(title), room),
          role: each ? words.plain('plan.each') : clip(words.guide(role), 40),
        }),
      })),
      left: all.length > MOST ? words.rich('task.left', { count: all.length - MOST }) : null,
    },
  ]
}

/**
 * New tasks, and those that were made just now, under the month they are due in; those that existed before after them,
 * because they have a due date of their own.
 */
function groups({ proposals, made = [] }: PlanView, words: Words) {
  const sorted = [...proposals].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const isNew = ({ exists, key }: Proposal) => exists === undefined || made.includes(key)
  const fresh = sorted.filter(isNew).slice(0, MOST)
  const existing = sorted.filter(proposal => !isNew(proposal)).slice(0, MOST - fresh.length)
  const room = Math.min(Math.floor(ROOM / Math.max(fresh.length + existing.length, 1)) - LINE, 300)
  const group = (title: string, of: Proposal[]) => ({
    title,
    lines: of.map(proposal => ({ text: line(proposal, isNew(proposal), room, words) })),
  })
  const months = [...new Set(fresh.map(({ dueOn }) => dueOn.slice(0, 7)))]
  return [
    ...months.map(month => {
      return group(
        monthInWords(month, words),
        fresh.filter(({ dueOn }) => dueOn.startsWith(month)),
      )
    }),
    ...(existing.length > 0 ? [group(words.rich(fresh.length > 0 ? 'adopt.existing' : 'plan.there'), existing)] : []),
  ]
}

/** "• Auftrag einholen – Verwaltungsleitung, bis 1. Dezember 2026", "• Auftrag einholen – Verwaltungsleitung (T-2026-10442)" */
function line(
  { title, unit, dueOn, units, exists = '' }: Proposal,
  isNew: boolean,
  room: number,
  words: Words,
): string {
  if (!isNew) {
    const who = escapeMarkdown(clip(words.guide(unit), 40))
    return `• ${fitted(title, room)} – ${who} (${escapeMarkdown(exists)})`
  }
  const whose = units === undefined ? clip(words.guide(unit), 40) : words.plain('plan.units', { count: units })
  const said = words.rich('plan.line', { unit: whose, day: words.day(dueOn) })
  return `• ${fitted(title, room)} – ${said}`
}

/** "Januar 2027" */
function monthInWords(month: string, words: Words): string {
  return DateTime.fromISO(`${month}-01`).setLocale(words.language).toFormat('LLLL yyyy')
}
