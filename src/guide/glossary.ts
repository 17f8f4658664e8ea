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
  /** An everyday word: explained when asked for, and where a question or card names it, but not wherever it occurs. */
  everyday?: boolean | undefined
}

/** How people ask what a word means, folded (so “does” is “dos”). What they ask about is the first group. */
const questions = [
  /^(?:und |ja |also |bitte )*(?:was|wos|wat) (?:ist|is|isch|iss|issn|sind|war|wars|bedeutet|bedeuten|heisst|heissen|meint|meinen|meinst)(?: (?:sie|du|ihr))?(?: (?:mit|unter))? (.+?)(?: gemeint| genau| eigentlich| bitte| nochmal| noch mal| denn| uberhaupt| auf deutsch| fur ein ding)*$/,
  /^was (?:soll|heisst|ist|bedeutet)(?: denn| bitte)? (.+?)(?: sein| heissen| bedeuten)$/,
  /^was (?:macht|tut) (?:denn |eigentlich )?(?:ein|eine|der|die|das) (.+)$/,
  /^was (?:versteht man|verstehen sie|verstehst du) unter (.+)$/,
  /^(?:wofur|fur was) steht (.+)$/,
  /^(?:erklar|erklare|erklaren sie|erlautere|erlautern sie|konnen sie|kannst du)(?: mir| uns)?(?: bitte| mal| kurz)* (.+?)(?: erklaren| erlautern)?$/,
  /^(?:ich )?(?:verstehe|versteh|kenne|kenn|weiss) (?:nicht was )?(.+?) (?:nicht|ist|bedeutet|heisst)$/,
  /^(.+?) (?:bedeutung|erklarung|definition|abkurzung|begriff|nie gehort|noch nie gehort|sagt mir nichts)$/,
  /^(.+?) (?:kenn|kenne|versteh|verstehe) ich nicht(?: was ist das| was heisst das| was bedeutet das)?$/,
  /^(.+?) (?:und )?(?:was|wos|wat) (?:ist|soll|heisst|bedeutet|is|war|meint) (?:das|des|dat)(?: sein| denn| eigentlich| genau| heissen| bedeuten| schon| wieder| jetzt| nochmal)*$/,
  /^(.+?) (?:ich hab |ich habe |hab )?keine ahnung was (?:das|des|dat) (?:ist|is|heisst|bedeutet)$/,
  /^(?:die )?(?:bedeutung|erklarung|definition) (?:von|des|der|zu) (.+)$/,
  /^(?:and |please )?what(?: is| s|s| are) (?:meant by )?(.+?)(?: then| exactly| again)?$/,
  /^what (?:dos|do) (.+?) (?:mean|stand for)$/,
  /^(?:please )?(?:can you |could you )?(?:explain|define)(?: to me| me)? (.+)$/,
  /^(?:meaning|definition) of (.+)$/,
  /^(.+?) (?:meaning|definition)$/,
  /^(?:i (?:do not|don t|dont) know what )(.+?) (?:is|means|mean|stands for)$/,
]

const fillers =
  /^(?:(?:denn|eigentlich|genau|bitte|so|ein|eine|einen|einem|ne|nen|n|a|der|die|das|den|dem|begriff|wort|abkurzung|the|a|an|term|word) )+/
const endings = / (?:leistung|leistungen|service|services|begriff)$/

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

/** A sentence that asks what something is, in words of its own: "ich versteh nicht was mit Schriftform gemeint ist". */
const asks =
  /\b(?:was|wos|wat|what|wofur|wozu|erklar\w*|erlauter\w*|explain|define|bedeut\w*|heisst|gemeint|mean|means|meant|versteh\w*|understand|begriff|bringt|steckt|verbirgt)\b/
/** Words of the longest sentence of that kind. */
const mostWords = 16

/** The only term in such a sentence; undefined if there is none, or several. */
export function termIn(glossary: Glossary, text: string): Term | undefined {
  const words = fold(text).split(' ')
  if (text.length > longest || words.length > mostWords || !asks.test(words.join(' '))) return undefined
  const parts = words.flatMap((_, at) => [1, 2, 3].map(count => words.slice(at, at + count).join('')))
  const found = glossary.terms.filter(term => spellings(term).some(spelling => parts.includes(spelling)))
  return found.length === 1 ? found[0] : undefined
}

/** Every way to write a term, comparable. */
export function spellings({ term, also }: Term): string[] {
  return [...new Set([...Object.values(term), ...also].map(joined))]
}

/**
 * The terms that a card should offer to explain: those it names by id, and those whose name or spelling stands in its
 * texts as words of their own. In the order of the glossary.
 */
export function termsOn(glossary: Glossary, texts: (Text | string | undefined)[], named: string[] = []): Term[] {
  const said = texts.flatMap(text => (typeof text === 'string' ? [text] : Object.values(text ?? {})))
  const found = occurringIn(glossary.terms, said.join('\n'))
  if (found.size === 0 && named.length === 0) return []
  return glossary.terms.filter(term => named.includes(term.id) || found.has(term))
}

/** What stands in texts, by glossary: cards ask the same few questions again and again. */
const remembered = new WeakMap<Term[], Map<string, Set<Term>>>()
const mostRemembered = 1_000

function occurringIn(terms: Term[], lines: string): Set<Term> {
  const known = remembered.get(terms) ?? new Map<string, Set<Term>>()
  remembered.set(terms, known)
  const before = known.get(lines)
  if (before) return before
  const said = lines.split('\n').map(text => ` ${fold(text)} `)
  const occurs = (spelling: string) => said.some(text => text.includes(` ${fold(spelling)} `))
  const found = new Set(
    terms.filter(({ everyday, term, also }) => !everyday && [...Object.values(term), ...also].some(occurs)),
  )
  if (known.size === mostRemembered) known.clear()
  known.set(lines, found)
  return found
}

/** Characters of the longest question about a term. */
const longest = 200

function askedAbout(text: string): string | undefined {
  if (text.length > longest) return undefined
  const words = fold(text)
  for (const question of questions) {
    const about = question.exec(words)?.[1]
    if (about !== undefined) return joined(about.replace(fillers, '').replace(endings, ''))
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
