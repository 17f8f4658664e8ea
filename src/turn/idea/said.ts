import { perform, performTyped } from '../act.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { ideaActs } from './acts.ts'
import { because } from './decide.ts'
import type { IdeaSaid } from './typed.ts'

/** What the buttons of an idea do, typed. What is missing is asked for. */
export function sayIdea(ctx: Context, { number: id, verb, status, rest }: IdeaSaid): Promise<ReplyStep[]> {
  switch (verb) {
    case 'support':
      return perform(ctx, ideaActs.support, { id })
    case 'follow':
      return perform(ctx, ideaActs.follow, { id })
    case 'unsupport':
    case 'unfollow':
    case 'mute':
    case 'unmute':
    case 'comments':
      return perform(ctx, ideaActs[verb], { id })
    case 'comment':
      return rest === ''
        ? perform(ctx, ideaActs.comment, { id })
        : performTyped(ctx, ideaActs['comment-yes'], { id, inputs: { text: rest } })
    case 'answer':
      return rest === ''
        ? perform(ctx, ideaActs['answer-idea'], { id })
        : performTyped(ctx, ideaActs['answer-idea-yes'], { id, inputs: { text: rest } })
    case 'question':
      return rest === ''
        ? perform(ctx, ideaActs['ask-author'], { id })
        : performTyped(ctx, ideaActs['ask-author-yes'], { id, inputs: { text: rest } })
    case 'sort':
      return perform(ctx, ideaActs['sort-idea'], { id })
    case 'check':
      return perform(ctx, ideaActs['check-from-idea'], { id })
    case 'task':
      return perform(ctx, ideaActs['task-from-idea'], { id })
    case 'chat':
      return perform(ctx, ideaActs['chat-author'], { id })
    case 'report':
    case 'remove':
      return perform(ctx, ideaActs[verb], { id })
    case 'undo':
      return perform(ctx, ideaActs['undo-decision'], { id })
    case 'unmerge':
      return perform(ctx, ideaActs['unmerge-idea'], { id })
    case 'merge':
      return rest === ''
        ? perform(ctx, ideaActs['merge-idea'], { id })
        : perform(ctx, ideaActs['merge-idea-yes'], { id, arg: rest, inputs: {} })
    case 'decide':
      return rest === '' || !status
        ? perform(ctx, ideaActs.decide, { id, arg: status, inputs: {} })
        : performTyped(ctx, ideaActs['decide-yes'], { id, inputs: { to: status, reason: because(rest) } })
  }
}
