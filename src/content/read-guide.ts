import { createHash } from 'node:crypto'
import { checkGuide } from '../guide/check.ts'
import { checkTerms } from '../guide/check-terms.ts'
import { compile } from '../guide/compile.ts'
import type { Guide } from '../guide/guide.ts'
import { type Draft, parseGuide } from '../guide/parse.ts'
import type { PhaseForm, QuestionForm } from '../guide/schema.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readYaml } from './yaml.ts'

export type ReadGuide = { ok: true; guide: Guide } | { ok: false; problems: ContentProblem[] }

/**
 * Reads a guide from its YAML text, or tells everything that is wrong with it. `file` is how problems name it; `terms`
 * are the ids of the glossary that its questions may name, if that is to be checked.
 */
export function readGuide(file: string, id: string, source: string, terms?: string[]): ReadGuide {
  const yaml = readYaml(file, normalised(source))
  const problems = [...yaml.problems]
  if (!yaml.readable) return { ok: false, problems }

  const { draft, findings } = parseGuide(yaml.value)
  findings.push(...checkGuide(draft), ...(terms ? checkTerms(draft, terms) : []))
  const { head } = draft
  if (head && head.id !== id) {
    const message = `The file is named ${id}.yaml, but the id is “${head.id}”`
    findings.push({ path: ['id'], message, remedy: `Write id: ${id}, or rename the file to ${head.id}.yaml` })
  }
  problems.push(...findings.map(yaml.locate))
  const guide = problems.length === 0 ? compileDraft(draft, source) : undefined
  return guide ? { ok: true, guide } : { ok: false, problems }
}

/**
 * Reads a source that was in force once. What it says still counts, even if authors are not allowed to write so any
 * more: only what cannot be understood at all is a fault.
 */
export function readKnownGuide(id: string, source: string): Guide {
  const yaml = readYaml(`${id}.yaml`, normalised(source))
  if (!yaml.readable) throw new ContentFault(yaml.problems)
  const { draft, findings } = parseGuide(yaml.value)
  const guide = findings.length === 0 ? compileDraft(draft, source) : undefined
  if (!guide) throw new ContentFault(findings.map(yaml.locate))
  return guide
}

/** Undefined if a part could not be parsed; the findings say why. */
function compileDraft({ head, produces, scoring, ...draft }: Draft, source: string): Guide | undefined {
  if (!head || !produces) return undefined
  const phases = draft.phases as PhaseForm[]
  const questions = draft.questions as QuestionForm[]
  return compile({ head, produces, phases, questions, scoring }, hashOf(source))
}

/** The same text has the same hash, whatever system it was saved on. */
export function hashOf(source: string): string {
  return createHash('sha256').update(normalised(source)).digest('hex')
}

function normalised(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
