import type { Note } from '../view/parts/note.ts'
import { audit } from './audit.ts'
import { exportPath, formats, validMinutes, type Wanted } from './exports.ts'
import type { Put } from './put.ts'
import type { ReplyStep } from './reply.ts'
import type { Context, Reader } from './subject.ts'

/** Whether files can be handed out at all: by a link to this server, or in the chat. */
export function canHandOut({ deps }: Pick<Reader, 'deps'>): boolean {
  return deps.setting.publicUrl !== undefined || deps.setting.filesInTeams
}

/** The ways to a file: a link for a short time, and buttons that put it into Teams. Undefined: there is none. */
export function handOut(ctx: Context, wanted: Wanted, put: Put): ReplyStep[] | undefined {
  if (!canHandOut(ctx)) return undefined
  const { publicUrl, filesInTeams } = ctx.deps.setting
  note(ctx, wanted)
  const about = wanted.is === 'task' ? { about: wanted.task } : {}
  return put({
    is: 'export-link',
    what: wanted.is,
    ...about,
    ...(publicUrl !== undefined && {
      url: `${publicUrl}${exportPath}/${ctx.deps.exports.issue(ctx.person.id, wanted)}`,
    }),
    minutes: validMinutes,
    ...(filesInTeams && { inTeams: { target: targetOf(wanted), formats: [...formats[wanted.is]] } }),
  })
}

/** That something left the bot: who wanted what, on which day. Not of one's own data, and not of what everybody may have
 * who took part: it would say who did. */
function note(ctx: Context, wanted: Wanted): void {
  if (wanted.is === 'my-data' || wanted.is === 'task' || wanted.is === 'workshop') return
  if (wanted.is === 'agenda' && wanted.version !== undefined) return
  audit(ctx, 'exported', wanted.is, targetOf(wanted))
}

/** What of its kind is wanted: a version, a unit, a task, a number. */
function targetOf(wanted: Wanted): string {
  switch (wanted.is) {
    case 'agenda':
      return wanted.version ?? ''
    case 'unit-tasks':
      return wanted.unit
    case 'task':
      return wanted.task
    case 'motion':
      return wanted.about
    case 'sheets':
      return String(wanted.from)
    case 'notice':
      return wanted.quarter ?? ''
    case 'workshop':
      return wanted.workshop
    default:
      return ''
  }
}

/** The same read again from a card: untrusted. What it leads to is looked at when the file is made. */
export function wantedFrom(is: string, target: string): Wanted | undefined {
  switch (is) {
    case 'agenda':
      return { is, ...(target !== '' && { version: target }) }
    case 'unit-tasks':
      return { is, unit: target }
    case 'task':
      return { is, task: target }
    case 'motion':
      return { is, about: target }
    case 'sheets':
      return { is, from: Number(target) || 0 }
    case 'notice':
      return { is, ...(target !== '' && { quarter: target }) }
    case 'workshop':
      return { is, workshop: target }
    case 'my-data':
    case 'ideas':
    case 'checks':
    case 'tasks':
    case 'town':
    case 'exchange':
    case 'budget':
    case 'overview':
    case 'introduction':
      return { is }
    default:
      return undefined
  }
}

export const noExport: Note = { key: 'note.agenda-no-export', tone: 'warning' }
