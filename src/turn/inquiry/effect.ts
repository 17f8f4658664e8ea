import type { Inquiry, Measures } from '../../documents/inquiry.ts'
import type { Problem } from '../../guide/kind.ts'
import { saysDontKnow } from '../../guide/questions/dont-know.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import type { MeasureQuestion } from '../../kept/measures.ts'
import { showCheck } from '../check/result.ts'
import { readContext } from '../context.ts'
import { effectOf } from '../effects.ts'
import { remember } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import type { Again } from './form.ts'

type About = Extract<Inquiry['about'], { is: 'effect' }>

export type Inputs = Record<string, string | undefined>

/** The four questions on one card, with what is known. */
export async function askEffect(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  put: Put,
  { problem, entered = {}, typed }: Again = {},
): Promise<ReplyStep[]> {
  const check = await ctx.work.peek('assessments', about.check)
  const effect = check && (await effectOf(ctx, check))
  if (!check?.live || !effect) return showCheck(ctx, about.check, put)
  if (typed) {
    // What cannot be read is said at once.
    const read = readMeasures(ctx, effect.questions, entered)
    if ('problem' in read) return askEffect(ctx, inquiry, about, put, { problem: read.problem, entered })
    remember(ctx, { act: 'inquiry-answer', id: inquiry.id, said: entered })
  }
  const shown = asChosen(ctx, effect.questions, entered)
  const given: Measures = inquiry.answer?.is === 'effect' ? inquiry.answer.measures : {}
  return put({
    is: 'ask-inquiry',
    id: inquiry.id,
    asks: {
      is: 'effect',
      check: { id: check.id, title: check.title },
      months: about.after,
      liveOn: check.live.on,
      questions: effect.questions.map(({ measure, question }) => ({
        measure,
        question,
        ...(effect.promised[measure] !== undefined && { promised: effect.promised[measure] }),
        ...(given[measure] !== undefined && { value: given[measure] }),
        ...(shown[measure] !== undefined && { entered: shown[measure] }),
      })),
    },
    ...(problem && { problem }),
    ...(typed && { typed }),
    today: ctx.today,
  })
}

/** Options that were typed, as the card has them: what it shows is what will be kept. */
function asChosen(ctx: Context, questions: MeasureQuestion[], entered: Record<string, string>): Record<string, string> {
  const chosen = questions.flatMap(each => {
    const text = entered[each.measure]
    if (text === undefined || !('options' in each.question)) return []
    const read = readMeasure(ctx, each, text)
    return read.ok ? [[each.measure, String(read.value)] as const] : []
  })
  return { ...entered, ...Object.fromEntries(chosen) }
}

/** Takes the answers; what is left empty is not known. */
export async function answerEffect(
  ctx: Context,
  inquiry: Inquiry,
  about: About,
  inputs: Inputs,
  put: Put,
): Promise<ReplyStep[]> {
  const read = await readEffect(ctx, about, inputs)
  if (!read) return showCheck(ctx, about.check, put)
  if ('problem' in read) return askEffect(ctx, inquiry, about, put, { problem: read.problem, entered: given(inputs) })
  ctx.work.put('inquiries', { ...inquiry, answer: { on: ctx.today, is: 'effect', measures: read.measures } })
  return showCheck(ctx, about.check, put, { key: 'note.inquiry-thanks', tone: 'info' })
}

async function readEffect(ctx: Context, about: About, inputs: Inputs): Promise<Read | undefined> {
  const check = await ctx.work.get('assessments', about.check)
  const effect = check && (await effectOf(ctx, check))
  return effect && readMeasures(ctx, effect.questions, inputs)
}

type Read = { measures: Measures } | { problem: Problem }

/** What is left empty, or said to be not known, is not there. */
function readMeasures(ctx: Context, questions: MeasureQuestion[], inputs: Inputs): Read {
  const measures: [string, unknown][] = []
  for (const each of questions) {
    const entered = inputs[each.measure]?.trim() ?? ''
    if (entered === '' || entered === unknown || saysDontKnow(entered)) continue
    const read = readMeasure(ctx, each, entered)
    if (!read.ok) return { problem: read.problem }
    measures.push([each.measure, read.value])
  }
  return { measures: Object.fromEntries(measures) as Measures }
}

/** The option of the card that says so. */
const unknown = '?'

function readMeasure(ctx: Context, { question }: MeasureQuestion, entered: string) {
  const kind = kindOf(question)
  const isOption = 'options' in question && question.options.some(({ value }) => value === entered)
  return (isOption ? kind.readInput : kind.readText)(question, entered, readContext(ctx))
}

/** "1.200 Fälle, 15 Minuten, eine Woche, 1": one after another, in the order of the questions. */
export function effectTyped(questions: MeasureQuestion[], text: string): Inputs {
  const pieces = text
    .split(/[;\n]|,(?!\d)/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
  return Object.fromEntries(questions.map(({ measure }, at) => [measure, pieces[at] ?? '']))
}

export function given(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
