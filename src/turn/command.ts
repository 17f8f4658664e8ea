import type { Command } from './subject.ts'
import { type How, says, type Word, wordOf } from './words.ts'

/** A command that a text says. */
export interface Understood {
  command: Command
  said: unknown
}

/** Declares a command: its handler knows what was read. */
export function command<Said>(declared: Command<Said>): Command<Said> {
  return declared
}

/** What a text asks for outside of any dialogue: a sentence of a command first, then the words of one. */
export function commandIn(commands: Command[], text: string, how: How): Understood | undefined {
  const trimmed = text.trim()
  for (const command of commands) {
    const said = command.reads?.(trimmed)
    if (said !== undefined) return { command, said }
  }
  const worded = commands.filter(({ isForChannel }) => !isForChannel)
  const is = wordOf(text, wordsOf(worded), how)
  const command = is && worded.find(({ words }) => words === is)
  return command && { command, said: undefined }
}

/** What a text wants of a channel, in its very words. */
export function channelCommandIn(commands: Command[], text: string): Command | undefined {
  return commands.find(({ isForChannel, words }) => isForChannel && words !== undefined && says(words, text))
}

function wordsOf(commands: Command[]): Word[] {
  return commands.flatMap(({ words }) => words ?? [])
}

/** Whether a text is a command whatever was asked for: its very words, a number, or what begins with "Idee:". */
export function isBareCommand(commands: Command[], text: string): boolean {
  const understood = commandIn(commands, text, 'exactly')
  if (!understood) return false
  const { command, said } = understood
  return said === undefined || !command.isAmbiguous?.(said)
}
