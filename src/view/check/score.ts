import type { ScoreFinding } from '../../guide/findings.ts'
import { blocks } from '../parts/blocks.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

/**
 * A score as parts/score.json wants it: said in words, and drawn as a bar where the client knows one. Without a bar if
 * it is not known.
 */
export function scoreBar(score: ScoreFinding, words: Words) {
  return {
    text: `**${escapeMarkdown(labelOf(score, words))}:** ${scoreInWords(score, words)}`,
    percent: score.value === undefined ? null : rounded(score.value),
    blocks: blocks(score.value ?? 0),
  }
}

/** "63 von 100 (hoch) · möglich: 54 bis 64" */
export function scoreInWords(score: ScoreFinding, words: Words): string {
  const band = bandOf(score)
  const points = pointsInWords(score, words)
  const said = band ? words.rich('score.band', { points, band: words.plain(`band.${band}` satisfies TextKey) }) : points
  return [said, rangeInWords(score, words)].filter(text => text !== null).join(' · ')
}

/** "63 von 100", or that it is not known. Whole numbers, half up. */
export function pointsInWords(score: Pick<ScoreFinding, 'value'>, words: Words): string {
  if (score.value === undefined) return words.rich('score.unknown')
  return words.rich('score.points', { value: rounded(score.value) })
}

/** What the open answers could still make of it; null if nothing. */
export function rangeInWords(score: ScoreFinding, words: Words): string | null {
  if (score.best === undefined || score.worst === undefined) return null
  const [worst, best] = [rounded(score.worst), rounded(score.best)]
  return worst === best ? null : words.rich('score.range', { worst, best })
}

export function labelOf(score: { label: ScoreFinding['label'] }, words: Words): string {
  return clip(words.guide(score.label), 40)
}

/** Only a score that is an axis has bands: where "mittel" and "hoch" begin. */
function bandOf({ axis, value, bands }: ScoreFinding): 'low' | 'middle' | 'high' | undefined {
  if (axis === undefined || value === undefined) return undefined
  const [middle, high] = bands ?? [100 / 3, 200 / 3]
  if (value >= high) return 'high'
  return value >= middle ? 'middle' : 'low'
}

/** Half up: scores are never negative. */
function rounded(value: number): number {
  return Math.round(value)
}
