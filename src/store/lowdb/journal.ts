import type { Fault } from '../../errors.ts'
import type { Schemas } from '../migrations.ts'
import { type Disk, type DiskFile, replaceFile } from './disk.ts'
import { failed } from './faults.ts'
import { headerLine, segmentLine, segmentName } from './segment.ts'

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

interface Place {
  disk: Disk
  folder: string
  /** Of the documents that are written from now on. */
  schemas: Schemas
}

interface Waiting {
  /** A record in JSON, or the order to begin a new segment. */
  what: { record: string } | 'seal'
  resolve(): void
  reject(fault: Fault): void
}

/** Begins a segment. It appears with its header or not at all. */
export async function beginSegment({ disk, folder, schemas }: Place, segment: number): Promise<OpenSegment> {
  const path = `${folder}/${segmentName(segment)}`
  const { text, crc } = headerLine(segment, schemas)
  await replaceFile(disk, folder, path, [`${text}\n`])
  return { segment, file: await disk.open(path, 'append'), crc, size: text.length + 1, empty: true }
}

/**
 * The journal: every commit is one line, acknowledged once it is on stable storage. Group commit: while one fsync runs,
 * everything that arrives waits and shares the next one.
 */
export class Journal {
  readonly #place: Place
  readonly #onFailure: ((fault: Fault) => void) | undefined
  #current: OpenSegment
  /** Complete older segments, oldest first. */
  #sealed: number[]
  #waiting: Waiting[] = []
  #last: Promise<void> = Promise.resolve()
  #writing: Promise<void> | undefined
  #failure: Fault | undefined

  constructor(place: Place, current: OpenSegment, sealed: number[], onFailure?: (fault: Fault) => void) {
    this.#place = place
    this.#current = current
    this.#sealed = sealed
    this.#onFailure = onFailure
  }

  get failure(): Fault | undefined {
    return this.#failure
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

  /** Ends the current segment after everything appended so far, and begins the next. */
  seal(): Promise<void> {
    return this.#enqueue('seal')
  }

  /** Resolves once everything appended so far is on stable storage. */
  settled(): Promise<void> {
    return this.#last
  }

  /** Deletes the older segments: the snapshots have everything in them. */
  async dropSealed(): Promise<void> {
    const { disk, folder } = this.#place
    if (this.#sealed.length === 0) return
    for (const segment of this.#sealed.splice(0)) await disk.remove(`${folder}/${segmentName(segment)}`)
    await disk.syncFolder(folder)
  }

  /** Accepts nothing from now on: after a failed write, what is on the disk is uncertain until it is read again. */
  fail(cause: unknown): Fault {
    if (this.#failure) return this.#failure
    const fault = failed(this.#place.folder, cause)
    this.#failure = fault
    for (const { reject } of this.#waiting.splice(0)) reject(fault)
    this.#onFailure?.(fault)
    return fault
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#current.file.close()
  }

  #enqueue(what: Waiting['what']): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#waiting.push({ what, resolve, reject })
    this.#last = promise
    this.#writing ??= Promise.resolve().then(() => this.#write())
    return promise
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const seal = this.#waiting.findIndex(({ what }) => what === 'seal')
      // Everything before the order to seal, or else the order itself.
      const group = this.#waiting.splice(0, seal < 0 ? this.#waiting.length : Math.max(seal, 1))
      try {
        await (seal === 0 ? this.#roll() : this.#flush(group))
        for (const { resolve } of group) resolve()
      } catch (error) {
        const fault = this.fail(error)
        for (const { reject } of group) reject(fault)
      }
    }
    this.#writing = undefined
  }

  async #flush(group: Waiting[]): Promise<void> {
    const current = this.#current
    let text = ''
    for (const { what } of group) {
      if (what === 'seal') continue
      const line = segmentLine(what.record, current.crc)
      text += `${line.text}\n`
      current.crc = line.crc
    }
    current.empty = false
    current.size += Buffer.byteLength(text)
    await current.file.write(text)
    await current.file.sync()
  }

  async #roll(): Promise<void> {
    const sealed = this.#current
    this.#current = await beginSegment(this.#place, sealed.segment + 1)
    this.#sealed.push(sealed.segment)
    await sealed.file.close()
  }
}
