import type { Session } from '../../documents/session.ts'
import { type Counted, counted, usageId } from '../../guide/usage.ts'
import type { Context } from '../subject.ts'

/** Counts a dialogue in the commit of this turn, for all together; neither a trial, nor a change of what was handed in. */
export async function count(
  { work, today }: Pick<Context, 'work' | 'today'>,
  { guide, editing, trial }: Pick<Session, 'guide' | 'editing' | 'trial'>,
  what: Counted,
): Promise<void> {
  if (editing !== undefined || trial) return
  const id = usageId(guide.id, today)
  work.put('usage', counted(await work.get('usage', id), id, what))
}

/** Somebody leaves a dialogue for good: at which step. */
export function stopped({ progress }: Pick<Session, 'progress'>): Counted {
  return { is: 'stopped', at: progress.at }
}
