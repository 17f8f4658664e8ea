import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { isNegative } from '../polarity.ts'
import { heard } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { leading } from './likeness.ts'
import type { Names } from './names.ts'

/**
 * How far ahead an option has to be to be taken for its words alone: where nothing is named; where something is denied, of which
 * they know nothing; and where several are named. Of what people wrote who knew no names, one in a hundred that is so far ahead
 * was meant otherwise (test/words/README.md).
 */
const farAhead = { plain: 60, denying: 100, several: 80 }

/**
 * The option that all words of a sentence speak for so clearly that nobody has to be asked, although it names none of them,
 * or several: nothing in it doubts, and nothing is only misspelt.
 */
export function byLikeness(names: Names, typed: string, language: Language, asked: string): Option | undefined {
  const best = leading(names, spoken(typed))
  const sentence = heard(typed)
  if (!best || !sentence || best.option.other) return undefined
  const doubt = doubtsIn(sentence, new Set())
  const { options } = evidenceIn(names, typed, language, asked)
  if (options.length === 0) {
    const least = isNegative(typed) ? farAhead.denying : farAhead.plain
    const isMisspelt = evidenceIn(names, typed, language, asked, 'any').options.length > 0
    const isClear = isNegative(typed) ? doubt === 'none' : doubt !== 'grave'
    return isClear && !isMisspelt && best.ahead >= least ? best.option : undefined
  }
  const isAmong = options.length > 1 && options.includes(best.option)
  return isAmong && doubt === 'none' && !isNegative(typed) && best.ahead >= farAhead.several ? best.option : undefined
}
