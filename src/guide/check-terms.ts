import type { Finding } from './finding.ts'
import type { Draft } from './parse.ts'
import { suggest } from './suggest.ts'

/** The words that questions want explained must be in the glossary. */
export function checkTerms({ questions }: Draft, terms: string[]): Finding[] {
  return questions.flatMap((question, index) =>
    (question?.terms ?? []).flatMap((term, at) => {
      if (terms.includes(term)) return []
      const message = `The glossary has no term “${term}”`
      return [{ path: ['questions', index, 'terms', at], message, remedy: suggest(term, terms) }]
    }),
  )
}
