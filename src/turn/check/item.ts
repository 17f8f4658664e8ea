import type { Assessment } from '../../documents/assessment.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { CheckItem } from '../../view/check/list.ts'
import { pinnedGuide } from '../context.ts'
import type { Reader } from '../subject.ts'

/** A check in one line of a list. */
export async function checkItem(ctx: Reader, check: Assessment): Promise<CheckItem> {
  const guide = await pinnedGuide(ctx, check.guide)
  const { outcome } = assess(guide, check.answers, check.completedOn)
  const { id, title, unit, completedOn } = check
  return { id, title, outcome: outcome.title, completedOn, ...(unit !== undefined && { unit }) }
}
