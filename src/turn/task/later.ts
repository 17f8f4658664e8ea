import * as z from 'zod4'
import { act, asksForYes, carries } from '../act.ts'
import { dayIn, nextMonday } from '../days.ts'
import { comingDay, type Entered } from '../entered.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Act, Context } from '../subject.ts'
import { askTask } from './ask.ts'
import { onTask, refusal, whoMay } from './gates.ts'
import { shown, showTask } from './show.ts'
import { type Later, laterOn } from './words.ts'

const { rev: _, ...anyRevision } = onTask

/** "Später": reminded again on a day. The due date stays what it is. */
export const laterActs = {
  'task-later': act({
    carries: z.object(anyRevision),
    may: whoMay('later'),
    does: (ctx, { arg: list }, put, admitted) => askTask(ctx, admitted, { list, put }, 'later'),
  }),
  'task-later-on': act({
    carries: z.object({
      ...onTask,
      step: carries.arg('`tomorrow` or `week`, without a day'),
      inputs: carries.inputs('day'),
    }),
    may: whoMay('later'),
    does: async (ctx, { id, arg: list, rev, step, inputs }, put, admitted) => {
      const { task } = admitted
      const day = dayOf(ctx, step, inputs.day)
      if (!day.ok)
        return askTask(ctx, admitted, { list, put }, 'later', {
          problem: day.problem,
          entered: { day: inputs.day ?? '' },
        })
      // The card of a reminder says no revision here: putting off changes nothing on the task.
      if (rev !== undefined && rev !== task.rev)
        return shown(ctx, { id, list, put }, refusal(ctx, task, admitted.step.by, 'later'))
      const memory = (await ctx.work.get('reminders', ctx.person.id)) ?? { id: ctx.person.id, later: [] }
      const others = memory.later.filter(each => each.task !== task.id)
      ctx.work.put('reminders', { ...memory, later: [...others, { task: task.id, on: day.value }] })
      const isLate = day.value > task.dueOn
      const values = { title: task.title, day: dayIn(ctx, day.value), due: dayIn(ctx, task.dueOn) }
      const note = { key: isLate ? 'note.task-later-due' : 'note.task-later', values, tone: 'info' } as const
      return shown(ctx, { id, list, put }, note)
    },
    typed: {
      by: 'words',
      carried: (ctx, { id, arg }, text) => ({ id, arg, ...laterOn(ctx, text) }),
      declined: (ctx, { id, arg: list }) => showTask(ctx, id, putBelow, { list }),
    },
  }),
} satisfies Record<string, Act>

/**
 * Shows which task is to come later, and when, where it was named by words of its title: that may be another one. What is
 * said of its number only reminds oneself, and happens at once.
 */
export async function showLater(ctx: Context, id: string, { step, inputs }: Later): Promise<ReplyStep[]> {
  const admission = await whoMay('later').admit(ctx, { id }, putBelow)
  if ('refused' in admission) return admission.refused
  const day = dayOf(ctx, step, inputs.day)
  const again = day.ok
    ? { entered: { day: day.value }, typed: true as const }
    : { problem: day.problem, entered: { day: inputs.day ?? '' } }
  return asksForYes(ctx, await askTask(ctx, admission.admitted, { list: undefined, put: putBelow }, 'later', again))
}

function dayOf(ctx: Context, step: string | undefined, day: string | undefined): Entered<string> {
  const calendar = ctx.deps.calendar()
  if (step === 'tomorrow') return { ok: true, value: calendar.after(ctx.today, 1) }
  if (step === 'week') return { ok: true, value: calendar.onOrAfter(nextMonday(ctx.today)) }
  const read = comingDay(ctx, day)
  if (!read.ok) return read
  return { ok: true, value: read.value === ctx.today ? calendar.after(ctx.today, 1) : calendar.onOrAfter(read.value) }
}
