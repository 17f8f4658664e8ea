import type { Answers } from '../../documents/answers.ts'
import type { Idea } from '../../documents/idea.ts'
import type { SheetRun } from '../../documents/sheet.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { inputWithOwn } from '../../guide/questions/sent.ts'
import { onSheet } from '../../guide/sheet.ts'
import { titleQuestion } from '../../guide/titled.ts'
import { ideaOf, nextOf, runOf, typedIn } from '../../sheet/sheets.ts'
import { auditIdea } from '../audit.ts'
import { pinnedGuide, readContext } from '../context.ts'
import { showIdea } from '../idea/show.ts'
import { freeNumber } from '../number.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { sheetsOf, showSheets } from './show.ts'

/** What stands on a form, to be typed in on one card. A form that is typed in already leads to its idea. */
export async function askSheet(ctx: Context, typed: string | undefined, put: Put): Promise<ReplyStep[]> {
  const found = await find(ctx, typed)
  if (!found) {
    const problem = { code: 'sheet-unknown', values: { entered: typed ?? '' } }
    return showSheets(ctx, put, { problem, entered: { number: typed } })
  }
  const { run, number, guide } = found
  const idea = ideaOf(run, number)
  if (idea !== undefined && (await ctx.work.peek('ideas', idea))) return showIdea(ctx, idea, put)
  return put({ is: 'sheet', number, guide, answers: {}, entered: {}, today: ctx.today })
}

/** The form becomes an idea without a name, in the same inbox and with the same promise as any other. */
export async function saveSheet(
  ctx: Context,
  typed: string | undefined,
  inputs: Record<string, string>,
  put: Put,
): Promise<ReplyStep[]> {
  const found = await find(ctx, typed)
  if (!found) return askSheet(ctx, typed, put)
  const { sheets, run, number, guide } = found
  if (ideaOf(run, number) !== undefined) return askSheet(ctx, typed, put)
  const read = readSheet(ctx, guide, inputs)
  if (!read.ok) {
    const { at, problem } = read
    return put({ is: 'sheet', number, guide, answers: {}, entered: inputs, at, problem, today: ctx.today })
  }
  const id = await freeNumber(ctx, 'ideas')
  const title = read.answers[titleQuestion(guide) ?? '']
  const idea: Idea = {
    id,
    guide: run.guide,
    answers: read.answers,
    title: title?.is === 'answered' ? String(title.value) : '',
    status: 'neu',
    submittedOn: ctx.today,
    history: [{ on: ctx.today, status: 'neu' }],
    sheet: number,
  }
  ctx.work.put('ideas', idea)
  ctx.work.put('sheets', typedIn(sheets, number, id))
  auditIdea(ctx, { what: 'sheet-typed', detail: String(number) }, idea)
  const next = nextOf(run, number)
  return put({ is: 'sheet-kept', number, idea: { id, title: idea.title }, ...(next !== undefined && { next }) })
}

async function find(ctx: Context, typed = '') {
  const number = Number(/^\s*(?:nr\.?\s*|no\.?\s*)?(\d{1,6})\s*$/i.exec(typed)?.[1])
  const sheets = await sheetsOf(ctx)
  const run: SheetRun | undefined = runOf(sheets, number)
  return sheets && run ? { sheets, run, number, guide: await pinnedGuide(ctx, run.guide) } : undefined
}

type Read = { ok: true; answers: Answers } | { ok: false; at: string; problem: Problem }

/** The answers of a form; the first that cannot be taken is told. Nothing but the title has to be there: paper cannot insist. */
function readSheet(ctx: Context, guide: Guide, inputs: Record<string, string>): Read {
  const answers: Answers = {}
  for (const question of onSheet(guide)) {
    const entered = inputWithOwn(question, { chosen: inputs[question.id], own: inputs[`${question.id}-own`] })
    if (entered.trim() === '' && question.id !== titleQuestion(guide)) continue
    const read = kindOf(question).readInput(question, entered, readContext(ctx))
    if (!read.ok) return { ok: false, at: question.id, problem: read.problem }
    answers[question.id] = { is: 'answered', value: read.value }
  }
  return { ok: true, answers }
}
