import { plusDays } from '../calendar/days.ts'
import type { Language } from '../documents/language.ts'
import { dayInText } from '../guide/day/read-words.ts'
import { fold } from '../guide/questions/fold.ts'
import { spelled } from '../guide/questions/number-words.ts'
import type { Lasting } from './course.ts'

/** What may be typed to begin a workshop. */
export interface Beginning {
  /** The words that are to name its guide. */
  guide: string
  lasting: Lasting
}

/** Minutes: enough to write, and no longer than a working day. */
const lengths = { least: 5, usual: 20, most: 480 }

const minutesOfDay = 24 * 60

/** Units of time by their words, in minutes. From a day on, answers are asked for up to a day. */
const units: [word: RegExp, minutes: number][] = [
  [/^(?:sek\.?|sekunden?|seconds?)$/i, 1 / 60],
  [/^(?:min\.?|minuten?|minutes?)$/i, 1],
  [/^(?:h|std\.?|stunden?|hours?)$/i, 60],
  [/^(?:tage?n?|days?)$/i, minutesOfDay],
  [/^(?:wochen?|weeks?)$/i, 7 * minutesOfDay],
  [/^(?:monate?n?|months?)$/i, 30 * minutesOfDay],
]

/**
 * "werkstatt zukunftsbild", "Werkstatt Zukunftsbild für 20 Minuten", "workshop vision until Friday". Undefined: it is no such
 * sentence; unclear: it says a time that cannot be meant, and nothing may begin.
 * @param today local day
 */
export function beginningSaid(
  text: string,
  context: { today: string; language: Language },
): Beginning | 'unclear' | undefined {
  const [, words] = /^(?:werkstatt|workshop)(?:\s*[:–-]\s*|\s+)(\S.{0,200})$/i.exec(text.trim()) ?? []
  if (words === undefined) return undefined
  const [, guide = words, time] = /^(.*?)(?:^|[\s,])(?:bis(?: zum)?|until|till)\s+(\S.*)$/is.exec(words) ?? []
  if (time !== undefined) {
    const day = dayInText(time, context.today, context.language)
    const isMeant = day?.is === 'day' && day.day >= context.today
    return isMeant ? { guide: wordsIn(guide).join(' '), lasting: { is: 'day', day: day.day } } : 'unclear'
  }
  return withSpan(words, context.today)
}

/** The longest end that says how long. A time that cannot be read is not taken for a part of the guide's name. */
function withSpan(words: string, today: string): Beginning | 'unclear' {
  const all = wordsIn(words)
  for (const from of [5, 4, 3, 2]) {
    const lasting = all.length < from ? undefined : spanIn(all.slice(-from), today)
    if (lasting === undefined) continue
    const before = all.slice(0, -from)
    const guide = saysFor.test(before.at(-1) ?? '') ? before.slice(0, -1) : before
    return lasting === 'unclear' ? lasting : { guide: guide.join(' '), lasting }
  }
  const after = all.slice(all.findLastIndex(word => saysFor.test(word)) + 1)
  const saysHowLong = after.length < all.length && (unitOf(after) !== undefined || /^\d+$/.test(after.join(' ')))
  if (saysHowLong || (unitOf(all) !== undefined && /\d/.test(all.at(-2) ?? ''))) return 'unclear'
  return { guide: all.join(' '), lasting: { is: 'minutes', minutes: lengths.usual } }
}

/** One word after the other, with a number apart from its unit; brackets and what is only polite are left out. */
function wordsIn(text: string): string[] {
  const all = text.split(/(?:(?<!\d),|,(?!\d)|[\s()])+/).filter(Boolean)
  const last = /^(?:bitte|please|lang|long)[.!]?$/i.test(all.at(-1) ?? '') ? -1 : all.length
  return all.slice(0, last).flatMap((word, at, { length }) =>
    at < length - 1
      ? word
      : word
          .replace(/^(\d+(?:[.,]\d+)?)(?=[a-z]+\.?$)/i, '$1 ')
          .replace(/viertelstunde$/i, 'viertel stunde')
          .split(' '),
  )
}

const saysFor = /^(?:für|fuer|for)$/i

/** What words say that are a time and nothing else. */
function spanIn(words: string[], today: string): Lasting | 'unclear' | undefined {
  const unit = unitOf(words)
  const count = amountIn(words.slice(0, -1).join(' '))
  if (unit === undefined || count === undefined) return undefined
  const minutes = Math.round(count * unit)
  if (unit < minutesOfDay)
    return minutes < lengths.least || minutes > lengths.most ? 'unclear' : { is: 'minutes', minutes }
  const days = minutes / minutesOfDay
  return Number.isInteger(days) && days > 0 && days < 1000 ? { is: 'day', day: plusDays(today, days) } : 'unclear'
}

/** In minutes. */
function unitOf(words: string[]): number | undefined {
  return units.find(([word]) => word.test(words.at(-1) ?? ''))?.[1]
}

/** "20", "1,5", "zwanzig", "eine halbe", "a quarter of an" */
function amountIn(words: string): number | undefined {
  if (/^\d{1,9}(?:[.,]\d{1,9})?$/.test(words)) return Number(words.replace(',', '.'))
  const text = fold(words.replace(/ of an?$/i, ''))
  return spelled(text) ?? spelled(text.replace(/^eine /, ''))
}

/** What may be typed of a workshop that there is. Without a number the one is meant that is under way. */
export type WorkshopSaid = { number?: string } & (
  | { is: 'show' | 'end' | 'cancel' | 'minutes' | 'agenda' | 'statements' }
  /** Begins with the number of a question; see `answersIn`. */
  | { is: 'answers'; words: string }
  /** By the numbers of statements, from 1. */
  | { is: 'dots'; dots: number[] }
  /** The statement that becomes an idea. */
  | { is: 'idea' | 'remove'; at: number }
)

const verbs: [is: 'end' | 'cancel' | 'minutes' | 'agenda' | 'statements', words: RegExp][] = [
  ['end', /^(?:beenden|vorzeitig beenden|end|finish)$/i],
  ['cancel', /^(?:abbrechen|absagen|cancel)$/i],
  ['minutes', /^(?:protokoll|minutes)$/i],
  ['agenda', /^(?:in die agenda|agenda|into the agenda)$/i],
  ['statements', /^(?:antworten|alle antworten|answers|all answers)$/i],
]
const dotWords = /^(?:klebepunkte?|punkte?|dots?)[\s:]+(?=\d)/i
const between = /^(?:[\s,;]|und|and|nr\.?|no\.?)*$/i
const ofOne = /^(idee|idea|entfernen|remove)\s+(?:aus\s+|from\s+)?(?:nr\.?\s*|no\.?\s*)?(\d{1,3})$/i

/**
 * "W-2026-48213", "Werkstatt beenden", "Werkstatt Punkte 3, 7, 12", "Werkstatt 1: Die Bücherei 2: Familien". Whoever says more
 * may mean anything.
 */
export function workshopSaid(text: string): WorkshopSaid | undefined {
  const [, first, second, words = ''] =
    /^(?:(W-20\d\d-\d{5})|(?:werkstatt|workshop)(?:\s+(W-20\d\d-\d{5}))?)(?:[\s:,.!]+([\s\S]*))?$/i.exec(text.trim()) ??
    []
  const found = first ?? second
  const isMeant = found !== undefined || words !== ''
  if (!isMeant || !/^(?:w-|werkstatt|workshop)/i.test(text.trim())) return undefined
  const number = found === undefined ? {} : { number: found.toUpperCase() }
  if (numbered.test(words)) return { ...number, is: 'answers', words }
  const said = words.replace(/(?<!\d)[\s.!]+$/, '')
  if (said === '') return { ...number, is: 'show' }
  const dots = dotsIn(said)
  if (dots) return { ...number, is: 'dots', dots }
  const [, deed = '', at] = ofOne.exec(said) ?? []
  if (at !== undefined) return { ...number, is: /^ide/i.test(deed) ? 'idea' : 'remove', at: Number(at) }
  for (const [is, pattern] of verbs) if (pattern.test(said)) return { ...number, is }
  return undefined
}

const numbered = /^\d\s*[:)]/

/**
 * "1: Die Bücherei 2: Familien": a number that comes after the one before it begins the next answer; any other is a part of
 * what somebody says, and so is one that no question has.
 * @param count how many questions there are
 */
export function answersIn(words: string, count: number): Map<number, string> {
  const answers = new Map<number, string>()
  let last = 0
  for (const piece of words.split(/(?<=^|\s)(?=\d\s*[:)])/)) {
    const [, digit, text = ''] = /^(\d)\s*[:)]\s*([\s\S]*)$/.exec(piece) ?? []
    const number = Number(digit)
    const isNext = digit !== undefined && number > last && number <= count
    if (isNext) last = number
    answers.set(last, isNext ? text.trim() : `${answers.get(last) ?? ''} ${piece.trim()}`.trim())
  }
  return answers
}

/** "Punkte 3, 7 und 12" */
function dotsIn(said: string): number[] | undefined {
  const rest = said.replace(dotWords, '')
  if (rest === said || !between.test(rest.replace(/\d+/g, ' '))) return undefined
  return rest.match(/\d+/g)?.map(Number)
}
