import type { Answers } from '../documents.ts'
import type { CriterionFinding, Findings } from '../guide/findings.ts'
import type { Guide } from '../guide/guide.ts'
import { answerInWords } from './answer.ts'
import { clip } from './escape.ts'
import type { Words } from './texts.ts'

interface Found {
  check: { answers: Answers }
  guide: Guide
  findings: Findings
}

export interface Reasons {
  title: string
  /** One line each, escaped, with its sign: never colour alone. */
  lines: string[]
}

/** More lines than this say less. */
const MOST = 12

/** Why a check came out as it did: what raised it, what lowered it, what is not known. */
export function reasons(found: Found, words: Words): Reasons[] {
  const { criteria, open } = found.findings
  const of = (effect: CriterionFinding['effect']) => criteria.filter(criterion => criterion.effect === effect)
  const groups = [
    {
      title: words.rich('why.raised'),
      lines: of('raised').map(criterion => words.rich('why.raised.line', because(criterion, found, words))),
    },
    {
      title: words.rich('why.lowered'),
      lines: of('lowered').map(criterion => words.rich('why.lowered.line', because(criterion, found, words))),
    },
    {
      title: words.rich('why.unknown'),
      lines: open.map(question => words.rich('why.unknown.line', { label: clip(words.guide(question.label), 60) })),
    },
  ]
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: shortened(lines, words) }))
}

function because(criterion: CriterionFinding, { check, guide, findings }: Found, words: Words) {
  const answers = criterion.questions
    .flatMap(id => guide.questions.find(question => question.id === id) ?? [])
    .filter(question => check.answers[question.id]?.is === 'answered')
    .map(question => answerInWords(question, check.answers, words))
  const score = findings.scores.find(({ id }) => id === criterion.score)
  return {
    label: clip(words.guide(criterion.label), 60),
    score: score ? clip(words.guide(score.label), 40) : '',
    answers: clip(answers.join(' · '), 120),
  }
}

function shortened(lines: string[], words: Words): string[] {
  if (lines.length <= MOST) return lines
  return [...lines.slice(0, MOST), words.rich('why.left', { count: lines.length - MOST })]
}
