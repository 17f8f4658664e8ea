import { explain } from './explain.ts'
import { type Finding, idsIn, isMap, type Path, shown, valueAt } from './finding.ts'
import { withPlainTexts } from './plain-texts.ts'
import {
  type HeadForm,
  headForm,
  keepsNothing,
  type PhaseForm,
  type ProducesForm,
  phaseForm,
  producesForms,
  type QuestionForm,
  questionForms,
} from './schema.ts'
import { parseScoring, type ScoringDraft } from './scoring/parse.ts'
import { withSituations } from './situations.ts'
import { suggest } from './suggest.ts'

/** A guide as far as it could be parsed: what is undefined has a finding of its own. */
export interface Draft {
  raw: unknown
  head: HeadForm | undefined
  produces: ProducesForm | undefined
  phases: (PhaseForm | undefined)[]
  questions: (QuestionForm | undefined)[]
  scoring: ScoringDraft | undefined
}

/** Parses a guide piece by piece, so that a fault in one question hides none in another. */
export function parseGuide(written: unknown): { draft: Draft; findings: Finding[] } {
  if (!isMap(written)) {
    const finding = { path: [], message: 'This is not a guide', remedy: 'Begin with id: …; see docs/guides.md' }
    return {
      draft: { raw: written, head: undefined, produces: undefined, phases: [], questions: [], scoring: undefined },
      findings: [finding],
    }
  }
  const raw = withSituations(withPlainTexts(written))
  const findings = explain(headForm, raw, [])
  const pieces = <T>(key: string, parse: (piece: unknown, path: Path, findings: Finding[]) => T | undefined) => {
    const list = raw[key]
    return Array.isArray(list) ? list.map((piece: unknown, index) => parse(piece, [key, index], findings)) : []
  }
  const draft: Draft = {
    raw,
    head: headForm.safeParse(raw).data,
    produces: parseProduces(raw.produces, findings),
    phases: pieces('phases', parsePhase),
    questions: pieces('questions', (...piece) => parseQuestion(...piece, idsIn(raw, 'phases'))),
    scoring: parseScoring(raw, findings),
  }
  return { draft, findings }
}

function parseProduces(raw: unknown, findings: Finding[]): ProducesForm | undefined {
  const word = keepsNothing.find(each => each === raw)
  if (word) return word
  if (!isMap(raw)) {
    const message = raw === undefined ? '“produces” is missing' : `“produces” cannot be ${shown(raw)}`
    const remedy = 'Write produces: assessment with title, idea with title and naming, result, or nothing'
    findings.push({ path: ['produces'], message, remedy })
    return undefined
  }
  const form = 'assessment' in raw ? producesForms.assessment : producesForms.idea
  findings.push(...explain(form, raw, ['produces']))
  return form.safeParse(raw).data
}

function parsePhase(raw: unknown, path: Path, findings: Finding[]): PhaseForm | undefined {
  findings.push(...explain(phaseForm, raw, path))
  return phaseForm.safeParse(raw).data
}

function parseQuestion(raw: unknown, path: Path, findings: Finding[], phases: string[]): QuestionForm | undefined {
  const kinds = Object.keys(questionForms)
  const kind = isMap(raw) ? raw.kind : undefined
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    const message = kind === undefined ? 'The question has no kind' : `There is no kind of question ${shown(kind)}`
    const remedy = kind === undefined ? `Add kind: one of ${kinds.join(', ')}` : suggest(String(kind), kinds)
    findings.push({ path: [...path, 'kind'], message, remedy })
    return undefined
  }
  const form = questionForms[kind as keyof typeof questionForms]
  const among = `Add phase: one of ${phases.join(', ')}`
  const isPhase = ({ path }: Finding) => path.at(-1) === 'phase' && valueAt(raw, ['phase']) === undefined
  findings.push(...explain(form, raw, path).map(each => (isPhase(each) ? { ...each, remedy: among } : each)))
  return form.safeParse(raw).data
}
