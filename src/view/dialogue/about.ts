import packageJson from '../../../package.json' with { type: 'json' }
import { go } from '../parts/action.ts'
import type { Words } from '../texts.ts'

interface AboutView {
  is: 'about'
  organisation: string
  privacyContact: string
  /** Whom staff ask about the bot. */
  helpContact?: string
}

/** What the bot is, in which version, and whom to ask. */
export function aboutCard({ organisation, privacyContact, helpContact }: AboutView, words: Words) {
  return {
    summary: words.plain('about.summary'),
    heading: words.rich('about.heading'),
    lines: [
      { text: words.rich('about.purpose', { organisation }) },
      { text: words.rich('about.version', { version: packageJson.version }) },
      ...(helpContact ? [{ text: words.rich('about.help', { contact: helpContact }) }] : []),
      { text: words.rich('about.contact', { contact: privacyContact }) },
    ],
    actions: [go('home', words.plain('action.home'))],
  }
}
