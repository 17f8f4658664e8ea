import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Fault } from '../../src/errors.ts'
import { startBot } from './bot.ts'
import type { Child } from './child.ts'
import { demoStart } from './clock.ts'
import { code } from './ideas.ts'
import { type Playground, startPlayground } from './playground.ts'
import { refuseIfHeld, seed } from './seed.ts'
import { coordinator, lead, organisation, staff } from './town.ts'

/**
 * `npm run demo`: the bot and three people, each in a window of their own, on this machine only. Everything is written
 * into .demo/ (or `--folder`), which is emptied at every start. The ports 56150 and following, and 3978, are only preferred
 * (others: `--port`, `--bot-port`); taken ones are replaced by free ones. `--guides` lays a folder of guides on top of what is shipped.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: fileURLToPath(new URL('../../.demo', import.meta.url)) },
    port: { type: 'string', default: '56150' },
    'bot-port': { type: 'string', default: '3978' },
    guides: { type: 'string' },
  },
})
const folder = resolve(values.folder)
const people = [
  { ...staff, role: 'Mitarbeiterin · member of staff' },
  { ...lead, role: 'Teamleitung · team leader' },
  { ...coordinator, role: 'Koordination · coordinator' },
]

const running: Child[] = []
let ending = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
if (process.env.npm_lifecycle_event) endWithParent()

try {
  await start()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  if (error instanceof Fault) process.stderr.write(`→ ${error.remedy}\n`)
  await end(1)
}

async function start(): Promise<void> {
  say('Die Demo startet … · Starting …')
  const store = `${folder}/store`
  if (existsSync(store)) await refuseIfHeld(store)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  const from = demoStart(new Date())
  await seed(store, from)
  const bot = await startBot(
    folder,
    await freePort(Number(values['bot-port'])),
    { COORDINATORS: coordinator.id, ...(values.guides && { GUIDES_DIR: resolve(values.guides) }) },
    from.toUTC().toISO() ?? '',
  )
  watch(bot)
  const first = Number(values.port)
  const windows = await Promise.all(
    people.map(async (person, index) => {
      const others = people.filter(other => other !== person)
      const playground = await startPlayground(person, bot.endpoint, `${folder}/${person.name}`, first + index, others)
      watch(playground)
      return playground
    }),
  )
  if (!ending) say(introduction(windows, bot.endpoint))
}

function introduction(windows: Playground[], endpoint: string): string {
  const lines = people.map(({ name, role }, index) => `  ${name.padEnd(13)}${role.padEnd(34)}${windows[index]?.url}`)
  return `
Trittstein in der ${organisation}. Ort, Menschen, Ideen und Checks sind erfunden. · Town, people, ideas and checks are invented.

${lines.join('\n')}

In der Demo ist es Dienstag, 9:58 Uhr. Um 10 Uhr kommen die ersten Erinnerungen.
In the demo it is a Tuesday, 9:58 a.m. The first reminders arrive at ten.

Öffnen Sie eine Adresse im Browser. Nach dem Neuladen ist der Chat leer: Schreiben Sie dann „Hallo“.
Open an address in a browser. A reloaded page forgets the chat: then write "hello".

Kennwort einer Idee ohne Namen · code of an idea without a name: ${code}
Bot: ${endpoint}   Dateien · files: ${folder}
Beenden · stop: Strg+C · Ctrl+C

The windows are Microsoft's Agents Playground: pre-release software, licensed for evaluation only.
`
}

/** Keeps an eye on a child: whatever ends before we do is told, and ends the demo. */
function watch(child: Child): void {
  running.push(child)
  void child.ended.then(how => {
    if (ending) return
    process.stderr.write(`Unexpectedly, ${child.name} ended (${how}). What it said: ${child.log}\n`)
    return end(1)
  })
}

async function end(exitCode: 0 | 1): Promise<void> {
  if (ending) return
  ending = true
  await Promise.all(running.map(child => child.stop()))
  process.exit(exitCode)
}

/** npm starts us through a shell that does not pass SIGTERM on: that it is gone is all we get to know. */
function endWithParent(): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void end(0), 500).unref()
}

/** The preferred port, or 0 (any) if it is taken. */
function freePort(preferred: number): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(0))
    server.listen(preferred, '127.0.0.1', () => server.close(() => resolve(preferred)))
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
