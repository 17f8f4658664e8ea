import { metAt } from '../people/person.ts'
import type { Note, View } from '../view/views.ts'
import { dialogueCommand, outsideCommand } from './commands.ts'
import { activeSession, type Context } from './context.ts'
import type { Met } from './event.ts'
import { welcomeOnce, welcomeView } from './home.ts'
import type { ReplyStep } from './reply.ts'
import { run } from './run.ts'
import { below } from './show.ts'

const line = (key: Note['key']): View => ({ is: 'line', note: { key, tone: 'info' } })

/**
 * In a channel or group chat the bot was mentioned. Dialogues and own data are nobody else's business, so what is
 * asked for goes to the personal chat, and the group sees one line. A greeting, what is not understood, and a click
 * (no card of ours stands here) get one line, too. What is typed here never answers an open dialogue.
 */
export async function inGroup(ctx: Context): Promise<ReplyStep[]> {
  const { what } = ctx.event
  if (what.is === 'met') await meetMembers(ctx, what.people)
  if (what.is === 'installed' || what.is === 'removed' || what.is === 'met') return []
  const answer = what.is === 'text' ? await answerTo(ctx, what.text) : undefined
  if (!answer) return [{ do: 'send', view: line('note.channel-help') }]
  const steps = [...first(ctx), ...answer].filter(step => step.do === 'send')
  const { address } = ctx.person
  return steps.map(({ do: _, once: __, ...sending }, index): ReplyStep => {
    const last = index === steps.length - 1
    return {
      do: 'send-personal',
      ...sending,
      ...(address && { address }),
      ...(last && { done: line('note.moved-to-personal'), otherwise: line('note.cannot-reach') }),
    }
  })
}

/** A command; a word of the open dialogue only shows where it stands. */
async function answerTo(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  const session = await activeSession(ctx)
  if (session && dialogueCommand(text, 'exactly')) return below(ctx, session)
  const command = outsideCommand(text, 'probably')
  return command && command.is !== 'home' ? run(ctx, command) : undefined
}

/** Members of a team that has the bot become known: they can be found, and written to once there is something. */
async function meetMembers(ctx: Context, people: Met[]): Promise<void> {
  const language = ctx.deps.setting.defaultLanguage
  for (const { id, name, met } of people) {
    const before = await ctx.work.get('people', id)
    const now = metAt(before, { id, name, language, met })
    if (JSON.stringify(now) !== JSON.stringify(before)) ctx.work.put('people', now)
  }
}

/** The welcome comes before anything else. As long as the personal chat is not known, it may not arrive: not counted. */
function first(ctx: Context): ReplyStep[] {
  if (ctx.person.address) return welcomeOnce(ctx)
  return ctx.person.welcomed ? [] : [{ do: 'send', view: welcomeView(ctx) }]
}
