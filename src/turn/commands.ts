import { distance } from 'fastest-levenshtein'
import vocabulary from '../../locales/commands.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'
import { type IdeaCommand, ideaCommand } from './idea/typed.ts'
import { type TypedCommand, typedCommand } from './task/typed.ts'

type Word = keyof typeof vocabulary

/** What a typed text asks for in the dialogue that is open. */
export type DialogueCommand =
  | {
      is:
        | 'back'
        | 'help'
        | 'pause'
        | 'cancel'
        | 'restart'
        | 'skip'
        | 'unknown'
        | 'resume'
        | 'submit'
        | 'deepen'
        | 'hand-on'
    }
  /** `row`: a number or the beginning of a label on the review. */
  | { is: 'correct'; row: string }

/** What a typed text asks for besides any dialogue. */
export type Command =
  | { is: 'home' | 'my-ideas' | 'my-checks' | 'checks' | 'english' | 'german' | 'language' | 'privacy' }
  | {
      is: 'my-tasks' | 'roadmap' | 'plans' | 'me' | 'end-substitute' | 'coordination' | 'units' | 'parked' | 'task-word'
    }
  | TypedCommand
  | IdeaCommand
  | { is: 'ideas' | 'inbox' | 'audit' }
  | { is: 'find-ideas'; words: string }
  | { is: 'idea' | 'check'; title?: string }
  | { is: 'show-idea' | 'show-check'; number: string }
  /** `of: 'idea'`: they say it is a Kennwort. */
  | { is: 'code'; code?: string; of?: 'idea' }

/** Exactly: the very words. Probably: small typos forgiven, as long as only one command comes into question. */
export type How = 'exactly' | 'probably'

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
  'hand-on',
] as const satisfies Word[]

const words = [
  'home',
  'ideas',
  'inbox',
  'audit',
  'my-tasks',
  'unit-tasks',
  'roadmap',
  'new-task',
  'plans',
  'me',
  'end-substitute',
  'coordination',
  'units',
  'parked',
  'task-word',
  'my-ideas',
  'my-checks',
  'checks',
  'english',
  'german',
  'language',
  'privacy',
  'idea',
  'check',
  'code',
] as const satisfies Word[]

const phrases = new Map<Word, string[]>(
  (Object.keys(vocabulary) as Word[]).map(word => [word, [...vocabulary[word].de, ...vocabulary[word].en].map(fold)]),
)

/** What a text asks the open dialogue to do. A typo never hands anything in. */
export function dialogueCommand(text: string, how: How): DialogueCommand | undefined {
  const row = rowToCorrect(text)
  if (row !== undefined) return { is: 'correct', row }
  const is = wordOf(text, dialogueWords, how)
  return is === undefined || (is === 'submit' && how === 'probably' && !says('submit', text)) ? undefined : { is }
}

/** The command a free text consists of: only a few words count, because nearly everything else may be an answer. */
export function commandInFreeText(text: string): DialogueCommand | undefined {
  return says('in-free-text', text) ? dialogueCommand(text, 'exactly') : undefined
}

/** What a text asks for outside of any dialogue. */
export function outsideCommand(text: string, how: How): Command | undefined {
  const is = wordOf(text, words, how)
  return withArgument(text.trim()) ?? (is && { is })
}

/** Whether a text is a command whatever was asked for: its very words, a number, or what begins with "Idee:". */
export function isBareCommand(text: string): boolean {
  const command = outsideCommand(text, 'exactly')
  return command !== undefined && !sentences.some(is => is === command.is && Object.keys(command).length > 1)
}

/** Commands that are sentences, and so might be something else: "Aufgaben sind unklar", "mein Amt ist unterbesetzt". */
const sentences: Command['is'][] = ['unit-tasks', 'my-unit', 'substitute', 'remind', 'plan']

/** Whether a text says just this: yes, no, that the Kennwort is written down … */
export function says(word: Word, text: string): boolean {
  return phrases.get(word)?.includes(fold(text)) ?? false
}

function withArgument(text: string): Command | undefined {
  const idea = /^(?:(?:meine|neue|my|new)\s+)?(?:idee|idea|vorschlag)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(text)?.[1]
  if (idea) return { is: 'idea', title: idea.trim() }
  const check = /^(?:(?:neuer|new)\s+)?(?:check|prozess|prozess-?check|process)\s*(?::|\s[-–])\s*(\S.*)$/is.exec(
    text,
  )?.[1]
  if (check) return { is: 'check', title: check.trim() }
  const ideaNumber = /^(?:idee|idea)?\s*#?\s*(20\d\d-\d{5})$/i.exec(text)?.[1]
  if (ideaNumber) return { is: 'show-idea', number: ideaNumber }
  const checkNumber = /^(?:check)?\s*#?\s*(P-20\d\d-\d{5})$/i.exec(text)?.[1]
  if (checkNumber) return { is: 'show-check', number: checkNumber.toUpperCase() }
  const found = /^(?:ideen suchen|idee suchen|suche ideen|suche|finde|search ideas|search|find)\s*:?\s+(\S.*)$/i.exec(
    text,
  )?.[1]
  if (found) return { is: 'find-ideas', words: found }
  const said = ideaCommand(text)
  if (said) return said
  const typed = typedCommand(text)
  if (typed) return typed
  const invitation = invitationIn(text)
  if (invitation !== undefined) return { is: 'code', code: invitation }
  const [first = '', ...rest] = text.split(/[\s:]+/)
  if (says('code', first) && rest.length > 0 && !says('code', text)) {
    const of = /^code$/i.test(first) ? {} : { of: 'idea' as const }
    return { is: 'code', code: rest.join(' '), ...of }
  }
  return /^[A-Z0-9]{4}([\s\-–])[A-Z0-9]{4}\1[A-Z0-9]{4}$/i.test(text) ? { is: 'code', code: text } : undefined
}

/** "4711-XY", "Einladungscode: 4711 xy", "Mein Code ist 4711-XY", and the whole sentence that is passed on with a code. */
function invitationIn(text: string): string | undefined {
  if (/^\d{4}[-‐‑–—][a-z]{2}$/i.test(text)) return text
  return /\b(?:einladungs|invitation )?code(?: ist| lautet| is)?[\s:]+(\d{4}\s*[-‐‑–—]?\s*[a-z]{2})[.!]?$/i.exec(
    text,
  )?.[1]
}

/** "ändern 2", "2 ändern", "Titel ändern", "ändere Nr. 2". */
function rowToCorrect(text: string): string | undefined {
  const parts = text.trim().split(/\s+/)
  if (parts.length < 2) return undefined
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const row = says('correct', first) ? parts.slice(1) : says('correct', last) ? parts.slice(0, -1) : undefined
  return row?.join(' ').replace(/^(?:nr|nummer|frage|zeile|no|number|question|row)\b\.?\s*(?=\d)/i, '')
}

function wordOf<W extends Word>(text: string, among: readonly W[], how: How): W | undefined {
  const exact = among.find(word => says(word, text))
  if (exact !== undefined || how === 'exactly') return exact
  const near = among.filter(word => phrases.get(word)?.some(phrase => isNear(fold(text), phrase)))
  return near.length === 1 ? near[0] : undefined
}

/** One slip in a short word, two in a longer one ("Hlife" swaps two letters); the first letter is usually right. */
function isNear(typed: string, phrase: string): boolean {
  if (typed.length < 4 || typed[0] !== phrase[0]) return false
  return distance(typed, phrase) <= (typed.length < 5 ? 1 : 2)
}
