import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import * as z from 'zod4'
import { inGerman } from '../../content/german.ts'
import type { Place } from '../../content/layers.ts'
import { Fault } from '../../errors.ts'
import { departmentAnswered } from '../../guide/department.ts'
import { asked } from '../../guide/engine.ts'
import type { Guide } from '../../guide/guide.ts'
import { linked } from '../../view/parts/linked.ts'
import { roleIn } from '../../view/parts/steps.ts'
import { createRenderer } from '../../view/render.ts'
import { wordsIn } from '../../view/texts.ts'
import { clickSchema, type Played, play, seatSchema } from './play.ts'
import { openReading, type Reading } from './reading.ts'

/** How often files are looked at, in milliseconds. Looking works on every disk and share; being told does not. */
const lookEvery = 300
const timeZone = 'Europe/Berlin'
/** Longest request, in characters. */
const longest = 1_000_000

const page = join(import.meta.dirname, 'page')
const files: Record<string, string> = {
  '/': join(page, 'index.html'),
  '/page.js': join(page, 'page.js'),
  '/markdown.js': join(page, 'markdown.js'),
  '/texts.js': join(page, 'texts.js'),
  '/looks.js': join(page, 'looks.js'),
  '/page.css': join(page, 'page.css'),
}
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
/** Nothing from elsewhere, and nothing written into the page runs. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const request = z.object({
  guide: z.string(),
  language: z.enum(['de', 'en']),
  seat: seatSchema.optional(),
  click: clickSchema.optional(),
})

export interface Preview {
  url: string
  close(): Promise<void>
}

/**
 * Serves the guides of a place as a page on this machine only, which follows every saved file. Keeps nothing: where somebody is
 * in a guide is known to their page alone.
 * @param port 0 takes any free port
 */
export async function openPreview(place: Place, port: number): Promise<Preview> {
  const render = createRenderer({ timeZone })
  const read = openReading(place)
  let reading = await read()
  let version = stamp(reading)
  const listeners = new Set<ServerResponse>()
  const timer = setInterval(() => void look(), lookEvery)
  let looking = false

  async function look(): Promise<void> {
    if (looking) return
    looking = true
    // A folder that cannot be read for a moment changes nothing.
    const next = await read().catch(() => reading)
    looking = false
    const now = stamp(next)
    if (now === version) return
    reading = next
    version = now
    for (const listener of listeners) listener.write(`data: ${version}\n\n`)
  }

  const server = createServer((incoming, response) => {
    void answer(incoming, response).catch(error => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ fault: error instanceof Error ? error.message : String(error) }))
    })
  })

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-security-policy', policy)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cache-control', 'no-store')
    // A page from elsewhere whose name was made to lead here gets nothing.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(incoming.headers.host ?? ''))
      return void response.writeHead(403).end()
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost')
    if (incoming.method === 'POST' && pathname === '/play') return json(response, played(await bodyOf(incoming)))
    if (incoming.method !== 'GET') return void response.writeHead(405).end()
    if (pathname === '/events') return listen(incoming, response)
    if (pathname === '/state') return json(response, state())
    const file = pathname === '/adaptivecards.js' ? renderer() : files[pathname]
    if (!file) return void response.writeHead(404).end()
    response.setHeader('content-type', types[extname(file)] ?? 'text/plain')
    response.end(await readFile(file))
  }

  function listen(incoming: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`data: ${version}\n\n`)
    listeners.add(response)
    incoming.once('close', () => listeners.delete(response))
  }

  function state() {
    const folder = typeof place === 'string' ? place : (place[0] ?? '')
    return {
      version,
      folder,
      guides: [...reading.guides.values()].map(guide => ({
        id: guide.id,
        title: guide.title,
        languages: guide.languages,
        broken: reading.broken.includes(guide.id),
      })),
      problems: reading.problems.map(inBoth),
    }
  }

  function played(body: unknown) {
    const { guide: id, language, seat, click } = request.parse(body)
    const guide = reading.guides.get(id)
    if (!guide) return { fault: 'gone' }
    const today = new Date().toISOString().slice(0, 10)
    const done = play(guide, seat, click, { ...reading, today, language })
    return { ...render(done.view, language), seat: done.seat, ...besides(guide, done, language) }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', cause => {
      clearInterval(timer)
      reject(new Fault('config', `Port ${port} on this machine cannot be used`, 'Name another with --port', cause))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}/`,
    async close() {
      clearInterval(timer)
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A problem in both languages of the page, with its file as a terminal names it. */
function inBoth({ file, message, remedy, ...problem }: Reading['problems'][number]) {
  return {
    ...problem,
    file: relative(process.cwd(), file),
    de: { message: inGerman(message), remedy: inGerman(remedy) },
    en: { message, remedy },
  }
}

/** What stands beside the card: all questions with where they are, and the tasks. */
function besides(guide: Guide, { seat, findings }: Played, language: 'de' | 'en') {
  const words = wordsIn(language, timeZone)
  const { progress } = seat
  const unit = departmentAnswered(guide, progress.answers)
  const here = asked(guide, progress).map(({ id }) => id)
  const is = (id: string) =>
    id === progress.at ? 'here' : Object.hasOwn(progress.answers, id) ? 'answered' : here.includes(id) ? 'ahead' : 'off'
  return {
    title: words.guide(guide.title),
    phases: guide.phases.map(({ id, title, optional }) => ({
      title: words.guide(title),
      optional,
      questions: guide.questions
        .filter(({ phase }) => phase === id)
        .map(question => ({ id: question.id, label: words.guide(question.label), is: is(question.id) })),
    })),
    judges: guide.scoring !== undefined,
    outcome: findings && words.guide(findings.outcome.title),
    sentence: findings && linked(words.guide(findings.outcome.sentence)),
    provisional: findings?.provisional,
    tasks: (findings?.tasks ?? []).map(task => ({
      title: words.guide(task.title),
      role: words.guide(roleIn(task, unit === undefined ? undefined : { de: unit })),
      due: task.dueOn ? words.day(task.dueOn) : null,
      note: task.note,
    })),
  }
}

/** The same for the same files. */
function stamp({ guides, problems }: Reading): string {
  const what = JSON.stringify([[...guides.values()].map(({ hash }) => hash), problems])
  return createHash('sha256').update(what).digest('hex').slice(0, 16)
}

/** What draws cards comes with the packages for development. */
function renderer(): string {
  try {
    return createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')
  } catch (cause) {
    throw new Fault('config', 'What draws cards is not installed', 'Run "npm ci" in the folder of the bot', cause)
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  let body = ''
  for await (const chunk of incoming.setEncoding('utf8')) {
    body += chunk
    if (body.length > longest) throw new Error('The request is too long')
  }
  return JSON.parse(body)
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}
