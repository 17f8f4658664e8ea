import type { Language } from '../../../documents/language.ts'
import type { Option } from '../../guide.ts'
import { isNoIdea, saysDontKnow } from '../dont-know.ts'
import { coreOf } from '../edges.ts'
import { fold } from '../fold.ts'
import { partsOf } from '../pieces.ts'
import { isNegative, negations } from '../polarity.ts'
import { spoken } from '../spoken.ts'
import { isTelling, weighty } from './weighty.ts'

/** One way to name an option. */
export interface Name {
  option: Option
  /** Folded. */
  words: string
  /** How many parts it has as a list: "Bürgerinnen und Bürger" has two. */
  parts: number
  is: 'label' | 'also' | 'maybe' | 'foreign'
  negative: boolean
  /** Its words of weight, if they are enough to name it within a sentence. */
  own: string[]
  /** What the first of them begins with. */
  start: string
  /** How many of its words deny something. */
  denials: number
  /** What stands between its commas, folded. */
  clauses: string[]
}

/** All names of the options in a person's language, ready to be looked up. */
export interface Names {
  options: Option[]
  all: Name[]
  /** Those that a sentence may hold. */
  telling: Name[]
  exact: Map<string, Name[]>
  labels: Name[]
  /** Names by the beginning of their first word of weight, with those words: where forms of a word are looked for. */
  starts: Map<string, { name: Name; words: string; core: string[] }[]>
  /** Parts of the longest name. */
  longest: number
}

/** Letters that a beginning needs before it counts. */
const enough = 4

/** Words that many sentences begin with: as a beginning they name nothing. */
const articles = new Set(['eine', 'einer', 'einen', 'this', 'that', 'there', 'they'].map(fold))

/** By the options of a guide, which stay as they are while it is in force. */
const known = new WeakMap<Option[], Map<Language, Names>>()

/** What names the options: labels in the person's language, further words, and what is only asked back. Never an id. */
export function namesOf(options: Option[], language: Language): Names {
  const before = known.get(options) ?? new Map<Language, Names>()
  known.set(options, before)
  const names = before.get(language) ?? namesIn(options, language)
  before.set(language, names)
  return names
}

function namesIn(options: Option[], language: Language): Names {
  const written = options.flatMap(option => {
    const own = option.label[language] ?? option.label.de
    const foreign = Object.values(option.label).filter(label => label !== own)
    return [
      ...namesAs(option, 'label', [own]),
      ...namesAs(option, 'also', option.also),
      ...namesAs(option, 'also', weekdays.get(fold(own))),
      ...namesAs(option, 'maybe', option.maybe),
      ...namesAs(option, 'foreign', foreign),
    ]
  })
  const labels = written.filter(({ is }) => is === 'label')
  const all = written.map(name => (isPartOfAnother(name, labels) ? { ...name, own: [] } : name))
  const exact = Map.groupBy(all, ({ words }) => words)
  const cores = all
    .filter(({ is }) => is === 'label' || is === 'also')
    .flatMap(name =>
      [name.words, ...(name.is === 'label' ? joinedIn(name.words) : [])].map(words => ({
        name,
        words,
        core: coreOf(words).split(' '),
      })),
    )
  const starts = Map.groupBy(cores, ({ core }) => startOf(core[0]))
  const telling = all.filter(({ is, own }) => is !== 'maybe' && own.length > 0)
  return { options, all, telling, exact, labels, starts, longest: Math.max(...all.map(({ parts }) => parts)) }
}

/** "Komplett digital" beside "Digital mit Medienbrüchen": what tells something of it says as much of the other, so it is a name as a whole only. */
function isPartOfAnother({ is, own, option }: Name, labels: Name[]): boolean {
  if (is !== 'also' || own.length === 0) return false
  return labels.some(label => label.option !== option && own.every(word => label.own.includes(word)))
}

/** Letters that all forms of a word have in common. */
export function startOf(word = ''): string {
  return word.slice(0, 4)
}

/** Both sides of "politics and management". */
function joinedIn(words: string): string[] {
  return /^(\p{L}{4,}) (?:und|and) (\p{L}{4,})$/u.exec(words)?.slice(1) ?? []
}

/** How weekdays are written besides. */
const weekdays = new Map(
  `montag mo montags, dienstag di dienstags, mittwoch mi mittwochs, donnerstag do donnerstags, freitag fr freitags,
  samstag sa samstags sonnabend, sonntag so sonntags, monday mon mondays, tuesday tue tues tuesdays, wednesday wed wednesdays,
  thursday thu thurs thursdays, friday fri fridays, saturday sat saturdays, sunday sun sundays`
    .split(',')
    .map(line => line.trim().split(' '))
    .map(([day = '', ...also]) => [day, also]),
)

const days = new Set([...weekdays].flat(2))

/** Whether a word is a day of the week, in whatever form. */
export function isWeekday(word: string): boolean {
  return days.has(fold(word))
}

function namesAs(option: Option, is: Name['is'], texts: string[] = []): Name[] {
  return texts.map(text => {
    const own = weighty(fold(text))
    return {
      option,
      words: fold(text),
      own: is === 'label' || isTelling(own, fold(text)) ? own : [],
      start: (own[0] ?? '').slice(0, 3),
      denials: fold(text)
        .split(' ')
        .filter(word => negations.has(word)).length,
      parts: partsOf(text).length,
      is,
      negative: isNegative(text),
      clauses: text.split(/,\s+/).map(fold),
    }
  })
}

/**
 * The option whose label or further word this is, in full; or whose label alone begins with it. `parts` is how many
 * parts the text has as a list: "Amt, Rat" never means a label "Amt Rat".
 */
export function meant(names: Names, text: string, parts: number): Option | undefined {
  if (isBelowZero(text)) return undefined
  const words = spoken(text)
  const exact = names.exact.get(words)?.filter(name => name.parts === parts) ?? []
  const full = exact.find(({ is }) => is === 'label') ?? exact.find(({ is }) => is === 'also')
  if (full) return full.option
  if (saysDontKnow(text)) return unclear(names)
  const begun = distinct(beginning(names, words, parts))
  return begun.length === 1 ? begun[0] : undefined
}

/** The option that has just this name. */
export function named(names: Names, words: string, parts: number): Option | undefined {
  const full = names.exact
    .get(words)
    ?.filter(name => name.parts === parts && (name.is === 'label' || name.is === 'also'))
  return full && distinct(full).length === 1 ? full[0]?.option : undefined
}

/** Comparing drops signs, but "-1" is not "1". */
export function isBelowZero(text: string): boolean {
  return /^\s*[-−–]\s?\d/.test(text)
}

/** "Noch unklar": the option that has "keine Ahnung" among its further words stands for all that says so; "unsicher" is a rating. */
function unclear({ all }: Names): Option | undefined {
  return all.find(({ is, words }) => is !== 'foreign' && is !== 'maybe' && isNoIdea(words))?.option
}

/**
 * The names that begin with these words. Four letters at least, or the number of a label; the rest must not turn the
 * meaning round ("Das geht" is not "Das geht nicht"), nor may the words stand in the name of another option.
 */
function beginning(names: Names, words: string, parts: number): Name[] {
  const isNumber = /^\d+$/.test(words)
  if (!isNumber && (words.length < enough || articles.has(words))) return []
  const negative = isNegative(words)
  const begins = (name: Name) =>
    name.is === 'label' &&
    name.parts >= parts &&
    name.negative === negative &&
    (isNumber ? /^\D/.test(name.words.slice(words.length)) : true) &&
    name.words.startsWith(words)
  const begun = names.all.filter(begins)
  if (begun.length === 0 || isNumber) return begun
  const options = distinct(begun)
  const isElsewhere = (name: Name) =>
    name.is !== 'foreign' && !options.includes(name.option) && holds(name.words, words)
  return names.all.some(isElsewhere) ? [] : begun
}

/** Whether a text holds all these words, one behind the other. */
export function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `)
}

export function distinct(names: Name[]): Option[] {
  return [...new Set(names.map(({ option }) => option))]
}

/** Several options that a text begins: "Quality of". */
export function ambiguous(names: Names, text: string, parts: number): Option[] {
  return distinct(beginning(names, spoken(text), parts))
}
