import { Fault } from '../errors.ts'
import type { Guide, Guides } from '../guide/guide.ts'
import { suggest } from '../guide/suggest.ts'
import { watchGlossary } from './glossary.ts'
import { type GuideFile, readGuideFile } from './guide-file.ts'
import { guideFilesIn } from './guide-files.ts'
import { openGuideSwitches } from './guide-switches.ts'
import { fileIn, layersOf, type Place } from './layers.ts'
import { ContentFault, type ContentProblem, printed } from './problems.ts'
import { readKnownGuide } from './read-guide.ts'
import type { WatchedRules } from './watched-rules.ts'

/** Guides that are read again while the bot runs. */
export interface WatchedGuides extends Guides, Pick<WatchedRules<unknown>, 'refresh' | 'problems'> {}

/**
 * Reads all guides and watches them. A broken guide of an upper folder is told and passed over; what was in force of it
 * stays so, or else the shipped guide of its id. Throws a Fault if a folder cannot be read or no guide is there, and a
 * ContentFault with all problems if a shipped guide or the glossary is broken.
 */
export async function loadGuides(place: Place): Promise<WatchedGuides> {
  const folders = layersOf(place)
  const switches = await openGuideSwitches(place)
  const sources = new Map<string, string>()
  const read = remembering(readKnownGuide)
  const lookAtGlossary = watchGlossary(place)
  let { states, unread, brokenGlossary } = await look([])
  const broken = [...brokenGlossary, ...states.filter(({ shipped }) => shipped).flatMap(({ problems }) => problems)]
  if (broken.length > 0) throw new ContentFault(broken)
  if (states.length === 0) {
    const remedy = 'Put at least one guide there, as <id>.yaml'
    throw new Fault('content', `The folder of guides ${folders.join(', ')} holds none`, remedy)
  }
  let inForce = current()

  async function look(before: GuideFile[]) {
    const glossary = await lookAtGlossary()
    const terms = glossary.problems.length > 0 ? undefined : glossary.terms.map(({ id }) => id)
    const found = await Promise.all(folders.map(guideFilesIn))
    const files = found.flatMap(({ files }, layer) =>
      files.map(file => ({ file, shipped: layer === folders.length - 1 })),
    )
    const states = await Promise.all(
      files.map(each =>
        readGuideFile(
          each,
          before.find(({ file }) => file === each.file),
          terms,
          sources,
        ),
      ),
    )
    // A file that is gone at one look only was just being saved.
    const saved = before.filter(({ file, missed }) => !missed && !files.some(each => each.file === file))
    states.push(...saved.map(state => ({ ...state, missed: true })))
    for (const { guide, source } of states) if (guide) sources.set(guide.hash, source)
    return { states, unread: found.flatMap(each => each.unread), brokenGlossary: glossary.problems }
  }

  /** By id: of two guides the one of the upper folder, if it ever was sound; none that is switched off. */
  function current(): Map<string, Guide> {
    const guides = new Map<string, Guide>()
    for (const { guide } of states) if (guide && !guides.has(guide.id)) guides.set(guide.id, guide)
    for (const id of switches.current().off) guides.delete(id)
    return new Map([...guides].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  async function refresh(): Promise<void> {
    await switches.refresh()
    // A folder that cannot be read for a moment changes nothing.
    const seen = await look(states).catch(() => undefined)
    if (seen) ({ states, unread, brokenGlossary } = seen)
    inForce = current()
  }

  function problems(): string[] {
    const unknown = unknownSwitches(states, switches.current().off, place)
    const all = [...states.flatMap(state => state.problems), ...unread, ...unknown]
    return [...all.map(printed), ...switches.problems()]
  }

  return {
    current: id => inForce.get(id),
    all: () => [...inForce.values()],
    source: hash => sources.get(hash),
    read,
    refresh,
    problems,
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

function unknownSwitches(states: GuideFile[], off: string[], place: Place): ContentProblem[] {
  const ids = [...new Set(states.map(({ id }) => id))]
  const file = fileIn(place, 'rules', 'guides.yaml')
  return off
    .filter(id => !ids.includes(id))
    .map(id => ({ file, line: 1, message: `There is no guide “${id}” to switch off`, remedy: suggest(id, ids) }))
}
