import type { Value } from '../../documents/answers.ts'
import { isMap } from '../../guide/finding.ts'
import type { Question } from '../../guide/guide.ts'
import type { Problem, ReadContext } from '../../guide/kind.ts'
import { fold } from '../../guide/questions/fold.ts'
import { kindOf } from '../../guide/questions/kinds.ts'
import { ownWords, withOwn } from '../../guide/questions/own-words.ts'
import { commandInFreeText, dialogueCommand } from '../../turn/dialogue/words.ts'

/** What an answer in a file says. */
export type Written =
  | { is: 'answer'; value: Value }
  | { is: 'unknown' | 'skip' }
  | { is: 'refused'; problem: Pick<Problem, 'code' | 'values'> }

/** Somebody who stands for whoever is chosen on a card: a file cannot look anybody up. */
const somebody = '00000000-0000-0000-0000-000000000000'

/**
 * Reads an answer as an author writes it down: a value as the guide has it, or words as somebody types them in the chat.
 * A unit that nobody knows is taken, as after a yes to it.
 */
export function readWritten(question: Question, written: unknown, context: ReadContext): Written {
  const kind = kindOf(question)
  if (written === undefined || written === null) return { is: question.unknown ? 'unknown' : 'skip' }
  if (typeof written === 'number') {
    const typed = kind.input(question, written, context).value || String(written)
    return taken(kind.readInput(question, typed, context))
  }
  const parts = [written].flat().map(inWords)
  if (parts.includes(undefined)) return { is: 'refused', problem: { code: 'other', values: {} } }
  const words = parts.filter(part => part !== undefined)
  const said = words.join(', ')
  const freely = question.kind === 'text' ? passed(commandInFreeText(said)) : undefined
  if (freely) return freely
  const values = words.map(word => byValue(question, word)).toSorted(ownLast)
  const chosen = kind.readInput(question, values.join(','), context)
  if (chosen.ok) return taken(chosen)
  const read = kind.readText(question, said, context)
  return (read.ok ? undefined : passed(dialogueCommand(said))) ?? taken(read)
}

/** Words of one's own beside an option may be written as `{option: words}`, which YAML makes of them without quotes. */
function inWords(part: unknown): string | undefined {
  if (!isMap(part)) return Array.isArray(part) || part === null ? undefined : String(part)
  const [[option = '', own] = [], ...others] = Object.entries(part)
  return others.length > 0 || typeof own === 'object' ? undefined : withOwn(option, String(own))
}

/** An option that is named by its label, so that labels and values may stand in one list. */
function byValue(question: Question, word: string): string {
  if (!('options' in question)) return word
  const { option: named, own } = ownWords(word)
  const option = question.options.find(({ label }) => Object.values(label).some(each => fold(each) === fold(named)))
  const value = option?.value ?? named
  return own === undefined ? value : withOwn(value, own)
}

function ownLast(one: string, another: string): number {
  return Number(one.includes(': ')) - Number(another.includes(': '))
}

function passed(command: ReturnType<typeof dialogueCommand>): Written | undefined {
  return command?.is === 'unknown' || command?.is === 'skip' ? { is: command.is } : undefined
}

function taken(read: ReturnType<ReturnType<typeof kindOf>['readText']>): Written {
  if (read.ok) return { is: 'answer', value: read.value }
  const { problem } = read
  if (problem.unit !== undefined) return { is: 'answer', value: problem.unit }
  return problem.code === 'person-on-card' ? { is: 'answer', value: somebody } : { is: 'refused', problem }
}
