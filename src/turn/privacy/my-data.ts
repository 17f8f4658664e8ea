import { countKept } from '../../privacy/holdings.ts'
import type { Note } from '../../view/parts/note.ts'
import { exportPath, validMinutes } from '../exports.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { holdingsOf } from './collect.ts'

/** "Meine Daten": what is kept of whoever asks, why and until when. */
export async function myData(ctx: Context, put: Put, note?: Note): Promise<ReplyStep[]> {
  const { publicUrl, privacyContact } = ctx.deps.setting
  return put({
    is: 'my-data',
    counts: countKept(await holdingsOf(ctx.work, ctx.person)),
    retention: ctx.deps.retention.current(),
    mayExport: publicUrl !== undefined,
    privacyContact,
    ...(note && { note }),
  })
}

/** A link to all of it, where links can be opened; otherwise whom to ask. */
export function exportData(ctx: Context, put: Put): Promise<ReplyStep[]> | ReplyStep[] {
  const { publicUrl, privacyContact } = ctx.deps.setting
  if (publicUrl === undefined)
    return myData(ctx, put, { key: 'note.no-export', values: { contact: privacyContact }, tone: 'info' })
  const url = `${publicUrl}${exportPath}/${ctx.deps.exports.issue(ctx.person.id, { is: 'my-data' })}`
  return put({ is: 'export-link', what: 'my-data', url, minutes: validMinutes })
}
