import type { Language } from '../../documents/language.ts'
import type { Option } from '../guide.ts'
import { slips } from '../slips.ts'
import { fold } from './fold.ts'
import { isBelowZero, isWeekday, type Name, type Names, named } from './option-names.ts'
import { phraseAt, phrases } from './phrases.ts'
import { partsOf } from './pieces.ts'
import { isMixed, isNearlyNegative, isNegative, negations } from './polarity.ts'
import { type Heard, heard, withoutReason } from './sentence.ts'
import { stemOf } from './stems.ts'
import { weak, weighty } from './weighty.ts'

/** A name of an option that a sentence holds: which of its words, by their place. */
interface Held {
  option: Option
  places: number[]
  /** The letters of its words: the more, the surer. */
  weight: number
}

/** What a sentence says of the options of a question. */
export interface Evidence {
  /** What it names, the surest first. */
  options: Option[]
  /** Nothing in it doubts that, takes it back, or points to another option as well. */
  isSure: boolean
}

/** Letters a word needs to be found as the end of a longer one: "Kreis" in "Landkreis", never "Rat" in "Apparat". */
const shortestEnd = 5
/** Letters of an ending: "Betrieb", "Betrieben"; "lenken", "lenkt". */
const longestEnding = 3
/** Words that may stand between those of a name. */
const between = 3

/**
 * Which options a sentence names by the words of their names, whatever else it says, in any order and with any endings: "macht
 * bei uns der Kreis". What is denied is named by a name that denies as well ("Schnittstelle haben wir keine").
 * @param asked the question: its words tell nothing
 */
export function evidenceIn(
  { all }: Names,
  typed: string,
  language: Language,
  asked = '',
  isTold: IsTold = isSaid,
): Evidence {
  const sentence = isBelowZero(typed) || isDays(typed) ? undefined : heard(typed)
  if (!sentence) return { options: [], isSure: false }
  const known = wordsOf(fold(asked), language)
  const placesOf = finder(sentence, language, isTold)
  const held = all.flatMap(name =>
    name.is === 'label' || name.is === 'also' ? (heldIn(sentence, name, placesOf) ?? []) : [],
  )
  const found = longest(held)
  const best = Map.groupBy(found, ({ option }) => option)
  const weight = (option: Option) => Math.max(...(best.get(option) ?? []).map(each => each.weight))
  const options = [...best.keys()].toSorted((a, b) => weight(b) - weight(a))
  const taken = new Set(found.flatMap(({ places }) => places))
  const isSure =
    options.length > 0 &&
    !doubtsIn(sentence, taken) &&
    !options.some(option => contradicts(sentence, option)) &&
    (options.length > 1 || !pointsElsewhere(sentence, taken, all, options, known, language))
  return { options, isSure }
}

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

/** Where a sentence holds the words of weight of a name, near one another, and denies just what the name denies. */
function heldIn({ denied }: Heard, name: Name, placesOf: (word: string, count: number) => number[]): Held | undefined {
  const { own, denials } = name
  if (own.length === 0) return undefined
  const places: number[] = []
  for (const word of own) {
    const at = placesOf(word, name.negative ? 0 : own.length).find(place => !places.includes(place))
    if (at === undefined) return undefined
    places.push(at)
  }
  const [from, to] = [Math.min(...places), Math.max(...places)]
  if (to - from >= name.words.split(' ').length + between) return undefined
  if (places.some(at => denied[at] !== denials)) return undefined
  return { option: name.option, places, weight: own.join('').length }
}

/** Where words of names stand in a sentence, each looked for once. `count` 0: only just so, because it denies. */
function finder({ words }: Heard, language: Language, isTold: IsTold): (word: string, count: number) => number[] {
  const isAlone = weighty(words.join(' ')).length <= 1 && isTold === isSaid
  const found = new Map<string, number[]>()
  return (word, count) => {
    const way = Math.min(count, 2)
    const key = `${way} ${word}`
    const before = found.get(key)
    if (before) return before
    const places = words.flatMap((said, at) =>
      word === said ||
      (way > 0 && (isAlone ? words.length > 1 && isInflected(word, said) : isTold(word, said, way, language)))
        ? [at]
        : [],
    )
    found.set(key, places)
    return places
  }
}

/** Whether a word of a name is a word of a sentence. */
type IsTold = (own: string, said: string, count: number, language: Language) => boolean

/** The same with a slip: to ask back with, never to take. */
export function isSlip(own: string, said: string, count: number, language: Language): boolean {
  return isSaid(own, said, count, language) || (isTypo(own, said) && said !== `un${own}` && own !== `un${said}`)
}

function isTypo(own: string, said: string): boolean {
  const shorter = Math.min(own.length, said.length)
  const most = shorter < 4 ? 0 : shorter < 5 ? 0.5 : shorter < 8 ? 1 : 2
  return (
    Math.abs(own.length - said.length) <= most && own[0] === said[0] && !/\d/.test(said) && slips(said, own) <= most
  )
}

/** Whether a word of a name is this word of a sentence: but for its ending, or as what a longer one ends with. */
export function isSaid(own: string, said: string, count: number, language: Language): boolean {
  if (own.length < 4 || said.length < 4) return false
  const isBegun = own.startsWith(said.slice(0, 3))
  if (!isBegun && (count !== 1 || said.length < own.length + 3)) return false
  const [ownStem, stem] = [stemOf(own, language), stemOf(said, language)]
  // "Sicher" has the stem of "Sicherheit", and means something else.
  if (ownStem === stem && Math.abs(own.length - said.length) <= longestEnding) return true
  if (areForms(own, said)) return true
  const ends = count === 1 && own.length >= shortestEnd && said.length >= own.length + 3
  return ends && stem.endsWith(ownStem) && !stem.startsWith('un')
}

/** A word that stands alone may be any other that is like it: only an ending more or less is none. */
function isInflected(own: string, said: string): boolean {
  const [short, long] = own.length < said.length ? [own, said] : [said, own]
  return short.length >= 5 && long.startsWith(short) && /^(?:n|en|e|s|es|er|ern|t|ts)$/.test(long.slice(short.length))
}

/** Two forms of a word, also of a verb, which the stemmer takes apart: "intern" and "interne", "kommt" and "kommen". */
function areForms(own: string, said: string): boolean {
  let same = 0
  while (same < own.length && own[same] === said[same]) same++
  return same >= 4 && endings.test(own.slice(same)) && endings.test(said.slice(same))
}
const endings = /^(?:e|en|n|t|et|st|ts|er|es|em|ern|s|te|ten)?$/

function wordsOf(folded: string, language: Language): Set<string> {
  return new Set(weighty(folded).map(word => stemOf(word, language)))
}

/** "Eigene Satzung ändern" holds "Satzung", "Online-Formular" ends with "Formular": only the longer name is meant. */
function longest(found: Held[]): Held[] {
  const isWithin = (one: Held, other: Held) =>
    (other.places.length > one.places.length ||
      (other.places.length === one.places.length && other.weight > one.weight)) &&
    one.places.every(place => other.places.includes(place))
  return found.filter(each => !found.some(other => isWithin(each, other)))
}

/** "Mo do": what stands between days is asked. */
function isDays(typed: string): boolean {
  return fold(typed).split(' ').every(isWeekday)
}

/** Whatever takes back, limits or doubts what else is said. */
const doubts = phrases(
  `oder, vielleicht, eventuell, evtl, wenn, falls, sofern, außer, bis auf, kommt drauf, kommt darauf, je nach, je nachdem, manchmal, mal so,
  entweder, weder, sowohl, teils, unterschiedlich, verschieden, könnte, könnten, müsste, weiß nicht, weiß ich, ich weiß, weiß keiner, weiß niemand, wissen wir, wissen nicht, wüsste, ahnung, unklar, unsicher, fraglich, fragen,
  klären, statt, anstatt, aber, jein, früher, damals, egal, beide, beides, schwanke, nochmal, nochmals, noch einmal, noch mal, again, hälfte, teilweise, einige, manche, andere, anderen, half, partly, some, others, or, maybe, perhaps, if, unless, except, depends, sometimes,
  either, neither, both, could, might, instead, but, know, idea, unclear, unsure, used to, depending, ask, whatever`
    .split(',')
    .map(words => [fold(words), true] as const),
)

const comparing = new Set(['eher', 'lieber', 'mehr', 'weniger', 'rather', 'more', 'less'])

function doubtsIn({ words, isAsked }: Heard, taken: Set<number>): boolean {
  const isCompared = words.some(word => comparing.has(word)) && words.some(word => word === 'als' || word === 'than')
  return (
    isAsked ||
    isCompared ||
    isMixed(words) ||
    words.some(isNearlyNegative) ||
    words.some((_, at) => !taken.has(at) && phraseAt(doubts, words, at) !== undefined)
  )
}

/** "Nein, Schnittstelle gibt es": an option that begins with the opposite. */
function contradicts({ begins }: Heard, { label }: Option): boolean {
  const opposite = begins === 'yes' ? ['nein', 'no'] : begins === 'no' ? ['ja', 'yes'] : []
  return Object.values(label).some(each => opposite.includes(fold(each).split(' ')[0] ?? ''))
}

/** Other words of a sentence stand in the name of another option, though none is said in full: that is asked. */
function pointsElsewhere(
  { words, clauses, denied }: Heard,
  taken: Set<number>,
  all: Name[],
  options: Option[],
  known: Set<string>,
  language: Language,
): boolean {
  const named = new Set([...taken].map(place => clauses[place]))
  const left = words.filter((word, at) => {
    return !taken.has(at) && !(denied[at] && !named.has(clauses[at])) && word.length >= 5
  })
  const own = all.filter(({ option }) => options.includes(option)).flatMap(({ words: name }) => weighty(name))
  const others = all.filter(({ option, is, words: name }) => {
    return !options.includes(option) && (is === 'label' || (is === 'also' && !name.includes(' ')))
  })
  const elsewhere = others.flatMap(({ words: name }) => weighty(name)).filter(word => !weak.has(word))
  const isOf = (said: string) => (word: string) =>
    word === said || (word.length >= 5 && isSaid(word, said, 2, language))
  return left.some(said => !known.has(stemOf(said, language)) && !own.some(isOf(said)) && elsewhere.some(isOf(said)))
}
