import type { Findings, ScoreFinding } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'
import { levelExplained } from './level.ts'
import { labelOf, rangeInWords } from './score.ts'

/** What a card has room for: scores, and what goes into one. */
const SCORES = 4
const PARTS = 12

/**
 * What the values of a result mean, for whoever wants to know: what goes into each score and with which weight, what
 * "möglich" says, and what the level is. All of it from the guide's own rules.
 */
export function explained(found: { guide: Guide; findings: Findings }, words: Words): string[] {
  const { scores, level } = found.findings
  const open = scores.some(score => rangeInWords(score, words) !== null)
  return [
    ...scores.slice(0, SCORES).flatMap(score => meaningOf(score, found, words) ?? []),
    ...(open ? [words.rich('explain.range')] : []),
    ...(level ? levelExplained(level, words) : []),
  ]
}

function meaningOf(
  score: ScoreFinding,
  { guide, findings }: { guide: Guide; findings: Findings },
  words: Words,
): string | undefined {
  const label = labelOf(score, words)
  const of = guide.scoring?.scores.find(({ id }) => id === score.id)
  if (of?.is === 'product') {
    const factors = findings.scores.filter(({ id }) => of.of.includes(id)).map(factor => labelOf(factor, words))
    return words.rich('explain.product', { label, factors: factors.join(` ${words.plain('explain.times')} `) })
  }
  const parts = findings.criteria
    .filter(criterion => criterion.score === score.id)
    .slice(0, PARTS)
    .map(({ label: name, weight }) => words.plain('explain.part', { label: clip(words.guide(name), 40), weight }))
  return parts.length === 0 ? undefined : words.rich('explain.sum', { label, parts: parts.join(', ') })
}
