import vocabulary from '../../../locales/commands.json' with { type: 'json' }
import { spoken } from './spoken.ts'

const words = new Set([...vocabulary.unknown.de, ...vocabulary.unknown.en].map(spoken))

/** "Weiß ich nicht", "keine Ahnung", "k. A.": in any language, in full. */
export function saysDontKnow(text: string): boolean {
  return words.has(spoken(text))
}
