import type { Intent } from '../words/examples.ts'
import { type Nearly, understand } from '../words/understand.ts'
import type { ReplyStep } from './reply.ts'
import type { Besides, Command, Context } from './subject.ts'
import { says, wordsSaid } from './words.ts'

/** A command that a text says. */
export interface Understood {
  command: Command
  said: unknown
}

/** Declares a command: its handler knows what was read. */
export function command<Said>(declared: Command<Said>): Command<Said> {
  return declared
}

/** What a text asks for outside of any dialogue, in its very words: a sentence of a command first, then the words of one. */
export function commandIn(commands: Command[], text: string): Understood | undefined {
  if (last?.commands !== commands || last.text !== text) last = { commands, text, found: read(commands, text) }
  return last.found
}

/** In one turn the same is asked again and again. */
let last: { commands: Command[]; text: string; found: Understood | undefined } | undefined

function read(commands: Command[], text: string): Understood | undefined {
  const trimmed = text.trim()
  for (const command of commands) {
    const said = command.reads?.(trimmed)
    if (said !== undefined) return { command, said }
  }
  const said = wordsSaid(text)
  const command = commands.find(({ isForChannel, words }) => !isForChannel && words !== undefined && said.has(words))
  return command && { command, said: undefined }
}

/** What a text wants of a channel, in its very words. */
export function channelCommandIn(commands: Command[], text: string): Command | undefined {
  return commands.find(({ isForChannel, words }) => isForChannel && words !== undefined && says(words, text))
}

/** What a text says of the group it was written in. */
export function saidHere(ctx: Context, text: string): Understood | undefined {
  for (const command of ctx.subjects.commands) {
    const said = command.readsHere?.(ctx, text.trim())
    if (said !== undefined) return { command, said }
  }
  return undefined
}

/** Whether a text is a command whatever was asked for: its very words, a number, or what begins with "Idee:". */
export function isBareCommand(commands: Command[], text: string): boolean {
  const understood = commandIn(commands, text)
  if (!understood) return false
  const { command, said } = understood
  return said === undefined || !command.isAmbiguous?.(said)
}

/** What a sentence asks for in words of its own (locales/intents.json). */
export type Meant =
  | ({ is: 'command'; nearly?: Nearly } & Wanted)
  /** Like several, or something that is done only when asked: at most three. */
  | { is: 'unsure'; wanted: Wanted[]; maybeIdea: boolean }
  /** Long enough to be an idea. */
  | { is: 'idea' }
  | { is: 'nothing' }

export interface Wanted {
  command: Command & { intent: Intent }
  /** What the sentence names. */
  words?: string
  /** What it says besides. */
  besides?: Besides
}

/**
 * What a sentence means that is no command in its very words.
 * @param without intents that it cannot mean: it names something that there is not
 */
export function meantBy(commands: Command[], text: string, without?: ReadonlySet<Intent>): Meant {
  const understood = understand(text, without)
  if (understood.is === 'idea' || understood.is === 'nothing') return understood
  const maybeIdea = understood.is === 'unsure' && understood.maybeIdea
  const asked = understood.is === 'sure' ? [understood] : understood.asked
  const wanted = asked.flatMap(({ intent, words, more, reason }): Wanted[] => {
    const command = commandOf(commands, intent)
    const besides = { ...(more && { more }), ...(reason !== undefined && { reason }) }
    return command ? [{ command, ...(words !== undefined && { words, besides }) }] : []
  })
  const [only] = wanted
  if (!only) return { is: maybeIdea ? 'idea' : 'nothing' }
  const { isAsked } = only.command
  const isSure = understood.is === 'sure' && isAsked !== 'always' && !(isAsked === 'if-nearly' && understood.nearly)
  if (!isSure) return { is: 'unsure', wanted, maybeIdea }
  return { is: 'command', ...only, ...(understood.nearly && { nearly: understood.nearly }) }
}

/** The command that an intent asks for. */
export function commandOf(commands: Command[], intent: string): Wanted['command'] | undefined {
  return commands.find((command): command is Wanted['command'] => command.intent === intent)
}

/** Does what a sentence asks for; undefined if it names something that there is not. */
export async function obey(ctx: Context, { command, words, besides = {} }: Wanted): Promise<ReplyStep[] | undefined> {
  if (words === undefined || !command.hears) return command.does(ctx, undefined)
  const said = await command.hears(ctx, words, besides)
  return said === undefined ? undefined : command.does(ctx, said)
}
