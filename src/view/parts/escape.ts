/**
 * Text of people made safe for a TextBlock. Teams renders a small markdown there; whatever somebody typed must come
 * out as typed: no emphasis, no list, no link whose target is hidden, no mention, no date function. Only characters
 * that would have an effect where they stand are escaped, because some clients show the backslash.
 */
export function escapeMarkdown(text: string): string {
  return escapeStarts(escapeInline(text))
}

/** The same for text that is put into a sentence: what only counts at the start of a line is left alone. */
export function escapeInline(text: string): string {
  if (isOneLine(text) && !/[\\*_`[\]<~&{]/.test(text)) return text
  return lines(withoutControls(text))
    .map(line =>
      line
        .replace(/[\\*_`[\]<~]/g, '\\$&')
        .replace(/&(?=#?\w+;)/g, '\\&')
        .replace(/\{(?=\{)|(?<=\{)\{/g, '\\{'),
    )
    .join('\n\n')
}

/** Keeps a line from becoming a heading, a quotation, a rule or a list: "9. November" is a date. */
export function escapeStarts(text: string): string {
  return text.replace(/^[#>+=-]/gm, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2')
}

/** The same text on one line: for titles, labels and notifications, which know no markdown. */
export function oneLine(text: string): string {
  if (isOneLine(text)) return text
  return lines(withoutControls(text)).join(' ')
}

/** Shortens for display, at a word if one ends nearby. What was stored stays whole. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const letters = Array.from(text)
  if (letters.length <= max) return text
  const cut = letters.slice(0, max - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.8 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Nearly every text: there is nothing to split, to trim or to take out. */
function isOneLine(text: string): boolean {
  return !/^\s|\s$|[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text)
}

function lines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Control characters and the ones that turn the reading direction of everything after them. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, sign => (/[\n\r\t]/.test(sign) ? sign : ''))
}
