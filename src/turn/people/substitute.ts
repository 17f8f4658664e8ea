import type { Note } from '../../view/parts/note.ts'
import { colleague } from '../colleague.ts'
import { dayIn } from '../days.ts'
import { comingDay } from '../entered.ts'
import { notify } from '../notify.ts'
import { oneLine } from '../one-line.ts'
import { replacePerson, savePerson } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { me } from './me.ts'

/** "Vertretung bis 15.1.: Jan Krüger": until then reminders and rights go to somebody else, who is told. */
export async function setSubstitute(
  ctx: Context,
  entered: { person?: string | undefined; until?: string | undefined },
  put: Put,
): Promise<ReplyStep[]> {
  const until = comingDay(ctx, entered.until)
  const found = await colleague(ctx, entered.person)
  if (!until.ok) {
    const kept = found.ok ? { person: { id: found.value.id, name: found.value.name } } : {}
    return me(ctx, put, {
      problem: until.problem,
      entered: { ...kept, ...(entered.until && { until: entered.until }) },
    })
  }
  if (!found.ok) return me(ctx, put, { problem: found.problem, entered: { until: until.value } })
  const { id, name } = found.value
  savePerson(ctx, { substitute: { person: id, until: until.value } })
  notify(ctx, id, { is: 'substitute', of: ctx.person.id }, `substitute:${ctx.deps.ids.unique()}`)
  const note: Note = { key: 'note.substitute-set', values: { name, until: dayIn(ctx, until.value) }, tone: 'info' }
  return me(ctx, put, { note })
}

/** "Jana soll mich vertreten", perhaps with "bis 8. Januar": what is known of it on the card, to be completed and saved. */
export async function askForSubstitute(ctx: Context, words: string, put: Put): Promise<ReplyStep[]> {
  const [name = '', day] = (oneLine(words) ?? '').split(/ (?:bis(?: zum)?|until|till) /i)
  const found = await colleague(ctx, name.replace(/^(?:herrn?|frau|mr|mrs|ms)\s+/i, ''))
  const until = day === undefined ? undefined : comingDay(ctx, day)
  const entered = {
    ...(found.ok && { person: { id: found.value.id, name: found.value.name } }),
    ...(until?.ok && { until: until.value }),
  }
  return me(ctx, put, { note: { key: 'note.substitute-until', tone: 'info' }, entered })
}

/** From now on everything goes to oneself again. */
export async function endSubstitute(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const { substitute: _, ...person } = ctx.person
  replacePerson(ctx, person)
  return me(ctx, put, { note: { key: 'note.substitute-ended', tone: 'info' } })
}
