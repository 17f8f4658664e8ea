import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Example, readExample } from '../assessment/example.ts'
import { Fault } from '../errors.ts'
import type { Guides } from '../guide/guide.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads the worked examples of a folder of guides, `examples/<name>.yaml`; a folder without any has none. Those for a
 * guide or a version that is not in force are left out. Throws a ContentFault with all problems of all files.
 */
export async function loadExamples(folder: string, guides: Pick<Guides, 'current'>): Promise<Example[]> {
  const place = join(folder, 'examples')
  const problems: ContentProblem[] = []
  const read = await Promise.all(
    (await namesIn(place)).map(async name => {
      const file = join(place, name)
      const yaml = readYaml(file, await readFile(file, 'utf8'))
      problems.push(...yaml.problems)
      if (!yaml.readable) return []
      const example = readExample(basename(name, '.yaml'), yaml.value, id => guides.current(id))
      if (example.is === 'broken') problems.push(...example.findings.map(yaml.locate))
      return example.is === 'example' ? [example.example] : []
    }),
  )
  if (problems.length > 0) throw new ContentFault(problems)
  return read.flat().toSorted((a, b) => a.title.de.localeCompare(b.title.de, 'de'))
}

async function namesIn(place: string): Promise<string[]> {
  try {
    return (await readdir(place)).filter(name => name.endsWith('.yaml')).sort()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new Fault('content', `The examples in ${place} cannot be read`, 'Check its path and rights', cause)
  }
}
