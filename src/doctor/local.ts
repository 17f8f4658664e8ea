import { randomUUID } from 'node:crypto'
import { access, open, readdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { openExamples } from '../content/examples.ts'
import { loadGlossary } from '../content/glossary.ts'
import { loadGuides } from '../content/guides.ts'
import { openIdeaRules } from '../content/idea-rules.ts'
import { openRules } from '../content/reminder-rules.ts'
import { openRetention } from '../content/retention-rules.ts'
import { loadRoadmaps } from '../content/roadmaps.ts'
import { openSparkRules } from '../content/spark-rules.ts'
import { problemsTold } from '../content/told.ts'
import { loadUnits } from '../content/units.ts'
import type { Language } from '../documents/language.ts'
import { Fault } from '../errors.ts'
import { error, type Finding, fine, warning } from '../health/finding.ts'
import { inspect, storeFiles } from '../store/lowdb/backup.ts'
import { networkDrive } from './drive.ts'

const [gigabyte, megabyte] = [1_000_000_000, 1_000_000]
/** Below it there will soon be no room for a compaction, and then for nothing. In bytes. */
const [little, tooLittle] = [gigabyte, 100 * megabyte]
const oneHour = 60 * 60 * 1_000
/** Who backs up every day has one that is younger, also on the day after a failure. In milliseconds. */
const oldBackup = 48 * oneHour

/** The Node that package.json brings is 24; from 20 on the bot runs at all. */
export function nodeVersion(version: string): Finding {
  const major = Number(version.split('.')[0])
  if (major < 22) return error('node', version)
  return major < 24 ? warning('node', version) : fine('node', version)
}

/** Whether the store can be read, written and made durable, and has room. */
export async function store(folder: string, language: Language): Promise<Finding[]> {
  return [await whole(folder, language), ...(await room(folder))]
}

/** The same for a store that this process holds open itself: whether it is whole, it knows best. */
export async function room(folder: string): Promise<Finding[]> {
  const there = await nearest(folder)
  const { bavail, bsize } = await statfs(there)
  const free = bavail * bsize
  const level = free < tooLittle ? error : free < little ? warning : fine
  const kind = await networkDrive(there)
  return [
    await writable(there),
    level('space', { amount: { value: free / gigabyte, unit: 'GB' } }),
    ...(kind === undefined ? [] : [warning('network-drive', kind)]),
  ]
}

async function whole(folder: string, language: Language): Promise<Finding> {
  try {
    if ((await storeFiles(folder)).length === 0) return fine('store-new', { place: folder })
    await inspect(folder)
    return fine('store', { place: folder })
  } catch (fault) {
    return error('store', said(fault, language))
  }
}

/** Writes a file beside those of the store, makes it durable, and takes it away again. */
async function writable(folder: string): Promise<Finding> {
  const probe = join(folder, `.doctor-${randomUUID()}`)
  try {
    const file = await open(probe, 'wx', 0o600)
    try {
      await file.writeFile('doctor')
      await file.sync()
    } finally {
      await file.close()
      await rm(probe, { force: true })
    }
    return fine('write', { place: folder })
  } catch (fault) {
    return error('write', { place: folder, detail: code(fault) })
  }
}

/** The folder, or the next one above it that exists. */
async function nearest(folder: string): Promise<string> {
  const path = resolve(folder)
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  return exists || path === dirname(path) ? path : nearest(dirname(path))
}

/** How old the youngest backup is. @param folder the one they lie in, each a folder of its own */
export async function backups(folder: string | undefined, now: Date): Promise<Finding> {
  if (folder === undefined) return warning('no-backups')
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.map(async name => ((await storeFiles(join(folder, name)).catch(() => [])).length > 0 ? name : undefined)),
  )
  const times = await Promise.all(
    found.flatMap(name => (name === undefined ? [] : [stat(join(folder, name)).then(({ mtimeMs }) => mtimeMs)])),
  )
  if (times.length === 0) return error('backup-none', { place: folder })
  const age = now.getTime() - Math.max(...times)
  const old = { amount: { value: age / (24 * oneHour), unit: 'days' } } as const
  return age > oldBackup ? warning('backup', old) : fine('backup', old)
}

/** A clock cannot be behind what was written. @param folder of the store */
export async function clock(folder: string, timeZone: string, now: Date): Promise<Finding> {
  const files = await storeFiles(folder).catch(() => [])
  const written = await Promise.all(files.map(async name => (await stat(join(folder, name))).mtimeMs))
  const shown = `${now.toLocaleString('sv-SE', { timeZone })} ${timeZone}`
  return Math.max(0, ...written) - now.getTime() > oneHour ? error('clock', shown) : fine('clock', shown)
}

/** Everything an author may have written, read as at a start. */
export async function guides(folders: string[], language: Language): Promise<Finding[]> {
  const problems = new Set<string>()
  const loads = [
    async () => {
      const read = await loadGuides(folders)
      const examples = await openExamples(folders, read)
      // A broken guide of one's own is passed over at a start.
      for (const each of read.problems(language)) problems.add(each)
      const sparks = await openSparkRules(folders, () => read.all())
      for (const each of [...examples.problems(language), ...sparks.problems(language)]) problems.add(each)
    },
    () => loadGlossary(folders),
    () => loadRoadmaps(folders),
    () => loadUnits(folders),
    () => openRules(folders),
    () => openIdeaRules(folders),
    () => openRetention(folders),
  ]
  for (const load of loads) {
    try {
      await load()
    } catch (fault) {
      const lines = fault instanceof Fault ? problemsTold(fault, language) : [said(fault, language)]
      for (const each of lines) problems.add(each)
    }
  }
  return problems.size === 0 ? [fine('guides')] : [...problems].map(each => error('guides', each))
}

function said(fault: unknown, language: Language): string {
  if (fault instanceof Fault) return problemsTold(fault, language).join(' ')
  return code(fault)
}

function code(thrown: unknown): string {
  return String((thrown as NodeJS.ErrnoException).code ?? (thrown as Error).name)
}
