import type { ReminderWishes } from '../../documents/person.ts'
import type { Problem } from '../../guide/kind.ts'
import { hasSubstitute } from '../../people/standing.ts'
import { findUnit } from '../../people/units.ts'
import type { ReminderRules } from '../../reminder/rules.ts'
import { withinHours } from '../../reminder/when.ts'
import type { MeEntered, Note } from '../../view/parts/items.ts'
import { dayIn } from '../days.ts'
import { comingDay, type Entered, refused } from '../entered.ts'
import { notify } from '../notify.ts'
import { replacePerson, savePerson } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'
import { colleague } from './colleague.ts'
import { unitChoices } from './unit-names.ts'

/** "Wer bin ich": what the bot knows of a person, with everything they can set. */
export async function me(
  ctx: Context,
  put: Put,
  { note, problem, entered }: { note?: Note; problem?: Problem; entered?: MeEntered } = {},
): Promise<ReplyStep[]> {
  const { person, today, work } = ctx
  const units = await unitChoices(ctx)
  const own = await work.unitsOf(person.id)
  const unit = units.find(({ id }) => id === person.unit)
  const absent = hasSubstitute(person, today) ? person.substitute : undefined
  const substitute = absent && (await work.peek('people', absent.person))
  const substituted = (await work.substitutedBy(person.id)).filter(each => hasSubstitute(each, today))
  const rules = ctx.deps.rules.current()
  const { reminders } = person
  return put({
    is: 'me',
    name: person.name,
    person: person.id,
    coordinator: isCoordinator(ctx),
    leads: own.filter(({ lead }) => lead === person.id),
    deputyOf: own.filter(({ lead }) => lead !== person.id),
    ...(unit && { unit }),
    units,
    reminders: {
      ...(reminders?.time && { time: reminders.time }),
      ...(reminders?.pausedUntil && reminders.pausedUntil >= today && { pausedUntil: reminders.pausedUntil }),
      digestOnly: reminders?.digestOnly ?? false,
      usual: rules.time,
      earliest: rules.hours.from,
      latest: latestTime(rules),
    },
    ...(absent && substitute && { substitute: { name: substitute.name, until: absent.until } }),
    standsInFor: substituted.map(({ name, substitute: { until } }) => ({ name, until })),
    ...(problem && { problem }),
    ...(entered && { entered }),
    today,
    ...(note && { note }),
  })
}

/** When and how a person wants to be reminded, as the card says it. An empty field means: as usual. */
export function setReminders(ctx: Context, put: Put, inputs: Record<string, string>): Promise<ReplyStep[]> {
  const { time = '', pausedUntil = '', digestOnly } = inputs
  return wishReminders(ctx, put, { time, pausedUntil, digestOnly: digestOnly === 'true' })
}

/** Changes wishes; what is not said stays, and an empty text means as usual: "Erinnerungen um 8:30". */
export async function wishReminders(ctx: Context, put: Put, wish: ReminderWishes): Promise<ReplyStep[]> {
  const { today, person } = ctx
  const read = wish.time === undefined ? undefined : timeIn(wish.time, ctx.deps.rules.current())
  if (read && !read.ok) return me(ctx, put, { problem: read.problem, entered: wish })
  const pause = wish.pausedUntil?.trim() ? comingDay(ctx, wish.pausedUntil) : undefined
  if (pause && !pause.ok) return me(ctx, put, { problem: pause.problem, entered: wish })
  const before = person.reminders ?? {}
  const time = read ? read.value : before.time
  const pausedUntil = wish.pausedUntil === undefined ? before.pausedUntil : pause?.value
  const reminders: ReminderWishes = {
    ...(time !== undefined && { time }),
    // A pause that is over is forgotten with the next wish.
    ...(pausedUntil !== undefined && pausedUntil >= today && { pausedUntil }),
    ...((wish.digestOnly ?? before.digestOnly) && { digestOnly: true }),
  }
  const { reminders: _, ...rest } = person
  replacePerson(ctx, Object.keys(reminders).length > 0 ? { ...rest, reminders } : rest)
  return me(ctx, put, { note: { key: 'note.reminders-saved', tone: 'info' } })
}

/** Whose tasks "unser Amt" means. Being a member gives hardly any right, so everybody says it for themselves. */
export async function setUnit(ctx: Context, put: Put, entered: string): Promise<ReplyStep[]> {
  const unit = findUnit(await ctx.work.peekUnits(), entered)
  if (entered.trim() !== '' && !unit) return me(ctx, put, { problem: { code: 'unit-unknown', values: {} } })
  const { unit: _, ...person } = ctx.person
  replacePerson(ctx, unit ? { ...person, unit: unit.id } : person)
  return me(ctx, put, { note: { key: unit ? 'note.own-unit-saved' : 'note.own-unit-cleared', tone: 'info' } })
}

/** "Vertretung bis 15.1.: Jan Krüger": until then reminders and rights go to somebody else, who is told. */
export async function setSubstitute(
  ctx: Context,
  put: Put,
  entered: { person?: string | undefined; until?: string | undefined },
): Promise<ReplyStep[]> {
  const until = comingDay(ctx, entered.until)
  const found = await colleague(ctx, entered.person)
  if (!until.ok) {
    const kept = found.ok ? { person: { id: found.value.id, name: found.value.name } } : {}
    return me(ctx, put, { problem: until.problem, entered: kept })
  }
  if (!found.ok) return me(ctx, put, { problem: found.problem, entered: { until: until.value } })
  const { id, name } = found.value
  savePerson(ctx, { substitute: { person: id, until: until.value } })
  notify(ctx, id, { is: 'substitute', of: ctx.person.id }, `substitute:${ctx.deps.ids.unique()}`)
  const note: Note = { key: 'note.substitute-set', values: { name, until: dayIn(ctx, until.value) }, tone: 'info' }
  return me(ctx, put, { note })
}

export async function endSubstitute(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const { substitute: _, ...person } = ctx.person
  replacePerson(ctx, person)
  return me(ctx, put, { note: { key: 'note.substitute-ended', tone: 'info' } })
}

/** "8", "8:30", "8.30 Uhr", "08:30" → "08:30"; undefined for nothing. Refused outside the hours for messages. */
function timeIn(entered: string, rules: ReminderRules): Entered<string | undefined> {
  const words = entered.trim()
  if (words === '') return { ok: true, value: undefined }
  const [, hour, minute = '00'] = /^(?:um\s+|at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*uhr)?$/i.exec(words) ?? []
  const time = hour === undefined || Number(minute) > 59 ? '' : `${hour.padStart(2, '0')}:${minute}`
  const values = { earliest: rules.hours.from, latest: latestTime(rules) }
  return withinHours(time, rules) === time ? { ok: true, value: time } : refused('time-range', values)
}

function latestTime(rules: ReminderRules): string {
  return withinHours('23:59', rules)
}
