import type { Words } from '../texts.ts'
import { clip } from './escape.ts'

/** First message ever to a person: who is responsible for their data (Art. 13 DSGVO). */
export interface FirstContact {
  organisation: string
  privacyContact: string
}

/** What somebody has to know whom the bot never met before, as small lines at the end of a card. */
export function firstContactLines(about: FirstContact | undefined, of: 'news' | 'workshop', words: Words) {
  if (!about) return []
  const { organisation, privacyContact } = about
  return [
    { text: words.rich(`${of}.first`, { organisation: clip(organisation, 120) }) },
    { text: words.rich(`${of}.first.stored`) },
    { text: words.rich('news.first.contact', { contact: clip(privacyContact, 200) }) },
    { text: words.rich(`${of}.first.stop`) },
  ]
}
