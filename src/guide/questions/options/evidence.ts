import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { fold } from '../fold.ts'
import { negations } from '../polarity.ts'
import { type Heard, heard } from '../sentence.ts'
import { stemOf } from '../stems.ts'
import { doubtsIn } from './doubts.ts'
import { areForms, isMistyped, isSaid, type Slips, shortestRest } from './forms.ts'
import { isBelowZero, isWeekday, type Name, type Names } from './names.ts'
import { isWeak, weighty } from './weighty.ts'

/** A name of an option that a sentence holds: which of its words, by their place. */
interface Held {
  option: Option
  /** The name itself, folded. */
  words: string
  places: number[]
  /** The letters of its words: the more, the surer. */
  weight: number
  /** It is the label in the other language, whose words are not known here. */
  isForeign: boolean
}

/** What a sentence says of the options of a question. */
export interface Evidence {
  /** What it names, the surest first. */
  options: Option[]
  /** Nothing in it doubts that, takes it back, or points to another option as well. */
  isSure: boolean
  /** It is only slightly doubted, or more is told beside it. */
  isLikely: boolean
}

const nothing: Evidence = { options: [], isSure: false, isLikely: false }

/** Words that may stand between those of a name. */
const between = 3
/** Words of weight beside a name with which a sentence tells more than the name. */
const toldBeside = 4
/** Words of a part that is no sentence of its own. */
const listed = 3

/**
 * Which options a sentence names by the words of their names, whatever else it says, in any order and with any endings: "macht
 * bei uns der Kreis". What is denied is named by a name that denies as well ("Schnittstelle haben wir keine").
 * @param asked the question: its words tell nothing
 * @param slips which are read over
 */
export function evidenceIn(
  { all, telling }: Names,
  typed: string,
  language: Language,
  asked = '',
  slips: Slips = 'none',
): Evidence {
  const sentence = isBelowZero(typed) || isDays(typed) ? undefined : heard(typed)
  if (!sentence) return nothing
  const known = wordsOf(fold(asked), language)
  const placesOf = finder(sentence, language, slips)
  const mayHold = beginnings(sentence, slips)
  const found = longest(telling.filter(mayHold).flatMap(name => heldIn(sentence, name, placesOf) ?? []))
  if (found.length === 0) return nothing
  const best = Map.groupBy(found, ({ option }) => option)
  const weight = (option: Option) => Math.max(...(best.get(option) ?? []).map(each => each.weight))
  const options = [...best.keys()].toSorted((a, b) => weight(b) - weight(a))
  const taken = new Set(found.flatMap(({ places }) => places))
  const told = new Set([
    ...taken,
    ...found.flatMap(({ words }) => wholly(sentence, words)),
    ...(options.length === 2 ? bothIn(sentence) : []),
  ])
  const isPartial = all.some(({ is, words }) => is === 'label' && partial.test(words))
  const isForeign = (option: Option) => best.get(option)?.every(each => each.isForeign)
  const doubt = doubtsIn(sentence, told, isPartial)
  const isLikely =
    doubt !== 'grave' && !options.some(isForeign) && !options.some(option => contradicts(sentence, option))
  const isSure =
    isLikely &&
    doubt === 'none' &&
    !tellsMore(sentence, taken, known, language) &&
    (options.length > 1 || !pointsElsewhere(sentence, taken, all, options, known, language))
  return { options, isSure, isLikely }
}

/** Where a sentence holds the words of weight of a name, near one another, and denies just what the name denies. */
function heldIn({ denied }: Heard, name: Name, placesOf: (word: string, count: number) => number[]): Held | undefined {
  const { own, denials } = name
  const places: number[] = []
  for (const word of own) {
    const at = placesOf(word, name.negative ? 0 : own.length).find(place => !places.includes(place))
    if (at === undefined) return undefined
    places.push(at)
  }
  const [from, to] = [Math.min(...places), Math.max(...places)]
  if (to - from >= name.words.split(' ').length + between) return undefined
  if (places.some(at => denied[at] !== denials)) return undefined
  return {
    option: name.option,
    words: name.words,
    places,
    weight: own.join('').length,
    isForeign: name.is === 'foreign',
  }
}

/** Where words of names stand in a sentence, each looked for once. `count` 0: only just so, because it denies. */
function finder({ words }: Heard, language: Language, slips: Slips): (word: string, count: number) => number[] {
  // A word that stands alone may be any other that is like it: only an ending more or less is none.
  const isAlone = weighty(words.join(' ')).length <= 1 && slips !== 'any'
  const isTold = (word: string, said: string, way: number) =>
    (isAlone ? words.length > 1 && areForms(word, said) : isSaid(word, said, way, language)) ||
    isMistyped(word, said, slips)
  const found = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()]
  return (word, count) => {
    const way = Math.min(count, 2)
    const before = found[way]?.get(word)
    if (before) return before
    const places = words.flatMap((said, at) => (word === said || (way > 0 && isTold(word, said, way)) ? [at] : []))
    found[way]?.set(word, places)
    return places
  }
}

/** Whether a sentence has a word that may be the first of a name: most have not, and need no closer look. */
function beginnings({ words }: Heard, slips: Slips): (name: Name) => boolean {
  const starts = new Set(words.map(said => said.slice(0, 3)))
  const initials = new Set(slips === 'none' ? [] : words.map(said => said.slice(0, 1)))
  const longest = Math.max(...words.map(({ length }) => length))
  return ({ own, start, negative }) =>
    starts.has(start) ||
    initials.has(start.charAt(0)) ||
    (own.length === 1 && !negative && longest >= (own[0] ?? '').length + shortestRest)
}

/** Where a name stands in full, with its small words: "some" doubts nothing in "some steps run by themselves". */
function wholly({ words }: Heard, name: string): number[] {
  const own = name.split(' ')
  const from = words.findIndex((_, at) => own.every((word, next) => words[at + next] === word))
  return from === -1 || negations.has(words[from - 1] ?? '') ? [] : own.map((_, next) => from + next)
}

/** "Bürger und Betriebe, beide", "sowohl die Bürger als auch die Betriebe". */
function bothIn({ words }: Heard): number[] {
  return words.flatMap((word, at) => (['beide', 'beides', 'both', 'sowohl'].includes(word) ? [at] : []))
}

/** Begins the label of an option that holds in part. */
const partial = /^(?:teil|zum teil|zum groß|partly|in part|mostly|beides|both)/

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

/** "Nein, Schnittstelle gibt es": an option that begins with the opposite. */
function contradicts({ begins }: Heard, { label }: Option): boolean {
  const opposite = begins === 'yes' ? ['nein', 'no'] : begins === 'no' ? ['ja', 'yes'] : []
  return Object.values(label).some(each => opposite.includes(fold(each).split(' ')[0] ?? ''))
}

/** So much is said besides a name that it may change what is meant: in the same part of the sentence, or in all of it twice that. */
function tellsMore({ words, clauses }: Heard, taken: Set<number>, known: Set<string>, language: Language): boolean {
  const tells = (word: string) => word.length >= 4 && !known.has(stemOf(word, language)) && weighty(word).length > 0
  const left = [...words.keys()].filter(at => !taken.has(at) && tells(words[at] ?? ''))
  const named = new Set([...taken].map(place => clauses[place]))
  const isShort = (part: number | undefined) => clauses.filter(each => each === part).length <= listed
  // Short parts are the rest of a list that begins with a name.
  const rest = left.filter(at => !named.has(clauses[at]) && isShort(clauses[at])).length
  const within = (part: number | undefined) => left.filter(at => clauses[at] === part).length
  return left.length >= 2 * toldBeside || [...named].some(part => within(part) + rest >= toldBeside)
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
  const elsewhere = others.flatMap(({ words: name }) => weighty(name)).filter(word => !isWeak(word))
  const isOf = (said: string) => (word: string) =>
    word === said || (word.length >= 5 && isSaid(word, said, 2, language))
  return left.some(said => !known.has(stemOf(said, language)) && !own.some(isOf(said)) && elsewhere.some(isOf(said)))
}
