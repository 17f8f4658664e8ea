import type { Act } from '../../view/acts.ts'
import { activeSession } from '../context.ts'
import { inPlace } from '../dialogue/show.ts'
import type { CardAction } from '../event.ts'
import { putBelow, putOver } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { board, findIdeas } from './board.ts'
import { chatWithAuthor } from './chat-author.ts'
import { askForComment, comment, deleteComment, listComments } from './comments.ts'
import { askToDecide, decided, undoDecision } from './decide.ts'
import { inbox } from './inbox.ts'
import { checkFromIdea, taskFromIdea } from './links.ts'
import { askToMerge, merged, unmerged } from './merge.ts'
import { answerIdea, askAboutIdea, askAuthor } from './question.ts'
import { askToSort, sortIdea } from './sort.ts'
import { supportInstead, takeStance } from './stance.ts'
import type { IdeaTarget } from './target.ts'

/** Clicks on cards about ideas on the board; undefined for all others. Rights are checked by what they call. */
export async function onIdeaClick(
  ctx: Context,
  { act, id = '', step, rev, arg }: CardAction,
  inputs: Record<string, string>,
): Promise<ReplyStep[] | undefined> {
  // A card of ours always says which revision it showed: without one, nothing fits.
  const target: IdeaTarget = { number: id, rev: rev ?? -1, put: putOver }
  switch (act as Act) {
    case 'ideas':
      return board(ctx, id === '' ? putBelow : putOver, { order: id, only: step, place: arg })
    case 'find-ideas':
      return findIdeas(ctx, putOver, inputs.words ?? '')
    case 'support': {
      const draft = step === 'asking similar' ? await activeSession(ctx) : undefined
      if (draft?.asking === 'similar' && draft.rev === rev) return supportInstead(ctx, draft, id, inPlace)
      return takeStance(ctx, id, 'support', putOver)
    }
    case 'unsupport':
    case 'follow':
    case 'unfollow':
    case 'mute':
    case 'unmute':
      return takeStance(ctx, id, act as Parameters<typeof takeStance>[2], putOver)
    case 'comment':
      return askForComment(ctx, id, putOver)
    case 'comment-yes':
      return comment(ctx, id, { text: inputs.text, nameless: inputs.nameless }, putOver)
    case 'comments':
      return listComments(ctx, id, putOver, arg)
    case 'comment-delete':
      return deleteComment(ctx, id, putOver)
    case 'answer-idea':
      return askAboutIdea(ctx, { ...target, code: arg }, 'answer')
    case 'answer-idea-yes':
      return answerIdea(ctx, { ...target, code: arg }, inputs.text)
    case 'inbox':
      return inbox(ctx, arg === undefined ? putBelow : putOver, arg)
    case 'decide':
      return askToDecide(ctx, target, arg)
    case 'decide-yes':
      return decided(ctx, target, { to: inputs.to, reason: inputs.reason })
    case 'undo-decision':
      return undoDecision(ctx, target)
    case 'ask-author':
      return askAboutIdea(ctx, target, 'question')
    case 'ask-author-yes':
      return askAuthor(ctx, target, inputs.text)
    case 'sort-idea':
      return askToSort(ctx, target)
    case 'sort-idea-yes':
      return sortIdea(ctx, target, inputs)
    case 'merge-idea':
      return askToMerge(ctx, target)
    case 'merge-idea-yes':
      return merged(ctx, target, arg ?? inputs.into)
    case 'unmerge-idea':
      return unmerged(ctx, target)
    case 'check-from-idea':
      return checkFromIdea(ctx, { number: id, put: putOver })
    case 'task-from-idea':
      return taskFromIdea(ctx, { number: id, put: putOver })
    case 'chat-author':
      return chatWithAuthor(ctx, { number: id, put: putOver })
    default:
      return undefined
  }
}
