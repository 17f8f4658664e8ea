import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../documents/language.ts'
import { type Exchange, exchangeSchema } from '../export/exchange.ts'
import { type Neighbours, neighboursOf } from '../export/neighbours.ts'
import { decoded } from './decoded.ts'
import { type ContentProblem, printed } from './problems.ts'

/** What neighbouring towns handed out, read again while the bot runs. */
export interface WatchedNeighbours {
  current(): Neighbours
  refresh(): Promise<void>
  problems(language?: Language): string[]
}

/** Ten thousand ideas with reasons have less. In bytes. */
const largest = 20_000_000

interface Read {
  /** Size and time: what tells that a file is another one. */
  mark: string
  exchange?: Exchange
  problem?: ContentProblem
}

/**
 * Reads every `*.json` of a folder, one a town. A file that is wrong keeps nobody from starting: it is left out, or what it
 * said before counts, and whoever runs the bot is told.
 * @param folder as EXCHANGE_DIR names it; undefined: there are no neighbours
 */
export async function openNeighbours(folder: string | undefined): Promise<WatchedNeighbours> {
  let files = new Map<string, Read>()
  let missing: ContentProblem | undefined
  let neighbours = neighboursOf([])

  async function refresh(): Promise<void> {
    if (folder === undefined) return
    const names = await readdir(folder).catch(() => undefined)
    missing = names
      ? undefined
      : problemIn(folder, 'The folder of EXCHANGE_DIR cannot be read', 'Check its path and rights')
    const next = new Map<string, Read>()
    for (const name of (names ?? [...files.keys()]).filter(each => each.endsWith('.json')).sort())
      next.set(name, missing ? (files.get(name) ?? { mark: '' }) : await readOne(join(folder, name), files.get(name)))
    const isSame = next.size === files.size && [...next].every(([name, read]) => files.get(name) === read)
    if (isSame) return
    files = next
    neighbours = neighboursOf([...files.values()].flatMap(({ exchange }) => exchange ?? []))
  }

  await refresh()
  return {
    current: () => neighbours,
    refresh,
    problems: language =>
      [...(missing ? [missing] : []), ...[...files.values()].flatMap(({ problem }) => problem ?? [])].map(problem =>
        printed(problem, language),
      ),
  }
}

async function readOne(file: string, before: Read | undefined): Promise<Read> {
  const kept = before?.exchange && { exchange: before.exchange }
  try {
    const { size, mtimeMs } = await stat(file)
    const mark = `${size} ${mtimeMs}`
    if (before?.mark === mark) return before
    if (size > largest)
      return {
        mark,
        ...kept,
        problem: problemIn(file, 'The file is larger than 20 MB', 'Ask the town for another one'),
      }
    return { mark, ...kept, ...read(file, decoded(await readFile(file))) }
  } catch {
    return { mark: '', ...kept, problem: problemIn(file, 'The file cannot be read', 'Check its path and rights') }
  }
}

function read(file: string, source: string): Omit<Read, 'mark'> {
  const remedy = 'Ask the town for another one, or remove the file'
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { problem: problemIn(file, 'This is no JSON', remedy) }
  }
  const form = exchangeSchema.safeParse(value)
  if (form.success) return { exchange: form.data }
  const at = form.error.issues[0]?.path.join(' → ') || 'format'
  return { problem: problemIn(file, `This is no exchange file of Trittstein (${at})`, remedy) }
}

function problemIn(file: string, message: string, remedy: string): ContentProblem {
  return { file, line: 1, message, remedy }
}
