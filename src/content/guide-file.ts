import { basename } from 'node:path'
import type { KnownRoles } from '../guide/check-roles.ts'
import type { Guide, GuideContent, LazySaid } from '../guide/guide.ts'
import type { HiddenQuestions } from '../guide/hidden.ts'
import type { ListEntries } from '../guide/lists.ts'
import type { ContentProblem } from './problems.ts'
import { readGuide } from './read-guide.ts'

/** The text of a guide, and where it stands. */
export interface GuideText {
  file: string
  /** It comes with the bot, whose words and buttons begin it, so it has to be sound at the start. */
  shipped: boolean
  source: string
}

/** The file of a guide as it was last read: what is in force of it, and what is wrong with it since. */
export interface GuideFile extends GuideText {
  /** The id that its name says. */
  id: string
  /** The last sound version: as the file says it, and with the lists written out; undefined if there never was one. */
  sound?: { guide: Guide; content: GuideContent; written: string } | undefined
  problems: ContentProblem[]
  /** Its content is another one than its version had before. */
  changed?: boolean | undefined
  /** It is in force, but this should be mended. */
  warnings?: ContentProblem[] | undefined
}

/** What a guide may name that stands in other files. */
export interface Named {
  lists: ListEntries
  /** Questions that are not asked, by guide. */
  hidden?: HiddenQuestions
  /** Ids of the glossary; undefined: not checked. */
  terms: string[] | undefined
  /** Spellings of the glossary; undefined: not checked. */
  words?: string[] | undefined
  /** What options are understood by, by guide. */
  said?: Record<string, LazySaid>
  /** Who is known in town; undefined: not checked. */
  roles?: KnownRoles | undefined
}

/**
 * Reads a text; a broken one keeps the last sound version.
 * @param earlier sources that were in force already, by hash: going back to one is no change that needs a new version
 */
export function readGuideFile(
  text: GuideText,
  before: GuideFile | undefined,
  named: Named,
  earlier: ReadonlyMap<string, string>,
): GuideFile {
  const { file, shipped, source } = text
  const id = basename(file, '.yaml')
  const { hidden = {}, said = {}, ...others } = named
  const version = readGuide(file, id, source, { ...others, said: said[id], hidden: hidden[id] ?? [] })
  if (!version.ok) return { file, id, shipped, source, sound: before?.sound, problems: version.problems }
  const { guide, source: written, hash } = version
  const isEdited = before !== undefined && before.source !== source && !earlier.has(guide.hash)
  // Of a draft nobody but its authors has seen the versions between.
  const isSameVersion = isEdited && !guide.isDraft && before.sound?.guide.version === guide.version
  const changed = (before?.source === source ? before.changed : undefined) ?? isSameVersion
  const warnings = [...version.warnings, ...(changed ? [sameVersion(file, guide.version)] : [])]
  return {
    file,
    id,
    shipped,
    source,
    sound: { guide, content: { hash, source }, written },
    problems: [],
    warnings,
    changed,
  }
}

/** What changed should have a version of its own: results say which one they were made with. */
function sameVersion(file: string, version: number): ContentProblem {
  const message = `The content changed, but the version is still ${version}`
  return { file, line: 1, message, remedy: `Write version: ${version + 1}`, warning: true }
}
