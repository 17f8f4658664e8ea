import type { Note } from '../../view/parts/note.ts'
import { startGuide } from '../dialogue/start.ts'
import { type Put, putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { sparksNow } from './material.ts'

/** Whether the reader gets a Denkanstoß now and then, what that is, and the last one. */
export async function showSparks(ctx: Context, put: Put = putBelow, note?: Note): Promise<ReplyStep[]> {
  const isOn = ctx.person.reminders?.sparks === true
  const memory = isOn ? (await ctx.work.peek('reminders', ctx.person.id))?.sparks : undefined
  const last = memory?.asked.at(-1)
  const found = last === undefined ? undefined : (await sparksNow(ctx)).find(({ id }) => id === last)
  const guide = found && ctx.deps.guides.current(found.guide)
  return put({
    is: 'sparks',
    isOn,
    ...(memory && memory.next > ctx.today && { next: ctx.deps.calendar().onOrAfter(memory.next) }),
    ...(found && guide && { last: { id: found.id, asks: found.asks, guide: guide.title } }),
    ...(note && { note }),
  })
}

/** Begins the guide that answers a question, with what is known already. @param id untrusted; absent: the last one */
export async function answerSpark(ctx: Context, id: string | undefined, put: Put): Promise<ReplyStep[]> {
  const meant = id ?? (await ctx.work.peek('reminders', ctx.person.id))?.sparks?.asked.at(-1)
  const spark = (await sparksNow(ctx)).find(each => each.id === meant)
  if (spark) return startGuide(ctx, spark.guide, { values: spark.values, isBrief: true })
  return showSparks(ctx, put, { key: id === undefined ? 'note.spark-none' : 'note.spark-gone', tone: 'info' })
}
