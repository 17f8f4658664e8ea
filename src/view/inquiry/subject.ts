import { periodInWords } from '../../agenda/indicators.ts'
import { speechIn } from '../../agenda/speech.ts'
import type { LocalText } from '../../documents/language.ts'
import type { Text } from '../../guide/text.ts'
import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

/** What is asked, in names. */
export type InquirySubject =
  | { is: 'effect'; check: { id: string; title: string }; months: 3 | 12 }
  | { is: 'indicator'; goal: Text; indicator: Text; unit?: string; period: string }
  | { is: 'budget'; year: number; closesOn: string; unit: LocalText }

/** "Wirkung von „Hund anmelden“ nach 3 Monaten" */
export function inquiryTitle(subject: InquirySubject, words: Words): string {
  switch (subject.is) {
    case 'effect':
      return words.rich('inquiry.effect.title', { title: clip(subject.check.title, 80), months: subject.months })
    case 'indicator': {
      const period = periodInWords(subject.period, speechIn(words.language))
      return words.rich('inquiry.indicator.title', { indicator: clip(words.guide(subject.indicator), 100), period })
    }
    case 'budget':
      return words.rich('inquiry.budget.title', {
        year: String(subject.year),
        unit: clip(words.guide(subject.unit), 60),
      })
  }
}
