import { type Disk, nodeDisk } from '../../src/store/lowdb/disk.ts'

/**
 * A real disk that counts its steps, and lets something else happen before one of them and after it.
 * @param onStep is told how many of these moments there were so far
 */
export function steppingDisk(onStep: (step: number) => Promise<void> | void): { disk: Disk; steps: () => number } {
  let steps = 0
  async function around<T>(work: () => Promise<T>): Promise<T> {
    await onStep(++steps)
    const result = await work()
    await onStep(++steps)
    return result
  }
  const disk: Disk = {
    ...nodeDisk,
    rename: (from, to) => around(() => nodeDisk.rename(from, to)),
    size: path => around(() => nodeDisk.size(path)),
    remove: path => around(() => nodeDisk.remove(path)),
    async open(path, how) {
      const file = await around(() => nodeDisk.open(path, how))
      return {
        write: text => around(() => file.write(text)),
        sync: () => around(() => file.sync()),
        close: () => file.close(),
      }
    },
  }
  return { disk, steps: () => steps }
}
