import type { Language } from '../documents/language.ts'
import type { Fault } from '../errors.ts'
import { lookedUp } from './german.ts'
import { ContentFault, printed } from './problems.ts'

/** What whoever runs the bot reads: the language of the installation, known before any other setting is. */
export function operatorLanguage({ DEFAULT_LANGUAGE }: Record<string, string | undefined>): Language {
  return DEFAULT_LANGUAGE?.trim() === 'en' ? 'en' : 'de'
}

/** A message for whoever runs the bot, line by line and sentence by sentence. Logs keep the English. */
export function told(english: string, language: Language): string {
  if (language === 'en') return english
  return english.split('\n').map(inLine).join('\n')
}

/** A fault with its remedy, for a terminal. */
export function faultTold(fault: Fault, language: Language): string {
  return [...problemsTold(fault, language), `→ ${told(fault.remedy, language)}`].map(ended).join('\n')
}

/** With a full stop, unless it is something to type. */
function ended(line: string): string {
  return /[\p{L}\p{N})“"]$/u.test(line) ? `${line}.` : line
}

/** What is wrong, a line each, without the remedy for all of it. */
export function problemsTold(fault: Fault, language: Language): string[] {
  if (fault instanceof ContentFault) return fault.problems.map(problem => printed(problem, language))
  return told(fault.message, language).split('\n')
}

function inLine(line: string): string {
  const [, mark = '', text = ''] = /^(→ |- |\s*)(.*)$/.exec(line) ?? []
  return mark + sentencesOf(text).map(inGerman).join(' ')
}

/** “Art. 13” and “e.g. 3978” end none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=[A-Z“])/)
}

/** Where in a file something is stands before what it is: each is looked up for itself, unless they are one message. */
function inGerman(sentence: string): string {
  const [, file, lines, what] = /^(.+?), (lines? \d[\d–]*): (.*)$/.exec(sentence) ?? []
  if (file === undefined || lines === undefined || what === undefined || said(what) === what) return said(sentence)
  return `${said(file)}, ${said(lines)}: ${said(what)}`
}

/** As it is where nobody has said it in German. */
function said(sentence: string): string {
  const bare = sentence.endsWith('.') ? lookedUp(sentence.slice(0, -1)) : undefined
  return lookedUp(sentence) ?? (bare === undefined ? sentence : `${bare}.`)
}
