import { access, constants, readFile, stat } from 'node:fs/promises'

/** Files as they were last read. */
const known = new Map<string, { mark: string; text: string }>()

/** A file system may tell the time so coarsely that a file changes twice and looks the same. In milliseconds. */
const coarse = 3_000

/**
 * The text of a file. All of the content is looked at again and again while the bot runs, and hardly ever changes: a file is
 * read again only if it looks otherwise, or was changed just now.
 */
export async function readText(file: string): Promise<string> {
  const { mark, isOld } = await lookAt(file)
  const before = known.get(file)
  if (before?.mark === mark) return before.text
  const text = await readFile(file, 'utf8')
  if (isOld) known.set(file, { mark, text })
  return text
}

let looks = 0

/**
 * What is another text whenever a file may have changed: for what is large, and not read before it is needed. Rejects like
 * `readText` if the file cannot be read.
 */
export async function markOf(file: string): Promise<string> {
  await access(file, constants.R_OK)
  const { mark, isOld } = await lookAt(file)
  return isOld ? mark : `${mark} ${++looks}`
}

async function lookAt(file: string): Promise<{ mark: string; isOld: boolean }> {
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(file, { bigint: true })
  return { mark: [ino, size, mtimeNs, ctimeNs].join(), isOld: Date.now() - Number(ctimeMs) > coarse }
}
