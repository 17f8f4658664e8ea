import { readFile } from 'node:fs/promises'
import { ContentFault, type ContentProblem } from '../content/problems.ts'
import { problemsTold, told } from '../content/told.ts'
import { loadUnits, unitsFile, unitsSource } from '../content/units.ts'
import { Fault } from '../errors.ts'
import type { UnitEntry } from '../people/units.ts'
import { argumentsOf } from './arguments.ts'
import { language, refuse, remark, say } from './terminal.ts'
import { readUnitTable } from './units-csv.ts'
import { mergeUnits } from './units-yaml.ts'
import { writeOut } from './write.ts'

/**
 * `npm run units`: checks units.yaml and sums it up. `npm run units -- bereiche.csv` takes a table over into it, with
 * `--check` without writing; `--folder` names another folder of guides. Problems are told with file and line, nothing
 * is written then, and the exit code is 1.
 */
const { values, positionals } = argumentsOf('npm run units -- [table.csv] [--check] [--folder <folder>]', {
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, folder: { type: 'string', default: 'guides' } },
})
const file = unitsFile(values.folder)

try {
  const [table] = positionals
  const entries = await loadUnits(values.folder)
  say(...(table === undefined ? summary(entries) : await takeOver(table)))
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault
  // Every problem of a file has a remedy of its own.
  if (fault instanceof ContentFault) process.stderr.write(`${problemsTold(fault, language).join('\n')}\n`)
  else refuse(fault)
  process.exitCode = 1
}

async function takeOver(name: string): Promise<string[]> {
  const table = readUnitTable(name, await bytesOf(name))
  remark(...table.warnings)
  const source = (await unitsSource(file)) ?? ''
  const merged = mergeUnits({ file, source }, { file: name, rows: table.rows })
  failOn([...table.problems, ...merged.problems])
  const isNew = merged.added + merged.changed > 0
  if (isNew && !values.check) await writeOut(file, merged.source)
  const outcome = !isNew ? `Nothing to change in ${file}` : values.check ? `Not written: ${file}` : `Wrote ${file}`
  return [`${outcome}: ${merged.added} added, ${merged.changed} changed`, ...summary(merged.entries)]
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name)
  } catch (cause) {
    throw new Fault('content', `The table ${name} cannot be read`, 'Check its path and rights', cause)
  }
}

function failOn(problems: ContentProblem[]): void {
  if (problems.length > 0) throw new ContentFault(problems)
}

function summary(entries: UnitEntry[]): string[] {
  const units = entries.filter(({ is }) => is === 'unit').length
  const vacant = entries.filter(({ lead }) => lead === undefined).length
  const counts = `${counted(units, 'unit')}, ${counted(entries.length - units, 'role')}; ${vacant} without a lead so far`
  return [counts, ...entries.map(described)]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function described({ id, is, name, also, parent }: UnitEntry): string {
  const more = [...(also.length > 0 ? [`also ${also.join(', ')}`] : []), ...(parent ? [`part of ${parent}`] : [])]
  const names = [name.de, ...more.map(each => told(each, language))]
  return `  ${is} ${id}: ${names.join('; ')}`
}
