import type { Note, View } from '../view/views.ts'
import { probableCommand } from './commands.ts'
import type { Context } from './context.ts'
import { welcomeOnce, welcomeView } from './home.ts'
import type { ReplyStep } from './reply.ts'
import { run } from './route.ts'

const line = (key: Note['key']): View => ({ is: 'line', note: { key, tone: 'info' } })

/**
 * In a channel or group chat the bot was mentioned. Dialogues and own data are nobody else's business, so what is
 * asked for goes to the personal chat, and the group sees one line. A greeting, what is not understood, and a click
 * (no card of ours stands here) get one line, too. What is typed here never answers an open dialogue.
 */
export async function inGroup(ctx: Context): Promise<ReplyStep[]> {
  const { what } = ctx.event
  if (what.is === 'installed' || what.is === 'removed') return []
  const command = what.is === 'text' ? probableCommand(what.text) : undefined
  if (!command || command.is === 'home') return [{ do: 'send', view: line('note.channel-help') }]
  const steps = [...first(ctx), ...(await run(ctx, command))].filter(step => step.do === 'send')
  const { address } = ctx.person
  return steps.map(({ view, shown }, index): ReplyStep => {
    const last = index === steps.length - 1
    return {
      do: 'send-personal',
      view,
      ...(address && { address }),
      ...(shown && { shown }),
      ...(last && { done: line('note.moved-to-personal'), otherwise: line('note.cannot-reach') }),
    }
  })
}

/** The welcome comes before anything else. As long as the personal chat is not known, it may not arrive: not counted. */
function first(ctx: Context): ReplyStep[] {
  if (ctx.person.address) return welcomeOnce(ctx)
  return ctx.person.welcomed ? [] : [{ do: 'send', view: welcomeView(ctx) }]
}
