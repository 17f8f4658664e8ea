import { says, type Word, wordOf } from '../words.ts'

/** What a typed text asks for in the dialogue that is open. */
export type DialogueCommand =
  | { is: (typeof dialogueWords)[number] }
  /** `row`: a number or the beginning of a label on the review. */
  | { is: 'correct'; row: string }

const dialogueWords = [
  'back',
  'help',
  'pause',
  'cancel',
  'restart',
  'skip',
  'unknown',
  'resume',
  'submit',
  'deepen',
  'shorten',
  'hand-on',
] as const satisfies Word[]

/** What a text asks the open dialogue to do, in its very words: what is only like them may be an answer. */
export function dialogueCommand(text: string): DialogueCommand | undefined {
  const row = rowToCorrect(text)
  if (row !== undefined) return { is: 'correct', row }
  const is = wordOf(text, dialogueWords)
  return is && { is }
}

/** The command a free text consists of: only a few words count, because nearly everything else may be an answer. */
export function commandInFreeText(text: string): DialogueCommand | undefined {
  return says('in-free-text', text) ? dialogueCommand(text) : undefined
}

/** "ändern 2", "2 ändern", "Titel ändern", "ändere Nr. 2". */
function rowToCorrect(text: string): string | undefined {
  const parts = text.trim().split(/\s+/)
  if (parts.length < 2) return undefined
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const row = says('correct', first) ? parts.slice(1) : says('correct', last) ? parts.slice(0, -1) : undefined
  return row?.join(' ').replace(/^(?:nr|nummer|frage|zeile|no|number|question|row)\b\.?\s*(?=\d)/i, '')
}
