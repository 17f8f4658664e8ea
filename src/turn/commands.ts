import { distance } from 'fastest-levenshtein'
import vocabulary from '../../locales/commands.json' with { type: 'json' }
import { fold } from '../guide/questions/fold.ts'
import { looksLikeCode } from '../idea/idea.ts'

/** What a typed text asks for when it is not an answer. */
export type Command =
  | { is: Word }
  | { is: 'idea'; title?: string }
  | { is: 'check'; title?: string }
  | { is: 'show-idea' | 'show-check'; number: string }
  | { is: 'code'; code?: string }
  | { is: 'correct'; row: number }

type Word = keyof typeof vocabulary

/** Words that count as commands even where a free text is expected (ARCHITECTURE §4), besides "weiter". */
export type DialogueWord = 'back' | 'help' | 'pause' | 'cancel' | 'skip' | 'unknown' | 'resume'

const dialogueWords: DialogueWord[] = ['back', 'help', 'pause', 'cancel', 'skip', 'unknown', 'resume']

const phrases = new Map<Word, string[]>(
  (Object.keys(vocabulary) as Word[]).map(word => [word, [...vocabulary[word].de, ...vocabulary[word].en].map(fold)]),
)

/** The dialogue word a text consists of, exactly; typos are not forgiven here, because the text may be an answer. */
export function dialogueWord(text: string): DialogueWord | undefined {
  return dialogueWords.find(word => has(word, fold(text)))
}

/** The command a text is, word for word. `help` is not among them: outside a dialogue it means the home card. */
export function exactCommand(text: string): Command | undefined {
  return withArgument(text) ?? wordFor(phrase => phrase === fold(text))
}

/** The command a text probably means: small typos forgiven, as long as only one command comes into question. */
export function probableCommand(text: string): Command | undefined {
  return exactCommand(text) ?? wordFor(phrase => isNear(fold(text), phrase))
}

function withArgument(text: string): Command | undefined {
  const trimmed = text.trim()
  const titled = /^(?:neue\s+)?(?:idee|new idea|idea)\s*:\s*(\S.*)$/is.exec(trimmed)
  if (titled?.[1]) return { is: 'idea', title: titled[1].trim() }
  const check = /^(?:neuer\s+)?(?:check|prozess|prozesscheck|prozess-check|process|new check)\s*:\s*(\S.*)$/is.exec(
    trimmed,
  )
  if (check?.[1]) return { is: 'check', title: check[1].trim() }
  const checkNumber = /^(?:check)?\s*#?\s*(P-20\d\d-\d{5})$/i.exec(trimmed)
  if (checkNumber?.[1]) return { is: 'show-check', number: checkNumber[1].toUpperCase() }
  const numbered = /^(?:idee|idea)?\s*#?\s*(20\d\d-\d{5})$/i.exec(trimmed)
  if (numbered?.[1]) return { is: 'show-idea', number: numbered[1] }
  const [first = '', ...rest] = trimmed.split(/[\s:]+/)
  const argument = rest.join(' ')
  if (has('code', fold(first)) && looksLikeCode(argument)) return { is: 'code', code: argument }
  if (looksLikeCode(trimmed)) return { is: 'code', code: trimmed }
  if (has('correct', fold(first)) && /^(?:nr\.?\s*|frage\s*|question\s*)?\d{1,2}$/i.test(argument))
    return { is: 'correct', row: Number(/\d+/.exec(argument)?.[0]) }
  return undefined
}

function wordFor(matches: (phrase: string) => boolean): Command | undefined {
  const found = [...phrases].filter(([word, list]) => word !== 'help' && list.some(matches)).map(([word]) => word)
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  return only === 'correct' ? undefined : { is: only }
}

function has(word: Word, folded: string): boolean {
  return phrases.get(word)?.includes(folded) ?? false
}

/** One slip in a short word, two in a longer one ("Hlife" swaps two letters); the first letter is usually right. */
function isNear(typed: string, phrase: string): boolean {
  if (typed.length < 4 || typed[0] !== phrase[0]) return false
  return distance(typed, phrase) <= (typed.length < 5 ? 1 : 2)
}
