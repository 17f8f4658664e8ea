import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { saysDontKnow } from '../dont-know.ts'
import { unreadable } from '../limit.ts'
import { spoken } from '../spoken.ts'
import { inOwnWords } from './in-own-words.ts'
import { meant, namesOf } from './names.ts'

/** Whether a text is an answer by its very words: no command may take it away from the question. */
export function namesOption(options: Option[], typed: string, language: Language): boolean {
  if (unreadable(typed)) return false
  const names = namesOf(options, language)
  const isName = names.exact.get(spoken(typed))?.some(({ is }) => is === 'label' || is === 'also') ?? false
  if (inOwnWords(options, typed, language)?.before === '') return true
  return isName || (saysDontKnow(typed) && meant(names, typed, 1) !== undefined)
}
