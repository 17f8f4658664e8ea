import { type Subject, subjectIn } from '../../council/motion.ts'
import { amongCoordinators } from '../people/gates.ts'
import type { Context, Gate } from '../subject.ts'
import { titleOf } from './collect.ts'
import { showMotions } from './show.ts'

type One = { id: string }

/** Coordinators, about an idea, a process check or the agenda. An idea that was merged goes on in another one. */
export const movers: Gate<One, Subject> = amongCoordinators<One, Subject>(
  'coordinators, about an idea, a check or the agenda',
  async (ctx, { id }, put) => {
    const subject = await subjectNamed(ctx, id)
    return subject
      ? { admitted: subject }
      : {
          refused: await showMotions(ctx, put, id === '' ? undefined : { key: 'note.motion-unknown', tone: 'warning' }),
        }
  },
)

/** What a card or a sentence names, if it is there. @param id untrusted */
export async function subjectNamed(ctx: Context, id: string): Promise<Subject | undefined> {
  const subject = subjectIn(id)
  if (subject?.is === 'idea') {
    const idea = await ctx.work.peek('ideas', subject.number)
    return idea && { is: 'idea', number: idea.mergedInto ?? idea.id }
  }
  if (subject?.is === 'check') {
    const check = await ctx.work.peek('assessments', subject.number)
    return check && ctx.deps.guides.current('process-check')?.id === check.guide.id ? subject : undefined
  }
  return subject && (await titleOf(ctx, subject)) !== undefined ? subject : undefined
}
