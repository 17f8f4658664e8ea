import { compileRule } from '../compile-condition.ts'
import type { Rule } from '../condition.ts'
import type { Finding, Path } from '../finding.ts'
import type { Text } from '../text.ts'
import { checkPlaceholders } from './check-tasks.ts'
import { implies } from './implies.ts'
import type { Names } from './names.ts'

/** Outcomes: each can be reached, and one of them always is. */
export function checkOutcomes(names: Names): Finding[] {
  const { draft, checkRule } = names
  const { outcomes } = draft
  const findings: Finding[] = []
  const earlier: { id: string; rule: Rule }[] = []
  for (const [index, outcome] of outcomes.entries()) {
    if (!outcome) continue
    const path = ['outcomes', index]
    findings.push(...checkSentence(outcome.sentence, [...path, 'sentence'], names))
    for (const [at, { when, sentence }] of outcome.instead.entries()) {
      findings.push(...checkRule(when, [...path, 'instead', at, 'when'], true))
      findings.push(...checkSentence(sentence, [...path, 'instead', at, 'sentence'], names))
    }
    const isLast = index === outcomes.length - 1
    if (outcome.when === undefined) {
      if (isLast) continue
      const message = `“${outcome.id}” has no condition, so no outcome below it is ever reached`
      findings.push({ path, message, remedy: 'Add when: …, or move it to the end' })
      continue
    }
    const wrong = checkRule(outcome.when, [...path, 'when'], true)
    findings.push(...wrong)
    if (isLast) {
      const message = `The last outcome “${outcome.id}” has a condition, so some answers would have no outcome`
      findings.push({
        path: [...path, 'when'],
        message,
        remedy: 'Add a last outcome without when, for all that is left',
      })
    }
    if (wrong.length > 0) continue
    const rule = compileRule(outcome.when)
    const covering = earlier.find(other => implies(rule, other.rule))
    if (covering) {
      const message = `“${outcome.id}” is never reached: “${covering.id}” above always holds first`
      const remedy = `Move “${outcome.id}” above “${covering.id}”, or correct its condition`
      findings.push({ path: [...path, 'when'], message, remedy })
    }
    earlier.push({ id: outcome.id, rule })
  }
  return findings
}

function checkSentence(
  sentence: { [language in keyof Text]: string | undefined },
  path: Path,
  names: Names,
): Finding[] {
  return Object.entries(sentence).flatMap(([language, text]) => checkPlaceholders(text, [...path, language], names))
}
