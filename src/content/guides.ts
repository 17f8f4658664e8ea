import { Fault } from '../errors.ts'
import type { Guide, Guides } from '../guide/guide.ts'
import { type ListEntries, listIds } from '../guide/lists.ts'
import { suggest } from '../guide/suggest.ts'
import { type GuideFile, type GuideText, readGuideFile } from './guide-file.ts'
import { openGuideSwitches } from './guide-switches.ts'
import { type GuideTexts, watchGuideTexts } from './guide-texts.ts'
import { fileIn, layersOf, type Place } from './layers.ts'
import { type ListFiles, openLists } from './lists.ts'
import { ContentFault, type ContentProblem, printed } from './problems.ts'
import { readKnownGuide } from './read-guide.ts'
import type { WatchedRules } from './watched-rules.ts'

/** Guides that are read again while the bot runs. */
export interface WatchedGuides extends Guides, Pick<WatchedRules<unknown>, 'refresh' | 'problems'> {}

/** The guides, and the lists that they take options from. */
export interface GuidesWithLists {
  lists: ListFiles
  /** The guides in force, which follow lists that may change; they must have been found to fit. */
  following(lists: () => ListEntries): WatchedGuides
}

/** The guides with their lists as they are; see `openGuides`. */
export async function loadGuides(place: Place): Promise<WatchedGuides> {
  const { lists, following } = await openGuides(place)
  return following(lists.current)
}

/**
 * Reads all guides and their lists, and watches them. A broken guide of an upper folder is told and passed over; what was
 * in force of it stays so, or else the shipped guide of its id. Throws a Fault if a folder cannot be read or no guide is
 * there, and a ContentFault with all problems if a shipped guide, a list or the glossary is broken.
 */
export async function openGuides(place: Place): Promise<GuidesWithLists> {
  const switches = await openGuideSwitches(place)
  const lookAtTexts = watchGuideTexts(place)
  let seen = await lookAtTexts()
  const lists: ListFiles = await openLists(place, entries => unfitting(seen, lists.current(), entries))
  refuse(seen, lists.current(), place)

  function following(entries: () => ListEntries): WatchedGuides {
    const sources = new Map<string, string>()
    let states: GuideFile[] = []
    let readWith: { texts: GuideTexts; lists: ListEntries } | undefined

    /** What is in force now: read again only if a text or a list changed. */
    function now(): GuideFile[] {
      const current = entries()
      if (readWith?.texts === seen && listIds.every(list => readWith?.lists[list] === current[list])) return states
      const before = new Map(states.map(state => [state.file, state]))
      const named = { lists: current, terms: seen.terms }
      states = seen.texts.map(text => readGuideFile(text, before.get(text.file), named, sources))
      for (const { sound } of states) if (sound) sources.set(sound.guide.hash, sound.written)
      readWith = { texts: seen, lists: current }
      return states
    }

    /** By id: of two guides the one of the upper folder, if it ever was sound; none that is switched off. */
    function inForce(): Map<string, Guide> {
      const { off } = switches.current()
      const guides = new Map<string, Guide>()
      for (const { id, sound } of now()) if (sound && !guides.has(id) && !off.includes(id)) guides.set(id, sound.guide)
      return new Map([...guides].sort(([a], [b]) => (a < b ? -1 : 1)))
    }

    now()
    return {
      current: id => inForce().get(id),
      all: () => [...inForce().values()],
      source: hash => {
        now()
        return sources.get(hash)
      },
      read: remembering(readKnownGuide),
      async refresh() {
        await switches.refresh()
        // A folder that cannot be read for a moment changes nothing.
        seen = await lookAtTexts().catch(() => seen)
        now()
      },
      problems(language) {
        const files = now()
        const unknown = unknownSwitches(files, switches.current().off, place)
        const told = files.flatMap(({ problems, warnings = [] }) => [...problems, ...warnings])
        const all = [...told, ...seen.unread, ...unknown]
        return [...all.map(problem => printed(problem, language)), ...switches.problems(language)]
      },
    }
  }

  return { lists, following }
}

/** What would be wrong with guides that are sound now, if the lists were these. */
function unfitting({ texts, terms }: GuideTexts, now: ListEntries, then: ListEntries): ContentProblem[] {
  const problemsWith = (lists: ListEntries) => (text: GuideText) =>
    readGuideFile(text, undefined, { lists, terms }, new Map()).problems
  return texts.filter(text => problemsWith(now)(text).length === 0).flatMap(problemsWith(then))
}

/** The bot does not start without the guides it comes with. */
function refuse({ texts, terms, brokenGlossary }: GuideTexts, lists: ListEntries, place: Place): void {
  if (texts.length === 0) {
    const remedy = 'Put at least one guide there, as <id>.yaml'
    throw new Fault('content', `The folder of guides ${layersOf(place).join(', ')} holds none`, remedy)
  }
  const shipped = texts.filter(text => text.shipped)
  const files = shipped.map(text => readGuideFile(text, undefined, { lists, terms }, new Map()))
  const broken = [...brokenGlossary, ...files.flatMap(({ problems }) => problems)]
  if (broken.length > 0) throw new ContentFault(broken)
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

function unknownSwitches(files: GuideFile[], off: string[], place: Place): ContentProblem[] {
  const ids = [...new Set(files.map(({ id }) => id))]
  const file = fileIn(place, 'rules', 'guides.yaml')
  return off
    .filter(id => !ids.includes(id))
    .map(id => ({ file, line: 1, message: `There is no guide “${id}” to switch off`, remedy: suggest(id, ids) }))
}
