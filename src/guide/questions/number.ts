import { z } from 'zod/v4'
import type { Language, Value } from '../../documents.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer } from '../kind.ts'
import { text } from '../texts.ts'
import { fold } from './fold.ts'
import { textIn } from './options.ts'
import { refuse } from './refuse.ts'

type NumberQuestion = QuestionOf<'number'>

/** What the YAML of a number question says beyond the common fields. */
export const numberFields = {
  min: z.number().default(0),
  max: z.number().default(1_000_000_000),
  whole: z.boolean().default(true),
  unit: text(30).optional(),
}

/** A number, written as people write it: "1.200", "ca. 20 Stück", "1,5 Tausend", "zwölf". */
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

const words: Record<string, number> = Object.fromEntries(
  [
    ['null', 'kein', 'keine', 'keinen', 'zero', 'none'],
    ['ein', 'eins', 'eine', 'einen', 'one'],
    ['zwei', 'zwo', 'two'],
    ['drei', 'three'],
    ['vier', 'four'],
    ['fünf', 'five'],
    ['sechs', 'six'],
    ['sieben', 'seven'],
    ['acht', 'eight'],
    ['neun', 'nine'],
    ['zehn', 'ten'],
    ['elf', 'eleven'],
    ['zwölf', 'twelve'],
  ].flatMap((names, value) => names.map(name => [fold(name), value])),
)

/** Words between number and unit that change the number. */
const powers: [RegExp, number][] = [
  [/^\s*(tausend|tsd|thousand|k)(?!\p{L})/iu, 1e3],
  [/^\s*(mio|million(en|s)?)(?!\p{L})/iu, 1e6],
  [/^\s*(mrd|milliarden?|billions?)(?!\p{L})/iu, 1e9],
]

const bounds =
  /[<>≤≥]|(?<!\p{L})(mehr als|über|weniger als|unter|mindestens|höchstens|maximal|bis zu|zwischen|more than|over|under|less than|fewer than|at least|at most|up to|between)(?!\p{L})/iu

function read(question: NumberQuestion, text: string, language: Language): ReadAnswer {
  const entered = withoutUnit(question, text.normalize('NFC')).trim()
  const found = [...entered.matchAll(numeral)]
  if (bounds.test(entered) || /\d\s*(-|–|bis|to)\s*\d/i.test(entered)) return refuse('number-range', { entered })
  const [first, another] = found
  if (another) return refuse('number-several', { entered })
  if (!first) {
    const word = fold(entered)
      .split(' ')
      .filter(part => part in words)
    const value = word.length === 1 ? words[word[0] ?? ''] : undefined
    return value === undefined ? refuse('number-unknown', { entered }) : within(question, value)
  }
  const value = parsed(first[0], language)
  if (value === undefined) return refuse('number-unknown', { entered })
  const rest = entered.slice(first.index + first[0].length)
  const power = powers.find(([name]) => name.test(rest))?.[1] ?? 1
  return within(question, value * power)
}

function withoutUnit({ unit }: NumberQuestion, text: string): string {
  const end = Object.values(unit ?? {}).find(name => text.trim().toLowerCase().endsWith(name.toLowerCase()))
  return end === undefined ? text : text.trim().slice(0, -end.length)
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
