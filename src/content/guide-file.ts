import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Guide } from '../guide/guide.ts'
import type { ContentProblem } from './problems.ts'
import { readGuide } from './read-guide.ts'

/** The file of a guide as it was last read: what is in force of it, and what is wrong with it since. */
export interface GuideFile {
  file: string
  /** The id that its name says. */
  id: string
  /** It comes with the bot, whose words and buttons begin it, so it has to be sound at the start. */
  shipped: boolean
  source: string
  /** The last sound version; undefined if there never was one. */
  guide?: Guide | undefined
  problems: ContentProblem[]
  /** It was not there at the last look. */
  missed?: boolean
}

/**
 * Reads a file again. Unless its text changed, it stays as it was; a broken text keeps the last sound version.
 * @param terms ids of the glossary that questions may name; undefined: not checked
 * @param earlier sources that were in force already, by hash: going back to one is no change that needs a new version
 */
export async function readGuideFile(
  { file, shipped }: Pick<GuideFile, 'file' | 'shipped'>,
  before: GuideFile | undefined,
  terms: string[] | undefined,
  earlier: ReadonlyMap<string, string>,
): Promise<GuideFile> {
  const source = await readFile(file, 'utf8')
  if (before?.source === source) return { ...before, missed: false }
  const id = basename(file, '.yaml')
  const version = readGuide(file, id, source, terms)
  if (!version.ok) return { file, id, shipped, source, guide: before?.guide, problems: version.problems }
  const { guide } = version
  const unchanged = before?.guide?.version === guide.version && !earlier.has(guide.hash)
  return { file, id, shipped, source, guide, problems: unchanged ? [sameVersion(file, guide.version)] : [] }
}

/** What changed should have a version of its own: results say which one they were made with. */
function sameVersion(file: string, version: number): ContentProblem {
  const message = `The content changed, but the version is still ${version}`
  return { file, line: 1, message, remedy: `Write version: ${version + 1}` }
}
