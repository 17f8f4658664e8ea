import type { Question } from '../guide.ts'
import { withOwn } from './own-words.ts'

/** What a card sends: an option that was tapped, or what is chosen on it; and what stands in the field for own words. */
export interface Sent {
  tapped?: string | undefined
  chosen?: string | undefined
  own?: string | undefined
}

/** The input of a question as its kind reads it. What is written beside an option chooses it; another one that was tapped does not need it. */
export function inputWithOwn(question: Question, { tapped, chosen = '', own = '' }: Sent): string {
  const other = 'options' in question ? question.options.find(option => option.other)?.value : undefined
  const text = own.replace(/\s+/g, ' ').trim()
  if (other === undefined || text === '' || (tapped !== undefined && tapped !== other)) return tapped ?? chosen
  if (question.kind === 'choice') return withOwn((tapped ?? chosen) || other, text)
  const values = chosen.split(',').filter(value => value !== '' && value !== other)
  return withOwn([...values, other].join(','), text)
}
