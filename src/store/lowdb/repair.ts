import { mkdir, writeFile } from 'node:fs/promises'
import { Fault } from '../../errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Logger } from '../../ports/logger.ts'
import { currentSchemas, type Migrations, migrations as ours } from '../migrations.ts'
import { writeSnapshots } from './adapter.ts'
import { copyDurably, inspect, isOfJournal, storeFiles } from './backup.ts'
import { handOver, nodeDisk } from './disk.ts'
import { beginSegment } from './journal.ts'
import { takeLock } from './lock.ts'
import { type Salvaged, salvage } from './salvage.ts'
import { snapshotNames } from './state.ts'

export interface Repaired extends Salvaged {
  /** The folder with all files as they were before, and in `rest.jsonl` what could not be kept. */
  beside: string
}

/**
 * Makes a damaged store one that opens, with everything in it that can be read. All files as they were are copied into a
 * folder beside them first, so that nothing is destroyed; if the repair is cut short, it can be done again.
 * Undefined if nothing is damaged: then nothing is changed.
 * @throws Fault 'store-locked' if a bot works with the folder
 */
export async function repair(
  folder: string,
  clock: Clock,
  logger: Logger,
  migrations: Migrations = ours,
): Promise<Repaired | undefined> {
  const lock = await takeLock(folder, clock, logger)
  try {
    if (await isSound(folder, migrations)) return undefined
    const salvaged = await salvage(folder, migrations)
    const beside = await setAside(folder, clock.now(), salvaged)
    await replace(folder, salvaged, migrations)
    await handOver(folder)
    return { ...salvaged, beside }
  } finally {
    await lock.release()
  }
}

/** Throws whatever is no damage: there is no store, or it is of a newer version. */
async function isSound(folder: string, migrations: Migrations): Promise<boolean> {
  try {
    await inspect(folder, migrations)
    return true
  } catch (error) {
    if (error instanceof Fault && error.code === 'store-damaged') return false
    throw error
  }
}

async function setAside(folder: string, now: Date, { rest }: Salvaged): Promise<string> {
  const beside = `${folder}/damaged-${now.toISOString().replaceAll(':', '')}`
  await mkdir(beside, { mode: 0o700 })
  for (const name of await storeFiles(folder)) await copyDurably(`${folder}/${name}`, `${beside}/${name}`)
  const lines = rest.map(part => `${JSON.stringify(part)}\n`).join('')
  await writeFile(`${beside}/rest.jsonl`, lines, { mode: 0o600, flush: true })
  await nodeDisk.syncFolder(beside)
  await nodeDisk.syncFolder(folder)
  return beside
}

/**
 * First the snapshots, then a new journal, then the old one goes. Between these steps the folder does not open, because
 * the snapshots are ahead of the journal, and a second repair leads to the same.
 */
async function replace(folder: string, { state, last }: Salvaged, migrations: Migrations): Promise<void> {
  const schemas = currentSchemas(migrations)
  await writeSnapshots(nodeDisk, folder, state.snapshots(schemas, last))
  const old = (await storeFiles(folder)).filter(isOfJournal)
  const snapshots = Object.fromEntries(snapshotNames.map(name => [name, last]))
  await beginSegment({ disk: nodeDisk, folder, schemas }, { segment: last + 1, snapshots }).then(({ file }) =>
    file.close(),
  )
  for (const name of old) await nodeDisk.remove(`${folder}/${name}`)
  await nodeDisk.syncFolder(folder)
}
