import { mostAtOnce, printed } from '../../sheet/sheets.ts'
import { keepGuide } from '../dialogue/sessions.ts'
import { refused } from '../entered.ts'
import { canHandOut, handOut, noExport } from '../hand-out.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { printable, sheetsOf, showSheets } from './show.ts'

/** New forms get their numbers, and can be fetched as one file to be printed. */
export async function printSheets(
  ctx: Context,
  entered: { guide?: string | undefined; count?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const guides = printable(ctx)
  const guide = guides.find(({ id }) => id === entered.guide) ?? guides[0]
  const count = countIn(entered.count)
  if (!canHandOut(ctx)) return showSheets(ctx, put, { note: noExport })
  if (!guide) return showSheets(ctx, put, { note: { key: 'note.no-sheet', tone: 'info' } })
  if (count === undefined) {
    const { problem } = refused('sheet-count', { most: mostAtOnce })
    return showSheets(ctx, put, { problem, entered })
  }
  await keepGuide(ctx, guide)
  const { id, hash } = guide
  const sheets = printed(await sheetsOf(ctx), { id, hash }, count, ctx.today)
  ctx.work.put('sheets', sheets)
  const from = sheets.runs.at(-1)?.from ?? 0
  return handOut(ctx, { is: 'sheets', from }, put) ?? showSheets(ctx, put)
}

/** "40", "40 Stück" */
function countIn(text = ''): number | undefined {
  const count = Number(/^\s*(\d{1,4})(?:\s+\p{L}+)?\s*$/u.exec(text)?.[1])
  return count >= 1 && count <= mostAtOnce ? count : undefined
}
