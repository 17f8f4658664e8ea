import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { splitOwn } from '../own-words.ts'
import { pieces } from '../pieces.ts'
import { spoken } from '../spoken.ts'
import { namesOf } from './names.ts'

/** "Internet, Sonstiges: Telefon": the option, what is meant by it, and what stands before it. */
export function inOwnWords(options: Option[], typed: string, language: Language) {
  const split = options.some(({ other }) => other) ? splitOwn(typed) : undefined
  if (!split) return undefined
  const parts = pieces(split.named)
  const last = parts.at(-1)
  const name = last && split.named.slice(last.start, last.end)
  const option =
    name &&
    namesOf(options, language)
      .exact.get(spoken(name))
      ?.find(each => each.option.other)?.option
  return option ? { option, text: split.own, before: split.named.slice(0, last.start).trim() } : undefined
}
