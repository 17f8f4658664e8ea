import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { fold } from '../fold.ts'
import { partsOf } from '../pieces.ts'
import { isNegative, negations } from '../polarity.ts'
import { heard, withoutReason } from '../sentence.ts'
import { doubtsIn } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { type Names, named } from './names.ts'
import { weak, weighty } from './weighty.ts'

/** Says that two others hold. */
const both = new Set(['beides', 'beide', 'both'])

/** "Im Saal und im Netz", where "Beides" is an option beside the two that are named. */
function bothOf({ all }: Names, named: Option[]): Option | undefined {
  const options = [...new Set(all.map(({ option }) => option))]
  const [only, another] = options.filter(({ label }) => Object.values(label).some(each => both.has(fold(each))))
  return only && !another && named.length === 2 && options.length === 3 && !named.includes(only) ? only : undefined
}

/** The only option that a sentence names. */
export function inSentence(names: Names, typed: string, language: Language, asked = ''): Option | undefined {
  const { options, isSure } = evidenceIn(names, typed, language, asked)
  const [only, another] = options
  if (options.length === 0) return begun(names, typed)
  if (!isSure || only?.other) return undefined
  return another ? bothOf(names, options) : only
}

/** "Nein, ohne Internet geht nix": the only option that begins so, where what follows neither doubts it nor says the opposite. */
function begun({ all }: Names, typed: string): Option | undefined {
  const sentence = heard(typed)
  if (!sentence?.begins || doubtsIn(sentence, new Set())) return undefined
  if (sentence.begins === 'no' && sentence.words.some(word => ['ja', 'doch', 'yes'].includes(word))) return undefined
  if (sentence.begins === 'yes' && sentence.words.some(word => negations.has(word))) return undefined
  const words = sentence.begins === 'yes' ? ['ja', 'yes'] : ['nein', 'no']
  const [only, another] = new Set(
    all
      .filter(({ is, words: name }) => is === 'label' && words.includes(name.split(' ')[0] ?? ''))
      .map(each => each.option),
  )
  return another ? undefined : only
}

/** Words of a part of a list that may be left out, because they tell a story and name nothing. */
const longestPart = 3

/** All options that a sentence names, where each part of its list names one, denies something, or says nothing. */
export function allInSentence(names: Names, typed: string, language: Language, asked = ''): Option[] | undefined {
  if (!heard(typed)) return undefined
  const { options, isSure } = evidenceIn(names, typed, language, asked)
  if ((!isSure && options.length > 0) || options.some(({ other }) => other) || typed.includes('?')) return undefined
  const isUnknown = (part: string) => {
    const left = weighty(fold(part)).filter(word => !weak.has(word))
    const isShort = left.length > 0 && fold(part).split(' ').length <= longestPart
    return isShort && !isNegative(part) && evidenceIn(names, part, language, asked).options.length === 0
  }
  const parts = partsOf(withoutReason(typed))
  if (parts.some(isUnknown)) return undefined
  // "Nobody yet, well, the figures": what excludes the others is heard, too.
  const alone = parts.flatMap(part => named(names, fold(part), 1) ?? []).filter(({ exclusive }) => exclusive)
  const all = [...new Set([...options, ...alone])]
  return all.length === 0 ? undefined : all
}
