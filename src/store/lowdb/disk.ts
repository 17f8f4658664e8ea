import { randomUUID } from 'node:crypto'
import { closeSync, constants, fstatSync, fsync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { chown, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'

/** What the store needs of a file system: small, so that a test can hand in a disk that fails. */
export interface Disk {
  /** Creates the folder if it is missing, closed to other users. */
  makeFolder(path: string): Promise<void>
  list(folder: string): Promise<string[]>
  /** Undefined if there is no such file. */
  read(path: string): Promise<Buffer | undefined>
  /** For writing at the end. `create` refuses a file that is there already, the others one that is not. New files are closed to
   * other users. `journal`: what the file holds is on stable storage, and every write will be followed by a sync. */
  open(path: string, how: 'create' | 'append' | 'journal'): Promise<DiskFile>
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

/**
 * On Linux a write can end on stable storage by itself, as if `fdatasync` came after it: one way over another thread instead of two.
 * Elsewhere the flag promises less: on macOS what is written may still be in the memory of the drive.
 */
const writeThrough = process.platform === 'linux' ? constants.O_DSYNC : 0

/**
 * The disk of this machine. What writes there is done beside, because it may take long. What only reads is done at once: the
 * detour over another thread takes longer than the thing itself, and what is read is taken apart at once, too.
 */
export const nodeDisk: Disk = {
  async makeFolder(path) {
    const first = await mkdir(path, { recursive: true, mode: 0o700 })
    // A new folder is a new name in its parent, which must be durable like everything in the folder.
    for (let made = resolve(path); first && made.length >= resolve(first).length; made = dirname(made))
      await nodeDisk.syncFolder(dirname(made))
  },
  list: async folder => readdirSync(folder),
  read: async path => ifThere(() => readWhole(path)),
  async open(path, how) {
    const through = how === 'journal' ? writeThrough : 0
    const file = await open(path, how === 'create' ? 'wx' : existing | through, 0o600)
    const sync = through === 0 ? () => file.sync() : async () => {}
    return { write: text => file.appendFile(text), sync, close: () => file.close() }
  },
  size: async path => ifThere(() => statSync(path).size),
  rename,
  remove: path => unlink(path).catch(ignoreMissing),
  async syncFolder(path) {
    if (process.platform === 'win32') return // Windows cannot open a folder; NTFS journals names itself.
    const folder = openSync(path, 'r')
    await promisify(fsync)(folder).finally(() => closeSync(folder))
  },
}

/**
 * Into pages of its own, which go back to the system as soon as the buffer is made smaller. Of the memory that Node reads a large file
 * into otherwise, much stays with the process for good.
 */
function readWhole(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const pages = new ArrayBuffer(size, { maxByteLength: size })
    const content = Buffer.from(pages)
    let end = 0
    for (let more = -1; more !== 0 && end < size; end += more) more = readSync(file, content, end, size - end, null)
    pages.resize(end)
    return content
  } finally {
    closeSync(file)
  }
}

/** Undefined if there is no such file. */
function ifThere<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    return ignoreMissing(error)
  }
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}

export const temporaryEnding = '.tmp'

/** Writes a whole file so that at every moment either the old or the new content is there, and in the end durably the new. */
export async function replaceFile(disk: Disk, folder: string, path: string, chunks: Iterable<string>): Promise<void> {
  await placeFile(disk, path, chunks)
  await disk.syncFolder(folder)
}

/**
 * The same, but that the new one stays there is certain only once its folder is synced: for many files, that is done once.
 * Between two chunks other work goes on, also where one is empty. The draft has a name of its own: whoever takes the folder over
 * removes all drafts, and then no process that had it before can put one in place.
 */
export async function placeFile(disk: Disk, path: string, chunks: Iterable<string>): Promise<void> {
  const draft = `${path}.${randomUUID()}${temporaryEnding}`
  const file = await disk.open(draft, 'create')
  try {
    await writeAll(file, chunks).finally(() => file.close())
    await disk.rename(draft, path)
  } catch (error) {
    // On a full disk every byte counts. If it stays, the next start removes it.
    await disk.remove(draft).catch(() => {})
    throw error
  }
}

/** Of a long file so many letters are synced at a time: whoever commits meanwhile waits until the disk is done with them. */
const syncedAtOnce = 1024 * 1024

async function writeAll(file: DiskFile, chunks: Iterable<string>): Promise<void> {
  let unsynced = 0
  for (const chunk of chunks) {
    await (chunk === '' ? setImmediate() : file.write(chunk))
    unsynced += chunk.length
    if (unsynced < syncedAtOnce) continue
    await file.sync()
    unsynced = 0
  }
  await file.sync()
}

/** What root makes in a folder of somebody else becomes theirs, or the bot could not work with it. */
export async function handOver(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(dirname(resolve(path)))
  for (const each of ['', ...(await readdir(path, { recursive: true }))]) await chown(join(path, each), uid, gid)
}

/** The code of a system error, such as ENOSPC. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
