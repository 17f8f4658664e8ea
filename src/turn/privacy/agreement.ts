import { DateTime } from 'luxon'
import { type Agreement, type Body, bodies } from '../../documents/agreement.ts'
import type { Problem } from '../../guide/kind.ts'
import { readDay, readSentDay } from '../../guide/questions/date.ts'
import { lastAgreed, withAgreed, withoutLast } from '../../privacy/agreement.ts'
import type { Note } from '../../view/parts/note.ts'
import { mattersNow, standingWith } from '../agreed.ts'
import { audit } from '../audit.ts'
import { readContext } from '../context.ts'
import { dayIn } from '../days.ts'
import { type Entered, refused } from '../entered.ts'
import { canHandOut } from '../hand-out.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** What was entered and is shown again. */
interface Shown {
  note?: Note
  problem?: Problem
  entered?: { body: Body; on: string }
}

/** Who agreed to what and when, what is different since, and the forms to note another agreement. */
export async function showAgreement(ctx: Context, put: Put, shown: Shown = {}): Promise<ReplyStep[]> {
  const { matters, fingerprint } = mattersNow(ctx)
  const { guides, settings } = matters
  return put({
    is: 'agreement',
    fingerprint,
    today: ctx.today,
    mayExport: canHandOut(ctx),
    version: matters.version,
    counts: {
      settings: Object.keys(settings).length,
      guides: guides.length,
      questions: guides.reduce((sum, { questions }) => sum + questions.length, 0),
    },
    bodies: await Promise.all(
      bodies.map(async body => {
        const standing = await standingWith(ctx, body)
        return {
          body,
          ...(standing && {
            agreed: standing.agreement.agreed.map(({ on, fingerprint: of }) => ({ on, fingerprint: of })),
            changed: standing.changed,
          }),
        }
      }),
    ),
    ...shown,
  })
}

/** Sentences of one page. */
const perPage = 10

/** Everything that is different since the last agreement of a body. @param place the number of the page; untrusted */
export async function showChanges(ctx: Context, { id }: Agreement, put: Put, place = '1'): Promise<ReplyStep[]> {
  const accord = await standingWith(ctx, id)
  const changed = accord?.changed ?? []
  const pages = Math.max(1, Math.ceil(changed.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(place, 10) || 1))
  return put({
    is: 'agreement-changes',
    body: id,
    on: lastAgreed(accord?.agreement)?.on ?? ctx.today,
    changes: changed.slice((page - 1) * perPage, page * perPage),
    page,
    pages,
    ...(page < pages && { next: String(page + 1) }),
    ...(page > 1 && { previous: String(page - 1) }),
  })
}

/** What a card or a sentence says of an agreement; all of it untrusted. */
export interface Said {
  id: string
  /** The fingerprint that was shown; absent: whoever types means what is so now. */
  arg?: string | undefined
  inputs: { on?: string | undefined }
}

/** Notes that a body agreed to what is so now: only to what the card showed. */
export async function noteAgreement(ctx: Context, said: Said, put: Put): Promise<ReplyStep[]> {
  const read = readAgreement(ctx, said)
  if (!read.ok) return showAgreement(ctx, put, { problem: read.problem, ...enteredIn(said) })
  const { body, on } = read.value
  const { matters, fingerprint } = mattersNow(ctx)
  const isClicked = ctx.event.what.is === 'action'
  if ((isClicked || said.arg !== undefined) && said.arg !== fingerprint)
    return showAgreement(ctx, put, { note: { key: 'note.agreement-moved', tone: 'warning' }, ...enteredIn(said) })
  const before = await ctx.work.get('agreements', body)
  if (!before?.agreed.some(each => each.on === on && each.fingerprint === fingerprint)) {
    ctx.work.put('agreements', withAgreed(before, body, { on, fingerprint, matters }))
    audit(ctx, 'agreed', body, on)
  }
  return showAgreement(ctx, put, {
    note: { key: noted[body], values: { day: dayIn(ctx, on) }, tone: 'info' },
  })
}

/** What was typed is shown with its day and the fingerprint, and asked. */
export async function askAgreement(ctx: Context, said: Said, put: Put): Promise<ReplyStep[]> {
  const read = readAgreement(ctx, said)
  if (!read.ok) return showAgreement(ctx, put, { problem: read.problem, ...enteredIn(said) })
  const { body, on } = read.value
  const { fingerprint } = mattersNow(ctx)
  remember(ctx, { act: 'agreement-yes', id: body, arg: fingerprint, day: on })
  return put({ is: 'confirm-agreement', what: 'note', body, on, fingerprint })
}

/** Asks before the last agreement of a body is taken out again. */
export function askToDropAgreement(ctx: Context, { id, agreed }: Agreement, put: Put): ReplyStep[] {
  const last = agreed.at(-1)
  remember(ctx, { act: 'agreement-drop-yes', id })
  return put({
    is: 'confirm-agreement',
    what: 'drop',
    body: id,
    on: last?.on ?? ctx.today,
    fingerprint: last?.fingerprint ?? '',
  })
}

/** It was noted by mistake: what was agreed to before counts again. */
export async function dropAgreement(ctx: Context, agreement: Agreement, put: Put): Promise<ReplyStep[]> {
  const { id, agreed } = agreement
  const left = withoutLast(agreement)
  if (left) ctx.work.put('agreements', left)
  else ctx.work.delete('agreements', id)
  audit(ctx, 'agreement-dropped', id, agreed.at(-1)?.on)
  return showAgreement(ctx, put, { note: { key: 'note.agreement-dropped', tone: 'info' } })
}

const noted = { privacy: 'note.agreed.privacy', council: 'note.agreed.council' } as const

/** Today unless told; nobody agrees tomorrow. */
function readAgreement(ctx: Context, { id, inputs }: Said): Entered<{ body: Body; on: string }> {
  const body = bodies.find(each => each === id)
  if (!body) return refused('agreement-body')
  const entered = inputs.on?.trim() || ctx.today
  const day = ctx.event.what.is === 'action' ? readSentDay : readDay
  const read = day(entered, readContext(ctx), { past: true, over: true })
  if (!read.ok) return read
  const on = lately(String(read.value), entered, ctx.today)
  return on > ctx.today ? refused('agreement-future') : { ok: true, value: { body, on } }
}

/** "12.3." is the last one there was, where nobody means one to come. */
function lately(day: string, entered: string, today: string): string {
  if (day <= today || /\d{4}/.test(entered)) return day
  return DateTime.fromISO(day).minus({ years: 1 }).toISODate() ?? day
}

function enteredIn({ id, inputs }: Said): Pick<Shown, 'entered'> {
  const body = bodies.find(each => each === id)
  return body && inputs.on !== undefined ? { entered: { body, on: inputs.on } } : {}
}
