/**
 * Controls and invisible characters nobody types on purpose; tab and line feed stay. Soft hyphens come with pasted text.
 * Joiners are looked at below, and so are the selectors and tags that make another form of the sign before them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|(?!\u200C|\u200D|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}]|[\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu
const lineBreaks = /\r\n?|\u0085|[\u2028\u2029]/g
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** What follows a Latin letter: its marks, and what cannot be seen there and only makes two titles that look alike different. */
const afterLatin = /(?<=\p{Script=Latin})[\p{M}\p{Default_Ignorable_Code_Point}]+/gu
const unseen = /\p{Default_Ignorable_Code_Point}/gu
/** Putting marks in order takes the square of their number; no language has more on one letter (UAX #15, stream-safe text). */
const endlessMarks = /(\p{M}{30})\p{M}+/gu
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
    .replace(endlessMarks, '$1')
    .normalize('NFC')
    .replace(afterLatin, marks => marks.replace(unseen, ''))
    .replace(piledMarks, '$1')
    .replace(joiners, (_run, joiner: string | undefined, at: number) => (at > 0 ? (joiner ?? '') : ''))
    .normalize('NFC')
    .trim()
}

/** The same on one line, for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/** An id with signs in it that no database takes. They are replaced, not taken out: it must not become another one. */
export function cleanId(id: string): string {
  return id.toWellFormed().replaceAll('\0', '\ufffd')
}
