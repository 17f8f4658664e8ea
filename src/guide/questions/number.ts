import * as z from 'zod4'
import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { text } from '../text.ts'
import { amountIn, endsInZero, exact, type Term } from './amount.ts'
import { calculated, saysTwo } from './calculated.ts'
import { beginsDontKnow, saysDontKnow } from './dont-know.ts'
import { withoutEdges } from './edges.ts'
import { furtherWords } from './further-words.ts'
import { unreadable } from './limit.ts'
import { nearNumber } from './near-number.ts'
import { numberInSentence } from './number-in-sentence.ts'
import { numberOfParts } from './number-of-parts.ts'
import { plainly } from './number-plainly.ts'
import { officesIn } from './offices.ts'
import { textIn } from './options.ts'
import { asksBack, refuse } from './refuse.ts'
import { halvesFirst } from './spelling.ts'
import { spoken } from './spoken.ts'
import { unitFields } from './unit-fields.ts'
import { phrasesOf } from './units.ts'

type NumberQuestion = QuestionOf<'number'>

/** What the YAML of a number question says beyond the common fields. */
export const numberFields = {
  min: z.number().default(0),
  max: z.number().default(1_000_000_000),
  whole: z.boolean().default(true),
  ...unitFields,
  /** Numbers that are said without one: "nur wir" is one department. */
  means: z.array(z.strictObject({ value: z.number(), words: furtherWords.unwrap() })).optional(),
  /** The unit of exactly one. */
  one: text(30).optional(),
}

/**
 * A number, written as people write it: "1.200", "ca. 20 Stück", "1,5 Tausend", "zwölf", "eine halbe Stunde". The same
 * from the card as in the chat, and always in the person's language. Ranges and bounds are asked back.
 */
export const number: Kind<NumberQuestion> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  /** Every bound a condition names, the numbers just beside it, and the limits. */
  samples({ min, max, whole }, mentioned) {
    const step = whole ? 1 : 1e-6
    const bounds = mentioned.filter(bound => typeof bound === 'number')
    const near = [min, max, ...bounds.flatMap(bound => [bound - step, bound, bound + step])]
    const fits = near.filter(n => min <= n && n <= max && (!whole || Number.isInteger(n)))
    return [...new Set([...fits, ...(whole ? [Math.ceil(min)] : [])])]
  },

  readText: (question, typed, { language }) => read(question, typed, language),
  readInput: (question, input, { language }) => read(question, input, language),

  input(_, value, { language }) {
    return {
      kind: 'number',
      // Without groups, as people type: "12000", in German "1,5".
      value: typeof value === 'number' ? formatted(value, language, false) : '',
      options: [],
      multiline: false,
      maxLength: 0,
    }
  },

  /** What was understood, in words: "12.000 Fälle im Jahr". */
  summary({ unit, one }, value, language) {
    const counted = value === 1 ? (one ?? unit) : unit
    return formatted(Number(value), language, true) + (counted ? ` ${textIn(counted, language)}` : '')
  },
}

const locales = { de: 'de-DE', en: 'en-GB' } satisfies Record<Language, string>

function formatted(value: number, language: Language, useGrouping: boolean): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20, useGrouping }).format(value)
}

function read(question: NumberQuestion, typed: string, language: Language): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  if (saysDontKnow(typed)) return refuse('dont-know')
  const meant = question.means?.find(({ words }) => words.some(each => sayings(typed).includes(spoken(each))))
  if (meant) return within(question, meant.value)
  const offices = isOffices(question) ? officesIn(typed) : undefined
  if (offices && offices.count !== (offices.stated ?? offices.count))
    return refuse('number-several', { entered: typed.trim() })
  if (offices) return within(question, offices.count)
  if (isMoney(question) && free.has(spoken(typed))) return within(question, 0)
  const parts = numberOfParts(typed, question.unit, phrasesOf(question), text => readAmount(question, text, language))
  if (parts) return parts
  const result = calculated(typed, text => readAmount(question, text, language))
  if (result !== undefined) return within(question, result)
  if (saysTwo(typed, text => readAmount(question, text, language)))
    return refuse('number-several', { entered: typed.trim() })
  const said = plainly(typed, phrasesOf(question))
  const found = readSentence(question, said, language)
  if (!found.ok && beginsDontKnow(typed)) return refuse('dont-know')
  return found.ok ? found : withNear(question, said, language, found)
}

/** The number that is all a text says, or the only one in it. */
function readSentence(question: NumberQuestion, said: string, language: Language): ReadAnswer {
  const whole = readAmount(question, said, language)
  if (whole.ok) return whole
  const told = isOffices(question) ? said.replace(notCounted, ' nicht ') : said
  const amountOf = (words: string) => amountIn(halvesFirst(words), language, phrasesOf(question))
  const only = numberInSentence(told, words => readAmount(question, words, language), amountOf)
  return only ?? concluded(question, said, language) ?? saidTwice(question, said, language) ?? whole
}

/** "Fünf ohne die Kasse" may be six, and "zwei vom Land und wir" are three. */
const notCounted =
  /(?<!\p{L})(?:ohne|without|(?:und|un|plus|sowie|dazu|and|as well as|[&+])\s+(?:(?:noch|auch|natürlich|eben|dann|then|also) )*(?:wir|uns(?:er\p{L}*)?|us|we|ours?)(?=\W*(?:$|\s\p{L}+\W*$)))(?!\p{L})/giu

/** What was not understood, with what it may be but for a slip. */
function withNear(question: NumberQuestion, typed: string, language: Language, found: ReadAnswer): ReadAnswer {
  if (found.ok || !/^number-un(?:known|it)$/.test(found.problem.code)) return found
  const near = nearNumber(typed, phrasesOf(question), text =>
    readSentence(question, plainly(text, phrasesOf(question)), language),
  )
  if (near === undefined) return found
  const label = formatted(near, language, true)
  const asked = refuse('number-near', { entered: typed.trim(), number: label })
  return asksBack(asked, [{ input: formatted(near, language, false), label }])
}

/** What is said, also without small words around it: "eigentlich nur wir". */
function sayings(typed: string): string[] {
  return [spoken(typed), ...withoutEdges(spoken(typed))]
}

/** What costs nothing, where money is asked for. */
const free = new Set(
  [
    'kostenlos',
    'gratis',
    'umsonst',
    'nichts',
    'nix',
    'gar nichts',
    'das kostet nichts',
    'kostet nichts',
    'free',
    'nothing',
  ]
    .concat([
      'free of charge',
      'it is free',
      "it's free",
      'ist kostenlos',
      'das ist kostenlos',
      'es kostet nichts',
      'keine kosten',
      'no costs',
    ])
    .map(spoken),
)

function isMoney({ unit }: NumberQuestion): boolean {
  return unit !== undefined && Object.values(unit).some(each => /^(?:euro|€|eur)/i.test(each))
}

function isOffices({ unit }: NumberQuestion): boolean {
  return unit !== undefined && Object.values(unit).some(each => /^(?:ämter|departments|offices)(?: |$)/i.test(each))
}

/** "Vier andere außer uns, also fünf": what comes of all that was said. */
function concluded(question: NumberQuestion, typed: string, language: Language): ReadAnswer | undefined {
  const parts = typed.split(/[,;:]\s+|\s[–-]\s|\n/)
  const [, said] =
    /^(?:also|ergo|macht|insgesamt|zusammen|in summe|so|that makes|makes|in total|altogether) (.+)$/i.exec(
      parts.at(-1) ?? '',
    ) ?? []
  const read = parts.length < 2 || said === undefined ? undefined : readAmount(question, said, language)
  return read?.ok ? read : undefined
}

/** "Ein Dutzend, also zwölf": the number that both parts name. */
function saidTwice(question: NumberQuestion, typed: string, language: Language): ReadAnswer | undefined {
  const parts = typed.split(/[,;:]\s+|\s[–-]\s|\n/).filter(part => /\S/.test(part))
  const [one, another] = parts.map(part => readAmount(question, part, language))
  return parts.length === 2 && one?.ok && another?.ok && one.value === another.value ? one : undefined
}

function readAmount(question: NumberQuestion, typed: string, language: Language): ReadAnswer {
  const entered = typed.normalize('NFC').trim()
  const { terms, bound, strange, broken, one } = amountIn(halvesFirst(entered), language, phrasesOf(question))
  if (one !== undefined && !bound && isSingular(entered)) return within(question, one)
  if (broken || terms.length === 0) return refuse('number-unknown', { entered })
  if (bound || terms.some(({ join }) => join === 'to' || join === 'or')) return refuse('number-range', { entered })
  if (terms.length > 1 && !isSum(terms)) return refuse('number-several', { entered })
  // Never a number without what stands beside it: “2 Tage” are not 2 minutes.
  if (strange && !question.unit) return refuse('number-unknown', { entered })
  if (question.unit && (strange || terms.some(wantsUnit)))
    return refuse('number-unit', { entered, unit: textIn(question.unit, language) })
  if (terms.some(term => isUnclear(term, question.whole))) return refuse('number-ambiguous', { entered })
  return within(question, total(terms, question.whole))
}

/** "Viertelstunde", and not "Stunden". */
function isSingular(text: string): boolean {
  return !/[ns]\W*$/i.test(text) || /(?:chen|lein)\W*$/i.test(text)
}

/** "Dreiviertel", "anderthalb": of what? Hardly of minutes. */
function wantsUnit({ worded, unit, value }: Term): boolean {
  return worded && !unit && !Number.isInteger(value)
}

/**
 * "12,000" in German, "12.000" in English: the language makes it a decimal, but nobody writes decimals of whole numbers,
 * or zeros at their end. So it was meant as thousands, or comes from another program.
 */
function isUnclear({ ambiguous, value }: Term, whole: boolean): boolean {
  return ambiguous && (whole || endsInZero(value))
}

/** Whether several numbers are one amount: from large to small, each part less than one of the unit before. */
function isSum(terms: Term[]): boolean {
  return terms.every(({ adds, join, value, factor }, index) => {
    const larger = terms[index - 1]
    return adds && (join === 'none' || join === 'and') && (!larger || value * factor < larger.factor)
  })
}

/** What is converted is an estimate: whole where the question wants whole numbers, hundredths otherwise. */
function total(terms: Term[], whole: boolean): number {
  const sum = exact(terms.reduce((all, { value, factor }) => all + value * factor, 0))
  if (terms.every(({ factor }) => factor === 1)) return sum
  return whole ? Math.round(sum) : Math.round(sum * 100) / 100
}

function within(question: NumberQuestion, value: number): ReadAnswer {
  if (!Number.isFinite(value)) return refuse('number-max', { max: question.max })
  if (question.whole && !Number.isInteger(value)) return refuse('number-whole')
  if (value < question.min) return refuse('number-min', { min: question.min })
  if (value > question.max) return refuse('number-max', { max: question.max })
  return { ok: true, value }
}
