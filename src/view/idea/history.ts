import type { Idea, IdeaStep } from '../../documents/idea.ts'
import { clip } from '../parts/escape.ts'
import { foldLine } from '../parts/fold-line.ts'
import { shared } from '../parts/share.ts'
import type { Words } from '../texts.ts'
import { statusIn } from './item.ts'

/** An idea and the ideas its history names. */
export interface IdeaWithPast {
  idea: Idea
  mergedInto?: Pick<Idea, 'id' | 'title' | 'status'>
  merged: { id: string; title: string }[]
  /** Ideas that its history names besides: merged with it once, and separated again. */
  formerly?: { id: string; title: string }[]
}

/** Steps that are seen at once, and those that unfold. */
const LATEST = 3
const EARLIER = 8
/** What a step takes besides its reason, in characters of JSON. */
const STEP = 300

/**
 * An idea's way so far, the latest step last; what is longer ago unfolds. An array, empty if nothing happened.
 * @param room characters of JSON for all of it
 */
export function historyOf(view: IdeaWithPast, room: number, words: Words) {
  const steps = view.idea.history.slice(-(LATEST + EARLIER))
  const left = view.idea.history.length - steps.length
  const reasons = shared(
    steps.map(({ reason }) => reason ?? ''),
    room - steps.length * STEP,
  )
  const lines = steps.map((step, index) => ({
    weight: index === steps.length - 1 ? 'Bolder' : 'Default',
    text: words.rich('idea.step', { day: words.day(step.on), what: whatHappened(step, view, words) }),
    reason: step.reason ? `${words.rich(saidAs(step))} ${reasons[index]}` : null,
  }))
  const earlier = lines.slice(0, -LATEST)
  const unfolds = {
    ...foldLine('earlier', words.plain('idea.history.earlier', { count: earlier.length + left })),
    left: left > 0 ? words.rich('idea.history.left', { count: left }) : null,
    lines: earlier,
  }
  if (lines.length === 0) return []
  return [
    { title: words.rich('idea.history'), earlier: earlier.length > 0 ? [unfolds] : [], lines: lines.slice(-LATEST) },
  ]
}

/** "🔍 in Prüfung", or what else happened without a decision. */
function whatHappened({ status, what, other = '' }: IdeaStep, view: IdeaWithPast, words: Words): string {
  if (what === undefined) return statusIn(words, status)
  if (what !== 'merged' && what !== 'unmerged') return words.plain(steps[what])
  const linked = [...view.merged, ...(view.mergedInto ? [view.mergedInto] : []), ...(view.formerly ?? [])]
  const known = linked.find(({ id }) => id === other)
  return words.plain(steps[what], { title: clip(known?.title ?? other, 80) })
}

const steps = {
  question: 'idea.step.question',
  answer: 'idea.step.answer',
  assigned: 'idea.step.assigned',
  sorted: 'idea.step.sorted',
  merged: 'idea.step.merged',
  unmerged: 'idea.step.unmerged',
  'put-off': 'idea.step.put-off',
} as const

/** What stands before a reason: a question and an answer are none. */
function saidAs({ what }: IdeaStep) {
  if (what === 'question') return 'idea.asked-for'
  return what === 'answer' ? 'idea.answered' : 'idea.reason'
}
