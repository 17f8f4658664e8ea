import { fold } from './fold.ts'

export interface Piece {
  start: number
  end: number
}

const separators =
  /[,;\n•|&]|(?<=[\s\d])\+(?=[\s\d])|(?<![\p{L}\p{N}])(?:und|un|ond|sowie|plus|and|as well as|u\.)(?![\p{L}\p{N}])|(?<=\d)\s+(?=\d)/giu

/** Where the parts of a list are, in the text as typed: split at commas, semicolons, lines, "und" and the like. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let start = 0
  const add = (end: number) => {
    if (fold(text.slice(start, end)) !== '') found.push({ start, end })
  }
  for (const { index, 0: separator } of text.matchAll(separators)) {
    add(index)
    start = index + separator.length
  }
  add(text.length)
  return found
}

/** What a list consists of, such as the labels of several options. */
export function partsOf(text: string): string[] {
  return pieces(text).map(({ start, end }) => text.slice(start, end))
}

/** What a list was read as, or the first part that means nothing. */
export type Segments<Meaning> = { ok: true; meanings: Meaning[] } | { ok: false; text: string }

/**
 * Reads a list from left to right. A meaning may span several parts ("Bürgerinnen und Bürger"), at most `longest`; the
 * longest one wins. Every part is looked at at most `longest` times, so twice the text is twice the work.
 */
export function segment<Meaning>(
  text: string,
  longest: number,
  meaningOf: (words: string, parts: number) => Meaning | undefined,
): Segments<Meaning> {
  const parts = pieces(text)
  const meanings: Meaning[] = []
  for (let at = 0; at < parts.length; ) {
    const start = parts[at]?.start ?? 0
    const words = (count: number) => text.slice(start, parts[at + count - 1]?.end)
    let taken = 0
    for (let count = Math.min(longest, parts.length - at); count > 0 && taken === 0; count--) {
      const meaning = meaningOf(words(count), count)
      if (meaning === undefined) continue
      meanings.push(meaning)
      taken = count
    }
    if (taken === 0) return { ok: false, text: words(1).trim() }
    at += taken
  }
  return { ok: true, meanings }
}
