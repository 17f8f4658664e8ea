import { countKept } from '../../privacy/holdings.ts'
import type { Note } from '../../view/parts/note.ts'
import { canHandOut, handOut } from '../hand-out.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { holdingsOf } from './collect.ts'

/** "Meine Daten": what is kept of whoever asks, why and until when. */
export async function myData(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const { privacyContact } = ctx.deps.setting
  return put({
    is: 'my-data',
    counts: countKept(await holdingsOf(ctx.work, ctx.person)),
    retention: ctx.deps.retention.current(),
    mayExport: canHandOut(ctx),
    privacyContact,
    ...(note && { note }),
  })
}

/** The ways to all of it as files; where there is none, whom to ask. */
export function exportData(ctx: Context, put: Put): Promise<ReplyStep[]> | ReplyStep[] {
  const contact = ctx.deps.setting.privacyContact
  const note: Note = { key: 'note.no-export', values: { contact }, tone: 'info' }
  return handOut(ctx, { is: 'my-data' }, put) ?? myData(ctx, put, note)
}
