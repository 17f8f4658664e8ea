import type { Standing } from '../../people/standing.ts'
import type { Note } from '../../view/parts/note.ts'
import { exportPath, validMinutes, type Wanted } from '../exports.ts'
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
    mayExport: ctx.deps.setting.publicUrl !== undefined,
    ...(note && { note }),
  })
}

/** A link to files; undefined: the server has no address for browsers. */
export function linkTo(ctx: Context, wanted: Wanted, put: Put): ReplyStep[] | undefined {
  const { publicUrl } = ctx.deps.setting
  if (publicUrl === undefined) return undefined
  const url = `${publicUrl}${exportPath}/${ctx.deps.exports.issue(ctx.person.id, wanted)}`
  const about = wanted.is === 'task' ? { about: wanted.task } : {}
  return put({ is: 'export-link', what: wanted.is, ...about, url, minutes: validMinutes })
}

export const noExport: Note = { key: 'note.agenda-no-export', tone: 'warning' }
