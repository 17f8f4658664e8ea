import * as z from 'zod4'
import { checkLanguages } from './check-languages.ts'
import { type Finding, valueAt } from './finding.ts'
import { spellings, type Term } from './glossary.ts'
import { text } from './text.ts'

const termForm = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/),
  term: text(60),
  text: text(400),
  also: z.array(z.string().trim().min(1).max(80)).default([]),
  everyday: z.boolean().optional(),
})

/** The YAML form of the glossary. */
export const glossaryForm = z.strictObject({
  languages: z.array(z.enum(['de', 'en'])).min(1),
  terms: z.array(termForm).min(1),
})

export type GlossaryForm = z.output<typeof glossaryForm>

/** What the schema of the glossary cannot say: all languages there, and no spelling that means two terms. */
export function checkGlossary(raw: unknown): Finding[] {
  const items = valueAt(raw, ['terms'])
  const terms = Array.isArray(items) ? items.map(item => termForm.safeParse(item).data) : []
  return [...checkLanguages(raw), ...terms.flatMap((term, index) => checkTerm(term as Term, index, terms as Term[]))]
}

function checkTerm(term: Term | undefined, index: number, terms: (Term | undefined)[]): Finding[] {
  if (!term) return []
  const earlier = terms.slice(0, index).filter(other => other !== undefined)
  if (earlier.some(({ id }) => id === term.id)) {
    const message = `The id “${term.id}” is there twice`
    return [{ path: ['terms', index, 'id'], message, remedy: 'Give each one an id of its own' }]
  }
  const own = spellings(term)
  const twin = earlier.find(other => spellings(other).some(spelling => own.includes(spelling)))
  if (!twin) return []
  const message = `“${twin.id}” and “${term.id}” have a spelling in common`
  return [{ path: ['terms', index], message, remedy: 'Keep it with one of the two' }]
}
