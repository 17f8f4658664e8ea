import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { checkGuide } from '../guide/check.ts'
import { checkAbbreviations } from '../guide/check-abbreviations.ts'
import { checkGrouped } from '../guide/check-grouped.ts'
import { checkRoles, type KnownRoles } from '../guide/check-roles.ts'
import { checkTerms } from '../guide/check-terms.ts'
import { compile, compileProduces } from '../guide/compile.ts'
import type { Finding, Path } from '../guide/finding.ts'
import type { Guide, LazySaid } from '../guide/guide.ts'
import { hide, neverHidden } from '../guide/hidden.ts'
import { type ListEntries, noEntries } from '../guide/lists.ts'
import { type Draft, parseGuide } from '../guide/parse.ts'
import type { PhaseForm, QuestionForm } from '../guide/schema.ts'
import { writeOut } from '../guide/write-out.ts'
import { kept } from './kept.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { remembered } from './remembered.ts'
import { readYaml } from './yaml.ts'

export type ReadGuide =
  /** `hash` is that of the text as its author wrote it, `guide.hash` that of `source`. */
  | { ok: true; guide: Guide; source: string; hash: string; warnings: ContentProblem[] }
  | { ok: false; problems: ContentProblem[] }

/** What a guide may name that stands in other files. */
interface Named {
  lists?: ListEntries
  /** Questions that are not asked. */
  hidden?: string[]
  /** The ids of the glossary, if that is to be checked. */
  terms?: string[] | undefined
  /** Spellings of the glossary, if abbreviations are to be looked up there. */
  words?: string[] | undefined
  /** What its options are understood by, besides their names. */
  said?: LazySaid | undefined
  /** Who is known in town, if the roles of tasks are to be checked. */
  roles?: KnownRoles | undefined
}

/**
 * Reads a guide from its YAML text, or tells everything that is wrong with it. `file` is how problems name it. What is
 * hashed, and to be stored, is its `source` with the lists written out.
 */
export const readGuide = remembered(readAnew, 64)

function readAnew(file: string, id: string, source: string, named: Named = {}): ReadGuide {
  const { lists = noEntries, terms, words, roles, said, hidden = [] } = named
  const yaml = readYaml(file, normalised(source))
  const problems = [...yaml.problems]
  if (!yaml.readable) return { ok: false, problems }

  const { raw, findings: ofLists, origin } = writeOut(yaml.value, lists)
  const { draft, ofPieces, ofWhole, compiled } = takenApart(source, raw === yaml.value, hidden, said, raw)
  // Too few options where a list is empty: that follows from it.
  const findings = ofPieces.filter(({ path }) => !ofLists.some(other => isAbove(path, other.path)))
  findings.push(...ofWhole, ...(terms ? checkTerms(draft, terms) : []))
  if (words) findings.push(...checkAbbreviations(draft.raw, words))
  if (roles) findings.push(...checkRoles(draft.raw, roles))
  const { head } = draft
  if (head && head.id !== id) {
    const message = `The file is named ${id}.yaml, but the id is “${head.id}”`
    // A copy beside the original, as an Explorer names it: its name can be no id.
    const remedy = /^[a-z][a-z0-9_-]{0,39}$/.test(id)
      ? `Write id: ${id}, or rename the file to ${head.id}.yaml`
      : 'Give a copy an id of its own, and name its file like that id; or delete it'
    findings.push({ path: ['id'], message, remedy })
  }
  const grouped = checkGrouped(yaml.value, yaml.grouped)
  // That the smallest is greater than the largest follows from it.
  const isGrouped = ({ path }: Finding) =>
    grouped.some(({ path: at }) =>
      [at, at.slice(0, -1), [...at.slice(0, -1), 'min']].some(each => each.join() === path.join()),
    )
  const written = findings
    .map(finding => ({ ...finding, path: origin(finding.path) }))
    .filter(finding => !isGrouped(finding))
  problems.push(...[...ofLists, ...grouped, ...written.filter(({ warning }) => !warning)].map(yaml.locate))
  const warnings = written.filter(({ warning }) => warning).map(yaml.locate)
  const read = problems.length === 0 ? compiled() : undefined
  return read ? { ok: true, ...read, hash: hashOf(source), warnings } : { ok: false, problems }
}

/**
 * The part of reading that takes long. A guide is read at the start with and without glossary and roles, and again
 * whenever a list changes that it may not even take options from: none of that changes anything here.
 */
const takenApart = remembered(takeApart, 64)

/**
 * @param isAsWritten nothing was put into it from lists: its source is the author's
 * @param raw what stands in the source; last, because comparing it takes longest
 */
function takeApart(source: string, isAsWritten: boolean, hidden: string[], said: LazySaid | undefined, raw: unknown) {
  const { draft, findings: ofPieces } = parseGuide(raw)
  let known: { guide: Guide; source: string } | undefined

  /** Authors are told what is wrong with the guide as they wrote it: hiding a question breaks none. */
  function compiled(): { guide: Guide; source: string } | undefined {
    if (known) return known
    const asked = hide(
      raw,
      hidden.filter(question => !keeps(draft, question)),
    )
    const isSame = asked === raw
    const whole = isSame && isAsWritten ? source : kept(['written', asked], () => stringify(asked, { lineWidth: 0 }))
    const guide = compileDraft(isSame ? draft : parseGuide(asked).draft, whole, said)
    known = guide && { guide, source: whole }
    return known
  }

  return { draft, ofPieces, ofWhole: checkGuide(draft), compiled }
}

/**
 * Reads a source that was in force once. What it says still counts, even if authors are not allowed to write so any
 * more: only what cannot be understood at all is a fault.
 */
export function readKnownGuide(id: string, source: string, said?: LazySaid): Guide {
  const yaml = readYaml(`${id}.yaml`, normalised(source))
  if (!yaml.readable) throw new ContentFault(yaml.problems)
  const { draft, findings } = parseGuide(yaml.value)
  const guide = findings.length === 0 ? compileDraft(draft, source, said) : undefined
  if (!guide) throw new ContentFault(findings.map(yaml.locate))
  return guide
}

/** Whether there would be nothing to keep without the answer to a question. */
function keeps({ produces }: Draft, question: string): boolean {
  return produces !== undefined && neverHidden({ produces: compileProduces(produces) }).includes(question)
}

function isAbove(path: Path, other: Path): boolean {
  return path.length > 0 && path.length < other.length && path.every((key, index) => key === other[index])
}

/** Undefined if a part could not be parsed; the findings say why. */
function compileDraft(
  { head, produces, scoring, ...draft }: Draft,
  source: string,
  said: LazySaid | undefined,
): Guide | undefined {
  if (!head || !produces) return undefined
  const phases = draft.phases as PhaseForm[]
  const questions = draft.questions as QuestionForm[]
  return compile({ head, produces, phases, questions, scoring }, hashOf(source), said)
}

/** The same text has the same hash, whatever system it was saved on. */
export function hashOf(source: string): string {
  return createHash('sha256').update(normalised(source)).digest('hex')
}

function normalised(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
