import type { ScoreFinding } from '../../guide/findings.ts'
import { clip, escapeMarkdown } from '../parts/escape.ts'
import type { TextKey, Words } from '../texts.ts'

const bands = ['low', 'middle', 'high'] as const
type Band = (typeof bands)[number]

/** Shades of one colour: a low score is not an alarm. Named, because themes choose the tone. */
const shades: Record<Band, string> = { low: 'sequential7', middle: 'sequential5', high: 'sequential3' }

/** A score as parts/gauge.json wants it: a dial where the client draws charts, a bar of blocks elsewhere. */
export function gauge(score: ScoreFinding, words: Words) {
  const [middle, high] = bandsOf(score)
  const sizes: Record<Band, number> = { low: middle, middle: high - middle, high: 100 - high }
  const label = labelOf(score, words)
  return {
    title: label,
    label: `**${escapeMarkdown(label)}**`,
    value: score.value === undefined ? null : rounded(score.value),
    text: pointsInWords(score, words),
    blocks: blocks(score.value ?? 0),
    range: rangeInWords(score, words),
    segments: bands
      .filter(band => sizes[band] > 0)
      .map(band => ({ legend: bandInWords(band, words), size: sizes[band], color: shades[band] })),
  }
}

/**
 * The place of two scores in a field of nine, as parts/field.json wants it. The same is said in a sentence, for those
 * who do not see it. Null if one of them is not known.
 */
export function field(scores: ScoreFinding[], words: Words) {
  const across = scores.find(({ axis }) => axis === 'x')
  const up = scores.find(({ axis }) => axis === 'y')
  const at = { x: across && bandOf(across), y: up && bandOf(up) }
  if (!across || !up || !at.x || !at.y) return null
  return {
    text: positionInWords(scores, words),
    up: words.rich('field.up', { label: labelOf(up, words) }),
    across: words.rich('field.across', { label: labelOf(across, words) }),
    rows: [...bands].reverse().map(y => ({
      label: bandInWords(y, words),
      cells: bands.map(x => {
        const here = x === at.x && y === at.y
        return {
          text: here ? words.rich('field.here') : '·',
          style: here ? 'accent' : 'emphasis',
          subtle: here ? null : true,
        }
      }),
    })),
    columns: bands.map(band => ({ text: bandInWords(band, words) })),
  }
}

/** "Nutzen hoch, Machbarkeit mittel"; null if one of them is not known. */
export function positionInWords(scores: ScoreFinding[], words: Words): string | null {
  const [y, x] = (['y', 'x'] as const).map(axis => scores.find(score => score.axis === axis))
  const [up, across] = [y && bandOf(y), x && bandOf(x)]
  if (!x || !y || !up || !across) return null
  return words.rich('field.position', {
    up: labelOf(y, words),
    upBand: bandInWords(up, words),
    across: labelOf(x, words),
    acrossBand: bandInWords(across, words),
  })
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

function labelOf(score: ScoreFinding, words: Words): string {
  return clip(words.guide(score.label), 40)
}

function bandOf(score: ScoreFinding): Band | undefined {
  const [middle, high] = bandsOf(score)
  if (score.value === undefined) return undefined
  if (score.value >= high) return 'high'
  return score.value >= middle ? 'middle' : 'low'
}

function bandsOf(score: ScoreFinding): [number, number] {
  return score.bands ?? [100 / 3, 200 / 3]
}

function bandInWords(band: Band, words: Words): string {
  return words.plain(`band.${band}` satisfies TextKey)
}

/** Half up: scores are never negative. */
function rounded(value: number): number {
  return Math.round(value)
}

const BLOCKS = 10

function blocks(value: number): string {
  const full = Math.min(Math.max(Math.round((value / 100) * BLOCKS), 0), BLOCKS)
  return '▰'.repeat(full) + '▱'.repeat(BLOCKS - full)
}
