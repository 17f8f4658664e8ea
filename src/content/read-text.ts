import { readFile, stat } from 'node:fs/promises'

/** Files as they were last read. */
const known = new Map<string, { mark: string; text: string }>()

/** A file system may tell the time so coarsely that a file changes twice and looks the same. In milliseconds. */
const coarse = 3_000

/**
 * The text of a file. All of the content is looked at again and again while the bot runs, and hardly ever changes: a file is
 * read again only if it looks otherwise, or was changed just now.
 */
export async function readText(file: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(file, { bigint: true })
  const mark = [ino, size, mtimeNs, ctimeNs].join()
  const before = known.get(file)
  if (before?.mark === mark) return before.text
  const text = await readFile(file, 'utf8')
  if (Date.now() - Number(ctimeMs) > coarse) known.set(file, { mark, text })
  return text
}
