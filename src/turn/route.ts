import { removed } from '../people/person.ts'
import { performClick } from './act.ts'
import { stray } from './dialogue/acts.ts'
import { startOver } from './dialogue/drafts.ts'
import { welcomeOnce } from './dialogue/home.ts'
import type { CardAction } from './event.ts'
import { meet, replacePerson, takeAsked } from './person.ts'
import type { ReplyStep } from './reply.ts'
import type { Context } from './subject.ts'
import { onText } from './text.ts'

/** What happens in a personal chat, and who answers it. */
export async function route(ctx: Context): Promise<ReplyStep[]> {
  const { what } = ctx.event
  if (what.is === 'removed') {
    replacePerson(ctx, removed(ctx.person, ctx.today))
    return []
  }
  const act = what.is === 'action' ? ctx.subjects.acts.get(what.action.act) : undefined
  // The second of two clicks on what erases somebody must not make them known again.
  if (act?.leavesStrangers && ctx.person.address === undefined) return gone
  meet(ctx)
  const asked = takeAsked(ctx)
  const welcome = welcomeOnce(ctx)
  switch (what.is) {
    // These are answered elsewhere, wherever they come from.
    case 'too-long':
    case 'search':
    case 'capture':
    case 'left-team':
      return []
    case 'installed':
    case 'met':
      return [...welcome, ...(await startOver(ctx))]
    case 'action':
      return [...welcome, ...(await onAction(ctx, what.action, what.inputs))]
    case 'text':
      return [...welcome, ...(await onText(ctx, what, asked, welcome.length > 0))]
  }
}

/** Everything was erased before. */
const gone: ReplyStep[] = [{ do: 'replace', view: { is: 'closed', text: { key: 'closed.erased' } } }]

function onAction(ctx: Context, action: CardAction, inputs: Record<string, string>): Promise<ReplyStep[]> {
  return performClick(ctx, ctx.subjects.acts.get(action.act) ?? stray, action, inputs)
}
