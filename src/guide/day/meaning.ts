/** What words say about a day. Whether it may lie in the past, or so far ahead, is for whoever asks. */
export type Meaning =
  /** YYYY-MM-DD */
  | { is: 'day'; day: string }
  /** 31.2. */
  | { is: 'impossible' }
  | { is: 'several' }
  /** "Anfang Januar", "Mitte März": the first and the 15th by § 192 BGB, but hardly anybody means just these. */
  | { is: 'about'; day: string }
  /** "März 2027", "nächste Woche": a time without a day. */
  | { is: 'period' }
  /** "Freitag, 30.11.", although that day is another one. */
  | { is: 'other-weekday'; day: string; year: boolean }
  /** "5.2." a few days after it: that one, or the next? */
  | { is: 'just-over'; day: string }

export const period: Meaning = { is: 'period' }

/** Undefined is a day that does not exist. */
export function dayMeant(day: string | undefined): Meaning {
  return day === undefined ? { is: 'impossible' } : { is: 'day', day }
}
