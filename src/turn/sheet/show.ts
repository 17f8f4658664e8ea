import { type Sheets, sheetsId } from '../../documents/sheet.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Problem } from '../../guide/kind.ts'
import type { Note } from '../../view/parts/note.ts'
import { pinnedGuide } from '../context.ts'
import { given } from '../entered.ts'
import { canHandOut } from '../hand-out.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context, Reader } from '../subject.ts'

/** Guides that may be printed. */
export function printable(ctx: Reader): Guide[] {
  return ctx.deps.guides.all().filter(({ sheet }) => sheet)
}

export async function sheetsOf({ work }: Reader): Promise<Sheets | undefined> {
  return work.get('sheets', sheetsId)
}

/** The runs there are, the last first, with how many forms of each are typed in. */
export async function showSheets(
  ctx: Context,
  put: Put,
  {
    note,
    problem,
    entered = {},
  }: { note?: Note; problem?: Problem; entered?: Record<string, string | undefined> } = {},
): Promise<ReplyStep[]> {
  const runs = (await sheetsOf(ctx))?.runs ?? []
  const shown = await Promise.all(
    runs.toReversed().map(async ({ guide, from, to, on, typed }) => ({
      title: (await pinnedGuide(ctx, guide)).title,
      from,
      to,
      on,
      typed: typed.length,
    })),
  )
  return put({
    is: 'sheets',
    runs: shown,
    guides: printable(ctx).map(({ id, title }) => ({ id, title })),
    entered: given(entered),
    mayExport: canHandOut(ctx),
    ...(note && { note }),
    ...(problem && { problem }),
  })
}
