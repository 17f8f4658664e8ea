import { commandIn, isBareCommand } from '../command.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { numbersIn } from '../told.ts'
import { newsAgain } from './news.ts'

/** Commands that are said of something by its number. */
const ofNumber = new Set(['task', 'idea-said', 'adopt'])

/**
 * An answer to a message that the bot sent by itself: "erledigt" under the reminder of one task means that task. Undefined
 * if it quotes nothing that is remembered, or means something else.
 */
export async function onQuoted(ctx: Context, text: string, quoted: string[] = []): Promise<ReplyStep[] | undefined> {
  const list = (ctx.person.told ?? [])
    .filter(({ message }) => quoted.includes(message))
    .map(told => told.list)
    .join(' ')
  const [only, another] = numbersIn(list)
  if (only === undefined) return undefined
  const { commands } = ctx.subjects
  const said = commandIn(commands, `${only} ${text}`)
  const isSaid = said !== undefined && ofNumber.has(said.command.is) && said.said !== undefined
  if (another !== undefined) return isSaid ? askWhich(ctx, list) : undefined
  if (isSaid) return said.command.does(ctx, said.said)
  if (isBareCommand(commands, text)) return undefined
  return (await ctx.subjects.hears(ctx, text, list)) ?? ctx.subjects.mentions(ctx, only)
}

/** The message tells of several things, so its card comes again: every one of them has its button there. */
async function askWhich(ctx: Context, list: string): Promise<ReplyStep[] | undefined> {
  const view = await newsAgain(ctx, list, { key: 'note.which-of-these', tone: 'info' })
  return view && putBelow(view)
}
