import type { Idea, IdeaDecision } from '../../documents/idea.ts'
import type { PendingResolution } from '../../documents/motion.ts'
import { type Action, destructive, go, primary } from '../parts/action.ts'
import { fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import { resolutionInWords } from '../parts/resolution.ts'
import type { TextKey, Words } from '../texts.ts'
import { type PromiseItem, promiseInWords } from './item.ts'
import { whyInWords } from './take-down.ts'

/** What a reader may do with an idea. */
export type IdeaRight =
  | 'edit'
  | 'withdraw'
  | 'delete'
  | 'support'
  | 'follow'
  | 'comment'
  | 'report'
  | 'answer'
  // coordinators
  | 'decide'
  | 'ask'
  | 'sort'
  | 'merge'
  | 'unmerge'
  | 'undo'
  | 'check'
  | 'task'
  | 'chat'
  | 'remove'
  | 'review'

/** What is known of a reader and an idea: what may be done with it follows from that. */
export interface IdeaInHand {
  idea: Idea
  may: IdeaRight[]
  /** Kennwort, if it was opened with it. */
  code?: string
  /** What the reader does: supports it, follows it, wants to hear nothing. `mine`: is its author, by name. */
  reader: { supports: boolean; follows: boolean; muted: boolean; mine?: boolean }
  /** For coordinators: what the response promise asks for next. */
  promise?: PromiseItem
  /** For coordinators: units are asked about it. */
  hasReview?: boolean
  /** For coordinators: what was decided and does not count yet. */
  decision?: Pick<IdeaDecision, 'to' | 'reason' | 'until'>
  /** For coordinators: what the council decided and does not count yet. */
  council?: PendingResolution & Pick<IdeaDecision, 'to'>
}

/** What everybody, and the author, can do with an idea. */
export function readerActions(view: IdeaInHand, words: Words): Action[] {
  const { idea, may, reader } = view
  const target = view.code === undefined ? { id: idea.id } : { id: idea.id, arg: view.code }
  const isFirst = !may.includes('decide') && !may.includes('answer')
  const support = go('support', words.plain('idea.action.support'), { id: idea.id })
  return [
    ...(reader.supports
      ? [go('unsupport', words.plain('idea.action.unsupport'), { id: idea.id })]
      : when(may, 'support', isFirst ? primary(support) : support)),
    ...when(may, 'comment', go('comment', words.plain('idea.action.comment'), { id: idea.id })),
    ...listening(view, words),
    ...when(may, 'report', go('report', words.plain('idea.action.report'), { id: idea.id })),
    ...when(may, 'edit', go('edit-idea', words.plain('idea.edit'), target)),
    ...when(may, 'withdraw', destructive(go('withdraw', words.plain('idea.withdraw'), target))),
    ...when(may, 'delete', destructive(go('delete', words.plain('idea.delete'), target))),
  ]
}

/** Author and supporters hear of every step unless they want to hear nothing; everybody else may follow. */
function listening({ idea, may, reader }: IdeaInHand, words: Words): Action[] {
  const hears = reader.supports || reader.mine === true
  if (reader.muted && (hears || reader.follows))
    return [go('unmute', words.plain('idea.action.unmute'), { id: idea.id })]
  if (hears) return [go('mute', words.plain('idea.action.mute'), { id: idea.id })]
  if (reader.follows) return [go('unfollow', words.plain('idea.action.unfollow'), { id: idea.id })]
  return when(may, 'follow', go('follow', words.plain('idea.action.follow'), { id: idea.id }))
}

/** An open question, for all to see; whoever it is for answers it here. */
export function questionBox({ idea, may, code }: IdeaInHand, words: Words) {
  if (!idea.question) return []
  const isAsked = may.includes('answer')
  const target = code === undefined ? { id: idea.id } : { id: idea.id, arg: code }
  const values = { day: words.day(idea.question.on) }
  return [
    {
      title: words.rich(isAsked ? 'idea.question.yours' : 'idea.question', values),
      text: clip(idea.question.text, QUESTION),
      actions: isAsked ? [primary(go('answer-idea', words.plain('idea.action.answer'), target))] : [],
    },
  ]
}

/** What was reported, for coordinators; an array, empty if nothing was. */
export function reportBox({ idea, may }: IdeaInHand, words: Words) {
  const { id, reports = [] } = idea
  if (reports.length === 0 || !may.includes('remove')) return []
  const lines = reports.slice(0, REPORTS).map(({ why, on, comment }) => ({
    text: words.rich(comment === undefined ? 'idea.reported.idea' : 'idea.reported.comment', {
      why: whyInWords(why, words),
      day: words.day(on),
    }),
  }))
  const ofIdea = reports.some(({ comment }) => comment === undefined)
  const ofComments = reports.some(({ comment }) => comment !== undefined)
  return [
    {
      title: words.rich('idea.reported'),
      lines,
      actions: [
        // A comment is removed where it stands: here it would be the idea that goes.
        ...(ofIdea ? [destructive(go('remove', words.plain('idea.action.remove'), { id }))] : []),
        ...(ofComments ? [go('comments', words.plain('idea.reported.comments'), { id })] : []),
        go('reports-settled', words.plain('idea.reported.settled'), { id }),
      ],
    },
  ]
}

/** Reports that a card has room for. */
const REPORTS = 5

/** Characters of a question; it is escaped where it is shown. */
const QUESTION = 1_000
/** Characters of JSON for the reason of a decision that does not count yet. */
const REASON = 900
/** The same for one of the council, which is told in full where it was entered. */
const COUNCIL = 180

/** What only coordinators see: the response promise, and everything they can do. An array, empty for all others. */
export function coordinationBox(view: IdeaInHand, words: Words) {
  const { idea, may, promise, decision, council } = view
  const changes = { id: idea.id, rev: idea.rev ?? 0 }
  const plain = { id: idea.id }
  const first = [
    ...when(may, 'decide', primary(go('decide', words.plain('idea.action.decide'), plain))),
    ...when(may, 'ask', go('ask-author', words.plain('idea.action.ask'), plain)),
    ...when(may, 'sort', go('sort-idea', words.plain('idea.action.sort'), plain)),
    ...when(may, 'merge', go('merge-idea', words.plain('idea.action.merge'), plain)),
    ...when(may, 'unmerge', go('unmerge-idea', words.plain('idea.action.unmerge'), changes)),
  ]
  const further = [
    ...when(may, 'check', go('check-from-idea', words.plain('idea.action.check'), plain)),
    ...when(
      may,
      'review',
      view.hasReview
        ? go('review', words.plain('idea-reviews.heading'), plain)
        : go('review-ask', words.plain('idea-review.ask'), plain),
    ),
    ...when(may, 'task', go('task-from-idea', words.plain('idea.action.task'), plain)),
    ...when(may, 'decide', go('motion', words.plain('motions.action'), plain)),
    ...when(may, 'chat', go('chat-author', words.plain('idea.action.chat'), plain)),
    ...when(may, 'remove', destructive(go('remove', words.plain('idea.action.remove'), plain))),
  ]
  if (first.length + further.length === 0 && promise === undefined && !decision && !council) return []
  return [
    {
      title: words.rich('idea.coordination'),
      promise: promise ? promiseInWords(promise, words) : null,
      undo: [
        ...(decision
          ? [
              undone(decision, fitted(decision.reason, REASON), words, [
                ...when(may, 'undo', go('undo-decision', words.plain('idea.action.undo'), changes)),
              ]),
            ]
          : []),
        ...(council
          ? [
              undone(council, fitted(resolutionInWords(council, words), COUNCIL), words, [
                go('motions', words.plain('motions.heading')),
              ]),
            ]
          : []),
      ],
      first,
      further,
    },
  ]
}

/** A decision that does not count yet. @param reason escaped */
function undone({ to, until }: Pick<IdeaDecision, 'to' | 'until'>, reason: string, words: Words, actions: Action[]) {
  const status = words.plain(`status.${to}` satisfies TextKey)
  return {
    text: words.rich('idea.undo', { status, time: words.time(until) }),
    reason: `${words.rich('idea.reason')} ${reason}`,
    actions,
  }
}

function when(may: IdeaRight[], right: IdeaRight, action: Action): Action[] {
  return may.includes(right) ? [action] : []
}
