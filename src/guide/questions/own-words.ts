import type { Value } from '../../documents/answers.ts'

/**
 * An answer with words of somebody's own: the option, a colon, and what they wrote ("sonstiges: Telefon"). No option has a
 * colon in its value, so whoever asks for the option finds it in front.
 */
export interface OwnWords {
  option: string
  own?: string
}

/** Longest own text beside an option, in characters. */
export const longestOwn = 100

/** The option in a value, and what was written beside it. */
export function ownWords(value: string): OwnWords {
  const at = value.indexOf(': ')
  return at < 0 ? { option: value } : { option: value.slice(0, at), own: value.slice(at + 2) }
}

/** The same as one value. */
export function withOwn(option: string, own: string): string {
  return `${option}: ${own}`
}

/** The options of an answer, without what was written beside them. */
export function optionsOfValue(value: Value): string[] {
  return [value].flat().map(each => ownWords(String(each)).option)
}

/** What a text names in front of a colon or the like, and what stands behind it: "Sonstiges: Telefon". */
export function splitOwn(text: string): { named: string; own: string } | undefined {
  const found = /:|\s[–-]\s|\sund zwar\s|\snamely\s|\(/i.exec(text)
  if (!found) return undefined
  const rest = text.slice(found.index + found[0].length).trim()
  const own = found[0] === '(' && rest.endsWith(')') ? rest.slice(0, -1) : rest
  return { named: text.slice(0, found.index).trim(), own: own.replace(/\s+/g, ' ').trim() }
}
