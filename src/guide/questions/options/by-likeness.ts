import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { partsOf } from '../pieces.ts'
import { isNegative, negations } from '../polarity.ts'
import { heard, withoutReason } from '../sentence.ts'
import { spoken } from '../spoken.ts'
import { doubtsIn, leavesOpen } from './doubts.ts'
import { evidenceIn } from './evidence.ts'
import { areForms } from './forms.ts'
import { enough, type Leading, type Likely, leading, likeliest } from './likeness.ts'
import { familiarity, knowsWord, type Model, modelOf } from './model.ts'
import type { Names } from './names.ts'
import { weighty } from './weighty.ts'

/** So much of a text has to stand in what was learned from. */
const familiar = 0.5

/**
 * How clear it has to be to be taken for all words of a text: where nothing is named, only it, another one, or several. Of
 * lines that were left out when the others were learned, one in fifty that are so clear was meant otherwise, and of what
 * people wrote who had seen nothing far fewer.
 */
const clear = { nothing: 2.5, it: 1.4, another: 2.5, several: 3 }
/** So clear, more than half of the words may be unknown. */
const surely = 2.5
/** Of so few words all have to be known, or one of them has to leave little doubt. */
const few = 2
const alone = 3.5
/** A slight doubt takes so much more. */
const doubted = 1

/** So far ahead nothing but an open question is left to ask about, whatever words stand around. */
const beyondDoubt = 5

/**
 * The option that all words of a sentence speak for so clearly that nobody has to be asked: nothing in it gravely doubts,
 * and nothing is only misspelt.
 */
export function byLikeness(names: Names, typed: string, language: Language, asked: string): Option | undefined {
  const best = leading(names, spoken(typed))
  const sentence = heard(typed)
  if (!best || !sentence || best.option.other) return undefined
  const model = modelOf(names.options)
  const told = weighty(sentence.words.join(' '))
  if (familiarity(model, spoken(typed)) < familiar || !isEnough(model, sentence.words, best)) return undefined
  if (isOpposite(names, typed, best)) return undefined
  if (best.ahead >= beyondDoubt && !leavesOpen(sentence)) return best.option
  if (pointsApart(names, typed, best.option)) return undefined
  const doubt = doubtsIn(sentence, new Set())
  if (doubt === 'grave') return undefined
  const unknown = told.filter(word => !knowsWord(model, word)).length
  if (told.length <= few ? unknown > 0 && best.ahead < alone : unknown > told.length / 2 && best.ahead < surely)
    return undefined
  const { options } = evidenceIn(names, typed, language, asked)
  const [only, another] = options
  const bySlip = evidenceIn(names, typed, language, asked, 'any').options
  if (bySlip.some(option => !options.includes(option))) return undefined
  if (another && !options.includes(best.option)) return undefined
  if (only && !another && only !== best.option && isNegative(typed)) return undefined
  const needed = another ? clear.several : !only ? clear.nothing : only === best.option ? clear.it : clear.another
  return clarity(names, typed, best) >= needed + (doubt === 'slight' ? doubted : 0) ? best.option : undefined
}

/** How clear a lead is: among many options it seldom comes by chance, and a denial may turn a text round. */
function clarity({ options }: Names, typed: string, { ahead }: Leading): number {
  return ahead + 0.7 * Math.log(options.length / 4) - (isNegative(typed) ? 0.7 : 0)
}

/** Whether enough is said: two words of weight, or a known one among others that leaves little doubt. */
function isEnough(model: Model, words: string[], { ahead }: Leading): boolean {
  const [only, another] = weighty(words.join(' '))
  return another !== undefined || (only !== undefined && words.length > 1 && ahead >= alone && knowsWord(model, only))
}

/**
 * Whether the parts of a sentence speak for different options, or one of them denies just what was read: "gut vorbereitet, aber
 * alle sind dagegen", "nur im Saal, ohne Internet".
 */
export function pointsApart(names: Names, typed: string, read: Option): boolean {
  const parts = typed.split(/[,;]|\s(?=(?:aber|but)\s)/).flatMap(partsOf)
  if (parts.length === 1) return false
  const told = parts.flatMap(part => {
    const best = leading(names, spoken(part))
    return best && best.ahead >= apart ? [best.option] : []
  })
  return new Set(told).size > 1 || parts.some(part => denies(names, part, read))
}

/** Whether a part of a few words denies what an option is about, which is not one that says what there is not. */
function denies(names: Names, part: string, read: Option): boolean {
  const words = spoken(part).split(' ')
  if (!isNegative(part) || words.length > shortest || Object.values(read.label).some(isNegative)) return false
  const about = leading(names, words.filter(word => !negations.has(word)).join(' '))
  return about?.option === read && about.ahead >= apart
}

/** Words of a part that does no more than deny something. */
const shortest = 3

const apart = 2

/** So far ahead is an option where something is denied. */
const denied = 2

/**
 * Whether a text says of a name just the opposite: "nicht im Rathaus", and "klares Ziel" where "noch kein klares Ziel" is one
 * of the option it speaks for. Of what else is said with a denial, much has to be known.
 */
function isOpposite({ all }: Names, typed: string, { option, ahead }: Leading): boolean {
  const denies = isNegative(typed)
  const told = weighty(spoken(typed))
  const isIn = (own: string[]) => told.every(word => own.some(each => areForms(each, word)))
  return (
    (denies && (told.length === 0 || ahead < denied)) ||
    all.some(name => name.negative !== denies && (denies || name.option === option) && isIn(weighty(name.words)))
  )
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
    .flatMap(clause => {
      const parts = partsOf(clause)
      const isJoined = parts.length > 1 || joiner.test(clause)
      return parts.map(part => ({ part, isJoined }))
    })
    .map(({ part, isJoined }) => {
      const likely = leading(names, spoken(part))
      const option = one(part) ?? byLikeness(names, part, language, asked)
      const isDenied = isNegative(part) && !option?.exclusive
      return {
        isDenied,
        option: isDenied ? undefined : option,
        likely: isJoined && likely && likely.ahead < clear.it ? undefined : likely,
      }
    })
  const all = [...new Set(parts.flatMap(({ option }) => option ?? []))]
  if (parts.some(({ isDenied, option }) => isDenied && !option)) return undefined
  const isWhole = parts.every(({ option, likely }) => option || (likely && all.includes(likely.option)))
  return isWhole && all.length > 0 && !all.some(({ other }) => other) ? all : undefined
}

const joiner = /^\s*(?:und|sowie|plus|and|as well as)\s/i

/** Whether no part of a list speaks for one of several options, though a word of its names stands in it. */
export function holdsUnlikely(names: Names, typed: string, options: Option[]): boolean {
  const parts = [typed, ...partsOf(typed)].map(part => likeliest(names, spoken(part)))
  const isUnlikely = (option: Option) => (likely: Likely[]) =>
    likely.some(each => each.option === option && each.texts >= enough && each.behind >= farBehind)
  return options.some(option => parts.every(isUnlikely(option)))
}

const farBehind = 0.7
