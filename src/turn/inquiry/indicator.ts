import type { Inquiry } from '../../documents/inquiry.ts'
import type { QuestionOf } from '../../guide/guide.ts'
import { saysDontKnow } from '../../guide/questions/dont-know.ts'
import { number } from '../../guide/questions/number.ts'
import { readContext } from '../context.ts'
import { indicatorSeries } from '../effects.ts'
import type { Entered } from '../entered.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import type { Again } from './form.ts'
import { showIndicators } from './show.ts'
import { subjectOf } from './subject-of.ts'

type About = Extract<Inquiry['about'], { is: 'indicator' }>

/** Asks for one value, with those before it. */
export async function askIndicator(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  put: Put,
  { problem, entered = {}, typed }: Again = {},
): Promise<ReplyStep[]> {
  const subject = await subjectOf(ctx, inquiry)
  if (subject?.is !== 'indicator') return showIndicators(ctx, put)
  if (typed) {
    const read = readValue(ctx, entered.value ?? '')
    if (!read.ok) return askIndicator(ctx, inquiry, about, put, { problem: read.problem, entered })
    remember(ctx, { act: 'inquiry-answer', id: inquiry.id, said: entered })
  }
  const series = (await indicatorSeries(ctx)).find(({ id }) => id === about.goal)
  const value = inquiry.answer?.is === 'indicator' ? inquiry.answer.value : undefined
  return put({
    is: 'ask-inquiry',
    id: inquiry.id,
    asks: {
      ...subject,
      before: (series?.values ?? []).filter(({ period }) => period !== about.period),
      ...(value !== undefined && { value }),
      ...(entered.value !== undefined && { entered: entered.value }),
    },
    ...(problem && { problem }),
    ...(typed && { typed }),
    today: ctx.today,
  })
}

export async function answerIndicator(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  entered: string,
  put: Put,
): Promise<ReplyStep[]> {
  const read = readValue(ctx, entered)
  if (!read.ok) return askIndicator(ctx, inquiry, about, put, { problem: read.problem, entered: { value: entered } })
  const value = read.value === undefined ? {} : { value: read.value }
  ctx.work.put('inquiries', { ...inquiry, answer: { on: ctx.today, is: 'indicator', ...value } })
  return showIndicators(ctx, put, { key: 'note.inquiry-thanks', tone: 'info' })
}

/** Any number; nothing at all, or "weiß nicht": not known. */
function readValue(ctx: Context, entered: string): Entered<number | undefined> {
  const text = (entered.trim().endsWith('%') ? entered.trim().slice(0, -1) : entered).trim()
  if (text === '' || saysDontKnow(text)) return { ok: true, value: undefined }
  const read = number.readText(anyNumber, text, readContext(ctx))
  return read.ok ? { ok: true, value: Number(read.value) } : read
}

const words = { de: 'Wert', en: 'Value' }
const anyNumber: QuestionOf<'number'> = {
  id: 'value',
  kind: 'number',
  phase: '',
  ask: words,
  label: words,
  required: false,
  unknown: true,
  skip: true,
  counted: false,
  review: false,
  min: -1_000_000_000_000,
  max: 1_000_000_000_000,
  whole: false,
}
