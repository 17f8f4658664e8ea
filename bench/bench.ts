import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agenda } from './agenda.ts'
import { cards } from './cards.ts'
import { commits } from './commits.ts'
import type { Result } from './contest.ts'
import { search } from './search.ts'
import { turns } from './turns.ts'

/**
 * What the project claims about speed, mostly as ratios: machines differ and are shared, so times would say little. The
 * store's part means something only on a real disk; TMPDIR chooses the folder.
 */
const folder = await mkdtemp(join(tmpdir(), 'trittstein-'))
const widths = [39, 18, 38, 14, 15]
const ratio = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/** `npm run bench -- agenda` measures the agenda alone, `-- ratios` all but it. */
const [only] = process.argv.slice(2)

try {
  if (only !== 'agenda') await printRatios()
  if (only !== 'ratios') await printAgenda()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function printRatios(): Promise<void> {
  print(['Work', 'Ours', 'Compared with', 'Times as fast', 'Lowest–highest', 'Rounds'])
  for await (const result of results()) print(row(result))
  print([])
  print(["Commits: ours is on stable storage when it is acknowledged, lowdb's is not. TMPDIR chooses the disk."])
}

/** Times, because people wait: they mean something where nothing else runs. The first line is what a turn takes anyway. */
async function printAgenda(): Promise<void> {
  const milliseconds = (value: number) => `${Math.round(value)} ms`
  print([])
  print(['A large town meanwhile makes', 'Took', 'Turns of somebody else', 'Median', 'Longest'])
  for await (const { what, took, turns } of agenda(folder))
    print([what, milliseconds(took), String(turns.count), milliseconds(turns.median), milliseconds(turns.longest)])
}

async function* results(): AsyncGenerator<Result> {
  yield* turns(folder)
  yield* commits(folder)
  yield* cards()
  yield* search()
}

function row({ work, ours, other, ratios }: Result): string[] {
  const [lowest = 0, median = 0, highest = 0] = [0, ratios.length >> 1, -1].map(n => ratios.at(n))
  const range = `${ratio.format(lowest)}–${ratio.format(highest)}`
  return [work, ours, other, ratio.format(median), range, String(ratios.length)]
}

function print(cells: string[]): void {
  process.stdout.write(`${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' ')}\n`)
}
