import type { ReminderWishes } from '../../documents/person.ts'
import type { ReminderRules } from '../../reminder/rules.ts'
import { latestTime, withinHours } from '../../reminder/when.ts'
import type { Note } from '../../view/parts/note.ts'
import { comingDay, type Entered, refused } from '../entered.ts'
import { replacePerson } from '../person.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { me } from './me.ts'
import { wishSparks } from './sparks.ts'

/**
 * Changes when and how a person wants to be reminded; what is not said stays, and an empty text means as usual:
 * "Erinnerungen um 8:30".
 */
export async function wishReminders(ctx: Context, wish: ReminderWishes, put: Put): Promise<ReplyStep[]> {
  const { today, person } = ctx
  const read = wish.time === undefined ? undefined : timeIn(wish.time, ctx.deps.rules.current())
  if (read && !read.ok) return me(ctx, put, { problem: read.problem, entered: wish })
  const pause = wish.pausedUntil?.trim() ? comingDay(ctx, wish.pausedUntil) : undefined
  if (pause && !pause.ok) return me(ctx, put, { problem: pause.problem, entered: wish })
  if (wish.weekdays?.some(day => !(day >= 1 && day <= 5)))
    return me(ctx, put, { problem: { code: 'weekday-off', values: {} }, entered: wish })
  const before = person.reminders ?? {}
  const time = read ? read.value : before.time
  const pausedUntil = wish.pausedUntil === undefined ? before.pausedUntil : pause?.value
  const reminders: ReminderWishes = {
    ...(time !== undefined && { time }),
    // A pause that is over is forgotten with the next wish.
    ...(pausedUntil !== undefined && pausedUntil >= today && { pausedUntil }),
    ...((wish.digestOnly ?? before.digestOnly) && { digestOnly: true }),
    ...(before.noCampaigns && { noCampaigns: true }),
    ...(before.sparks !== undefined && { sparks: before.sparks }),
    ...someOf(wish.weekdays ?? before.weekdays),
  }
  const { reminders: _, ...rest } = person
  replacePerson(ctx, Object.keys(reminders).length > 0 ? { ...rest, reminders } : rest)
  if (wish.sparks !== undefined) await wishSparks(ctx, wish.sparks)
  return me(ctx, put, { note: { key: 'note.reminders-saved', tone: 'info' } })
}

/** All working days are as usual. */
function someOf(weekdays: number[] = []): Pick<ReminderWishes, 'weekdays'> {
  const days = [1, 2, 3, 4, 5].filter(day => weekdays.includes(day))
  return days.length > 0 && days.length < 5 ? { weekdays: days } : {}
}

/** "Keine Erinnerungen bis 7. Januar bitte": the day on the card, to be saved; without one it is asked for. */
export function askToPause(ctx: Context, words: string | undefined, put: Put): Promise<ReplyStep[]> {
  const day = words === undefined ? undefined : comingDay(ctx, words)
  const note: Note = { key: 'note.pause-until', tone: 'info' }
  return me(ctx, put, { note, ...(day?.ok && { entered: { pausedUntil: day.value } }) })
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
