import type { Answers } from '../../documents/answers.ts'
import { visible } from '../../guide/engine.ts'
import type { CriterionFinding, Findings } from '../../guide/findings.ts'
import type { Guide } from '../../guide/guide.ts'
import { answerInWords, fitted } from '../parts/answer.ts'
import { clip } from '../parts/escape.ts'
import type { Words } from '../texts.ts'

interface Found {
  check: { answers: Answers }
  guide: Guide
  findings: Findings
}

/** Lines of one effect, escaped, each beginning with its sign: what raised or lowered is never told by colour. */
export interface Reasons {
  title: string
  lines: string[]
}

/** How much is said: lines of one effect, and characters of the answers in one line. */
export interface Detail {
  lines: number
  answers: number
}

/**
 * Why a check came out as it did: what raised it, what lowered it, what is not known. Of the latter, what would settle
 * the result comes first.
 */
export function reasons(found: Found, detail: Detail, words: Words): Reasons[] {
  const { criteria, open, settle } = found.findings
  const settling = new Set(settle.map(({ id }) => id))
  const unknown = [...open].sort((a, b) => Number(settling.has(b.id)) - Number(settling.has(a.id)))
  const because = (effect: CriterionFinding['effect'], sign: string) =>
    criteria
      .filter(criterion => criterion.effect === effect)
      .map(criterion => `${sign} ${reason(criterion, found, detail, words)}`)
  const groups = [
    { title: words.rich('why.raised'), lines: because('raised', '▲') },
    { title: words.rich('why.lowered'), lines: because('lowered', '▼') },
    {
      title: words.rich('why.unknown'),
      lines: unknown.map(question => `? ${fitted(words.guide(question.label), LABEL)}`),
    },
  ]
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: shortened(lines, detail.lines, words) }))
}

/** "Ausschlaggebend: Ziel: Gesetzliche Pflicht": answers that decided by themselves; null where only scores did. */
export function decisive({ check, guide, findings }: Found, words: Words): string | null {
  const asked = guide.questions.filter(({ id }) => findings.outcome.because?.includes(id)).slice(0, DECISIVE)
  const answers = asked.map(question => {
    const answer = clip(answerInWords(question, check.answers, words), 80)
    return `${clip(words.guide(question.label), 40)}: ${answer}`
  })
  return answers.length === 0 ? null : words.rich('why.decisive', { answers: answers.join(' · ') })
}

/** More would no longer explain. */
const DECISIVE = 3
const LABEL = 70
const SCORE = 30

/** "Medienbrüche (Nutzen): dreimal" */
function reason(criterion: CriterionFinding, { check, guide, findings }: Found, detail: Detail, words: Words): string {
  const answers = visible(guide, { answers: check.answers, extended: true })
    .filter(({ id }) => criterion.questions.includes(id) && check.answers[id]?.is === 'answered')
    .map(question => answerInWords(question, check.answers, words))
  const score = findings.scores.find(({ id }) => id === criterion.score)
  return [
    fitted(words.guide(criterion.label), LABEL),
    score ? ` (${fitted(words.guide(score.label), SCORE)})` : '',
    answers.length > 0 ? `: ${fitted(answers.join(' · '), detail.answers)}` : '',
  ].join('')
}

function shortened(lines: string[], most: number, words: Words): string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most), words.rich('why.left', { count: lines.length - most })]
}
