/** Names, options and terms are folded for every answer anew, so the last ones are kept. */
const known = new Map<string, string>()
const kept = 10_000
/** In characters; longer texts come once. */
const longestKept = 100

/**
 * Makes texts comparable the way people type: case, accents, umlaut spellings, ligatures, soft hyphens and punctuation do
 * not count, so „Bürgerservice“, "buergerservice" and "Burgerservice" are the same. Signs that carry meaning (4+, < 5, 50 %) stay.
 */
export function fold(text: string): string {
  // Without marks, because putting many of them in order takes the square of their number.
  if (text.length > longestKept) return folded(text.replace(/\p{M}/gu, ''))
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size === kept) known.clear()
  const now = folded(text)
  known.set(text, now)
  return now
}

function folded(text: string): string {
  // Most words have nothing to be folded, and the lexicon of the search has thousands of them.
  if (/^[a-z\d]*$/.test(text) && !/[aou]e/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}+<>=%€]+/gu, ' ')
    .replace(/ ?([+<>=%€]) ?/g, '$1')
    .trim()
}
