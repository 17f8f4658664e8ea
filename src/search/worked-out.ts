import table from './worked-out.json' with { type: 'json' }

/**
 * What the rules of the search make of the words of the lexicon, worked out once: to do so at every start took a third of its
 * processor time. A test holds the table to the rules; a word that it lacks is worked out when it is needed.
 */

/** The stem of each word that means or is part of something. */
export function stemsOfLexicon(): Map<string, string> {
  return new Map(pairs(table.stems).map(([word, stem = word]) => [word, stem]))
}

/** The terms of each word of the fields of work, sorted. */
export function termsOfLexicon(): Map<string, string[]> {
  return new Map(pairs(table.terms).map(([word, terms = word]) => [word, terms === '' ? [] : terms.split('+')]))
}

/** Each word, and what stands for it unless it is the word itself. */
function pairs(lines: string[]): [word: string, other?: string][] {
  return lines.flatMap(line => line.split(' ').map(each => each.split('=') as [string, string?]))
}
