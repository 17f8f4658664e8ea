import { z } from 'zod/v4'
import type { Value } from '../../documents/answers.ts'
import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { text } from '../text.ts'
import { fold } from './fold.ts'
import { textIn } from './options.ts'
import { refuse } from './refuse.ts'
import { factorIn } from './units.ts'

type NumberQuestion = QuestionOf<'number'>

/** What the YAML of a number question says beyond the common fields. */
export const numberFields = {
  min: z.number().default(0),
  max: z.number().default(1_000_000_000),
  whole: z.boolean().default(true),
  unit: text(30).optional(),
  /** Further words for the unit, and other units that are converted into it. */
  also: z
    .array(
      z.strictObject({
        words: z.array(z.string().trim().min(1).max(40)).min(1),
        times: z.number().min(0.000001).default(1),
        dividedBy: z.number().min(0.000001).default(1),
      }),
    )
    .optional(),
}

/** A number, written as people write it: "1.200", "ca. 20 Stück", "1,5 Tausend", "zwölf", "eine halbe Stunde". */
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

  readText(question, text, { language }) {
    if (text.trim() === '') return refuse('empty')
    return read(question, text, language)
  },

  readInput(question, input, { language }) {
    if (input.trim() === '') return refuse('empty')
    // A number input sends the decimal point whatever the language; anything else was typed.
    const value = Number(input)
    return /^-?\d+(\.\d+)?$/.test(input) ? within(question, value) : read(question, input, language)
  },

  input(question, value) {
    return {
      kind: 'number',
      value: typeof value === 'number' ? String(value) : '',
      options: [],
      multiline: false,
      maxLength: 0,
      min: question.min,
      max: question.max,
    }
  },

  summary(question, value, language) {
    const unit = question.unit ? ` ${textIn(question.unit, language)}` : ''
    return formatted(value, language) + unit
  },
}

const locales = { de: 'de-DE', en: 'en-GB' } satisfies Record<Language, string>

function formatted(value: Value, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(Number(value))
}

/** Digits with what may stand between them; spaces only group thousands. */
const numeral = /(?<![\p{L}\d])[-−]?\d+(?:[.,'’]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/gu

const spelled = new Map(
  (
    [
      [0, 'null', 'kein', 'keine', 'keinen', 'zero', 'none'],
      [0.5, 'halb', 'halbe', 'halben', 'eine halbe', 'einer halben', 'half', 'half a', 'half an'],
      [0.75, 'dreiviertel', 'eine dreiviertel'],
      [1, 'ein', 'eins', 'eine', 'einen', 'einer', 'one', 'a', 'an'],
      [1.5, 'anderthalb', 'eineinhalb', 'one and a half'],
      [2, 'zwei', 'zwo', 'two'],
      [2.5, 'zweieinhalb', 'two and a half'],
      [3, 'drei', 'three'],
      [4, 'vier', 'four'],
      [5, 'fünf', 'five'],
      [6, 'sechs', 'six'],
      [7, 'sieben', 'seven'],
      [8, 'acht', 'eight'],
      [9, 'neun', 'nine'],
      [10, 'zehn', 'ten'],
      [11, 'elf', 'eleven'],
      [12, 'zwölf', 'twelve'],
    ] as [number, ...string[]][]
  ).flatMap(([value, ...names]) => names.map(name => [fold(name), value] as const)),
)

const bounds =
  /[<>≤≥]|\d\s*\+|(?<!\p{L})(mehr als|über|weniger als|unter|mindestens|höchstens|maximal|bis zu|zwischen|more than|over|under|less than|fewer than|at least|at most|up to|between)(?!\p{L})/iu

function read(question: NumberQuestion, text: string, language: Language): ReadAnswer {
  const entered = text.normalize('NFC').trim()
  const [first, another] = entered.matchAll(numeral)
  if (bounds.test(entered) || /\d\s*(-|–|bis|to)\s*\d/i.test(entered)) return refuse('number-range', { entered })
  if (another) return refuse('number-several', { entered })
  const { factor, rest } = factorIn(first ? entered.replace(first[0], ' ') : entered, question)
  const value = first ? parsed(first[0], language) : spelled.get(rest)
  if (value !== undefined && (!first || rest === '')) return within(question, converted(value, factor, question.whole))
  const named = rest.split(' ').filter(word => (spelled.get(word) ?? 0) > 0).length
  if (!first && named > 1) return refuse('number-several', { entered })
  // Never a number without what stands beside it: “2 Tage” are not 2 minutes.
  if (!question.unit || (first ? value === undefined : named === 0)) return refuse('number-unknown', { entered })
  return refuse('number-unit', { entered, unit: textIn(question.unit, language) })
}

/** What is converted is an estimate: whole where the question wants whole numbers, hundredths otherwise. */
function converted(value: number, factor: number, whole: boolean): number {
  if (factor === 1) return value
  return whole ? Math.round(value * factor) : Math.round(value * factor * 100) / 100
}

/**
 * What the digits mean in a language: German groups with dots and has a decimal comma, English the other way round.
 * A separator of the wrong sort still counts where only one reading is possible: "1.5" cannot be grouping.
 */
function parsed(digits: string, language: Language): number | undefined {
  const plain = digits.replace(/[−]/, '-').replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3})/g, '')
  const grouping = language === 'de' ? '.' : ','
  const last = plain.match(/[.,](?=\d+$)/)?.[0]
  if (last === undefined) return /^-?\d+$/.test(plain) ? Number(plain) : undefined

  const mark = last === '.' ? '\\.' : ','
  const other = last === '.' ? ',' : '\\.'
  const groups = new RegExp(`^-?[1-9]\\d{0,2}(${mark}\\d{3})+$`)
  const many = plain.split(last).length > 2
  if (groups.test(plain) && (many || last === grouping)) return Number(plain.replaceAll(last, ''))
  const decimal = new RegExp(`^-?(\\d+|[1-9]\\d{0,2}(${other}\\d{3})+)${mark}\\d+$`)
  if (!decimal.test(plain)) return undefined
  return Number(plain.replaceAll(last === '.' ? ',' : '.', '').replace(',', '.'))
}

function within(question: NumberQuestion, value: number): ReadAnswer {
  if (!Number.isFinite(value)) return refuse('number-max', { max: question.max })
  if (question.whole && !Number.isInteger(value)) return refuse('number-whole')
  if (value < question.min) return refuse('number-min', { min: question.min })
  if (value > question.max) return refuse('number-max', { max: question.max })
  return { ok: true, value }
}
