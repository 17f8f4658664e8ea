import type { Idea } from '../../documents/idea.ts'
import { mayChange } from '../../idea/idea.ts'
import { isDecided } from '../../idea/lifecycle.ts'
import type { IdeaRight } from '../../view/idea/actions.ts'
import { isCoordinator } from '../standing.ts'
import type { Context } from '../subject.ts'

/** What this person may do with an idea. Everybody may look at every idea. */
export function ideaRights(ctx: Context, idea: Idea, withCode: boolean): IdeaRight[] {
  const own = idea.author === ctx.person.id
  const isMerged = idea.mergedInto !== undefined
  const rights: [right: IdeaRight, may: boolean][] = [
    ['answer', idea.question !== undefined && (own || withCode)],
    ['edit', mayChange(idea, ctx.person.id)],
    ['withdraw', mayChange(idea, ctx.person.id)],
    ['delete', withCode],
    ['support', !own && !withCode && !isMerged],
    ['follow', !own && !withCode && !isMerged],
    ['comment', !isMerged],
    // Coordinators need not tell themselves.
    ['report', !own && !withCode && !isCoordinator(ctx)],
  ]
  const may = rights.flatMap(([right, is]) => (is ? [right] : []))
  return isCoordinator(ctx) ? [...may, ...coordinatorRights(ctx, idea)] : may
}

function coordinatorRights(ctx: Context, idea: Idea): IdeaRight[] {
  if (idea.mergedInto !== undefined) return ['unmerge', 'remove']
  const rights: [right: IdeaRight, may: boolean][] = [
    ['decide', true],
    ['ask', idea.question === undefined],
    ['sort', true],
    ['merge', true],
    ['undo', idea.decision !== undefined],
    ['check', ctx.deps.guides.current('process-check') !== undefined],
    ['review', !isDecided(idea.status)],
    ['task', true],
    ['remove', true],
    ['chat', idea.author !== undefined && idea.author !== ctx.person.id],
  ]
  return rights.flatMap(([right, may]) => (may ? [right] : []))
}
