import { isOffered } from '../../words/examples.ts'
import { commandOf, type Meant, obey } from '../command.ts'
import { remember } from '../person.ts'
import { putBelow } from '../put.ts'
import type { ReplyStep } from '../reply.ts'
import type { Context } from '../subject.ts'
import { home, mayStart } from './home.ts'

/** Longest text that is offered as an idea, in characters; the rest of a longer one stands in the chat. */
const longestKept = 2_000
/** Buttons of one card. */
const most = 3

/** "Meinten Sie …?": what a text may ask for, and whether it is to be kept as an idea. */
export async function askWhatWasMeant(
  ctx: Context,
  text: string,
  meant: Exclude<Meant, { is: 'command' }>,
): Promise<ReplyStep[]> {
  const maybeIdea = (meant.is === 'idea' || (meant.is === 'unsure' && meant.maybeIdea)) && mayStart(ctx, 'idea')
  const wanted = meant.is === 'unsure' ? meant.wanted.slice(0, most - (maybeIdea ? 1 : 0)) : []
  const asked = wanted.flatMap(({ command: { intent }, words }) =>
    isOffered(intent) ? [{ intent, ...(words && { words: clipped(words, 100) }) }] : [],
  )
  const [only, another] = asked
  if (!only && !maybeIdea) return notUnderstood(ctx, text)
  const idea = maybeIdea ? clipped(text, longestKept) : undefined
  // "ja" answers a card that offers just one thing.
  if (only && !another && !maybeIdea)
    remember(ctx, { act: 'mean', id: only.intent, ...(only.words && { arg: only.words }) })
  if (!only && idea !== undefined) remember(ctx, { act: 'idea-from', id: '', arg: idea })
  return putBelow({ is: 'meant', asked, ...(idea !== undefined && { idea }) })
}

/** Where everything starts, with what can be asked, privacy and a human included. */
function notUnderstood(ctx: Context, text: string): Promise<ReplyStep[]> {
  return text === '' ? home(ctx) : home(ctx, { key: 'note.unknown', tone: 'info' })
}

function clipped(text: string, most: number): string {
  return text.slice(0, most).toWellFormed()
}

/** Does what a card offered: the command of an intent, with what the text named if there is such a thing. */
export async function doAsMeant(ctx: Context, intent: string, words: string | undefined): Promise<ReplyStep[]> {
  const command = commandOf(ctx.subjects.commands, intent)
  if (!command) return home(ctx)
  const wanted = { command, ...(words !== undefined && { words }) }
  return (await obey(ctx, wanted)) ?? command.does(ctx, undefined)
}

/** The card that was clicked is answered, and its buttons are gone. */
export function answered(ctx: Context, answer: ReplyStep[]): ReplyStep[] {
  if (ctx.event.what.is !== 'action') return answer
  const [first, ...rest] = answer
  if (first?.do === 'send' && !first.shown && !first.closing) return [{ do: 'replace', view: first.view }, ...rest]
  return [{ do: 'replace', view: { is: 'closed', text: { key: 'closed.continued-below' } } }, ...answer]
}
