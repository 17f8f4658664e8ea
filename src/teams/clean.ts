/** Controls and invisible characters nobody types on purpose; tab and line feed stay. Soft hyphens come with pasted text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g
const lineBreaks = /\r\n?|\u0085|[\u2028\u2029]/g
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** Nobody writes them between Latin letters: there they only make two titles that look alike different. */
const betweenLatin = /(?<=\p{Script=Latin}[\p{M}\u200C\u200D]{0,8})[\u200C\u200D](?=[\p{Script=Latin}\p{M}])/gu
/** More marks on one letter than any language needs reach over the lines around it. */
const piledMarks = /((?:\p{M}[\u200C\u200D]*){4})(?:\p{M}[\u200C\u200D]*)+/gu
/** The joiner and the non-joiner are right inside a word or an emoji, one at a time; elsewhere they only hide things. */
const joiners = /(?<![\s\u200C\u200D])([\u200C\u200D])[\u200C\u200D]*(?![\s\u200C\u200D]|$)|[\u200C\u200D]+/g

/**
 * Text as everything behind this line may rely on: NFC, well-formed Unicode, no control or bidirectional override
 * characters, no hidden zero-width characters, at most four marks on a letter, only plain spaces, trimmed. Line breaks
 * stay, as "\n". Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(wideSpaces, ' ')
    .normalize('NFC')
    .replace(piledMarks, '$1')
    .replace(joiners, (_run, joiner: string | undefined, at: number) => (at > 0 ? (joiner ?? '') : ''))
    .replace(betweenLatin, '')
    .normalize('NFC')
    .trim()
}

/** The same on one line, for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}
