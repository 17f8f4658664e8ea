import type { AskedFor } from '../documents/person.ts'
import { isForbidden } from '../words/denied.ts'
import type { Intent } from '../words/examples.ts'
import { perform, performShown, performTyped } from './act.ts'
import { isBareCommand, type Meant, meantBy, obey } from './command.ts'
import { activeSession } from './context.ts'
import { aside } from './dialogue/aside.ts'
import { cancelDraft, draftNumber, goOn, notOpen } from './dialogue/drafts.ts'
import { guidesIn, namedGuides } from './dialogue/guides.ts'
import { home } from './dialogue/home.ts'
import { askWhatWasMeant } from './dialogue/meant.ts'
import { goesOn } from './dialogue/show.ts'
import { resume, startNamed } from './dialogue/start.ts'
import { onTyped } from './dialogue/typed.ts'
import { commandInFreeText, dialogueCommand } from './dialogue/words.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { onQuoted } from './news/quoted.ts'
import { brokenNumber, withYears } from './numbered.ts'
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
  if (asked && confirmed) return [...confirmed, ...closeAsked(asked, text)]
  const session = await activeSession(ctx)
  const full = await withYears(ctx, text)
  const answered = session && ((await aside(ctx, session, full, onCommand)) ?? (await onTyped(ctx, session, text)))
  if (answered) return answered
  const meant = meaning(ctx, full)
  return isNew && isWelcomed(meant) ? [] : onMeaning(ctx, meant, full)
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

/** The card that asked is answered: what it asked stays, with a yes or no; a form that goes on below does not. */
function closeAsked({ card, question }: AskedFor, text: string): ReplyStep[] {
  if (card === undefined) return []
  const key = says('no', text)
    ? 'closed.asked.no'
    : saysYes(text) || says('submit', text)
      ? 'closed.asked.yes'
      : undefined
  if (question === undefined || key === undefined) return [{ do: 'close', closing: { ...goesOn, card } }]
  return [{ do: 'close', closing: { view: { is: 'closed', text: { key, values: { question } } }, card } }]
}

function meaning(ctx: Context, text: string): Meaning {
  return meaningOf(ctx.subjects.commands, ctx.deps.glossary, namedGuides(ctx), text)
}

/** Text that is no answer. */
function onCommand(ctx: Context, text: string): Promise<ReplyStep[]> {
  return onMeaning(ctx, meaning(ctx, text), text)
}

async function onMeaning(ctx: Context, meaning: Meaning, text: string): Promise<ReplyStep[]> {
  const broken = meaning.is === 'said' ? undefined : brokenNumber(text)
  if (broken) return home(ctx, { key: 'note.number-short', values: { entered: broken }, tone: 'info' })
  if (await isAboutDraft(ctx, meaning, text)) return notOpen(ctx)
  switch (meaning.is) {
    case 'said':
      return meaning.command.does(ctx, meaning.said)
    case 'guide':
      return startNamed(ctx, meaning.guide)
    case 'term':
      return putBelow({ is: 'term', term: meaning.term })
    case 'word':
      if (meaning.word.is === 'resume') return goOn(ctx)
      return meaning.word.is === 'cancel' ? cancelDraft(ctx) : notOpen(ctx)
    case 'answer':
      return notOpen(ctx)
    case 'command':
      return carryOut(ctx, meaning, text)
    default:
      return sentence(ctx, text, meaning)
  }
}

/** It may name something that there is not: then it means whatever it says besides, or is a sentence like any other. */
async function carryOut(
  ctx: Context,
  meaning: Meaning & { is: 'command' },
  text: string,
  without: ReadonlySet<Intent> = new Set(),
): Promise<ReplyStep[]> {
  const done = await obey(ctx, meaning)
  if (done) return done
  const all = new Set([...without, meaning.command.intent])
  const next = meantBy(ctx.subjects.commands, text, all)
  return next.is === 'command' ? carryOut(ctx, next, text, all) : sentence(ctx, text, next)
}

async function sentence(ctx: Context, text: string, meant: Exclude<Meant, { is: 'command' }>): Promise<ReplyStep[]> {
  return (
    (await named(ctx, text)) ??
    (meant.is === 'idea' || isForbidden(text) ? undefined : await guidesIn(ctx, text)) ??
    (await heard(ctx, text)) ??
    askWhatWasMeant(ctx, text, meant)
  )
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

/** Perhaps an answer to what the bot told this person lately by itself. A single word is rather a slip. */
async function heard(ctx: Context, text: string): Promise<ReplyStep[] | undefined> {
  return text.includes(' ') ? ctx.subjects.hears(ctx, text, toldTo(ctx)) : undefined
}

/** What the bot told this person lately by itself. */
function toldTo({ person: { told = [] } }: Context): string {
  return told.map(({ list }) => list).join(' ')
}
