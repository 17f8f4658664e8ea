import type { AskedFor } from '../documents/person.ts'
import { explain } from '../guide/glossary.ts'
import { perform, performShown, performTyped } from './act.ts'
import { channelCommandIn, commandIn, isBareCommand } from './command.ts'
import { activeSession } from './context.ts'
import { aside } from './dialogue/aside.ts'
import { cancelDraft, draftNumber, goOn, notOpen } from './dialogue/drafts.ts'
import { home } from './dialogue/home.ts'
import { resume } from './dialogue/start.ts'
import { onTyped } from './dialogue/typed.ts'
import { commandInFreeText, dialogueCommand } from './dialogue/words.ts'
import { onQuoted } from './news/quoted.ts'
import { putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'
import type { Context } from './subject.ts'
import { says, saysYes } from './words.ts'

/**
 * What a typed text means, in a fixed order: an answer to a message that it quotes, to the card that asked last, to the
 * open dialogue, then a command.
 * @param isNew the welcome has just been said
 */
export async function onText(
  ctx: Context,
  { text, quoted }: { text: string; quoted?: string[] | undefined },
  asked: AskedFor | undefined,
  isNew: boolean,
): Promise<ReplyStep[]> {
  const answer = await onQuoted(ctx, text, quoted)
  if (answer) return answer
  const confirmed = asked && (await onAsked(ctx, asked, text))
  if (asked && confirmed) return [...confirmed, ...closeAsked(asked)]
  const session = await activeSession(ctx)
  const answered = session && ((await aside(ctx, session, text, onCommand)) ?? (await onTyped(ctx, session, text)))
  if (answered) return answered
  // The welcome says all that the home card says.
  const is = commandIn(ctx.subjects.commands, text, 'probably')?.command.is
  return isNew && (is === undefined || is === 'home') ? [] : onCommand(ctx, text)
}

/** "ja" or "nein" to a card that asks before something is done, or the words that a card asked for. */
async function onAsked(ctx: Context, asked: AskedFor, text: string): Promise<ReplyStep[] | undefined> {
  const act = ctx.subjects.acts.get(asked.act)
  if (!act?.typed) return undefined
  const { by, carried, declined } = act.typed
  if (asked.said && (says('yes', text) || says('submit', text))) return performShown(ctx, act, asked)
  if (by === 'yes') {
    if (says('no', text)) return declined(ctx, asked)
    return !asked.said && saysYes(text) ? perform(ctx, act, carried(ctx, asked, text)) : undefined
  }
  // Nearly everything may be a reason, so only bare commands count as such, and a word that leads out of a dialogue
  // leads back to what was asked about.
  if (text === '' || isBareCommand(ctx.subjects.commands, text)) return undefined
  const word = commandInFreeText(text)?.is
  if (word === 'help' || word === 'resume') return undefined
  return word !== undefined || says('no', text)
    ? declined(ctx, asked)
    : performTyped(ctx, act, carried(ctx, asked, text))
}

/** The card that asked is answered. */
function closeAsked({ card }: AskedFor): ReplyStep[] {
  const view = { is: 'closed', text: { key: 'closed.continued-below' } } as const
  return card === undefined ? [] : [{ do: 'close', closing: { view, card } }]
}

/** Text that is no answer: a command, a term to explain, a word of a dialogue that is not open, or nothing we know. */
async function onCommand(ctx: Context, text: string): Promise<ReplyStep[]> {
  const { commands } = ctx.subjects
  const ofChannel = channelCommandIn(commands, text)
  if (ofChannel) return ofChannel.does(ctx, undefined)
  const exact = commandIn(commands, text, 'exactly')
  if (exact) return exact.command.does(ctx, exact.said)
  const term = explain(ctx.deps.glossary, text)
  if (term) return putBelow({ is: 'term', term })
  const word = dialogueCommand(text, 'exactly')
  if (word?.is === 'resume') return goOn(ctx)
  const draft = await draftNumber(ctx, text)
  if (draft) return resume(ctx, draft)
  if (word?.is === 'cancel') return cancelDraft(ctx)
  if (word || says('yes', text) || says('no', text)) return notOpen(ctx)
  const probable = commandIn(commands, text, 'probably')
  if (probable) return probable.command.does(ctx, probable.said)
  const likely = dialogueCommand(text, 'probably')
  if (likely?.is === 'resume') return goOn(ctx)
  if (likely) return notOpen(ctx)
  const mentioned = await ctx.subjects.mentions(ctx, text)
  if (mentioned) return mentioned
  const heard = isSentence(text) ? await ctx.subjects.hears(ctx, text, toldTo(ctx)) : undefined
  if (heard) return heard
  return text === '' ? home(ctx) : home(ctx, { key: 'note.unknown', tone: 'info' })
}

/** What the bot told this person lately by itself. */
function toldTo({ person: { told = [] } }: Context): string {
  return told.map(({ list }) => list).join(' ')
}

/** A single word is rather a slip than an answer. */
function isSentence(text: string): boolean {
  return text.includes(' ')
}
