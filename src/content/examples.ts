import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Example, readExample } from '../assessment/example.ts'
import type { Guides } from '../guide/guide.ts'
import { filesIn } from './files-in.ts'
import type { Place } from './layers.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads the worked examples, `examples/<name>.yaml`; a folder without any has none. Those for a guide or a version that is
 * not in force are left out. Throws a ContentFault with all problems of all files.
 */
export async function loadExamples(place: Place, guides: Pick<Guides, 'current'>): Promise<Example[]> {
  const problems: ContentProblem[] = []
  const read = await Promise.all(
    (await filesIn(place, 'examples', 'The examples')).map(async file => {
      const yaml = readYaml(file, await readFile(file, 'utf8'))
      problems.push(...yaml.problems)
      if (!yaml.readable) return []
      const example = readExample(basename(file, '.yaml'), yaml.value, id => guides.current(id))
      if (example.is === 'broken') problems.push(...example.findings.map(yaml.locate))
      return example.is === 'example' ? [example.example] : []
    }),
  )
  if (problems.length > 0) throw new ContentFault(problems)
  return read.flat().toSorted((a, b) => a.title.de.localeCompare(b.title.de, 'de'))
}
