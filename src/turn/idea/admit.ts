import type { Idea } from '../../documents/idea.ts'
import { hashCode } from '../../idea/idea.ts'
import { isQuestionShown } from '../../idea/question.ts'
import type { IdeaRight } from '../../view/idea/actions.ts'
import type { Note } from '../../view/parts/note.ts'
import type { Put } from '../put.ts'
import { isCoordinator } from '../standing.ts'
import type { Admission, Context } from '../subject.ts'
import { ideaRights } from './rights.ts'
import { notFoundIdea } from './show.ts'
import { ideaView } from './view.ts'

/** Which idea an act is about, as a card or a typed text says: untrusted. */
interface Meant {
  id: string
  /** The revision the act relies on; absent if it only asks, or was typed. */
  rev?: number | undefined
  /** Kennwort, for the author of an idea without a name. */
  code?: string | undefined
}

/** Two clicks on one button come this close together, and nobody can have read what another did, in milliseconds. */
const moment = 3_000

/**
 * Checks on every act what a card cannot be trusted with: that the idea exists, that it is as the card showed it, and
 * that this person has this right on it now. Otherwise nothing changes, and the idea is shown as it is. Whoever
 * types means the idea as it was a moment ago: of two who act at once, one wins.
 */
export async function admit(
  ctx: Context,
  { id, rev, code }: Meant,
  right: IdeaRight,
  put: Put,
): Promise<Admission<Idea>> {
  const idea = await ctx.work.get('ideas', id)
  if (!idea) return { refused: await notFoundIdea(ctx, id) }
  const withCode = code !== undefined && idea.codeHash === hashCode(code)
  const may = ideaRights(ctx, idea, withCode).includes(right)
  // An author answers a question, whatever else was done with the idea meanwhile.
  const isAsShown = rev === undefined || (right === 'answer' ? isQuestionShown(idea, rev) : rev === (idea.rev ?? 0))
  const last = ctx.deps.recent.lastToChange(id, ctx.event.at, moment)
  const isLate =
    right !== 'answer' && rev === undefined && last !== undefined && ![ctx.person.id, idea.author].includes(last)
  if (may && isAsShown && !isLate) return { admitted: idea }
  // The second of two clicks: the first one did it, and nobody else was faster.
  const isDone = ctx.event.what.is === 'action' && last === ctx.person.id
  const key = isDone ? undefined : may ? 'note.idea-changed' : refusal(ctx, idea, right)
  const note: Note | undefined = key && { key, tone: 'info' }
  return { refused: put(await ideaView(ctx, idea, { note, ...(withCode && { code }) })) }
}

/** Why not. A card offers only what is possible, so whoever clicked may have seen the idea as it was before. */
function refusal(ctx: Context, { mergedInto }: Idea, right: IdeaRight): Note['key'] | undefined {
  const isClick = ctx.event.what.is === 'action'
  // The second click on an answer that was sent needs no word.
  if (right === 'answer') return isClick ? undefined : 'note.idea-not-asked'
  if (!isCoordinator(ctx)) return 'note.not-coordinator'
  if (right === 'chat') return 'note.chat-impossible'
  if (mergedInto !== undefined) return 'note.idea-is-merged'
  if (right === 'undo') return 'note.undo-late'
  if (right === 'ask') return 'note.idea-asked-already'
  return isClick ? 'note.idea-changed' : undefined
}
