import { distance } from 'fastest-levenshtein'
import { fold } from './questions/fold.ts'
import type { Text } from './text.ts'

/** Words that guides use, explained. */
export interface Glossary {
  terms: Term[]
}

export interface Term {
  id: string
  term: Text
  /** At most three short sentences. */
  text: Text
  /** Other spellings. */
  also: string[]
}

/** How people ask what a word means, folded (so “does” is “dos”). What they ask about is the first group. */
const questions = [
  /^(?:und )?was (?:ist|sind|war|bedeutet|bedeuten|heisst|heissen|meint|meinen)(?: (?:mit|unter))? (.+?)(?: gemeint| genau| eigentlich)*$/,
  /^was versteht man unter (.+)$/,
  /^(?:wofur|fur was) steht (.+)$/,
  /^(?:erklar|erklare|erklaren sie|erlautere|erlautern sie)(?: mir| uns)?(?: bitte)? (.+)$/,
  /^(?:and )?what(?: is| s|s| are) (?:meant by )?(.+)$/,
  /^what (?:dos|do) (.+?) (?:mean|stand for)$/,
  /^(?:please )?explain (.+)$/,
  /^(?:meaning|definition) of (.+)$/,
]

const fillers = /^(?:(?:denn|eigentlich|genau|bitte|ein|eine|einen|einem|der|die|das|den|dem|the|a|an) )+/

/**
 * The term that a text asks about: "Was ist Once-Only?", "was bedeutet EfA", "what is EfA", or the bare term with a
 * question mark. Small typos are forgiven in words of four letters and more. Undefined if no known term is asked for.
 */
export function explain(glossary: Glossary, text: string): Term | undefined {
  const asked = askedAbout(text)
  if (asked === undefined) return undefined
  let best: { term: Term; typos: number } | undefined
  for (const term of glossary.terms) {
    const typos = Math.min(...spellings(term).map(spelling => typosBetween(spelling, asked)))
    if (typos < (best?.typos ?? Infinity)) best = { term, typos }
  }
  return best?.term
}

/** Every way to write a term, comparable. */
export function spellings({ term, also }: Term): string[] {
  return [...new Set([...Object.values(term), ...also].map(joined))]
}

/** Characters of the longest question about a term. */
const longest = 200

function askedAbout(text: string): string | undefined {
  if (text.length > longest) return undefined
  const words = fold(text)
  for (const question of questions) {
    const about = question.exec(words)?.[1]
    if (about !== undefined) return joined(about.replace(fillers, ''))
  }
  return text.trim().endsWith('?') ? joined(words.replace(fillers, '')) : undefined
}

/** "Once Only", "once-only" and "OnceOnly" are one word. */
function joined(text: string): string {
  return fold(text).replaceAll(' ', '')
}

function typosBetween(spelling: string, asked: string): number {
  const shorter = Math.min(spelling.length, asked.length)
  const allowed = shorter < 4 ? 0 : shorter < 6 ? 1 : 2
  const typos = distance(spelling, asked)
  return typos <= allowed ? typos : Infinity
}
