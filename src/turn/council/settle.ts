import { counting, isWanted, lastResolution, type Subject, statusAfter, subjectOf } from '../../council/motion.ts'
import type { Motion, Resolution } from '../../documents/motion.ts'
import { settled } from '../../idea/lifecycle.ts'
import { release } from '../../task/change.ts'
import { resolutionInWords } from '../../view/parts/resolution.ts'
import { wordsIn } from '../../view/texts.ts'
import { tellListeners } from '../idea/notify.ts'
import { type Leaving, notify } from '../notify.ts'
import { recipients } from '../people/recipient.ts'

/** A decision of the council counts now, for all to see: what it is about follows it, and whoever is concerned is told. */
export async function settleResolution(turn: Leaving, id: string): Promise<void> {
  const before = await turn.work.get('motions', id)
  if (!before?.pending) return
  const motion = counting(before)
  turn.work.put('motions', motion)
  const subject = subjectOf(motion)
  const resolution = lastResolution(motion)
  if (!subject || !resolution) return
  const { defaultLanguage, timeZone } = turn.deps.setting
  const reason = resolutionInWords(resolution, wordsIn(defaultLanguage, timeZone))
  if (subject.is === 'idea') await decideIdea(turn, subject.number, resolution, reason)
  if (subject.is === 'check') await tellAnswerers(turn, subject, motion)
  if (isWanted(resolution.outcome)) await releaseTasks(turn, before.pending.release, reason)
}

/** What the council decided takes the place of what the coordination had decided and does not count yet. */
async function decideIdea(turn: Leaving, id: string, { outcome }: Resolution, reason: string): Promise<void> {
  const idea = await turn.work.get('ideas', id)
  if (!idea || idea.mergedInto !== undefined) return
  const decision = {
    to: statusAfter(outcome, idea),
    reason,
    until: turn.event.at,
    by: turn.person.id,
    ...(idea.question && { closes: true as const }),
  }
  const decided = settled({ ...idea, decision }, turn.today)
  turn.work.put('ideas', decided)
  await tellListeners(turn, { idea: decided, what: 'step', at: String(decided.history.length - 1) })
}

async function tellAnswerers(turn: Leaving, { number }: Extract<Subject, { number: string }>, motion: Motion) {
  const check = await turn.work.peek('assessments', number)
  const at = motion.resolutions.length - 1
  for (const person of new Set(check?.by ?? []))
    notify(turn, person, { is: 'resolution', motion: motion.id, at }, `resolution:${motion.id}:${at}`)
}

async function releaseTasks(turn: Leaving, tasks: string[], reason: string): Promise<void> {
  for (const id of tasks) {
    const task = await turn.work.get('tasks', id)
    const changed = task && release(task, reason, { on: turn.today, by: 'coordination' })
    if (!changed?.ok) continue
    turn.work.put('tasks', changed.task)
    for (const to of await recipients(turn, changed.task))
      notify(turn, to.id, { is: 'changed', task: id }, `changed:${id}:${changed.task.rev}`)
  }
}
