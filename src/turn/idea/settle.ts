import { settled } from '../../idea/lifecycle.ts'
import type { Leaving } from '../notify.ts'
import { tellListeners } from './notify.ts'

/** The decision about an idea counts now, for all to see: whoever wants to hear of it is told. */
export async function settleDecision(turn: Leaving, id: string): Promise<void> {
  const before = await turn.work.get('ideas', id)
  if (!before?.decision) return
  const idea = settled(before, turn.today)
  turn.work.put('ideas', idea)
  await tellListeners(turn, { idea, what: 'step', at: String(idea.history.length - 1) })
}
