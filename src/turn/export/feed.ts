import { createHash } from 'node:crypto'
import type { Unit } from '../../documents/unit.ts'
import type { MakeFile } from '../../paper/file.ts'
import { openStatuses } from '../../task/task.ts'
import { feedOf } from '../../view/export/todos.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Words } from '../../view/texts.ts'
import { all } from '../agenda/collect.ts'
import { audit } from '../audit.ts'
import { exportPath } from '../exports.ts'
import { noExport } from '../hand-out.ts'
import { nameOf, unitNames } from '../people/unit-names.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { standingOf } from '../standing.ts'
import type { Context, Reader } from '../subject.ts'
import { taskRecord } from './collect.ts'
import { showExports } from './show.ts'

/** Where the server has calendars of units. */
export const feedPath = `${exportPath}/kalender`

/** The address of a unit's calendar; the first time it gets one. `isRenewed`: what it was before leads nowhere. */
export async function showFeed(ctx: Context, id: string, put: Put, isRenewed = false): Promise<ReplyStep[]> {
  const { publicUrl } = ctx.deps.setting
  const unit = await ctx.work.get('units', id)
  if (publicUrl === undefined || !unit) return showExports(ctx, await standingOf(ctx), put, noExport)
  const secret = isRenewed || unit.calendar === undefined ? newSecret(ctx) : unit.calendar
  if (secret !== unit.calendar) {
    ctx.work.put('units', { ...unit, calendar: secret })
    audit(ctx, 'exported', 'calendar', unit.id)
  }
  const note: Note | undefined = isRenewed ? { key: 'note.calendar-renewed', tone: 'info' } : undefined
  return put({
    is: 'calendar-feed',
    unit: { id, name: unit.name },
    url: `${publicUrl}${feedPath}/${secret}.ics`,
    ...(note && { note }),
  })
}

function newSecret({ deps }: Context): string {
  return `${deps.ids.unique()}${deps.ids.unique()}`
}

/**
 * What a program that knows the address gets: the open tasks of the unit, without names of people and without what was typed
 * about them beyond their titles. The same bytes as long as nothing changes. Undefined: the address leads nowhere.
 * @param secret untrusted
 * @param asTodos as tasks, for programs that show those
 */
export async function feedFor(
  reader: Reader,
  secret: string,
  { words, make, asTodos }: { words: Words; make: MakeFile; asTodos: boolean },
): Promise<string | undefined> {
  const { publicUrl = '', organisation, restricted } = reader.deps.setting
  const unit = (await reader.work.peekUnits()).find(each => isSecretOf(each, secret))
  if (!unit || restricted) return undefined
  const names = await unitNames(reader)
  const { items } = await reader.work.peekTasks({ unit: unit.id, status: openStatuses }, all)
  const tasks = items.map(task => ({
    ...taskRecord(task, names),
    changedOn: task.history.at(-1)?.on ?? task.createdOn,
  }))
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'trittstein'
  const list = feedOf(tasks, { name: `${words.guide(nameOf(names, unit.id))}, ${organisation}`, host, asTodos }, words)
  return String(await make({ as: 'ics', of: list }))
}

/** By their hashes: how long it takes to compare them tells nothing about the secret. */
function isSecretOf({ calendar }: Unit, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return calendar !== undefined && hash(calendar) === hash(secret)
}
