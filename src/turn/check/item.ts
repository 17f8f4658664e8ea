import type { Assessment } from '../../documents/assessment.ts'
import type { Guide } from '../../guide/guide.ts'
import { assess } from '../../guide/scoring/assess.ts'
import type { Text } from '../../guide/text.ts'
import type { CheckItem } from '../../view/check/list.ts'
import { pinnedGuide } from '../context.ts'
import { guideFor } from '../dialogue/guides.ts'
import type { Reader } from '../subject.ts'

/** A check in one line of a list. */
export async function checkItem(ctx: Reader, check: Assessment): Promise<CheckItem> {
  const guide = await pinnedGuide(ctx, check.guide)
  const { outcome } = assess(guide, check.answers, check.completedOn)
  const { id, title, unit, completedOn } = check
  return { id, title, outcome: outcome.title, completedOn, ...(unit !== undefined && { unit }), ...nounOf(guide) }
}

/** What a guide calls its result; nothing for the process check, whose word the cards know. */
export function nounOf({ id, noun, title }: Guide): { noun?: Text } {
  return id === guideFor.check ? {} : { noun: noun ?? title }
}
