import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { partsOf } from '../pieces.ts'
import { isNegative, negations } from '../polarity.ts'
import { heard, withoutReason } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { areForms } from './forms.ts'
import { type Leading, leading, likeliest } from './likeness.ts'
import { familiarity, knowsWord, modelOf } from './model.ts'
import type { Names } from './names.ts'
import { weighty } from './weighty.ts'

/** Words of weight: one alone may be anything that only looks like it. */
const fewest = 2
/** So much of a text has to stand in what was learned from. */
const familiar = 0.4

/**
 * How far ahead an option has to be to be taken for all words of a text: where nothing is named, only it, another one, or
 * several. Of what people wrote who had seen nothing, one in two hundred that is so far ahead was meant otherwise.
 */
const farAhead = { nothing: 2.3, it: 1.4, another: 3, several: 3 }
/** So far ahead, half of the words may be unknown. */
const surely = 4
/** A slight doubt takes so much more. */
const doubted = 0.5

/**
 * The option that all words of a sentence speak for so clearly that nobody has to be asked: nothing in it gravely doubts,
 * and nothing is only misspelt.
 */
export function byLikeness(names: Names, typed: string, language: Language, asked: string): Option | undefined {
  const best = leading(names, spoken(typed))
  const sentence = heard(typed)
  if (!best || !sentence || best.option.other || isTurnedRound(names, best.option, sentence.words)) return undefined
  const doubt = doubtsIn(sentence, new Set())
  const told = weighty(sentence.words.join(' '))
  const model = modelOf(names.options)
  if (best.ahead < surely && told.filter(word => knowsWord(model, word)).length < told.length / 2) return undefined
  if (doubt === 'grave' || told.length < fewest || familiarity(model, spoken(typed)) < familiar) return undefined
  if (isDenied(names, typed, language, asked, best) || pointsApart(names, typed)) return undefined
  const { options } = evidenceIn(names, typed, language, asked)
  const [only, another] = options
  const bySlip = evidenceIn(names, typed, language, asked, 'any').options
  if (bySlip.some(option => !options.includes(option))) return undefined
  if (another && !options.includes(best.option)) return undefined
  const needed = another
    ? farAhead.several
    : !only
      ? farAhead.nothing
      : only === best.option
        ? farAhead.it
        : farAhead.another
  return best.ahead >= needed + (doubt === 'slight' ? doubted : 0) ? best.option : undefined
}

/** Whether the parts of a sentence speak for different options: "gut vorbereitet, aber alle sind dagegen". */
export function pointsApart(names: Names, typed: string): boolean {
  const parts = typed.split(/[,;]|\s(?=(?:aber|but)\s)/).flatMap(partsOf)
  if (parts.length === 1) return false
  const told = parts.flatMap(part => {
    const best = leading(names, spoken(part))
    return best && best.ahead >= apart ? [best.option] : []
  })
  return new Set(told).size > 1
}

const apart = 2

/** How much more a denial has to say for an option that says what there is not. */
const denies = 1.5

/**
 * Whether a text only denies what it names: without its denial it speaks for the same option, which is not one that says
 * what there is not; or nothing is left of it but a name.
 */
function isDenied(names: Names, typed: string, language: Language, asked: string, best: Leading): boolean {
  if (!isNegative(typed)) return false
  const affirmed = spoken(typed)
    .split(' ')
    .filter(word => !negations.has(word))
    .join(' ')
  const isName = weighty(affirmed).length < fewest && evidenceIn(names, affirmed, language, asked).options.length > 0
  if (isName || weighty(affirmed).length === 0) return true
  const without = leading(names, affirmed)
  const isNone = Object.values(best.option.label).every(isNegative)
  return without?.option === best.option && !(isNone && best.ahead >= without.ahead + denies)
}

/**
 * All options that the parts of a list speak for, each so clearly that nobody has to be asked, or by its name. What only
 * goes on after a comma has to speak for one of them, too. What is denied is none, but where an option says so itself.
 */
export function allByLikeness(
  names: Names,
  typed: string,
  language: Language,
  asked: string,
  one: (words: string) => Option | undefined,
): Option[] | undefined {
  const sentence = heard(typed)
  if (!sentence || doubtsIn(sentence, new Set()) === 'grave') return undefined
  const parts = withoutReason(typed)
    .split(/[,;\n]/)
    .flatMap(clause => partsOf(clause).map((part, _, { length }) => ({ part, isJoined: length > 1 })))
    .map(({ part, isJoined }) => {
      const likely = leading(names, spoken(part))
      const option = one(part) ?? byLikeness(names, part, language, asked)
      const isDenied = isNegative(part) && !option?.exclusive
      return {
        isDenied,
        option: isDenied ? undefined : option,
        likely: isJoined && likely && likely.ahead < farAhead.it ? undefined : likely,
      }
    })
  const all = [...new Set(parts.flatMap(({ option }) => option ?? []))]
  if (parts.some(({ isDenied, option }) => isDenied && !option)) return undefined
  const isWhole = parts.every(({ option, likely }) => option || (likely && all.includes(likely.option)))
  return isWhole && all.length > 0 && !all.some(({ other }) => other) ? all : undefined
}

/** Which of several options no part of a list speaks for, though a word of their names stands in it. */
export function unlikelyAmong(names: Names, typed: string, options: Option[]): Option[] {
  const parts = [typed, ...partsOf(typed)].map(part => likeliest(names, spoken(part)))
  return options.filter(option =>
    parts.every(likely =>
      likely.some(each => each.option === option && each.texts >= known && each.behind >= farBehind),
    ),
  )
}

/** Texts that tell of an option: of fewer, too little is known. */
const known = 15
const farBehind = 2

/** "Klares Ziel" holds all of "noch kein klares Ziel" but its denial. */
function isTurnedRound({ all }: Names, option: Option, words: string[]): boolean {
  const denying = all.filter(name => name.option === option && name.negative && name.own.length > 0)
  return denying.some(({ own }) => own.every(word => words.some(said => areForms(word, said))))
}
