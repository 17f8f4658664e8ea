import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  constants,
  fstatSync,
  fsync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs'
import { chown, type FileHandle, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
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

/** A write to stable storage that takes longer is slow, in milliseconds. */
const slow = 1
/** So many writes are done beside before it is tried again whether the disk is quick. */
const besideAfterSlow = 100

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
    if (how === 'journal') return journalFile(await open(path, existing | writeThrough))
    const file = await open(path, how === 'create' ? 'wx' : existing, 0o600)
    return { write: text => file.appendFile(text), sync: () => file.sync(), close: () => file.close() }
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
 * What is written to a journal, everybody waits for. So it is written at once as long as the disk is quick: the detour over another
 * thread takes a third of the time. After a write that was slow the next ones are done beside, and others are answered meanwhile.
 */
function journalFile(file: FileHandle): DiskFile {
  let beside = 0
  return {
    async write(text) {
      if (beside > 0) {
        beside--
        await file.appendFile(text)
        if (writeThrough === 0) await file.sync()
        return
      }
      const begun = performance.now()
      appendFileSync(file.fd, text)
      if (writeThrough === 0) fsyncSync(file.fd)
      if (performance.now() - begun > slow) beside = besideAfterSlow
    },
    sync: async () => {},
    close: () => file.close(),
  }
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

/**
 * Writes whole files so that at every moment either the old or the new content of each is there, and in the end durably the new. All
 * are drafted at the same time, and then put in place one after another: none before those ahead of it are there for good.
 */
export async function replaceFiles(disk: Disk, folder: string, files: [path: string, text: string][]): Promise<void> {
  const drafts = await Promise.allSettled(files.map(([path, text]) => draftFile(disk, path, [text])))
  try {
    for (const draft of drafts) if (draft.status === 'rejected') throw draft.reason
    for (const draft of drafts) {
      if (draft.status === 'fulfilled') await draft.value.place()
      await disk.syncFolder(folder)
    }
  } catch (error) {
    await Promise.all(drafts.map(draft => draft.status === 'fulfilled' && draft.value.drop()))
    throw error
  }
}

/** A file that is there under a name of its own. */
interface Draft {
  /** Gives it its name, which is certain to stay only once the folder is synced. */
  place(): Promise<void>
  drop(): Promise<void>
}

/** Of a long file so many letters are synced at a time: whoever commits meanwhile waits until the disk is done with them. */
const syncedAtOnce = 1024 * 1024

/**
 * Between two chunks other work goes on, also where one is empty. The draft has a name of its own: whoever takes the folder over
 * removes all drafts, and then no process that had it before can put one in place.
 */
export async function draftFile(disk: Disk, path: string, chunks: Iterable<string>): Promise<Draft> {
  const draft = `${path}.${randomUUID()}${temporaryEnding}`
  // On a full disk every byte counts. If it stays, the next start removes it.
  const drop = () => disk.remove(draft).catch(() => {})
  const file = await disk.open(draft, 'create')
  try {
    await writeAll(file, chunks).finally(() => file.close())
  } catch (error) {
    await drop()
    throw error
  }
  return { place: () => disk.rename(draft, path), drop }
}

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
