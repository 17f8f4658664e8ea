import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** What the store needs of a file system: small, so that a test can hand in a disk that fails. */
export interface Disk {
  /** Creates the folder if it is missing, closed to other users. */
  makeFolder(path: string): Promise<void>
  list(folder: string): Promise<string[]>
  /** Undefined if there is no such file. */
  read(path: string): Promise<Buffer | undefined>
  /** For writing at the end. `create` refuses a file that is there already, `append` one that is not. New files are
   * closed to other users. */
  open(path: string, how: 'create' | 'append'): Promise<DiskFile>
  /** In bytes; undefined if there is no such file. */
  size(path: string): Promise<number | undefined>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes created, renamed and removed names durable. */
  syncFolder(path: string): Promise<void>
}

export interface DiskFile {
  write(text: string): Promise<void>
  /** Resolves once everything written is on stable storage. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** Unlike 'a', this creates no file where another process has removed it. */
const existing = constants.O_WRONLY | constants.O_APPEND

export const nodeDisk: Disk = {
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 })
    // A new folder is a new name in its parent, which must be durable like everything in the folder.
    for (let made = resolve(path); first && made.length >= resolve(first).length; made = dirname(made))
      await nodeDisk.syncFolder(dirname(made))
  },
  list: folder => readdir(folder),
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    }
  },
  async open(path, how) {
    const file = await open(path, how === 'create' ? 'wx' : existing, 0o600)
    return { write: text => file.appendFile(text), sync: () => file.sync(), close: () => file.close() }
  },
  async size(path) {
    try {
      return (await stat(path)).size
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    }
  },
  rename,
  remove: path => rm(path, { force: true }),
  async syncFolder(path) {
    if (process.platform === 'win32') return // Windows cannot open a folder; NTFS journals names itself.
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
}

export const temporaryEnding = '.tmp'

/**
 * Writes a whole file so that at every moment either the old or the new content is there. Between two chunks other
 * work goes on. The draft has a name of its own: whoever takes the folder over removes all drafts, and then no process
 * that had it before can put one in place.
 */
export async function replaceFile(disk: Disk, folder: string, path: string, chunks: Iterable<string>): Promise<void> {
  const draft = `${path}.${randomUUID()}${temporaryEnding}`
  const file = await disk.open(draft, 'create')
  try {
    try {
      for (const chunk of chunks) await file.write(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(draft, path)
  } catch (error) {
    // On a full disk every byte counts. If it stays, the next start removes it.
    await disk.remove(draft).catch(() => {})
    throw error
  }
  await disk.syncFolder(folder)
}

/** The code of a system error, such as ENOSPC. */
/** What root makes in a folder of somebody else becomes theirs, or the bot could not work with it. */
export async function handOver(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(dirname(resolve(path)))
  for (const each of ['', ...(await readdir(path, { recursive: true }))]) await chown(join(path, each), uid, gid)
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
