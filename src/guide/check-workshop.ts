import type { Finding } from './finding.ts'
import type { Draft } from './parse.ts'
import { isForAll } from './workshop.ts'

/** A guide for workshops asks something that everybody answers in words of their own. */
export function checkWorkshop({ head, questions }: Draft): Finding[] {
  if (!head?.workshop || questions.some(form => form === undefined || isForAll(form))) return []
  const message = 'A workshop would have nothing to ask'
  return [
    { path: ['workshop'], message, remedy: 'Add a question with kind: text and without when, or remove workshop' },
  ]
}
