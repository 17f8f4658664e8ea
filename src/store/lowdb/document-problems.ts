import type * as z from 'zod4'
import { type Collection, documentSchemas } from '../../documents/documents.ts'
import { isObject } from './json.ts'

/** Something in a document that was written by hand: where in it, what is wrong, and what to write. */
export interface DocumentProblem {
  path: (string | number)[]
  what: string
  write: string
}

/** Everything that is wrong with a document of a collection. Values are never quoted: they may be personal data. */
export function documentProblems(collection: Collection, id: string, document: unknown): DocumentProblem[] {
  const result = documentSchemas[collection].safeParse(document)
  if (!result.success) return result.error.issues.flatMap(issue => described(issue, document))
  if (isObject(document) && document.id === id) return []
  return [{ path: ['id'], what: 'it differs from the key of the entry', write: `write ${JSON.stringify(id)}` }]
}

function described(issue: z.core.$ZodIssue, document: unknown): DocumentProblem[] {
  const path = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      path: [...path, key],
      what: 'no such thing is known',
      write: 'correct its name, or remove it',
    }))
  const what = valueAt(document, path) === undefined ? 'it is missing' : 'this is not possible here'
  return [{ path, what, write: `write ${wanted(issue)}` }]
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(value => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a day, "2026-03-31"' : 'an instant in UTC, "2026-03-31T08:15:00.000Z"'
    case 'too_small':
    case 'too_big':
      return issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or less`
    case 'invalid_union':
      // Without alternatives that were tried, it is the kind of something that is not known.
      return issue.errors.length > 0
        ? 'a text, a number, true, false or a list of texts'
        : 'a kind that src/documents has'
    default:
      return 'what other documents have here'
  }
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, [ … ]',
  object: 'an object, { … }',
  record: 'an object, { … }',
}

function valueAt(root: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], root)
}
