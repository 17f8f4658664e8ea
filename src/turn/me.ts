import type { Person, ReminderWishes } from '../documents.ts'
import type { Problem } from '../guide/kind.ts'
import { findUnit } from '../people/units.ts'
import type { Note } from '../view/views.ts'
import type { Context } from './context.ts'
import { dayIn, dayInWords } from './days.ts'
import { comingDay } from './entered.ts'
import { colleague } from './people-named.ts'
import { savePerson } from './person.ts'
import { type Put, putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'
import { isCoordinator } from './standing.ts'
import { unitChoices } from './task-ask.ts'

/** "Wer bin ich": what the bot knows of a person, with everything they can set. */
export async function me(
  ctx: Context,
  put: Put,
  { note, problem }: { note?: Note; problem?: Problem } = {},
): Promise<ReplyStep[]> {
  const { person, today, work } = ctx
  const units = await unitChoices(ctx)
  const own = await work.unitsOf(person.id)
  const unit = units.find(({ id }) => id === person.unit)
  const substitute = person.substitute && (await work.peek('people', person.substitute.person))
  const substituted = (await work.substitutedBy(person.id)).filter(each => (each.substitute?.until ?? '') >= today)
  const { time, hours } = ctx.deps.rules.current()
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
      usual: time,
      earliest: hours.from,
      latest: hours.to,
    },
    ...(person.substitute && person.substitute.until >= today && substitute
      ? { substitute: { name: substitute.name, until: person.substitute.until } }
      : {}),
    standsInFor: substituted.map(({ name, substitute: until }) => ({ name, until: until?.until ?? today })),
    ...(problem && { problem }),
    today,
    ...(note && { note }),
  })
}

/** When and how a person wants to be reminded. An empty field means: as usual. */
export async function setReminders(
  ctx: Context,
  put: Put,
  inputs: Record<string, string | undefined>,
): Promise<ReplyStep[]> {
  const time = timeIn(inputs.time)
  const { from, to } = ctx.deps.rules.current().hours
  if (time !== undefined && (time === 'unknown' || time < from || time >= to)) {
    const values = { earliest: from, latest: to }
    return me(ctx, put, { problem: { code: 'time-range', values } })
  }
  const pause = inputs.pausedUntil?.trim() ? comingDay(ctx, inputs.pausedUntil) : undefined
  if (pause && !pause.ok) return me(ctx, put, { problem: pause.problem })
  const reminders: ReminderWishes = {
    ...(time !== undefined && { time }),
    ...(pause && { pausedUntil: pause.value }),
    ...(inputs.digestOnly === 'true' && { digestOnly: true }),
  }
  const { reminders: _, ...person } = ctx.person
  replacePerson(ctx, Object.keys(reminders).length > 0 ? { ...person, reminders } : person)
  return me(ctx, put, { note: { key: 'note.reminders-saved', tone: 'info' } })
}

/** Changes one wish, typed: "Erinnerungen pausieren bis 15.1.", "Erinnerungen um 8:30". The others stay. */
export function wishReminders(
  ctx: Context,
  wish: { time?: string; pausedUntil?: string; digestOnly?: boolean },
): Promise<ReplyStep[]> {
  const { time, pausedUntil, digestOnly } = { ...ctx.person.reminders, ...wish }
  return setReminders(ctx, putBelow, { time, pausedUntil, digestOnly: digestOnly ? 'true' : 'false' })
}

/** Whose tasks "unser Amt" means. Being a member gives hardly any right, so everybody says it for themselves. */
export async function setUnit(ctx: Context, put: Put, entered: string): Promise<ReplyStep[]> {
  const unit = findUnit(await ctx.work.peekUnits(), entered)
  if (entered.trim() !== '' && !unit) return me(ctx, put, { note: { key: 'note.unit-unknown', tone: 'warning' } })
  const { unit: _, ...person } = ctx.person
  replacePerson(ctx, unit ? { ...person, unit: unit.id } : person)
  return me(ctx, put, { note: { key: 'note.unit-saved', tone: 'info' } })
}

/** "Vertretung bis 15.1.: Jan Krüger": until then reminders and rights go to somebody else, who is told. */
export async function setSubstitute(
  ctx: Context,
  put: Put,
  entered: { person?: string | undefined; until?: string | undefined },
): Promise<ReplyStep[]> {
  const until = comingDay(ctx, entered.until)
  if (!until.ok) return me(ctx, put, { problem: until.problem })
  const found = await colleague(ctx, entered.person)
  if (!found.ok) return me(ctx, put, { problem: found.problem })
  const { value: substitute } = found
  savePerson(ctx, { substitute: { person: substitute.id, until: until.value } })
  const note: Note = {
    key: 'note.substitute-set',
    values: { name: substitute.name, until: dayIn(ctx, until.value) },
    tone: 'info',
  }
  return [...(await me(ctx, put, { note })), ...tell(ctx, substitute, until.value)]
}

export async function endSubstitute(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const { substitute: _, ...person } = ctx.person
  replacePerson(ctx, person)
  return me(ctx, put, { note: { key: 'note.substitute-ended', tone: 'info' } })
}

function tell(ctx: Context, { address, installed, language }: Person, until: string): ReplyStep[] {
  if (!address || !installed) return []
  const values = { name: ctx.person.name, until: dayInWords(until, language) }
  const note: Note = { key: 'note.stands-in', values, tone: 'info' }
  return [{ do: 'send-personal', view: { is: 'line', note }, address, language }]
}

/** "8", "8:30", "8.30 Uhr", "08:30" → "08:30"; nothing for nothing. */
function timeIn(entered: string | undefined): string | 'unknown' | undefined {
  const words = (entered ?? '').trim()
  if (words === '') return undefined
  const [, hour, minute = '00'] = /^(?:um\s+|at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*uhr)?$/i.exec(words) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return 'unknown'
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Writes a person without a field they had: `savePerson` only adds. */
function replacePerson(ctx: Context, person: Person): void {
  ctx.person = person
  ctx.work.put('people', person)
}
