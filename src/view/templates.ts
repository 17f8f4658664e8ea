import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { GlobalSettings, Template } from 'adaptivecards-templating'
import { Fault } from '../errors.ts'

/**
 * Card templates: structure only, one file per view, in a folder of cards/ per subject; the folder is for people and no
 * part of the name. A `{"$include": "parts/progress"}` is replaced by that
 * file; further keys beside it are added to the part.
 */
export interface Templates {
  /** Fills a template. Null in the data leaves its property out; a field the data lacks is a fault. */
  expand(name: string, data: object): Record<string, unknown>
}

const MISSING = '\u0000missing '
GlobalSettings.getUndefinedFieldValueSubstitutionString = path => MISSING + path

interface Read {
  path: string
  content: unknown
  /** Once it was needed: compiling all of them would take a fifth of a start. */
  compiled?: Template
}

/** Reads every template of a folder, and compiles each once. */
export function readTemplates(folder: string): Templates {
  const all = new Map<string, Read>()
  for (const path of pathsIn(folder)) {
    const name = basename(path)
    const other = all.get(name)
    if (other) {
      const message = `There are two card templates ${name}: cards/${other.path}.json and cards/${path}.json.`
      throw new Fault('content', message, 'Rename one of them.')
    }
    all.set(name, { path, content: readPart(folder, path, []) })
  }
  return {
    expand(name, data) {
      const found = all.get(name)
      if (!found) throw new Fault('content', `There is no card template ${name}.`, `Add ${name}.json below cards/.`)
      found.compiled ??= new Template(found.content)
      return cleaned(found.compiled.expand({ $root: data }), found.path) as Record<string, unknown>
    },
  }
}

/** Where the templates are, below the folder and without `.json`: task/roadmap. Parts are none. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.json') && !file.startsWith('parts/'))
    .map(file => file.slice(0, -'.json'.length))
    .sort()
}

function readPart(folder: string, name: string, within: string[]): unknown {
  const chain = [...within, name]
  if (within.includes(name)) {
    throw new Fault('content', `Card parts include each other: ${chain.join(' → ')}.`, 'Remove one of these includes.')
  }
  let text: string
  try {
    text = readFileSync(join(folder, `${name}.json`), 'utf8')
  } catch (cause) {
    const message = `There is no card part ${name} (${chain.join(' → ')}).`
    throw new Fault('content', message, `Add cards/${name}.json or correct the include.`, cause)
  }
  try {
    return withParts(JSON.parse(text), part => readPart(folder, part, chain))
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('content', `cards/${name}.json is not valid JSON: ${String(cause)}`, 'Correct the file.', cause)
  }
}

function withParts(node: unknown, read: (part: string) => unknown): unknown {
  if (Array.isArray(node)) return node.map(item => withParts(item, read))
  if (typeof node !== 'object' || node === null) return node
  const { $include: part, ...own } = node as Record<string, unknown>
  const further = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, withParts(value, read)]))
  if (typeof part !== 'string') return further
  const included = read(part)
  return Array.isArray(included) ? included : { ...(included as object), ...further }
}

/** Drops what is null and refuses what the data did not hold. */
function cleaned(node: unknown, name: string): unknown {
  if (typeof node === 'string' && node.includes(MISSING)) {
    const field = node.slice(node.indexOf(MISSING) + MISSING.length)
    throw new Fault('content', `cards/${name}.json asks for ${field}, which its data lacks.`, 'Correct the name.')
  }
  if (Array.isArray(node)) return node.map(item => cleaned(item, name))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, cleaned(value, name)]),
  )
}
