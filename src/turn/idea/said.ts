import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { askForComment, comment } from './comments.ts'
import { askToDecide, decided, undoDecision } from './decide.ts'
import { askToMerge, merged, unmerged } from './merge.ts'
import { answerIdea, askAboutIdea, askAuthor } from './question.ts'
import { takeStance } from './stance.ts'
import type { IdeaTarget } from './target.ts'
import type { IdeaSaid } from './typed.ts'

/** What the buttons of an idea do, typed. What is missing is asked for. */
export function sayIdea(ctx: Context, { number, verb, status, rest }: IdeaSaid): Promise<ReplyStep[]> {
  const target: IdeaTarget = { number, put: putBelow }
  switch (verb) {
    case 'support':
    case 'unsupport':
    case 'follow':
    case 'unfollow':
      return takeStance(ctx, number, verb, putBelow)
    case 'comment':
      return rest === '' ? askForComment(ctx, number, putBelow) : comment(ctx, number, { text: rest }, putBelow)
    case 'answer':
      return rest === '' ? askAboutIdea(ctx, target, 'answer') : answerIdea(ctx, target, rest)
    case 'question':
      return rest === '' ? askAboutIdea(ctx, target, 'question') : askAuthor(ctx, target, rest)
    case 'undo':
      return undoDecision(ctx, target)
    case 'unmerge':
      return unmerged(ctx, target)
    case 'merge':
      return rest === '' ? askToMerge(ctx, target) : merged(ctx, target, rest)
    case 'decide':
      return rest === '' || !status
        ? askToDecide(ctx, target, status)
        : decided(ctx, target, { to: status, reason: because(rest) })
  }
}

function because(text: string): string {
  return text.replace(/^(?:weil|because)\s+/i, '')
}
