import { fold } from '../questions/fold.ts'
import { spelled } from '../questions/number-words.ts'

const irregular = new Map(
  Object.entries({ erst: 1, zweit: 2, zwot: 2, dritt: 3, siebt: 7, siebent: 7, acht: 8 }).concat(
    Object.entries({ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12, twentieth: 20 }),
    [['thirtieth', 30]],
  ),
)

/** The day of a month that a folded word counts to, as written: "fünften" is "5.", "fifth" is "5th". */
function ordinal(word: string): string | undefined {
  const { stem, ten } = /^(?:(?<ten>twenty|thirty)-)?(?<stem>\p{L}+)$/u.exec(word)?.groups ?? {}
  if (stem === undefined) return undefined
  const german = stem.replace(/e[nmrs]?$/, '')
  const n = german === stem ? english(stem) + (ten ? (spelled(ten) ?? 0) : 0) : numberOf(german, /(?:t|st)$/)
  return n >= 1 && n <= 31 ? `${n}${german === stem ? 'th' : '.'}` : undefined
}

function english(word: string): number {
  return /(?:st|nd|rd|th)$/.test(word) ? numberOf(word, /th$/) : Number.NaN
}

function numberOf(stem: string, ending: RegExp): number {
  const regular = ending.test(stem) ? spelled(stem.replace(ending, '')) : undefined
  // "Aster", "Atem": below four, ordinals have words of their own.
  return irregular.get(stem) ?? (regular !== undefined && regular > 3 ? regular : Number.NaN)
}

/** A folded text with "5." or "5th" where it says "fünften", "fifth" or "5ten". */
export function inDigits(text: string): string {
  return text
    .replace(/(?<!\p{L})(twenty|thirty) (?=\p{L}+(?:st|nd|rd|th)(?!\p{L}))/gu, '$1-')
    .replace(/(?<![\p{L}\d])\d{1,2}s?te[nmrs]?(?!\p{L})/gu, written => `${Number.parseInt(written, 10)}.`)
    .replace(/(?<![\p{L}\d-])\p{L}+(?:-\p{L}+)?(?!\p{L})/gu, word => ordinal(word) ?? word)
}

/** "am ersten": with another word behind it ("Montag", "Mal") it may be no day at all. */
export function endsOpen(text: string): boolean {
  return ordinal(fold(/(?<!\p{L})\p{L}+$/u.exec(text)?.[0] ?? '')) !== undefined
}
