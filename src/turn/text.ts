import type { AskedFor } from '../documents/person.ts'
import { perform } from './act.ts'
import { isBareCommand, obey } from './command.ts'
import { activeSession } from './context.ts'
import { cancelDraft, draftNumber, goOn, notOpen } from './dialogue/drafts.ts'
import { askWhatWasMeant, notUnderstood } from './dialogue/meant.ts'
import { resume } from './dialogue/start.ts'
import { onTyped } from './dialogue/typed.ts'
import { commandInFreeText, dialogueCommand } from './dialogue/words.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { putBelow } from './put.ts'
import type { ReplyStep } from './reply.ts'
import type { Context } from './subject.ts'
import { says, saysYes } from './words.ts'

/**
 * What a typed text means, in a fixed order: an answer to the card that asked last, then an answer to the open
 * dialogue, then a command.
 * @param isNew the welcome has just been said
 */
export async function onText(
  ctx: Context,
  text: string,
  asked: AskedFor | undefined,
  isNew: boolean,
): Promise<ReplyStep[]> {
  const confirmed = asked && (await onAsked(ctx, asked, text))
  if (asked && confirmed) return [...confirmed, ...closeAsked(asked)]
  const session = await activeSession(ctx)
  const answered = session && (await onTyped(ctx, session, text))
  if (answered) return answered
  const meaning = meaningOf(ctx.subjects.commands, ctx.deps.glossary, text)
  return isNew && isWelcomed(meaning) ? [] : onMeaning(ctx, meaning, text)
}

/** The welcome says all that the home card says. */
function isWelcomed(meaning: Meaning): boolean {
  if (meaning.is === 'said') return meaning.command.is === 'home'
  return meaning.is === 'nothing' || (meaning.is === 'command' && meaning.command.isKind === true)
}

/** "ja" or "nein" to a card that asks before something is done, or the words that a card asked for. */
async function onAsked(ctx: Context, asked: AskedFor, text: string): Promise<ReplyStep[] | undefined> {
  const act = ctx.subjects.acts.get(asked.act)
  if (!act?.typed) return undefined
  const { by, carried, declined } = act.typed
  if (by === 'yes') {
    if (says('no', text)) return declined(ctx, asked)
    return saysYes(text) ? perform(ctx, act, carried(ctx, asked, text)) : undefined
  }
  // Nearly everything may be a reason, so only bare commands count as such, and a word that leads out of a dialogue
  // leads back to what was asked about.
  if (text === '' || isBareCommand(ctx.subjects.commands, text)) return undefined
  const word = commandInFreeText(text)?.is
  if (word === 'help' || word === 'resume') return undefined
  return word !== undefined || says('no', text) ? declined(ctx, asked) : perform(ctx, act, carried(ctx, asked, text))
}

/** The card that asked is answered. */
function closeAsked({ card }: AskedFor): ReplyStep[] {
  const view = { is: 'closed', text: { key: 'closed.continued-below' } } as const
  return card === undefined ? [] : [{ do: 'close', closing: { view, card } }]
}

/** Text that is no answer. */
async function onMeaning(ctx: Context, meaning: Meaning, text: string): Promise<ReplyStep[]> {
  if (await isAboutDraft(ctx, meaning, text)) return notOpen(ctx)
  switch (meaning.is) {
    case 'said':
      return meaning.command.does(ctx, meaning.said)
    case 'term':
      return putBelow({ is: 'term', term: meaning.term })
    case 'word':
      if (meaning.word.is === 'resume') return goOn(ctx)
      return meaning.word.is === 'cancel' ? cancelDraft(ctx) : notOpen(ctx)
    case 'answer':
      return notOpen(ctx)
    case 'command':
      return (await obey(ctx, meaning)) ?? notUnderstood(ctx, text)
    default:
      return (await named(ctx, text)) ?? askWhatWasMeant(ctx, text, meaning)
  }
}

/** "pause", "Titel ändern": whoever has a draft that is paused means that. */
async function isAboutDraft(ctx: Context, { is }: Meaning, text: string): Promise<boolean> {
  if ((is !== 'command' && is !== 'unsure') || !dialogueCommand(text)) return false
  return (await ctx.work.sessionsOf(ctx.person.id)).length > 0
}

/** What a text names by a number: a draft of those just offered, a task, an idea. */
async function named(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  const draft = await draftNumber(ctx, text)
  return draft ? resume(ctx, draft) : ctx.subjects.mentions(ctx, text)
}
