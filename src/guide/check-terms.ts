import type { Finding, Path } from './finding.ts'
import type { Draft } from './parse.ts'
import { suggest } from './suggest.ts'

/** The words that questions want explained must be in the glossary. */
export function checkTerms({ questions }: Draft, terms: string[]): Finding[] {
  const check = (named: string[] = [], path: Path) =>
    named.flatMap((term, at) => {
      if (terms.includes(term)) return []
      const message = `The glossary has no term “${term}”`
      return [{ path: [...path, 'terms', at], message, remedy: suggest(term, terms) }]
    })
  return questions.flatMap((question, index) => {
    if (!question) return []
    const path = ['questions', index]
    const options = 'options' in question ? question.options : []
    const perOption = options.flatMap((option, at) => check(option.terms, [...path, 'options', at]))
    return [...check(question.terms, path), ...perOption]
  })
}
