import type { Inquiry } from '../../documents/inquiry.ts'
import { fold } from '../../guide/questions/fold.ts'
import { mayAnswerFor } from '../../people/rights.ts'
import { findUnit } from '../../people/units.ts'
import { perform, performTyped } from '../act.ts'
import { showCheck } from '../check/result.ts'
import { command } from '../command.ts'
import { effectOf } from '../effects.ts'
import { saveSetup } from '../people/setup-entered.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator, standingOf } from '../standing.ts'
import type { Context } from '../subject.ts'
import { inquiryActs as acts, effectInquiry } from './acts.ts'
import { effectTyped } from './effect.ts'
import { showIndicators } from './show.ts'

/** "P-2026-48213 ist seit 1.3. umgesetzt", "P-2026-48213 ist noch nicht live" */
function liveSaid(text: string): { id: string; isNot: boolean; day: string } | undefined {
  const [, id, said] = /^(?:check |prozess |process )?(P-20\d\d-\d{5}) (.+)$/i.exec(bare(text)) ?? []
  if (id === undefined || said === undefined) return undefined
  const rest = said.replace(/^(?:ist|is) /i, '')
  const positive = rest.replace(/^(?:doch |noch |still )?(?:nicht|not) /i, '')
  const before = /^(?:seit|am|since|on) (.+) (?:umgesetzt|live|in betrieb)$/i.exec(positive)?.[1]
  const after = /^(?:umgesetzt|live|in betrieb)(?: (?:seit|am|since|on) (.+))?$/i.exec(positive)
  if (before === undefined && !after) return undefined
  return { id: id.toUpperCase(), isNot: positive !== rest, day: before ?? after?.[1] ?? '' }
}

/** "Wirkung P-2026-48213", "Wirkung P-2026-48213: 900 Fälle, 20 Minuten, eine Woche, 1" */
const effectSaid = /^(?:wirkung|effect) (?:von |of )?(P-20\d\d-\d{5}) ?(?::(.+))?$/i

/** "Kennzahl Bürgerservice: 42" */
const indicatorSaid = /^(?:kennzahl|indicator) ([^:]+)(?::(.+))?$/i

/** "Haushaltsanmeldung Bauamt bestätigen", "confirm budget for Bauamt" */
const confirmSaid = [
  /^(?:haushaltsanmeldung|mittelanmeldung) (?:(.+) )?bestätigen$/i,
  /^confirm (?:the )?budget(?: for (.+))?$/i,
]

/** "Mittelanmeldung bis 30.06." */
const dayOf = /^(?:haushaltsanmeldung|mittelanmeldung|budget registration) (?:bis|until|by) (?:zum )?(.+)$/i

/** "T-2026-48213 nicht finanziert: kein Geld im Haushalt" */
const cutSaid = /^(?:aufgabe |task )?(T-20\d\d-\d{5}) (?:ist |is )?(?:nicht finanziert|not funded)(?:[ :,–-](.+))?$/i

/** On one line, without a full stop that ends a sentence of words. */
function bare(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /\p{L}[.!]$/u.test(line) ? line.slice(0, -1) : line
}

export const inquiryCommands = [
  command({
    is: 'check-live',
    reads: liveSaid,
    does: (ctx, said) => {
      const { id, isNot, day } = said ?? { id: '', isNot: false, day: '' }
      return isNot ? perform(ctx, acts['check-not-live'], { id }) : perform(ctx, acts['check-live'], { id, arg: day })
    },
  }),
  command({
    is: 'effect',
    reads: text => {
      const [, id, said] = effectSaid.exec(bare(text)) ?? []
      return id === undefined ? undefined : { id: id.toUpperCase(), said }
    },
    does: (ctx, said = { id: '', said: undefined }) => sayEffect(ctx, said.id, said.said),
  }),
  command({ is: 'kept', words: 'kept', intent: 'kept', does: ctx => perform(ctx, acts.kept, {}) }),
  command({
    is: 'indicator',
    reads: text => {
      const [, goal, said] = indicatorSaid.exec(bare(text)) ?? []
      return goal === undefined ? undefined : { goal: goal.trim(), said: said?.trim() }
    },
    isAmbiguous: ({ said }) => said === undefined,
    does: (ctx, said = { goal: '', said: undefined }) => sayIndicator(ctx, said.goal, said.said),
  }),
  command({
    is: 'indicators',
    words: 'indicators',
    intent: 'indicators',
    does: ctx => perform(ctx, acts.indicators, {}),
  }),
  command({
    is: 'budget-confirm',
    reads: text => {
      const found = confirmSaid.map(form => form.exec(bare(text))).find(each => each !== null)
      return found ? { unit: found[1]?.replace(/^für /i, '').replace(/^(?:das|die|den|the) /i, '') } : undefined
    },
    does: (ctx, said = { unit: undefined }) => sayConfirm(ctx, said.unit),
  }),
  command({
    is: 'budget-day',
    reads: text => dayOf.exec(bare(text))?.[1],
    does: (ctx, day = '') => sayDay(ctx, day),
  }),
  command({
    is: 'budget-cut',
    words: 'budget-cut',
    reads: text => {
      const [, tasks, reason = ''] = cutSaid.exec(text.replace(/\s+/g, ' ').trim()) ?? []
      return tasks === undefined ? undefined : { tasks: tasks.toUpperCase(), reason: because(reason) }
    },
    does: (ctx, said) =>
      said ? performTyped(ctx, acts['budget-cut-yes'], { id: '', inputs: said }) : perform(ctx, acts['budget-cut'], {}),
  }),
  command({ is: 'budget', words: 'budget', intent: 'budget', does: ctx => perform(ctx, acts.budget, {}) }),
]

async function sayEffect(ctx: Context, check: string, said: string | undefined): Promise<ReplyStep[]> {
  const inquiry = await effectInquiry(ctx, check)
  if (!inquiry) return showCheck(ctx, check, putBelow, { key: 'note.effect-later', tone: 'info' })
  if (said === undefined) return perform(ctx, acts['inquiry-ask'], { id: inquiry.id })
  const found = await ctx.work.peek('assessments', check)
  const questions = found ? ((await effectOf(ctx, found))?.questions ?? []) : []
  const inputs = /^(?:weiß (?:ich )?nicht|(?:i )?don[’']?t know)[.!]?$/i.test(said.trim())
    ? {}
    : effectTyped(questions, said)
  return performTyped(ctx, acts['inquiry-answer'], { id: inquiry.id, inputs: strings(inputs) })
}

async function sayIndicator(ctx: Context, goal: string, said: string | undefined): Promise<ReplyStep[]> {
  const { entries } = ctx.deps.lists.current().goals
  const names = (entry: (typeof entries)[number]) =>
    [entry.label.de, entry.label.en ?? '', ...(entry.also ?? [])].map(fold)
  const found = entries.find(entry => names(entry).includes(fold(goal)))
  const asked = (await ctx.work.peekInquiries())
    .filter(({ about }) => about.is === 'indicator' && about.goal === found?.id)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  const inquiry = asked.find(({ answer }) => !answer) ?? asked[0]
  if (!inquiry) return showIndicators(ctx, putBelow, { key: 'note.indicator-later', tone: 'info' })
  return said === undefined
    ? perform(ctx, acts['inquiry-ask'], { id: inquiry.id })
    : performTyped(ctx, acts['inquiry-answer'], { id: inquiry.id, inputs: { value: said } })
}

/** What is registered stands as it is: for the only unit that is meant. */
async function sayConfirm(ctx: Context, name: string | undefined): Promise<ReplyStep[]> {
  const standing = await standingOf(ctx)
  const named = name === undefined ? undefined : findUnit(await ctx.work.peekUnits(), name)
  const [only, ...more] = (await ctx.work.peekInquiries()).filter(
    (inquiry: Inquiry) =>
      inquiry.about.is === 'budget' &&
      !inquiry.answer &&
      mayAnswerFor(inquiry.unit, standing) &&
      (name === undefined ? standing.units.includes(inquiry.unit ?? '') : inquiry.unit === named?.id),
  )
  if (!only || more.length > 0) return perform(ctx, acts.budget, {})
  return performTyped(ctx, acts['inquiry-answer'], { id: only.id, inputs: { all: 'keep' } })
}

/** The closing day, as the set-up takes it. */
async function sayDay(ctx: Context, day: string): Promise<ReplyStep[]> {
  if (!isCoordinator(ctx)) return perform(ctx, acts.budget, {})
  return saveSetup(ctx, 'budget', { registration: day }, putBelow)
}

/** A reason without what stands before it: a colon, "weil". */
function because(reason: string): string {
  return reason
    .trim()
    .replace(/^[:,–-] ?/, '')
    .replace(/^(?:weil|because) /i, '')
}

function strings(inputs: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
