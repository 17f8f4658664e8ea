import type { TextKey, Words } from '../texts.ts'
import { clip } from './escape.ts'

/** First message ever to a person: who is responsible for their data (Art. 13 DSGVO). */
export interface FirstContact {
  organisation: string
  privacyContact: string
}

/**
 * What somebody has to know whom the bot never met before, as small lines at the end of a card.
 * @param texts who writes and why, what is stored, and how to hear no more
 */
export function firstContactLines(
  about: FirstContact | undefined,
  [greeting, stored, stop]: [TextKey, TextKey, TextKey],
  words: Words,
) {
  if (!about) return []
  const { organisation, privacyContact } = about
  return [
    { text: words.rich(greeting, { organisation: clip(organisation, 120) }) },
    { text: words.rich(stored) },
    { text: words.rich('news.first.contact', { contact: clip(privacyContact, 200) }) },
    { text: words.rich(stop) },
  ]
}
