import type { Finding } from './finding.ts'
import type { Draft } from './parse.ts'
import { isOnSheet, mostOnSheet } from './sheet.ts'

/** A guide that is printed as a form brings an idea, and asks only as much as fits on it. */
export function checkSheet({ head, produces, questions }: Draft): Finding[] {
  if (!head?.sheet) return []
  const path = ['sheet']
  if (typeof produces !== 'object' || !('idea' in produces)) {
    const message = 'Only a guide that produces an idea can be printed as a form'
    return [{ path, message, remedy: 'Write produces: { idea: … }, or remove sheet' }]
  }
  const count = questions.filter(form => form !== undefined && isOnSheet(form)).length
  if (count <= mostOnSheet) return []
  const message = `The form would have ${count} questions`
  return [{ path, message, remedy: `Leave ${mostOnSheet} at most; those with when are not printed` }]
}
