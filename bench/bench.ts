import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, type } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import packageJson from '../package.json' with { type: 'json' }
import { agenda } from './agenda.ts'
import { startBot } from './bots/bot.ts'
import { cards } from './cards.ts'
import { commits } from './commits.ts'
import type { Result } from './contest.ts'
import { firstTitle } from './first-title.ts'
import { search } from './search.ts'
import { type Contestant, layOut, removeLayout, turns } from './turns.ts'

/**
 * What the project claims about speed and memory, against its peer and against itself as it was, in one run. Written to
 * RESULTS.md as ratios: machines differ and are shared, so times would say little. The store's part means something only
 * on a real disk; TMPDIR chooses the folder. `--big` adds a town of 100,000 ideas and tasks, which takes minutes.
 */
/** The last one before speed and memory were worked on whose packages are still those of today. */
const before = '07ca495'
const project = join(import.meta.dirname, '..')
/** Of `npm start`. */
const flags = ['--expose-gc', '--max-semi-space-size=16']
const start = [...flags, 'src/main.js']
const startThen = [...flags, 'src/main.ts']
const ratio = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })
const folder = await mkdtemp(join(tmpdir(), 'trittstein-'))
const lines: string[] = []
const names: Record<string, string> = {
  open: 'opening the store',
  everybody: 'looking for reminders where none are owed, after a change',
  sweep: 'looking for reminders where none are owed, and nothing has changed',
  inbox: 'the inbox',
  support: 'a page of ideas by support',
  field: 'a page of ideas of one field by support',
  newest: 'a page of the newest ideas',
  commit: 'a commit',
  compaction: 'compacting, while one commits after another',
  slowest: 'the slowest commit meanwhile, by time',
  memory: 'resident memory of a process with the store, MiB',
  ready: 'resident memory of a bot that is ready, MiB',
  title: 'until the answer to the first title after a start, by time',
  bot: 'resident memory two seconds later, MiB',
}

/** `npm run bench -- agenda` measures the agenda alone, and prints it. */
const isAgendaOnly = process.argv.includes('agenda')

try {
  const then = isAgendaOnly ? undefined : await layOut(before, folder).catch(() => undefined)
  if (!isAgendaOnly) {
    head(then !== undefined)
    await ofTurns(then)
    await save()
    await ofTowns(then, process.argv.includes('--big') ? [1_000, 10_000, 100_000] : [1_000, 10_000])
    await save()
    await ofParts()
    await save()
  }
  await ofAgenda()
  if (!isAgendaOnly) await save()
  if (then !== undefined) await removeLayout(then)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** After every part, because the rest takes minutes. */
async function save(): Promise<void> {
  await writeFile(join(import.meta.dirname, 'RESULTS.md'), `${lines.join('\n')}\n`)
}

function head(hasBefore: boolean): void {
  const { botbuilder, restify } = packageJson.dependencies
  const peer = `botbuilder ${botbuilder} with teams-ai ${packageJson.dependencies['@microsoft/teams-ai']} and restify ${restify}`
  print('# What was measured', '')
  print(`Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()},`)
  print(
    `${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}. Processor time as each process counts it; less is better.`,
  )
  print(`The peer, “echo”, is ${peer}, which answers anything with the same small card and keeps nothing.`)
  if (hasBefore) print(`“Before” is this project at ${before}.`)
}

async function ofTurns(then: string | undefined): Promise<void> {
  // The first start after an install keeps what the next ones need not make again.
  await (await startBot(project, start, join(folder, 'first'))).stop()
  if (then !== undefined) await (await startBot(then, startThen, join(folder, 'first-then'))).stop()
  const bots: Contestant[] = [
    { name: 'ours', bot: await startBot(project, start, join(folder, 'now')), talks: true },
    ...(then === undefined
      ? []
      : [{ name: 'before', bot: await startBot(then, startThen, join(folder, 'then')), talks: true }]),
    { name: 'echo', bot: await startBot(project, ['bench/bots/echo.js'], folder), talks: false },
  ]
  section('Ready, and empty', ['', ...bots.map(({ name }) => name)])
  // Ours gives back what only the start needed once all is prepared.
  await setTimeout(2_000)
  const used = await Promise.all(bots.map(({ bot }) => bot.used()))
  row(['resident memory, MiB', ...used.map(({ resident }) => ratio.format(resident))])
  row(['from its beginning until it is ready, ms', ...bots.map(({ bot }) => ratio.format(bot.startup))])
  row(['processor time of a start, ms', ...used.map(({ cpu }) => ratio.format(cpu))])

  section('A turn: processor time in ms, and how many times that of the echo', [
    'work',
    'at once',
    ...bots.map(({ name }) => name),
    'ours / echo',
    ...(then === undefined ? [] : ['ours / before']),
  ])
  for await (const { work, atOnce, each } of turns(bots)) {
    const [ours = Number.NaN, ...others] = each.map(({ cpu }) => cpu)
    const compared = [others.at(-1), ...(then === undefined ? [] : [others[0]])]
    row([
      work,
      String(atOnce),
      ...each.map(({ cpu }) => ratio.format(cpu)),
      ...compared.map(other => ratio.format(ours / (other ?? Number.NaN))),
    ])
  }
  for (const { bot } of bots) await bot.stop()
}

async function ofTowns(then: string | undefined, sizes: number[]): Promise<void> {
  section('A town: processor time of one, in ms (longest pause of the event loop)', [
    'work',
    'ideas and tasks',
    'ours',
    'before',
  ])
  for (const size of sizes) {
    const now = await town(project, size, start)
    const former = then === undefined ? undefined : await town(then, size, startThen)
    for (const [work, cost] of Object.entries(now)) {
      const told = (one: Cost | number | undefined) =>
        one === undefined
          ? ''
          : typeof one === 'number'
            ? ratio.format(one)
            : `${ratio.format(one.cpu)} (${ratio.format(one.pause)})`
      row([names[work] ?? work, size.toLocaleString('en'), told(cost), told(former?.[work])])
    }
  }
}

interface Cost {
  cpu: number
  pause: number
}

/** @param bot how a bot is started there */
async function town(place: string, size: number, bot: string[]): Promise<Record<string, Cost | number>> {
  const program = join(import.meta.dirname, 'bots/town.ts')
  const data = await mkdtemp(join(folder, 'town-'))
  const run = (...more: string[]) =>
    promisify(execFile)(process.execPath, [...flags, program, place, String(size), data, ...more])
  await run('fill')
  const { stdout } = await run()
  const { took, pause, ready, resident } = await firstTitle(place, bot, data)
  await rm(data, { recursive: true })
  return { ...JSON.parse(stdout), ready, title: { cpu: took, pause }, bot: resident }
}

/** Times, because people wait: they mean something where nothing else runs. The first line is what a turn takes anyway. */
async function ofAgenda(): Promise<void> {
  section('A large town meanwhile makes, in ms', ['what', 'took', 'turns of somebody else', 'median', 'longest'])
  for await (const { what, took, turns } of agenda(folder))
    row([what, ...[took, turns.count, turns.median, turns.longest].map(value => String(Math.round(value)))])
}

async function ofParts(): Promise<void> {
  section('Parts, by time', ['work', 'ours', 'compared with', 'times as fast', 'lowest–highest', 'rounds'])
  for await (const result of parts()) row(cellsOf(result))
  print('', "A commit of ours, and of SQLite, is on stable storage when it is acknowledged, lowdb's is not.")
}

async function* parts(): AsyncGenerator<Result> {
  yield* commits(folder)
  yield* cards()
  yield* search()
}

function cellsOf({ work, ours, other, ratios }: Result): string[] {
  const [lowest = 0, median = 0, highest = 0] = [0, ratios.length >> 1, -1].map(n => ratios.at(n))
  const range = `${ratio.format(lowest)}–${ratio.format(highest)}`
  return [work, ours, other, ratio.format(median), range, String(ratios.length)]
}

function section(title: string, columns: string[]): void {
  print('', `## ${title}`, '')
  row(columns)
  row(columns.map(() => '---'))
}

function row(cells: string[]): void {
  print(`| ${cells.join(' | ')} |`)
}

function print(...more: string[]): void {
  lines.push(...more)
  process.stdout.write(`${more.join('\n')}\n`)
}
