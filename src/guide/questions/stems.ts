import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import type { Language } from '../../documents/language.ts'

const stemmers = { de: german, en: english } satisfies Record<Language, (word: string) => string>
const known = { de: new Map<string, string>(), en: new Map<string, string>() } satisfies Record<
  Language,
  Map<string, string>
>
const kept = 10_000

/** A folded word without its ending. The names of options are compared for every answer anew, so the last ones are kept. */
export function stemOf(word: string, language: Language): string {
  const before = known[language].get(word)
  if (before !== undefined) return before
  if (known[language].size === kept) known[language].clear()
  const stem = word.length > 40 ? word : stemmers[language](word)
  known[language].set(word, stem)
  return stem
}
