import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { isNegative } from '../polarity.ts'
import { heard } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { areForms } from './forms.ts'
import { leading } from './likeness.ts'
import type { Names } from './names.ts'
import { weighty } from './weighty.ts'

/** Words of weight: one may be misspelt. */
const fewest = 2

/**
 * How far ahead an option has to be to be taken for its words alone: where nothing is named, and where several are. Of what
 * people wrote who knew no names, one in fifty that is so far ahead was meant otherwise (test/words/README.md).
 */
const farAhead = { unnamed: 60, several: 80 }

/**
 * The option that all words of a sentence speak for so clearly that nobody has to be asked, although it names none of them,
 * or several: nothing in it denies or gravely doubts, and nothing is only misspelt.
 */
export function byLikeness(names: Names, typed: string, language: Language, asked: string): Option | undefined {
  const best = leading(names, spoken(typed))
  const sentence = heard(typed)
  if (!best || !sentence || best.option.other || isNegative(typed)) return undefined
  if (weighty(sentence.words.join(' ')).length < fewest || isTurnedRound(names, best.option, sentence.words))
    return undefined
  const doubt = doubtsIn(sentence, new Set())
  const { options } = evidenceIn(names, typed, language, asked)
  if (options.length > 0)
    return options.length > 1 && options.includes(best.option) && doubt === 'none' && best.ahead >= farAhead.several
      ? best.option
      : undefined
  const isMisspelt = evidenceIn(names, typed, language, asked, 'any').options.length > 0
  return doubt !== 'grave' && !isMisspelt && best.ahead >= farAhead.unnamed ? best.option : undefined
}

/** "Klares Ziel" holds all of "noch kein klares Ziel" but its denial. */
function isTurnedRound({ all }: Names, option: Option, words: string[]): boolean {
  const denying = all.filter(name => name.option === option && name.negative && name.own.length > 0)
  return denying.some(({ own }) => own.every(word => words.some(said => areForms(word, said))))
}
