import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Fault } from '../errors.ts'
import { lazily } from '../guide/lazily.ts'
import { compiledTemplate, type Fill, Missing } from './template.ts'

/**
 * Card templates: structure only, one file per view, in a folder of cards/ per subject; the folder is for people and no
 * part of the name. A `{"$include": "parts/progress"}` is replaced by that
 * file; further keys beside it are added to the part.
 */
export interface Templates {
  /** Fills a template. Null in the data leaves its property out; a field the data lacks is a fault. */
  expand(name: string, data: object): Record<string, unknown>
}

interface Read {
  path: string
  fill: () => Fill
}

/**
 * Reads every file of a folder, so that what a release brings later does not mix with what runs. A template is compiled when it is
 * first filled: most are not shown on most days, and all together take a tenth of a start. The tests fill every one.
 */
export function readTemplates(folder: string): Templates {
  const texts = textsIn(folder)
  const all = new Map<string, Read>()
  for (const path of texts.keys()) {
    if (path.startsWith('parts/')) continue
    const name = basename(path)
    const other = all.get(name)
    if (other) {
      const message = `There are two card templates ${name}: cards/${other.path}.json and cards/${path}.json.`
      throw new Fault('content', message, 'Rename one of them.')
    }
    all.set(name, { path, fill: lazily(() => compiled(path, readPart(texts, path, []))) })
  }
  return {
    expand(name, data) {
      const found = all.get(name)
      if (!found) throw new Fault('content', `There is no card template ${name}.`, `Add ${name}.json below cards/.`)
      try {
        return found.fill()(data) as Record<string, unknown>
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        const message = `cards/${found.path}.json asks for ${error.field}, which its data lacks.`
        throw new Fault('content', message, 'Correct the name.')
      }
    },
  }
}

function compiled(path: string, content: unknown): Fill {
  try {
    return compiledTemplate(content)
  } catch (cause) {
    throw new Fault('content', `cards/${path}.json: ${(cause as Error).message}.`, 'Correct the expression.', cause)
  }
}

/** What stands in the files, by where they are below the folder, without `.json`: task/roadmap. */
function textsIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort()
  return new Map(paths.map(path => [path, readFileSync(join(folder, `${path}.json`), 'utf8')]))
}

function readPart(texts: Map<string, string>, name: string, within: string[]): unknown {
  const chain = [...within, name]
  if (within.includes(name)) {
    throw new Fault('content', `Card parts include each other: ${chain.join(' → ')}.`, 'Remove one of these includes.')
  }
  const text = texts.get(name)
  if (text === undefined) {
    const message = `There is no card part ${name} (${chain.join(' → ')}).`
    throw new Fault('content', message, `Add cards/${name}.json or correct the include.`)
  }
  try {
    return withParts(JSON.parse(text), part => readPart(texts, part, chain))
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
