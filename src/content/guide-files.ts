import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../errors.ts'
import type { ContentProblem } from './problems.ts'

/** Folders beside the guides that have a meaning of their own. */
const known = ['glossary', 'introduction', 'roadmap', 'rules', 'units', 'examples', 'answers']

export interface GuideFiles {
  /** Paths of the guides, by name. */
  files: string[]
  /** What looks as if it were meant as a guide and is not read, with what to do. */
  unread: ContentProblem[]
}

/** The guides of one folder. Throws a Fault if it cannot be read. */
export async function guideFilesIn(folder: string): Promise<GuideFiles> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(cause => {
    const isFile = cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR'
    const remedy = isFile ? 'Name the folder that this file is in' : 'Check its path and rights'
    throw new Fault('content', `The folder of guides ${folder} cannot be read`, remedy, cause)
  })
  const names = entries
    .filter(entry => entry.isFile() && isGuide(entry.name))
    .map(({ name }) => name)
    .sort()
  const unread = entries.flatMap(entry => {
    const why = entry.isDirectory() ? folderUnread(entry.name) : fileUnread(entry.name)
    return why ? [{ file: join(folder, entry.name), line: 1, ...why }] : []
  })
  return { files: names.map(name => join(folder, name)), unread }
}

function isGuide(name: string): boolean {
  return name.endsWith('.yaml') && !name.startsWith('.')
}

function folderUnread(name: string): Pick<ContentProblem, 'message' | 'remedy'> | undefined {
  if (known.includes(name) || name.startsWith('.')) return undefined
  const close = known.find(each => each === name.toLowerCase())
  const remedy = close ? `Rename it to ${close}` : 'Move the guides in it one folder up'
  return { message: 'This folder is not read', remedy }
}

/** ".yml", ".YAML", ".yaml.txt" and copies that editors make by themselves. */
function fileUnread(name: string): Pick<ContentProblem, 'message' | 'remedy'> | undefined {
  if (isGuide(name) || name.startsWith('.') || name.endsWith('~')) return undefined
  const stem = /^(.+?)\.ya?ml(?:\.txt)?$/i.exec(name)?.[1]
  return stem === undefined
    ? undefined
    : { message: 'This file is not read, because its name does not end in .yaml', remedy: `Rename it to ${stem}.yaml` }
}
