/** Controls and invisible characters nobody types on purpose; tab and line feed stay. Soft hyphens come with pasted text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g
const lineBreaks = /\r\n?|\u0085|[\u2028\u2029]/g
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** The joiner and the non-joiner are right inside a word or an emoji, one at a time; elsewhere they only hide things. */
const joiners = /(?<![\s\u200C\u200D])([\u200C\u200D])[\u200C\u200D]*(?![\s\u200C\u200D]|$)|[\u200C\u200D]+/g

/**
 * Text as everything behind this line may rely on: NFC, well-formed Unicode, no control or bidirectional override
 * characters, no hidden runs of zero-width characters, only plain spaces, trimmed. Line breaks stay, as "\n".
 * Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(wideSpaces, ' ')
    .replace(joiners, (_run, joiner: string | undefined, at: number) => (at > 0 ? (joiner ?? '') : ''))
    .normalize('NFC')
    .trim()
}

/** The same on one line, for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}
