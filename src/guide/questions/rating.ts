import type { Language } from '../../documents/language.ts'
import type { QuestionOf } from '../guide.ts'
import type { Kind, ReadAnswer, ReadContext } from '../kind.ts'
import { text } from '../text.ts'
import { saysDontKnow } from './dont-know.ts'
import { unreadable } from './limit.ts'
import { spelled } from './number-words.ts'
import { isBelowZero } from './options/names.ts'
import { textIn } from './options.ts'
import { refuse } from './refuse.ts'
import { spoken } from './spoken.ts'

type Rating = QuestionOf<'rating'>

/** What the YAML of a rating says beyond the common fields: what its two ends mean. */
export const ratingFields = { low: text(30), high: text(30) }

const least = 1
const most = 5
const steps = Array.from({ length: most }, (_, index) => index + least)

/** From 1 to 5, one tap; the value is a number, so conditions and bands take it like one. */
export const rating: Kind<Rating> = {
  takesAnswer: true,

  values() {
    return undefined
  },

  samples() {
    return [...steps]
  },

  readText: (question, typed, context) => read(question, typed, context),
  readInput: (question, input, context) => read(question, input, context),

  input(question, value, { language }) {
    return {
      kind: 'choice',
      value: typeof value === 'number' ? String(value) : '',
      options: steps.map(step => ({ title: named(question, step, language), value: String(step) })),
      multiline: false,
      maxLength: 0,
    }
  },

  summary(question, value, language) {
    const step = Number(value)
    const words = step === least || step === most ? `: ${textIn(endOf(question, step), language)}` : ''
    return language === 'de' ? `${step} von ${most}${words}` : `${step} out of ${most}${words}`
  },
}

function endOf({ low, high }: Rating, step: number) {
  return step === least ? low : high
}

/** "1 – gar nicht", "2" … */
function named(question: Rating, step: number, language: Language): string {
  return step === least || step === most ? `${step} – ${textIn(endOf(question, step), language)}` : String(step)
}

/** "4", "vier", "4 von 5", "4 Sterne", "1 – gar nicht", or the words of an end. */
function read(question: Rating, typed: string, { language }: ReadContext): ReadAnswer {
  const refused = unreadable(typed)
  if (refused) return refused
  const words = spoken(typed)
  if (words === '') return refuse('empty')
  const below = isBelowZero(typed)
  const step = below
    ? undefined
    : (steps.find(each => spoken(named(question, each, language)) === words) ??
      [least, most].find(end => spoken(textIn(endOf(question, end), language)) === words))
  if (step !== undefined) return { ok: true, value: step }
  if (saysDontKnow(typed)) return refuse('dont-know')
  const [, said = words] =
    /^(\S+) (?:von (?:5|funf)|(?:out )?of (?:5|five)|sterne?|stars?|punkte?|points?)$/.exec(words) ?? []
  const number = /^\d$/.test(said) ? Number(said) : spelled(said)
  return number !== undefined && steps.includes(number) && !below
    ? { ok: true, value: number }
    : refuse('rating-unknown', { entered: typed.trim(), least, most })
}
