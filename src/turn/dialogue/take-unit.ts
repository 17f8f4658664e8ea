import type { Session } from '../../documents/session.ts'
import type { Question } from '../../guide/guide.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { holdsCode } from '../../idea/idea.ts'
import { newUnit } from '../../people/units.ts'
import { answerContext } from '../context.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { answer } from './dialogue.ts'
import { below, inPlace } from './show.ts'

/**
 * A unit becomes the answer: one that exists, or, as somebody said yes to that, a new one of this name. Anybody may make
 * one this way: it gives no rights, and coordinators see that nobody leads it yet.
 * @param name as the card or the typed yes carries it; untrusted
 */
export async function takeUnit(ctx: Context, session: Session, question: Question, name: string): Promise<ReplyStep[]> {
  const show = ctx.event.what.is === 'action' ? inPlace : below
  const read = kindOf(question).readText(question, name, await answerContext(ctx))
  const { unit } = read.ok ? {} : read.problem
  const isKnown = !read.ok && read.problem.code === 'unit-same'
  if (unit === undefined || isKnown || holdsCode(unit)) return answer(ctx, session, question, read, name, show)
  if (!session.trial) {
    const units = await ctx.work.peekUnits()
    const made = newUnit(
      'unit',
      { de: unit },
      units.map(({ id }) => id),
    )
    ctx.work.put('units', made)
  }
  return answer(ctx, session, question, { ok: true, value: unit }, name, show)
}
