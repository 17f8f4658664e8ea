/** Nothing more than the word itself, perhaps with a courtesy. */
const nothingMore = /^[\s.,!]*(?:(?:bitte|please)[\s.!]*)?$/i
/** A colon, a dash, or a new line: what follows is said for itself. */
const apart = /^(?:[.!]?[^\S\n]*\n|\s*(?:[:–—]|(?<=\s)-|-(?=\s)))/
/** A comma, or a word that leads to a reason: the sentence goes on. */
const goesOn = /^\s*,|^\s+(?:weil|da|denn|because|since)(?=\s)/i

/**
 * What is set off from the word of a command: the reason in "geparkt: Erst muss die E-Akte da sein". Empty if there is
 * nothing more. Undefined for an ordinary sentence that only begins like a command ("blockiert uns nicht mehr"), and for
 * a question ("geparkt, oder?"): whoever says that asked for nothing.
 * @param after what stands behind the word, with the blanks before it
 */
export function setOff(after: string): string | undefined {
  if (nothingMore.test(after)) return ''
  const separator = apart.exec(after) ?? goesOn.exec(after)
  if (!separator) return undefined
  const isQuestion = !apart.test(after) && after.trimEnd().endsWith('?')
  return isQuestion ? undefined : after.slice(separator[0].length).trim()
}

/** Whether nothing but the word of a command was said. */
export function isAlone(after: string): boolean {
  return nothingMore.test(after)
}

/** A text without what stands in quotation marks: that is spoken of, and was said by somebody before. */
export function withoutQuotes(text: string): string {
  return text.replace(/[„“”"«»‚‘][^„“”"«»‚‘]*[“”"«»‘]/g, ' ')
}
