import type { Standing } from '../../people/standing.ts'
import type { Note } from '../../view/parts/note.ts'
import { canHandOut } from '../hand-out.ts'
import { unitChoices } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** What somebody can take out as files. */
export async function showExports(ctx: Context, standing: Standing, put: Put, note?: Note): Promise<ReplyStep[]> {
  const units = await unitChoices(ctx)
  return put({
    is: 'exports',
    mayAll: standing.coordinator,
    units: standing.coordinator ? units : units.filter(({ id }) => standing.units.includes(id)),
    mayExport: canHandOut(ctx),
    maySubscribe: ctx.deps.setting.publicUrl !== undefined,
    ...(note && { note }),
  })
}
