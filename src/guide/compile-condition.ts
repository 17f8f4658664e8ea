import type { Condition, Rule } from './condition.ts'
import { isMap } from './finding.ts'

/** A checked condition as the engine tests it. Several keys in one place must all hold. */
export function compileCondition(form: unknown): Condition {
  return compileRule(form) as Condition
}

/** The same for rules, which may also ask what the answers amount to. */
export function compileRule(form: unknown): Rule {
  const parts = Object.entries(form as Record<string, unknown>).flatMap(compilePart)
  const [only] = parts
  return parts.length === 1 && only ? only : { all: parts }
}

function compilePart([key, value]: [string, unknown]): Rule[] {
  switch (key) {
    case 'not':
      return [{ not: compileRule(value) }]
    case 'situation':
      return isMap(value) ? [compileRule(value)] : [compileTest(key, value)]
    case 'all':
      return [{ all: (value as unknown[]).map(compileRule) }]
    case 'any':
      return [{ any: (value as unknown[]).map(compileRule) }]
    case 'score':
    case 'criterion':
      return Object.entries(value as object).map(([id, is]) => ({ [key]: id, is }) as Rule)
    case 'unknownShare':
    case 'level':
      return [{ [key]: value } as Rule]
    default:
      return [compileTest(key, value)]
  }
}

function compileTest(question: string, test: unknown): Condition {
  if (typeof test !== 'object' || test === null) return { question, any: [scalar(test)] }
  if ('any' in test) return { question, any: (test.any as unknown[]).map(scalar) }
  if ('lacks' in test) return { question, lacks: String(test.lacks) }
  return { question, ...test } as Condition
}

/** Option values are words even where YAML reads a number; true and false belong to yes-no questions. */
export function scalar(value: unknown): string | boolean {
  return typeof value === 'boolean' ? value : String(value)
}
