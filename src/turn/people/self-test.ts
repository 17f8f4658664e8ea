import { nextMoment } from '../../reminder/when.ts'
import type { TestMessage } from '../../view/people/self-test.ts'
import { leave } from '../notify.ts'
import type { Put } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'

/** Whether everything around the bot is as it should be, as far as it can see that itself. */
export async function selfTest(ctx: Context, put: Put, message?: TestMessage): Promise<ReplyStep[]> {
  return put({ is: 'self-test', findings: await ctx.deps.selfCheck(ctx.language), ...(message && { message }) })
}

/** Sends the reader a message on the way of all reminders. One at a time: while it is on its way, there is no second. */
export async function sendTestMessage(ctx: Context, put: Put): Promise<ReplyStep[]> {
  const { person, work, event } = ctx
  const before = await work.get('outbox', `test:${person.id}`)
  if (before && before.state !== 'parked') return selfTest(ctx, put, { is: 'on-its-way' })
  leave(ctx, person.id, { is: 'test' }, 'test', event.at)
  return selfTest(ctx, put, whenItComes(ctx))
}

/** At once, when messages are sent again, or not before the clock is right. */
function whenItComes({ event, deps }: Context): TestMessage {
  if (deps.watch.look().doubt) return { is: 'held' }
  const { rules, calendar, setting } = deps
  const from = nextMoment(event.at, { rules: rules.current(), calendar: calendar(), timeZone: setting.timeZone })
  return Date.parse(from) > Date.parse(event.at) ? { is: 'sent', from } : { is: 'sent' }
}
