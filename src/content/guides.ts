import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Fault } from '../errors.ts'
import type { Guide, Guides } from '../guide/guide.ts'
import { readGlossary } from './glossary.ts'
import { ContentFault } from './problems.ts'
import { readGuide, readKnownGuide } from './read-guide.ts'

/**
 * Reads every guide of a folder, once. Throws a fault if the folder cannot be read or holds none, and a ContentFault
 * with all problems of all files if any guide or the glossary is broken.
 */
export async function loadGuides(folder: string): Promise<Guides> {
  const files = await namesIn(folder)
  const sources = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')))
  const { glossary, problems } = await readGlossary(folder)
  const terms = glossary.terms.map(({ id }) => id)
  const brokenGlossary = problems.length > 0
  const guides = new Map<string, Guide>()
  const texts = new Map<string, string>()
  for (const [index, name] of files.entries()) {
    const source = sources[index] ?? ''
    const read = readGuide(join(folder, name), basename(name, '.yaml'), source, brokenGlossary ? undefined : terms)
    if (read.ok) {
      guides.set(read.guide.id, read.guide)
      texts.set(read.guide.hash, source)
    } else problems.push(...read.problems)
  }
  if (problems.length > 0) throw new ContentFault(problems)
  return {
    current: id => guides.get(id),
    all: () => [...guides.values()],
    source: hash => texts.get(hash),
    read: remembering(readKnownGuide),
  }
}

/** Reading takes a tenth of a second, and every look at an old dialogue or check needs its guide. */
function remembering(read: Guides['read']): Guides['read'] {
  const known = new Map<string, Guide>()
  return (id, source) => {
    const guide = known.get(source) ?? read(id, source)
    known.set(source, guide)
    return guide
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(cause => {
    throw new Fault('content', `The folder of guides ${folder} cannot be read`, 'Check its path and rights', cause)
  })
  const files = names.filter(name => name.endsWith('.yaml')).sort()
  if (files.length > 0) return files
  const remedy = 'Put at least one guide there, as <id>.yaml'
  throw new Fault('content', `The folder of guides ${folder} holds none`, remedy)
}
