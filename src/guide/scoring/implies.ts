import type { Range, Rule } from '../condition.ts'

/** Whether one rule can be seen to hold whenever another does. False does not mean that it cannot: this only reads. */
export function implies(rule: Rule, other: Rule): boolean {
  if ('all' in other) return other.all.every(part => implies(rule, part))
  if (isAny(rule)) return rule.any.every(part => implies(part, other))
  if (isAny(other) && other.any.some(part => implies(rule, part))) return true
  if ('all' in rule) return rule.all.some(part => implies(part, other))
  return coversTest(rule, other)
}

function isAny(rule: Rule): rule is { any: Rule[] } {
  return 'any' in rule && !('question' in rule)
}

function coversTest(rule: Rule, other: Rule): boolean {
  const [narrow, wide] = [rangeOf(rule), rangeOf(other)]
  if (narrow && wide) return narrow.of === wide.of && isInside(narrow.range, wide.range)
  if ('question' in rule && 'question' in other && 'any' in rule && 'any' in other) {
    return rule.question === other.question && rule.any.every(value => other.any.includes(value))
  }
  return JSON.stringify(rule) === JSON.stringify(other)
}

/** What a range is about, if the rule is one. */
function rangeOf(rule: Rule): { of: string; range: Range } | undefined {
  if ('score' in rule) return rule.is === 'unknown' ? undefined : { of: `score ${rule.score}`, range: rule.is }
  if ('criterion' in rule)
    return rule.is === 'unknown' ? undefined : { of: `criterion ${rule.criterion}`, range: rule.is }
  if ('level' in rule) return rule.level === 'unknown' ? undefined : { of: 'level', range: rule.level }
  if ('unknownShare' in rule) return { of: 'unknownShare', range: rule.unknownShare }
  const isNumber = 'question' in rule && ('min' in rule || 'max' in rule)
  return isNumber ? { of: `question ${rule.question}`, range: rule } : undefined
}

function isInside(narrow: Range, wide: Range): boolean {
  const { min = -Infinity, max = Infinity, below = Infinity } = narrow
  const { min: from = -Infinity, max: to = Infinity, below: end = Infinity } = wide
  const endsWithin = Math.min(max, below) <= to && (below <= end || max < end)
  return from <= min && endsWithin
}
