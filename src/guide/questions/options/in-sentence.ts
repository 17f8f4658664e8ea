import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { fold } from '../fold.ts'
import { partsOf } from '../pieces.ts'
import { isNegative, negations } from '../polarity.ts'
import { heard, withoutReason } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { isBorneOut } from './likeness.ts'
import { type Names, named } from './names.ts'
import { isAnybody, isWeak, weighty } from './weighty.ts'

/** Says that two others hold. */
const both = new Set(['beides', 'beide', 'both'])

/** "Nicht nur online": there is something else as well, and nobody knows what. */
const notOnly = /(?<!\p{L})(?:nicht (?:nur|bloß|allein)|ned nur|net nur|not (?:only|just))(?!\p{L})/iu

/** The option that means the two others: "Beides". */
export function bothOf({ all }: Names): Option | undefined {
  const options = [...new Set(all.map(({ option }) => option))]
  const [only, another] = options.filter(({ label }) => Object.values(label).some(each => both.has(fold(each))))
  return only && !another && options.length === 3 ? only : undefined
}

/** The only option that a sentence names. */
export function inSentence(names: Names, typed: string, language: Language, asked = ''): Option | undefined {
  const { options, isSure, isLikely } = evidenceIn(names, typed, language, asked)
  const [only] = options
  if (only && isOtherBySlip(names, typed, language, asked, options)) return undefined
  if (!only) return namesBySlip(names, typed, language, asked) ? undefined : begun(names, typed)
  if (only.other) return undefined
  if (!isSure) return isLikely && options.length === 1 && isBorneOut(names, spoken(typed), only) ? only : undefined
  const twofold = bothOf(names)
  // "Im Saal und im Netz", "sowohl im Saal als auch im Netz" are both.
  if (options.length > 1) return options.filter(option => option !== twofold).length === 2 ? twofold : undefined
  if (notOnly.test(typed)) return undefined
  // "Im Netz und im Bürgersaal": what is joined to it, and names nothing, may be the other one.
  const isHalf = twofold && joined(typed).some(part => namesNothing(names, part, language, asked))
  return isHalf ? undefined : only
}

/** Whether a sentence names an option but for a slip: that is asked back, never taken. */
function namesBySlip(names: Names, typed: string, language: Language, asked: string): boolean {
  return evidenceIn(names, typed, language, asked, 'any').options.length > 0
}

/** "Nxet budget": read over its slips it names something else as well, or instead. */
function isOtherBySlip(names: Names, typed: string, language: Language, asked: string, options: Option[]): boolean {
  const read = evidenceIn(names, typed, language, asked, 'any').options
  return read.some(option => !options.includes(option))
}

/** Words of a part that names something: more tell what is done. */
const longestPart = 3

/** The parts of a text that are joined by "und" and the like, not by commas. */
function joined(typed: string): string[] {
  return withoutReason(typed)
    .split(/[,;:.!–()\n]/)
    .flatMap(each => {
      const parts = partsOf(each)
      return parts.length > 1 ? parts.filter(part => fold(part).split(' ').length <= longestPart) : []
    })
}

/** Whether a part of a list has weight, and neither names an option nor denies anything. */
function namesNothing(names: Names, part: string, language: Language, asked: string): boolean {
  const left = weighty(fold(part)).filter(word => (!isWeak(word) || isAnybody(word)) && !both.has(word))
  const isNamed = evidenceIn(names, part, language, asked).options.length > 0
  return left.length > 0 && !isNegative(part) && !isNamed
}

/** "No data about people, just their names": first none, and then some of it, where one option means none. */
function justAfterNone({ all }: Names, typed: string): boolean {
  const said =
    /^(?:no|kein\p{L}*|nichts|nothing|niemand|nobody)(?=\s)[^,;–]*(?:[,;–]\s*|\s)(?:just|only|nur|bloß|but|aber|doch)\s/iu
  return said.test(typed.trim()) && all.some(({ option }) => option.exclusive)
}

/** "Nein, ohne Internet geht nix": the only option that begins so, where what follows neither doubts it nor says the opposite. */
function begun({ all }: Names, typed: string): Option | undefined {
  const sentence = heard(typed)
  if (!sentence?.begins || doubtsIn(sentence, new Set()) !== 'none') return undefined
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

/** All options that a sentence names, where each part of its list names one, denies something, or says nothing. */
export function allInSentence(names: Names, typed: string, language: Language, asked = ''): Option[] | undefined {
  if (!heard(typed)) return undefined
  const { options, isSure } = evidenceIn(names, typed, language, asked)
  if ((!isSure && options.length > 0) || options.some(({ other }) => other) || typed.includes('?')) return undefined
  if (justAfterNone(names, typed) || isOtherBySlip(names, typed, language, asked, options)) return undefined
  const parts = partsOf(withoutReason(typed))
  if (parts.some(part => namesNothing(names, part, language, asked))) return undefined
  // "Nobody yet, well, the figures": what excludes the others is heard, too.
  const alone = parts.flatMap(part => named(names, fold(part), 1) ?? []).filter(({ exclusive }) => exclusive)
  const all = [...new Set([...options, ...alone])]
  return all.length === 0 || (all.length === 1 && notOnly.test(typed)) ? undefined : all
}
