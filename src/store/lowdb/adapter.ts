import { type Adapter, Low } from 'lowdb'
import { type Disk, placeFile } from './disk.ts'
import { Entries } from './entries.ts'
import { parsedSnapshot, type Snapshot, writtenSnapshot } from './snapshot.ts'

/** A snapshot file for lowdb that is replaced whole: temporary file, fsync, rename. */
class SnapshotAdapter implements Adapter<Snapshot> {
  readonly #disk: Disk
  readonly #folder: string
  readonly #name: string

  constructor(disk: Disk, folder: string, name: string) {
    this.#disk = disk
    this.#folder = folder
    this.#name = name
  }

  async read(): Promise<Snapshot | null> {
    const path = snapshotPath(this.#folder, this.#name)
    const content = await this.#disk.read(path)
    if (!content) return null
    try {
      return parsedSnapshot(path, this.#name, content)
    } finally {
      release(content)
    }
  }

  write(snapshot: Snapshot): Promise<void> {
    const path = snapshotPath(this.#folder, this.#name)
    return placeFile(this.#disk, path, writtenSnapshot(this.#name, snapshot))
  }
}

/** Gives the memory of a file back at once. Until the garbage is collected, the next file would take as much again. */
function release({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.resizable) buffer.resize(0)
}

export function snapshotPath(folder: string, name: string): string {
  return `${folder}/${name}.json`
}

/** Schema 0 and no entries if there is no such file yet. */
export async function readSnapshot(disk: Disk, folder: string, name: string): Promise<Snapshot> {
  const file = new Low<Snapshot>(new SnapshotAdapter(disk, folder, name), {
    schema: 0,
    floor: 0,
    entries: new Entries(),
  })
  await file.read()
  return file.data
}

/** Replaces these files, one after another; in the end all of them are durable. */
export async function writeSnapshots(
  disk: Disk,
  folder: string,
  snapshots: Iterable<{ name: string; snapshot: Snapshot }>,
): Promise<void> {
  for (const { name, snapshot } of snapshots)
    await new Low<Snapshot>(new SnapshotAdapter(disk, folder, name), snapshot).write()
  await disk.syncFolder(folder)
}
