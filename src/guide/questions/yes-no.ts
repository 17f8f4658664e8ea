import * as z from 'zod4'
import type { Language } from '../../documents/language.ts'
import type { Option, QuestionOf, YesNoWords } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { beginsDontKnow, saysDontKnow } from './dont-know.ts'
import { echoed } from './echo.ts'
import { isEdge } from './edges.ts'
import { fold } from './fold.ts'
import { furtherWords } from './further-words.ts'
import { unreadable } from './limit.ts'
import { byLikeness } from './options/by-likeness.ts'
import { doubtsIn } from './options/doubts.ts'
import { evidenceIn } from './options/evidence.ts'
import { inSentence } from './options/in-sentence.ts'
import { isDoubtful, leading } from './options/likeness.ts'
import { type Names, named, namesOf } from './options/names.ts'
import { isNearlyNegative, isNegative } from './polarity.ts'
import { asksBack, refuse } from './refuse.ts'
import { heard } from './sentence.ts'
import { spoken } from './spoken.ts'
import { stemOf } from './stems.ts'
import { affirmedTwice, isWithout, nearlyYesOrNo, yesOrNoIn } from './yes-no-said.ts'

/** What the YAML of such a question says beyond the common fields: what else people say for yes and for no to it. */
export const yesNoFields = { also: z.strictObject({ yes: furtherWords, no: furtherWords }).optional() }

const words = {
  de: { true: 'Ja', false: 'Nein' },
  en: { true: 'Yes', false: 'No' },
} satisfies Record<Language, { true: string; false: string }>

/** What is known of a question besides: words for yes and no, and what people said who meant them. */
type Known = Pick<QuestionOf<'yes-no'>, 'also' | 'said'>

/** Yes or no. Typed numbers mean the order on the card: 1 yes, 2 no. */
export const yesNo: Kind<QuestionOf<'yes-no'>> = {
  takesAnswer: true,

  values() {
    return [true, false]
  },

  samples() {
    return [true, false]
  },

  readText({ ask, ...known }, typed, { language }) {
    const text = typed.replace(/€/g, ' Euro ')
    const refused = unreadable(text)
    if (refused) return refused
    if (spoken(text) === '') return refuse('empty')
    if (/^[12][.)]?$/.test(text.trim())) return { ok: true, value: text.trim().startsWith('1') }
    if (saysDontKnow(text)) return refuse('dont-know')
    const asked = ask[language] ?? ask.de
    const said = yesOrNoIn(text) ?? echoed(asked, text, language)
    const nearly = said === undefined ? nearlyYesOrNo(text) : undefined
    const value = said ?? inOtherWords(known, text, language, asked)
    // "Auf jedn Fall" is a slip of one thing, however like the other.
    if (value !== undefined && (nearly ?? value) === value) return { ok: true, value }
    if (affirmedTwice(text) && !fold(asked).split(' ').some(isWithout)) return { ok: true, value: true }
    if (beginsDontKnow(text)) return refuse('dont-know')
    const near = nearly ?? nearWords(known, text, language)
    return near === undefined ? refuse('yes-no-unknown', { entered: typed.trim() }) : asksNear(near, typed, language)
  },

  readInput(_question, input) {
    if (input === '') return refuse('empty')
    if (input === 'true' || input === 'false') return { ok: true, value: input === 'true' }
    return refuse('yes-no-unknown', { entered: input })
  },

  input(_question, value, { language }) {
    return {
      kind: 'choice',
      value: typeof value === 'boolean' ? String(value) : '',
      options: [
        { title: words[language].true, value: 'true' },
        { title: words[language].false, value: 'false' },
      ],
      multiline: false,
      maxLength: 0,
    }
  },

  summary(_question, value, language) {
    return words[language][value === true ? 'true' : 'false']
  },
}

/** What was perhaps meant by a slip or beside a doubt. */
function asksNear(near: boolean, text: string, language: Language): ReadAnswer {
  const label = words[language][near ? 'true' : 'false']
  const asked = refuse('option-near', { entered: text.trim(), options: quoted(label, language) })
  return asksBack(asked, [{ input: String(near), label }])
}

/** "Das kostet nichts" where fees are asked for: what the question knows besides for yes and for no. */
function inOtherWords(known: Known, text: string, language: Language, asked: string): boolean | undefined {
  const options = optionsOf(known)
  if (!options) return undefined
  const names = namesOf(options, language)
  const option =
    named(names, spoken(text), 1) ??
    clearly(names, text, toldIn(options, text, language, asked)) ??
    (differs(text) ? undefined : byLikeness(names, text, language, asked))
  if (option?.value === 'yes' && isCondition(known.also?.yes ?? [], asked, text, language)) return undefined
  return option && option.value === 'yes'
}

/** What was read, unless all words speak for the other answer. */
function clearly(names: Names, text: string, read: Option | undefined): Option | undefined {
  return read && isDoubtful(names, spoken(text), read) ? undefined : read
}

/** What a sentence names in full, with the small words that matter, and without a word that only the other answer has. */
function toldIn(options: Option[], text: string, language: Language, asked: string): Option | undefined {
  const option = inSentence(namesOf(options, language), text, language)
  if (!option || differs(text)) return undefined
  const own = option.also ?? []
  const other = options.find(each => each !== option)?.also ?? []
  const said = stems(text, language)
  const words = fold(text).split(' ')
  if (words.includes(option.value === 'yes' ? 'nein' : 'ja')) return undefined
  const aside = isNeed.test(asked) ? there : besides
  if (option.value === 'yes' && words.some(word => aside.has(word))) return undefined
  if (/\b(?:das|es|des) wei(?:ß|ss) (?!doch|ja )/i.test(text)) return undefined
  const isFull = (name: string) =>
    [...stems(name, language)].every(stem => isNegative(stem) || has(said, stem)) &&
    fold(name)
      .split(' ')
      .every(word => !matters.has(word) || words.includes(word))
  const known = [own.join(' '), asked].map(each => stems(each, language))
  const elsewhere = stems(other.join(' '), language)
  const points = [...said].some(
    stem => stem.length > 2 && !anyone.has(stem) && elsewhere.has(stem) && !known.some(each => has(each, stem)),
  )
  return own.some(isFull) && !points ? option : undefined
}

/** "Das kostet Zeit", "pro Fall 10 Minuten" are about something else. */
const besides = new Set(
  'zeit nerven muhe aufwand minute minuten stunde stunden fehlt fehlen time nerves effort minutes hours missing'.split(
    ' ',
  ),
)

/** Whoever is asked for a need, and says what is there already, has none. */
const isNeed = /müssen|brauchen|have to|need/i
const there = new Set('schon bereits genug langst already enough'.split(' '))

/** "Vereine zahlen nicht, Firmen schon" */
function differs(text: string): boolean {
  const parts = text.split(/[,;]/).map(fold)
  return parts.slice(0, -1).some(isNegative) && / (?:schon?|ja|do|does|yes)$/.test(parts.at(-1) ?? '')
}

/** "Förderung" is no "nur mit Förderung", and "even" no "even so". */
const matters = new Set('nur bloss ohne mit auch so only just with without even too for'.split(' '))

const anyone = new Set('leut burg people person jemand kolleg antrag'.split(' '))

/** Whether a stem is among others, or one of them is the end of it: "formularserver" is a "server". */
function has(stems: Set<string>, stem: string): boolean {
  return stems.has(stem) || (stem.length >= 4 && [...stems].some(each => each.endsWith(stem)))
}

/** "Ohne Förderung ist das Projekt tot" is no "auch ohne Förderung": beside such words, every other one has to be known. */
function isCondition(yes: string[], asked: string, text: string, language: Language): boolean {
  const words = fold(text).split(' ')
  if (!words.some(isWithout)) return false
  const known = stems([asked, ...yes, 'ja jo yes'].join(' '), language)
  return [...stems(text, language)].some(stem => !known.has(stem))
}

function stems(text: string, language: Language): Set<string> {
  const words = fold(text).split(' ')
  return new Set(words.filter(word => !isEdge(word)).map(word => stemOf(word, language)))
}

/** The same with a slip or a doubt: to ask back with. */
function nearWords(known: Known, text: string, language: Language): boolean | undefined {
  // "Kien Gebühren", "noch neimand"
  if (fold(text).split(' ').some(isNearlyNegative)) return false
  const options = optionsOf(known)
  if (!options) return undefined
  const names = namesOf(options, language)
  const [only, another] =
    (['none', 'any'] as const)
      .map(slips => evidenceIn(names, text, language, '', slips).options)
      .find(each => each.length > 0) ?? []
  if (another) return undefined
  return only ? only.value === 'yes' : likelyIn(names, text)
}

/** What all words of a text speak for, where it doubts nothing. */
function likelyIn(names: Names, text: string): boolean | undefined {
  const best = leading(names, spoken(text))
  const sentence = heard(text)
  if (!best || !sentence || best.ahead < farAhead || doubtsIn(sentence, new Set()) === 'grave') return undefined
  return best.option.value === 'yes'
}

const farAhead = 0.7

/** Yes and no as the options of a question; undefined where it knows no more of them than their names. */
function optionsOf({ also, said }: Known): Option[] | undefined {
  const key = said ?? also
  if (!key) return undefined
  const options = optionsBy.get(key) ?? asOptions(also ?? {}, said)
  optionsBy.set(key, options)
  return options
}

const optionsBy = new WeakMap<object, Option[]>()

function asOptions(also: YesNoWords, said: Known['said']): Option[] {
  return (['yes', 'no'] as const).map(value => ({
    value,
    label: { de: words.de[value === 'yes' ? 'true' : 'false'], en: words.en[value === 'yes' ? 'true' : 'false'] },
    also: also[value] ?? [],
    ...(said && { said: () => said()?.[value] }),
    exclusive: false,
  }))
}
function quoted(label: string, language: Language): string {
  return language === 'de' ? `„${label}“` : `“${label}”`
}
