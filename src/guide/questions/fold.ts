/**
 * Makes texts comparable the way people type: case, accents, umlaut spellings and punctuation do not count, so
 * „Bürgerservice“, "buergerservice" and "Burgerservice" are the same. Signs that carry meaning (4+, < 5, 50 %) stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}+<>=%€]+/gu, ' ')
    .replace(/ ?([+<>=%€]) ?/g, '$1')
    .trim()
}
