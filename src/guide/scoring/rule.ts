import { type Amount, holds, type Known, type Range, type Rule } from '../condition.ts'

/** What rules may ask about: the answers, and what they amount to so far. */
export interface Facts {
  known: Known
  score(id: string): number | undefined
  criterion(id: string): number | undefined
  /** Percent. */
  unknownShare: number
  level: number | undefined
}

/** Whether a rule holds. Values are compared as they are, unrounded. */
export function holdsRule(rule: Rule, facts: Facts): boolean {
  if ('all' in rule) return rule.all.every(part => holdsRule(part, facts))
  if ('not' in rule) return !holdsRule(rule.not, facts)
  if ('question' in rule) return holds(rule, facts.known)
  if ('any' in rule) return rule.any.some(part => holdsRule(part, facts))
  if ('score' in rule) return isWithin(rule.is, facts.score(rule.score))
  if ('criterion' in rule) return isWithin(rule.is, facts.criterion(rule.criterion))
  return 'level' in rule ? isWithin(rule.level, facts.level) : isIn(rule.unknownShare, facts.unknownShare)
}

function isWithin(amount: Amount, value: number | undefined): boolean {
  if (amount === 'unknown') return value === undefined
  return value !== undefined && isIn(amount, value)
}

function isIn({ min = -Infinity, max = Infinity, below = Infinity }: Range, value: number): boolean {
  return min <= value && value <= max && value < below
}
