import { afterCorrection } from './correction.ts'
import { fold } from './fold.ts'
import { negations } from './polarity.ts'

/** A typed sentence, taken apart to find what it names. */
export interface Heard {
  /** Folded, one by one. */
  words: string[]
  /** By word: in which part of the sentence it stands. */
  clauses: number[]
  /** By word: how many words of its part deny something. */
  denied: number[]
  /** It begins with a yes or a no. */
  begins?: 'yes' | 'no'
  /** It asks. */
  isAsked: boolean
}

/** Whoever writes more tells more than which option is meant. */
const longest = { letters: 200, words: 18 }

const saysYes = new Set('ja jo jup jep jawohl yes yep yeah'.split(' '))
const saysNo = new Set('nein nö nee ne no nope'.split(' ').map(fold))

/** Takes a sentence apart; undefined if it is too long, or puts itself right. What follows "weil" is a reason and no answer. */
export function heard(typed: string): Heard | undefined {
  if (typed.length > longest.letters || afterCorrection(typed) !== undefined) return undefined
  const said = withoutReason(typed.replace(/nicht nur|not only|(?:aber|sondern|but)(?= (?:auch|also)\b)/gi, ' '))
  const parts = said
    .split(/[,;:!.–()\n]+|\s-\s|\s(?=(?:aber|sondern|but)\s)|\s(?=(?:und|and)\s+\S+\s+\S+\s+\S)/i)
    .map(part => fold(part).split(' '))
  const [first = ''] = parts[0] ?? []
  const begins = saysYes.has(first) ? 'yes' : saysNo.has(first) ? 'no' : undefined
  if (begins) parts[0] = parts[0]?.slice(1) ?? []
  const clauses = parts.map(part => part.filter(word => word !== ''))
  const words = clauses.flat()
  if (words.length === 0 || words.length > longest.words) return undefined
  const denies = clauses.map(part => part.filter(word => negations.has(word)).length)
  const places = clauses.flatMap((part, at) => part.map(() => at))
  return {
    words,
    clauses: places,
    denied: places.map(at => denies[at] ?? 0),
    ...(begins && { begins }),
    isAsked: typed.includes('?'),
  }
}

/** "Bürgerservice, weil die Firmen drängeln" says nothing of the firms. */
export function withoutReason(text: string): string {
  const found = /(?:,\s*da|[,\s](?:weil|denn|damit|because|since|so that))\s/i.exec(text)
  return found && found.index > 0 ? text.slice(0, found.index) : text
}
