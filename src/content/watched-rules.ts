import { existsSync } from 'node:fs'
import type { Language } from '../documents/language.ts'
import type { Finding } from '../guide/finding.ts'
import { fileIn, type Place } from './layers.ts'
import { ContentFault, type ContentProblem, printed } from './problems.ts'
import { readIfThere } from './read-if-there.ts'
import { readYaml } from './yaml.ts'

/** Rules of the municipality in a file, which may be edited while the bot runs. */
export interface WatchedRules<Rules> {
  current(): Rules
  /** Reads the file again if it changed; keeps the last good version when it is broken. */
  refresh(): Promise<void>
  /** What is wrong with the file since it was last good: file, line, remedy, one line each; empty if fine. */
  problems(language?: Language): string[]
}

/** One kind of rules: its file in the folder `rules`, what holds without it, and how it is read. */
export interface RulesKind<Rules> {
  file: string
  usual: Rules
  /** Reads parsed YAML; nothing at all means the usual rules. */
  read(raw: unknown): { ok: true; rules: Rules } | { ok: false; findings: Finding[] }
}

type Version<Rules> = { ok: true; rules: Rules } | { ok: false; problems: ContentProblem[] }

/**
 * Reads a file of rules; without that file the usual rules hold. Throws a ContentFault with all
 * its problems if it is broken, and a Fault if it cannot be read.
 * @param fits what would be wrong elsewhere with rules that are read again
 */
export async function watchRules<Rules>(
  place: Place,
  kind: RulesKind<Rules>,
  fits: (rules: Rules) => ContentProblem[] = () => [],
): Promise<WatchedRules<Rules>> {
  let file = fileIn(place, 'rules', kind.file)
  let source = await readIfThere(file, 'The rules')
  const first = readVersion(kind, file, source)
  if (!first.ok) throw new ContentFault(first.problems)
  let { rules } = first
  let broken: ContentProblem[] = []
  let missed: ContentProblem | undefined

  async function refresh(): Promise<void> {
    // An own file that was added while the bot runs lies on top from now on.
    if (source === undefined || existsSync(file)) file = fileIn(place, 'rules', kind.file)
    const next = await readIfThere(file, 'The rules').catch(() => null)
    missed = missing(file, source, next)
    if (missed || next === source || next === null) return
    source = next
    const version = readVersion(kind, file, next)
    broken = version.ok ? fits(version.rules) : version.problems
    if (version.ok && broken.length === 0) rules = version.rules
  }

  const problems = (language?: Language) => (missed ? [missed] : broken).map(problem => printed(problem, language))
  return { current: () => rules, refresh, problems }
}

/** A file that is gone may be just being saved, so that alone is no reason to follow other rules. */
function missing(
  file: string,
  source: string | undefined,
  next: string | undefined | null,
): ContentProblem | undefined {
  const told = (message: string, remedy: string) => ({ file, line: 1, message, remedy })
  if (next === null) return told('The file cannot be read; the rules before still hold', 'Check its path and rights')
  if (next !== undefined || source === undefined) return undefined
  return told('The file is gone; its rules still hold', 'Put it back, or restart the bot to have the usual rules')
}

function readVersion<Rules>(kind: RulesKind<Rules>, file: string, source: string | undefined): Version<Rules> {
  if (source === undefined) return { ok: true, rules: kind.usual }
  if (source.trim() === '') {
    const [message, remedy] = ['The file is empty', 'Write the rules, or remove the file to have the usual ones']
    return { ok: false, problems: [{ file, line: 1, message, remedy }] }
  }
  const yaml = readYaml(file, source)
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems }
  const form = kind.read(yaml.value)
  return form.ok ? form : { ok: false, problems: form.findings.map(yaml.locate) }
}
