import type { Words } from '../texts.ts'

/** “3 Ideen, ein Kommentar und ein Check” of texts that stand in the person's language. */
export function listed(parts: string[], { language }: Words): string {
  return new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB', { type: 'conjunction' }).format(parts)
}
