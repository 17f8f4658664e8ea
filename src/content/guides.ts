import { Fault } from '../errors.ts'
import type { KnownRoles } from '../guide/check-roles.ts'
import type { DraftGuide, Guide, GuideContent, Guides, LazySaid } from '../guide/guide.ts'
import type { HiddenQuestions } from '../guide/hidden.ts'
import { type ListEntries, listIds } from '../guide/lists.ts'
import { suggest } from '../guide/suggest.ts'
import { type SaidByGuide, watchAnswers } from './answers.ts'
import { type GuideFile, type GuideText, readGuideFile } from './guide-file.ts'
import { openGuideSwitches } from './guide-switches.ts'
import { type GuideTexts, watchGuideTexts } from './guide-texts.ts'
import { openHiddenQuestions, unknownHidden } from './hidden-questions.ts'
import { fileIn, layersOf, type Place } from './layers.ts'
import { type ListFiles, openLists } from './lists.ts'
import { ContentFault, type ContentProblem, printed } from './problems.ts'
import { readGuide, readKnownGuide } from './read-guide.ts'
import type { WatchedRules } from './watched-rules.ts'

/** Guides that are read again while the bot runs. */
export interface WatchedGuides extends Guides, Pick<WatchedRules<unknown>, 'refresh' | 'problems'> {
  /** What people stumble over in guides that count nevertheless; `problems` tells it as well. */
  hints: WatchedRules<unknown>['problems']
}

/** The guides, and the lists that they take options from. */
export interface GuidesWithLists {
  lists: ListFiles
  /** The guides in force, which follow lists that may change; they must have been found to fit. */
  following(lists: () => ListEntries): WatchedGuides
}

interface ById {
  inForce: Map<string, Guide>
  drafts: Map<string, DraftGuide>
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
 * @param roles who is known in town, if the roles of tasks are to be checked: while the bot runs, its store knows better
 */
export async function openGuides(place: Place, roles?: KnownRoles): Promise<GuidesWithLists> {
  const switches = await openGuideSwitches(place)
  const hidden = await openHiddenQuestions(place)
  const lookAtTexts = watchGuideTexts(place)
  const lookAtAnswers = watchAnswers(place)
  let seen = await lookAtTexts()
  let answers = await lookAtAnswers()
  const lists: ListFiles = await openLists(place, entries => unfitting(seen, lists.current(), entries))
  refuse(seen, lists.current(), place)

  function following(entries: () => ListEntries): WatchedGuides {
    const sources = new Map<string, string>()
    let states: GuideFile[] = []
    let last: { states: readonly GuideFile[]; off: readonly string[]; found: ById } | undefined
    let readWith: { texts: GuideTexts; lists: ListEntries; hidden: HiddenQuestions; answers: SaidByGuide } | undefined

    /** What is in force now: read again only if a text or a list changed. */
    function now(): GuideFile[] {
      const current = entries()
      const isSame = readWith?.texts === seen && readWith.hidden === hidden.current() && readWith.answers === answers
      if (isSame && listIds.every(list => readWith?.lists[list] === current[list])) return states
      const before = new Map(states.map(state => [state.file, state]))
      const { terms, words } = seen
      const named = { lists: current, terms, words, roles, hidden: hidden.current(), said: answers.said }
      states = seen.texts.map(text => readGuideFile(text, before.get(text.file), named, sources))
      for (const { sound } of states) if (sound) sources.set(sound.guide.hash, sound.written)
      readWith = { texts: seen, lists: current, hidden: hidden.current(), answers }
      return states
    }

    /**
     * By id: of two guides the one of the upper folder, if it ever was sound; none that is switched off. A draft leaves
     * what lies below it in force, and so does a file that never was sound: it may be one.
     */
    function byId(): ById {
      const { off } = switches.current()
      const states = now()
      // Every turn asks many times.
      if (last?.states === states && last.off === off) return last.found
      const found = sortedOut(states, off)
      last = { states, off, found }
      return found
    }

    function sortedOut(states: readonly GuideFile[], off: readonly string[]): ById {
      const inForce = new Map<string, Guide>()
      const drafts = new Map<string, DraftGuide>()
      for (const { id, sound, problems } of states) {
        if (inForce.has(id) || off.includes(id)) continue
        if (sound && !sound.guide.isDraft) inForce.set(id, sound.guide)
        else if (!drafts.get(id)?.sound)
          drafts.set(id, { id, ...(sound && { sound }), ...(problems.length > 0 && { isBroken: true }) })
      }
      for (const [id, draft] of drafts) {
        const covers = inForce.get(id)
        if (covers) drafts.set(id, { ...draft, covers })
      }
      return { inForce: sorted(inForce), drafts: sorted(drafts) }
    }

    const contents = publishedContents(
      entries,
      () => hidden.current(),
      () => answers.said,
      sources,
    )

    now()
    return {
      current: id => byId().inForce.get(id),
      all: () => [...byId().inForce.values()],
      drafts: () => [...byId().drafts.values()],
      published: contents.read,
      source: hash => {
        now()
        return sources.get(hash)
      },
      read: remembering((id, source) => readKnownGuide(id, source, answers.said[id])),
      async refresh() {
        await switches.refresh()
        await hidden.refresh()
        // A folder that cannot be read for a moment changes nothing.
        seen = await lookAtTexts().catch(() => seen)
        answers = await lookAtAnswers().catch(() => answers)
        now()
      },
      problems(language) {
        const files = now()
        const unknown = unknownSwitches(files, switches.current().off, place)
        const told = files.flatMap(({ problems }) => problems)
        const unhidden = unknownHidden(hidden.current(), byId().inForce, place)
        const unmeant = answers.problems(byId().inForce)
        const all = [...told, ...seen.unread, ...unknown, ...unhidden, ...unmeant, ...contents.problems()]
        const rules = [...switches.problems(language), ...hidden.problems(language)]
        return [...all.map(problem => printed(problem, language)), ...rules]
      },
      hints: language => now().flatMap(({ warnings = [] }) => warnings.map(hint => printed(hint, language))),
    }
  }

  return { lists, following }
}

interface Published {
  hash: string
  lists: ListEntries
  hidden: HiddenQuestions
  said: LazySaid | undefined
  guide?: Guide
  problems: ContentProblem[]
}

/** Published contents, read with the lists as they are. What once fitted stays as it was when it no longer does. */
function publishedContents(
  entries: () => ListEntries,
  hiddenNow: () => HiddenQuestions,
  saidNow: () => SaidByGuide['said'],
  sources: Map<string, string>,
) {
  const known = new Map<string, Published>()

  function read(id: string, { hash, source }: GuideContent): Guide | undefined {
    const [lists, hidden, said] = [entries(), hiddenNow(), saidNow()[id]]
    const last = known.get(id)
    const before = last?.hash === hash ? last : undefined
    const isSame = before?.hidden === hidden && before.said === said
    if (isSame && listIds.every(list => before.lists[list] === lists[list])) return before.guide
    const now = readGuide(`${id}.yaml`, id, source, { lists, said, hidden: hidden[id] ?? [] })
    if (now.ok) sources.set(now.guide.hash, now.source)
    const guide = now.ok ? now.guide : before?.guide
    const problems = now.ok ? [] : now.problems.map(ofPublished)
    known.set(id, { hash, lists, hidden, said, ...(guide && { guide }), problems })
    return guide
  }

  return { read, problems: () => [...known.values()].flatMap(({ problems }) => problems) }
}

function ofPublished(problem: ContentProblem): ContentProblem {
  return { ...problem, message: `What was published of it: ${problem.message}` }
}

function sorted<T>(byId: Map<string, T>): Map<string, T> {
  return new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)))
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
