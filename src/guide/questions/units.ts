import type { OtherUnit } from '../guide.ts'
import type { Text } from '../text.ts'
import { fold } from './fold.ts'

/** What beside a number changes nothing: how sure somebody is, and the sentence around it. */
const fillers = ['ca', 'circa', 'zirka', 'etwa', 'ungefähr', 'rund', 'knapp', 'fast', 'gut', 'genau', 'vielleicht']
  .concat(['schätzungsweise', 'geschätzt', 'insgesamt', 'meist', 'meistens', 'durchschnittlich', 'im Durchschnitt'])
  .concat(['im Schnitt', 'im Mittel', 'about', 'around', 'approx', 'approximately', 'roughly', 'nearly', 'almost'])
  .concat(['exactly', 'on average', 'in total', 'es', 'das', 'sind', 'ist', 'gibt', 'dauert', 'wir', 'haben', 'it'])
  .concat(['takes', 'is', 'there', 'are', 'we', 'have', 'Stück', 'mal', 'x', 'piece', 'pieces', 'times'])

const powers: OtherUnit[] = [
  { words: ['Tausend', 'Tsd', 'thousand', 'k'], times: 1e3, dividedBy: 1 },
  { words: ['Mio', 'Million', 'Millionen', 'million', 'millions'], times: 1e6, dividedBy: 1 },
  { words: ['Mrd', 'Milliarde', 'Milliarden', 'billion', 'billions'], times: 1e9, dividedBy: 1 },
]

/** What a number is counted in: the unit itself, and others that are converted into it. */
export interface Units {
  unit?: Text
  also?: OtherUnit[]
}

/** The factor that the words around a number amount to, and the words it does not explain, folded. */
export function factorIn(text: string, { unit, also = [] }: Units): { factor: number; rest: string } {
  const own = { words: Object.values(unit ?? {}), times: 1, dividedBy: 1 }
  const plain = { words: fillers, times: 1, dividedBy: 1 }
  // “im Monat” comes before “Monat”, “halbe Stunde” before “Stunde”.
  const known = [own, ...also, ...powers, plain]
    .flatMap(({ words, times, dividedBy }) => formsOf(words).map(form => ({ form, times, dividedBy })))
    .toSorted((a, b) => b.form.length - a.form.length)
  let rest = ` ${fold(text)} `
  let factor = 1
  for (const { form, times, dividedBy } of known) {
    if (!rest.includes(` ${form} `)) continue
    rest = rest.replace(` ${form} `, ' ')
    factor *= times / dividedBy
  }
  return { factor, rest: rest.trim() }
}

/** Words and their simple singulars and plurals, folded: “Stunde” stands for “Stunden”, “Fälle” for “Fall”. */
export function formsOf(words: string[]): string[] {
  const forms = words.map(fold).flatMap(word => {
    const stem = word.replace(/(en|es|e|n|s)$/, '')
    return stem.length < 3 ? [word] : [word, stem, ...['e', 'en', 'n', 's', 'es'].map(end => stem + end)]
  })
  return [...new Set(forms)]
}
