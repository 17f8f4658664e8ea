import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Fault } from '../errors.ts'
import type { Guide, Guides } from '../guide/guide.ts'
import { type ListEntries, listIds } from '../guide/lists.ts'
import { readGlossary } from './glossary.ts'
import { type ListFiles, openLists } from './lists.ts'
import { ContentFault, type ContentProblem } from './problems.ts'
import { readGuide, readKnownGuide } from './read-guide.ts'

/** The guides of a folder, and the lists that they take options from. */
export interface GuidesWithLists {
  lists: ListFiles
  /** The guides in force, which follow lists that may change; they must have been found to fit. */
  following(lists: () => ListEntries): Guides
}

type GuidesRead = { ok: true; guides: Pick<Guides, 'current' | 'all' | 'source'> } | Problems
type Problems = { ok: false; problems: ContentProblem[] }

/** The guides of a folder with its lists as they are; see `openGuides`. */
export async function loadGuides(folder: string): Promise<Guides> {
  const { lists, following } = await openGuides(folder)
  return following(lists.current)
}

/**
 * Reads every guide of a folder, once, and its lists, which are read again when they change. Throws a fault if the folder
 * cannot be read or holds no guide, and a ContentFault with all problems of all files if anything is broken.
 */
export async function openGuides(folder: string): Promise<GuidesWithLists> {
  const read = rememberingLast(await guideReader(folder))
  const problemsWith = (entries: ListEntries) => {
    const tried = read(entries)
    return tried.ok ? [] : tried.problems
  }
  const lists = await openLists(folder, problemsWith)
  const problems = problemsWith(lists.current())
  if (problems.length > 0) throw new ContentFault(problems)

  function following(current: () => ListEntries): Guides {
    const inForce = () => {
      const found = read(current())
      if (!found.ok) throw new ContentFault(found.problems)
      return found.guides
    }
    return {
      current: id => inForce().current(id),
      all: () => inForce().all(),
      source: hash => inForce().source(hash),
      read: remembering(readKnownGuide),
    }
  }

  return { lists, following }
}

/** All guides with certain lists, or everything that is wrong with any of them or with the glossary. */
async function guideReader(folder: string): Promise<(lists: ListEntries) => GuidesRead> {
  const names = await namesIn(folder)
  const sources = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  const { glossary, problems: ofGlossary } = await readGlossary(folder)
  const terms = ofGlossary.length > 0 ? undefined : glossary.terms.map(({ id }) => id)

  return lists => {
    const guides = new Map<string, Guide>()
    const texts = new Map<string, string>()
    const problems = [...ofGlossary]
    for (const [index, name] of names.entries()) {
      const read = readGuide(join(folder, name), basename(name, '.yaml'), sources[index] ?? '', { lists, terms })
      if (read.ok) {
        guides.set(read.guide.id, read.guide)
        texts.set(read.guide.hash, read.source)
      } else problems.push(...read.problems)
    }
    if (problems.length > 0) return { ok: false, problems }
    const all = [...guides.values()]
    return { ok: true, guides: { current: id => guides.get(id), all: () => all, source: hash => texts.get(hash) } }
  }
}

/** The lists change rarely, and those that come into force have just been tried. */
function rememberingLast(read: (lists: ListEntries) => GuidesRead): typeof read {
  let last: { lists: ListEntries; found: GuidesRead } | undefined
  return lists => {
    if (!last || listIds.some(list => last?.lists[list] !== lists[list])) last = { lists, found: read(lists) }
    return last.found
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
