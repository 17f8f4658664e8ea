import { mayRevise } from '../../assessment/assessment.ts'
import type { Assessment } from '../../documents/assessment.ts'
import type { Guide } from '../../guide/guide.ts'
import { pinnedGuide } from '../context.ts'
import type { Reader } from '../subject.ts'

/** The guide in force, if it is a later version than the one that judged a check. */
export async function newerGuide(ctx: Reader, check: Assessment): Promise<Guide | undefined> {
  const current = ctx.deps.guides.current(check.guide.id)
  if (!current?.scoring || current.hash === check.guide.hash) return undefined
  return current.version > (await pinnedGuide(ctx, check.guide)).version ? current : undefined
}

/** Whether this person took part in a check. */
export function authorOf(ctx: Reader, check: Assessment): boolean {
  return mayRevise(check, ctx.person.id)
}
