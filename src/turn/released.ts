import { hashCode } from '../idea/idea.ts'
import type { View } from '../view/views.ts'
import { commandIn, meantBy } from './command.ts'
import type { ReplyStep } from './reply.ts'
import { isCoordinator } from './standing.ts'
import type { Context } from './subject.ts'

/** What everybody can do at any time: it is about their own data. */
const ownData = [
  'privacy',
  'my-data',
  'my-data-export',
  'my-data-unname',
  'my-data-unname-yes',
  'my-data-erase',
  'my-data-erase-yes',
  'export-data',
  'delete-data',
]

/**
 * Until the bot is released only coordinators may use it: what everybody else is told instead, and nothing of them is stored.
 * Undefined: they may go on. So may whoever the bot knows already, for what is kept of them, and whoever enters the code that
 * makes the first coordinator.
 */
export async function notReleased(ctx: Context): Promise<ReplyStep[] | undefined> {
  const { what, chat } = ctx.event
  if (!ctx.deps.setting.restricted || isCoordinator(ctx)) return undefined
  // Of a team only its address is kept, and nothing of whoever added the bot.
  if (what.is === 'met' || what.is === 'left-team') return undefined
  const isKnown = (await ctx.work.peek('people', ctx.person.id)) !== undefined
  if (isKnown && (what.is === 'removed' || isAboutOwnData(ctx))) return undefined
  if (await isFirstCode(ctx)) return undefined
  const line: View = { is: 'line', note: { key: 'released.line', tone: 'info' } }
  if (what.is === 'removed') return []
  if (what.is === 'search') return [{ do: 'offer', found: [], none: line }]
  const isInvoke = what.is === 'capture' || ('how' in what && what.how === 'invoke')
  if (what.is === 'capture' || chat !== 'personal') return [{ do: isInvoke ? 'tell' : 'send', view: line }]
  const { organisation, helpContact } = ctx.deps.setting
  return [{ do: 'send', view: { is: 'not-released', organisation, isKnown, ...(helpContact && { helpContact }) } }]
}

function isAboutOwnData({ event: { what }, person, subjects }: Context): boolean {
  if (what.is === 'action')
    return ownData.includes(what.action.act) || (what.action.act === 'file' && what.action.id === 'my-data')
  if (what.is !== 'text') return false
  if (person.asked && ownData.includes(person.asked.act)) return true
  const said = commandIn(subjects.commands, what.text)?.command.is
  if (said !== undefined) return ownData.includes(said)
  const meant = meantBy(subjects.commands, what.text)
  return meant.is === 'command' && ownData.includes(meant.command.is)
}

/** Where nobody coordinates any more, the log has a code that makes the first one again. */
async function isFirstCode({ event: { what }, work }: Context): Promise<boolean> {
  const entered =
    what.is === 'text'
      ? what.text
      : what.is === 'action' && what.action.act === 'code'
        ? (what.inputs.code ?? what.action.arg)
        : undefined
  const codeHash = entered === undefined ? undefined : (await work.peek('setup', 'setup'))?.codeHash
  return codeHash !== undefined && entered !== undefined && codeHash === hashCode(entered)
}
