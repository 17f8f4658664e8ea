import { Fault } from '../../errors.ts'
import type { Schemas } from '../migrations.ts'
import { type Disk, type DiskFile, replaceFile } from './disk.ts'
import { failed, folderGone } from './faults.ts'
import { headerLine, type SegmentHeader, segmentLine, segmentName } from './segment.ts'
import { endName, writtenEnd } from './segment-end.ts'

/** The segment that is written to. */
export interface OpenSegment {
  segment: number
  file: DiskFile
  /** The checksum of its last line. */
  crc: number
  /** In bytes. */
  size: number
  /** Whether anything stands below the header. */
  empty: boolean
}

export interface Place {
  disk: Disk
  folder: string
  /** Of the documents that are written from now on. */
  schemas: Schemas
}

interface Waiting {
  /** A record in JSON, or the order to begin a new segment, with what its header says of the snapshots. */
  what: { record: string } | { snapshots: Record<string, number> }
  resolve(): void
  reject(reason: unknown): void
}

/** So long a note waits for something to be written with, in milliseconds. */
const noteWaits = 1_000

/** Begins a segment. It appears with its header or not at all. */
export async function beginSegment(
  { disk, folder, schemas }: Place,
  head: Omit<SegmentHeader, 'format' | 'schemas'>,
): Promise<OpenSegment> {
  const { segment } = head
  const path = `${folder}/${segmentName(segment)}`
  const { text, crc } = headerLine({ ...head, schemas })
  await replaceFile(disk, folder, path, [`${text}\n`])
  return { segment, file: await disk.open(path, 'journal'), crc, size: text.length + 1, empty: true }
}

/** Says where a segment ends. Must be there before the next one is begun. */
export async function endSegment({ disk, folder }: Place, { segment, size, crc }: Ended): Promise<void> {
  await replaceFile(disk, folder, `${folder}/${endName(segment)}`, [writtenEnd(size, crc)])
}

type Ended = Pick<OpenSegment, 'segment' | 'size' | 'crc'>

/**
 * The journal: every commit is one line, acknowledged once it is on stable storage. Group commit: while one fsync runs,
 * everything that arrives waits and shares the next one.
 */
export class Journal {
  readonly #place: Place
  readonly #check: () => Promise<void>
  readonly #onFailure: ((fault: Fault) => void) | undefined
  #current: OpenSegment
  /** Complete older segments, oldest first. */
  #sealed: number[]
  #waiting: Waiting[] = []
  #last: Promise<void> = Promise.resolve()
  #writing: Promise<void> | undefined
  #noted: NodeJS.Timeout | undefined
  #failure: Fault | undefined

  /** @param check throws if the folder belongs to this process no longer */
  constructor(
    place: Place,
    current: OpenSegment,
    sealed: number[],
    check: () => Promise<void>,
    onFailure?: (fault: Fault) => void,
  ) {
    this.#place = place
    this.#check = check
    this.#current = current
    this.#sealed = sealed
    this.#onFailure = onFailure
  }

  get failure(): Fault | undefined {
    return this.#failure
  }

  /** The number of the current segment. */
  get segment(): number {
    return this.#current.segment
  }

  /** Bytes in the current segment. */
  get size(): number {
    return this.#current.size
  }

  /** True if there is anything that the snapshots may not have. */
  get hasContent(): boolean {
    return !this.#current.empty || this.#sealed.length > 0 || this.#waiting.length > 0 || this.#writing !== undefined
  }

  /** Resolves once the record is on stable storage; rejects with a Fault if that failed. */
  append(record: string): Promise<void> {
    return this.#enqueue({ record })
  }

  /** Written with what is appended next, or a second later; nobody is told when. Rejects if nothing is accepted any more. */
  async note(record: string): Promise<void> {
    if (this.#failure) throw this.#failure
    this.#waiting.push({ what: { record }, resolve: () => {}, reject: () => {} })
    this.#noted ??= setTimeout(() => this.#begin(), noteWaits).unref()
  }

  /**
   * Ends the current segment after everything appended so far, and begins the next. Rejects if there is no room for it:
   * then the current one goes on.
   * @param snapshots how far each snapshot file must go before the segments up to this one are dropped
   */
  seal(snapshots: Record<string, number>): Promise<void> {
    return this.#enqueue({ snapshots })
  }

  /** Resolves once everything appended so far is on stable storage. */
  settled(): Promise<void> {
    return this.#last
  }

  /** Deletes the older segments: the snapshots have everything in them. */
  async dropSealed(): Promise<void> {
    const { disk, folder } = this.#place
    if (this.#sealed.length === 0) return
    for (const segment of [...this.#sealed]) {
      await disk.remove(`${folder}/${segmentName(segment)}`)
      await disk.remove(`${folder}/${endName(segment)}`)
      this.#sealed.shift()
    }
    await disk.syncFolder(folder)
  }

  /** Accepts nothing from now on: after a failed write, what is on the disk is uncertain until it is read again. */
  fail(cause: unknown): Fault {
    if (this.#failure) return this.#failure
    const fault = cause instanceof Fault ? cause : failed(this.#place.folder, cause)
    this.#failure = fault
    for (const { reject } of this.#waiting.splice(0)) reject(fault)
    this.#onFailure?.(fault)
    return fault
  }

  async close(): Promise<void> {
    if (!this.#failure) await this.#begin()
    clearTimeout(this.#noted)
    await this.#current.file.close()
  }

  #enqueue(what: Waiting['what']): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#waiting.push({ what, resolve, reject })
    this.#last = promise
    void this.#begin()
    return promise
  }

  /** Writes what waits, as soon as whoever runs now has added all of theirs. */
  #begin(): Promise<void> {
    this.#writing ??= Promise.resolve().then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    clearTimeout(this.#noted)
    this.#noted = undefined
    while (this.#waiting.length > 0) {
      const seal = this.#waiting.findIndex(({ what }) => 'snapshots' in what)
      // Everything before the order to seal, or else the order itself.
      const group = this.#waiting.splice(0, seal < 0 ? this.#waiting.length : Math.max(seal, 1))
      const [first] = group
      try {
        await (first && 'snapshots' in first.what ? this.#roll(first.what.snapshots) : this.#flush(group))
        for (const { resolve } of group) resolve()
      } catch (error) {
        const reason = await this.#reasonOf(error)
        for (const { reject } of group) reject(reason)
      }
    }
    this.#writing = undefined
  }

  /** Whoever has the folder now may have moved what was written to: then that is told, and not how it showed. */
  async #reasonOf(error: unknown): Promise<unknown> {
    const lost = await this.#check().then(
      () => undefined,
      fault => fault,
    )
    if (!lost && error instanceof NotBegun) return error.cause
    return this.fail(lost ?? error)
  }

  async #flush(group: Waiting[]): Promise<void> {
    const current = this.#current
    let text = ''
    for (const { what } of group) {
      if (!('record' in what)) continue
      const line = segmentLine(what.record, current.crc)
      text += `${line.text}\n`
      current.crc = line.crc
    }
    current.empty = false
    current.size += Buffer.byteLength(text)
    await current.file.write(text)
    await current.file.sync()
    // After the write: whoever takes the folder over from now on reads what was written.
    await this.#check()
    const { disk, folder } = this.#place
    const name = segmentName(current.segment)
    if ((await disk.size(`${folder}/${name}`)) === current.size) return
    // Whoever took it over since has dropped the segment: that is told, and not that the folder has gone.
    await this.#check()
    throw folderGone(folder, name)
  }

  async #roll(snapshots: Record<string, number>): Promise<void> {
    const sealed = this.#current
    const segment = sealed.segment + 1
    try {
      await endSegment(this.#place, sealed)
      this.#current = await beginSegment(this.#place, { segment, snapshots })
    } catch (error) {
      // Once the next segment stands there, nothing behind the end it names counts any more.
      const { disk, folder } = this.#place
      const isThere = (await disk.size(`${folder}/${segmentName(segment)}`)) !== undefined
      if (!isThere) await disk.remove(`${folder}/${endName(sealed.segment)}`).catch(() => {})
      throw isThere || error instanceof Fault ? error : new NotBegun('The next segment was not begun', { cause: error })
    }
    this.#sealed.push(sealed.segment)
    await sealed.file.close()
  }
}

/** The next segment does not stand there, so the current one goes on. */
class NotBegun extends Error {}
