import { type Finding, isMap, type Path, shown } from './finding.ts'
import { type ListEntries, type ListId, listIds } from './lists.ts'
import { suggest } from './suggest.ts'

/** A guide with its lists written out. */
export interface WrittenOut {
  /** The guide as if its author had written every entry as an option; the same value if it takes nothing from a list. */
  raw: unknown
  findings: Finding[]
  /** Where in the author's file something stands that was found in `raw`. */
  origin(path: Path): Path
}

/** Where the options of one question were written: by their index in `raw`. */
type Origins = Map<number, Path[]>

/**
 * Puts the entries of the municipality's lists where a guide (parsed YAML) says `from: goals` among the options of a
 * question. What comes out stands for itself: it is what is hashed and stored, so that a list that changes, or an entry
 * that is gone, changes nothing for whoever answered before.
 */
export function writeOut(raw: unknown, lists: ListEntries): WrittenOut {
  const findings: Finding[] = []
  const origins: Origins = new Map()
  if (!isMap(raw) || !Array.isArray(raw.questions)) return { raw, findings, origin: path => path }
  const questions = raw.questions.map((question: unknown, index) => {
    const written = optionsOf(question, ['questions', index, 'options'], lists, findings)
    if (!written) return question
    origins.set(index, written.origins)
    return { ...(question as object), options: written.options }
  })
  return { raw: origins.size > 0 ? { ...raw, questions } : raw, findings, origin: path => originOf(path, origins) }
}

function originOf(path: Path, origins: Origins): Path {
  const [list, question, key, option, ...rest] = path
  const written = list === 'questions' && key === 'options' ? origins.get(Number(question)) : undefined
  const place = typeof option === 'number' ? written?.[option] : undefined
  return place ? [...place, ...rest] : path
}

/** Undefined if nothing comes from a list. */
function optionsOf(
  question: unknown,
  path: Path,
  lists: ListEntries,
  findings: Finding[],
): { options: unknown[]; origins: Path[] } | undefined {
  if (!isMap(question)) return undefined
  const isAlone = isMap(question.options)
  const written = isAlone ? [question.options] : question.options
  if (!Array.isArray(written)) return undefined
  for (const [index, option] of written.entries()) {
    if (!isMap(option) || !('list' in option)) continue
    const remedy = 'Remove it; an entry “- from: goals” stands for the whole list'
    findings.push({ path: [...path, index, 'list'], message: 'An option cannot name a list', remedy })
  }
  if (!written.some(isFromList)) return undefined
  const all = written.flatMap((option: unknown, index) => {
    const place = isAlone ? path : [...path, index]
    return isFromList(option) ? entriesOf(option, place, lists, findings) : [{ option, place }]
  })
  return { options: all.map(({ option }) => option), origins: all.map(({ place }) => place) }
}

function isFromList(option: unknown): option is Record<string, unknown> {
  return isMap(option) && 'from' in option
}

function entriesOf(option: Record<string, unknown>, place: Path, lists: ListEntries, findings: Finding[]) {
  const surplus = Object.keys(option).filter(key => key !== 'from')
  for (const key of surplus) {
    const message = `“${key}” cannot stand beside “from”: it is for a single option`
    findings.push({ path: [...place, key], message, remedy: 'Remove it, or write the option as an entry of its own' })
  }
  const list = listIds.find(each => each === option.from)
  const entries = list ? lists[list] : []
  if (!list) {
    const message = `There is no list ${shown(option.from)}`
    findings.push({ path: [...place, 'from'], message, remedy: suggest(String(option.from), listIds) })
  } else if (entries.length === 0) {
    const message = `The list “${list}” has no entries`
    findings.push({ path: [...place, 'from'], message, remedy: `Write them into rules/${list}.yaml` })
  }
  return entries.map(entry => ({ option: list && asOption(entry, list), place }))
}

/** What it is measured by is no part of the question. */
function asOption({ id, label, also, maybe, help }: ListEntries[ListId][number], list: ListId) {
  return { value: id, label, ...(also && { also }), ...(maybe && { maybe }), ...(help && { help }), list }
}
