import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

interface NotReleasedView {
  is: 'not-released'
  organisation: string
  helpContact?: string
  /** Something of them was stored before. */
  isKnown: boolean
}

/** What staff see until the coordination releases the bot: kind, honest, and without any button. */
export function notReleasedCard({ organisation, helpContact, isKnown }: NotReleasedView, words: Words) {
  return {
    summary: words.plain('released.heading'),
    brand: words.rich('released.brand', { organisation: clip(organisation, 120) }),
    heading: words.rich('released.heading'),
    lines: [
      words.rich('released.text'),
      words.rich('released.kept'),
      ...(isKnown ? [words.rich('released.known')] : []),
      ...(helpContact ? [words.rich('released.help', { contact: clip(helpContact, 200) })] : []),
    ].map(text => ({ text })),
  }
}
